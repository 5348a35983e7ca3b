//! The decisions about Spaces themselves: scheduling, cancelling, opening, ending. Each asks the phase at the
//! Request's own moment, so that it does not matter whether the system has recorded yet what the dates already say.

use super::{CancelReason, Command, Event, Rejection, Space, SpacePhase, Zone, room, tickets};
use crate::id::{PersonId, RecordId, SpaceId};
use crate::moment::{Moment, Span};
use crate::money::Money;
use crate::rules::{CURRENCIES, Capability};
use crate::text;
use crate::{Actor, Request, State, eligibility};

pub(super) type Decision = Result<Vec<crate::Event>, crate::Rejection>;

pub fn decide(state: &State, request: &Request, command: &Command) -> Decision {
    match command {
        Command::ScheduleSpace { .. } => schedule(state, request, command),
        Command::CancelSpace { space } => {
            let found = hosted(state, request, *space)?;
            match found.phase(request.at) {
                SpacePhase::Scheduled | SpacePhase::Lobby | SpacePhase::Doors => {}
                SpacePhase::Live | SpacePhase::HostLost { .. } => {
                    return Err(Rejection::Started.into());
                }
                SpacePhase::Ended => return Err(Rejection::Ended.into()),
                SpacePhase::Canceled(_) => return Err(Rejection::Canceled.into()),
            }
            Ok(vec![canceled(
                *space,
                CancelReason::AskedByHost,
                request.at,
            )])
        }
        Command::OpenDoors { space } => {
            let found = hosted(state, request, *space)?;
            let (space, at) = (*space, request.at);
            match found.phase(at) {
                SpacePhase::Doors => Ok(vec![Event::DoorsOpened { space, at }.into()]),
                SpacePhase::Scheduled | SpacePhase::Lobby => Err(Rejection::NotOpen {
                    starts_at: found.starts_at,
                }
                .into()),
                SpacePhase::Live | SpacePhase::HostLost { .. } => Err(Rejection::Started.into()),
                SpacePhase::Ended => Err(Rejection::Ended.into()),
                SpacePhase::Canceled(_) => Err(Rejection::Canceled.into()),
            }
        }
        Command::EndSpace { space } => {
            let found = hosted(state, request, *space)?;
            let (space, at) = (*space, request.at);
            match found.phase(at) {
                SpacePhase::Live | SpacePhase::HostLost { .. } => {
                    Ok(vec![Event::SpaceEnded { space, at }.into()])
                }
                SpacePhase::Scheduled | SpacePhase::Lobby | SpacePhase::Doors => {
                    Err(Rejection::NotOpen {
                        starts_at: found.starts_at,
                    }
                    .into())
                }
                SpacePhase::Ended => Err(Rejection::Ended.into()),
                SpacePhase::Canceled(_) => Err(Rejection::Canceled.into()),
            }
        }
        Command::HoldTicket { space } => tickets::hold(state, request, *space),
        Command::ReleaseHold { ticket } => tickets::release(state, request, *ticket),
        Command::CloseSpace { space } => {
            by_system(request)?;
            Ok(close(*space, state.space(*space)?, request.at))
        }
        Command::RefundTicket { ticket } => {
            by_system(request)?;
            tickets::refund(state, request, *ticket)
        }
        Command::EnterSpace { .. }
        | Command::LeaveSpace { .. }
        | Command::InviteToSpeak { .. }
        | Command::TakeStage { .. }
        | Command::StepDown { .. } => room::decide(state, request, command),
    }
}

/// Records what the dates say: nothing if it is recorded already, or not so yet.
pub(super) fn close(id: SpaceId, space: &Space, now: Moment) -> Vec<crate::Event> {
    // The moment at which it closed, which may be long before it is recorded.
    let at = space.closes_at();
    match space.phase(now) {
        SpacePhase::Canceled(reason) if space.canceled.is_none() => vec![canceled(id, reason, at)],
        SpacePhase::Ended if space.ended_at.is_none() => {
            vec![Event::SpaceEnded { space: id, at }.into()]
        }
        _ => Vec::new(),
    }
}

/// The Space, if its host asks.
pub(super) fn hosted<'a>(
    state: &'a State,
    request: &Request,
    id: SpaceId,
) -> Result<&'a Space, crate::Rejection> {
    let space = state.space(id)?;
    if state.acting_person(request)? == space.host {
        Ok(space)
    } else {
        Err(crate::Rejection::NotAllowed)
    }
}

fn by_system(request: &Request) -> Result<(), crate::Rejection> {
    match request.by {
        Actor::System => Ok(()),
        _ => Err(crate::Rejection::NotAllowed),
    }
}

fn canceled(space: SpaceId, reason: CancelReason, at: Moment) -> crate::Event {
    Event::SpaceCanceled { space, reason, at }.into()
}

fn schedule(state: &State, request: &Request, command: &Command) -> Decision {
    let Command::ScheduleSpace {
        title,
        note,
        starts_at,
        zone,
        price,
        seats,
    } = command
    else {
        return Err(crate::Rejection::NotAllowed);
    };
    let (rules, at, starts_at) = (&state.rules.spaces, request.at, *starts_at);
    let host = state.acting_person(request)?;
    eligibility::check(state, host, Capability::Hosting, at)?;
    let title = text::line(title, rules.title_max_chars).map_err(Rejection::Title)?;
    let note = text::prose(note, rules.note_max_chars).map_err(Rejection::Note)?;
    if starts_at <= at {
        return Err(Rejection::StartsTooSoon.into());
    }
    let latest = at + rules.schedule_ahead;
    if latest < starts_at {
        return Err(Rejection::StartsTooLate { latest }.into());
    }
    let (least, most) = (rules.seats_least, rules.seats_most);
    if !(least..=most).contains(seats) {
        return Err(Rejection::Seats { least, most }.into());
    }
    check_price(state, *price)?;
    if price.is_some() {
        eligibility::check(state, host, Capability::Tickets, at)?;
    }
    check_upcoming(state, host, at)?;
    let start_by = starts_at + rules.host_grace;
    let scheduled = Event::SpaceScheduled {
        space: SpaceId(RecordId::main(request.id)),
        host,
        title,
        note,
        zone: Zone::clone(zone),
        price: *price,
        seats: *seats,
        lobby_at: starts_at + Span(-rules.lobby.0),
        starts_at,
        start_by,
        over_by: start_by + rules.longest,
        at,
    };
    Ok(vec![scheduled.into()])
}

fn check_price(state: &State, price: Option<Money>) -> Result<(), Rejection> {
    let Some(price) = price else {
        return Ok(());
    };
    if !CURRENCIES.contains(&price.currency) {
        return Err(Rejection::Currency);
    }
    let (least, most) = state.rules.ticket_prices(price.currency);
    if !(least.minor..=most.minor).contains(&price.minor) {
        return Err(Rejection::Price { least, most });
    }
    Ok(())
}

/// Walks what one host has open: a handful, by this very rule.
fn check_upcoming(state: &State, host: PersonId, at: Moment) -> Result<(), Rejection> {
    let most = state.rules.spaces.upcoming_most;
    let Some(host) = state.spaces.hosts.get(&host) else {
        return Ok(());
    };
    let upcoming = host.open.iter().filter(|(_, id)| {
        let space = state.spaces.by_id.get(id);
        space.is_some_and(|space| space.phase(at).is_upcoming())
    });
    if upcoming.count() < usize::from(most) {
        Ok(())
    } else {
        Err(Rejection::TooManyUpcoming { most })
    }
}
