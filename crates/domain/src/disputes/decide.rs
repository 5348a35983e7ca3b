//! The decisions about disputes. What a provider says is never refused: said twice or out of order it changes nothing.

use super::{Command, Dispute, Event, Loss, Outcome, Phase, Rejection, evidence};
use crate::id::PaymentId;
use crate::ledger::{Account, Posting};
use crate::money::Money;
use crate::payments::{self, Payment, Purpose};
use crate::spaces::tickets;
use crate::{Actor, Request, State, subscriptions, tips};

type Decision = Result<Vec<crate::Event>, crate::Rejection>;

pub fn decide(state: &State, request: &Request, command: &Command) -> Decision {
    match command {
        Command::AnswerDispute {
            payment,
            evidence: typed,
        } => {
            to_answer(state, request, *payment)?;
            let answered = Event::DisputeAnswered {
                payment: *payment,
                evidence: evidence::read(typed, state.rules.evidence_max_chars)?,
                at: request.at,
            };
            Ok(vec![answered.into()])
        }
        Command::AcceptDispute { payment } => {
            let found = to_answer(state, request, *payment)?;
            lost(state, request, *payment, found, Loss::Accepted)
        }
        _ if request.by != Actor::System => Err(crate::Rejection::NotAllowed),
        Command::ExpireDispute { payment } => {
            let found = state.dispute(*payment)?;
            let is_over = found.is_open() && found.answer.is_none() && found.due <= request.at;
            match is_over {
                true => lost(state, request, *payment, found, Loss::Unanswered),
                false => Ok(Vec::new()),
            }
        }
        Command::RecordDispute { payment, outcome } => record(state, request, *payment, *outcome),
    }
}

/// A dispute that waits for its receiver, who is asking.
fn to_answer<'a>(
    state: &'a State,
    request: &Request,
    id: PaymentId,
) -> Result<&'a Dispute, crate::Rejection> {
    let found = state.dispute(id)?;
    if state.acting_person(request)? != found.receiver {
        return Err(crate::Rejection::NotAllowed);
    }
    match found.phase(request.at) {
        Phase::NeedsResponse { .. } => Ok(found),
        Phase::UnderReview(_) => Err(Rejection::Answered.into()),
        Phase::Won(_) | Phase::Lost(..) => Err(Rejection::TooLate.into()),
    }
}

/// What follows from a charge that a bank has warned of.
pub(crate) fn warned(payment: PaymentId, request: &Request) -> crate::Event {
    let at = request.at;
    Event::ChargeWarned { payment, at }.into()
}

/// What follows from the provider's word; nothing when it says nothing new.
fn record(state: &State, request: &Request, id: PaymentId, outcome: Outcome) -> Decision {
    let payment = state.payment(id)?;
    let is_watched = state.disputes.watched.contains_key(&id);
    let answered = state.disputes.by_payment.get(&id);
    let answered = answered.filter(|d| d.is_open() && d.answer.is_some());
    match (outcome, answered) {
        (Outcome::Opened, _) if is_watched && payment.refundable().is_positive() => {
            Ok(vec![opened(state, request, id, payment).into()])
        }
        // Nothing is left of it that a bank could ask for.
        (Outcome::Opened | Outcome::Quiet, _) if is_watched => Ok(vec![
            Event::WatchEnded {
                payment: id,
                at: request.at,
            }
            .into(),
        ]),
        (Outcome::Won, Some(found)) => won(state, request, id, found),
        (Outcome::Lost, Some(found)) => lost(state, request, id, found, Loss::Decided),
        _ => Ok(Vec::new()),
    }
}

/// All that is left of the payment is asked for. The receiver's part is held as far as it is still there: what is
/// pending is, what was available may be spent, and nobody is made to owe.
fn opened(state: &State, request: &Request, id: PaymentId, payment: &Payment) -> Event {
    let (amount, currency) = (payment.refundable(), payment.amount.currency);
    let fee = payment.fee.minor - payment.fee_returned_minor;
    let receiver = payment.purpose.receiver();
    let source = payment.home();
    let there = state.ledger.balance(source, currency).minor;
    let held = currency.of_minor((amount.minor - fee).min(there));
    Event::DisputeOpened {
        payment: id,
        receiver,
        amount,
        fee: currency.of_minor(fee),
        postings: posted([(source, Account::Held(receiver), held)]),
        due: request.at + state.rules.dispute_answer,
        at: request.at,
    }
}

fn won(state: &State, request: &Request, id: PaymentId, found: &Dispute) -> Decision {
    let payment = state.payment(id)?;
    let from = Account::Held(found.receiver);
    // Money that is owed back to a holder must not become the host's to spend, not even in between.
    let owed = match payment.purpose {
        Purpose::Ticket { ticket, .. } if found.missing().minor == 0 => {
            tickets::refund_held(state, request, ticket, from)?
        }
        _ => Vec::new(),
    };
    let postings = match owed.is_empty() {
        true => posted([(from, payment.home(), found.held)]),
        false => Vec::new(),
    };
    let won = Event::DisputeWon {
        payment: id,
        postings,
        at: request.at,
    };
    let mut events = vec![won.into()];
    events.extend(owed);
    Ok(events)
}

/// All of it goes to the card, and what was paid for counts as not paid.
fn lost(state: &State, request: &Request, id: PaymentId, found: &Dispute, loss: Loss) -> Decision {
    let (payment, at) = (state.payment(id)?, request.at);
    let held = (Account::Held(found.receiver), Account::Cards, found.held);
    let missing = (Account::DisputeLosses, Account::Cards, found.missing());
    let currency = found.amount.currency;
    let fees = payments::fees_left(payment, found.fee);
    let fees = fees.map(|(account, minor)| (account, Account::Cards, currency.of_minor(minor)));
    let lost = Event::DisputeLost {
        payment: id,
        loss,
        postings: posted([held].into_iter().chain(fees).chain([missing])),
        at,
    };
    let mut events = vec![lost.into()];
    match payment.purpose {
        Purpose::Tip { tip, receiver } => events.push(
            tips::Event::TipTakenBack {
                tip,
                receiver,
                amount: found.amount,
                taken: found.held,
                at,
            }
            .into(),
        ),
        Purpose::TopUp { .. } => {}
        Purpose::Subscription { subscription, .. } => {
            events.extend(subscriptions::taken_back(state, request, subscription, id)?);
        }
        Purpose::Ticket { ticket, .. } => events.extend(tickets::voided(state, ticket, at)),
    }
    Ok(events)
}

/// Postings of what is more than nothing.
fn posted(parts: impl IntoIterator<Item = (Account, Account, Money)>) -> Vec<Posting> {
    let parts = parts.into_iter().filter(|(.., m)| m.is_positive());
    let posting = |(source, target, amount)| Posting {
        source,
        target,
        amount,
    };
    parts.map(posting).collect()
}

/// Whether money of a payment may go back by another way than its dispute.
pub(crate) fn check_undisputed(
    state: &State,
    id: PaymentId,
    payment: &Payment,
) -> Result<(), Rejection> {
    let is_all_back = !payment.refundable().is_positive();
    match state.disputes.by_payment.get(&id) {
        Some(found) if found.is_open() => Err(Rejection::Open),
        Some(found) if found.is_lost() && is_all_back => Err(Rejection::Lost),
        _ => Ok(()),
    }
}

impl State {
    pub fn dispute(&self, payment: PaymentId) -> Result<&Dispute, crate::Rejection> {
        let found = self.disputes.by_payment.get(&payment);
        found.ok_or(crate::Rejection::NotFound)
    }
}
