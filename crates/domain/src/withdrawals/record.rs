//! What the State keeps of withdrawals, with the indexes of what is due. It transcribes and never decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Failure, Speed};
use crate::State;
use crate::id::{BankAccountId, PersonId, WithdrawalId};
use crate::ledger::{Account, Posting};
use crate::limits::Use;
use crate::moment::Moment;
use crate::money::Money;
use crate::wallet::Cause;

/// ```text
/// Pending → InTransit → Paid → Returned
///    └→ Canceled └→ Failed
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Can be cancelled.
    Pending,
    /// Since that moment.
    InTransit(Moment),
    /// The bank may send it back until `returnable_until`; once it `is_kept` the provider was asked whether it did.
    Paid {
        at: Moment,
        returnable_until: Moment,
        is_kept: bool,
    },
    Canceled(Moment),
    /// The money and its fee are back.
    Failed(Failure, Moment),
    /// The money and its fee are back.
    Returned(Failure, Moment),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Withdrawal {
    pub owner: PersonId,
    pub account: BankAccountId,
    /// What left the wallet, with the fee.
    pub amount: Money,
    pub fee: Money,
    pub speed: Speed,
    pub phase: Phase,
    pub opened_at: Moment,
    pub leaves_at: Moment,
    pub arrives_from: Moment,
    pub arrives_by: Moment,
    /// Every posting it caused, oldest first.
    pub postings: Vec<(Moment, Posting)>,
}

impl Withdrawal {
    /// What the bank gets.
    pub fn arrives(&self) -> Money {
        let minor = self.amount.minor - self.fee.minor;
        self.amount.currency.of_minor(minor)
    }

    /// Whether it is neither over nor at the bank.
    pub fn is_under_way(&self) -> bool {
        matches!(self.phase, Phase::Pending | Phase::InTransit(_))
    }

    pub(super) fn home(&self) -> Account {
        Account::Available(self.owner)
    }

    /// When its next job falls due.
    fn due(&self) -> Option<Moment> {
        match self.phase {
            Phase::Pending => Some(self.leaves_at),
            Phase::InTransit(since) => Some(since),
            Phase::Paid {
                at, is_kept: false, ..
            } => Some(at),
            _ => None,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Withdrawals {
    pub by_id: BTreeMap<WithdrawalId, Withdrawal>,
    /// Of each person, oldest first.
    pub by_owner: BTreeMap<PersonId, Vec<WithdrawalId>>,
    /// What is pending or in transit to each account.
    pub under_way: BTreeMap<BankAccountId, BTreeSet<WithdrawalId>>,
    pub(crate) due: BTreeSet<(Moment, WithdrawalId)>,
}

impl Withdrawals {
    pub fn is_under_way_to(&self, account: BankAccountId) -> bool {
        self.under_way
            .get(&account)
            .is_some_and(|there| !there.is_empty())
    }

    /// Changes one withdrawal and keeps the indexes true to it.
    fn change(
        &mut self,
        id: WithdrawalId,
        change: impl FnOnce(&mut Withdrawal),
    ) -> Option<&Withdrawal> {
        let withdrawal = self.by_id.get_mut(&id)?;
        if let Some(due) = withdrawal.due() {
            self.due.remove(&(due, id));
        }
        change(withdrawal);
        if let Some(due) = withdrawal.due() {
            self.due.insert((due, id));
        }
        let there = self.under_way.entry(withdrawal.account).or_default();
        if withdrawal.is_under_way() {
            there.insert(id);
        } else {
            there.remove(&id);
        }
        Some(withdrawal)
    }
}

/// Transcribes an event into the withdrawals, the books, the week's limit and the statement.
pub(crate) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::WithdrawalOpened { .. } => open(state, event),
        Event::WithdrawalDispatched {
            withdrawal,
            arrives_from,
            arrives_by,
            at,
        } => {
            state.withdrawals.change(*withdrawal, |w| {
                w.phase = Phase::InTransit(*at);
                (w.arrives_from, w.arrives_by) = (*arrives_from, *arrives_by);
            });
        }
        Event::WithdrawalPaid {
            withdrawal,
            postings,
            returnable_until,
            at,
        } => {
            let phase = Phase::Paid {
                at: *at,
                returnable_until: *returnable_until,
                is_kept: false,
            };
            book(state, *withdrawal, *at, postings, phase);
        }
        Event::WithdrawalKept { withdrawal, .. } => {
            state.withdrawals.change(*withdrawal, |w| {
                if let Phase::Paid { is_kept, .. } = &mut w.phase {
                    *is_kept = true;
                }
            });
        }
        Event::WithdrawalCanceled {
            withdrawal,
            postings,
            at,
        } => {
            book(state, *withdrawal, *at, postings, Phase::Canceled(*at));
            come_back(state, *withdrawal, *at, Cause::WithdrawalCanceled);
        }
        Event::WithdrawalFailed {
            withdrawal,
            reason,
            postings,
            at,
        } => {
            book(
                state,
                *withdrawal,
                *at,
                postings,
                Phase::Failed(*reason, *at),
            );
            come_back(state, *withdrawal, *at, Cause::WithdrawalFailed);
        }
        Event::WithdrawalReturned {
            withdrawal,
            reason,
            postings,
            at,
        } => {
            let phase = Phase::Returned(*reason, *at);
            book(state, *withdrawal, *at, postings, phase);
            come_back(state, *withdrawal, *at, Cause::WithdrawalReturned);
        }
    }
}

fn open(state: &mut State, event: &Event) {
    let Event::WithdrawalOpened {
        withdrawal,
        owner,
        account,
        amount,
        fee,
        speed,
        postings,
        leaves_at,
        arrives_from,
        arrives_by,
        week_since,
        at,
    } = event
    else {
        return;
    };
    let opened = Withdrawal {
        owner: *owner,
        account: *account,
        amount: *amount,
        fee: *fee,
        speed: *speed,
        phase: Phase::Pending,
        opened_at: *at,
        leaves_at: *leaves_at,
        arrives_from: *arrives_from,
        arrives_by: *arrives_by,
        postings: Vec::new(),
    };
    let withdrawals = &mut state.withdrawals;
    withdrawals.by_id.insert(*withdrawal, opened);
    let of_owner = withdrawals.by_owner.entry(*owner).or_default();
    of_owner.push(*withdrawal);
    book(state, *withdrawal, *at, postings, Phase::Pending);
    let key = (*owner, Use::Bank);
    state.limits.count(key, *amount, *at, *week_since);
    let cause = Cause::Withdrawn(*withdrawal);
    state.statements.went_out(*owner, *at, cause, *amount);
}

fn book(state: &mut State, id: WithdrawalId, at: Moment, postings: &[Posting], phase: Phase) {
    for posting in postings {
        state.ledger.apply(posting);
    }
    state.withdrawals.change(id, |w| {
        w.phase = phase;
        w.postings.extend(postings.iter().map(|p| (at, *p)));
    });
}

/// All of it is the owner's again: the statement says why, and the week's limit has room for it.
fn come_back(state: &mut State, id: WithdrawalId, at: Moment, cause: fn(WithdrawalId) -> Cause) {
    if let Some(w) = state.withdrawals.by_id.get(&id) {
        let key = (w.owner, Use::Bank);
        state.limits.give_back(key, w.amount, w.opened_at);
        let statements = &mut state.statements;
        statements.came_in(w.owner, at, cause(id), w.amount);
    }
}
