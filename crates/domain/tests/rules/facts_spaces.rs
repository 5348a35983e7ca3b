//! Facts about Spaces: what can be scheduled, and each phase to the millisecond. Tickets and the room have their own.

use domain::id::{RecordId, SpaceId};
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};
use domain::rules::{OBOLE, RulePack, SpaceRules};
use domain::spaces::{CancelReason, Command, Rejection, SpacePhase, Zone, ics};
use domain::text::TextError;
use domain::{Actor, Rejection as Refused, Work, next_due};

use crate::hall::{HOUR, Hall, MS, plan};
use crate::world::{START, World, eur};

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

fn schedule(change: impl FnOnce(&mut Change)) -> Result<(), Refused> {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    let mut planned = Change::default();
    change(&mut planned);
    world.ask(by, planned.command()).map(|_| ())
}

struct Change {
    title: String,
    note: String,
    starts_at: Moment,
    price: Option<Money>,
    seats: u16,
}

impl Default for Change {
    fn default() -> Self {
        Self {
            title: "A year of the well".into(),
            note: String::new(),
            starts_at: START + HOUR,
            price: None,
            seats: 5,
        }
    }
}

impl Change {
    fn command(self) -> Command {
        Command::ScheduleSpace {
            title: self.title,
            note: self.note,
            starts_at: self.starts_at,
            zone: Zone::parse("UTC").unwrap(),
            price: self.price,
            seats: self.seats,
        }
    }
}

#[test]
fn a_space_starts_after_now_and_within_thirty_days() {
    let latest = START + Span::days(30);
    for (starts_at, answer) in [
        (Moment(i64::MIN), Err(Rejection::StartsTooSoon.into())),
        (START, Err(Rejection::StartsTooSoon.into())),
        (START + MS, Ok(())),
        (latest, Ok(())),
        (latest + MS, Err(Rejection::StartsTooLate { latest }.into())),
        (
            Moment(i64::MAX),
            Err(Rejection::StartsTooLate { latest }.into()),
        ),
    ] {
        assert_eq!(
            schedule(|s| s.starts_at = starts_at),
            answer,
            "{starts_at:?}"
        );
    }
}

#[test]
fn prices_and_seats_stay_within_the_pack() {
    let price = |least: i64, most: i64, currency: Currency| {
        let (least, most) = (currency.of_major(least), currency.of_major(most));
        Err(Rejection::Price { least, most }.into())
    };
    let (euro, yen) = (Currency::EUR, Currency::JPY);
    for (of, answer) in [
        (euro.of_minor(99), price(1, 999, euro)),
        (euro.of_minor(100), Ok(())),
        (euro.of_minor(99_900), Ok(())),
        (euro.of_minor(99_901), price(1, 999, euro)),
        (euro.of_minor(0), price(1, 999, euro)),
        (euro.of_minor(i64::MIN), price(1, 999, euro)),
        (yen.of_minor(99), price(100, 99_900, yen)),
        (yen.of_minor(99_900), Ok(())),
        (Currency::KWD.of_major(5), Err(Rejection::Currency.into())),
    ] {
        assert_eq!(schedule(|s| s.price = Some(of)), answer, "{of:?}");
    }
    let (least, most) = (5, 500);
    for (seats, is_allowed) in [(0, false), (4, false), (5, true), (500, true), (501, false)] {
        let answer = schedule(|s| s.seats = seats);
        let expected = match is_allowed {
            true => Ok(()),
            false => Err(Rejection::Seats { least, most }.into()),
        };
        assert_eq!(answer, expected, "{seats} seats");
    }
}

#[test]
fn a_space_has_a_title_of_one_line_and_perhaps_a_note() {
    let title = |text: &str| schedule(|s| s.title = text.into());
    let note = |text: &str| schedule(|s| s.note = text.into());
    let no_title = |error| Err(Rejection::Title(error).into());
    assert_eq!(title(""), no_title(TextError::Empty));
    assert_eq!(title("a\nb"), no_title(TextError::Hidden('\n')));
    assert_eq!(
        title(&"a".repeat(81)),
        no_title(TextError::TooLong { max: 80 })
    );
    assert_eq!(title(&"a".repeat(80)), Ok(()));
    assert_eq!(note("a\nb"), Ok(()));
    let hidden = TextError::Hidden('\u{202E}');
    assert_eq!(note("a\u{202E}b"), Err(Rejection::Note(hidden).into()));
}

#[test]
fn five_spaces_may_be_upcoming_and_one_that_is_live_or_over_is_not() {
    let mut hall = Hall::free();
    for _ in 0..4 {
        hall.ask(hall.host, plan(None)).unwrap();
    }
    let most = 5;
    let full = Err(Rejection::TooManyUpcoming { most }.into());
    let later = |starts_at| {
        Change {
            starts_at,
            ..Change::default()
        }
        .command()
    };
    assert_eq!(hall.ask(hall.host, plan(None)), full);
    hall.open_doors();
    let next = hall.world.now() + HOUR;
    assert_eq!(hall.ask(hall.host, later(next)), Ok(()));
    assert_eq!(hall.ask(hall.host, later(next)), full);
    // The four others are cancelled by their dates, whether that was recorded or not.
    hall.at(minutes(5));
    assert_eq!(hall.ask(hall.host, later(next)), Ok(()));
}

/// The published rule for sellers, to which Obole's pack holds nobody yet.
static HOSTED_FIRST: RulePack = RulePack {
    spaces: SpaceRules {
        hosted_to_sell: 1,
        ..OBOLE.spaces
    },
    ..OBOLE
};

#[test]
fn a_pack_may_ask_to_have_hosted_before_selling() {
    let mut hall = Hall::free();
    hall.world.state.rules = &HOSTED_FIRST;
    let sale = Change {
        price: Some(eur(500)),
        starts_at: START + Span::days(1),
        ..Change::default()
    };
    let sale = sale.command();
    let missing = 1;
    let refused = Err(Rejection::HostFirst { missing }.into());
    assert_eq!(hall.ask(hall.host, sale.clone()), refused);
    hall.open_doors();
    assert_eq!(hall.ask(hall.host, sale.clone()), refused);
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    assert_eq!(hall.ask(hall.host, sale), Ok(()));
}

#[test]
fn spaces_are_listed_in_the_order_in_which_they_start() {
    let mut hall = Hall::free();
    let sooner = Change {
        starts_at: START + MINUTE,
        ..Change::default()
    }
    .command();
    let sooner = hall.world.ask(Actor::Person(hall.host), sooner).unwrap();
    let sooner = SpaceId(RecordId::main(sooner));
    let order = |hall: &Hall| -> Vec<SpaceId> {
        hall.world
            .state
            .spaces
            .open
            .iter()
            .map(|(_, id)| *id)
            .collect()
    };
    assert_eq!(order(&hall), [sooner, hall.space]);
    hall.ask(hall.host, Command::CancelSpace { space: sooner })
        .unwrap();
    assert_eq!(order(&hall), [hall.space]);
    assert_eq!(hall.world.state.spaces.hosts[&hall.host].all.len(), 2);
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
