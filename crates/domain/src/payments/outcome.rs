//! Decisions about what a provider answers. An answer is never refused: one that comes twice or too late says nothing
//! new, but money that came is always booked.

use super::decide::{Decision, cancel};
use super::refund::give_back_late_money;
use super::succeed::succeed;
use super::{CancelReason, Decline, Event, Outcome, Payment, Phase, Purpose, Step};
use crate::id::PaymentId;
use crate::rules::Way;
use crate::spaces::tickets;
use crate::{Request, State, disputes, subscriptions};

pub(super) fn record_outcome(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    attempt: u16,
    outcome: Outcome,
) -> Decision {
    if outcome == Outcome::SucceededWithWarning {
        let paid = Outcome::Succeeded;
        let mut events = record_outcome(state, request, id, payment, attempt, paid)?;
        let is_paid = |event: &crate::Event| {
            matches!(
                event,
                crate::Event::Payments(Event::PaymentSucceeded { .. })
            )
        };
        // Money that goes back at once leaves nothing to dispute.
        if events.iter().any(is_paid) {
            events.push(disputes::warned(id, request));
        }
        return Ok(events);
    }
    let (waits, is_charging) = match payment.phase {
        Phase::Processing { step, .. } => (attempt == payment.attempt, step == Step::Charge),
        // A bank may decide while it waits for the challenge, say in its own app.
        Phase::NeedsChallenge => (attempt == payment.attempt, false),
        _ => (false, false),
    };
    match outcome {
        Outcome::Succeeded if waits && !can_be_had(state, request, payment) => {
            let mut events = cancel(state, request, id, payment, CancelReason::Expired)?;
            events.extend(give_back_late_money(request, id, payment, attempt));
            Ok(events)
        }
        Outcome::Succeeded if waits => succeed(state, request, id, payment, attempt, Way::Card),
        Outcome::ChallengeNeeded if waits && is_charging => Ok(vec![
            Event::ChallengeAsked {
                payment: id,
                attempt,
            }
            .into(),
        ]),
        Outcome::Declined(reason) if waits => {
            Ok(declined(state, request, id, payment, attempt, reason))
        }
        Outcome::Succeeded
            if (1..=payment.attempt).contains(&attempt) && !payment.captured.contains(&attempt) =>
        {
            Ok(give_back_late_money(request, id, payment, attempt))
        }
        Outcome::Declined(_) | Outcome::ChallengeNeeded
            if !payment.is_open() && payment.asked.is_some() && attempt == payment.attempt =>
        {
            Ok(vec![
                Event::AttemptClosed {
                    payment: id,
                    attempt,
                }
                .into(),
            ])
        }
        // A doubled or overtaken notice says nothing new.
        _ => Ok(Vec::new()),
    }
}

/// The provider said no; what is due to be tried again by itself will be.
pub(super) fn declined(
    state: &State,
    request: &Request,
    payment: PaymentId,
    found: &Payment,
    attempt: u16,
    reason: Decline,
) -> Vec<crate::Event> {
    let declined = Event::PaymentDeclined {
        payment,
        attempt,
        reason,
    };
    let planned = subscriptions::next_try(state, found, request.at)
        .map(|due| Event::RetryPlanned { payment, due });
    let events = [declined].into_iter().chain(planned);
    events.map(crate::Event::from).collect()
}

/// Whether what is paid for can still be had: by the time the bank has decided, a seat may be gone, grace over, or
/// another pack in force whose fees would leave nothing.
fn can_be_had(state: &State, request: &Request, payment: &Payment) -> bool {
    let deal = payment.purpose.deal(state, payment.amount.currency);
    let waterfall = state.rules.waterfall(payment.amount, Way::Card, deal);
    if waterfall.is_err() {
        return false;
    }
    match payment.purpose {
        Purpose::Ticket { ticket, .. } => tickets::seat(state, ticket, request.at).is_some(),
        Purpose::Subscription { .. } => !subscriptions::is_too_late(state, payment, request.at),
        Purpose::Tip { .. } | Purpose::TopUp { .. } => true,
    }
}
