//! A long history that obeys the rules: people who give to each other, from the balance and by card, day after day.
//! It is decided like any other, so that its events are those of the app; never write an event by hand here.

use domain::id::{PersonId, RecordId, RequestId, TipId};
use domain::jobs::{outcome_request, own_request};
use domain::moment::{Moment, Span};
use domain::money::Currency;
use domain::payments::{Brand, Card, Method, Outcome};
use domain::people::{self, Handle, Language, Profile, Role};
use domain::tips::{self, Visibility};
use domain::{Actor, Command, Entry, Request, State, Work, jobs, wallet};
use uuid::Uuid;

const PEOPLE: usize = 50;
/// Between one tip and the next.
const APART: Span = Span(20 * 60_000);
/// Fewer events than any tip makes: no history is longer than this promises.
const EVENTS_PER_TIP_MIN: usize = 4;

pub struct Long {
    pub entries: Vec<Entry>,
    pub people: Vec<PersonId>,
    state: State,
    events: usize,
    at: Moment,
    ids: u128,
}

impl Long {
    /// The first history with at least `events` events, ending before `now`. Nothing if the rules refuse a part of it.
    pub fn with_events(events: usize, now: Moment) -> Option<Self> {
        let tips = i64::try_from(events / EVENTS_PER_TIP_MIN).ok()?;
        let days = Span::days(10);
        let mut long = Self {
            entries: Vec::new(),
            people: Vec::new(),
            state: State::default(),
            events: 0,
            at: now + Span(-tips * APART.0 - days.0),
            ids: 0,
        };
        for n in 0..PEOPLE {
            long.join(n)?;
        }
        let mut n = 0;
        while long.events < events {
            long.tip(n)?;
            n += 1;
        }
        long.at = now;
        long.do_what_is_due()?;
        Some(long)
    }

    /// Somebody with a full wallet.
    fn join(&mut self, n: usize) -> Option<()> {
        let profile = Profile {
            handle: Handle::parse(&format!("person_{n}")).ok()?,
            name: format!("Person number {n}"),
            bio: "Writes, draws and sings.".into(),
            role: Role::Creator,
            language: Language::English,
            currency: Currency::EUR,
            has_jar: true,
        };
        let created = self.ask(Actor::Visitor, people::Command::CreateProfile { profile })?;
        let person = PersonId(RecordId::main(created));
        self.people.push(person);
        let top_up = wallet::Command::TopUp {
            amount: Currency::EUR.of_major(1_000),
            method: Some(card()),
        };
        self.ask(Actor::Person(person), top_up)?;
        self.do_what_is_due()
    }

    /// The next one gives to the one after; every fifth time by card, and every third time there is a word of thanks.
    fn tip(&mut self, n: usize) -> Option<()> {
        self.at = self.at + APART;
        self.do_what_is_due()?;
        let giver = *self.people.get(n % PEOPLE)?;
        let receiver = *self.people.get((n + 1) % PEOPLE)?;
        let is_by_card = n.is_multiple_of(5);
        let send = tips::Command::SendTip {
            receiver,
            amount: Currency::EUR.of_minor(300),
            message: "For the last piece, which I liked a lot.".into(),
            visibility: Visibility::Public,
            method: Some(if is_by_card { card() } else { Method::Balance }),
        };
        let sent = self.ask(Actor::Person(giver), send)?;
        self.do_what_is_due()?;
        if n.is_multiple_of(3) {
            let thank = tips::Command::ThankForTip {
                tip: TipId(RecordId::main(sent)),
                note: "Thank you!".into(),
            };
            self.ask(Actor::Person(receiver), thank)?;
        }
        Some(())
    }

    /// The runner's part: every charge succeeds, and what settles does.
    fn do_what_is_due(&mut self) -> Option<()> {
        loop {
            let due = jobs(&self.state, self.at, 1).pop();
            let Some(job) = due else { return Some(()) };
            let (id, command) = match (own_request(&job.work), job.work) {
                (Some(own), _) => own,
                (
                    None,
                    Work::Charge {
                        payment, attempt, ..
                    },
                ) => outcome_request(payment, attempt, Outcome::Succeeded),
                (None, _) => return None,
            };
            self.send(id, Actor::System, command)?;
        }
    }

    fn ask(&mut self, by: Actor, command: impl Into<Command>) -> Option<RequestId> {
        self.ids += 1;
        let id = RequestId(Uuid::from_u128(self.ids));
        self.send(id, by, command.into())?;
        Some(id)
    }

    fn send(&mut self, id: RequestId, by: Actor, command: Command) -> Option<()> {
        let request = Request {
            id,
            at: self.at,
            by,
            command,
        };
        let events = domain::decide(&self.state, &request).ok()?;
        self.events += events.len();
        let entry = Entry { request, events };
        self.state.fold(&entry);
        self.entries.push(entry);
        Some(())
    }

    pub const fn events(&self) -> usize {
        self.events
    }
}

fn card() -> Method {
    Method::Card(Card {
        token: "tok_bench".into(),
        brand: Brand::Visa,
        last4: "4242".into(),
    })
}
