//! Random histories of Spaces: a host, guests, their banks and the system do what they like, sensible or not, and what
//! must be true of Spaces and tickets is proven after each move. Do not make a move only when it would be accepted.

use std::collections::BTreeMap;

use domain::id::{PersonId, RecordId, SpaceId, TicketId};
use domain::moment::Span;
use domain::payments::{self, Method, Outcome, RefundPhase};
use domain::rules::PackName;
use domain::spaces::{Command, StageRole, TicketPhase, ticket_phase};
use domain::{Actor, State, next_due};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::hall::plan;
use crate::story::{Story, Verdict, verdict};
use crate::world::{World, eur, visa};

#[derive(Clone, Debug)]
pub enum Move {
    Wait(i64),
    /// To the start of a Space, whose host opens the doors.
    Start(Index),
    ByHost(u8, Index),
    Hold(Index, Index),
    Pay(Index, bool),
    Release(Index),
    CancelPayment(Index),
    Room(u8, Index, Index, Index),
    Bank(Index, bool),
    Work(Index, Verdict),
    /// The host answers a dispute, or accepts it.
    Dispute(Index, bool),
    /// What the system would do, asked for at any time.
    Stray(u8, Index),
    Pack(PackName),
}

pub fn moves() -> impl Strategy<Value = Vec<Move>> {
    let index = any::<Index>;
    let one = prop_oneof![
        1 => (0_i64..400_000).prop_map(Move::Wait),
        3 => Just(Move::Wait(600_000)),
        1 => prop::sample::select(vec![299_999, 300_000, 50_000_000, 200_000_000]).prop_map(Move::Wait),
        1 => any::<Index>().prop_map(Move::Start),
        1 => (0_u8..4, index()).prop_map(|(what, space)| Move::ByHost(what, space)),
        20 => (index(), index()).prop_map(|(who, space)| Move::Hold(who, space)),
        12 => (index(), any::<bool>()).prop_map(|(ticket, by_card)| Move::Pay(ticket, by_card)),
        2 => index().prop_map(Move::Release),
        1 => index().prop_map(Move::CancelPayment),
        12 => (0_u8..7, index(), index(), index()).prop_map(|(what, s, a, b)| Move::Room(what, s, a, b)),
        4 => (index(), prop::bool::weighted(0.8)).prop_map(|(ticket, is_paid)| Move::Bank(ticket, is_paid)),
        6 => (index(), verdict()).prop_map(|(job, verdict)| Move::Work(job, verdict)),
        2 => (index(), any::<bool>()).prop_map(|(d, accepts)| Move::Dispute(d, accepts)),
        2 => (0_u8..3, index()).prop_map(|(what, which)| Move::Stray(what, which)),
        1 => prop::sample::select(PackName::ALL.to_vec()).prop_map(Move::Pack),
    ];
    prop::collection::vec(one, 1..100)
}

/// A Space with a price and a free one, eight people with a little money.
pub struct Tour {
    pub story: Story,
    host: PersonId,
    people: Vec<PersonId>,
    spaces: Vec<SpaceId>,
}

impl Tour {
    fn begin() -> Self {
        let mut story = Story::begin();
        let world = &mut story.world;
        let host = world.person("host");
        let people = (0..8)
            .map(|n| world.person_with(&format!("guest_{n}"), 1_500))
            .collect();
        let prices = [Some(eur(300)), None];
        let spaces = prices.map(|price| {
            let space = world.ask(Actor::Person(host), plan(price)).unwrap();
            SpaceId(RecordId::main(space))
        });
        Self {
            story,
            host,
            people,
            spaces: spaces.to_vec(),
        }
    }

    pub fn told(moves: &[Move]) -> Self {
        let mut tour = Self::begin();
        for step in moves {
            tour.go(step);
            prove(&tour.story.world);
        }
        tour
    }

    fn go(&mut self, step: &Move) {
        match step {
            Move::Wait(ms) => self.story.world.wait(Span(*ms)),
            Move::Start(space) => {
                let space = *space.get(&self.spaces);
                let left = self.state().by_id[&space].starts_at - self.story.world.now();
                self.story.world.wait(Span(left.0.max(0)));
                self.ask(self.host, Command::OpenDoors { space });
            }
            Move::ByHost(what, space) => {
                let space = *space.get(&self.spaces);
                let command = match what {
                    0 => Command::CancelSpace { space },
                    1 => Command::EndSpace { space },
                    _ => Command::OpenDoors { space },
                };
                self.ask(self.host, command);
            }
            Move::Hold(who, space) => {
                let space = *space.get(&self.spaces);
                self.ask(*who.get(&self.people), Command::HoldTicket { space });
            }
            Move::Pay(ticket, by_card) => self.pay(ticket, *by_card),
            Move::Release(ticket) => {
                if let Some((ticket, holder)) = self.ticket(ticket) {
                    self.ask(holder, Command::ReleaseHold { ticket });
                }
            }
            Move::CancelPayment(ticket) => {
                if let Some((ticket, holder)) = self.ticket(ticket)
                    && let Some(payment) = self.state().tickets[&ticket].payment
                {
                    self.ask(holder, payments::Command::CancelPayment { payment });
                }
            }
            Move::Room(what, space, by, person) => self.room(*what, space, by, person),
            Move::Bank(ticket, is_paid) => self.bank(ticket, *is_paid),
            Move::Work(job, verdict) => self.work(job, *verdict),
            Move::Dispute(index, accepts) => self.story.dispute(index, *accepts),
            Move::Stray(what, which) => self.stray(*what, which),
            Move::Pack(pack) => self.story.world.choose(*pack),
        }
    }

    fn state(&self) -> &domain::spaces::Spaces {
        &self.story.world.state.spaces
    }

    fn ask(&mut self, by: PersonId, command: impl Into<domain::Command>) {
        let _ = self.story.world.ask(Actor::Person(by), command);
    }

    fn ticket(&self, index: &Index) -> Option<(TicketId, PersonId)> {
        let tickets = &self.state().tickets;
        let at = (!tickets.is_empty()).then(|| index.index(tickets.len()))?;
        tickets.iter().nth(at).map(|(id, t)| (*id, t.holder))
    }

    fn pay(&mut self, ticket: &Index, by_card: bool) {
        let Some((ticket, holder)) = self.ticket(ticket) else {
            return;
        };
        if let Some(payment) = self.state().tickets[&ticket].payment {
            let method = if by_card { visa() } else { Method::Balance };
            self.ask(holder, payments::Command::ChooseMethod { payment, method });
            self.ask(holder, payments::Command::ConfirmPayment { payment });
        }
    }

    fn bank(&mut self, ticket: &Index, is_paid: bool) {
        let payment = self
            .ticket(ticket)
            .map(|(id, _)| self.state().tickets[&id].payment);
        if let Some(Some(payment)) = payment {
            let outcome = match is_paid {
                true => Outcome::Succeeded,
                false => Outcome::ChallengeNeeded,
            };
            self.story.world.outcome(payment, outcome);
        }
    }

    fn room(&mut self, what: u8, space: &Index, by: &Index, person: &Index) {
        let (space, by) = (*space.get(&self.spaces), *by.get(&self.people));
        let person = *person.get(&self.people);
        let command = match what {
            0 => Command::LeaveSpace { space },
            1 => return self.ask(self.host, Command::InviteToSpeak { space, person }),
            2 => Command::TakeStage { space },
            3 => Command::StepDown { space, person },
            4 if person == self.people[0] => {
                return self.ask(self.host, Command::LeaveSpace { space });
            }
            _ => Command::EnterSpace { space },
        };
        self.ask(by, command);
    }

    fn work(&mut self, job: &Index, verdict: Verdict) {
        let due = self.story.due();
        if !due.is_empty() {
            self.story.work(job.get(&due), verdict);
        }
    }

    fn stray(&mut self, what: u8, which: &Index) {
        let space = *which.get(&self.spaces);
        let command: domain::Command = match (what, self.ticket(which)) {
            (0, _) => Command::CloseSpace { space }.into(),
            (1, Some((ticket, _))) => Command::RefundTicket { ticket }.into(),
            (_, Some((ticket, _))) => match self.state().tickets[&ticket].payment {
                Some(payment) => payments::Command::SettlePayment { payment }.into(),
                None => return,
            },
            _ => return,
        };
        assert!(self.story.world.ask(Actor::System, command).is_ok());
    }

    /// Lets every job be done, in an order of its own, until nothing is left to wait for.
    pub fn finish(&mut self, order: &[Index], is_willing: bool) {
        for turn in 0.. {
            assert!(turn < 2_000, "it never ends");
            if !self.story.due().is_empty() {
                let verdict = if is_willing {
                    Verdict::Yes
                } else {
                    Verdict::No
                };
                self.work(&order[turn % order.len()], verdict);
                prove(&self.story.world);
                continue;
            }
            let now = self.story.world.now();
            match next_due(&self.story.world.state, now) {
                Some(next) => self.story.world.wait(next - now),
                None => return,
            }
        }
    }
}

/// What is true of Spaces and tickets at any time.
fn prove(world: &World) {
    let (state, now) = (&world.state, world.now());
    let mut taken: BTreeMap<SpaceId, usize> = BTreeMap::new();
    let mut of: BTreeMap<(PersonId, SpaceId), usize> = BTreeMap::new();
    for (id, ticket) in &state.spaces.tickets {
        let phase = ticket_phase(state, ticket, now);
        let is_issued = ticket.issued_at.is_some() && phase != TicketPhase::Void;
        let has_seat = is_issued || matches!(phase, TicketPhase::Held { .. });
        if has_seat {
            *taken.entry(ticket.space).or_default() += 1;
            *of.entry((ticket.holder, ticket.space)).or_default() += 1;
        }
        assert_eq!(ticket.issued_at.is_some(), ticket.code.is_some());
        prove_money(state, *id);
    }
    assert!(
        of.values().all(|count| *count == 1),
        "two seats for one person"
    );
    for (id, space) in &state.spaces.by_id {
        let taken = taken.get(id).copied().unwrap_or(0);
        let seats = usize::from(space.seats);
        assert!(taken <= seats, "{taken} of {seats} seats");
        if !space.phase(now).is_over() {
            assert_eq!(space.free(now), seats - taken);
        }
        let speakers = space.room.values();
        let speakers = speakers.filter(|role| **role == StageRole::Speaker);
        assert_eq!(speakers.count(), usize::from(space.speakers));
        let is_recorded = space.canceled.is_some() || space.ended_at.is_some();
        let key = (space.starts_at, *id);
        assert_eq!(state.spaces.open.contains(&key), !is_recorded);
    }
}

/// A ticket is paid once at most and given back once at most, and never for a Space that took place.
fn prove_money(state: &State, id: TicketId) {
    let ticket = &state.spaces.tickets[&id];
    let Some(paid) = ticket.payment else {
        return;
    };
    let payment = &state.payments.by_id[&paid];
    let refunds = payment.refunds.iter().map(|id| &state.payments.refunds[id]);
    let back: i64 = refunds
        .filter(|r| !r.is_of_late_money && r.phase != RefundPhase::Failed)
        .map(|r| r.amount.minor)
        .sum();
    assert!(
        back == 0 || back == payment.amount.minor,
        "{back} went back"
    );
    assert_eq!(back > 0, ticket.refund.is_some(), "{id}");
    assert_eq!(
        ticket.issued_at.is_some(),
        payment.paid_at.is_some(),
        "{id}"
    );
    let space = &state.spaces.by_id[&ticket.space];
    if back > 0 {
        assert!(space.canceled.is_some(), "{id} went back");
    }
    let dispute = state.disputes.by_payment.get(&paid);
    let is_elsewhere = dispute.is_some_and(|dispute| dispute.is_open() || dispute.is_lost());
    if space.canceled.is_some() && back == 0 && payment.paid_at.is_some() {
        assert!(
            payment.settles_at.is_some() || is_elsewhere,
            "the host has the money of {id}"
        );
    }
}
