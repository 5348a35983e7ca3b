//! A world with a host and a Space that starts in an hour: what facts and laws about Spaces and tickets begin with.
//! Do not decide anything here.

use domain::id::{PaymentId, PersonId, RecordId, SpaceId, TicketId};
use domain::jobs::own_request;
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::payments::{self, Method, Outcome};
use domain::spaces::{Command, Space, SpacePhase, Ticket, TicketPhase, Zone, ticket_phase};
use domain::{Actor, Rejection, Work, jobs};

use crate::world::{START, World, eur, visa};

pub const HOUR: Span = Span::hours(1);
pub const MS: Span = Span(1);

/// What the Space of these facts is, unless a fact changes it.
pub fn plan(price: Option<Money>) -> Command {
    Command::ScheduleSpace {
        title: "A year of the well".into(),
        note: "Bring tea.".into(),
        starts_at: START + HOUR,
        zone: Zone::parse("Europe/Paris").unwrap(),
        price,
        seats: 5,
    }
}

pub struct Hall {
    pub world: World,
    pub host: PersonId,
    pub space: SpaceId,
}

impl Hall {
    /// Five seats at 10.00.
    pub fn paid() -> Self {
        Self::new(Some(eur(1_000)))
    }

    pub fn free() -> Self {
        Self::new(None)
    }

    pub fn new(price: Option<Money>) -> Self {
        Self::with(plan(price))
    }

    /// Free, with so many seats.
    pub fn of(seats: u16) -> Self {
        let mut plan = plan(None);
        if let Command::ScheduleSpace { seats: of, .. } = &mut plan {
            *of = seats;
        }
        Self::with(plan)
    }

    fn with(plan: Command) -> Self {
        let mut world = World::default();
        let host = world.person("amina");
        let space = world.ask(Actor::Person(host), plan).unwrap();
        let space = SpaceId(RecordId::main(space));
        Self { world, host, space }
    }

    /// Goes to a moment counted from the start; the clock never goes back.
    pub fn at(&mut self, from_start: Span) {
        let to = START + HOUR + from_start;
        assert!(to >= self.world.now(), "back in time");
        self.world.wait(to - self.world.now());
    }

    pub fn ask(&mut self, by: PersonId, command: Command) -> Result<(), Rejection> {
        self.world.ask(Actor::Person(by), command).map(|_| ())
    }

    pub fn by_host(&mut self, command: fn(SpaceId) -> Command) -> Result<(), Rejection> {
        self.ask(self.host, command(self.space))
    }

    pub fn open_doors(&mut self) {
        self.at(Span(0));
        self.by_host(|space| Command::OpenDoors { space }).unwrap();
    }

    pub fn enter(&mut self, person: PersonId) -> Result<(), Rejection> {
        let space = self.space;
        self.ask(person, Command::EnterSpace { space })
    }

    pub fn leave(&mut self, person: PersonId) {
        let space = self.space;
        self.ask(person, Command::LeaveSpace { space }).unwrap();
    }

    pub fn hold(&mut self, holder: PersonId) -> Result<TicketId, Rejection> {
        let command = Command::HoldTicket { space: self.space };
        let id = self.world.ask(Actor::Person(holder), command)?;
        Ok(TicketId(RecordId::main(id)))
    }

    /// Chooses a way to pay and confirms.
    pub fn pay(&mut self, ticket: TicketId, method: Method) -> Result<(), Rejection> {
        let (by, payment) = (self.ticket(ticket).holder, self.payment(ticket));
        let by = Actor::Person(by);
        let choose = payments::Command::ChooseMethod { payment, method };
        self.world.ask(by, choose)?;
        let confirm = payments::Command::ConfirmPayment { payment };
        self.world.ask(by, confirm).map(|_| ())
    }

    /// A ticket bought by card by somebody new.
    pub fn buyer(&mut self, handle: &str) -> (PersonId, TicketId) {
        let holder = self.world.person(handle);
        let ticket = self.hold(holder).unwrap();
        self.pay(ticket, visa()).unwrap();
        self.bank_says(ticket, Outcome::Succeeded);
        (holder, ticket)
    }

    /// Holds by `count` people of their own.
    pub fn fill(&mut self, count: usize) -> Vec<TicketId> {
        let people: Vec<PersonId> = (0..count)
            .map(|n| self.world.person(&format!("seat_{n}")))
            .collect();
        people.into_iter().map(|p| self.hold(p).unwrap()).collect()
    }

    pub fn bank_says(&mut self, ticket: TicketId, outcome: Outcome) {
        let payment = self.payment(ticket);
        self.world.outcome(payment, outcome);
    }

    /// Does all work that needs no provider, until none is due.
    pub fn work(&mut self) {
        for _ in 0..100 {
            let Some((id, command)) = self.due().iter().find_map(own_request) else {
                return;
            };
            self.world.send(id, Actor::System, command).unwrap();
        }
        panic!("work that is done is still owed: {:?}", self.due());
    }

    /// Everything that is due, a provider that takes every refund (or none) included.
    pub fn work_with_provider(&mut self, is_willing: bool) {
        loop {
            self.work();
            let refund = self.due().iter().find_map(|work| match work {
                Work::Refund { refund, .. } => Some(*refund),
                _ => None,
            });
            match refund {
                Some(refund) => _ = self.world.refund_outcome(refund, is_willing),
                None => return,
            }
        }
    }

    pub fn due(&self) -> Vec<Work> {
        let due = jobs(&self.world.state, self.world.now(), usize::MAX);
        due.into_iter().map(|job| job.work).collect()
    }

    pub fn space(&self) -> &Space {
        self.world.state.space(self.space).unwrap()
    }

    pub fn phase(&self) -> SpacePhase {
        self.space().phase(self.world.now())
    }

    pub fn free_seats(&self) -> usize {
        self.space().free(self.world.now())
    }

    pub fn ticket(&self, id: TicketId) -> &Ticket {
        self.world.state.ticket(id).unwrap()
    }

    pub fn ticket_phase(&self, id: TicketId) -> TicketPhase {
        self.ticket_phase_at(id, self.world.now())
    }

    pub fn ticket_phase_at(&self, id: TicketId, now: Moment) -> TicketPhase {
        ticket_phase(&self.world.state, self.ticket(id), now)
    }

    pub fn payment(&self, ticket: TicketId) -> PaymentId {
        self.ticket(ticket).payment.unwrap()
    }
}
