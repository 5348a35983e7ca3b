//! Tabs that never were: one bus, hints delivered at once, the oldest tab is the runner. No data travels here either.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use crate::ports::{Hint, Tabs, Task};

/// One tab; it closes when it is dropped.
#[derive(Default)]
pub struct MemoryTabs {
    number: u64,
    bus: Rc<RefCell<Bus>>,
}

#[derive(Default)]
struct Bus {
    opened: u64,
    hearing: BTreeMap<u64, Rc<dyn Fn(Hint)>>,
    /// Tabs that stand for election, the runner first.
    queue: VecDeque<u64>,
    waiting: Vec<Waker>,
}

impl MemoryTabs {
    /// The first tab of a world.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another tab of the same world.
    pub fn open_another(&self) -> Self {
        let mut bus = self.bus.borrow_mut();
        bus.opened += 1;
        Self {
            number: bus.opened,
            bus: self.bus.clone(),
        }
    }
}

impl Tabs for MemoryTabs {
    fn announce(&self, hint: Hint) {
        let others = |(number, hear): (&u64, &Rc<dyn Fn(Hint)>)| {
            (*number != self.number).then(|| hear.clone())
        };
        // Whoever hears may announce something in turn: the bus is free by then.
        let hearing: Vec<_> = self
            .bus
            .borrow()
            .hearing
            .iter()
            .filter_map(others)
            .collect();
        for hear in hearing {
            hear(hint);
        }
    }

    fn listen(&self, hear: Box<dyn Fn(Hint)>) {
        self.bus
            .borrow_mut()
            .hearing
            .insert(self.number, Rc::from(hear));
    }

    fn elected(&self) -> Task<'static, ()> {
        let (bus, number) = (self.bus.clone(), self.number);
        if !bus.borrow().queue.contains(&number) {
            bus.borrow_mut().queue.push_back(number);
        }
        Box::pin(poll_fn(move |context| {
            let mut bus = bus.borrow_mut();
            if bus.queue.front() == Some(&number) {
                return Poll::Ready(());
            }
            bus.waiting.push(context.waker().clone());
            Poll::Pending
        }))
    }
}

impl Drop for MemoryTabs {
    fn drop(&mut self) {
        let (_hearing, waiting) = {
            let mut bus = self.bus.borrow_mut();
            bus.queue.retain(|number| *number != self.number);
            (
                bus.hearing.remove(&self.number),
                std::mem::take(&mut bus.waiting),
            )
        };
        for waker in waiting {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::Context;

    use super::*;

    fn is_elected(election: &mut Task<'static, ()>) -> bool {
        election
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
            .is_ready()
    }

    fn ear(tab: &MemoryTabs) -> Rc<RefCell<Vec<Hint>>> {
        let heard: Rc<RefCell<Vec<Hint>>> = Rc::default();
        let ear = heard.clone();
        tab.listen(Box::new(move |hint| ear.borrow_mut().push(hint)));
        heard
    }

    #[test]
    fn a_hint_reaches_every_other_tab_and_not_its_own() {
        let first = MemoryTabs::new();
        let (second, third) = (first.open_another(), first.open_another());
        let [a, b, c] = [&first, &second, &third].map(ear);
        second.announce(Hint::Entries(3));
        assert_eq!(*a.borrow(), [Hint::Entries(3)]);
        assert!(b.borrow().is_empty());
        assert_eq!(*c.borrow(), [Hint::Entries(3)]);
    }

    #[test]
    fn a_closed_tab_hears_nothing() {
        let first = MemoryTabs::new();
        let second = first.open_another();
        let heard = ear(&second);
        drop(second);
        first.announce(Hint::Reset);
        assert!(heard.borrow().is_empty());
    }

    #[test]
    fn tabs_become_the_runner_in_the_order_they_stood() {
        let first = MemoryTabs::new();
        let (second, third) = (first.open_another(), first.open_another());
        let mut elections = [&second, &first, &third].map(Tabs::elected);
        assert_eq!(elections.each_mut().map(is_elected), [true, false, false]);
        drop(second);
        assert_eq!(elections.each_mut().map(is_elected)[1..], [true, false]);
        drop(first);
        assert!(is_elected(&mut elections[2]));
        assert!(is_elected(&mut third.elected()));
    }
}
