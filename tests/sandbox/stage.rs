//! A sandbox over a clock moved by hand, and the scenarios as they lie in `public`. Never fake a scenario here.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use any_spawner::Executor;
use domain::id::{PersonId, RecordId, RequestId};
use domain::moment::{Moment, Span};
use domain::payments::Card;
use domain::people::Handle;
use domain::{Actor, Command, State};
use leptos::prelude::{GetUntracked, Owner, provide_context};
use obole::adapters::memory::{CountingDice, ManualClock, MemoryJournal, MemoryTabs};
use obole::adapters::{Sandbox, SandboxBodies, SandboxDevice};
use obole::ports::{Device, FetchFault, Scenarios, Shared, Task};
use obole::situation::{Situation, Unclear};
use obole::store::{Boot, Outcome, Store, World, request_called, use_now};
use payments::{CardDetails, Mock};

/// When a story ends that no link dates.
pub const NOW: Moment = Moment(1_767_261_600_000); // 2026-01-01T10:00:00Z

/// One open sandbox.
pub struct Stage {
    pub store: Store,
    pub clock: ManualClock,
    scenario: String,
    owner: Owner,
}

impl Stage {
    /// Opens what a link asks for, its story told in English.
    pub fn open(search: &str) -> Self {
        Self::open_in(search, "en")
    }

    pub fn open_in(search: &str, language: &'static str) -> Self {
        let stage = Self::open_as_it_is(search, language);
        assert_eq!(stage.store.boot.get_untracked(), Boot::Open, "{search}");
        stage
    }

    /// Opens it whether it can be opened or not.
    pub fn open_as_it_is(search: &str, language: &'static str) -> Self {
        Self::open_on(MemoryJournal::new(), search, language)
    }

    /// As [`Stage::open_as_it_is`], on a journal that may fail.
    pub fn open_on(journal: MemoryJournal, search: &str, language: &'static str) -> Self {
        let asked: Result<Situation, Unclear> = Situation::read(search).map(|asked| asked.unwrap());
        // Another test of this program may have been first; they share the one executor, and each has its own queue.
        let _ = Executor::init_futures_executor();
        let clock = ManualClock::new(NOW);
        let sandbox = Sandbox::new(clock.clone());
        let scenario = asked
            .as_ref()
            .map_or("", |asked| &asked.scenario)
            .to_owned();
        let world = World {
            journal: Box::new(journal),
            bodies: Box::new(SandboxBodies(MemoryJournal::new())),
            clock: Box::new(sandbox.clock()),
            dice: Box::new(CountingDice::new(1)),
            tabs: Box::new(MemoryTabs::new()),
            provider: Box::new(Mock::new(sandbox.book())),
            scenarios: Box::new(Files),
            device: Box::new(SandboxDevice::new(Nothing)),
        };
        let owner = Owner::new();
        let store = owner.with(|| Store::sandbox(world, Box::new(sandbox), asked));
        owner.with(|| store.start(language));
        let stage = Self {
            store,
            clock,
            scenario,
            owner,
        };
        stage.work();
        stage
    }

    /// Does what a page does when it is drawn.
    pub fn within<V>(&self, work: impl FnOnce() -> V) -> V {
        self.owner.with(work)
    }

    pub fn read<V>(&self, read: impl FnOnce(&State) -> V) -> V {
        self.store.read(read)
    }

    pub fn state(&self) -> State {
        self.read(State::clone)
    }

    pub fn now(&self) -> Moment {
        self.store.moment()
    }

    /// The time as screens see it.
    pub fn seen_now(&self) -> Moment {
        self.owner.with(|| {
            provide_context(self.store);
            use_now().get_untracked()
        })
    }

    /// The record that the line called `alias` made, or the n-th further one.
    pub fn record(&self, alias: &str, n: u16) -> RecordId {
        RecordId::nth(request_called(&self.scenario, alias), n)
    }

    pub fn person(&self, handle: &str) -> PersonId {
        let handle = Handle::parse(handle).unwrap();
        self.read(|state| state.people.find(&handle).unwrap().0)
    }

    pub fn travel(&self, target: Moment) {
        self.owner.with(|| self.finish(self.store.travel(target)));
        self.work();
    }

    pub fn travel_back(&self) {
        self.owner.with(|| self.finish(self.store.travel_back()));
        self.work();
    }

    pub fn send(&self, by: PersonId, command: impl Into<Command>) -> Outcome {
        let (id, command): (RequestId, Command) = (self.store.new_id(), command.into());
        let sent = self
            .owner
            .with(|| self.finish(self.store.send_as(id, Actor::Person(by), command)));
        self.work();
        sent
    }

    pub fn card(&self, number: &str) -> Card {
        let typed = CardDetails {
            number: number.into(),
            expiry: "12/30".into(),
            code: "123".into(),
        };
        self.finish(self.store.tokenise(typed)).unwrap().unwrap()
    }

    /// Time goes by as it does, in steps, with everybody working in between.
    pub fn live(&self, step: Span, until: Moment) {
        while self.now() < until {
            self.clock.advance(Span(step.0.min((until - self.now()).0)));
            self.work();
        }
    }

    /// Lets everything go on that was spawned.
    pub fn work(&self) {
        for _ in 0..20 {
            Executor::poll_local();
        }
    }

    /// Polls one future to its end, with everything that was spawned working beside it.
    pub fn finish<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..1_000_000 {
            if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
                return value;
            }
            Executor::poll_local();
        }
        panic!("what was waited for never came");
    }
}

/// The scenarios of this build.
struct Files;

impl Scenarios for Files {
    fn fetch(&self, name: &str) -> Task<'static, Result<String, FetchFault>> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/scenarios");
        let text = std::fs::read_to_string(format!("{folder}/{name}.json"));
        Box::pin(async move { text.map_err(|_| FetchFault::Status(404)) })
    }
}

/// A device that must not be asked to remember anything.
struct Nothing;

impl Device for Nothing {
    fn recall(&self, key: &str) -> Option<String> {
        panic!("the person's own storage was read for {key}")
    }

    fn remember(&self, key: &str, _: Option<&str>) {
        panic!("the person's own storage was written at {key}")
    }

    fn recall_here(&self, key: &str) -> Option<String> {
        panic!("the person's own tab was read for {key}")
    }

    fn remember_here(&self, key: &str, _: Option<&str>) {
        panic!("the person's own tab was written at {key}")
    }

    fn forget_here(&self, prefix: &str) {
        panic!("the person's own tab was cleared of {prefix}")
    }

    fn watch_network(&self, hear: Box<dyn Fn(bool)>) {
        hear(true);
    }

    fn save_file(&self, _: &str, _: &[u8]) {}

    fn share(&self, _: &str, path: &str) -> Task<'static, Shared> {
        let shared = Shared::ByHand(path.into());
        Box::pin(async { shared })
    }

    fn copy(&self, _: &str) -> Task<'static, bool> {
        Box::pin(async { false })
    }

    fn print(&self) {}

    fn reload(&self) {}
}
