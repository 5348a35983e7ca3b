//! The decisions about withdrawals. What a provider says is never refused: said twice or out of order it changes
//! nothing, and money that comes back is always booked.

use super::{Command, Event, Failure, Outcome, Phase, Rejection, Speed, Withdrawal, terms};
use crate::banks;
use crate::id::{BankAccountId, RecordId, WithdrawalId};
use crate::ledger::{Account, Posting};
use crate::limits::{self, Use};
use crate::money::Money;
use crate::{Actor, Request, State};

type Decision = Result<Vec<crate::Event>, crate::Rejection>;

pub fn decide(state: &State, request: &Request, command: &Command) -> Decision {
    match command {
        Command::Withdraw {
            account,
            amount,
            speed,
        } => withdraw(state, request, *account, *amount, *speed),
        Command::CancelWithdrawal { withdrawal } => {
            let found = state.withdrawal(*withdrawal)?;
            if state.acting_person(request)? != found.owner {
                return Err(crate::Rejection::NotAllowed);
            }
            // Nothing was asked of the provider before the departure is recorded, however late that is.
            if found.phase != Phase::Pending {
                return Err(Rejection::TooLateToCancel.into());
            }
            let event = Event::WithdrawalCanceled {
                withdrawal: *withdrawal,
                postings: vec![posting(Account::Withdrawing, found.home(), found.amount)],
                at: request.at,
            };
            Ok(vec![event.into()])
        }
        _ if request.by != Actor::System => Err(crate::Rejection::NotAllowed),
        Command::DispatchWithdrawal { withdrawal } => {
            let found = state.withdrawal(*withdrawal)?;
            if found.phase != Phase::Pending || request.at < found.leaves_at {
                return Ok(Vec::new());
            }
            let arrival = terms::arrival(&state.rules.wallet, found.speed, request.at);
            let event = Event::WithdrawalDispatched {
                withdrawal: *withdrawal,
                arrives_from: arrival.from,
                arrives_by: arrival.by,
                at: request.at,
            };
            Ok(vec![event.into()])
        }
        Command::RecordPayout {
            withdrawal,
            outcome,
        } => {
            let found = state.withdrawal(*withdrawal)?;
            let event = record(state, request, *withdrawal, found, *outcome);
            Ok(event.into_iter().map(crate::Event::from).collect())
        }
    }
}

fn withdraw(
    state: &State,
    request: &Request,
    account: BankAccountId,
    amount: Money,
    speed: Speed,
) -> Decision {
    let at = request.at;
    let found = banks::own(state, request, account)?;
    if found.unlinked_at.is_some() {
        return Err(Rejection::Unlinked.into());
    }
    let owner = found.owner;
    let terms = terms::withdrawal_terms(state, amount, speed, at)?;
    let held = posting(Account::Available(owner), Account::Withdrawing, amount);
    state
        .ledger
        .check(&[held])
        .map_err(|short| Rejection::BalanceTooLow {
            missing: short.missing,
        })?;
    limits::check(state, owner, Use::Bank, amount, at).map_err(Rejection::OverWeekLimit)?;
    let event = Event::WithdrawalOpened {
        withdrawal: WithdrawalId(RecordId::main(request.id)),
        owner,
        account,
        amount,
        fee: terms.fee,
        speed,
        postings: vec![held],
        leaves_at: terms.leaves_at,
        arrives_from: terms.arrival.from,
        arrives_by: terms.arrival.by,
        week_since: limits::week_since(&state.rules.wallet, at),
        at,
    };
    Ok(vec![event.into()])
}

/// What follows from the provider's word in each phase; empty when it says nothing new.
fn record(
    state: &State,
    request: &Request,
    id: WithdrawalId,
    found: &Withdrawal,
    outcome: Outcome,
) -> Option<Event> {
    match (found.phase, outcome) {
        (Phase::InTransit(_), Outcome::Paid) => Some(paid(state, request, id, found)),
        // Returned before it was said to be paid: for the owner it never arrived.
        (Phase::InTransit(_), Outcome::Failed(reason) | Outcome::Returned(reason)) => {
            Some(Event::WithdrawalFailed {
                withdrawal: id,
                reason,
                postings: vec![posting(Account::Withdrawing, found.home(), found.amount)],
                at: request.at,
            })
        }
        // A bank may say paid and then fail: that is a return, also when it comes after all hope.
        (Phase::Paid { .. }, Outcome::Failed(reason) | Outcome::Returned(reason)) => {
            Some(returned(request, id, found, reason))
        }
        (Phase::Paid { is_kept: false, .. }, Outcome::Kept) => Some(Event::WithdrawalKept {
            withdrawal: id,
            at: request.at,
        }),
        _ => None,
    }
}

fn paid(state: &State, request: &Request, id: WithdrawalId, found: &Withdrawal) -> Event {
    let days = state.rules.wallet.return_days;
    Event::WithdrawalPaid {
        withdrawal: id,
        postings: parts(found, |account| (Account::Withdrawing, account)),
        returnable_until: terms::business_days(request.at, days),
        at: request.at,
    }
}

/// The fee comes back too: nobody pays for money that did not stay.
fn returned(request: &Request, id: WithdrawalId, found: &Withdrawal, reason: Failure) -> Event {
    Event::WithdrawalReturned {
        withdrawal: id,
        reason,
        postings: parts(found, |account| (account, found.home())),
        at: request.at,
    }
}

/// What arrives and what it costs, each between its account and another.
fn parts(found: &Withdrawal, ends: impl Fn(Account) -> (Account, Account)) -> Vec<Posting> {
    let parts = [
        (Account::Banks, found.arrives()),
        (Account::WithdrawalFees, found.fee),
    ];
    parts
        .into_iter()
        .filter(|(_, amount)| amount.is_positive())
        .map(|(account, amount)| {
            let (source, target) = ends(account);
            posting(source, target, amount)
        })
        .collect()
}

fn posting(source: Account, target: Account, amount: Money) -> Posting {
    Posting {
        source,
        target,
        amount,
    }
}

impl State {
    pub fn withdrawal(&self, id: WithdrawalId) -> Result<&Withdrawal, crate::Rejection> {
        let found = self.withdrawals.by_id.get(&id);
        found.ok_or(crate::Rejection::NotFound)
    }
}
