//! What the provider said it did, kept apart from our books so that the two can be compared. Never ask our own records.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{PaymentId, RefundId, WithdrawalId};
use domain::payments::Outcome;
use domain::{disputes, withdrawals};
use payments::{Answer, Order};

/// Minor units, all of one currency. Said twice is done once.
#[derive(Default)]
pub struct Said {
    /// The sums of everything ever asked: answers do not repeat them.
    charges: BTreeMap<(PaymentId, u16), i64>,
    refunds: BTreeMap<RefundId, i64>,
    payouts: BTreeMap<WithdrawalId, i64>,
    charged: BTreeMap<(PaymentId, u16), i64>,
    given_back: BTreeMap<RefundId, i64>,
    paid_out: BTreeMap<WithdrawalId, i64>,
    /// Payments that banks asked for, unless they left them in the end.
    asked_back: BTreeSet<PaymentId>,
}

impl Said {
    pub fn hear(&mut self, order: &Order) {
        match order {
            Order::Charge {
                payment,
                attempt,
                amount,
                ..
            } => _ = self.charges.insert((*payment, *attempt), amount.minor),
            Order::Refund { refund, amount, .. } => {
                self.refunds.insert(*refund, amount.minor);
            }
            Order::Payout {
                withdrawal, amount, ..
            } => _ = self.payouts.insert(*withdrawal, amount.minor),
            Order::AnswerChallenge { .. }
            | Order::TracePayout { .. }
            | Order::WatchCharge { .. }
            | Order::AnswerDispute { .. } => {}
        }
    }

    pub fn note(&mut self, answer: Answer) {
        match answer {
            Answer::Charge {
                payment,
                attempt,
                outcome,
            } => {
                if matches!(outcome, Outcome::Succeeded | Outcome::SucceededWithWarning) {
                    let key = (payment, attempt);
                    self.charged.insert(key, self.charges[&key]);
                }
            }
            Answer::Refund { refund, is_paid } => {
                if is_paid {
                    self.given_back.insert(refund, self.refunds[&refund]);
                }
            }
            Answer::Payout {
                withdrawal,
                outcome,
            } => match outcome {
                withdrawals::Outcome::Paid => {
                    self.paid_out.insert(withdrawal, self.payouts[&withdrawal]);
                }
                withdrawals::Outcome::Returned(_) => _ = self.paid_out.remove(&withdrawal),
                withdrawals::Outcome::Failed(_) | withdrawals::Outcome::Kept => {}
            },
            Answer::Dispute { payment, outcome } => match outcome {
                disputes::Outcome::Opened => _ = self.asked_back.insert(payment),
                disputes::Outcome::Won => _ = self.asked_back.remove(&payment),
                disputes::Outcome::Lost | disputes::Outcome::Quiet => {}
            },
        }
    }

    pub fn charged(&self) -> i64 {
        self.charged.values().sum()
    }

    pub fn given_back(&self) -> i64 {
        self.given_back.values().sum()
    }

    /// Whether a bank asked for a payment and never left it.
    pub fn is_asked_back(&self, payment: PaymentId) -> bool {
        self.asked_back.contains(&payment)
    }

    pub fn paid_out(&self) -> i64 {
        self.paid_out.values().sum()
    }
}
