//! Payment providers behind one trait, the mock first, and the services outside that a tip is handed off to.
//! Never import a browser, a store or a screen here.

#![cfg(not(all(test, target_arch = "wasm32")))]

pub mod bank;
pub mod card;
pub mod export;
pub mod handoff;
pub mod iban;
pub mod import;
mod memory_book;
mod mock;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use domain::banks::Bank;
use domain::id::{PaymentId, RefundId, WithdrawalId};
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{Card, Outcome};
use domain::{disputes, withdrawals};

pub use memory_book::MemoryBook;
pub use mock::{LOSING_EVIDENCE, Mock, Temper};

/// A future on one thread.
pub type Task<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// What somebody typed into a card form. Lives from the form to the provider and is never stored, shown or logged:
/// it has neither `Debug` nor `Serialize`.
pub struct CardDetails {
    pub number: String,
    /// `MM/YY`
    pub expiry: String,
    pub code: String,
}

/// Why the provider gives no token for what was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CardRefusal {
    NumberEmpty,
    /// Not digits, wrong length or wrong check digit.
    NumberWrong,
    /// It could be a real card: this is test money.
    NotATestCard,
    ExpiryWrong,
    Expired,
    CodeWrong,
}

/// What somebody typed to link a bank account. Kept as little as a card is: it has neither `Debug` nor `Serialize`.
pub struct BankDetails {
    pub iban: String,
}

/// Why the provider gives no token for what was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BankRefusal {
    Empty,
    /// Not the form of an IBAN, or wrong check digits.
    Wrong,
    /// It could be a real account: this is test money.
    NotATestAccount,
}

/// What a provider is asked to do. Asked again under the same `key`, it does nothing new and answers the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instruction {
    pub key: String,
    pub order: Order,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Order {
    Charge {
        payment: PaymentId,
        attempt: u16,
        card: Card,
        amount: Money,
    },
    AnswerChallenge {
        payment: PaymentId,
        attempt: u16,
        is_passed: bool,
    },
    Refund {
        refund: RefundId,
        payment: PaymentId,
        amount: Money,
    },
    /// To be at the bank at `pay_at` and not before.
    Payout {
        withdrawal: WithdrawalId,
        bank: Bank,
        amount: Money,
        pay_at: Moment,
    },
    /// Whether the bank kept what was paid out; it may send it back until `until`.
    TracePayout {
        withdrawal: WithdrawalId,
        until: Moment,
    },
    /// Whether the bank disputes a payment of which it has warned.
    WatchCharge { payment: PaymentId },
    /// What the receiver of a disputed payment has to say.
    AnswerDispute {
        payment: PaymentId,
        evidence: String,
    },
}

/// What a provider has to say, and when it says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Notice {
    pub deliver_at: Moment,
    pub answer: Answer,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    Charge {
        payment: PaymentId,
        attempt: u16,
        outcome: Outcome,
    },
    Refund {
        refund: RefundId,
        is_paid: bool,
    },
    Payout {
        withdrawal: WithdrawalId,
        outcome: withdrawals::Outcome,
    },
    Dispute {
        payment: PaymentId,
        outcome: disputes::Outcome,
    },
}

/// The provider's book could not be read or written; ask again later.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the provider's book is out of reach: {0}")]
pub struct Unreachable(pub String);

/// Why a provider gives no answer. Nothing new was done, or the same instruction finds it done.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// Ask again later, under the same key.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// The key was given to another order before. Asking again does not help.
    #[error("the key was used for another order")]
    KeyReused,
    /// The book holds something under this key that this build cannot read, so it must not act:
    /// it may be done already. Asking again helps only a build that can read it.
    #[error("the provider's book cannot be read by this build")]
    Unreadable,
}

/// Whoever moves money for us.
pub trait Provider {
    /// Gives a token for a card, or says what is wrong with it. `today` is where the expiry is measured from.
    fn tokenise(
        &self,
        card: CardDetails,
        today: Moment,
    ) -> Task<'_, Result<Result<Card, CardRefusal>, Unreachable>>;

    /// Gives a token for a bank account, or says what is wrong with it.
    fn link_bank(
        &self,
        details: BankDetails,
        today: Moment,
    ) -> Task<'_, Result<Result<Bank, BankRefusal>, Unreachable>>;

    /// Takes an instruction and answers with everything it will ever say about it, in no promised order.
    fn submit<'a>(
        &'a self,
        instruction: &'a Instruction,
        now: Moment,
    ) -> Task<'a, Result<Vec<Notice>, Fault>>;
}

/// Where a provider keeps its book: durable before a write resolves.
pub trait Book {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>>;

    /// Writes `bytes` under `key` unless something is there already; resolves with what is there then.
    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>>;
}

impl<B: Book + ?Sized> Book for Rc<B> {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>> {
        (**self).read(key)
    }

    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>> {
        (**self).write_once(key, bytes)
    }
}
