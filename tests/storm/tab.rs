//! One simulated tab and the world that all tabs share. A crashed tab's futures never resolve again.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use ::payments::{
    BankDetails, BankRefusal, CardDetails, CardRefusal, Fault, Instruction, Mock, Notice, Provider,
    Temper, Unreachable,
};
use any_spawner::Executor;
use domain::banks::{self, Bank};
use domain::id::{PersonId, RequestId, SpaceId};
use domain::moment::{Moment, Span};
use domain::payments::{self, Card, Method};
use domain::{Actor, Command, State};
use leptos::prelude::Owner;
use obole::adapters::memory::{CountingDice, ManualClock, MemoryJournal, MemoryTabs};
use obole::ports::{Clock, Decide, Hint, Journal, Packed, Tabs, Tail, Task, Trouble};
use obole::store::{Outcome as Sent, Store, World};

use crate::blank::{NoScenarios, StartEmpty};
use crate::pool::{self, Pool};
use crate::said::Said;

/// How far the clock moves at a time while others work.
const TICK: Span = Span(500);

pub fn init() {
    // Another test of this program may have been first; they share the one executor, and each has its own queue.
    let _ = Executor::init_custom_executor(Pool);
}

/// What all tabs of a storm share.
pub struct Shared {
    pub journal: MemoryJournal,
    clock: ManualClock,
    bus: MemoryTabs,
    temper: Temper,
    opened: Cell<u16>,
    said: Rc<RefCell<Said>>,
    crashed: Rc<RefCell<Vec<Owner>>>,
}

/// Nothing of a storm is left for the next one: tasks first, since they use what the tabs own.
impl Drop for Shared {
    fn drop(&mut self) {
        pool::end_all();
        self.crashed.take();
    }
}

/// A tab's line to the others; a browser cuts it when the tab goes.
type Line = Rc<RefCell<Option<MemoryTabs>>>;

impl Shared {
    pub fn new(seed: u64) -> Self {
        Self {
            journal: MemoryJournal::new(),
            clock: ManualClock::new(Moment(1_700_000_000_000)),
            bus: MemoryTabs::new(),
            temper: Temper {
                doubled: seed.is_multiple_of(2),
                late: Span((seed % 3) as i64 * 40_000),
                out_of_order: seed.is_multiple_of(5),
                refunds_fail: seed.is_multiple_of(7),
                ..Temper::default()
            },
            opened: Cell::new(0),
            said: Rc::default(),
            crashed: Rc::default(),
        }
    }

    pub fn open(&self) -> Tab {
        self.opened.set(self.opened.get() + 1);
        let life = Life::default();
        let owner = Owner::new();
        let line: Line = Rc::new(RefCell::new(Some(self.bus.open_another())));
        let provider = Counting {
            mock: Mock::with_temper(self.journal.clone(), self.temper),
            said: self.said.clone(),
        };
        let world = World {
            journal: Box::new(Mortal(life.clone(), self.journal.clone())),
            bodies: Box::new(self.journal.clone()),
            clock: Box::new(Mortal(life.clone(), self.clock.clone())),
            dice: Box::new(CountingDice::new(self.opened.get())),
            tabs: Box::new(Mortal(life.clone(), line.clone())),
            provider: Box::new(Mortal(life.clone(), provider)),
            scenarios: Box::new(NoScenarios),
            device: Box::new(StartEmpty),
        };
        let store = owner.with(|| Store::new(world));
        owner.with(|| store.start("en"));
        self.work();
        Tab {
            store,
            owner,
            life,
            line,
            crashed: self.crashed.clone(),
        }
    }

    /// Sets the device's clock, as its owner may.
    pub fn set_clock(&self, now: Moment) {
        self.clock.set(now);
    }

    /// Tells every tab something, as another one of this world would.
    pub fn tell(&self, hint: Hint) {
        self.bus.announce(hint);
        self.work();
    }

    /// Lets time go by, in steps, with everybody working in between.
    pub fn advance(&self, span: Span) {
        let steps = (span.0 / TICK.0).clamp(1, 60);
        for _ in 0..steps {
            self.clock.advance(Span(span.0 / steps));
            self.work();
        }
    }

    pub fn said(&self) -> std::cell::Ref<'_, Said> {
        self.said.borrow()
    }

    /// Lets everybody work, without a moment going by, until `is_done`.
    pub fn work_until(&self, is_done: impl Fn() -> bool) {
        for _ in 0..1_000 {
            if is_done() {
                return;
            }
            self.work();
        }
        panic!("what was waited for never came");
    }

    fn work(&self) {
        for _ in 0..3 {
            Executor::poll_local();
        }
    }
}

/// What became of a Command, once that is known.
pub type Answered = Rc<RefCell<Option<Sent>>>;

pub struct Tab {
    store: Store,
    owner: Owner,
    life: Life,
    line: Line,
    crashed: Rc<RefCell<Vec<Owner>>>,
}

impl Tab {
    /// Does as a screen of this tab would.
    pub fn within<T>(&self, act: impl FnOnce(Store) -> T) -> T {
        self.owner.with(|| act(self.store))
    }

    /// Sends and waits; a refusal is as good an answer as any in a storm.
    pub fn send(&self, by: Actor, command: impl Into<Command>) -> RequestId {
        let id = self.store.new_id();
        self.send_again(id, by, command);
        id
    }

    pub fn send_again(&self, id: RequestId, by: Actor, command: impl Into<Command>) {
        let _ = self.try_to_send(id, by, command);
    }

    pub fn new_id(&self) -> RequestId {
        self.store.new_id()
    }

    pub fn try_to_send(&self, id: RequestId, by: Actor, command: impl Into<Command>) -> Sent {
        let command = command.into();
        self.owner
            .with(|| block_on(self.store.send_as(id, by, command)))
    }

    /// Sends without waiting: the answer is there when everybody has worked.
    pub fn begin_to_send(&self, by: Actor, command: impl Into<Command>) -> Answered {
        let (store, command) = (self.store, command.into());
        let answered = Answered::default();
        let answer = answered.clone();
        self.owner.with(|| {
            Executor::spawn_local(async move {
                let sent = store.send_as(store.new_id(), by, command).await;
                answer.replace(Some(sent));
            });
        });
        answered
    }

    pub fn card(&self, number: &str) -> Card {
        let typed = CardDetails {
            number: number.into(),
            expiry: "12/30".into(),
            code: "123".into(),
        };
        block_on(self.store.tokenise(typed)).unwrap().unwrap()
    }

    /// Links the test account with this IBAN.
    pub fn link_bank(&self, person: PersonId, iban: &str) {
        let typed = BankDetails { iban: iban.into() };
        let bank = block_on(self.store.link_bank(typed)).unwrap().unwrap();
        let label = "Mine".into();
        let link = banks::Command::LinkBankAccount { label, bank };
        self.send(Actor::Person(person), link);
    }

    /// Pays from the balance for the ticket that somebody holds, if they hold one.
    pub fn pay_for_ticket(&self, person: PersonId, space: SpaceId) {
        let payment = self.read(|state| {
            let ticket = state.spaces.of.get(&(person, space))?;
            state.spaces.tickets.get(ticket)?.payment
        });
        if let Some(payment) = payment {
            let by = Actor::Person(person);
            let method = Method::Balance;
            self.send(by, payments::Command::ChooseMethod { payment, method });
            self.send(by, payments::Command::ConfirmPayment { payment });
        }
    }

    pub fn read<V>(&self, read: impl FnOnce(&State) -> V) -> V {
        self.store.read(read)
    }

    /// The tab is gone in the middle of whatever it was doing.
    pub fn crash(self) {
        self.life.end();
        self.line.take();
        // Its signals stay as long as the world does: a browser would take them and all that runs on them at once.
        self.crashed.borrow_mut().push(self.owner);
    }
}

/// Polls one future to its end, with everything that was spawned working beside it.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..100_000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
        Executor::poll_local();
    }
    panic!("a future never came to its end");
}

/// Whether a tab still runs.
#[derive(Clone)]
struct Life(Rc<Cell<bool>>);

impl Default for Life {
    fn default() -> Self {
        Self(Rc::new(Cell::new(true)))
    }
}

impl Life {
    fn end(&self) {
        self.0.set(false);
    }

    /// `task`, for as long as the tab lives.
    fn bound<'a, T: 'a>(&self, task: Task<'a, T>) -> Task<'a, T> {
        let life = self.clone();
        Box::pin(async move {
            let value = task.await;
            if !life.0.get() {
                std::future::pending::<()>().await;
            }
            value
        })
    }
}

/// A port of a tab that may crash.
struct Mortal<T>(Life, T);

impl Journal for Mortal<MemoryJournal> {
    fn read(&self, from: u64) -> Task<'_, Result<Tail, Trouble>> {
        self.0.bound(self.1.read(from))
    }

    fn commit<'a>(&'a self, known: u64, decide: Decide<'a>) -> Task<'a, Result<u64, Trouble>> {
        let life = self.0.clone();
        let decide: Decide<'a> = Box::new(move |tail| {
            // A dead tab decides nothing any more.
            if life.0.get() {
                decide(tail)
            } else {
                Vec::new()
            }
        });
        self.0.bound(self.1.commit(known, decide))
    }

    fn append(&self, known: u64, entries: Vec<Packed>) -> Task<'_, Result<Option<u64>, Trouble>> {
        // What was sent before a tab died may be stored all the same.
        self.0.bound(self.1.append(known, entries))
    }

    fn clear(&self) -> Task<'_, Result<(), Trouble>> {
        self.0.bound(self.1.clear())
    }

    fn export(&self) -> Task<'_, Result<Vec<u8>, Trouble>> {
        self.0.bound(self.1.export())
    }
}

impl Clock for Mortal<ManualClock> {
    fn now(&self) -> Moment {
        self.1.now()
    }

    fn wait(&self, span: Span) -> Task<'static, ()> {
        self.0.bound(self.1.wait(span))
    }
}

impl Tabs for Mortal<Line> {
    fn announce(&self, hint: Hint) {
        if let Some(tabs) = &*self.1.borrow() {
            tabs.announce(hint);
        }
    }

    fn listen(&self, hear: Box<dyn Fn(Hint)>) {
        if let Some(tabs) = &*self.1.borrow() {
            tabs.listen(hear);
        }
    }

    fn elected(&self) -> Task<'static, ()> {
        match &*self.1.borrow() {
            Some(tabs) => self.0.bound(tabs.elected()),
            None => Box::pin(std::future::pending()),
        }
    }
}

/// The mock, with a tally of what it says.
struct Counting {
    mock: Mock<MemoryJournal>,
    said: Rc<RefCell<Said>>,
}

impl Provider for Mortal<Counting> {
    fn tokenise(
        &self,
        card: CardDetails,
        today: Moment,
    ) -> Task<'_, Result<Result<Card, CardRefusal>, Unreachable>> {
        self.1.mock.tokenise(card, today)
    }

    fn link_bank(
        &self,
        details: BankDetails,
        today: Moment,
    ) -> Task<'_, Result<Result<Bank, BankRefusal>, Unreachable>> {
        self.1.mock.link_bank(details, today)
    }

    fn submit<'a>(
        &'a self,
        instruction: &'a Instruction,
        now: Moment,
    ) -> Task<'a, Result<Vec<Notice>, Fault>> {
        self.0.bound(Box::pin(async move {
            let notices = self.1.mock.submit(instruction, now).await?;
            let mut said = self.1.said.borrow_mut();
            said.hear(&instruction.order);
            notices.iter().for_each(|notice| said.note(notice.answer));
            Ok(notices)
        }))
    }
}
