//! What the lists of Spaces show: what is on, what is coming, and one's own tickets. Windows only; a Space is in the
//! phase its dates say, whatever is recorded by now.

use domain::id::{PersonId, SpaceId, TicketId};
use domain::moment::Moment;
use domain::money::Money;
use domain::spaces::{Space, SpacePhase, TicketPhase, ticket_phase};
use domain::{Actor, State};

use crate::i18n::format;
use crate::pages::payment::view::Party;

/// How many Spaces a list looks at.
const SPACES_SHOWN: usize = 60;
/// How many of those that are over stand on a profile.
const PAST_SHOWN: usize = 3;
/// How many of somebody's tickets are listed.
const TICKETS_SHOWN: usize = 30;

/// A Space in a list.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Card {
    pub id: SpaceId,
    pub host: Party,
    pub title: String,
    pub starts_at: Moment,
    pub price: Option<Money>,
    pub seats: u16,
    pub free: usize,
    pub phase: SpacePhase,
    /// The reader's own hold or ticket.
    pub own: Option<TicketPhase>,
    pub is_host: bool,
}

/// A ticket in its holder's list.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TicketCard {
    pub id: TicketId,
    pub space: SpaceId,
    pub host: Party,
    pub title: String,
    pub starts_at: Moment,
    pub phase: TicketPhase,
}

/// The page of all Spaces.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Program {
    pub live: Vec<Card>,
    /// Doors still to open, on this very day of the device.
    pub today: Vec<Card>,
    pub coming: Vec<Card>,
    /// Those still to be used, the next one first, then past ones, the last one first.
    pub tickets: Vec<TicketCard>,
}

impl Program {
    pub fn is_empty(&self) -> bool {
        self.live.is_empty() && self.today.is_empty() && self.coming.is_empty()
    }
}

pub fn program(state: &State, by: Actor, now: Moment) -> Program {
    let mut program = Program {
        tickets: tickets(state, by, now),
        ..Program::default()
    };
    let open = state.spaces.open.iter().take(SPACES_SHOWN);
    for card in open.filter_map(|(_, id)| card(state, *id, by, now)) {
        match card.phase {
            SpacePhase::Live | SpacePhase::HostLost { .. } => program.live.push(card),
            phase if phase.is_over() => {}
            _ if format::is_same_day(card.starts_at.0, now.0) => program.today.push(card),
            _ => program.coming.push(card),
        }
    }
    program
}

/// What `host` has on and coming.
pub fn hosted_by(state: &State, host: PersonId, by: Actor, now: Moment) -> Vec<Card> {
    let Some(host) = state.spaces.hosts.get(&host) else {
        return Vec::new();
    };
    let open = host.open.iter().take(SPACES_SHOWN);
    let cards = open.filter_map(|(_, id)| card(state, *id, by, now));
    cards.filter(|card| !card.phase.is_over()).collect()
}

/// What `host` has held or called off, the last one first.
pub fn past_of(state: &State, host: PersonId, by: Actor, now: Moment) -> Vec<Card> {
    let Some(host) = state.spaces.hosts.get(&host) else {
        return Vec::new();
    };
    let newest = host.all.iter().rev().take(SPACES_SHOWN);
    let cards = newest.filter_map(|(_, id)| card(state, *id, by, now));
    let past = cards.filter(|card| card.phase.is_over());
    past.take(PAST_SHOWN).collect()
}

fn card(state: &State, id: SpaceId, by: Actor, now: Moment) -> Option<Card> {
    let space = state.spaces.by_id.get(&id)?;
    let own = own(state, id, by).and_then(|id| state.spaces.tickets.get(&id));
    Some(Card {
        id,
        host: Party::of(state, space.host)?,
        title: space.title.clone(),
        starts_at: space.starts_at,
        price: space.price,
        seats: space.seats,
        free: space.free(now),
        phase: space.phase(now),
        own: own
            .map(|ticket| ticket_phase(state, ticket, now))
            .filter(|phase| *phase != TicketPhase::Over),
        is_host: is_host(space, by),
    })
}

/// The hold or ticket of `by`; a hold may be over.
pub fn own(state: &State, id: SpaceId, by: Actor) -> Option<TicketId> {
    state.spaces.of.get(&(by.person()?, id)).copied()
}

pub fn is_host(space: &Space, by: Actor) -> bool {
    by.person() == Some(space.host)
}

fn tickets(state: &State, by: Actor, now: Moment) -> Vec<TicketCard> {
    let held = by.person().and_then(|by| state.spaces.held_by.get(&by));
    let newest = held.into_iter().flat_map(|held| held.iter().rev());
    let cards = newest.filter_map(|(starts_at, id)| {
        let ticket = state.spaces.tickets.get(id)?;
        let space = state.spaces.by_id.get(&ticket.space)?;
        Some(TicketCard {
            id: *id,
            space: ticket.space,
            host: Party::of(state, space.host)?,
            title: space.title.clone(),
            starts_at: *starts_at,
            phase: ticket_phase(state, ticket, now),
        })
    });
    let cards = cards.filter(|card| card.phase != TicketPhase::Over);
    let (mut to_use, past): (Vec<_>, Vec<_>) = cards
        .take(TICKETS_SHOWN)
        .partition(|card| is_to_use(card.phase));
    to_use.reverse();
    to_use.extend(past);
    to_use
}

/// Whether the holder still has something to come of it.
pub fn is_to_use(phase: TicketPhase) -> bool {
    use TicketPhase as Phase;
    matches!(
        phase,
        Phase::Held { .. } | Phase::Paying | Phase::Valid | Phase::CheckedIn
    )
}

#[cfg(test)]
pub(crate) mod tests;
