//! The frozen structs of Events. Never edit one that has been released: add the next version below it.

use super::{Codec, HistoryError, Stored, frozen};
use crate::Event;
use crate::id::{PaymentId, PersonId, PostId, RefundId, SubscriptionId, TierId, TipId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{CancelReason, Decline, Method, Purpose};
use crate::people::Profile;
use crate::posts::{Audience, Digest};
use crate::subscriptions::Ending;
use crate::tips::Visibility;

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
