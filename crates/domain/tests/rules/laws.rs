//! Laws: what holds in every history, however people and providers behave. The world proves the books after each
//! accepted request; the laws here ask what only a whole history can show. Do not pin examples here, that is for facts.

use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::Phase;
use domain::{State, jobs, next_due};
use proptest::prelude::*;

use crate::proof;
use crate::story::{Move, Story, Verdict, moves};
use crate::world::{World, payment_of};

fn told(moves: &[Move]) -> Story {
    let mut story = Story::begin();
    for step in moves {
        story.go(step);
    }
    story
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Zero sums, floors, refunds, statements: see `proof`, which every accepted request of a story goes through.
    #[test]
    fn the_books_hold_in_every_history(moves in moves()) {
        told(&moves);
    }

    #[test]
    fn replaying_the_entries_gives_the_live_state(moves in moves()) {
        let story = told(&moves);
        let mut replayed = State::default();
        for entry in &story.world.entries {
            replayed.fold(entry);
        }
        prop_assert_eq!(&replayed, &story.world.state);
    }

    #[test]
    fn every_entry_survives_being_stored(moves in moves()) {
        let story = told(&moves);
        let mut restored = State::default();
        for entry in &story.world.entries {
            restored.fold(&crate::history::through_storage(entry));
        }
        prop_assert_eq!(&restored, &story.world.state);
    }

    #[test]
    fn nothing_is_stored_that_changes_nothing(moves in moves()) {
        let story = told(&moves);
        prop_assert!(story.world.entries.iter().all(|entry| !entry.events.is_empty()));
        prop_assert_eq!(story.world.state.entries, story.world.entries.len() as u64);
    }

    #[test]
    fn work_comes_in_the_order_in_which_it_falls_due(moves in moves(), later in 0_i64..400_000_000) {
        let story = told(&moves);
        let state = &story.world.state;
        let now = story.world.now() + Span(later);
        let all = jobs(state, now, usize::MAX);
        prop_assert!(all.is_sorted_by_key(|job| job.due));
        prop_assert!(all.iter().all(|job| job.due <= now));
        for (one, next) in all.iter().zip(all.iter().skip(1)) {
            prop_assert_ne!(one.work.key(), next.work.key());
        }
        for count in 0..all.len() {
            prop_assert_eq!(&jobs(state, now, count), &all[..count]);
        }
        if let Some(due) = next_due(state, now) {
            prop_assert!(due > now);
            prop_assert!(jobs(state, due, usize::MAX).len() > all.len());
        }
    }

    #[test]
    fn left_alone_with_a_provider_everything_comes_to_an_end(
        moves in moves(),
        order in prop::collection::vec(any::<prop::sample::Index>(), 1..20),
        is_willing in any::<bool>(),
    ) {
        let mut story = told(&moves);
        let verdict = if is_willing { Verdict::Yes } else { Verdict::No };
        for turn in 0.. {
            prop_assert!(turn < 1_000, "it never ends");
            let due = story.due();
            if due.is_empty() {
                let Some(next) = next_due(&story.world.state, story.world.now()) else {
                    break;
                };
                story.world.wait(next - story.world.now());
                continue;
            }
            let index = order[turn % order.len()];
            story.work(index.get(&due), verdict);
        }
        for (id, payment) in &story.world.state.payments.by_id {
            prop_assert!(!payment.is_open(), "{id} is still open");
            prop_assert_eq!(payment.asked, None);
            prop_assert_eq!(payment.settles_at, None);
            if matches!(payment.phase, Phase::Canceled(_)) {
                prop_assert_eq!(payment.refunded_minor, 0);
            }
        }
        proof::of_books(&story.world.state);
        proof::movements::of_the_end(&story.world.state);
    }

    /// Each refund takes a share of the fee along; a refund that fails brings its own share home, in any order.
    #[test]
    fn refunds_in_any_parts_and_failing_in_any_order_neither_make_nor_lose_a_cent(
        paid in 26_i64..2_000,
        parts in prop::collection::vec((1_i64..60, any::<prop::sample::Index>(), any::<bool>()), 1..40),
        settles_before in 0_usize..60,
    ) {
        let mut world = World::default();
        let (amina, lena) = (world.person("amina"), world.person("lena"));
        let tip = world.paid_tip(lena, amina, paid);
        world.wait(Span::days(2));
        let mut pending = Vec::new();
        for (i, (minor, which, is_paid)) in parts.into_iter().enumerate() {
            if i == settles_before {
                world.settle(payment_of(tip));
            }
            if let Ok(refund) = world.refund(amina, tip, minor) {
                pending.push(refund);
            }
            if !pending.is_empty() && minor % 3 > 0 {
                let refund = pending.swap_remove(which.index(pending.len()));
                world.refund_outcome(refund, is_paid);
            }
        }
        let left = world.payment(payment_of(tip)).refundable().minor;
        if left > 0 {
            world.refund(amina, tip, left).unwrap();
        }
        prop_assert_eq!((world.available(amina), world.pending(amina)), (0, 0));
        prop_assert_eq!(world.holds(Account::CardFees), 0);
    }
}
