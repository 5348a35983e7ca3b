//! A provider under trial: opened, killed and opened again over what it stored. No sleeping: time is a number here.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use domain::banks::Bank;
use domain::id::{PaymentId, RecordId, RequestId, WithdrawalId};
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};
use domain::payments::{Card, Outcome};
use payments::{
    Answer, BankDetails, Book, CardDetails, Instruction, MemoryBook, Mock, Notice, Order, Provider,
    Task, Temper, Unreachable,
};
use uuid::Uuid;

/// 2026-07-03.
pub const NOW: Moment = Moment(1_783_080_000_000);

/// When a provider's process dies: at its `step`-th dealing with what it stores, counted from 0.
#[derive(Clone, Copy, Debug)]
pub struct Death {
    pub step: usize,
    /// A write at that step reaches the disk and only its answer is lost.
    pub is_written: bool,
}

/// One provider and what it stores.
pub trait Trial {
    fn new() -> Self;

    /// The provider as a fresh process opens it, over everything stored so far.
    fn open(&self, death: Option<Death>) -> Box<dyn Provider>;

    /// Every stored byte, names included.
    fn stored(&self) -> Vec<u8>;

    /// How many charges are in the books.
    fn charges(&self) -> usize;
}

pub struct MockTrial {
    pub book: Rc<MemoryBook>,
    pub temper: Temper,
}

impl Trial for MockTrial {
    fn new() -> Self {
        Self {
            book: Rc::default(),
            temper: Temper::default(),
        }
    }

    fn open(&self, death: Option<Death>) -> Box<dyn Provider> {
        let book = MortalBook {
            book: Rc::clone(&self.book),
            steps: Cell::new(0),
            death,
        };
        Box::new(Mock::with_temper(book, self.temper))
    }

    fn stored(&self) -> Vec<u8> {
        let entries = self.book.entries().into_iter();
        entries
            .flat_map(|(key, bytes)| [key.into_bytes(), bytes].concat())
            .collect()
    }

    fn charges(&self) -> usize {
        let entries = self.book.entries();
        let is_charge = |key: &&String| key.starts_with("submitted/charge/");
        entries.keys().filter(is_charge).count()
    }
}

/// A book that gives others their turn around every step, as a database does, and dies when it is told to.
struct MortalBook {
    book: Rc<MemoryBook>,
    steps: Cell<usize>,
    death: Option<Death>,
}

impl MortalBook {
    fn may_write(&self) -> bool {
        self.death.is_none_or(|death| {
            let step = self.steps.get();
            step < death.step || step == death.step && death.is_written
        })
    }

    fn end_step(&self) -> Result<(), Unreachable> {
        let step = self.steps.replace(self.steps.get() + 1);
        match self.death {
            Some(death) if step >= death.step => Err(Unreachable("dead".into())),
            _ => Ok(()),
        }
    }
}

impl Book for MortalBook {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>> {
        let key = key.to_owned();
        Box::pin(async move {
            breathe().await;
            let there = self.book.read(&key).await;
            breathe().await;
            self.end_step()?;
            there
        })
    }

    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>> {
        let key = key.to_owned();
        Box::pin(async move {
            breathe().await;
            let there = if self.may_write() {
                self.book.write_once(&key, bytes).await
            } else {
                Ok(Vec::new())
            };
            breathe().await;
            self.end_step()?;
            there
        })
    }
}

/// Lets whoever else is waiting go first.
async fn breathe() {
    let mut has_waited = false;
    poll_fn(|_| {
        if std::mem::replace(&mut has_waited, true) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}

/// Runs to the end. Nothing in these tests waits for the world, so asking again is all there is to do.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// Runs both at once, turn by turn.
pub fn run_both<T>(one: Task<'_, T>, other: Task<'_, T>) -> (T, T) {
    let mut tasks: [Pin<Box<dyn Future<Output = T>>>; 2] = [one, other];
    let mut values = [None, None];
    let mut context = Context::from_waker(Waker::noop());
    while values.iter().any(Option::is_none) {
        for (task, value) in tasks.iter_mut().zip(&mut values) {
            if value.is_none()
                && let Poll::Ready(ready) = task.as_mut().poll(&mut context)
            {
                *value = Some(ready);
            }
        }
    }
    let [one, other] = values.map(Option::unwrap);
    (one, other)
}

/// A payment whose id has no digits that a card number could hold.
pub fn payment(n: u16) -> PaymentId {
    let request = RequestId(Uuid::from_u128(0xABCD_EFAB_CDEF_ABCD_EFAB_CDEF_ABCD_EFAB));
    PaymentId(RecordId::nth(request, n))
}

pub fn euros(minor: i64) -> Money {
    Currency::EUR.of_minor(minor)
}

/// What a person who means well types.
pub fn typed(number: &str) -> CardDetails {
    CardDetails {
        number: number.into(),
        expiry: "11/39".into(),
        code: if number.len() == 15 { "7371" } else { "737" }.into(),
    }
}

pub fn attach(provider: &dyn Provider, number: &str) -> Card {
    run(provider.tokenise(typed(number), NOW)).unwrap().unwrap()
}

pub fn charge(n: u16, card: &Card) -> Instruction {
    let payment = payment(n);
    Instruction {
        key: format!("charge/{payment}/1"),
        order: Order::Charge {
            payment,
            attempt: 1,
            card: card.clone(),
            amount: euros(500),
        },
    }
}

pub fn challenge(n: u16, is_passed: bool) -> Instruction {
    let payment = payment(n);
    Instruction {
        key: format!("challenge/{payment}/1"),
        order: Order::AnswerChallenge {
            payment,
            attempt: 1,
            is_passed,
        },
    }
}

pub fn ask(provider: &dyn Provider, instruction: &Instruction) -> Vec<Notice> {
    run(provider.submit(instruction, NOW)).unwrap()
}

/// The only outcome that `instruction` has.
pub fn outcome(provider: &dyn Provider, instruction: &Instruction) -> Outcome {
    match ask(provider, instruction)[..] {
        [
            Notice {
                answer: Answer::Charge { outcome, .. },
                ..
            },
        ] => outcome,
        ref other => panic!("not one outcome: {other:?}"),
    }
}

pub fn link(provider: &dyn Provider, iban: &str) -> Bank {
    let details = BankDetails { iban: iban.into() };
    run(provider.link_bank(details, NOW)).unwrap().unwrap()
}

pub fn withdrawal(n: u16) -> WithdrawalId {
    WithdrawalId(payment(n).0)
}

/// To be paid tomorrow.
pub fn payout(n: u16, bank: &Bank) -> Instruction {
    let withdrawal = withdrawal(n);
    Instruction {
        key: format!("payout/{withdrawal}"),
        order: Order::Payout {
            withdrawal,
            bank: bank.clone(),
            amount: euros(500),
            pay_at: NOW + Span::days(1),
        },
    }
}

/// The bank has ten days.
pub fn trace(n: u16) -> Instruction {
    let withdrawal = withdrawal(n);
    Instruction {
        key: format!("trace_payout/{withdrawal}"),
        order: Order::TracePayout {
            withdrawal,
            until: NOW + Span::days(10),
        },
    }
}
