//! What the page of one Space shows, before, during and after it. Never tell one guest about another's ticket: only
//! names of who is coming and who is in the room are for everybody.

use domain::eligibility::check_offered;
use domain::id::{PaymentId, SpaceId, TicketId};
use domain::moment::Moment;
use domain::money::Money;
use domain::rules::{Capability, Rejection};
use domain::spaces::{Space, SpacePhase, StageRole, TicketPhase, ticket_phase};
use domain::{Actor, State};

use crate::pages::payment::view::Party;
use crate::pages::spaces::view::{is_host, own};

/// How many of those who are coming are shown, and how many listeners.
const COMING_SHOWN: usize = 12;
const LISTENERS_SHOWN: usize = 60;

/// The reader's own hold or ticket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Own {
    pub ticket: TicketId,
    pub phase: TicketPhase,
    pub payment: Option<PaymentId>,
}

/// The one thing to do about a seat.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seat {
    /// It is the reader's own Space.
    Hosting,
    Own(Own),
    /// A visitor needs a profile first.
    NeedsProfile,
    /// The pack in force has no tickets, so that none can be bought.
    Unsold(Rejection),
    ToHave(Option<Money>),
    SoldOut,
    /// Not on sale, now or any more.
    None,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SpaceView {
    pub id: SpaceId,
    pub host: Party,
    pub title: String,
    pub note: String,
    /// In which the host thinks of the start.
    pub zone: String,
    pub price: Option<Money>,
    pub seats: u16,
    pub free: usize,
    pub sold: usize,
    pub phase: SpacePhase,
    pub starts_at: Moment,
    pub start_by: Moment,
    pub seat: Seat,
    /// The first of those who are coming.
    pub coming: Vec<Party>,
}

/// Tickets of a Space that was cancelled, for its host.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Refunds {
    pub done: usize,
    pub all: usize,
}

/// Somebody in the room.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Present {
    pub who: Party,
    pub role: StageRole,
    pub is_you: bool,
}

/// The room while it is live.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Room {
    /// Host and speakers.
    pub stage: Vec<Present>,
    /// Listeners, those invited to speak first.
    pub listeners: Vec<Present>,
    /// How many more listen than are shown.
    pub more: usize,
    /// Where the reader is, if in the room.
    pub role: Option<StageRole>,
}

pub fn space(state: &State, id: SpaceId, by: Actor, now: Moment) -> Option<SpaceView> {
    let space = state.spaces.by_id.get(&id)?;
    let coming = space.coming.iter().take(COMING_SHOWN);
    let coming = coming.filter_map(|id| state.spaces.tickets.get(id)?.holder.into());
    Some(SpaceView {
        id,
        host: Party::of(state, space.host)?,
        title: space.title.clone(),
        note: space.note.clone(),
        zone: space.zone.as_str().to_owned(),
        price: space.price,
        seats: space.seats,
        free: space.free(now),
        sold: space.sold(),
        phase: space.phase(now),
        starts_at: space.starts_at,
        start_by: space.start_by,
        seat: seat(state, id, space, by, now),
        coming: coming
            .filter_map(|person| Party::of(state, person))
            .collect(),
    })
}

fn seat(state: &State, id: SpaceId, space: &Space, by: Actor, now: Moment) -> Seat {
    if is_host(space, by) {
        return Seat::Hosting;
    }
    let own = own(state, id, by).and_then(|ticket| {
        let found = state.spaces.tickets.get(&ticket)?;
        let phase = ticket_phase(state, found, now);
        let payment = found.payment;
        (phase != TicketPhase::Over).then_some(Own {
            ticket,
            phase,
            payment,
        })
    });
    let unsold = check_offered(state, Capability::Tickets).err();
    let unsold = unsold.filter(|_| space.price.is_some());
    match (own, space.phase(now)) {
        (Some(own), _) => Seat::Own(own),
        (None, SpacePhase::HostLost { .. } | SpacePhase::Ended | SpacePhase::Canceled(_)) => {
            Seat::None
        }
        _ if unsold.is_some() => unsold.map_or(Seat::None, Seat::Unsold),
        (None, _) if space.free(now) == 0 => Seat::SoldOut,
        (None, _) if by.person().is_none() => Seat::NeedsProfile,
        (None, _) => Seat::ToHave(space.price),
    }
}

/// How far giving the money back has come. Walks the tickets of one Space, 500 at most.
pub fn refunds(state: &State, id: SpaceId, now: Moment) -> Refunds {
    let Some(space) = state.spaces.by_id.get(&id) else {
        return Refunds::default();
    };
    let tickets = space
        .coming
        .iter()
        .filter_map(|id| state.spaces.tickets.get(id));
    let paid: Vec<_> = tickets.filter(|ticket| ticket.payment.is_some()).collect();
    let is_done = |phase| phase == TicketPhase::Refunded;
    Refunds {
        done: paid
            .iter()
            .filter(|ticket| is_done(ticket_phase(state, ticket, now)))
            .count(),
        all: paid.len(),
    }
}

/// What the tickets sold so far come to for the host, card fees taken off; empty when entry is free. Walks the tickets of
/// one Space, 500 at most.
pub fn income(state: &State, id: SpaceId) -> Option<Money> {
    let space = state.spaces.by_id.get(&id)?;
    let currency = space.price?.currency;
    let tickets = space.coming.iter();
    let tickets = tickets.filter_map(|id| state.spaces.tickets.get(id)?.payment);
    let paid = tickets.filter_map(|payment| state.payments.by_id.get(&payment));
    let minor = paid.map(|paid| paid.amount.minor - paid.fee.minor).sum();
    Some(currency.of_minor(minor))
}

pub fn room(state: &State, id: SpaceId, by: Actor) -> Room {
    let Some(space) = state.spaces.by_id.get(&id) else {
        return Room::default();
    };
    let mut room = Room {
        role: by.person().and_then(|by| space.room.get(&by).copied()),
        ..Room::default()
    };
    for (person, role) in &space.room {
        let is_listening = matches!(role, StageRole::Listener | StageRole::Invited);
        let is_you = by.person() == Some(*person);
        if *role == StageRole::Listener && !is_you && room.listeners.len() >= LISTENERS_SHOWN {
            room.more += 1;
            continue;
        }
        let Some(who) = Party::of(state, *person) else {
            continue;
        };
        let list = if is_listening {
            &mut room.listeners
        } else {
            &mut room.stage
        };
        list.push(Present {
            who,
            role: *role,
            is_you,
        });
    }
    room.stage.sort_by_key(|present| present.role);
    room.listeners
        .sort_by_key(|present| (present.role, !present.is_you));
    room
}

#[cfg(test)]
mod tests;
