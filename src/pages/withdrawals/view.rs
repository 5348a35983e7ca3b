//! What the screens of withdrawing show of the world. Never show an account or a withdrawal to anybody but its owner.

use domain::id::{BankAccountId, PersonId, WithdrawalId};
use domain::ledger::Account;
use domain::limits::{self, Use};
use domain::moment::Moment;
use domain::money::Money;
use domain::withdrawals::{Failure, Phase, Rejection, Speed, Terms, withdrawal_terms};
use domain::{Actor, State};

/// A linked account, as its owner knows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountView {
    pub id: BankAccountId,
    pub label: String,
    /// Two capitals.
    pub country: String,
    pub last4: String,
}

/// The linked accounts of a person, newest first.
pub fn accounts(state: &State, person: PersonId) -> Vec<AccountView> {
    let linked = state.banks.linked.get(&person).into_iter().flatten();
    linked.rev().filter_map(|id| account(state, *id)).collect()
}

fn account(state: &State, id: BankAccountId) -> Option<AccountView> {
    let found = state.banks.by_id.get(&id)?;
    Some(AccountView {
        id,
        label: found.label.clone(),
        country: found.bank.country.code().to_owned(),
        last4: found.bank.last4.clone(),
    })
}

/// On which terms `amount` would leave, or why it would not, in the order in which the domain says it.
pub fn terms(
    state: &State,
    person: PersonId,
    amount: Money,
    speed: Speed,
    at: Moment,
) -> Result<Terms, Rejection> {
    let terms = withdrawal_terms(state, amount, speed, at)?;
    let has = state
        .ledger
        .balance(Account::Available(person), amount.currency);
    if has.minor < amount.minor {
        let missing = amount.currency.of_minor(amount.minor - has.minor);
        return Err(Rejection::BalanceTooLow { missing });
    }
    limits::check(state, person, Use::Bank, amount, at).map_err(Rejection::OverWeekLimit)?;
    Ok(terms)
}

/// A withdrawal as its owner sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WithdrawalView {
    pub id: WithdrawalId,
    pub owner: PersonId,
    pub account: AccountView,
    pub amount: Money,
    pub fee: Money,
    pub arrives: Money,
    pub speed: Speed,
    pub phase: Phase,
    pub opened_at: Moment,
    pub leaves_at: Moment,
    pub steps: Vec<Step>,
}

/// One step of the way to the bank.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    pub what: What,
    pub is: Is,
    pub when: When,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    Opened,
    Left,
    Arrived,
    Canceled,
    Failed(Failure),
    Returned(Failure),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Is {
    Over,
    /// What everybody waits for.
    Now,
    Next,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    At(Moment),
    By(Moment),
    /// It is not recorded by itself.
    Unsaid,
}

pub fn withdrawal(state: &State, id: WithdrawalId, by: Actor) -> Option<WithdrawalView> {
    let found = state.withdrawals.by_id.get(&id)?;
    if by.person() != Some(found.owner) {
        return None;
    }
    Some(WithdrawalView {
        id,
        owner: found.owner,
        account: account(state, found.account)?,
        amount: found.amount,
        fee: found.fee,
        arrives: found.arrives(),
        speed: found.speed,
        phase: found.phase,
        opened_at: found.opened_at,
        leaves_at: found.leaves_at,
        steps: steps(found),
    })
}

fn steps(found: &domain::withdrawals::Withdrawal) -> Vec<Step> {
    let step = |what, is, when| Step { what, is, when };
    let over = |what, when| step(what, Is::Over, when);
    let arrives = When::By(found.arrives_by);
    let paid_at = || {
        let mut postings = found.postings.iter();
        let there = postings.find(|(_, posting)| posting.target == Account::Banks);
        there.map_or(When::Unsaid, |(at, _)| When::At(*at))
    };
    let mut steps = vec![over(What::Opened, When::At(found.opened_at))];
    match found.phase {
        Phase::Pending => {
            steps.push(step(What::Left, Is::Now, When::By(found.leaves_at)));
            steps.push(step(What::Arrived, Is::Next, arrives));
        }
        Phase::InTransit(at) => {
            steps.push(over(What::Left, When::At(at)));
            steps.push(step(What::Arrived, Is::Now, arrives));
        }
        Phase::Paid { at, .. } => {
            steps.push(over(What::Left, When::Unsaid));
            steps.push(over(What::Arrived, When::At(at)));
        }
        Phase::Canceled(at) => steps.push(over(What::Canceled, When::At(at))),
        Phase::Failed(reason, at) => {
            steps.push(over(What::Left, When::Unsaid));
            steps.push(over(What::Failed(reason), When::At(at)));
        }
        Phase::Returned(reason, at) => {
            steps.push(over(What::Left, When::Unsaid));
            steps.push(over(What::Arrived, paid_at()));
            steps.push(over(What::Returned(reason), When::At(at)));
        }
    }
    steps
}

#[cfg(test)]
mod tests;
