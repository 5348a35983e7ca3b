//! The frozen structs of Commands. Never edit one that has been released: add the next version below it.

use super::{Codec, HistoryError, Stored, frozen};
use crate::Command;
use crate::id::{PaymentId, PersonId, RefundId, TipId};
use crate::money::Money;
use crate::payments::{Method, Outcome};
use crate::people::Profile;
use crate::tips::Visibility;

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
