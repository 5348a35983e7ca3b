//! The course of each wallet over time: what it held after every entry that moved it, and how to read a stretch of
//! that for a chart. It follows the ledger and knows no noun; never let a decision read it.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::PersonId;
use crate::ledger::{Account, Ledger};
use crate::moment::{Moment, Span};
use crate::money::{Currency, Money};

/// What a wallet held from a moment on: available and pending together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Step {
    at: Moment,
    minor: i64,
}

/// The steps of each person and currency, oldest first, one for each moment.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Curves {
    steps: BTreeMap<(PersonId, Currency), Vec<Step>>,
}

/// A point of a chart: what the wallet held at that moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    pub at: Moment,
    pub balance: Money,
}

impl Curves {
    /// Notes what the latest postings left in people's wallets.
    pub(crate) fn follow(&mut self, ledger: &mut Ledger, at: Moment) {
        let touched = ledger.take_touched();
        let wallets: BTreeSet<(PersonId, Currency)> = touched
            .into_iter()
            .filter_map(|(account, currency)| match account {
                Account::Available(person) | Account::Pending(person) => Some((person, currency)),
                _ => None,
            })
            .collect();
        for (person, currency) in wallets {
            let of = |account| ledger.balance(account, currency).minor;
            let minor = of(Account::Available(person)) + of(Account::Pending(person));
            let steps = self.steps.entry((person, currency)).or_default();
            match steps.last_mut() {
                Some(last) if last.minor == minor => {}
                Some(last) if last.at == at => last.minor = minor,
                _ => steps.push(Step { at, minor }),
            }
        }
    }

    /// What the wallet held at `at`.
    pub fn balance_at(&self, person: PersonId, currency: Currency, at: Moment) -> Money {
        let steps = self.steps(person, currency);
        let after = steps.partition_point(|step| step.at <= at);
        let step = after.checked_sub(1).and_then(|last| steps.get(last));
        currency.of_minor(step.map_or(0, |step| step.minor))
    }

    /// When money first moved; empty while none has.
    pub fn begins(&self, person: PersonId, currency: Currency) -> Option<Moment> {
        self.steps(person, currency).first().map(|step| step.at)
    }

    /// `count` points from `from` to `to`, evenly apart, both ends among them. Costs one look-up for each point,
    /// however long the history is.
    pub fn points(
        &self,
        person: PersonId,
        currency: Currency,
        from: Moment,
        to: Moment,
        count: u16,
    ) -> Vec<Point> {
        let gaps = i128::from(count.max(2)) - 1;
        let length = i128::from((to - from).0.max(0));
        (0..=gaps)
            .map(|n| {
                let past = i64::try_from(length * n / gaps).unwrap_or(i64::MAX);
                let at = from + Span(past);
                let balance = self.balance_at(person, currency, at);
                Point { at, balance }
            })
            .collect()
    }

    fn steps(&self, person: PersonId, currency: Currency) -> &[Step] {
        self.steps
            .get(&(person, currency))
            .map_or(&[], Vec::as_slice)
    }
}
