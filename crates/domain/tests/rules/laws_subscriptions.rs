//! Laws of subscriptions: access equals what was paid for, and nobody pays twice for a day, whatever the order of
//! renewals, declines, cancellations and jumps of the clock. Do not make a move only when it would be accepted.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{PaymentId, PersonId, SubscriptionId};
use domain::jobs::{outcome_request, own_request};
use domain::moment::{Moment, Span};
use domain::payments::{self, Decline, Method, Outcome, Phase as Paying, Purpose};
use domain::subscriptions::{Command, Event, Ground, entitlement};
use domain::{Actor, Command as Any, Event as Happened, State, Work, jobs, next_due};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::subscribing::{creator, offer};
use crate::world::{World, eur, visa};

const DAY: i64 = 86_400_000;

#[derive(Clone, Debug)]
enum Move {
    Wait(i64),
    /// To the next moment at which something falls due.
    ToDue(i64),
    Subscribe(Index, Index, Option<Method>),
    Cancel(Index),
    Resume(Index),
    Change(Index, Method),
    Offer(Index, i64),
    Withdraw(Index),
    TopUp(Index, i64),
    Choose(Index, Method),
    Confirm(Index),
    Answer(Index, bool),
    GiveUp(Index),
    Work(Index, Outcome),
    Stray(Index, u16, Outcome),
    /// A renewal or a try that nobody owes, under an id of its own.
    Forged(Index, u32),
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        3 => Just(Outcome::Succeeded),
        1 => Just(Outcome::ChallengeNeeded),
        3 => Just(Outcome::Declined(Decline::ExpiredCard)),
    ]
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::Balance), Just(visa())]
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let index = any::<Index>;
    let wait = prop_oneof![
        3 => 0..3 * DAY,
        2 => 20 * DAY..40 * DAY,
        1 => 0..200 * DAY,
    ];
    let one = prop_oneof![
        4 => wait.prop_map(Move::Wait),
        8 => prop_oneof![Just(0_i64), Just(-1), 0..DAY].prop_map(Move::ToDue),
        8 => (index(), index(), prop::option::weighted(0.8, method()))
            .prop_map(|(f, c, m)| Move::Subscribe(f, c, m)),
        3 => index().prop_map(Move::Cancel),
        2 => index().prop_map(Move::Resume),
        2 => (index(), method()).prop_map(|(s, m)| Move::Change(s, m)),
        2 => (index(), 100_i64..900).prop_map(|(c, m)| Move::Offer(c, m)),
        1 => index().prop_map(Move::Withdraw),
        3 => (index(), 100_i64..2_000).prop_map(|(f, m)| Move::TopUp(f, m)),
        2 => (index(), method()).prop_map(|(p, m)| Move::Choose(p, m)),
        2 => index().prop_map(Move::Confirm),
        2 => (index(), any::<bool>()).prop_map(|(p, yes)| Move::Answer(p, yes)),
        1 => index().prop_map(Move::GiveUp),
        16 => (index(), outcome()).prop_map(|(w, o)| Move::Work(w, o)),
        2 => (index(), 0_u16..3, outcome()).prop_map(|(p, n, o)| Move::Stray(p, n, o)),
        2 => (index(), 0_u32..4).prop_map(|(s, n)| Move::Forged(s, n)),
    ];
    prop::collection::vec(one, 1..100)
}

struct Story {
    world: World,
    creators: Vec<PersonId>,
    fans: Vec<PersonId>,
}

impl Story {
    fn begin() -> Self {
        let mut world = World::default();
        let creators = ["amina", "theo"].map(|handle| creator(&mut world, handle));
        for by in creators {
            world.ask(Actor::Person(by), offer(eur(500))).unwrap();
        }
        let fans = ["lena", "ines"].map(|handle| world.person_with(handle, 2_000));
        // Creators are fans of each other, too.
        Self {
            world,
            creators: creators.to_vec(),
            fans: [fans.to_vec(), creators.to_vec()].concat(),
        }
    }

    fn told(moves: &[Move]) -> Self {
        let mut story = Self::begin();
        for step in moves {
            story.go(step);
            story.prove();
        }
        story
    }

    fn go(&mut self, step: &Move) {
        match step {
            Move::Wait(ms) => self.world.wait(Span(*ms)),
            Move::ToDue(late) => {
                if let Some(due) = next_due(&self.world.state, self.world.now()) {
                    let span = due + Span(*late) - self.world.now();
                    self.world.wait(Span(span.0.max(0)));
                }
            }
            Move::Work(index, outcome) => {
                let now = self.world.now();
                let due = jobs(&self.world.state, now, usize::MAX);
                if !due.is_empty() {
                    self.work(&index.get(&due).work, *outcome);
                }
            }
            Move::Stray(index, back, outcome) => {
                if let Some(payment) = self.payment(index) {
                    let attempt = self.world.payment(payment).attempt.saturating_sub(*back);
                    self.world.outcome_of(payment, attempt, *outcome);
                }
            }
            Move::Forged(index, period) => {
                if let Some((subscription, _)) = self.subscription(index) {
                    let (subscription, period) = (subscription, *period);
                    let renew = Command::RenewSubscription {
                        subscription,
                        period,
                    };
                    let _ = self.world.ask(Actor::System, renew);
                }
                if let Some(payment) = self.payment(index) {
                    let attempt = self.world.payment(payment).attempt;
                    let retry = payments::Command::RetryPayment { payment, attempt };
                    let _ = self.world.ask(Actor::System, retry);
                }
            }
            wish => {
                if let Some((by, command)) = self.wish(wish) {
                    let _ = self.world.ask(Actor::Person(by), command);
                }
            }
        }
    }

    fn wish(&self, wish: &Move) -> Option<(PersonId, Any)> {
        let of = |index| self.subscription(index);
        let payer = |index| {
            let id = self.payment(index)?;
            Some((self.world.payment(id).payer?, id))
        };
        Some(match wish {
            Move::Subscribe(fan, creator, method) => {
                let creator = *creator.get(&self.creators);
                let tier = self.world.state.subscriptions.tiers.get(&creator)?;
                let command = Command::Subscribe {
                    creator,
                    price: tier.price,
                    method: method.clone(),
                };
                (*fan.get(&self.fans), command.into())
            }
            Move::Cancel(index) => {
                let (subscription, by) = of(index)?;
                (by, Command::CancelSubscription { subscription }.into())
            }
            Move::Resume(index) => {
                let (subscription, by) = of(index)?;
                (by, Command::ResumeSubscription { subscription }.into())
            }
            Move::Change(index, method) => {
                let (subscription, by) = of(index)?;
                let method = method.clone();
                let change = Command::ChangeSubscriptionMethod {
                    subscription,
                    method,
                };
                (by, change.into())
            }
            Move::Offer(by, minor) => (*by.get(&self.creators), offer(eur(*minor)).into()),
            Move::Withdraw(by) => (*by.get(&self.creators), Command::WithdrawTier.into()),
            Move::TopUp(by, minor) => {
                let top_up = domain::wallet::Command::TopUp {
                    amount: eur(*minor),
                    method: Some(visa()),
                };
                (*by.get(&self.fans), top_up.into())
            }
            Move::Choose(index, method) => {
                let (by, payment) = payer(index)?;
                let method = method.clone();
                (
                    by,
                    payments::Command::ChooseMethod { payment, method }.into(),
                )
            }
            Move::Confirm(index) => {
                let (by, payment) = payer(index)?;
                (by, payments::Command::ConfirmPayment { payment }.into())
            }
            Move::Answer(index, is_passed) => {
                let (by, payment) = payer(index)?;
                let is_passed = *is_passed;
                let answer = payments::Command::AnswerChallenge { payment, is_passed };
                (by, answer.into())
            }
            Move::GiveUp(index) => {
                let (by, payment) = payer(index)?;
                (by, payments::Command::CancelPayment { payment }.into())
            }
            _ => return None,
        })
    }

    /// Does a piece of work; once its answer is recorded it must not be owed any more.
    fn work(&mut self, work: &Work, outcome: Outcome) {
        let (id, command) = match work {
            Work::Charge {
                payment, attempt, ..
            } => outcome_request(*payment, *attempt, outcome),
            Work::AnswerChallenge {
                payment, attempt, ..
            } => {
                let answer = match outcome {
                    Outcome::ChallengeNeeded => Outcome::Declined(Decline::ChallengeFailed),
                    answer => answer,
                };
                outcome_request(*payment, *attempt, answer)
            }
            Work::Refund { refund, .. } => domain::jobs::refund_request(*refund, true),
            own => own_request(own).unwrap(),
        };
        self.world.send(id, Actor::System, command).unwrap();
        let now = self.world.now();
        let due = jobs(&self.world.state, now, usize::MAX);
        assert!(due.iter().all(|job| job.work != *work), "{work:?} is owed");
    }

    fn payment(&self, index: &Index) -> Option<PaymentId> {
        let of_subscriptions: Vec<PaymentId> = self
            .world
            .state
            .payments
            .by_id
            .iter()
            .filter(|(_, p)| matches!(p.purpose, Purpose::Subscription { .. }))
            .map(|(id, _)| *id)
            .collect();
        (!of_subscriptions.is_empty()).then(|| *index.get(&of_subscriptions))
    }

    fn subscription(&self, index: &Index) -> Option<(SubscriptionId, PersonId)> {
        let all = &self.world.state.subscriptions.by_id;
        let all: Vec<_> = all.iter().map(|(id, s)| (*id, s.subscriber)).collect();
        (!all.is_empty()).then(|| *index.get(&all))
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
                assert!(until - from <= Span::days(7), "grace without end");
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
