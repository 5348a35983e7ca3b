//! What somebody sees of those who support them: a window of tips under any filter, sums and pictures. A secret giver
//! stays secret here too; never look one up.

mod months;
mod top;

use domain::State;
use domain::id::{PaymentId, PersonId, TipId};
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};
use domain::rules::CURRENCIES;
use domain::tips::supporters::End;
use domain::tips::{Tip, Visibility};

use super::asked::{Asked, Period};
use crate::pages::payment::view::Party;
use crate::pages::receipt::view::Giver;

pub use months::{Month, Months, months, within_month};
pub use top::{Top, top};

/// Rows on one screen.
pub const WINDOW: usize = 20;
/// People of a name that are looked at, whoever of them has given.
const LOOKED_AT: usize = 200;

/// The year and month (1 to 12) of a moment where the reader is.
pub type MonthOf = fn(Moment) -> (i32, u8);

/// Whether there is anything to show, and whether there can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    pub has_jar: bool,
    pub has_tips: bool,
}

/// What tips brought in one currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Total {
    /// After fees and what was given back.
    pub net: Money,
    pub tips: u64,
    pub returned: Money,
}

/// Some of the tips somebody received, newest first.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Window {
    /// Places in what they received.
    pub places: Vec<usize>,
    pub older: Option<usize>,
    /// Where the page before this one begins.
    pub newer: Option<usize>,
    /// More people bear the name than are looked at.
    pub is_name_too_short: bool,
}

/// One tip that arrived.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    pub tip: TipId,
    pub payment: PaymentId,
    pub giver: Giver,
    pub amount: Money,
    pub at: Moment,
    pub message: String,
    pub visibility: Visibility,
    pub thanked_at: Option<Moment>,
    pub returned: Money,
}

impl Line {
    /// What remains of it.
    pub fn left(&self) -> Money {
        self.amount.minus(self.returned).unwrap_or(self.amount)
    }

    pub fn waits_for_thanks(&self) -> bool {
        self.thanked_at.is_none() && self.left().is_positive()
    }
}

pub fn standing(state: &State, person: PersonId) -> Standing {
    let found = state.people.by_id.get(&person);
    Standing {
        has_jar: found.is_some_and(|found| found.profile.has_jar),
        has_tips: !received(state, person).is_empty(),
    }
}

/// The sums of every currency in which a tip arrived, in the wallet's order.
pub fn totals(state: &State, person: PersonId) -> Vec<Total> {
    let total = |currency: Currency| {
        let takings = state.tips.supporters.takings(person, currency)?;
        Some(Total {
            net: currency.of_minor(takings.net_minor()),
            tips: takings.tips,
            returned: currency.of_minor(takings.returned_minor),
        })
    };
    CURRENCIES.into_iter().filter_map(total).collect()
}

/// How many tips wait for thanks.
pub fn to_thank(state: &State, person: PersonId) -> usize {
    let filter = Asked::to_thank().filter;
    state.tips.supporters.count(person, filter)
}

fn received(state: &State, person: PersonId) -> &[TipId] {
    state.tips.received.get(&person).map_or(&[], Vec::as_slice)
}

/// The tips that are asked for, as their places, at most `count` on one page.
pub fn window(
    state: &State,
    person: PersonId,
    asked: &Asked,
    count: usize,
    now: Moment,
    month_of: MonthOf,
) -> Window {
    let within = within(state, person, asked.period, now, month_of);
    let named = (!asked.name.is_empty()).then(|| named(state, person, &asked.name));
    let (givers, is_name_too_short) =
        named.map_or((None, false), |(people, is_cut)| (Some(people), is_cut));
    let places = |within, count, end| {
        let supporters = &state.tips.supporters;
        supporters.places(person, givers.as_deref(), asked.filter, within, count, end)
    };
    let end = asked
        .from
        .map_or(within.end, |from| within.end.min(from.saturating_add(1)));
    let mut shown = places(within.start..end, count.saturating_add(1), End::Newest);
    let older = shown.get(count).copied();
    shown.truncate(count);
    let newer = places(end..within.end, count, End::Oldest);
    Window {
        places: shown,
        older,
        newer: newer.first().copied(),
        is_name_too_short,
    }
}

/// The places of what arrived in `period`.
fn within(
    state: &State,
    person: PersonId,
    period: Period,
    now: Moment,
    month_of: MonthOf,
) -> std::ops::Range<usize> {
    let received = received(state, person);
    let arrived = |id: &TipId| {
        let tip = state.tips.by_id.get(id);
        tip.and_then(|tip| tip.received_at).unwrap_or(now)
    };
    let first =
        |is_before: &dyn Fn(Moment) -> bool| received.partition_point(|id| is_before(arrived(id)));
    match period {
        Period::Always => 0..received.len(),
        Period::Days(days) => {
            let since = Moment(now.0.saturating_sub(Span::days(i64::from(days)).0));
            first(&|at| at < since)..received.len()
        }
        Period::Month(year, month) => {
            let month = (year, month);
            first(&|at| month_of(at) < month)..first(&|at| month_of(at) <= month)
        }
    }
}

/// Those of a name who gave `person` something, and whether more people bear it than were looked at.
fn named(state: &State, person: PersonId, name: &str) -> (Vec<PersonId>, bool) {
    let mut found = state.people.directory.search(name, LOOKED_AT);
    let is_cut = found.len() == LOOKED_AT;
    found.retain(|giver| state.tips.supporters.has_given(*giver, person));
    (found, is_cut)
}

/// The tip at `place` of what `person` received.
pub fn line(state: &State, person: PersonId, place: usize) -> Option<Line> {
    let id = received(state, person).get(place)?;
    let tip = state.tips.by_id.get(id)?;
    let left = state.payments.by_id.get(&tip.payment)?.refundable();
    Some(Line {
        tip: *id,
        payment: tip.payment,
        giver: giver(state, tip)?,
        amount: tip.amount,
        at: tip.received_at?,
        message: tip.message.clone(),
        visibility: tip.visibility,
        thanked_at: tip.thanks.as_ref().map(|(at, _)| *at),
        returned: tip.amount.minus(left).ok()?,
    })
}

fn giver(state: &State, tip: &Tip) -> Option<Giver> {
    Some(match tip.giver {
        _ if tip.visibility == Visibility::Secret => Giver::Secret,
        Some(giver) => Giver::Named(Party::of(state, giver)?),
        None => Giver::Visitor,
    })
}

#[cfg(test)]
mod tests;
