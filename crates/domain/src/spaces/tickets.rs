//! Tickets: a seat is kept while somebody pays, then it is theirs; when the Space does not take place the money goes
//! back. The host cannot touch the money before the last moment at which the Space could be running.

mod back;

pub(crate) use back::{is_disputed, refund, refund_held, voided};

use super::decide::Decision;
use super::{Event, Rejection, Space, SpacePhase, Ticket};
use crate::id::{PaymentId, RecordId, RequestId, SpaceId, TicketId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{self, CancelReason, Payment, Phase, Purpose, RefundPhase};
use crate::rules::{Capability, Way};
use crate::{Request, State, eligibility};

/// ```text
/// Held → Valid → CheckedIn → Used
///   │      ├───────────────→ Unused     the Space ended
///   │      ├→ Refunding → Refunded      the Space was cancelled
///   │      └→ Canceled                  so was a free one
///   ├→ Paying → Valid                   the hold is over, the bank has not answered
///   └→ Over
///         Valid, CheckedIn, Used, Unused → Void     a dispute was lost
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TicketPhase {
    Held {
        until: Moment,
    },
    Paying,
    Over,
    Valid,
    CheckedIn,
    Used,
    Unused,
    Refunding,
    Refunded,
    Canceled,
    /// The holder's bank took the money back.
    Void,
}

/// The phase of a ticket at `now`.
pub fn ticket_phase(state: &State, ticket: &Ticket, now: Moment) -> TicketPhase {
    if ticket.issued_at.is_none() {
        return phase_of_hold(state, ticket, now);
    }
    if ticket.voided_at.is_some() {
        return TicketPhase::Void;
    }
    let refund = ticket
        .refund
        .and_then(|id| state.payments.refunds.get(&id))
        .map(|refund| refund.phase);
    match refund {
        Some(RefundPhase::Succeeded) => return TicketPhase::Refunded,
        Some(_) => return TicketPhase::Refunding,
        None => {}
    }
    let space = state.spaces.by_id.get(&ticket.space);
    match space.map(|space| space.phase(now)) {
        Some(SpacePhase::Canceled(_)) if ticket.payment.is_some() => TicketPhase::Refunding,
        Some(SpacePhase::Canceled(_)) => TicketPhase::Canceled,
        Some(SpacePhase::Ended) if ticket.checked_in_at.is_some() => TicketPhase::Used,
        Some(SpacePhase::Ended) => TicketPhase::Unused,
        _ if ticket.checked_in_at.is_some() => TicketPhase::CheckedIn,
        _ => TicketPhase::Valid,
    }
}

fn phase_of_hold(state: &State, ticket: &Ticket, now: Moment) -> TicketPhase {
    let space = state.spaces.by_id.get(&ticket.space);
    let is_over = space.is_none_or(|space| space.phase(now).is_over());
    if ticket.released_at.is_none() && now < ticket.until && !is_over {
        TicketPhase::Held {
            until: ticket.until,
        }
    } else if payment_of(state, ticket).is_some_and(|(_, payment)| is_paying(payment)) {
        TicketPhase::Paying
    } else {
        TicketPhase::Over
    }
}

pub(super) fn hold(state: &State, request: &Request, id: SpaceId) -> Decision {
    let holder = state.acting_person(request)?;
    let (space, at) = (state.space(id)?, request.at);
    if space.host == holder {
        return Err(Rejection::OwnSpace.into());
    }
    check_on_sale(space, at)?;
    if space.price.is_some() {
        eligibility::check_offered(state, Capability::Tickets)?;
    }
    let mut events = match state.spaces.of.get(&(holder, id)) {
        Some(own) => give_up_own(state, *own, at)?,
        None => Vec::new(),
    };
    if events.is_empty() {
        events = make_room(state, space, at).ok_or(Rejection::SoldOut)?;
    }
    let ticket = TicketId(RecordId::main(request.id));
    let payment = space
        .price
        .map(|price| (PaymentId(RecordId::nth(request.id, 1)), price));
    let until = match payment {
        Some(_) => at + state.rules.spaces.hold,
        None => at,
    };
    let held = Event::TicketHeld {
        ticket,
        space: id,
        holder,
        payment: payment.map(|(payment, _)| payment),
        until,
        at,
    };
    events.push(held.into());
    match payment {
        None => events.push(issued(ticket, at)),
        Some((_, price)) => {
            let host = space.host;
            let purpose = Purpose::Ticket {
                ticket,
                space: id,
                host,
            };
            let opened = payments::open_until(state, request, 1, purpose, price, None, until)?;
            events.extend(opened);
        }
    }
    Ok(events)
}

pub(super) fn release(state: &State, request: &Request, id: TicketId) -> Decision {
    let ticket = state.ticket(id)?;
    if state.acting_person(request)? != ticket.holder {
        return Err(crate::Rejection::NotAllowed);
    }
    if ticket.issued_at.is_some() {
        return Err(Rejection::HasTicket.into());
    }
    match ticket.payment {
        Some(payment) if ticket.released_at.is_none() => {
            let found = state.payment(payment)?;
            payments::cancel(state, request, payment, found, CancelReason::AskedByPayer)
        }
        _ => Err(Rejection::HoldOver.into()),
    }
}

/// Whether the payment of a hold may still be confirmed.
pub(crate) fn check_payable(
    state: &State,
    id: TicketId,
    at: Moment,
) -> Result<(), crate::Rejection> {
    let ticket = state.ticket(id)?;
    check_on_sale(state.space(ticket.space)?, at)?;
    if ticket.released_at.is_some() || ticket.until <= at {
        return Err(Rejection::HoldOver.into());
    }
    Ok(())
}

/// Whether a hold is still listed: ending its payment must end it too.
pub(crate) fn is_listed(state: &State, id: TicketId) -> bool {
    let ticket = state.spaces.tickets.get(&id);
    ticket.is_some_and(|t| t.released_at.is_none() && t.issued_at.is_none())
}

/// The end of a hold.
pub(crate) fn released(ticket: TicketId, at: Moment) -> crate::Event {
    Event::HoldReleased { ticket, at }.into()
}

/// What it takes to let the holder, whose money came at `at`, have a seat; empty when there is none for them: the
/// Space is over, the seats are gone since the hold ended, or they have another hold or ticket by now.
pub(crate) fn seat(state: &State, id: TicketId, at: Moment) -> Option<Vec<crate::Event>> {
    let ticket = state.spaces.tickets.get(&id)?;
    let space = state.spaces.by_id.get(&ticket.space)?;
    if space.phase(at).is_over() {
        return None;
    }
    match state.spaces.of.get(&(ticket.holder, ticket.space)) {
        Some(own) if *own == id => Some(Vec::new()),
        Some(_) => None,
        None => make_room(state, space, at),
    }
}

/// Until when the money for a ticket that is paid at `at` stays out of the host's reach.
pub(crate) fn settles_at(state: &State, id: SpaceId, at: Moment, way: Way) -> Moment {
    let over_by = state.spaces.by_id.get(&id).map_or(at, |s| s.over_by);
    match way {
        Way::Card => over_by.max(at + state.rules.settlement),
        Way::Balance => over_by,
    }
}

/// What follows from money that came for a ticket with a seat.
pub(crate) fn paid(
    state: &State,
    id: TicketId,
    paid: Money,
    received: Money,
    at: Moment,
) -> Decision {
    let ticket = state.ticket(id)?;
    let mut events = seat(state, id, at).ok_or(Rejection::SoldOut)?;
    events.push(issued(id, at));
    let paid = Event::TicketPaid {
        ticket: id,
        host: state.space(ticket.space)?.host,
        holder: ticket.holder,
        paid,
        received,
        at,
    };
    events.push(paid.into());
    Ok(events)
}

/// Seats are sold until the Space is over, but not while its host is away.
fn check_on_sale(space: &Space, at: Moment) -> Result<(), Rejection> {
    match space.phase(at) {
        SpacePhase::Scheduled | SpacePhase::Lobby | SpacePhase::Doors | SpacePhase::Live => Ok(()),
        SpacePhase::HostLost { .. } => Err(Rejection::HostAway),
        SpacePhase::Ended => Err(Rejection::Ended),
        SpacePhase::Canceled(_) => Err(Rejection::Canceled),
    }
}

/// Ends a hold of the same person that is over; refuses if they still have it.
fn give_up_own(
    state: &State,
    own: TicketId,
    at: Moment,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    let ticket = state.ticket(own)?;
    if ticket.issued_at.is_some() {
        return Err(Rejection::HasTicket.into());
    }
    if at < ticket.until {
        return Err(Rejection::AlreadyHeld.into());
    }
    if payment_of(state, ticket).is_some_and(|(_, payment)| is_paying(payment)) {
        return Err(Rejection::StillPaying.into());
    }
    Ok(give_up(state, own, ticket, at))
}

/// Empty events if a seat is free; the end of a hold that is over if that frees one.
fn make_room(state: &State, space: &Space, at: Moment) -> Option<Vec<crate::Event>> {
    if !space.is_full() {
        return Some(Vec::new());
    }
    let over = space.oldest_over(at)?;
    let ticket = state.spaces.tickets.get(&over)?;
    Some(give_up(state, over, ticket, at))
}

/// Ends a hold that is over, and its payment unless that is with the bank, whose answer is still to come.
fn give_up(state: &State, id: TicketId, ticket: &Ticket, at: Moment) -> Vec<crate::Event> {
    let mut events = Vec::new();
    if let Some((payment, found)) = payment_of(state, ticket)
        && found.is_open()
        && !is_paying(found)
    {
        let reason = CancelReason::Expired;
        events.push(
            payments::Event::PaymentCanceled {
                payment,
                reason,
                at,
            }
            .into(),
        );
    }
    events.push(released(id, at));
    events
}

fn payment_of<'a>(state: &'a State, ticket: &Ticket) -> Option<(PaymentId, &'a Payment)> {
    let id = ticket.payment?;
    Some((id, state.payments.by_id.get(&id)?))
}

/// Whether the bank has been asked and has not answered.
fn is_paying(payment: &Payment) -> bool {
    matches!(payment.phase, Phase::Processing { .. })
}

/// The code shown at the door: fifty bits that follow from the ticket's id, which was drawn at random when the seat
/// was asked for. It proves nothing to somebody who can read this State; it tells tickets apart at a glance.
fn code(ticket: TicketId) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits = RequestId::of(&format!("code/{ticket}")).0.as_u128();
    let letter = |n: u32| LETTERS.get(usize::try_from(bits >> (5 * n) & 31).ok()?);
    let mut code: String = (0..10)
        .filter_map(letter)
        .copied()
        .map(char::from)
        .collect();
    code.insert(code.len().min(5), '-');
    code
}

fn issued(ticket: TicketId, at: Moment) -> crate::Event {
    let code = code(ticket);
    Event::TicketIssued { ticket, code, at }.into()
}
