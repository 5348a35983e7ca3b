//! What the world is owed, read from the State. Nothing here remembers: a reload or a second tab loses nothing.

mod said;

use std::collections::BTreeSet;

pub use said::{dispute_request, outcome_request, own_request, payout_request, refund_request};

use crate::banks::Bank;
use crate::id::{
    MoneyRequestId, PaymentId, RecordId, RefundId, SpaceId, SubscriptionId, TicketId, TransferId,
    WithdrawalId,
};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{Card, Method, Phase, Step};
use crate::{State, spaces, withdrawals};

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
    /// Try again what was declined at attempt number `attempt`.
    Retry {
        payment: PaymentId,
        attempt: u16,
    },
    /// The period before `period` is over.
    Renew {
        subscription: SubscriptionId,
        period: u32,
    },
    CompleteTransfer {
        transfer: TransferId,
    },
    ExpireRequest {
        request: MoneyRequestId,
    },
    Dispatch {
        withdrawal: WithdrawalId,
    },
    /// `amount` is what arrives, at `pay_at` at the earliest.
    Payout {
        withdrawal: WithdrawalId,
        bank: Bank,
        amount: Money,
        pay_at: Moment,
    },
    /// Asks whether the bank keeps what was paid out; it may send it back until `until`.
    TracePayout {
        withdrawal: WithdrawalId,
        until: Moment,
    },
    CloseSpace {
        space: SpaceId,
    },
    RefundTicket {
        ticket: TicketId,
    },
    /// Asks whether the bank, which has warned of it, disputes a payment.
    WatchCharge {
        payment: PaymentId,
    },
    /// Tells the bank what the receiver has to say.
    AnswerDispute {
        payment: PaymentId,
        evidence: String,
    },
    ExpireDispute {
        payment: PaymentId,
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
    let renewals = state
        .subscriptions
        .due
        .iter()
        .take_while(|(due, _)| *due <= now)
        .filter_map(|(due, id)| of_subscription(state, *due, *id));
    let mut jobs: Vec<Job> = payments.take(count).chain(refunds.take(count)).collect();
    jobs.extend(renewals.take(count));
    jobs.extend(of_transfers(state, now).take(count));
    jobs.extend(of_requests(state, now).take(count));
    jobs.extend(of_withdrawals(state, now).take(count));
    jobs.extend(of_spaces(state, now).take(count));
    jobs.extend(of_tickets(state, now).take(count));
    jobs.extend(of_disputes(state, now).take(count));
    jobs.sort_by_key(|job| job.due);
    jobs.truncate(count);
    jobs
}

/// When the next job after `now` falls due.
pub fn next_due(state: &State, now: Moment) -> Option<Moment> {
    [
        first_after(&state.payments.due, now),
        first_after(&state.subscriptions.due, now),
        first_after(&state.transfers.due, now),
        first_after(&state.requests.due, now),
        first_after(&state.withdrawals.due, now),
        first_after(&state.spaces.due, now),
        first_after(&state.disputes.due, now),
    ]
    .into_iter()
    .flatten()
    .min()
}

/// The first moment after `now` in an index of what is due.
fn first_after<Id: Ord + From<RecordId>>(
    due: &BTreeSet<(Moment, Id)>,
    now: Moment,
) -> Option<Moment> {
    let next = (Moment(now.0.checked_add(1)?), RecordId::FIRST.into());
    due.range(next..).next().map(|(due, _)| *due)
}

fn of_transfers(state: &State, now: Moment) -> impl Iterator<Item = Job> + '_ {
    let due = state.transfers.due.iter();
    due.take_while(move |(due, _)| *due <= now)
        .map(|(due, id)| Job {
            due: *due,
            work: Work::CompleteTransfer { transfer: *id },
        })
}

fn of_requests(state: &State, now: Moment) -> impl Iterator<Item = Job> + '_ {
    let due = state.requests.due.iter();
    due.take_while(move |(due, _)| *due <= now)
        .map(|(due, id)| Job {
            due: *due,
            work: Work::ExpireRequest { request: *id },
        })
}

fn of_withdrawals(state: &State, now: Moment) -> impl Iterator<Item = Job> + '_ {
    let due = state.withdrawals.due.iter();
    due.take_while(move |(due, _)| *due <= now)
        .filter_map(|(due, id)| of_withdrawal(state, *due, *id))
}

fn of_withdrawal(state: &State, due: Moment, id: WithdrawalId) -> Option<Job> {
    let withdrawal = state.withdrawals.by_id.get(&id)?;
    let work = match withdrawal.phase {
        withdrawals::Phase::Pending => Work::Dispatch { withdrawal: id },
        withdrawals::Phase::InTransit(_) => Work::Payout {
            withdrawal: id,
            bank: state.banks.by_id.get(&withdrawal.account)?.bank.clone(),
            amount: withdrawal.arrives(),
            pay_at: withdrawal.arrives_from,
        },
        withdrawals::Phase::Paid {
            returnable_until, ..
        } => Work::TracePayout {
            withdrawal: id,
            until: returnable_until,
        },
        _ => return None,
    };
    Some(Job { due, work })
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
            let paid = state.spaces.paid(*space).filter(|id| {
                let ticket = state.spaces.tickets.get(id);
                !ticket.is_some_and(|ticket| spaces::tickets::is_disputed(state, ticket))
            });
            paid.map(|ticket| Job {
                due: *due,
                work: Work::RefundTicket { ticket },
            })
        })
}

fn of_disputes(state: &State, now: Moment) -> impl Iterator<Item = Job> + '_ {
    let due = state.disputes.due.iter();
    due.take_while(move |(due, _)| *due <= now)
        .map(|(due, id)| {
            let payment = *id;
            let dispute = state.disputes.by_payment.get(id);
            let work = match dispute.map(|dispute| &dispute.answer) {
                None => Work::WatchCharge { payment },
                Some(None) => Work::ExpireDispute { payment },
                Some(Some((_, evidence))) => Work::AnswerDispute {
                    payment,
                    evidence: evidence.clone(),
                },
            };
            Job { due: *due, work }
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
        _ if payment.next_try.is_some() && payment.waits_for_method() => Work::Retry {
            payment: id,
            attempt,
        },
        _ if payment.is_open() => Work::Expire { payment: id },
        _ => return None,
    };
    Some(Job { due, work })
}

fn of_subscription(state: &State, due: Moment, id: SubscriptionId) -> Option<Job> {
    let term = state.subscriptions.by_id.get(&id)?.term?;
    let work = Work::Renew {
        subscription: id,
        period: term.period.saturating_add(1),
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
            Self::Retry { payment, attempt } => format!("retry/{payment}/{attempt}"),
            Self::Renew {
                subscription,
                period,
            } => format!("renew/{subscription}/{period}"),
            Self::CompleteTransfer { transfer } => format!("complete_transfer/{transfer}"),
            Self::ExpireRequest { request } => format!("expire_request/{request}"),
            Self::Dispatch { withdrawal } => format!("dispatch/{withdrawal}"),
            Self::Payout { withdrawal, .. } => format!("payout/{withdrawal}"),
            Self::TracePayout { withdrawal, .. } => format!("trace_payout/{withdrawal}"),
            Self::CloseSpace { space } => format!("close-space/{space}"),
            Self::RefundTicket { ticket } => format!("refund-ticket/{ticket}"),
            Self::WatchCharge { payment } => format!("watch/{payment}"),
            Self::AnswerDispute { payment, .. } => format!("answer-dispute/{payment}"),
            Self::ExpireDispute { payment } => format!("expire-dispute/{payment}"),
        }
    }
}
