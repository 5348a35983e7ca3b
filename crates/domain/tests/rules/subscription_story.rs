//! Random histories of subscriptions: creators, fans, a provider and a clock do what they like, sensible or not.
//! Do not make a move only when it would be accepted.

use domain::id::{PaymentId, PersonId, SubscriptionId};
use domain::jobs::{outcome_request, own_request};
use domain::moment::Span;
use domain::payments::{self, Decline, Method, Outcome, Purpose};
use domain::rules::PackName;
use domain::subscriptions::Command;
use domain::{Actor, Command as Any, Work, jobs, next_due};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::subscribing::{creator, offer};
use crate::world::{World, eur, visa};

pub const DAY: i64 = 86_400_000;

#[derive(Clone, Debug)]
pub enum Move {
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
    Pack(PackName),
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

pub fn moves() -> impl Strategy<Value = Vec<Move>> {
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
        2 => prop::sample::select(PackName::ALL.to_vec()).prop_map(Move::Pack),
    ];
    prop::collection::vec(one, 1..100)
}

pub struct Story {
    pub world: World,
    pub creators: Vec<PersonId>,
    pub fans: Vec<PersonId>,
}

impl Story {
    pub fn begin() -> Self {
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

    pub fn go(&mut self, step: &Move) {
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
            Move::Pack(pack) => self.world.choose(*pack),
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
    pub fn work(&mut self, work: &Work, outcome: Outcome) {
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
}
