//! A Space as it is typed, and reading it. The bounds come from the rules; the sentences are said elsewhere. Nothing is
//! guessed: a text that is not a moment, a price or a number is a fault at its own field.

use domain::moment::Moment;
use domain::money::{AmountError, Currency, Money};
use domain::rules::RulePack;
use domain::spaces::{Command, Rejection, Zone};
use domain::text;
use leptos::prelude::*;

use crate::i18n::format;

/// The key of a Space without a price.
pub const FREE: &str = "free";
/// The key of a Space with one.
pub const PAID: &str = "paid";
const SEATS_AT_FIRST: u16 = 50;
const DAY_MS: i64 = 86_400_000;
const HOUR_MS: i64 = 3_600_000;

/// What is typed and chosen in the form.
#[derive(Clone, Copy)]
pub struct Fields {
    pub title: RwSignal<String>,
    /// As an input for day and time holds it.
    pub starts: RwSignal<String>,
    /// [`FREE`] or [`PAID`].
    pub sale: RwSignal<String>,
    pub price: RwSignal<String>,
    pub seats: RwSignal<String>,
    pub note: RwSignal<String>,
}

/// Why there is no start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StartFault {
    Missing,
    Refused(Rejection),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PriceFault {
    NotAnAmount(AmountError),
    Refused(Rejection),
}

/// What keeps the form from being a Space.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Faults {
    pub title: Option<Rejection>,
    pub starts: Option<StartFault>,
    pub price: Option<PriceFault>,
    pub seats: Option<Rejection>,
    pub note: Option<Rejection>,
}

/// What the form is read against.
#[derive(Clone, Copy)]
pub struct Bounds {
    pub rules: &'static RulePack,
    pub currency: Currency,
    pub now: Moment,
}

impl Fields {
    /// Free, tomorrow, on the hour after this one.
    pub fn at_first(now: Moment) -> Self {
        let tomorrow = now.0 + DAY_MS + HOUR_MS;
        Self {
            title: RwSignal::default(),
            starts: RwSignal::new(format::written(tomorrow - tomorrow.rem_euclid(HOUR_MS))),
            sale: RwSignal::new(FREE.to_owned()),
            price: RwSignal::default(),
            seats: RwSignal::new(SEATS_AT_FIRST.to_string()),
            note: RwSignal::default(),
        }
    }

    /// Tracked.
    pub fn starts_at(self) -> Option<Moment> {
        format::moment_written(&self.starts.read()).map(Moment)
    }

    /// Tracked.
    pub fn faults(self, bounds: Bounds) -> Faults {
        let rules = &bounds.rules.spaces;
        let title = self
            .title
            .with(|text| text::line(text, rules.title_max_chars));
        let note = self
            .note
            .with(|text| text::prose(text, rules.note_max_chars));
        Faults {
            title: title.err().map(Rejection::Title),
            starts: self.start(bounds).err(),
            price: self.price(bounds).err(),
            seats: self.seats(bounds).err(),
            note: note.err().map(Rejection::Note),
        }
    }

    /// What scheduling it asks for, unless something is at fault. Tracked.
    pub fn command(self, bounds: Bounds, zone: Zone) -> Option<Command> {
        if self.faults(bounds) != Faults::default() {
            return None;
        }
        Some(Command::ScheduleSpace {
            title: self.title.get(),
            note: self.note.get(),
            starts_at: self.start(bounds).ok()?,
            zone,
            price: self.price(bounds).ok()?,
            seats: self.seats(bounds).ok()?,
        })
    }

    fn start(self, bounds: Bounds) -> Result<Moment, StartFault> {
        let starts_at = self.starts_at().ok_or(StartFault::Missing)?;
        let latest = bounds.now + bounds.rules.spaces.schedule_ahead;
        if starts_at <= bounds.now {
            Err(StartFault::Refused(Rejection::StartsTooSoon))
        } else if latest < starts_at {
            Err(StartFault::Refused(Rejection::StartsTooLate { latest }))
        } else {
            Ok(starts_at)
        }
    }

    /// What a ticket costs, if it costs anything. Tracked.
    pub fn price(self, bounds: Bounds) -> Result<Option<Money>, PriceFault> {
        if *self.sale.read() != PAID {
            return Ok(None);
        }
        let price = self.price.with(|text| Money::parse(text, bounds.currency));
        let price = price.map_err(PriceFault::NotAnAmount)?;
        let (least, most) = bounds.rules.ticket_prices(bounds.currency);
        if (least.minor..=most.minor).contains(&price.minor) {
            Ok(Some(price))
        } else {
            Err(PriceFault::Refused(Rejection::Price { least, most }))
        }
    }

    fn seats(self, bounds: Bounds) -> Result<u16, Rejection> {
        let (least, most) = (
            bounds.rules.spaces.seats_least,
            bounds.rules.spaces.seats_most,
        );
        let typed = self.seats.with(|text| text.trim().parse().ok());
        typed
            .filter(|seats| (least..=most).contains(seats))
            .ok_or(Rejection::Seats { least, most })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::State;
    use domain::text::TextError;
    use proptest::prelude::*;

    fn bounds() -> Bounds {
        Bounds {
            rules: State::default().rules,
            currency: Currency::EUR,
            now: Moment(1_795_285_800_000),
        }
    }

    fn with_fields(test: impl FnOnce(Fields)) {
        Owner::new().with(|| test(Fields::at_first(bounds().now)));
    }

    #[test]
    fn a_form_with_a_title_alone_is_a_free_space_tomorrow_on_the_hour() {
        with_fields(|fields| {
            fields.title.set("Ask me anything".to_owned());
            let zone = Zone::parse("Europe/Paris").expect("a zone");
            let Some(Command::ScheduleSpace {
                starts_at,
                price,
                seats,
                ..
            }) = fields.command(bounds(), zone)
            else {
                panic!("a Space");
            };
            assert_eq!(starts_at.0 % HOUR_MS, 0);
            assert!(starts_at.0 > bounds().now.0 + DAY_MS);
            assert_eq!((price, seats), (None, SEATS_AT_FIRST));
        });
    }

    #[test]
    fn each_fault_stands_at_its_own_field() {
        with_fields(|fields| {
            fields.starts.set("soon".to_owned());
            fields.sale.set(PAID.to_owned());
            fields.seats.set("4".to_owned());
            let faults = fields.faults(bounds());
            assert_eq!(faults.title, Some(Rejection::Title(TextError::Empty)));
            assert_eq!(faults.starts, Some(StartFault::Missing));
            assert_eq!(
                faults.price,
                Some(PriceFault::NotAnAmount(AmountError::Empty))
            );
            assert_eq!(
                faults.seats,
                Some(Rejection::Seats {
                    least: 5,
                    most: 500
                })
            );
            assert_eq!(faults.note, None);
        });
    }

    #[test]
    fn a_start_now_and_one_out_of_sight_are_refused_to_the_minute() {
        with_fields(|fields| {
            let start = |at: i64| {
                fields.starts.set(format::written(at));
                fields.faults(bounds()).starts
            };
            let now = bounds().now;
            let latest = now + bounds().rules.spaces.schedule_ahead;
            assert_eq!(
                start(now.0),
                Some(StartFault::Refused(Rejection::StartsTooSoon))
            );
            assert_eq!(start(now.0 + 60_000), None);
            assert_eq!(start(latest.0), None);
            let late = Rejection::StartsTooLate { latest };
            assert_eq!(start(latest.0 + 60_000), Some(StartFault::Refused(late)));
        });
    }

    #[test]
    fn what_was_typed_as_a_price_does_not_count_once_it_is_free() {
        with_fields(|fields| {
            fields.price.set("5000".to_owned());
            fields.sale.set(PAID.to_owned());
            assert!(matches!(
                fields.faults(bounds()).price,
                Some(PriceFault::Refused(_))
            ));
            fields.sale.set(FREE.to_owned());
            assert_eq!(fields.faults(bounds()).price, None);
        });
    }

    proptest! {
        #[test]
        fn whatever_is_typed_stays_typed_and_only_a_space_within_bounds_comes_of_it(
            title in hostile::text(),
            starts in hostile::near_any(&["2026-11-22T18:30", "2026-11-30T00:00:59"]),
            price in hostile::near_any(&["5,00", "1.50", "500"]),
            seats in hostile::near_any(&["50", " 5 ", "500"]),
            note in hostile::text(),
        ) {
            let mut checked = Ok(());
            with_fields(|fields| {
                fields.sale.set(PAID.to_owned());
                for (field, typed) in [
                    (fields.title, &title), (fields.starts, &starts), (fields.price, &price), (fields.seats, &seats),
                    (fields.note, &note),
                ] {
                    field.set(typed.clone());
                }
                let command = fields.command(bounds(), Zone::parse("Europe/Paris").expect("a zone"));
                checked = within_bounds(command, fields.faults(bounds()));
                let kept = [fields.title, fields.starts, fields.price, fields.seats, fields.note];
                let kept = kept.map(|field| field.get_untracked());
                assert_eq!(kept, [&title, &starts, &price, &seats, &note].map(Clone::clone));
            });
            checked?;
        }
    }

    fn within_bounds(command: Option<Command>, faults: Faults) -> Result<(), TestCaseError> {
        let Some(Command::ScheduleSpace {
            starts_at,
            price,
            seats,
            ..
        }) = command
        else {
            prop_assert_ne!(faults, Faults::default());
            return Ok(());
        };
        prop_assert_eq!(faults, Faults::default());
        prop_assert!(bounds().now < starts_at);
        prop_assert!(price.is_some_and(Money::is_positive));
        prop_assert!((5..=500).contains(&seats));
        Ok(())
    }
}
