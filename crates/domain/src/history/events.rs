//! The frozen structs of Events. Never edit one that has been released: add the next version below it.

mod giving;

pub use giving::{handoffs, jars};

use super::{Decoder, Encoder, HistoryError, Stored, frozen};
use crate::Event;
use crate::banks::Bank;
use crate::id::{BankAccountId, MoneyRequestId, TransferId, WithdrawalId};
use crate::id::{PaymentId, PersonId, PostId, RefundId, SubscriptionId, TierId, TipId};
use crate::id::{SpaceId, TicketId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{CancelReason, Decline, Method, Purpose};
use crate::people::Profile;
use crate::posts::{Audience, Digest};
use crate::spaces::Zone;
use crate::subscriptions::Ending;
use crate::tips::Visibility;
use crate::withdrawals::{Failure, Speed};

frozen!(people for crate::people::Event, Event {
    "profile_created" 1 ProfileCreatedV1 => ProfileCreated { person: PersonId, profile: Profile, at: Moment }
    "profile_edited" 1 ProfileEditedV1 => ProfileEdited { person: PersonId, profile: Profile }
    "followed" 1 FollowedV1 => Followed { follower: PersonId, person: PersonId }
    "unfollowed" 1 UnfollowedV1 => Unfollowed { follower: PersonId, person: PersonId }
});

frozen!(payments for crate::payments::Event, Event {
    "payment_opened" 1 PaymentOpenedV1 => PaymentOpened {
        payment: PaymentId,
        payer: Option<PersonId>,
        purpose: Purpose,
        amount: Money,
        at: Moment,
        expires_at: Moment,
    }
    "method_chosen" 1 MethodChosenV1 => MethodChosen { payment: PaymentId, method: Method }
    "payment_confirmed" 1 PaymentConfirmedV1 => PaymentConfirmed { payment: PaymentId, attempt: u16, at: Moment }
    "challenge_asked" 1 ChallengeAskedV1 => ChallengeAsked { payment: PaymentId, attempt: u16 }
    "challenge_answered" 1 ChallengeAnsweredV1 => ChallengeAnswered {
        payment: PaymentId,
        attempt: u16,
        is_passed: bool,
        at: Moment,
    }
    "payment_declined" 1 PaymentDeclinedV1 => PaymentDeclined { payment: PaymentId, attempt: u16, reason: Decline }
    "payment_succeeded" 1 PaymentSucceededV1 => PaymentSucceeded {
        payment: PaymentId,
        attempt: u16,
        fee: Money,
        postings: Vec<Posting>,
        settles_at: Option<Moment>,
        at: Moment,
    }
    "payment_settled" 1 PaymentSettledV1 => PaymentSettled { payment: PaymentId, postings: Vec<Posting>, at: Moment }
    "payment_canceled" 1 PaymentCanceledV1 => PaymentCanceled { payment: PaymentId, reason: CancelReason, at: Moment }
    "attempt_closed" 1 AttemptClosedV1 => AttemptClosed { payment: PaymentId, attempt: u16 }
    "paid_too_late" 1 PaidTooLateV1 => PaidTooLate { payment: PaymentId, attempt: u16, postings: Vec<Posting> }
    "refund_opened" 1 RefundOpenedV1 => RefundOpened {
        refund: RefundId,
        payment: PaymentId,
        amount: Money,
        fee_returned: Money,
        is_of_late_money: bool,
        postings: Vec<Posting>,
        at: Moment,
    }
    "refund_succeeded" 1 RefundSucceededV1 => RefundSucceeded { refund: RefundId, postings: Vec<Posting>, at: Moment }
    "refund_failed" 1 RefundFailedV1 => RefundFailed { refund: RefundId, postings: Vec<Posting>, at: Moment }
    "retry_planned" 1 RetryPlannedV1 => RetryPlanned { payment: PaymentId, due: Moment }
});

frozen!(tips for crate::tips::Event, Event {
    "tip_sent" 1 TipSentV1 => TipSent {
        tip: TipId,
        payment: PaymentId,
        giver: Option<PersonId>,
        receiver: PersonId,
        amount: Money,
        message: String,
        visibility: Visibility,
        at: Moment,
    }
    "tip_received" 1 TipReceivedV1 => TipReceived {
        tip: TipId,
        payment: PaymentId,
        giver: Option<PersonId>,
        receiver: PersonId,
        paid: Money,
        received: Money,
        at: Moment,
    }
    "tip_thanked" 1 TipThankedV1 => TipThanked { tip: TipId, note: String, at: Moment }
    "tip_refunded" 1 TipRefundedV1 => TipRefunded {
        tip: TipId,
        giver: Option<PersonId>,
        receiver: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    }
    "tip_taken_back" 1 TipTakenBackV1 => TipTakenBack {
        tip: TipId,
        receiver: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    }
    "tip_refund_failed" 1 TipRefundFailedV1 => TipRefundFailed {
        tip: TipId,
        giver: Option<PersonId>,
        receiver: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    }
});

frozen!(wallet for crate::wallet::Event, Event {
    "topped_up" 1 ToppedUpV1 => ToppedUp { payment: PaymentId, person: PersonId, received: Money, at: Moment }
});

frozen!(subscriptions for crate::subscriptions::Event, Event {
    "tier_offered" 1 TierOfferedV1 => TierOffered {
        tier: TierId,
        creator: PersonId,
        price: Money,
        price_since: Moment,
        perks: Vec<String>,
        at: Moment,
    }
    "tier_withdrawn" 1 TierWithdrawnV1 => TierWithdrawn { tier: TierId, creator: PersonId, at: Moment }
    "subscription_opened" 1 SubscriptionOpenedV1 => SubscriptionOpened {
        subscription: SubscriptionId,
        tier: TierId,
        subscriber: PersonId,
        creator: PersonId,
        price: Money,
        payment: PaymentId,
        at: Moment,
    }
    "period_paid" 1 PeriodPaidV1 => PeriodPaid {
        subscription: SubscriptionId,
        payment: PaymentId,
        subscriber: PersonId,
        creator: PersonId,
        period: u32,
        paid: Money,
        received: Money,
        method: Method,
        anchor: Moment,
        starts_at: Moment,
        ends_at: Moment,
        at: Moment,
    }
    "periods_lapsed" 1 PeriodsLapsedV1 => PeriodsLapsed {
        subscription: SubscriptionId,
        first: u32,
        last: u32,
        at: Moment,
    }
    "renewal_opened" 1 RenewalOpenedV1 => RenewalOpened {
        subscription: SubscriptionId,
        payment: PaymentId,
        period: u32,
        price: Money,
        starts_at: Moment,
        ends_at: Moment,
        grace_end: Moment,
        at: Moment,
    }
    "subscription_canceled" 1 SubscriptionCanceledV1 => SubscriptionCanceled { subscription: SubscriptionId, at: Moment }
    "subscription_resumed" 1 SubscriptionResumedV1 => SubscriptionResumed { subscription: SubscriptionId, at: Moment }
    "subscription_method_changed" 1 SubscriptionMethodChangedV1 => SubscriptionMethodChanged {
        subscription: SubscriptionId,
        method: Method,
        at: Moment,
    }
    "subscription_ended" 1 SubscriptionEndedV1 => SubscriptionEnded {
        subscription: SubscriptionId,
        reason: Ending,
        at: Moment,
    }
});

frozen!(transfers for crate::transfers::Event, Event {
    "transfer_sent" 1 TransferSentV1 => TransferSent {
        transfer: TransferId,
        sender: PersonId,
        receiver: PersonId,
        amount: Money,
        note: String,
        request: Option<MoneyRequestId>,
        postings: Vec<Posting>,
        completes_at: Moment,
        week_since: Moment,
        at: Moment,
    }
    "transfer_undone" 1 TransferUndoneV1 => TransferUndone {
        transfer: TransferId,
        request: Option<MoneyRequestId>,
        postings: Vec<Posting>,
        at: Moment,
    }
    "transfer_completed" 1 TransferCompletedV1 => TransferCompleted {
        transfer: TransferId,
        request: Option<MoneyRequestId>,
        postings: Vec<Posting>,
        at: Moment,
    }
});

frozen!(posts for crate::posts::Event, Event {
    "post_published" 1 PostPublishedV1 => PostPublished {
        post: PostId,
        author: PersonId,
        audience: Audience,
        digest: Digest,
        chars: u32,
        links: u16,
        excerpt: String,
        at: Moment,
    }
    "post_removed" 1 PostRemovedV1 => PostRemoved { post: PostId, author: PersonId, at: Moment }
});

frozen!(requests for crate::requests::Event, Event {
    "money_requested" 1 MoneyRequestedV1 => MoneyRequested {
        request: MoneyRequestId,
        asker: PersonId,
        payer: PersonId,
        amount: Money,
        note: String,
        expires_at: Moment,
        at: Moment,
    }
    "request_reminded" 1 RequestRemindedV1 => RequestReminded { request: MoneyRequestId, at: Moment }
    "request_declined" 1 RequestDeclinedV1 => RequestDeclined { request: MoneyRequestId, at: Moment }
    "request_canceled" 1 RequestCanceledV1 => RequestCanceled { request: MoneyRequestId, at: Moment }
    "request_expired" 1 RequestExpiredV1 => RequestExpired { request: MoneyRequestId, at: Moment }
});

frozen!(banks for crate::banks::Event, Event {
    "bank_account_linked" 1 BankAccountLinkedV1 => BankAccountLinked {
        account: BankAccountId,
        owner: PersonId,
        label: String,
        bank: Bank,
        at: Moment,
    }
    "bank_account_unlinked" 1 BankAccountUnlinkedV1 => BankAccountUnlinked { account: BankAccountId, at: Moment }
});

frozen!(withdrawals for crate::withdrawals::Event, Event {
    "withdrawal_opened" 1 WithdrawalOpenedV1 => WithdrawalOpened {
        withdrawal: WithdrawalId,
        owner: PersonId,
        account: BankAccountId,
        amount: Money,
        fee: Money,
        speed: Speed,
        postings: Vec<Posting>,
        leaves_at: Moment,
        arrives_from: Moment,
        arrives_by: Moment,
        week_since: Moment,
        at: Moment,
    }
    "withdrawal_canceled" 1 WithdrawalCanceledV1 => WithdrawalCanceled {
        withdrawal: WithdrawalId,
        postings: Vec<Posting>,
        at: Moment,
    }
    "withdrawal_dispatched" 1 WithdrawalDispatchedV1 => WithdrawalDispatched {
        withdrawal: WithdrawalId,
        arrives_from: Moment,
        arrives_by: Moment,
        at: Moment,
    }
    "withdrawal_paid" 1 WithdrawalPaidV1 => WithdrawalPaid {
        withdrawal: WithdrawalId,
        postings: Vec<Posting>,
        returnable_until: Moment,
        at: Moment,
    }
    "withdrawal_failed" 1 WithdrawalFailedV1 => WithdrawalFailed {
        withdrawal: WithdrawalId,
        reason: Failure,
        postings: Vec<Posting>,
        at: Moment,
    }
    "withdrawal_returned" 1 WithdrawalReturnedV1 => WithdrawalReturned {
        withdrawal: WithdrawalId,
        reason: Failure,
        postings: Vec<Posting>,
        at: Moment,
    }
    "withdrawal_kept" 1 WithdrawalKeptV1 => WithdrawalKept { withdrawal: WithdrawalId, at: Moment }
});

frozen!(spaces for crate::spaces::Event, Event {
    "space_scheduled" 1 SpaceScheduledV1 => SpaceScheduled {
        space: SpaceId,
        host: PersonId,
        title: String,
        note: String,
        zone: Zone,
        price: Option<Money>,
        seats: u16,
        lobby_at: Moment,
        starts_at: Moment,
        start_by: Moment,
        over_by: Moment,
        at: Moment,
    }
    "space_canceled" 1 SpaceCanceledV1 => SpaceCanceled {
        space: SpaceId,
        reason: crate::spaces::CancelReason,
        at: Moment,
    }
    "doors_opened" 1 DoorsOpenedV1 => DoorsOpened { space: SpaceId, at: Moment }
    "space_ended" 1 SpaceEndedV1 => SpaceEnded { space: SpaceId, at: Moment }
    "ticket_held" 1 TicketHeldV1 => TicketHeld {
        ticket: TicketId,
        space: SpaceId,
        holder: PersonId,
        payment: Option<PaymentId>,
        until: Moment,
        at: Moment,
    }
    "hold_released" 1 HoldReleasedV1 => HoldReleased { ticket: TicketId, at: Moment }
    "ticket_issued" 1 TicketIssuedV1 => TicketIssued { ticket: TicketId, code: String, at: Moment }
    "ticket_paid" 1 TicketPaidV1 => TicketPaid {
        ticket: TicketId,
        host: PersonId,
        holder: PersonId,
        paid: Money,
        received: Money,
        at: Moment,
    }
    "ticket_checked_in" 1 TicketCheckedInV1 => TicketCheckedIn { ticket: TicketId, at: Moment }
    "ticket_refunded" 1 TicketRefundedV1 => TicketRefunded {
        ticket: TicketId,
        refund: RefundId,
        host: PersonId,
        holder: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    }
    "ticket_refund_moved" 1 TicketRefundMovedV1 => TicketRefundMoved {
        ticket: TicketId,
        refund: RefundId,
        holder: PersonId,
        amount: Money,
        at: Moment,
    }
    "ticket_voided" 1 TicketVoidedV1 => TicketVoided { ticket: TicketId, at: Moment }
    "entered_space" 1 EnteredSpaceV1 => EnteredSpace { space: SpaceId, person: PersonId, at: Moment }
    "left_space" 1 LeftSpaceV1 => LeftSpace { space: SpaceId, person: PersonId, at: Moment }
    "host_left" 1 HostLeftV1 => HostLeft { space: SpaceId, back_by: Moment, at: Moment }
    "invited_to_speak" 1 InvitedToSpeakV1 => InvitedToSpeak { space: SpaceId, person: PersonId, at: Moment }
    "stage_taken" 1 StageTakenV1 => StageTaken { space: SpaceId, person: PersonId, at: Moment }
    "stepped_down" 1 SteppedDownV1 => SteppedDown { space: SpaceId, person: PersonId, at: Moment }
});
