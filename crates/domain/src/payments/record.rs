//! What the State keeps of payments and refunds, with the indexes of what is due. It transcribes and never decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{CancelReason, Decline, Event, Method, Purpose, Taken};
use crate::id::{PaymentId, PersonId, RefundId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::rules::Taker;

/// ```text
///                 ┌────────── declined, challenge failed ──────────┐
///                 ▼                                                │
/// open → NeedsMethod → NeedsConfirmation → Processing ⇄ NeedsChallenge
///             │               │               │   └→ Succeeded → refunds
///             └───────────────┴───────────────┴────→ Canceled
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// With the reason of the last decline, if there was one.
    NeedsMethod(Option<Decline>),
    NeedsConfirmation,
    NeedsChallenge,
    Processing {
        step: Step,
        since: Moment,
    },
    Succeeded,
    Canceled(CancelReason),
}

/// What the provider is asked while a payment is processing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Charge,
    Challenge { is_passed: bool },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Payment {
    pub payer: Option<PersonId>,
    pub purpose: Purpose,
    pub amount: Money,
    pub method: Option<Method>,
    pub phase: Phase,
    /// 0 before the first confirmation, then counts them.
    pub attempt: u16,
    pub opened_at: Moment,
    pub expires_at: Moment,
    /// When the system tries again by itself what was declined.
    pub next_try: Option<Moment>,
    /// What the provider is being asked, and since when. A payment that is cancelled meanwhile still waits for the
    /// answer: money that comes must go back.
    pub asked: Option<(Step, Moment)>,
    /// When the money was booked.
    pub paid_at: Option<Moment>,
    /// All that was taken on the way.
    pub fee: Money,
    /// The same by taker.
    pub taken: Taken,
    /// When what is pending becomes available; empty when nothing is pending.
    pub settles_at: Option<Moment>,
    /// Attempts for which money came.
    pub captured: Vec<u16>,
    pub refunds: Vec<RefundId>,
    /// Refunds of the receiver's money, opened or paid, and what a bank took back for good.
    pub refunded_minor: i64,
    pub fee_returned_minor: i64,
    /// The same by taker.
    pub returned: Taken,
    /// What of the receiver's part is held while the payment is disputed.
    pub held_minor: i64,
    /// Every posting it caused, oldest first.
    pub postings: Vec<(Moment, Posting)>,
}

impl Payment {
    /// When its next job falls due.
    fn due(&self) -> Option<Moment> {
        if let Some((_, since)) = self.asked {
            return Some(since);
        }
        match self.phase {
            Phase::NeedsMethod(_) | Phase::NeedsConfirmation | Phase::NeedsChallenge => {
                Some(self.next_try.unwrap_or(self.expires_at))
            }
            Phase::Succeeded => self.settles_at,
            Phase::Processing { .. } | Phase::Canceled(_) => None,
        }
    }

    pub fn is_open(&self) -> bool {
        !matches!(self.phase, Phase::Succeeded | Phase::Canceled(_))
    }

    /// Whether it waits for its payer to choose how to pay, or to say so.
    pub fn waits_for_method(&self) -> bool {
        matches!(self.phase, Phase::NeedsMethod(_) | Phase::NeedsConfirmation)
    }

    /// What can still be given back.
    pub fn refundable(&self) -> Money {
        let paid = if self.phase == Phase::Succeeded {
            self.amount.minor
        } else {
            0
        };
        self.amount.currency.of_minor(paid - self.refunded_minor)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RefundPhase {
    Pending,
    Succeeded,
    Failed,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refund {
    pub payment: PaymentId,
    pub amount: Money,
    pub fee_returned: Money,
    /// The same by taker.
    pub returned: Taken,
    pub is_of_late_money: bool,
    pub phase: RefundPhase,
    pub opened_at: Moment,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Payments {
    pub by_id: BTreeMap<PaymentId, Payment>,
    pub refunds: BTreeMap<RefundId, Refund>,
    /// Payments that somebody still has to finish, by payer.
    pub open: BTreeMap<Option<PersonId>, BTreeSet<PaymentId>>,
    /// What somebody's sales made, refunds and the parts of stores taken off, by receiver and currency.
    earned: BTreeMap<(PersonId, Currency), i64>,
    pub(crate) due: BTreeSet<(Moment, PaymentId)>,
    pub(crate) refunds_due: BTreeSet<(Moment, RefundId)>,
}

impl Payments {
    /// What somebody's sales made so far in minor units, refunds and the parts of stores taken off.
    pub fn earned(&self, receiver: PersonId, currency: Currency) -> i64 {
        let earned = self.earned.get(&(receiver, currency));
        earned.copied().unwrap_or(0)
    }

    /// Counts `minor` of a payment towards its receiver's sales, if it is for one.
    pub(super) fn earn(&mut self, id: PaymentId, minor: i64) {
        if let Some(payment) = self.by_id.get(&id)
            && payment.purpose.is_sale()
        {
            let key = (payment.purpose.receiver(), payment.amount.currency);
            *self.earned.entry(key).or_default() += minor;
        }
    }

    /// Changes one payment and keeps the indexes true to it.
    pub(super) fn change(&mut self, id: PaymentId, change: impl FnOnce(&mut Payment)) {
        let Some(payment) = self.by_id.get_mut(&id) else {
            return;
        };
        if let Some(due) = payment.due() {
            self.due.remove(&(due, id));
        }
        change(payment);
        if let Some(due) = payment.due() {
            self.due.insert((due, id));
        }
        let open = self.open.entry(payment.payer).or_default();
        if payment.is_open() {
            open.insert(id);
        } else {
            open.remove(&id);
        }
    }

    fn change_refund(
        &mut self,
        id: RefundId,
        at: Moment,
        postings: &[Posting],
        phase: RefundPhase,
    ) {
        let Some(refund) = self.refunds.get_mut(&id) else {
            return;
        };
        refund.phase = phase;
        let refund = refund.clone();
        self.refunds_due.remove(&(refund.opened_at, id));
        let is_undone = phase == RefundPhase::Failed && !refund.is_of_late_money;
        self.change(refund.payment, |p| {
            p.book(at, postings);
            if is_undone {
                p.refunded_minor -= refund.amount.minor;
                p.fee_returned_minor -= refund.fee_returned.minor;
                p.returned = p.returned.minus(refund.returned);
            }
        });
        if is_undone {
            let minor = refund.amount.minor - refund.returned.of(Taker::Store);
            self.earn(refund.payment, minor);
        }
    }
}

impl Payment {
    fn ask(&mut self, step: Step, since: Moment) {
        self.asked = Some((step, since));
        self.phase = Phase::Processing { step, since };
    }

    pub(super) fn book(&mut self, at: Moment, postings: &[Posting]) {
        self.postings.extend(postings.iter().map(|p| (at, *p)));
    }
}

pub(super) fn apply(payments: &mut Payments, event: &Event) {
    match event {
        Event::PaymentOpened {
            payment,
            payer,
            purpose,
            amount,
            at,
            expires_at,
        } => {
            let opened = Payment {
                payer: *payer,
                purpose: *purpose,
                amount: *amount,
                method: None,
                phase: Phase::NeedsMethod(None),
                attempt: 0,
                opened_at: *at,
                expires_at: *expires_at,
                next_try: None,
                asked: None,
                paid_at: None,
                fee: amount.currency.of_minor(0),
                taken: Taken::default(),
                settles_at: None,
                captured: Vec::new(),
                refunds: Vec::new(),
                refunded_minor: 0,
                fee_returned_minor: 0,
                returned: Taken::default(),
                held_minor: 0,
                postings: Vec::new(),
            };
            payments.by_id.insert(*payment, opened);
            payments.change(*payment, |_| {});
        }
        Event::MethodChosen { payment, method } => payments.change(*payment, |p| {
            p.method = Some(method.clone());
            p.phase = Phase::NeedsConfirmation;
        }),
        Event::PaymentConfirmed {
            payment,
            attempt,
            at,
        } => payments.change(*payment, |p| {
            p.attempt = *attempt;
            p.next_try = None;
            p.ask(Step::Charge, *at);
        }),
        Event::ChallengeAsked { payment, .. } => payments.change(*payment, |p| {
            p.asked = None;
            p.phase = Phase::NeedsChallenge;
        }),
        Event::ChallengeAnswered {
            payment,
            is_passed,
            at,
            ..
        } => payments.change(*payment, |p| {
            let is_passed = *is_passed;
            p.ask(Step::Challenge { is_passed }, *at);
        }),
        Event::PaymentDeclined {
            payment, reason, ..
        } => payments.change(*payment, |p| {
            p.asked = None;
            p.phase = Phase::NeedsMethod(Some(*reason));
        }),
        Event::AttemptClosed { payment, .. } => payments.change(*payment, |p| p.asked = None),
        Event::PaymentCanceled {
            payment, reason, ..
        } => payments.change(*payment, |p| p.phase = Phase::Canceled(*reason)),
        Event::RetryPlanned { payment, due } => {
            payments.change(*payment, |p| p.next_try = Some(*due));
        }
        _ => apply_money(payments, event),
    }
}

/// The events that carry postings.
fn apply_money(payments: &mut Payments, event: &Event) {
    match event {
        Event::PaymentSucceeded {
            payment,
            attempt,
            fee,
            postings,
            settles_at,
            at,
        } => {
            let (taken, mut paid) = (Taken::by(postings), 0);
            payments.change(*payment, |p| {
                p.asked = None;
                p.phase = Phase::Succeeded;
                p.captured.push(*attempt);
                p.fee = *fee;
                p.taken = taken;
                p.paid_at = Some(*at);
                p.settles_at = *settles_at;
                p.book(*at, postings);
                paid = p.amount.minor;
            });
            payments.earn(*payment, paid - taken.of(Taker::Store));
        }
        Event::PaymentSettled {
            payment,
            postings,
            at,
        } => payments.change(*payment, |p| {
            p.settles_at = None;
            p.book(*at, postings);
        }),
        Event::PaidTooLate {
            payment, attempt, ..
        } => payments.change(*payment, |p| {
            if *attempt == p.attempt {
                p.asked = None;
            }
            p.captured.push(*attempt);
        }),
        Event::RefundOpened {
            refund,
            payment,
            amount,
            fee_returned,
            is_of_late_money,
            postings,
            at,
        } => {
            let returned = Taken::given_back_by(postings);
            let opened = Refund {
                payment: *payment,
                amount: *amount,
                fee_returned: *fee_returned,
                returned,
                is_of_late_money: *is_of_late_money,
                phase: RefundPhase::Pending,
                opened_at: *at,
            };
            payments.refunds.insert(*refund, opened);
            payments.refunds_due.insert((*at, *refund));
            payments.change(*payment, |p| {
                p.refunds.push(*refund);
                p.book(*at, postings);
                if !is_of_late_money {
                    p.refunded_minor += amount.minor;
                    p.fee_returned_minor += fee_returned.minor;
                    p.returned = p.returned.plus(returned);
                }
            });
            if !is_of_late_money {
                let minor = amount.minor - returned.of(Taker::Store);
                payments.earn(*payment, -minor);
            }
        }
        Event::RefundSucceeded {
            refund,
            postings,
            at,
        } => payments.change_refund(*refund, *at, postings, RefundPhase::Succeeded),
        Event::RefundFailed {
            refund,
            postings,
            at,
        } => payments.change_refund(*refund, *at, postings, RefundPhase::Failed),
        _ => {}
    }
}
