//! Facts about what can be scheduled: when, for how much, for how many, and how often. Phases have their own.

use domain::id::{RecordId, SpaceId};
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};
use domain::spaces::{Command, Rejection, Zone};
use domain::text::TextError;
use domain::{Actor, Rejection as Refused};

use crate::hall::{HOUR, Hall, MS, plan};
use crate::world::{START, World};

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
    hall.at(Span::seconds(300));
    assert_eq!(hall.ask(hall.host, later(next)), Ok(()));
}

#[test]
fn spaces_are_listed_in_the_order_in_which_they_start() {
    let mut hall = Hall::free();
    let sooner = Change {
        starts_at: START + Span::seconds(60),
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
