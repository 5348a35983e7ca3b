//! A tab for tests: a store over a given journal and book, its clock in the test's hand. Waits here are for something,
//! never for a while.

use std::mem::ManuallyDrop;

use any_spawner::Executor;
use domain::id::{PersonId, RecordId};
use domain::ledger::Account;
use domain::moment::{Moment, Span};
use domain::money::Currency;
use domain::payments::Method;
use domain::people::{self, Handle, Language, Profile, Role};
use domain::tips::{self, Visibility};
use domain::wallet;
use domain::{Actor, Command, State};
use leptos::prelude::{GetUntracked, Owner};
use obole::adapters::memory::{ManualClock, MemoryJournal, MemoryTabs};
use obole::adapters::{BrowserClock, RandomDice};
use obole::ports::{Bodies, Clock, Journal, Tabs};
use obole::store::{Boot, Outcome, Store, World};
use payments::{Book, CardDetails, Mock};

use crate::blank::{NoScenarios, StartEmpty};

/// The middle of a month and of a day, wherever the tests run.
const START: Moment = Moment(1_763_726_400_000);
/// How far the clock moves while something is waited for.
const STEP: Span = Span(500);
/// Each of them is a few milliseconds of a real disk, which may be busy with somebody else.
const STEPS: usize = 10_000;

pub struct Tab {
    pub store: Store,
    /// A browser takes the whole heap of a tab at once; here its tasks go on, so its signals stay for them.
    owner: ManuallyDrop<Owner>,
    clock: ManualClock,
}

impl Tab {
    /// The only tab of a world in memory.
    pub async fn alone() -> Self {
        Self::open(MemoryJournal::new(), MemoryTabs::new()).await
    }

    /// A tab over `journal`, open when this resolves.
    pub async fn open(
        journal: impl Journal + Bodies + Book + Clone + 'static,
        tabs: impl Tabs + 'static,
    ) -> Self {
        // Mounting something may have been first.
        let _ = Executor::init_wasm_bindgen();
        let clock = ManualClock::new(START);
        let owner = ManuallyDrop::new(Owner::new());
        let world = World {
            journal: Box::new(journal.clone()),
            bodies: Box::new(journal.clone()),
            clock: Box::new(clock.clone()),
            dice: Box::new(RandomDice),
            tabs: Box::new(tabs),
            provider: Box::new(Mock::new(journal)),
            scenarios: Box::new(NoScenarios),
            device: Box::new(StartEmpty),
        };
        let store = owner.with(|| Store::new(world));
        owner.with(|| store.start("en"));
        let tab = Self {
            store,
            owner,
            clock,
        };
        tab.until("the world is open", || {
            store.boot.get_untracked() == Boot::Open
        })
        .await;
        tab
    }

    /// Lets time go by until `is_so`.
    pub async fn until(&self, what: &str, is_so: impl Fn() -> bool) {
        for _ in 0..STEPS {
            if is_so() {
                return;
            }
            self.clock.advance(STEP);
            all_that_is_queued().await;
        }
        panic!("it never came about that {what}");
    }

    /// Lets time go by until the State of this tab is as `is_so` wants it.
    pub async fn until_state(&self, what: &str, is_so: impl Fn(&State) -> bool) {
        self.until(what, || self.store.read(&is_so)).await;
    }

    pub async fn join(&self, handle: &str) -> PersonId {
        let profile = Profile {
            handle: Handle::parse(handle).unwrap(),
            name: handle.to_owned(),
            bio: String::new(),
            role: Role::Creator,
            language: Language::English,
            currency: Currency::EUR,
            has_jar: true,
        };
        let command = people::Command::CreateProfile { profile };
        let id = self.store.new_id();
        let created = self.store.send_as(id, Actor::Visitor, command.into()).await;
        PersonId(RecordId::main(created.unwrap()))
    }

    /// A person who topped up 50.00 by card, which the runner of this world charged.
    pub async fn join_with_money(&self, handle: &str) -> PersonId {
        let person = self.join(handle).await;
        let typed = CardDetails {
            number: "4242424242424242".into(),
            expiry: "12/30".into(),
            code: "123".into(),
        };
        let card = self.store.tokenise(typed).await.unwrap().unwrap();
        let command = wallet::Command::TopUp {
            amount: Currency::EUR.of_major(50),
            method: Some(Method::Card(card)),
        };
        let id = self.store.new_id();
        let by = Actor::Person(person);
        self.store.send_as(id, by, command.into()).await.unwrap();
        self.until("the card is charged", || self.available(person) > 0)
            .await;
        person
    }

    /// A tip of `minor` cents from the balance.
    pub async fn tip(&self, giver: PersonId, receiver: PersonId, minor: i64) -> Outcome {
        let command = tips::Command::SendTip {
            receiver,
            amount: Currency::EUR.of_minor(minor),
            message: "Merci".into(),
            visibility: Visibility::Public,
            method: Some(Method::Balance),
        };
        self.send(giver, command).await
    }

    pub async fn send(&self, by: PersonId, command: impl Into<Command>) -> Outcome {
        let id = self.store.new_id();
        let by = Actor::Person(by);
        self.store.send_as(id, by, command.into()).await
    }

    /// Cents that `person` can spend.
    pub fn available(&self, person: PersonId) -> i64 {
        self.store.read(|state| {
            let account = Account::Available(person);
            state.ledger.balance(account, Currency::EUR).minor
        })
    }

    pub fn state(&self) -> State {
        self.store.read(State::clone)
    }

    /// The store is gone, and with it everything it had in memory.
    pub async fn close(self) {
        all_that_is_queued().await;
        self.owner.cleanup();
    }
}

/// Resolves when whatever was queued before has run, effects included: timers come after all of that.
pub async fn all_that_is_queued() {
    BrowserClock.wait(Span(1)).await;
}
