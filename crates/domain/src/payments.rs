//! Payments: from the wish to pay to the money booked, and back again by refund. What a payment is *for* is
//! decided by the nouns that open one; how a provider is reached is none of its business.

mod decide;
mod disputed;
mod outcome;
mod record;
mod refund;
mod renewal;
mod succeed;
mod taken;

use serde::{Deserialize, Serialize};

pub(crate) use decide::cancel;
pub use decide::{apply_events, decide, open, open_until};
pub(crate) use disputed::{TakenBack, fees_left};
pub use record::{Payment, Payments, Phase, Refund, RefundPhase, Step};
pub use refund::refund;
pub(crate) use refund::refund_from;
pub(crate) use renewal::{Charge, charge, check_means, give_up, pay_with};
pub use taken::Taken;

use crate::State;
use crate::id::{PaymentId, PersonId, RefundId, SpaceId, SubscriptionId, TicketId, TipId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::rules::Deal;

/// Whose name stands on a card. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Brand {
    Visa,
    Mastercard,
    Amex,
    Other,
}

/// All that we ever know of a card: the provider keeps the rest behind the token.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Card {
    pub token: String,
    pub brand: Brand,
    /// Four digits.
    pub last4: String,
}

/// Digits of the shortest card numbers in use.
const SHORTEST_CARD_NUMBER: usize = 12;

impl Card {
    /// Whether nothing that could be a card number hides in it.
    fn is_discreet(&self) -> bool {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        self.last4.len() == 4
            && digits(&self.last4) == 4
            && self.token.len() <= 64
            && self.token.starts_with("tok_")
            && self
                .token
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '_')
            && digits(&self.token) < SHORTEST_CARD_NUMBER
    }
}

/// How somebody pays. Stored in history: add variants at the end only.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    Balance,
    Card(Card),
}

/// What the money is for. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    Tip {
        tip: TipId,
        receiver: PersonId,
    },
    TopUp {
        person: PersonId,
    },
    /// The `period`-th month of a subscription.
    Subscription {
        subscription: SubscriptionId,
        creator: PersonId,
        period: u32,
    },
    Ticket {
        ticket: TicketId,
        space: SpaceId,
        host: PersonId,
    },
}

impl Purpose {
    /// What fees depend on: what it is for, and what its receiver has sold so far.
    pub fn deal(self, state: &State, currency: Currency) -> Deal {
        let earned = || state.payments.earned(self.receiver(), currency);
        match self {
            Self::Tip { .. } => Deal::Tip,
            Self::TopUp { .. } => Deal::TopUp,
            Self::Subscription { .. } => Deal::Month { earned: earned() },
            Self::Ticket { .. } => Deal::Ticket { earned: earned() },
        }
    }

    /// Whether something is sold: such payments count towards the sales of a lifetime.
    fn is_sale(self) -> bool {
        matches!(self, Self::Subscription { .. } | Self::Ticket { .. })
    }

    /// Who ends up with the money.
    pub fn receiver(self) -> PersonId {
        match self {
            Self::Tip { receiver, .. } => receiver,
            Self::TopUp { person } => person,
            Self::Subscription { creator, .. } => creator,
            Self::Ticket { host, .. } => host,
        }
    }
}

/// Why a provider said no. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decline {
    Refused,
    InsufficientFunds,
    ExpiredCard,
    WrongCode,
    ProcessingError,
    Fraud,
    ChallengeFailed,
    /// The provider does not know the card any more.
    UnknownCard,
}

/// What a provider answers to a charge. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Succeeded,
    ChallengeNeeded,
    Declined(Decline),
    /// It succeeded, and the payer's bank warns that it may be disputed.
    SucceededWithWarning,
}

/// Why a payment was cancelled. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    AskedByPayer,
    Expired,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    ChooseMethod {
        payment: PaymentId,
        method: Method,
    },
    ConfirmPayment {
        payment: PaymentId,
    },
    AnswerChallenge {
        payment: PaymentId,
        is_passed: bool,
    },
    CancelPayment {
        payment: PaymentId,
    },
    /// By the system: what the provider answered to attempt number `attempt`.
    RecordOutcome {
        payment: PaymentId,
        attempt: u16,
        outcome: Outcome,
    },
    /// By the system: whether a refund reached the card.
    RecordRefund {
        refund: RefundId,
        is_paid: bool,
    },
    /// By the system: pending money becomes available.
    SettlePayment {
        payment: PaymentId,
    },
    /// By the system: nobody finished it in time.
    ExpirePayment {
        payment: PaymentId,
    },
    /// By the system: a payment that was declined at attempt number `attempt` is tried again.
    RetryPayment {
        payment: PaymentId,
        attempt: u16,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    PaymentOpened {
        payment: PaymentId,
        payer: Option<PersonId>,
        purpose: Purpose,
        amount: Money,
        at: Moment,
        expires_at: Moment,
    },
    MethodChosen {
        payment: PaymentId,
        method: Method,
    },
    PaymentConfirmed {
        payment: PaymentId,
        attempt: u16,
        at: Moment,
    },
    ChallengeAsked {
        payment: PaymentId,
        attempt: u16,
    },
    ChallengeAnswered {
        payment: PaymentId,
        attempt: u16,
        is_passed: bool,
        at: Moment,
    },
    PaymentDeclined {
        payment: PaymentId,
        attempt: u16,
        reason: Decline,
    },
    /// `fee` is all that was taken on the way, the postings say by whom; `settles_at` is empty when the money is
    /// available at once.
    PaymentSucceeded {
        payment: PaymentId,
        attempt: u16,
        fee: Money,
        postings: Vec<Posting>,
        settles_at: Option<Moment>,
        at: Moment,
    },
    PaymentSettled {
        payment: PaymentId,
        postings: Vec<Posting>,
        at: Moment,
    },
    PaymentCanceled {
        payment: PaymentId,
        reason: CancelReason,
        at: Moment,
    },
    /// The provider said no, or asked for a challenge, when the payment was cancelled already: the matter is closed.
    AttemptClosed {
        payment: PaymentId,
        attempt: u16,
    },
    /// Money came for a payment that no longer waited for it; it goes straight back.
    PaidTooLate {
        payment: PaymentId,
        attempt: u16,
        postings: Vec<Posting>,
    },
    /// `fee_returned` is the part of what was taken on the way that comes back with it; `is_of_late_money` when
    /// the receiver never had the money.
    RefundOpened {
        refund: RefundId,
        payment: PaymentId,
        amount: Money,
        fee_returned: Money,
        is_of_late_money: bool,
        postings: Vec<Posting>,
        at: Moment,
    },
    RefundSucceeded {
        refund: RefundId,
        postings: Vec<Posting>,
        at: Moment,
    },
    RefundFailed {
        refund: RefundId,
        postings: Vec<Posting>,
        at: Moment,
    },
    /// Nobody need do anything: it is tried again at `due`.
    RetryPlanned {
        payment: PaymentId,
        due: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// 0 or less.
    NotPositive,
    TooLarge {
        largest: Money,
    },
    /// The fees would take all of it.
    NothingLeft,
    BalanceTooLow {
        missing: Money,
    },
    /// A visitor has no balance, and a wallet cannot be topped up from itself.
    BalanceNotPossible,
    /// The card is not one that a provider gave us a token for.
    CardNotTokenised,
    /// The payment is not waiting for this (any more).
    NotWaitingForThis,
    /// More than what is left of the payment.
    RefundTooLarge {
        left: Money,
    },
}
