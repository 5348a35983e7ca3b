//! Rolling weeks: how much somebody sent, or took to banks, in the last seven days. A week is kept by the minute, so
//! it is bounded however busy it was; never add up a history here.

use std::collections::BTreeMap;

use crate::State;
use crate::id::PersonId;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::rules::{Standing, WalletRules};

const MINUTE_MS: i64 = 60_000;

/// What money was moved for. Each has a limit of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Use {
    Send,
    Bank,
}

/// The amount does not fit into the week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exceeded {
    pub limit: Money,
    /// What still fits now.
    pub left: Money,
    /// When the whole amount would fit; empty when it never does.
    pub fits_at: Option<Moment>,
}

/// How much of a week's limit is left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Room {
    pub limit: Money,
    pub left: Money,
}

/// What counts against the limits of each person.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Limits {
    weeks: BTreeMap<(PersonId, Use, Currency), Week>,
}

/// Minor units moved, by minute. At most one number for each minute of a week.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Week {
    minutes: BTreeMap<i64, i64>,
    sum: i64,
}

impl Limits {
    /// Counts a movement, and drops the minutes that the Event says are out of the week.
    pub(crate) fn count(
        &mut self,
        key: (PersonId, Use),
        amount: Money,
        at: Moment,
        week_since: Moment,
    ) {
        let week = self
            .weeks
            .entry((key.0, key.1, amount.currency))
            .or_default();
        let kept = week.minutes.split_off(&minute(week_since));
        let dropped = core::mem::replace(&mut week.minutes, kept);
        week.sum -= dropped.values().sum::<i64>();
        *week.minutes.entry(minute(at)).or_default() += amount.minor;
        week.sum += amount.minor;
    }

    /// What was moved at that moment did not move after all.
    pub(crate) fn give_back(&mut self, key: (PersonId, Use), amount: Money, at: Moment) {
        let Some(week) = self.weeks.get_mut(&(key.0, key.1, amount.currency)) else {
            return;
        };
        if let Some(moved) = week.minutes.get_mut(&minute(at)) {
            *moved -= amount.minor;
            week.sum -= amount.minor;
        }
    }
}

/// Where the week that ends at `at` begins.
pub fn week_since(rules: &WalletRules, at: Moment) -> Moment {
    start(minute(at) - minutes(rules) + 1)
}

/// What `person` may still move at `at`.
pub fn room(state: &State, person: PersonId, of: Use, currency: Currency, at: Moment) -> Room {
    let limit = limit(state, of, currency);
    let used = match state.limits.weeks.get(&(person, of, currency)) {
        Some(week) => week.sum - rolled_out(week, minute(week_since(&state.rules.wallet, at))),
        None => 0,
    };
    Room {
        limit,
        left: currency.of_minor((limit.minor - used).max(0)),
    }
}

/// Whether `amount` fits into the week that ends at `at`.
pub fn check(
    state: &State,
    person: PersonId,
    of: Use,
    amount: Money,
    at: Moment,
) -> Result<(), Exceeded> {
    let Room { limit, left } = room(state, person, of, amount.currency, at);
    if amount.minor <= left.minor {
        return Ok(());
    }
    let mut exceeded = Exceeded {
        limit,
        left,
        fits_at: None,
    };
    if let Some(week) = state.limits.weeks.get(&(person, of, amount.currency))
        && amount.minor <= limit.minor
    {
        let mut free = limit.minor - week.sum;
        exceeded.fits_at = week.minutes.iter().find_map(|(minute, moved)| {
            free += moved;
            (amount.minor <= free).then(|| start(minute + minutes(&state.rules.wallet)))
        });
    }
    Err(exceeded)
}

fn limit(state: &State, of: Use, currency: Currency) -> Money {
    // Nobody's identity is checked yet: the noun that does so will ask here.
    let standing = Standing::Unverified;
    match of {
        Use::Send => state.rules.wallet.send_week(standing, currency),
        Use::Bank => state.rules.wallet.bank_week(standing, currency),
    }
}

/// What left the week since its minutes were last dropped: looks at those minutes only.
fn rolled_out(week: &Week, first: i64) -> i64 {
    week.minutes.range(..first).map(|(_, moved)| moved).sum()
}

fn minutes(rules: &WalletRules) -> i64 {
    rules.week.0.div_euclid(MINUTE_MS)
}

fn minute(at: Moment) -> i64 {
    at.0.div_euclid(MINUTE_MS)
}

fn start(minute: i64) -> Moment {
    Moment(minute.saturating_mul(MINUTE_MS))
}
