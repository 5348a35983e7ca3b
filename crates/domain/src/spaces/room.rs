//! The room of a live Space: who is in it, who speaks, who was asked to. Sound is none of its business.

use super::{Command, Event, Rejection, Space, SpacePhase, Spaces, StageRole};
use crate::id::{PersonId, SpaceId};
use crate::{Request, State};

type Decision = Result<Vec<crate::Event>, crate::Rejection>;

pub(super) fn decide(state: &State, request: &Request, command: &Command) -> Decision {
    let person = state.acting_person(request)?;
    match command {
        Command::EnterSpace { space } => enter(state, request, *space, person),
        Command::LeaveSpace { space } => leave(state, request, *space, person),
        Command::InviteToSpeak { space, person } => invite(state, request, *space, *person),
        Command::TakeStage { space } => take_stage(state, request, *space, person),
        Command::StepDown {
            space,
            person: speaker,
        } => step_down(state, request, *space, *speaker),
        _ => Err(crate::Rejection::NotAllowed),
    }
}

fn enter(state: &State, request: &Request, id: SpaceId, person: PersonId) -> Decision {
    let (space, at) = (state.space(id)?, request.at);
    check_live(space, request)?;
    if space.room.contains_key(&person) {
        return Ok(Vec::new());
    }
    let mut events = Vec::new();
    if person != space.host {
        let ticket = state.spaces.of.get(&(person, id)).copied();
        let ticket = ticket.and_then(|id| Some((id, state.spaces.tickets.get(&id)?)));
        match ticket {
            Some((id, ticket)) if ticket.issued_at.is_some() => {
                if ticket.checked_in_at.is_none() {
                    events.push(Event::TicketCheckedIn { ticket: id, at }.into());
                }
            }
            _ => return Err(Rejection::NeedsTicket.into()),
        }
    }
    let entered = Event::EnteredSpace {
        space: id,
        person,
        at,
    };
    events.push(entered.into());
    Ok(events)
}

fn leave(state: &State, request: &Request, id: SpaceId, person: PersonId) -> Decision {
    let (space, at) = (state.space(id)?, request.at);
    // Nobody is kept in a room that is closed.
    if check_live(space, request).is_err() || !space.room.contains_key(&person) {
        return Ok(Vec::new());
    }
    let left = if person == space.host {
        Event::HostLeft {
            space: id,
            back_by: at + state.rules.spaces.host_grace,
            at,
        }
    } else {
        Event::LeftSpace {
            space: id,
            person,
            at,
        }
    };
    Ok(vec![left.into()])
}

fn invite(state: &State, request: &Request, id: SpaceId, person: PersonId) -> Decision {
    let space = super::decide::hosted(state, request, id)?;
    check_live(space, request)?;
    match space.room.get(&person) {
        Some(StageRole::Listener) => {}
        Some(StageRole::Invited) => return Ok(Vec::new()),
        _ => return Err(Rejection::NotInRoom.into()),
    }
    check_stage(state, space)?;
    let invited = Event::InvitedToSpeak {
        space: id,
        person,
        at: request.at,
    };
    Ok(vec![invited.into()])
}

fn take_stage(state: &State, request: &Request, id: SpaceId, person: PersonId) -> Decision {
    let space = state.space(id)?;
    check_live(space, request)?;
    match space.room.get(&person) {
        Some(StageRole::Invited) => {}
        Some(StageRole::Speaker) => return Ok(Vec::new()),
        _ => return Err(Rejection::NotInvited.into()),
    }
    check_stage(state, space)?;
    let taken = Event::StageTaken {
        space: id,
        person,
        at: request.at,
    };
    Ok(vec![taken.into()])
}

fn step_down(state: &State, request: &Request, id: SpaceId, person: PersonId) -> Decision {
    let space = if state.acting_person(request)? == person {
        state.space(id)?
    } else {
        super::decide::hosted(state, request, id)?
    };
    check_live(space, request)?;
    match space.room.get(&person) {
        Some(StageRole::Speaker | StageRole::Invited) => {}
        Some(StageRole::Listener) => return Ok(Vec::new()),
        _ => return Err(Rejection::NotInRoom.into()),
    }
    let down = Event::SteppedDown {
        space: id,
        person,
        at: request.at,
    };
    Ok(vec![down.into()])
}

fn check_live(space: &Space, request: &Request) -> Result<(), Rejection> {
    match space.phase(request.at) {
        SpacePhase::Live | SpacePhase::HostLost { .. } => Ok(()),
        SpacePhase::Ended => Err(Rejection::Ended),
        SpacePhase::Canceled(_) => Err(Rejection::Canceled),
        SpacePhase::Scheduled | SpacePhase::Lobby | SpacePhase::Doors => Err(Rejection::NotOpen {
            starts_at: space.starts_at,
        }),
    }
}

fn check_stage(state: &State, space: &Space) -> Result<(), Rejection> {
    let most = state.rules.spaces.speakers_most;
    if space.speakers < most {
        Ok(())
    } else {
        Err(Rejection::StageFull { most })
    }
}

/// Transcribes what happened in a room.
pub(super) fn apply(spaces: &mut Spaces, event: &Event) {
    match event {
        Event::EnteredSpace { space, person, .. } => spaces.change(*space, |s| {
            if s.host == *person {
                s.back_by = None;
                s.room.insert(*person, StageRole::Host);
            } else {
                s.room.insert(*person, StageRole::Listener);
            }
        }),
        Event::LeftSpace { space, person, .. } => spaces.change(*space, |s| {
            if s.room.remove(person) == Some(StageRole::Speaker) {
                s.speakers = s.speakers.saturating_sub(1);
            }
        }),
        Event::HostLeft { space, back_by, .. } => spaces.change(*space, |s| {
            s.back_by = Some(*back_by);
            s.room.remove(&s.host);
        }),
        Event::InvitedToSpeak { space, person, .. } => spaces.change(*space, |s| {
            s.room.insert(*person, StageRole::Invited);
        }),
        Event::StageTaken { space, person, .. } => spaces.change(*space, |s| {
            s.room.insert(*person, StageRole::Speaker);
            s.speakers = s.speakers.saturating_add(1);
        }),
        Event::SteppedDown { space, person, .. } => spaces.change(*space, |s| {
            if s.room.insert(*person, StageRole::Listener) == Some(StageRole::Speaker) {
                s.speakers = s.speakers.saturating_sub(1);
            }
        }),
        _ => {}
    }
}
