//! What a ticket shows, to its holder alone. Its code is nobody else's, not even the host's.

use domain::id::{PaymentId, SpaceId, TicketId};
use domain::moment::Moment;
use domain::money::Money;
use domain::spaces::{TicketPhase, ics, ticket_phase};
use domain::{Actor, State};

use crate::pages::payment::view::Party;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TicketView {
    pub id: TicketId,
    pub space: SpaceId,
    pub host: Party,
    pub holder: Party,
    pub title: String,
    pub starts_at: Moment,
    pub price: Option<Money>,
    pub payment: Option<PaymentId>,
    /// What is shown at the door.
    pub code: String,
    pub phase: TicketPhase,
}

/// The ticket `id` for `by`, once it is issued.
pub fn ticket(state: &State, id: TicketId, by: Actor, now: Moment) -> Option<TicketView> {
    let ticket = state.spaces.tickets.get(&id)?;
    if by.person() != Some(ticket.holder) {
        return None;
    }
    let space = state.spaces.by_id.get(&ticket.space)?;
    Some(TicketView {
        id,
        space: ticket.space,
        host: Party::of(state, space.host)?,
        holder: Party::of(state, ticket.holder)?,
        title: space.title.clone(),
        starts_at: space.starts_at,
        price: space.price,
        payment: ticket.payment,
        code: ticket.code.clone()?,
        phase: ticket_phase(state, ticket, now),
    })
}

/// The calendar file of a Space, whose page stands at `url`.
pub fn calendar(state: &State, id: SpaceId, now: Moment, url: &str) -> Option<String> {
    let space = state.spaces.by_id.get(&id)?;
    let host = Party::of(state, space.host)?;
    Some(ics::calendar(id, space, now, &host.name, url))
}
