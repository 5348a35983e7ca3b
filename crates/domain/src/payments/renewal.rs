//! Payments that the system makes for somebody who agreed to them before: charged when due, tried again when declined.
//! Nothing here opens a payment that its payer did not agree to; the nouns that call it have asked.

use super::decide::{Decision, cancel, check_method, confirm};
use super::outcome::declined;
use super::{CancelReason, Decline, Event, Method, Payment, Purpose, Rejection, record};
use crate::id::{PaymentId, PersonId};
use crate::moment::Moment;
use crate::money::Money;
use crate::{Request, State, subscriptions};

/// A payment to make for its payer.
pub(crate) struct Charge {
    pub payment: PaymentId,
    pub payer: PersonId,
    pub purpose: Purpose,
    pub amount: Money,
    pub expires_at: Moment,
}

/// Opens a payment and makes its first try. A balance that is too low is a decline, not a refusal; so are fees that
/// would leave nothing.
pub(crate) fn charge(
    state: &State,
    request: &Request,
    charge: &Charge,
    method: &Method,
) -> Decision {
    let opened = Event::PaymentOpened {
        payment: charge.payment,
        payer: Some(charge.payer),
        purpose: charge.purpose,
        amount: charge.amount,
        at: request.at,
        expires_at: charge.expires_at,
    };
    let mut opening = super::Payments::default();
    record::apply(&mut opening, &opened);
    let found = opening
        .by_id
        .remove(&charge.payment)
        .ok_or(crate::Rejection::NotFound)?;
    let mut events = vec![opened.into(), chosen(charge.payment, method)];
    events.extend(attempt(state, request, charge.payment, &found, method)?);
    Ok(events)
}

fn chosen(payment: PaymentId, method: &Method) -> crate::Event {
    let method = method.clone();
    Event::MethodChosen { payment, method }.into()
}

fn attempt(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    method: &Method,
) -> Decision {
    let checked = check_method(
        state,
        payment.payer,
        payment.purpose,
        payment.amount,
        method,
    );
    match checked {
        Err(Rejection::BalanceTooLow { .. } | Rejection::NothingLeft) => {
            let attempt = payment.attempt.saturating_add(1);
            let asked = Event::PaymentConfirmed {
                payment: id,
                attempt,
                at: request.at,
            };
            let reason = match checked {
                Err(Rejection::NothingLeft) => Decline::Refused,
                _ => Decline::InsufficientFunds,
            };
            let mut events = vec![asked.into()];
            events.extend(declined(state, request, id, payment, attempt, reason));
            Ok(events)
        }
        _ => confirm(state, request, id, payment, method),
    }
}

/// Tries a declined payment again, unless that comes so late that its payer was told it is over.
pub(super) fn retry(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    last_attempt: u16,
) -> Decision {
    let is_due = payment.next_try.is_some_and(|due| due <= request.at);
    if !is_due || payment.attempt != last_attempt || !payment.waits_for_method() {
        return Ok(Vec::new());
    }
    let last_moment = payment.expires_at + state.rules.try_leeway;
    let is_too_late =
        request.at > last_moment || subscriptions::is_too_late(state, payment, request.at);
    let method = subscriptions::renewal_method(state, payment.purpose);
    let Some(method) = method.filter(|_| !is_too_late) else {
        return cancel(state, request, id, payment, CancelReason::Expired);
    };
    let mut events = vec![chosen(id, method)];
    events.extend(attempt(state, request, id, payment, method)?);
    Ok(events)
}

/// Pays with another method, at its payer's word: a balance that is too low is refused.
pub(crate) fn pay_with(
    state: &State,
    request: &Request,
    id: PaymentId,
    method: &Method,
) -> Decision {
    let payment = state.payment(id)?;
    let mut events = vec![chosen(id, method)];
    events.extend(confirm(state, request, id, payment, method)?);
    Ok(events)
}

/// Cancels an open payment because what it was for is over.
pub(crate) fn give_up(
    state: &State,
    request: &Request,
    id: PaymentId,
    reason: CancelReason,
) -> Decision {
    cancel(state, request, id, state.payment(id)?, reason)
}

/// Whether a method may be kept for later payments.
pub(crate) fn check_means(method: &Method) -> Result<(), Rejection> {
    match method {
        Method::Card(card) if !card.is_discreet() => Err(Rejection::CardNotTokenised),
        Method::Card(_) | Method::Balance => Ok(()),
    }
}
