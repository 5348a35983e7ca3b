//! Decisions about what a provider answers. An answer is never refused: one that comes twice or too late says nothing
//! new, but money that came is always booked.

use super::decide::{Decision, cancel, succeed};
use super::refund::give_back_late_money;
use super::{CancelReason, Decline, Event, Outcome, Payment, Phase, Purpose, Step};
use crate::id::PaymentId;
use crate::rules::Way;
use crate::spaces::tickets;
use crate::{Request, State};

pub(super) fn record_outcome(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    attempt: u16,
    outcome: Outcome,
) -> Decision {
    let (waits, is_charging) = match payment.phase {
        Phase::Processing { step, .. } => (attempt == payment.attempt, step == Step::Charge),
        // A bank may decide while it waits for the challenge, say in its own app.
        Phase::NeedsChallenge => (attempt == payment.attempt, false),
        _ => (false, false),
    };
    match outcome {
        Outcome::Succeeded if waits && !has_place(state, request, payment) => {
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
        Outcome::Declined(reason) if waits => Ok(declined(id, attempt, reason)),
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

/// Whether what is paid for can still be had: a seat may be gone by the time the bank has decided.
fn has_place(state: &State, request: &Request, payment: &Payment) -> bool {
    match payment.purpose {
        Purpose::Ticket { ticket, .. } => tickets::seat(state, ticket, request.at).is_some(),
        Purpose::Tip { .. } | Purpose::TopUp { .. } => true,
    }
}

fn declined(payment: PaymentId, attempt: u16, reason: Decline) -> Vec<crate::Event> {
    vec![
        Event::PaymentDeclined {
            payment,
            attempt,
            reason,
        }
        .into(),
    ]
}
