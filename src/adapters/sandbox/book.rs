//! A provider's book in which nothing stands that was written later than now: going back hides it, going forward shows
//! it again. It is in memory; never use it for a world that is kept.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;
use std::rc::Rc;

use domain::moment::Moment;
use payments::{Book, Task, Unreachable};

use super::SandboxClock;
use crate::ports::Clock;

/// Clones are the same book.
pub struct SandboxBook<C> {
    clock: SandboxClock<C>,
    records: Records,
}

/// What was written under a key, and when.
type Records = Rc<RefCell<BTreeMap<String, (Moment, Vec<u8>)>>>;

impl<C> Clone for SandboxBook<C> {
    fn clone(&self) -> Self {
        Self {
            clock: self.clock.clone(),
            records: self.records.clone(),
        }
    }
}

impl<C: Clock> SandboxBook<C> {
    pub fn new(clock: SandboxClock<C>) -> Self {
        let records = Records::default();
        Self { clock, records }
    }

    /// Another future begins: what would have been written is never shown again.
    pub fn forget_later(&self) {
        let now = self.clock.now();
        self.records.borrow_mut().retain(|_, (at, _)| *at <= now);
    }

    fn shown(&self, key: &str) -> Option<Vec<u8>> {
        let records = self.records.borrow();
        let (at, bytes) = records.get(key)?;
        (*at <= self.clock.now()).then(|| bytes.clone())
    }
}

impl<C: Clock> Book for SandboxBook<C> {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>> {
        Box::pin(ready(Ok(self.shown(key))))
    }

    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>> {
        let there = self.shown(key).unwrap_or_else(|| {
            let written = (self.clock.now(), bytes.clone());
            self.records.borrow_mut().insert(key.to_owned(), written);
            bytes
        });
        Box::pin(ready(Ok(there)))
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::adapters::memory::ManualClock;

    /// A task that is ready at once.
    fn at_once<T>(mut task: Task<'_, T>) -> T {
        match task.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("it waits"),
        }
    }

    fn book() -> (SandboxClock<ManualClock>, SandboxBook<ManualClock>) {
        let clock = SandboxClock::new(ManualClock::new(Moment(10)));
        let book = SandboxBook::new(clock.clone());
        assert_eq!(at_once(book.write_once("card", vec![1])), Ok(vec![1]));
        (clock, book)
    }

    #[test]
    fn what_was_written_later_is_hidden_and_shown_again() {
        let (clock, book) = book();
        assert_eq!(at_once(book.write_once("card", vec![2])), Ok(vec![1]));
        clock.set(Moment(9));
        assert_eq!(at_once(book.read("card")), Ok(None));
        clock.set(Moment(10));
        assert_eq!(at_once(book.read("card")), Ok(Some(vec![1])));
    }

    #[test]
    fn another_future_is_written_anew() {
        let (clock, book) = book();
        clock.set(Moment(5));
        book.forget_later();
        clock.set(Moment(20));
        assert_eq!(at_once(book.read("card")), Ok(None));
        assert_eq!(at_once(book.write_once("card", vec![2])), Ok(vec![2]));
    }
}
