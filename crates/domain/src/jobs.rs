//! What the world is owed, read from the State. Nothing here remembers: a reload or a second tab loses nothing.

use crate::id::{PaymentId, RefundId, RequestId, SpaceId, TicketId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{Card, Method, Outcome, Phase, Step};
use crate::{Command, State, payments, spaces};

/// One piece of work that is due.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Job {
    pub due: Moment,
    pub work: Work,
}

/// Work at a provider ends in a Command with the provider's answer; the rest is a Command already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Work {
    Charge {
        payment: PaymentId,
        attempt: u16,
        card: Card,
        amount: Money,
    },
    AnswerChallenge {
        payment: PaymentId,
        attempt: u16,
        is_passed: bool,
    },
    Refund {
        refund: RefundId,
        payment: PaymentId,
        amount: Money,
    },
    Settle {
        payment: PaymentId,
    },
    Expire {
        payment: PaymentId,
    },
    CloseSpace {
        space: SpaceId,
    },
    RefundTicket {
        ticket: TicketId,
    },
}

/// Work that is due at `now`, at most `count` pieces, in (due, id) order.
pub fn jobs(state: &State, now: Moment, count: usize) -> Vec<Job> {
    let payments = state
        .payments
        .due
        .iter()
        .take_while(|(due, _)| *due <= now)
        .filter_map(|(due, id)| of_payment(state, *due, *id));
    let refunds = state
        .payments
        .refunds_due
        .iter()
        .take_while(|(due, _)| *due <= now)
        .filter_map(|(due, id)| of_refund(state, *due, *id));
    let mut jobs: Vec<Job> = payments.take(count).chain(refunds.take(count)).collect();
    jobs.extend(of_spaces(state, now).take(count));
    jobs.extend(of_tickets(state, now).take(count));
    jobs.sort_by_key(|job| job.due);
    jobs.truncate(count);
    jobs
}

/// When the next job after `now` falls due.
pub fn next_due(state: &State, now: Moment) -> Option<Moment> {
    let after = (now, PaymentId::LAST);
    let payment = state
        .payments
        .due
        .range((
            core::ops::Bound::Excluded(after),
            core::ops::Bound::Unbounded,
        ))
        .next()
        .map(|(due, _)| *due);
    [payment, next_of_spaces(state, now)]
        .into_iter()
        .flatten()
        .min()
}

fn next_of_spaces(state: &State, now: Moment) -> Option<Moment> {
    let after = core::ops::Bound::Excluded((now, SpaceId::LAST));
    let mut later = state.spaces.due.range((after, core::ops::Bound::Unbounded));
    later.next().map(|(due, _)| *due)
}

/// Spaces that are over by their dates.
fn of_spaces(state: &State, now: Moment) -> impl Iterator<Item = Job> + '_ {
    let due = state.spaces.due.iter();
    due.take_while(move |(due, _)| *due <= now)
        .map(|(due, space)| Job {
            due: *due,
            work: Work::CloseSpace { space: *space },
        })
}

/// Tickets to cancelled Spaces, until their money has gone back.
fn of_tickets(state: &State, now: Moment) -> impl Iterator<Item = Job> + '_ {
    let spaces = state.spaces.refunding.iter();
    spaces
        .take_while(move |(due, _)| *due <= now)
        .flat_map(|(due, space)| {
            state.spaces.paid(*space).map(|ticket| Job {
                due: *due,
                work: Work::RefundTicket { ticket },
            })
        })
}

fn of_payment(state: &State, due: Moment, id: PaymentId) -> Option<Job> {
    let payment = state.payments.by_id.get(&id)?;
    let attempt = payment.attempt;
    let work = match (payment.asked, &payment.method, payment.phase) {
        (Some((Step::Charge, _)), Some(Method::Card(card)), _) => Work::Charge {
            payment: id,
            attempt,
            card: card.clone(),
            amount: payment.amount,
        },
        (Some((Step::Challenge { is_passed }, _)), ..) => Work::AnswerChallenge {
            payment: id,
            attempt,
            is_passed,
        },
        (_, _, Phase::Succeeded) => Work::Settle { payment: id },
        _ if payment.is_open() => Work::Expire { payment: id },
        _ => return None,
    };
    Some(Job { due, work })
}

fn of_refund(state: &State, due: Moment, id: RefundId) -> Option<Job> {
    let refund = state.payments.refunds.get(&id)?;
    Some(Job {
        due,
        work: Work::Refund {
            refund: id,
            payment: refund.payment,
            amount: refund.amount,
        },
    })
}

impl Work {
    /// The name under which a provider knows this piece of work for ever.
    pub fn key(&self) -> String {
        match self {
            Self::Charge {
                payment, attempt, ..
            } => format!("charge/{payment}/{attempt}"),
            Self::AnswerChallenge {
                payment, attempt, ..
            } => format!("challenge/{payment}/{attempt}"),
            Self::Refund { refund, .. } => format!("refund/{refund}"),
            Self::Settle { payment } => format!("settle/{payment}"),
            Self::Expire { payment } => format!("expire/{payment}"),
            Self::CloseSpace { space } => format!("close-space/{space}"),
            Self::RefundTicket { ticket } => format!("refund-ticket/{ticket}"),
        }
    }
}

/// The Request in which the answer to a charge (or to its challenge) is recorded. The id follows from what is
/// said, so that a notice that comes twice, or to two tabs, is one Request.
pub fn outcome_request(payment: PaymentId, attempt: u16, outcome: Outcome) -> (RequestId, Command) {
    let command = payments::Command::RecordOutcome {
        payment,
        attempt,
        outcome,
    };
    let id = RequestId::of(&format!("outcome/{payment}/{attempt}/{outcome:?}"));
    (id, command.into())
}

/// The Request in which the fate of a refund is recorded.
pub fn refund_request(refund: RefundId, is_paid: bool) -> (RequestId, Command) {
    let command = payments::Command::RecordRefund { refund, is_paid };
    (
        RequestId::of(&format!("refund/{refund}/{is_paid}")),
        command.into(),
    )
}

/// The Request that does work which needs no provider; empty for the other kinds.
pub fn own_request(work: &Work) -> Option<(RequestId, Command)> {
    let command: Command = match work {
        Work::Settle { payment } => payments::Command::SettlePayment { payment: *payment }.into(),
        Work::Expire { payment } => payments::Command::ExpirePayment { payment: *payment }.into(),
        Work::CloseSpace { space } => spaces::Command::CloseSpace { space: *space }.into(),
        Work::RefundTicket { ticket } => spaces::Command::RefundTicket { ticket: *ticket }.into(),
        _ => return None,
    };
    Some((RequestId::of(&work.key()), command))
}
