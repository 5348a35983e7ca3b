//! How the payers' banks dispute, and how they decide: as Stripe's test mode does, by a word in the evidence. Like the
//! rest of the mock, it keeps nothing but its book.

use domain::disputes::Outcome;
use domain::id::PaymentId;
use domain::moment::{Moment, Span};

use super::Mock;
use crate::{Answer, Book, Fault, Order, Unreachable};

/// Evidence with this word in it convinces no bank; any other does.
/// See <https://docs.stripe.com/testing#disputes>.
pub const LOSING_EVIDENCE: &str = "losing_evidence";

/// How long after the payment a bank asks for the money.
const OPENS_AFTER: Span = Span::days(1);

/// How long a bank reads.
const DECIDES_AFTER: Span = Span::days(3);

impl<B: Book> Mock<B> {
    /// What the bank does with a payment that went well.
    pub(super) async fn watch(&self, payment: PaymentId) -> Result<Outcome, Fault> {
        Ok(match self.has_warned(payment).await? {
            true => Outcome::Opened,
            false => Outcome::Quiet,
        })
    }

    /// Nobody wins a dispute that no bank has begun.
    pub(super) async fn weigh(&self, payment: PaymentId, evidence: &str) -> Result<Outcome, Fault> {
        let is_losing = evidence.contains(LOSING_EVIDENCE);
        Ok(match self.has_warned(payment).await? && !is_losing {
            true => Outcome::Won,
            false => Outcome::Lost,
        })
    }

    async fn has_warned(&self, payment: PaymentId) -> Result<bool, Unreachable> {
        let found = self.book.read(&format!("warned/{payment}")).await?;
        Ok(found.is_some())
    }
}

pub(super) fn answer(payment: PaymentId, outcome: Outcome) -> Answer {
    Answer::Dispute { payment, outcome }
}

/// Banks take their time: before when the answer to `order` cannot come.
pub(super) fn not_before(order: &Order, outcome: Outcome, now: Moment) -> Moment {
    match (order, outcome) {
        (Order::WatchCharge { .. }, Outcome::Opened) => now + OPENS_AFTER,
        (Order::AnswerDispute { .. }, _) => now + DECIDES_AFTER,
        _ => now,
    }
}
