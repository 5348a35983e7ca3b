//! What tips brought month by month, fees and what was given back taken off. Two look-ups a month, however many tips.

use domain::State;
use domain::id::PersonId;
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};

use super::MonthOf;

/// How many months the drawing shows, the present one among them.
const MONTHS: i32 = 12;

/// One month of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Month {
    /// Year and month, 1 to 12.
    pub month: (i32, u8),
    /// A moment in it, wherever the reader is.
    pub at: Moment,
    /// Below nothing when more was given back than came in.
    pub net: Money,
}

/// The months up to now, oldest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Months(Vec<Month>);

/// Empty while no tip has arrived.
pub fn months(
    state: &State,
    person: PersonId,
    currency: Currency,
    now: Moment,
    month_of: MonthOf,
) -> Option<Months> {
    let takings = state.tips.supporters.takings(person, currency)?;
    let (year, month) = month_of(now);
    let last = year * 12 + i32::from(month) - 1;
    let until = |count: i32| {
        let month = named(count);
        takings.until(|at| month_of(at) <= month)
    };
    let month = |count: i32| Month {
        month: named(count),
        at: middle(count),
        net: currency.of_minor(until(count).saturating_sub(until(count - 1))),
    };
    Some(Months((last - MONTHS + 1..=last).map(month).collect()))
}

/// The year and month of a count of months since the year 0.
fn named(count: i32) -> (i32, u8) {
    let month = u8::try_from(count.rem_euclid(12)).unwrap_or(0) + 1;
    (count.div_euclid(12), month)
}

/// A moment in the month (1 to 12), wherever the reader is.
pub fn within_month(year: i32, month: u8) -> Moment {
    middle(year.saturating_mul(12).saturating_add(i32::from(month) - 1))
}

fn middle(count: i32) -> Moment {
    let months = u32::try_from(count - 1_970 * 12).unwrap_or(0);
    Moment(0).plus_months(months) + Span::days(14)
}

impl Months {
    pub fn list(&self) -> &[Month] {
        &self.0
    }

    /// Thousandths of the best month; nothing for a month that brought nothing.
    pub fn heights(&self) -> Vec<u16> {
        let most = self.best().map_or(1, |best| best.net.minor.max(1));
        let height = |month: &Month| {
            let part = i128::from(month.net.minor.max(0)) * 1_000 / i128::from(most);
            u16::try_from(part).unwrap_or(1_000)
        };
        self.0.iter().map(height).collect()
    }

    /// The month that brought most, the latest of several.
    pub fn best(&self) -> Option<Month> {
        self.0.iter().copied().max_by_key(|month| month.net.minor)
    }

    /// All of them together.
    pub fn sum(&self) -> Option<Money> {
        let mut nets = self.0.iter().map(|month| month.net);
        let first = nets.next()?;
        nets.try_fold(first, Money::plus).ok()
    }
}
