//! What the screens show of requests for money. Never show one to anybody but its two people.

use std::collections::BTreeSet;

use domain::id::{MoneyRequestId, TransferId};
use domain::ledger::Account;
use domain::moment::Moment;
use domain::money::Money;
use domain::requests::Phase;
use domain::{Actor, State};

use crate::pages::payment::view::Party;

/// Requests listed on the wallet, newest first.
const LISTED: usize = 20;

/// A request as one of its two people sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestView {
    pub id: MoneyRequestId,
    pub other: Party,
    pub is_asker: bool,
    pub amount: Money,
    pub note: String,
    pub phase: Phase,
    pub asked_at: Moment,
    pub reminded_at: Option<Moment>,
    /// From when on the payer may be reminded.
    pub remind_from: Moment,
    pub expires_at: Moment,
    /// What the reader can spend.
    pub available: Money,
}

impl RequestView {
    /// The transfer that pays it, if one does and the reader may see it.
    pub fn transfer(&self) -> Option<TransferId> {
        match self.phase {
            Phase::Paying(transfer) if !self.is_asker => Some(transfer),
            Phase::Paid(transfer, _) => Some(transfer),
            _ => None,
        }
    }
}

/// Whether nobody can answer it any more, though the job that says so has not run.
pub fn is_lapsed(view: &RequestView, now_ms: i64) -> bool {
    view.phase == Phase::Open && view.expires_at.0 <= now_ms
}

pub fn request(state: &State, id: MoneyRequestId, by: Actor) -> Option<RequestView> {
    let found = state.requests.by_id.get(&id)?;
    let reader = by.person()?;
    let is_asker = reader == found.asker;
    if !is_asker && reader != found.payer {
        return None;
    }
    let other = if is_asker { found.payer } else { found.asker };
    let available = Account::Available(reader);
    Some(RequestView {
        id,
        other: Party::of(state, other)?,
        is_asker,
        amount: found.amount,
        note: found.note.clone(),
        phase: found.phase,
        asked_at: found.asked_at,
        reminded_at: found.reminded_at,
        remind_from: found.heard_at() + state.rules.wallet.reminder_pause,
        expires_at: found.expires_at,
        available: state.ledger.balance(available, found.amount.currency),
    })
}

/// What the reader is asked for and has not answered.
pub fn to_answer(state: &State, by: Actor) -> Vec<RequestView> {
    listed(state, by, &state.requests.to_answer)
}

/// What the reader waits for.
pub fn awaited(state: &State, by: Actor) -> Vec<RequestView> {
    listed(state, by, &state.requests.awaited)
}

fn listed(
    state: &State,
    by: Actor,
    open: &std::collections::BTreeMap<domain::id::PersonId, BTreeSet<MoneyRequestId>>,
) -> Vec<RequestView> {
    let Some(ids) = by.person().and_then(|person| open.get(&person)) else {
        return Vec::new();
    };
    let newest = ids.iter().rev().take(LISTED);
    newest.filter_map(|id| request(state, *id, by)).collect()
}

#[cfg(test)]
mod tests;
