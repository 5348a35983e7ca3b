//! The frozen structs of Commands. Never edit one that has been released: add the next version below it.

use super::{Decoder, Encoder, HistoryError, Stored, frozen};
use crate::Command;
use crate::banks::Bank;
use crate::handoffs::Sum;
use crate::id::{BankAccountId, MoneyRequestId, TransferId, WithdrawalId};
use crate::id::{HandOffId, SpaceId, TicketId};
use crate::id::{PaymentId, PersonId, PostId, RefundId, SubscriptionId, TipId};
use crate::jars::Jar;
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{Method, Outcome};
use crate::people::Profile;
use crate::posts::{Audience, Digest};
use crate::spaces::Zone;
use crate::tips::Visibility;
use crate::withdrawals::{Outcome as PayoutOutcome, Speed};

frozen!(people for crate::people::Command, Command {
    "create_profile" 1 CreateProfileV1 => CreateProfile { profile: Profile }
    "edit_profile" 1 EditProfileV1 => EditProfile { profile: Profile }
    "follow" 1 FollowV1 => Follow { person: PersonId }
    "unfollow" 1 UnfollowV1 => Unfollow { person: PersonId }
});

frozen!(payments for crate::payments::Command, Command {
    "choose_method" 1 ChooseMethodV1 => ChooseMethod { payment: PaymentId, method: Method }
    "confirm_payment" 1 ConfirmPaymentV1 => ConfirmPayment { payment: PaymentId }
    "answer_challenge" 1 AnswerChallengeV1 => AnswerChallenge { payment: PaymentId, is_passed: bool }
    "cancel_payment" 1 CancelPaymentV1 => CancelPayment { payment: PaymentId }
    "record_outcome" 1 RecordOutcomeV1 => RecordOutcome { payment: PaymentId, attempt: u16, outcome: Outcome }
    "record_refund" 1 RecordRefundV1 => RecordRefund { refund: RefundId, is_paid: bool }
    "settle_payment" 1 SettlePaymentV1 => SettlePayment { payment: PaymentId }
    "expire_payment" 1 ExpirePaymentV1 => ExpirePayment { payment: PaymentId }
    "retry_payment" 1 RetryPaymentV1 => RetryPayment { payment: PaymentId, attempt: u16 }
});

frozen!(tips for crate::tips::Command, Command {
    "send_tip" 1 SendTipV1 => SendTip {
        receiver: PersonId,
        amount: Money,
        message: String,
        visibility: Visibility,
        method: Option<Method>,
    }
    "thank_for_tip" 1 ThankForTipV1 => ThankForTip { tip: TipId, note: String }
    "refund_tip" 1 RefundTipV1 => RefundTip { tip: TipId, amount: Money }
});

frozen!(wallet for crate::wallet::Command, Command {
    "top_up" 1 TopUpV1 => TopUp { amount: Money, method: Option<Method> }
});

frozen!(subscriptions for crate::subscriptions::Command, Command {
    "offer_tier" 1 OfferTierV1 => OfferTier { price: Money, perks: Vec<String> }
    "withdraw_tier" 1 WithdrawTierV1 => WithdrawTier {}
    "subscribe" 1 SubscribeV1 => Subscribe { creator: PersonId, price: Money, method: Option<Method> }
    "cancel_subscription" 1 CancelSubscriptionV1 => CancelSubscription { subscription: SubscriptionId }
    "resume_subscription" 1 ResumeSubscriptionV1 => ResumeSubscription { subscription: SubscriptionId }
    "change_subscription_method" 1 ChangeSubscriptionMethodV1 => ChangeSubscriptionMethod {
        subscription: SubscriptionId,
        method: Method,
    }
    "renew_subscription" 1 RenewSubscriptionV1 => RenewSubscription { subscription: SubscriptionId, period: u32 }
});

frozen!(posts for crate::posts::Command, Command {
    "publish_post" 1 PublishPostV1 => PublishPost {
        audience: Audience,
        digest: Digest,
        chars: u32,
        links: u16,
        excerpt: String,
    }
    "remove_post" 1 RemovePostV1 => RemovePost { post: PostId }
});

frozen!(transfers for crate::transfers::Command, Command {
    "send_money" 1 SendMoneyV1 => SendMoney { receiver: PersonId, amount: Money, note: String }
    "undo_transfer" 1 UndoTransferV1 => UndoTransfer { transfer: TransferId }
    "complete_transfer" 1 CompleteTransferV1 => CompleteTransfer { transfer: TransferId }
});

frozen!(requests for crate::requests::Command, Command {
    "request_money" 1 RequestMoneyV1 => RequestMoney { payer: PersonId, amount: Money, note: String }
    "remind_of_request" 1 RemindOfRequestV1 => RemindOfRequest { request: MoneyRequestId }
    "pay_request" 1 PayRequestV1 => PayRequest { request: MoneyRequestId }
    "decline_request" 1 DeclineRequestV1 => DeclineRequest { request: MoneyRequestId }
    "cancel_request" 1 CancelRequestV1 => CancelRequest { request: MoneyRequestId }
    "expire_request" 1 ExpireRequestV1 => ExpireRequest { request: MoneyRequestId }
});

frozen!(banks for crate::banks::Command, Command {
    "link_bank_account" 1 LinkBankAccountV1 => LinkBankAccount { label: String, bank: Bank }
    "unlink_bank_account" 1 UnlinkBankAccountV1 => UnlinkBankAccount { account: BankAccountId }
});

frozen!(withdrawals for crate::withdrawals::Command, Command {
    "withdraw" 1 WithdrawV1 => Withdraw { account: BankAccountId, amount: Money, speed: Speed }
    "cancel_withdrawal" 1 CancelWithdrawalV1 => CancelWithdrawal { withdrawal: WithdrawalId }
    "dispatch_withdrawal" 1 DispatchWithdrawalV1 => DispatchWithdrawal { withdrawal: WithdrawalId }
    "record_payout" 1 RecordPayoutV1 => RecordPayout { withdrawal: WithdrawalId, outcome: PayoutOutcome }
});

frozen!(spaces for crate::spaces::Command, Command {
    "schedule_space" 1 ScheduleSpaceV1 => ScheduleSpace {
        title: String,
        note: String,
        starts_at: Moment,
        zone: Zone,
        price: Option<Money>,
        seats: u16,
    }
    "cancel_space" 1 CancelSpaceV1 => CancelSpace { space: SpaceId }
    "open_doors" 1 OpenDoorsV1 => OpenDoors { space: SpaceId }
    "end_space" 1 EndSpaceV1 => EndSpace { space: SpaceId }
    "hold_ticket" 1 HoldTicketV1 => HoldTicket { space: SpaceId }
    "release_hold" 1 ReleaseHoldV1 => ReleaseHold { ticket: TicketId }
    "enter_space" 1 EnterSpaceV1 => EnterSpace { space: SpaceId }
    "leave_space" 1 LeaveSpaceV1 => LeaveSpace { space: SpaceId }
    "invite_to_speak" 1 InviteToSpeakV1 => InviteToSpeak { space: SpaceId, person: PersonId }
    "take_stage" 1 TakeStageV1 => TakeStage { space: SpaceId }
    "step_down" 1 StepDownV1 => StepDown { space: SpaceId, person: PersonId }
    "close_space" 1 CloseSpaceV1 => CloseSpace { space: SpaceId }
    "refund_ticket" 1 RefundTicketV1 => RefundTicket { ticket: TicketId }
});

frozen!(jars for crate::jars::Command, Command {
    "set_up_jar" 1 SetUpJarV1 => SetUpJar { jar: Jar }
});

frozen!(handoffs for crate::handoffs::Command, Command {
    "hand_off_tip" 1 HandOffTipV1 => HandOffTip {
        receiver: PersonId,
        service: String,
        address: String,
        sum: Sum,
        message: String,
        visibility: Visibility,
    }
    "say_hand_off_sent" 1 SayHandOffSentV1 => SayHandOffSent { handoff: HandOffId }
    "give_up_hand_off" 1 GiveUpHandOffV1 => GiveUpHandOff { handoff: HandOffId }
    "acknowledge_hand_off" 1 AcknowledgeHandOffV1 => AcknowledgeHandOff { handoff: HandOffId, thanks: String }
    "dispute_hand_off" 1 DisputeHandOffV1 => DisputeHandOff { handoff: HandOffId }
});
