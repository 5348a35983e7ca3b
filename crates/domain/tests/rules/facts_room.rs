//! Facts about the room of a live Space: who gets in, who speaks, and what becomes of it when the host leaves.

use domain::id::PersonId;
use domain::moment::Span;
use domain::spaces::{Command, Rejection, SpacePhase, StageRole, TicketPhase};
use domain::{Rejection as Refused, Work};

use crate::hall::{HOUR, Hall, MS};
use crate::world::START;

const GRACE: Span = Span::seconds(300);

/// A live Space with a listener.
fn live() -> (Hall, PersonId) {
    let mut hall = Hall::free();
    let lena = hall.world.person("lena");
    hall.hold(lena).unwrap();
    hall.open_doors();
    hall.enter(lena).unwrap();
    (hall, lena)
}

fn role(hall: &Hall, person: PersonId) -> Option<StageRole> {
    hall.space().room.get(&person).copied()
}

fn invite(hall: &mut Hall, person: PersonId) -> Result<(), Refused> {
    let space = hall.space;
    hall.ask(hall.host, Command::InviteToSpeak { space, person })
}

fn take_stage(hall: &mut Hall, person: PersonId) -> Result<(), Refused> {
    let space = hall.space;
    hall.ask(person, Command::TakeStage { space })
}

fn step_down(hall: &mut Hall, by: PersonId, person: PersonId) -> Result<(), Refused> {
    let space = hall.space;
    hall.ask(by, Command::StepDown { space, person })
}

#[test]
fn a_ticket_lets_its_holder_in_and_is_checked_in_once() {
    let mut hall = Hall::free();
    let lena = hall.world.person("lena");
    let ticket = hall.hold(lena).unwrap();
    hall.at(Span(0));
    let starts_at = START + HOUR;
    assert_eq!(
        hall.enter(lena),
        Err(Rejection::NotOpen { starts_at }.into())
    );
    hall.open_doors();
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Valid);
    hall.at(Span::seconds(30));
    hall.enter(lena).unwrap();
    let first = hall.ticket(ticket).checked_in_at;
    assert_eq!(first, Some(hall.world.now()));
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::CheckedIn);
    hall.leave(lena);
    assert_eq!(role(&hall, lena), None);
    hall.at(Span::seconds(60));
    hall.enter(lena).unwrap();
    assert_eq!(role(&hall, lena), Some(StageRole::Listener));
    assert_eq!(hall.ticket(ticket).checked_in_at, first);
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Used);
    assert_eq!(hall.enter(lena), Err(Rejection::Ended.into()));
}

#[test]
fn nobody_gets_in_without_a_ticket_and_a_hold_is_none() {
    let mut hall = Hall::paid();
    let lena = hall.world.person("lena");
    hall.open_doors();
    let refused = Err(Rejection::NeedsTicket.into());
    assert_eq!(hall.enter(lena), refused);
    hall.hold(lena).unwrap();
    assert_eq!(hall.enter(lena), refused);
}

#[test]
fn somebody_speaks_after_an_invitation_that_they_took() {
    let (mut hall, lena) = live();
    assert_eq!(
        take_stage(&mut hall, lena),
        Err(Rejection::NotInvited.into())
    );
    invite(&mut hall, lena).unwrap();
    assert_eq!(role(&hall, lena), Some(StageRole::Invited));
    assert_eq!(hall.space().speakers, 0);
    take_stage(&mut hall, lena).unwrap();
    assert_eq!(role(&hall, lena), Some(StageRole::Speaker));
    assert_eq!(hall.space().speakers, 1);
    step_down(&mut hall, lena, lena).unwrap();
    assert_eq!(role(&hall, lena), Some(StageRole::Listener));
    assert_eq!(hall.space().speakers, 0);
}

#[test]
fn an_invitation_can_be_declined_and_a_speaker_moved_down_by_the_host_alone() {
    let (mut hall, lena) = live();
    let theo = hall.world.person("theo");
    hall.hold(theo).unwrap();
    hall.enter(theo).unwrap();
    invite(&mut hall, lena).unwrap();
    step_down(&mut hall, lena, lena).unwrap();
    assert_eq!(role(&hall, lena), Some(StageRole::Listener));
    assert_eq!(
        take_stage(&mut hall, lena),
        Err(Rejection::NotInvited.into())
    );
    invite(&mut hall, lena).unwrap();
    take_stage(&mut hall, lena).unwrap();
    assert_eq!(step_down(&mut hall, theo, lena), Err(Refused::NotAllowed));
    let host = hall.host;
    step_down(&mut hall, host, lena).unwrap();
    assert_eq!(role(&hall, lena), Some(StageRole::Listener));
    assert_eq!(
        step_down(&mut hall, host, host),
        Err(Rejection::NotInRoom.into())
    );
}

#[test]
fn only_the_host_invites_and_only_people_in_the_room() {
    let (mut hall, lena) = live();
    let theo = hall.world.person("theo");
    assert_eq!(invite(&mut hall, theo), Err(Rejection::NotInRoom.into()));
    let host = hall.host;
    assert_eq!(invite(&mut hall, host), Err(Rejection::NotInRoom.into()));
    let space = hall.space;
    let by_lena = Command::InviteToSpeak {
        space,
        person: lena,
    };
    assert_eq!(hall.ask(lena, by_lena), Err(Refused::NotAllowed));
}

#[test]
fn ten_speak_at_most_and_who_leaves_frees_a_place() {
    let mut hall = Hall::of(20);
    let people: Vec<PersonId> = (0..12)
        .map(|n| hall.world.person(&format!("p_{n}x")))
        .collect();
    for person in &people {
        hall.hold(*person).unwrap();
    }
    hall.open_doors();
    for person in &people {
        hall.enter(*person).unwrap();
    }
    for person in &people[..11] {
        invite(&mut hall, *person).unwrap();
    }
    for person in &people[..10] {
        take_stage(&mut hall, *person).unwrap();
    }
    let most = 10;
    let full = Err(Rejection::StageFull { most }.into());
    assert_eq!(take_stage(&mut hall, people[10]), full);
    assert_eq!(invite(&mut hall, people[11]), full);
    hall.leave(people[3]);
    assert_eq!(take_stage(&mut hall, people[10]), Ok(()));
    assert_eq!(hall.space().speakers, 10);
}

#[test]
fn a_host_who_left_is_waited_for_to_the_millisecond_and_may_come_back() {
    let (mut hall, lena) = live();
    hall.at(HOUR);
    hall.leave(hall.host);
    let back_by = hall.world.now() + GRACE;
    assert_eq!(hall.phase(), SpacePhase::HostLost { back_by });
    let theo = hall.world.person("theo");
    assert_eq!(hall.hold(theo), Err(Rejection::HostAway.into()));
    hall.at(Span(HOUR.0 + GRACE.0 - 1));
    assert_eq!(hall.due(), []);
    hall.enter(hall.host).unwrap();
    assert_eq!(hall.phase(), SpacePhase::Live);
    assert_eq!(role(&hall, hall.host), Some(StageRole::Host));
    assert_eq!(role(&hall, lena), Some(StageRole::Listener));
    hall.leave(hall.host);
    hall.at(Span(HOUR.0 + 2 * GRACE.0 - 1));
    assert_eq!(hall.phase(), SpacePhase::Ended);
    assert_eq!(hall.enter(hall.host), Err(Rejection::Ended.into()));
    assert_eq!(hall.due(), [Work::CloseSpace { space: hall.space }]);
    hall.work();
    let ended_at = hall.space().ended_at;
    assert_eq!(
        ended_at,
        Some(START + HOUR + HOUR + GRACE + GRACE + Span(-MS.0))
    );
}

#[test]
fn leaving_twice_or_a_closed_room_changes_nothing() {
    let (mut hall, lena) = live();
    hall.leave(lena);
    let before = hall.world.state.clone();
    hall.leave(lena);
    hall.enter(hall.host).unwrap();
    assert_eq!(hall.world.state, before);
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    let before = hall.world.state.clone();
    hall.leave(hall.host);
    assert_eq!(hall.world.state, before);
}
