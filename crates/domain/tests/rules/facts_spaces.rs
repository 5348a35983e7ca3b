//! Facts about Spaces: each phase to the millisecond, and who moves it. Tickets and the room have their own.

use domain::moment::Span;
use domain::spaces::{CancelReason, Command, Rejection, SpacePhase, ics};
use domain::{Actor, Rejection as Refused, Work, next_due};

use crate::hall::{HOUR, Hall, MS};
use crate::world::START;

const MINUTE: Span = Span::seconds(60);

fn minutes(n: i64) -> Span {
    Span(MINUTE.0 * n)
}

fn before(span: Span) -> Span {
    Span(span.0 - MS.0)
}

const ABSENT: SpacePhase = SpacePhase::Canceled(CancelReason::HostAbsent);
const ASKED: SpacePhase = SpacePhase::Canceled(CancelReason::AskedByHost);

#[test]
fn the_dates_alone_move_a_space_from_the_lobby_to_the_doors_and_away() {
    let hall = Hall::free();
    for (from_start, phase) in [
        (Span(-HOUR.0), SpacePhase::Scheduled),
        (before(minutes(-30)), SpacePhase::Scheduled),
        (minutes(-30), SpacePhase::Lobby),
        (Span(-1), SpacePhase::Lobby),
        (Span(0), SpacePhase::Doors),
        (before(minutes(5)), SpacePhase::Doors),
        (minutes(5), ABSENT),
        (Span::days(400), ABSENT),
    ] {
        let now = START + HOUR + from_start;
        assert_eq!(hall.space().phase(now), phase, "{from_start:?}");
    }
}

#[test]
fn an_open_space_is_live_until_its_host_ends_it_or_twelve_hours_are_over() {
    let mut hall = Hall::free();
    hall.open_doors();
    let over = minutes(5 + 12 * 60);
    for (from_start, phase) in [
        (minutes(5), SpacePhase::Live),
        (before(over), SpacePhase::Live),
        (over, SpacePhase::Ended),
    ] {
        let now = START + HOUR + from_start;
        assert_eq!(hall.space().phase(now), phase, "{from_start:?}");
    }
    hall.at(minutes(40));
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    assert_eq!(hall.phase(), SpacePhase::Ended);
    assert_eq!(hall.space().ended_at, Some(hall.world.now()));
    assert_eq!(hall.world.state.spaces.hosts[&hall.host].hosted, 1);
}

#[test]
fn the_doors_open_at_the_start_and_not_a_moment_earlier_or_later_than_the_grace() {
    let open = |space| Command::OpenDoors { space };
    for (from_start, answer) in [
        (Span(-1), Err(not_open())),
        (Span(0), Ok(())),
        (before(minutes(5)), Ok(())),
        (minutes(5), Err(Rejection::Canceled.into())),
    ] {
        let mut hall = Hall::free();
        hall.at(from_start);
        assert_eq!(hall.by_host(open), answer, "{from_start:?}");
    }
}

fn not_open() -> Refused {
    let starts_at = START + HOUR;
    Rejection::NotOpen { starts_at }.into()
}

/// A new phase or request of the host is a new row or column here first.
#[test]
#[rustfmt::skip]
fn every_phase_answers_its_host_as_the_table_says() {
    let table = [
        //             cancel                   open                       end                        close by the system
        ("scheduled", [Ok(ASKED),               Err(not_open()),           Err(not_open()),           Ok(SpacePhase::Scheduled)]),
        ("lobby",     [Ok(ASKED),               Err(not_open()),           Err(not_open()),           Ok(SpacePhase::Lobby)]),
        ("doors",     [Ok(ASKED),               Ok(SpacePhase::Live),      Err(not_open()),           Ok(SpacePhase::Doors)]),
        ("live",      [Err(started()),          Err(started()),            Ok(SpacePhase::Ended),     Ok(SpacePhase::Live)]),
        ("host lost", [Err(started()),          Err(started()),            Ok(SpacePhase::Ended),     Ok(lost())]),
        ("left",      [Err(ended()),            Err(ended()),              Err(ended()),              Ok(SpacePhase::Ended)]),
        ("ended",     [Err(ended()),            Err(ended()),              Err(ended()),              Ok(SpacePhase::Ended)]),
        ("canceled",  [Err(canceled()),         Err(canceled()),           Err(canceled()),           Ok(ASKED)]),
        ("absent",    [Err(canceled()),         Err(canceled()),           Err(canceled()),           Ok(ABSENT)]),
    ];
    for (row, cells) in table {
        for (column, expected) in ["cancel", "open", "end", "close"].into_iter().zip(cells) {
            let mut hall = hall_in(row);
            let space = hall.space;
            let (by, command) = match column {
                "cancel" => (Actor::Person(hall.host), Command::CancelSpace { space }),
                "open" => (Actor::Person(hall.host), Command::OpenDoors { space }),
                "end" => (Actor::Person(hall.host), Command::EndSpace { space }),
                _ => (Actor::System, Command::CloseSpace { space }),
            };
            let answer = hall.world.ask(by, command).map(|_| hall.phase());
            assert_eq!(answer, expected, "{row} × {column}");
        }
    }
}

fn hall_in(row: &str) -> Hall {
    let mut hall = Hall::free();
    match row {
        "scheduled" => {}
        "lobby" => hall.at(Span(-1)),
        "doors" => hall.at(Span(0)),
        "canceled" => hall
            .by_host(|space| Command::CancelSpace { space })
            .unwrap(),
        "absent" => hall.at(minutes(5)),
        _ => hall.open_doors(),
    }
    match row {
        "host lost" | "left" => hall.leave(hall.host),
        "ended" => hall.by_host(|space| Command::EndSpace { space }).unwrap(),
        _ => {}
    }
    if row == "left" {
        hall.at(minutes(5));
    }
    hall
}

fn started() -> Refused {
    Rejection::Started.into()
}

fn ended() -> Refused {
    Rejection::Ended.into()
}

fn canceled() -> Refused {
    Rejection::Canceled.into()
}

fn lost() -> SpacePhase {
    let back_by = START + HOUR + minutes(5);
    SpacePhase::HostLost { back_by }
}

#[test]
fn nobody_but_the_host_opens_ends_or_cancels_and_nobody_but_the_system_closes() {
    let mut hall = Hall::free();
    let lena = hall.world.person("lena");
    hall.at(Span(0));
    let space = hall.space;
    let refused = Err(Refused::NotAllowed);
    for command in [
        Command::CancelSpace { space },
        Command::OpenDoors { space },
        Command::EndSpace { space },
        Command::CloseSpace { space },
    ] {
        assert_eq!(hall.ask(lena, command.clone()), refused, "{command:?}");
    }
    assert_eq!(hall.by_host(|space| Command::CloseSpace { space }), refused);
    let answer = hall.world.ask(Actor::Visitor, Command::OpenDoors { space });
    assert_eq!(answer, Err(Refused::NeedsProfile));
    let end = Command::EndSpace { space };
    assert_eq!(hall.world.ask(Actor::System, end), Err(Refused::NotAllowed));
}

#[test]
fn an_absent_host_is_work_when_the_grace_is_over_and_is_recorded_for_that_moment() {
    let mut hall = Hall::free();
    hall.at(before(minutes(5)));
    assert_eq!(hall.due(), []);
    let now = hall.world.now();
    assert_eq!(next_due(&hall.world.state, now), Some(now + MS));
    hall.at(minutes(5));
    assert_eq!(hall.due(), [Work::CloseSpace { space: hall.space }]);
    hall.at(HOUR);
    hall.work();
    assert_eq!(hall.due(), []);
    let at = START + HOUR + minutes(5);
    let canceled = hall.space().canceled;
    assert_eq!(canceled, Some((at, CancelReason::HostAbsent)));
    assert_eq!(hall.world.state.spaces.open.len(), 0);
    assert_eq!(hall.world.state.spaces.hosts[&hall.host].hosted, 0);
}

#[test]
fn a_space_that_nobody_ends_is_ended_by_the_system_for_the_moment_it_was_over() {
    let mut hall = Hall::free();
    hall.open_doors();
    hall.at(Span::days(3));
    hall.work();
    let over_by = START + HOUR + minutes(5 + 12 * 60);
    assert_eq!(hall.space().ended_at, Some(over_by));
    assert_eq!(hall.due(), []);
}

#[test]
fn a_calendar_file_says_what_the_space_is_and_whether_it_takes_place() {
    let mut hall = Hall::free();
    let file = |hall: &Hall| {
        let url = "https://obole.example/spaces/1";
        ics::calendar(
            hall.space,
            hall.space(),
            hall.world.now(),
            "Amina, Well & Co",
            url,
        )
    };
    let id = hall.space;
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Obole//Spaces//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        &format!("UID:{id}@obole"),
        "DTSTAMP:20231114T221320Z",
        "DTSTART:20231114T231320Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "SUMMARY:A year of the well",
        "DESCRIPTION:Amina\\, Well & Co\\n\\nBring tea.",
        "URL:https://obole.example/spaces/1",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file(&hall), expected.join("\r\n"));
    hall.at(minutes(5));
    let absent = file(&hall);
    hall.work();
    assert_eq!(file(&hall), absent, "recorded or not");
    for line in ["STATUS:CANCELLED", "SEQUENCE:1", "DTSTAMP:20231114T231820Z"] {
        assert!(absent.contains(&format!("{line}\r\n")), "{line}");
    }
}
