//! The decisions about payments. No provider is called here: an outcome comes in as a Command of its own.

use super::outcome::record_outcome;
use super::refund::record_refund;
use super::succeed::{settle, succeed};
use super::{Command, Event, Method, Payment, Phase, Purpose, Rejection, record};
use crate::id::{PaymentId, PersonId, RecordId};
use crate::ledger::{Account, Posting};
use crate::moment::Moment;
use crate::money::Money;
use crate::rules::Way;
use crate::spaces::tickets;
use crate::{Actor, Request, State, subscriptions};

pub(super) type Decision = Result<Vec<crate::Event>, crate::Rejection>;

pub fn decide(state: &State, request: &Request, command: &Command) -> Decision {
    match command {
        Command::ChooseMethod { payment, method } => {
            let found = own(state, request, *payment)?;
            match found.phase {
                Phase::NeedsMethod(_) | Phase::NeedsConfirmation => {}
                _ => return Err(Rejection::NotWaitingForThis.into()),
            }
            check_method(state, found.payer, found.purpose, found.amount, method)?;
            Ok(vec![
                Event::MethodChosen {
                    payment: *payment,
                    method: method.clone(),
                }
                .into(),
            ])
        }
        Command::ConfirmPayment { payment } => {
            let found = own(state, request, *payment)?;
            if let Purpose::Ticket { ticket, .. } = found.purpose {
                tickets::check_payable(state, ticket, request.at)?;
            }
            match (&found.phase, &found.method) {
                (Phase::NeedsConfirmation, Some(method)) => {
                    confirm(state, request, *payment, found, method)
                }
                _ => Err(Rejection::NotWaitingForThis.into()),
            }
        }
        Command::AnswerChallenge { payment, is_passed } => {
            let found = own(state, request, *payment)?;
            if found.phase != Phase::NeedsChallenge {
                return Err(Rejection::NotWaitingForThis.into());
            }
            Ok(vec![
                Event::ChallengeAnswered {
                    payment: *payment,
                    attempt: found.attempt,
                    is_passed: *is_passed,
                    at: request.at,
                }
                .into(),
            ])
        }
        Command::CancelPayment { payment } => {
            let found = own(state, request, *payment)?;
            let reason = super::CancelReason::AskedByPayer;
            cancel(state, request, *payment, found, reason)
        }
        _ => {
            if request.by != Actor::System {
                return Err(crate::Rejection::NotAllowed);
            }
            decide_by_system(state, request, command)
        }
    }
}

fn decide_by_system(state: &State, request: &Request, command: &Command) -> Decision {
    match command {
        Command::RecordOutcome {
            payment,
            attempt,
            outcome,
        } => {
            let found = state.payment(*payment)?;
            record_outcome(state, request, *payment, found, *attempt, *outcome)
        }
        Command::RecordRefund { refund, is_paid } => {
            record_refund(state, request, *refund, *is_paid)
        }
        Command::SettlePayment { payment } => {
            let found = state.payment(*payment)?;
            settle(state, request, *payment, found)
        }
        Command::ExpirePayment { payment } => {
            let found = state.payment(*payment)?;
            match found.phase {
                Phase::NeedsMethod(_) | Phase::NeedsConfirmation | Phase::NeedsChallenge
                    if found.expires_at <= request.at =>
                {
                    let reason = super::CancelReason::Expired;
                    cancel(state, request, *payment, found, reason)
                }
                _ => Ok(Vec::new()),
            }
        }
        Command::RetryPayment { payment, attempt } => {
            let found = state.payment(*payment)?;
            super::renewal::retry(state, request, *payment, found, *attempt)
        }
        _ => Err(crate::Rejection::NotAllowed),
    }
}

/// Opens a payment as record `n` of this Request, with its method if one is chosen already.
/// The caller has checked everything about what the money is for.
pub fn open(
    state: &State,
    request: &Request,
    n: u16,
    purpose: Purpose,
    amount: Money,
    method: Option<&Method>,
) -> Decision {
    let expires_at = request.at + state.rules.open_payment;
    open_until(state, request, n, purpose, amount, method, expires_at)
}

/// The same for a payment that must be confirmed before `expires_at`.
pub fn open_until(
    state: &State,
    request: &Request,
    n: u16,
    purpose: Purpose,
    amount: Money,
    method: Option<&Method>,
    expires_at: Moment,
) -> Decision {
    let payer = request.by.person();
    let payment = PaymentId(RecordId::nth(request.id, n));
    if !amount.is_positive() {
        return Err(Rejection::NotPositive.into());
    }
    let largest = state.rules.largest_payment(amount.currency);
    if amount.minor > largest.minor {
        return Err(Rejection::TooLarge { largest }.into());
    }
    let opened = Event::PaymentOpened {
        payment,
        payer,
        purpose,
        amount,
        at: request.at,
        expires_at,
    };
    let mut events = vec![opened.clone().into()];
    if let Some(method) = method {
        check_method(state, payer, purpose, amount, method)?;
        let mut opening = super::Payments::default();
        record::apply(&mut opening, &opened);
        let found = opening
            .by_id
            .remove(&payment)
            .ok_or(crate::Rejection::NotFound)?;
        events.push(
            Event::MethodChosen {
                payment,
                method: method.clone(),
            }
            .into(),
        );
        events.extend(confirm(state, request, payment, &found, method)?);
    }
    Ok(events)
}

fn own<'a>(
    state: &'a State,
    request: &Request,
    id: PaymentId,
) -> Result<&'a Payment, crate::Rejection> {
    let payment = state.payment(id)?;
    match request.by {
        Actor::System => Err(crate::Rejection::NotAllowed),
        by if by.person() == payment.payer => Ok(payment),
        _ => Err(crate::Rejection::NotAllowed),
    }
}

pub(super) fn check_method(
    state: &State,
    payer: Option<PersonId>,
    purpose: Purpose,
    amount: Money,
    method: &Method,
) -> Result<(), Rejection> {
    let way = match (method, payer, purpose) {
        (Method::Card(card), ..) if !card.is_discreet() => return Err(Rejection::CardNotTokenised),
        (Method::Card(_), ..) => Way::Card,
        (Method::Balance, None, _) | (Method::Balance, _, Purpose::TopUp { .. }) => {
            return Err(Rejection::BalanceNotPossible);
        }
        (
            Method::Balance,
            Some(_),
            Purpose::Tip { .. } | Purpose::Subscription { .. } | Purpose::Ticket { .. },
        ) => Way::Balance,
    };
    let deal = purpose.deal(state, amount.currency);
    state
        .rules
        .waterfall(amount, way, deal)
        .map_err(|_| Rejection::NothingLeft)?;
    if let (Method::Balance, Some(person)) = (method, payer) {
        let available = state
            .ledger
            .balance(Account::Available(person), amount.currency);
        if available.minor < amount.minor {
            return Err(Rejection::BalanceTooLow {
                missing: amount.currency.of_minor(amount.minor - available.minor),
            });
        }
    }
    Ok(())
}

pub(super) fn confirm(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    method: &Method,
) -> Decision {
    check_method(
        state,
        payment.payer,
        payment.purpose,
        payment.amount,
        method,
    )?;
    if subscriptions::is_too_late(state, payment, request.at) {
        return Err(Rejection::NotWaitingForThis.into());
    }
    let attempt = payment
        .attempt
        .checked_add(1)
        .ok_or(Rejection::NotWaitingForThis)?;
    let mut events = vec![
        Event::PaymentConfirmed {
            payment: id,
            attempt,
            at: request.at,
        }
        .into(),
    ];
    if *method == Method::Balance {
        events.extend(succeed(state, request, id, payment, attempt, Way::Balance)?);
    }
    Ok(events)
}

pub(crate) fn cancel(
    state: &State,
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    reason: super::CancelReason,
) -> Decision {
    if !payment.is_open() {
        return Err(Rejection::NotWaitingForThis.into());
    }
    let canceled = Event::PaymentCanceled {
        payment: id,
        reason,
        at: request.at,
    };
    let mut events = vec![canceled.into()];
    events.extend(subscriptions::given_up(payment.purpose, reason, request.at));
    if let Purpose::Ticket { ticket, .. } = payment.purpose
        && tickets::is_listed(state, ticket)
    {
        events.push(tickets::released(ticket, request.at));
    }
    Ok(events)
}

/// Transcribes an event into the payments and the ledger.
pub fn apply_events(state: &mut State, event: &Event) {
    let postings: &[Posting] = match event {
        Event::PaymentSucceeded { postings, .. }
        | Event::PaymentSettled { postings, .. }
        | Event::PaidTooLate { postings, .. }
        | Event::RefundOpened { postings, .. }
        | Event::RefundSucceeded { postings, .. }
        | Event::RefundFailed { postings, .. } => postings,
        _ => &[],
    };
    for posting in postings {
        state.ledger.apply(posting);
    }
    record::apply(&mut state.payments, event);
}
