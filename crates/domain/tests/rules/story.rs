//! Random histories: several people, a visitor and a provider do what they like, sensible or not.
//! Do not make a move only when it would be accepted; refusals are half of the rules.

mod disputes;
mod movements;

use domain::id::{PaymentId, PersonId, RequestId, TipId};
use domain::jobs::{outcome_request, own_request, refund_request};
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::{Decline, Method, Outcome};
use domain::people::Profile;
use domain::rules::PackName;
use domain::tips::Visibility;
use domain::{Actor, Command, Job, Rejection, Work, jobs, payments, people, tips, wallet};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::world::{World, profile, visa};

/// One thing that happens. Records are picked by an index into what there is then.
#[derive(Clone, Debug)]
pub enum Move {
    Wait(i64),
    Ask(Who, Wish),
    /// A notice that nobody waits for, perhaps.
    Stray(Index, u16, Outcome),
    StrayRefund(Index, bool),
    /// Like `Ask`, by whoever it is up to.
    Rightly(movements::Wish),
    StrayPayout(Index, domain::withdrawals::Outcome),
    /// One of the jobs that are due, in any order.
    Work(Index, Verdict),
    Again(Index),
    Forged(Index),
    Pack(PackName),
    /// Its receiver answers a dispute, or accepts it.
    Dispute(Index, bool),
    StrayDispute(Index, domain::disputes::Outcome),
}

#[derive(Clone, Copy, Debug)]
pub enum Who {
    Somebody(Index),
    Visitor,
    System,
}

#[derive(Clone, Debug)]
pub enum Wish {
    Tip(Index, i64, Currency, Option<Method>),
    TopUp(i64, Currency, Option<Method>),
    Choose(Index, Method),
    Confirm(Index),
    Answer(Index, bool),
    Cancel(Index),
    Thank(Index),
    Refund(Index, i64),
    /// Everything that can be given back.
    RefundAll(Index),
    Follow(Index, bool),
    Edit(u8, bool),
    Movement(movements::Wish),
}

/// What a provider says when it is asked.
#[derive(Clone, Copy, Debug)]
pub enum Verdict {
    Yes,
    /// Yes, and the bank warns that it may come back.
    Warned,
    Challenge,
    No,
}

const HANDLES: [&str; 5] = ["amina", "lena", "theo", "ines", "salma"];

fn currency() -> impl Strategy<Value = Currency> {
    prop_oneof![9 => Just(Currency::EUR), 2 => Just(Currency::JPY), 1 => Just(Currency::KWD)]
}

fn minor() -> impl Strategy<Value = i64> {
    prop_oneof![
        6 => 26_i64..120,
        6 => 120_i64..5_000,
        2 => 1_i64..26,
        1 => prop::sample::select(vec![0, -1, i64::MIN, i64::MAX, 100_000, 100_001]),
    ]
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::Balance), Just(visa())]
}

fn methods() -> impl Strategy<Value = Option<Method>> {
    prop::option::weighted(0.8, method())
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        3 => Just(Outcome::Succeeded),
        1 => Just(Outcome::ChallengeNeeded),
        1 => Just(Outcome::Declined(Decline::Refused)),
        1 => Just(Outcome::SucceededWithWarning),
    ]
}

pub fn verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        6 => Just(Verdict::Yes),
        4 => Just(Verdict::Warned),
        2 => Just(Verdict::Challenge),
        2 => Just(Verdict::No),
    ]
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![
        10 => any::<Index>().prop_map(Who::Somebody),
        1 => Just(Who::Visitor),
        1 => Just(Who::System),
    ]
}

fn wish() -> impl Strategy<Value = Wish> {
    let index = any::<Index>;
    prop_oneof![
        6 => (index(), minor(), currency(), methods()).prop_map(|(r, m, c, how)| Wish::Tip(r, m, c, how)),
        3 => (minor(), currency(), methods()).prop_map(|(m, c, how)| Wish::TopUp(m, c, how)),
        3 => (index(), method()).prop_map(|(p, how)| Wish::Choose(p, how)),
        3 => index().prop_map(Wish::Confirm),
        3 => (index(), any::<bool>()).prop_map(|(p, is_passed)| Wish::Answer(p, is_passed)),
        2 => index().prop_map(Wish::Cancel),
        1 => index().prop_map(Wish::Thank),
        4 => (index(), minor()).prop_map(|(t, m)| Wish::Refund(t, m)),
        2 => index().prop_map(Wish::RefundAll),
        1 => (index(), any::<bool>()).prop_map(|(p, is_on)| Wish::Follow(p, is_on)),
        1 => (any::<u8>(), any::<bool>()).prop_map(|(n, has_jar)| Wish::Edit(n, has_jar)),
        6 => movements::wish().prop_map(Wish::Movement),
    ]
}

pub fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        2 => (0_i64..200_000_000).prop_map(Move::Wait),
        12 => (who(), wish()).prop_map(|(who, wish)| Move::Ask(who, wish)),
        2 => (any::<Index>(), 0_u16..3, outcome()).prop_map(|(p, n, o)| Move::Stray(p, n, o)),
        1 => (any::<Index>(), any::<bool>()).prop_map(|(r, is_paid)| Move::StrayRefund(r, is_paid)),
        8 => movements::wish().prop_map(Move::Rightly),
        1 => (any::<Index>(), movements::outcome()).prop_map(|(w, o)| Move::StrayPayout(w, o)),
        10 => (any::<Index>(), verdict()).prop_map(|(i, v)| Move::Work(i, v)),
        1 => any::<Index>().prop_map(Move::Again),
        1 => any::<Index>().prop_map(Move::Forged),
        1 => prop::sample::select(PackName::ALL.to_vec()).prop_map(Move::Pack),
        3 => (any::<Index>(), any::<bool>()).prop_map(|(d, accepts)| Move::Dispute(d, accepts)),
        1 => (any::<Index>(), disputes::outcome()).prop_map(|(d, o)| Move::StrayDispute(d, o)),
    ];
    prop::collection::vec(one, 1..80)
}

/// A world with three people, one of them paid in yen, that goes on by moves.
pub struct Story {
    pub world: World,
    people: Vec<PersonId>,
}

impl Story {
    pub fn begin() -> Self {
        let mut world = World::default();
        let mut people: Vec<PersonId> = HANDLES[..2].iter().map(|h| world.person(h)).collect();
        people.push(world.join(Profile {
            currency: Currency::JPY,
            ..profile("hinata")
        }));
        world.give_balance(people[0], 50_000);
        Self { world, people }
    }

    pub fn go(&mut self, step: &Move) {
        match step {
            Move::Wait(ms) => self.world.wait(Span(*ms)),
            Move::Ask(who, wish) => {
                if let Some(command) = self.command(*who, wish) {
                    let _ = self.world.ask(self.actor(*who), command);
                }
            }
            Move::Stray(payment, back, outcome) => self.stray(payment, *back, *outcome),
            Move::StrayRefund(refund, is_paid) => {
                let refunds: Vec<_> = self.world.state.payments.refunds.keys().copied().collect();
                if let Some(refund) = pick(&refunds, refund) {
                    let (id, command) = refund_request(refund, *is_paid);
                    self.twice(id, command);
                }
            }
            Move::Rightly(wish) => self.rightly(wish),
            Move::StrayPayout(withdrawal, outcome) => self.stray_payout(withdrawal, *outcome),
            Move::Work(index, verdict) => {
                let due = self.due();
                if let Some(job) = pick(&due, index) {
                    self.work(&job, *verdict);
                }
            }
            Move::Again(index) => self.again(index),
            Move::Forged(index) => self.forged(index),
            Move::Pack(pack) => self.world.choose(*pack),
            Move::Dispute(index, accepts) => self.dispute(index, *accepts),
            Move::StrayDispute(index, outcome) => self.stray_dispute(index, *outcome),
        }
    }

    /// Everything that is due now.
    pub fn due(&self) -> Vec<Job> {
        jobs(&self.world.state, self.world.now(), usize::MAX)
    }

    /// Does a piece of work; once its answer is recorded it must not be owed any more.
    pub fn work(&mut self, job: &Job, verdict: Verdict) {
        let (id, command) = match (&job.work, verdict) {
            (Work::Refund { refund, .. }, verdict) => {
                refund_request(*refund, !matches!(verdict, Verdict::No))
            }
            (
                Work::Charge {
                    payment, attempt, ..
                },
                Verdict::Challenge,
            ) => outcome_request(*payment, *attempt, Outcome::ChallengeNeeded),
            (
                Work::Charge {
                    payment, attempt, ..
                }
                | Work::AnswerChallenge {
                    payment, attempt, ..
                },
                verdict,
            ) => outcome_request(*payment, *attempt, answer(verdict)),
            (Work::Payout { .. } | Work::TracePayout { .. }, verdict) => {
                movements::answer(&job.work, verdict)
            }
            (Work::WatchCharge { .. } | Work::AnswerDispute { .. }, verdict) => {
                disputes::answer(&job.work, verdict)
            }
            (work, _) => own_request(work).unwrap(),
        };
        self.twice(id, command);
        assert!(!self.due().contains(job), "{job:?} is still owed");
    }

    /// A notice that comes twice says nothing the second time.
    fn twice(&mut self, id: RequestId, command: Command) {
        let first = self.world.send(id, Actor::System, command.clone());
        assert!(first.is_ok(), "{command:?} was refused: {first:?}");
        let before = self.world.state.clone();
        let second = self.world.send(id, Actor::System, command);
        assert_eq!(second, Ok(vec![]));
        assert_eq!(self.world.state, before);
    }

    fn stray(&mut self, payment: &Index, back: u16, outcome: Outcome) {
        let Some(payment) = pick(&self.payments(), payment) else {
            return;
        };
        let attempt = self.world.payment(payment).attempt.saturating_sub(back);
        self.world.outcome_of(payment, attempt, outcome);
    }

    fn again(&mut self, index: &Index) {
        let entry = index.get(&self.world.entries).clone();
        let before = self.world.state.clone();
        let request = entry.request;
        let answer = self.world.send(request.id, request.by, request.command);
        assert_eq!(answer, Ok(vec![]));
        assert_eq!(self.world.state, before);
    }

    fn forged(&mut self, index: &Index) {
        let request = index.get(&self.world.entries).request.clone();
        let person = self.people[0];
        let other: Command = people::Command::Unfollow { person }.into();
        if request.command != other {
            let answer = self.world.send(request.id, request.by, other);
            assert_eq!(answer, Err(Rejection::IdReused));
        }
    }

    fn actor(&self, who: Who) -> Actor {
        match who {
            Who::Somebody(index) => Actor::Person(*index.get(&self.people)),
            Who::Visitor => Actor::Visitor,
            Who::System => Actor::System,
        }
    }

    fn payments(&self) -> Vec<PaymentId> {
        self.world.state.payments.by_id.keys().copied().collect()
    }

    fn tips(&self) -> Vec<TipId> {
        self.world.state.tips.by_id.keys().copied().collect()
    }

    fn command(&self, who: Who, wish: &Wish) -> Option<Command> {
        let payment = |index| pick(&self.payments(), index);
        let tip = |index| pick(&self.tips(), index);
        Some(match wish {
            Wish::Tip(receiver, minor, currency, method) => tips::Command::SendTip {
                receiver: *receiver.get(&self.people),
                amount: currency.of_minor(*minor),
                message: String::new(),
                visibility: Visibility::Public,
                method: method.clone(),
            }
            .into(),
            Wish::TopUp(minor, currency, method) => wallet::Command::TopUp {
                amount: currency.of_minor(*minor),
                method: method.clone(),
            }
            .into(),
            Wish::Choose(index, method) => payments::Command::ChooseMethod {
                payment: payment(index)?,
                method: method.clone(),
            }
            .into(),
            Wish::Confirm(index) => payments::Command::ConfirmPayment {
                payment: payment(index)?,
            }
            .into(),
            Wish::Answer(index, is_passed) => payments::Command::AnswerChallenge {
                payment: payment(index)?,
                is_passed: *is_passed,
            }
            .into(),
            Wish::Cancel(index) => payments::Command::CancelPayment {
                payment: payment(index)?,
            }
            .into(),
            Wish::Thank(index) => tips::Command::ThankForTip {
                tip: tip(index)?,
                note: String::new(),
            }
            .into(),
            Wish::Refund(index, minor) => self.refund(tip(index)?, Some(*minor)),
            Wish::RefundAll(index) => self.refund(tip(index)?, None),
            Wish::Follow(person, true) => people::Command::Follow {
                person: *person.get(&self.people),
            }
            .into(),
            Wish::Follow(person, false) => people::Command::Unfollow {
                person: *person.get(&self.people),
            }
            .into(),
            Wish::Edit(n, has_jar) => self.edit(who, *n, *has_jar),
            Wish::Movement(wish) => return self.movement(wish),
        })
    }

    fn refund(&self, tip: TipId, minor: Option<i64>) -> Command {
        let payment = self.world.state.tips.by_id[&tip].payment;
        let left = self.world.payment(payment).refundable();
        let minor = minor.unwrap_or(left.minor);
        let amount = left.currency.of_minor(minor);
        tips::Command::RefundTip { tip, amount }.into()
    }

    fn edit(&self, who: Who, n: u8, has_jar: bool) -> Command {
        let currency = match self.actor(who).person() {
            Some(person) => self.world.state.people.by_id[&person].profile.currency,
            None => Currency::EUR,
        };
        let profile = Profile {
            has_jar,
            currency,
            ..profile(HANDLES[usize::from(n) % HANDLES.len()])
        };
        people::Command::EditProfile { profile }.into()
    }
}

fn answer(verdict: Verdict) -> Outcome {
    match verdict {
        Verdict::Yes => Outcome::Succeeded,
        Verdict::Warned => Outcome::SucceededWithWarning,
        Verdict::Challenge | Verdict::No => Outcome::Declined(Decline::ChallengeFailed),
    }
}

fn pick<T: Clone>(all: &[T], index: &Index) -> Option<T> {
    (!all.is_empty()).then(|| index.get(all).clone())
}
