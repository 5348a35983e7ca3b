//! A world for looking: its clock can be set, its provider's book forgets what was not yet, and nothing of it is kept.
//! Never let anything here reach the person's own storage.

mod bodies;
mod book;
mod clock;
mod device;

use std::rc::Rc;

use domain::moment::Moment;

pub use bodies::SandboxBodies;
pub use book::SandboxBook;
pub use clock::SandboxClock;
pub use device::SandboxDevice;

use crate::ports::{Clock, Hands};

/// The clock and the book of one sandbox: what they show depends on the same moment.
pub struct Sandbox<C> {
    clock: SandboxClock<C>,
    book: SandboxBook<C>,
}

impl<C: Clock> Sandbox<C> {
    /// A sandbox in which time passes as on `clock`.
    pub fn new(clock: C) -> Self {
        let clock = SandboxClock::new(clock);
        let book = SandboxBook::new(clock.clone());
        Self { clock, book }
    }

    pub fn clock(&self) -> SandboxClock<C> {
        self.clock.clone()
    }

    /// What the mock provider of this sandbox writes in.
    pub fn book(&self) -> Rc<SandboxBook<C>> {
        Rc::new(self.book.clone())
    }
}

impl<C: Clock> Hands for Sandbox<C> {
    fn set(&self, now: Moment) {
        self.clock.set(now);
    }

    fn forget_later(&self) {
        self.book.forget_later();
    }
}
