//! What tips brought one person in one currency: running sums, and a ranking of those who gave in public. Never add
//! two of these up: they are of different currencies.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::id::PersonId;
use crate::moment::Moment;

/// Sums in minor units.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Takings {
    /// How many tips arrived, also those given back since.
    pub tips: u64,
    /// What givers paid.
    pub paid_minor: i64,
    /// What they got back of it.
    pub returned_minor: i64,
    /// After each change what the receiver had got by then: fees taken off, what was given back too.
    course: Vec<(Moment, i64)>,
    /// What remains of what each person gave in public.
    seen: BTreeMap<PersonId, i64>,
    ranking: BTreeSet<(Reverse<i64>, PersonId)>,
    seen_minor: i64,
}

impl Takings {
    /// What the receiver had got by the end of the time that `is_past` holds for, which ends once and for all. A month
    /// in any time zone is a difference of two of these.
    pub fn until(&self, is_past: impl Fn(Moment) -> bool) -> i64 {
        let count = self.course.partition_point(|(then, _)| is_past(*then));
        let last = count.checked_sub(1).and_then(|last| self.course.get(last));
        last.map_or(0, |(_, sum)| *sum)
    }

    /// What the receiver has got in all.
    pub fn net_minor(&self) -> i64 {
        self.course.last().map_or(0, |(_, sum)| *sum)
    }

    /// When the first tip arrived.
    pub fn begins(&self) -> Option<Moment> {
        self.course.first().map(|(at, _)| *at)
    }

    /// At most `count` people with what remains of their public tips, the most first.
    pub fn top(&self, count: usize) -> impl Iterator<Item = (PersonId, i64)> + '_ {
        let ranked = self.ranking.iter().take(count);
        ranked.map(|(Reverse(minor), person)| (*person, *minor))
    }

    /// How many people are in the ranking.
    pub fn seen_count(&self) -> usize {
        self.ranking.len()
    }

    /// What remains of all public tips of people.
    pub fn seen_minor(&self) -> i64 {
        self.seen_minor
    }

    /// What remains of all others: private, secret, and those of visitors.
    pub fn unseen_minor(&self) -> i64 {
        let remains = self.paid_minor.saturating_sub(self.returned_minor);
        remains.saturating_sub(self.seen_minor)
    }

    pub(super) fn came(&mut self, at: Moment, seen: Option<PersonId>, paid: i64, net: i64) {
        self.tips += 1;
        self.paid_minor = self.paid_minor.saturating_add(paid);
        self.goes_on(at, net);
        self.rank(seen, paid);
    }

    /// Also the other way, with sums below nothing.
    pub(super) fn went(&mut self, at: Moment, seen: Option<PersonId>, amount: i64, taken: i64) {
        self.returned_minor = self.returned_minor.saturating_add(amount);
        self.goes_on(at, taken.saturating_neg());
        self.rank(seen, amount.saturating_neg());
    }

    fn goes_on(&mut self, at: Moment, change: i64) {
        let sum = self.net_minor().saturating_add(change);
        self.course.push((at, sum));
    }

    fn rank(&mut self, seen: Option<PersonId>, change: i64) {
        let Some(person) = seen else {
            return;
        };
        let sum = self.seen.entry(person).or_default();
        self.ranking.remove(&(Reverse(*sum), person));
        *sum = sum.saturating_add(change);
        if *sum > 0 {
            self.ranking.insert((Reverse(*sum), person));
        }
        self.seen_minor = self.seen_minor.saturating_add(change);
    }
}
