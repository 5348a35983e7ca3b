//! A clock that goes on as another one does, from wherever it was set. No wait ends because it was set.

use std::cell::Cell;
use std::rc::Rc;

use domain::moment::{Moment, Span};

use crate::ports::{Clock, Task};

/// Clones show the same time.
pub struct SandboxClock<C>(Rc<Shifted<C>>);

struct Shifted<C> {
    clock: C,
    shift: Cell<Span>,
}

impl<C> Clone for SandboxClock<C> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<C: Clock> SandboxClock<C> {
    pub fn new(clock: C) -> Self {
        Self(Rc::new(Shifted {
            clock,
            shift: Cell::new(Span(0)),
        }))
    }

    pub fn set(&self, now: Moment) {
        self.0.shift.set(now - self.0.clock.now());
    }
}

impl<C: Clock> Clock for SandboxClock<C> {
    fn now(&self) -> Moment {
        self.0.clock.now() + self.0.shift.get()
    }

    fn wait(&self, span: Span) -> Task<'static, ()> {
        self.0.clock.wait(span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::memory::ManualClock;

    #[test]
    fn time_goes_on_from_where_the_clock_was_set() {
        let outside = ManualClock::new(Moment(1_000));
        let clock = SandboxClock::new(outside.clone());
        assert_eq!(clock.now(), Moment(1_000));
        clock.clone().set(Moment(50));
        assert_eq!(clock.now(), Moment(50));
        outside.advance(Span(7));
        assert_eq!(clock.now(), Moment(57));
    }
}
