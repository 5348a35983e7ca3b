//! Laws of subscriptions: access equals what was paid for, and nobody pays twice for a day, whatever the order of
//! renewals, declines, cancellations and jumps of the clock. Do not pin examples here, that is for facts.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::PersonId;
use domain::moment::{Moment, Span};
use domain::payments::{Decline, Method, Outcome, Phase as Paying, Purpose};
use domain::rules::PackName;
use domain::subscriptions::{Event, Ground, entitlement};
use domain::{Event as Happened, State, jobs, next_due};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::subscription_story::{DAY, Move, Story, moves};

impl Story {
    fn told(moves: &[Move]) -> Self {
        let mut story = Self::begin();
        for step in moves {
            story.go(step);
            story.prove();
        }
        story
    }

    /// What was paid for between two people, as the history tells it.
    fn paid(&self) -> BTreeMap<(PersonId, PersonId), Vec<(Moment, Moment)>> {
        let mut paid: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for event in self.world.entries.iter().flat_map(|e| &e.events) {
            if let Happened::Subscriptions(Event::PeriodPaid {
                subscriber,
                creator,
                starts_at,
                ends_at,
                ..
            }) = event
            {
                let of_both = paid.entry((*subscriber, *creator)).or_default();
                of_both.push((*starts_at, *ends_at));
            }
        }
        paid
    }

    fn prove(&self) {
        let paid = self.paid();
        for fan in &self.fans {
            for creator in self.creators.iter().filter(|c| *c != fan) {
                let periods = paid.get(&(*fan, *creator)).map_or(&[][..], Vec::as_slice);
                self.prove_access(*fan, *creator, periods);
                for (one, next) in periods.iter().zip(periods.iter().skip(1)) {
                    assert!(one.1 <= next.0, "paid twice for a day: {one:?} {next:?}");
                }
            }
        }
        self.prove_payments(&paid);
    }

    fn prove_access(&self, fan: PersonId, creator: PersonId, paid: &[(Moment, Moment)]) {
        let (state, now) = (&self.world.state, self.world.now());
        let is_paid = paid.iter().any(|(from, to)| *from <= now && now < *to);
        match entitlement(state, fan, creator, now) {
            Some(Ground::Paid { until }) => {
                assert!(is_paid && now < until);
            }
            Some(Ground::Grace { until }) => {
                assert!(!is_paid && now < until);
                let (_, found) = state.subscriptions.between(fan, creator).unwrap();
                let ended = found.term.unwrap().ends_at;
                assert_eq!((found.canceled_at, found.ended), (None, None));
                let opened = found
                    .renewal
                    .map(|r| state.payments.by_id[&r.payment].opened_at);
                let from = opened.map_or(ended, |at| at.max(ended));
                let longest = PackName::ALL.map(|pack| pack.rules().grace);
                assert!(
                    Some(until - from) <= longest.into_iter().max(),
                    "grace without end"
                );
            }
            Some(Ground::Creator) => panic!("somebody else's posts"),
            None => assert!(!is_paid, "paid for, and locked"),
        }
    }

    /// Every payment for a period bought exactly that period; nothing is charged for what is over.
    fn prove_payments(&self, paid: &BTreeMap<(PersonId, PersonId), Vec<(Moment, Moment)>>) {
        let state = &self.world.state;
        let (mut charged, mut open) = (BTreeSet::new(), BTreeSet::new());
        for (id, payment) in &state.payments.by_id {
            let Purpose::Subscription {
                subscription,
                period,
                ..
            } = payment.purpose
            else {
                continue;
            };
            let found = &state.subscriptions.by_id[&subscription];
            if payment.phase == Paying::Succeeded {
                assert!(charged.insert((subscription, period)), "charged twice");
                assert!(found.paid.contains(&(period, *id)));
            }
            if payment.is_open() {
                assert_eq!(found.ended, None, "{id} is open for what is over");
                let both = (found.subscriber, found.creator);
                assert!(open.insert(both), "two payments are open");
            }
        }
        assert_eq!(charged.len(), paid.values().map(Vec::len).sum::<usize>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// See `Story::prove`, which every step goes through.
    #[test]
    fn access_equals_what_was_paid_for_and_nobody_pays_twice(moves in moves()) {
        Story::told(&moves);
    }

    #[test]
    fn replaying_and_storing_a_subscription_changes_nothing(moves in moves()) {
        let story = Story::told(&moves);
        let (mut replayed, mut restored) = (State::default(), State::default());
        for entry in &story.world.entries {
            replayed.fold(entry);
            restored.fold(&crate::history::through_storage(entry));
        }
        prop_assert_eq!(&replayed, &story.world.state);
        prop_assert_eq!(&restored, &story.world.state);
    }

    #[test]
    fn what_falls_due_is_told_in_order_and_in_time(moves in moves(), later in 0..60 * DAY) {
        let story = Story::told(&moves);
        let state = &story.world.state;
        let now = story.world.now() + Span(later);
        let all = jobs(state, now, usize::MAX);
        prop_assert!(all.is_sorted_by_key(|job| job.due));
        let names: BTreeSet<String> = all.iter().map(|job| job.work.key()).collect();
        prop_assert_eq!(names.len(), all.len());
        for count in 0..all.len() {
            prop_assert_eq!(&jobs(state, now, count), &all[..count]);
        }
        if let Some(due) = next_due(state, now) {
            prop_assert!(due > now);
            prop_assert!(jobs(state, due, usize::MAX).len() > all.len());
        }
    }

    /// Run date by date with a provider that answers, a subscription renews month by month or comes to its end.
    #[test]
    fn left_alone_a_year_is_paid_month_by_month_or_ends(
        moves in moves(),
        order in prop::collection::vec(any::<Index>(), 1..20),
        is_willing in any::<bool>(),
    ) {
        let mut story = Story::told(&moves);
        let end = story.world.now() + Span::days(365);
        let verdict = match is_willing {
            true => Outcome::Succeeded,
            false => Outcome::Declined(Decline::Refused),
        };
        for turn in 0.. {
            prop_assert!(turn < 2_000, "it never ends");
            let now = story.world.now();
            let due = jobs(&story.world.state, now, usize::MAX);
            if !due.is_empty() {
                story.work(&order[turn % order.len()].get(&due).work, verdict);
                continue;
            }
            match next_due(&story.world.state, now) {
                Some(next) if next < end => story.world.wait(next - now),
                _ => break,
            }
        }
        story.prove();
        let all = story.world.state.subscriptions.by_id.values();
        for found in all.filter(|s| s.ended.is_none()) {
            // A balance may be empty whatever the provider says.
            let is_by_card = found.method != Some(Method::Balance);
            prop_assert!(is_willing || !is_by_card, "nobody paid this");
            prop_assert!(found.renewal.is_none() || !is_by_card, "somebody paid this");
        }
    }
}
