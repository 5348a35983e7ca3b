//! A clock that is moved by hand. It never moves by itself.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use domain::moment::{Moment, Span};

use crate::ports::{Clock, Task};

/// Clones show the same time.
#[derive(Clone)]
pub struct ManualClock(Rc<RefCell<Hands>>);

struct Hands {
    now: Moment,
    /// How much time has gone by, whatever the hands were set to.
    gone: Span,
    waiting: Vec<Waker>,
}

impl ManualClock {
    pub fn new(now: Moment) -> Self {
        Self(Rc::new(RefCell::new(Hands {
            now,
            gone: Span(0),
            waiting: Vec::new(),
        })))
    }

    /// Sets the hands, forwards or backwards, as a device's owner may. No time goes by: nobody's wait ends.
    pub fn set(&self, now: Moment) {
        self.0.borrow_mut().now = now;
    }

    /// Lets time go by.
    pub fn advance(&self, span: Span) {
        let waiting = {
            let mut hands = self.0.borrow_mut();
            hands.now = hands.now + span;
            hands.gone = Span(hands.gone.0.saturating_add(span.0));
            std::mem::take(&mut hands.waiting)
        };
        for waker in waiting {
            waker.wake();
        }
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        self.0.borrow().now
    }

    fn wait(&self, span: Span) -> Task<'static, ()> {
        let hands = self.0.clone();
        let end = Span(hands.borrow().gone.0.saturating_add(span.0));
        Box::pin(poll_fn(move |context| {
            let mut hands = hands.borrow_mut();
            if hands.gone.0 >= end.0 {
                return Poll::Ready(());
            }
            hands.waiting.push(context.waker().clone());
            Poll::Pending
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::task::Context;

    use super::*;

    fn is_over(wait: &mut Task<'static, ()>) -> bool {
        wait.as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
            .is_ready()
    }

    #[test]
    fn a_wait_ends_when_enough_time_has_gone_by() {
        let clock = ManualClock::new(Moment(100));
        let mut wait = clock.wait(Span(10));
        assert!(!is_over(&mut wait));
        clock.advance(Span(9));
        assert!(!is_over(&mut wait));
        clock.clone().advance(Span(1));
        assert!(is_over(&mut wait));
        assert_eq!(clock.now(), Moment(110));
    }

    #[test]
    fn setting_the_hands_ends_no_wait() {
        let clock = ManualClock::new(Moment(100));
        let mut wait = clock.wait(Span(10));
        clock.set(Moment(1_000));
        assert!(!is_over(&mut wait));
        clock.set(Moment(-1_000));
        clock.advance(Span(10));
        assert!(is_over(&mut wait));
        assert_eq!(clock.now(), Moment(-990));
    }

    #[test]
    fn waiting_for_nothing_is_over_at_once() {
        assert!(is_over(&mut ManualClock::new(Moment(0)).wait(Span(0))));
    }
}
