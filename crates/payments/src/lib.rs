//! Payment providers behind one trait; the mock is the first. Never import a browser, a store or a screen here.

use std::future::Future;
use std::pin::Pin;

use domain::id::{PaymentId, RefundId};
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{Card, Outcome};

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
    Refund { refund: RefundId, is_paid: bool },
}

/// The provider's book could not be read or written; ask again later.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreachable(pub String);

pub trait Provider {
    /// Gives a token for a card, or says what is wrong with it. `today` is where the expiry is measured from.
    fn tokenise(&self, card: CardDetails, today: Moment) -> Task<'_, Result<Result<Card, CardRefusal>, Unreachable>>;

    /// Takes an instruction and answers with everything it will ever say about it.
    fn submit<'a>(&'a self, instruction: &'a Instruction, now: Moment) -> Task<'a, Result<Vec<Notice>, Unreachable>>;
}

/// Where a provider keeps its book: durable before a write resolves.
pub trait Book {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>>;

    /// Writes `bytes` under `key` unless something is there already; resolves with what is there then.
    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>>;
}
