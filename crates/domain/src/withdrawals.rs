//! Withdrawals: money from a wallet to a linked bank account. It is held at once, can be cancelled until it leaves,
//! and comes back with its fee whenever the bank does not keep it. How a provider pays it out is not known here.

mod decide;
mod record;
mod terms;

use serde::{Deserialize, Serialize};

pub use decide::decide;
pub(crate) use record::apply;
pub use record::{Phase, Withdrawal, Withdrawals};
pub use terms::{Arrival, Terms, arrival, withdrawal_terms};

use crate::id::{BankAccountId, PersonId, WithdrawalId};
use crate::ledger::Posting;
use crate::limits::Exceeded;
use crate::moment::Moment;
use crate::money::Money;

/// How quickly the money goes. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speed {
    /// Free, in business days.
    Standard,
    /// For a fee, in minutes.
    Instant,
}

/// Why a bank did not keep the money. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// There is no such account.
    NoAccount,
    AccountClosed,
    /// The bank said no and did not say why.
    Refused,
    /// The provider does not know the account any more.
    UnknownAccount,
}

/// What a provider says about a payout. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Paid,
    Failed(Failure),
    /// It was paid, and came back.
    Returned(Failure),
    /// It was paid, and the time in which it could come back is over.
    Kept,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    Withdraw {
        account: BankAccountId,
        amount: Money,
        speed: Speed,
    },
    CancelWithdrawal {
        withdrawal: WithdrawalId,
    },
    /// By the system: the time to cancel is over, and the provider will be asked.
    DispatchWithdrawal {
        withdrawal: WithdrawalId,
    },
    /// By the system: what the provider says.
    RecordPayout {
        withdrawal: WithdrawalId,
        outcome: Outcome,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// `week_since` is where the week begins that its limit was reckoned over.
    WithdrawalOpened {
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
    },
    WithdrawalCanceled {
        withdrawal: WithdrawalId,
        postings: Vec<Posting>,
        at: Moment,
    },
    /// It may leave later than planned, and then arrives later.
    WithdrawalDispatched {
        withdrawal: WithdrawalId,
        arrives_from: Moment,
        arrives_by: Moment,
        at: Moment,
    },
    /// The bank may send it back until `returnable_until`.
    WithdrawalPaid {
        withdrawal: WithdrawalId,
        postings: Vec<Posting>,
        returnable_until: Moment,
        at: Moment,
    },
    WithdrawalFailed {
        withdrawal: WithdrawalId,
        reason: Failure,
        postings: Vec<Posting>,
        at: Moment,
    },
    WithdrawalReturned {
        withdrawal: WithdrawalId,
        reason: Failure,
        postings: Vec<Posting>,
        at: Moment,
    },
    WithdrawalKept {
        withdrawal: WithdrawalId,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// The wallet cannot hold this currency.
    Currency,
    TooSmall {
        least: Money,
    },
    TooLarge {
        largest: Money,
    },
    /// The fee would take all of it.
    NothingLeft,
    BalanceTooLow {
        missing: Money,
    },
    OverWeekLimit(Exceeded),
    /// The account is not linked any more.
    Unlinked,
    /// It left, or is over already.
    TooLateToCancel,
}
