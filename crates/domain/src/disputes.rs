//! Disputes: a payer's bank asks for a card payment back. What the receiver still has of it is held until the bank has
//! decided; nobody is made to owe. Which cards do this, and how a bank decides, is not known here.

mod decide;
mod evidence;
mod record;

use serde::{Deserialize, Serialize};

pub use decide::decide;
pub(crate) use decide::{check_undisputed, warned};
pub(crate) use record::apply;
pub use record::{Dispute, Disputes, Phase};

use crate::id::{PaymentId, PersonId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::Money;
use crate::text::TextError;

/// Why a dispute was lost. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// Nobody answered in time.
    Unanswered,
    /// The receiver let the payer have it.
    Accepted,
    /// The bank read the answer and was not convinced.
    Decided,
}

/// What a provider says about a payment that it watches. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The bank asks for the money back.
    Opened,
    /// It will not, after all.
    Quiet,
    Won,
    Lost,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// By the receiver: `evidence` is their own words to the bank.
    AnswerDispute {
        payment: PaymentId,
        evidence: String,
    },
    /// By the receiver: the payer may have it back.
    AcceptDispute { payment: PaymentId },
    /// By the system: what the provider says.
    RecordDispute {
        payment: PaymentId,
        outcome: Outcome,
    },
    /// By the system: the time to answer is over.
    ExpireDispute { payment: PaymentId },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// The payment succeeded, and its bank warns that it may be disputed: from now on it is watched.
    ChargeWarned {
        payment: PaymentId,
        at: Moment,
    },
    WatchEnded {
        payment: PaymentId,
        at: Moment,
    },
    /// `amount` is what was left of the payment, `fee` the part of it that was taken on the way. The postings hold what
    /// the receiver still has of the rest; unanswered at `due`, it is lost.
    DisputeOpened {
        payment: PaymentId,
        receiver: PersonId,
        amount: Money,
        fee: Money,
        postings: Vec<Posting>,
        due: Moment,
        at: Moment,
    },
    DisputeAnswered {
        payment: PaymentId,
        evidence: String,
        at: Moment,
    },
    /// What was held is the receiver's again. No postings: it goes on to a holder to whom it is owed.
    DisputeWon {
        payment: PaymentId,
        postings: Vec<Posting>,
        at: Moment,
    },
    /// All of it is back on the card: what was held, what was taken on the way, and from Obole what was not there any
    /// more.
    DisputeLost {
        payment: PaymentId,
        loss: Loss,
        postings: Vec<Posting>,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    Evidence(TextError),
    /// It holds what could be the number of a card.
    CardNumber,
    /// It was answered already.
    Answered,
    /// The time to answer is over, or the dispute is.
    TooLate,
    /// The payment is disputed: its money cannot go back by another way meanwhile.
    Open,
    /// The bank gave the payer all of it.
    Lost,
}
