//! What follows when a payment succeeds and when its money settles. Whether it may be made is decided before, not here.

use super::decide::Decision;
use super::{Event, Method, Payment, Purpose, Rejection};
use crate::id::PaymentId;
use crate::ledger::{Account, Posting};
use crate::rules::Way;
use crate::spaces::tickets;
use crate::{Request, State, subscriptions, tips, wallet};

pub(super) fn succeed(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    attempt: u16,
    way: Way,
) -> Decision {
    let deal = payment.purpose.deal(state, payment.amount.currency);
    let waterfall = state
        .rules
        .waterfall(payment.amount, way, deal)
        .map_err(|_| Rejection::NothingLeft)?;
    let receiver = payment.purpose.receiver();
    let settles_at = match (way, payment.purpose) {
        (Way::Card, Purpose::Tip { .. } | Purpose::Subscription { .. }) => {
            Some(request.at + state.rules.settlement)
        }
        (way, Purpose::Ticket { space, .. }) => {
            Some(tickets::settles_at(state, space, request.at, way))
        }
        _ => None,
    };
    let source = match (way, payment.payer) {
        (Way::Balance, Some(payer)) => Account::Available(payer),
        _ => Account::Cards,
    };
    let target = match settles_at {
        Some(_) => Account::Pending(receiver),
        None => Account::Available(receiver),
    };
    let postings = waterfall.postings(source, target);
    state
        .ledger
        .check(&postings)
        .map_err(|short| Rejection::BalanceTooLow {
            missing: short.missing,
        })?;
    let consequences = match payment.purpose {
        Purpose::Tip { tip, receiver } => vec![
            tips::Event::TipReceived {
                tip,
                payment: id,
                giver: payment.payer,
                receiver,
                paid: payment.amount,
                received: waterfall.received,
                at: request.at,
            }
            .into(),
        ],
        Purpose::TopUp { person } => vec![
            wallet::Event::ToppedUp {
                payment: id,
                person,
                received: waterfall.received,
                at: request.at,
            }
            .into(),
        ],
        Purpose::Ticket { ticket, .. } => {
            let received = waterfall.received;
            tickets::paid(state, ticket, payment.amount, received, request.at)?
        }
        Purpose::Subscription { .. } => {
            let method = match (way, &payment.method) {
                (Way::Card, Some(method)) => method.clone(),
                _ => Method::Balance,
            };
            let received = waterfall.received;
            let paid = subscriptions::paid(state, id, payment, received, method, request.at);
            vec![paid.ok_or(crate::Rejection::NotFound)?]
        }
    };
    let mut events = vec![
        Event::PaymentSucceeded {
            payment: id,
            attempt,
            fee: waterfall.taken(),
            postings,
            settles_at,
            at: request.at,
        }
        .into(),
    ];
    events.extend(consequences);
    Ok(events)
}

pub(super) fn settle(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
) -> Decision {
    match payment.settles_at {
        Some(at) if at <= request.at => {}
        _ => return Ok(Vec::new()),
    }
    // What is owed back to the holder must not become the host's to spend, in whichever order work is done.
    let mut events = match payment.purpose {
        Purpose::Ticket { ticket, .. } => tickets::refund(state, request, ticket)?,
        _ => Vec::new(),
    };
    let receiver = payment.purpose.receiver();
    let left = payment.amount.minor
        - payment.fee.minor
        - (payment.refunded_minor - payment.fee_returned_minor)
        - payment.held_minor;
    let postings = if left > 0 && events.is_empty() {
        vec![Posting {
            source: Account::Pending(receiver),
            target: Account::Available(receiver),
            amount: payment.amount.currency.of_minor(left),
        }]
    } else {
        Vec::new()
    };
    events.push(
        Event::PaymentSettled {
            payment: id,
            postings,
            at: request.at,
        }
        .into(),
    );
    Ok(events)
}
