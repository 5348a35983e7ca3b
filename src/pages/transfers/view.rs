//! What the screens of sending show of the world. Never show a transfer to anybody but the two people in it.

use domain::id::{MoneyRequestId, PersonId, TransferId};
use domain::ledger::Account;
use domain::limits::{self, Room, Use};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::people::Handle;
use domain::transfers::{Phase, Rejection};
use domain::{Actor, State};

use crate::pages::payment::view::Party;

/// Two people, and the currency between them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    /// Who acts.
    pub own: PersonId,
    pub other: Party,
    pub currency: Currency,
    /// More can nobody send, nor be asked for.
    pub largest: Money,
    pub note_max_chars: usize,
}

/// Empty for a visitor, for nobody's handle and for one's own.
pub fn pair(state: &State, by: Actor, to: &Handle, asked: Option<Currency>) -> Option<Pair> {
    let own = by.person()?;
    let (other, _) = state.people.find(to)?;
    if own == other {
        return None;
    }
    let currency = asked.unwrap_or(state.people.by_id.get(&own)?.profile.currency);
    Some(Pair {
        own,
        other: Party::of(state, other)?,
        currency,
        largest: state.rules.wallet.largest_request(currency),
        note_max_chars: state.rules.message_max_chars,
    })
}

/// What somebody has, and what the week lets them move of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Purse {
    pub available: Money,
    pub week: Room,
}

impl Purse {
    /// The most that can move now.
    pub fn most(&self) -> Money {
        let minor = self.available.minor.min(self.week.left.minor).max(0);
        self.available.currency.of_minor(minor)
    }

    /// Whether the week is what stops first, or would be nearly used up once `moved` is gone.
    pub fn is_week_near(&self, moved: Money) -> bool {
        let left = self.week.left.minor - moved.minor;
        self.week.left.minor < self.available.minor || left < self.week.limit.minor / 4
    }

    /// What is there once `moved` is gone; less than nothing when it is not all there.
    pub fn after(&self, moved: Money) -> Money {
        let minor = self.available.minor - moved.minor;
        self.available.currency.of_minor(minor)
    }
}

pub fn purse(state: &State, person: PersonId, of: Use, currency: Currency, at: Moment) -> Purse {
    Purse {
        available: state.ledger.balance(Account::Available(person), currency),
        week: limits::room(state, person, of, currency, at),
    }
}

/// Why `amount` would not be sent, in the order in which the domain says it.
pub fn hindrance(state: &State, person: PersonId, amount: Money, at: Moment) -> Option<Rejection> {
    if !amount.is_positive() {
        return Some(Rejection::NotPositive);
    }
    let missing = purse(state, person, Use::Send, amount.currency, at).after(amount);
    if missing.minor < 0 {
        let missing = amount.currency.of_minor(-missing.minor);
        return Some(Rejection::BalanceTooLow { missing });
    }
    limits::check(state, person, Use::Send, amount, at)
        .err()
        .map(Rejection::OverWeekLimit)
}

/// The notes on offer, rising.
pub fn notes(currency: Currency) -> Vec<Money> {
    let factor = if currency.exponent() == 0 { 100 } else { 1 };
    [5, 10, 20, 50]
        .map(|n| currency.of_major(n * factor))
        .to_vec()
}

/// A transfer as one of its two people sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TransferView {
    pub id: TransferId,
    pub other: Party,
    pub is_sender: bool,
    pub amount: Money,
    pub note: String,
    pub phase: Phase,
    pub sent_at: Moment,
    pub completes_at: Moment,
    /// The request that it pays.
    pub pays: Option<MoneyRequestId>,
}

/// Whoever is to receive hears of it when it is theirs: until then it may be taken back.
pub fn transfer(state: &State, id: TransferId, by: Actor) -> Option<TransferView> {
    let found = state.transfers.by_id.get(&id)?;
    let reader = by.person()?;
    let is_sender = reader == found.sender;
    let is_theirs = reader == found.receiver && matches!(found.phase, Phase::Completed(_));
    if !is_sender && !is_theirs {
        return None;
    }
    let other = if is_sender {
        found.receiver
    } else {
        found.sender
    };
    Some(TransferView {
        id,
        other: Party::of(state, other)?,
        is_sender,
        amount: found.amount,
        note: found.note.clone(),
        phase: found.phase,
        sent_at: found.sent_at,
        completes_at: found.completes_at,
        pays: found.request,
    })
}

#[cfg(test)]
mod tests;
