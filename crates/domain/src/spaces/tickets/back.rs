//! How the money of a ticket goes back: to its holder when the Space does not take place, and by their bank when it
//! takes it. What a refund costs whom is the payments' business.

use super::super::decide::{self, Decision};
use super::super::{Event, SpacePhase, Ticket};
use crate::id::{PersonId, TicketId};
use crate::ledger::Account;
use crate::moment::Moment;
use crate::{Request, State, payments};

/// The whole price goes back if the Space does not take place, once; otherwise nothing happens. The host may not have
/// the money before this was asked.
pub(crate) fn refund(state: &State, request: &Request, id: TicketId) -> Decision {
    let ticket = state.ticket(id)?;
    let space = state.space(ticket.space)?;
    match space.phase(request.at) {
        SpacePhase::Canceled(_) if space.paid.contains(&id) => {}
        _ => return Ok(Vec::new()),
    }
    // Its bank decides first; lost, there is nothing to give back.
    if is_disputed(state, ticket) {
        return Ok(Vec::new());
    }
    let mut events = decide::close(ticket.space, space, request.at);
    events.extend(give_back(state, request, id, ticket, space.host, None)?);
    Ok(events)
}

/// Whether the bank of its holder has asked for the money and not decided yet.
pub(crate) fn is_disputed(state: &State, ticket: &Ticket) -> bool {
    let payment = ticket.payment;
    payment.is_some_and(|payment| state.disputes.is_open(payment))
}

/// What a won dispute had held goes on to the holder, if the Space did not take place; otherwise nothing happens.
pub(crate) fn refund_held(
    state: &State,
    request: &Request,
    id: TicketId,
    from: Account,
) -> Decision {
    let ticket = state.ticket(id)?;
    let space = state.space(ticket.space)?;
    match space.phase(request.at) {
        SpacePhase::Canceled(_) if space.paid.contains(&id) => {
            let mut events = decide::close(ticket.space, space, request.at);
            events.extend(give_back(
                state,
                request,
                id,
                ticket,
                space.host,
                Some(from),
            )?);
            Ok(events)
        }
        _ => Ok(Vec::new()),
    }
}

/// The bank took the money back: whoever sits in the room leaves it, and the seat is free.
pub(crate) fn voided(state: &State, id: TicketId, at: Moment) -> Vec<crate::Event> {
    let Some(ticket) = state.spaces.tickets.get(&id) else {
        return Vec::new();
    };
    let (person, space) = (ticket.holder, ticket.space);
    let room = state.spaces.by_id.get(&space);
    let is_inside = room.is_some_and(|s| !s.phase(at).is_over() && s.room.contains_key(&person));
    let left = is_inside.then_some(Event::LeftSpace { space, person, at });
    let voided = Event::TicketVoided { ticket: id, at };
    let events = left.into_iter().chain([voided]);
    events.map(crate::Event::from).collect()
}

fn give_back(
    state: &State,
    request: &Request,
    id: TicketId,
    ticket: &Ticket,
    host: PersonId,
    from: Option<Account>,
) -> Decision {
    let Some(payment) = ticket.payment else {
        return Ok(Vec::new());
    };
    let amount = state.payment(payment)?.refundable();
    let mut events = match from {
        Some(from) => payments::refund_from(state, request, payment, amount, from)?,
        None => payments::refund(state, request, payment, amount)?,
    };
    let opened = events.iter().find_map(|event| match event {
        crate::Event::Payments(payments::Event::RefundOpened {
            refund,
            fee_returned,
            ..
        }) => Some((*refund, *fee_returned)),
        _ => None,
    });
    if let Some((refund, fee_returned)) = opened {
        let refunded = Event::TicketRefunded {
            ticket: id,
            refund,
            host,
            holder: ticket.holder,
            amount,
            taken: amount.minus(fee_returned).unwrap_or(amount),
            at: request.at,
        };
        events.push(refunded.into());
    }
    Ok(events)
}
