//! Transfers: money from person to person. It leaves the sender at once and waits a moment in which they can take
//! it back; then it is the receiver's for good. Never let it reach the receiver any other way.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{MoneyRequestId, PersonId, RecordId, TransferId};
use crate::ledger::{Account, Posting};
use crate::limits::{self, Exceeded, Use};
use crate::moment::Moment;
use crate::money::Money;
use crate::rules::CURRENCIES;
use crate::text::{self, TextError};
use crate::wallet::Cause;
use crate::{Actor, Request, State, requests};

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    SendMoney {
        receiver: PersonId,
        amount: Money,
        note: String,
    },
    /// By the sender, before it completes.
    UndoTransfer { transfer: TransferId },
    /// By the system: the time to take it back is over.
    CompleteTransfer { transfer: TransferId },
}

/// Each names the request that is paid with it, if one is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// `week_since` is where the week begins that its limit was reckoned over.
    TransferSent {
        transfer: TransferId,
        sender: PersonId,
        receiver: PersonId,
        amount: Money,
        note: String,
        request: Option<MoneyRequestId>,
        postings: Vec<Posting>,
        completes_at: Moment,
        week_since: Moment,
        at: Moment,
    },
    TransferUndone {
        transfer: TransferId,
        request: Option<MoneyRequestId>,
        postings: Vec<Posting>,
        at: Moment,
    },
    TransferCompleted {
        transfer: TransferId,
        request: Option<MoneyRequestId>,
        postings: Vec<Posting>,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    ToOneself,
    /// The wallet cannot hold this currency.
    Currency,
    /// 0 or less.
    NotPositive,
    Note(TextError),
    BalanceTooLow {
        missing: Money,
    },
    OverWeekLimit(Exceeded),
    /// It is the receiver's already.
    TooLateToUndo,
    AlreadyUndone,
}

/// `Sent` → `Completed` | `Undone`. Sent becomes completed by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Can be undone until `completes_at`.
    Sent,
    Completed(Moment),
    Undone(Moment),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Transfer {
    pub sender: PersonId,
    pub receiver: PersonId,
    pub amount: Money,
    /// May be empty.
    pub note: String,
    /// The request that it pays.
    pub request: Option<MoneyRequestId>,
    pub phase: Phase,
    pub sent_at: Moment,
    pub completes_at: Moment,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Transfers {
    pub by_id: BTreeMap<TransferId, Transfer>,
    /// What each sender can still take back.
    pub under_way: BTreeMap<PersonId, BTreeSet<TransferId>>,
    pub(crate) due: BTreeSet<(Moment, TransferId)>,
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    match command {
        Command::SendMoney {
            receiver,
            amount,
            note,
        } => {
            let sender = state.acting_person(request)?;
            let note = text::prose(note, state.rules.message_max_chars).map_err(Rejection::Note)?;
            send(state, request, sender, *receiver, *amount, note, None)
        }
        Command::UndoTransfer { transfer } => {
            let found = state.transfer(*transfer)?;
            if state.acting_person(request)? != found.sender {
                return Err(crate::Rejection::NotAllowed);
            }
            match found.phase {
                Phase::Sent if request.at < found.completes_at => {}
                Phase::Sent | Phase::Completed(_) => return Err(Rejection::TooLateToUndo.into()),
                Phase::Undone(_) => return Err(Rejection::AlreadyUndone.into()),
            }
            let event = Event::TransferUndone {
                transfer: *transfer,
                request: found.request,
                postings: vec![from_moving(found.sender, found.amount)],
                at: request.at,
            };
            Ok(vec![event.into()])
        }
        Command::CompleteTransfer { transfer } => {
            if request.by != Actor::System {
                return Err(crate::Rejection::NotAllowed);
            }
            let found = state.transfer(*transfer)?;
            if found.phase != Phase::Sent || request.at < found.completes_at {
                return Ok(Vec::new());
            }
            let event = Event::TransferCompleted {
                transfer: *transfer,
                request: found.request,
                postings: vec![from_moving(found.receiver, found.amount)],
                at: request.at,
            };
            Ok(vec![event.into()])
        }
    }
}

/// Sends `amount` as the main record of this Request. Who asks, and the note, are checked by the caller.
pub(crate) fn send(
    state: &State,
    request: &Request,
    sender: PersonId,
    receiver: PersonId,
    amount: Money,
    note: String,
    pays: Option<MoneyRequestId>,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    state.person(receiver)?;
    if sender == receiver {
        return Err(Rejection::ToOneself.into());
    }
    if !CURRENCIES.contains(&amount.currency) {
        return Err(Rejection::Currency.into());
    }
    if !amount.is_positive() {
        return Err(Rejection::NotPositive.into());
    }
    // What somebody has is said before what they may: topping up is the quicker way out.
    let posting = Posting {
        source: Account::Available(sender),
        target: Account::Moving,
        amount,
    };
    state
        .ledger
        .check(&[posting])
        .map_err(|short| Rejection::BalanceTooLow {
            missing: short.missing,
        })?;
    limits::check(state, sender, Use::Send, amount, request.at)
        .map_err(Rejection::OverWeekLimit)?;
    let event = Event::TransferSent {
        transfer: TransferId(RecordId::main(request.id)),
        sender,
        receiver,
        amount,
        note,
        request: pays,
        postings: vec![posting],
        completes_at: request.at + state.rules.wallet.undo,
        week_since: limits::week_since(&state.rules.wallet, request.at),
        at: request.at,
    };
    Ok(vec![event.into()])
}

/// Transcribes an event into the transfers, the request it pays, the books and both statements.
pub fn apply(state: &mut State, event: &Event) {
    let (Event::TransferSent { postings, .. }
    | Event::TransferUndone { postings, .. }
    | Event::TransferCompleted { postings, .. }) = event;
    for posting in postings {
        state.ledger.apply(posting);
    }
    match event {
        Event::TransferSent {
            transfer,
            sender,
            receiver,
            amount,
            note,
            request,
            completes_at,
            week_since,
            at,
            ..
        } => {
            let sent = Transfer {
                sender: *sender,
                receiver: *receiver,
                amount: *amount,
                note: note.clone(),
                request: *request,
                phase: Phase::Sent,
                sent_at: *at,
                completes_at: *completes_at,
            };
            state.transfers.by_id.insert(*transfer, sent);
            state.transfers.due.insert((*completes_at, *transfer));
            let under_way = state.transfers.under_way.entry(*sender).or_default();
            under_way.insert(*transfer);
            let key = (*sender, Use::Send);
            state.limits.count(key, *amount, *at, *week_since);
            let cause = Cause::MoneySent(*transfer);
            state.statements.went_out(*sender, *at, cause, *amount);
        }
        Event::TransferUndone { transfer, at, .. } => {
            if let Some(found) = state.transfers.end(*transfer, Phase::Undone(*at)) {
                let key = (found.sender, Use::Send);
                state.limits.give_back(key, found.amount, found.sent_at);
                let cause = Cause::SendingUndone(*transfer);
                let statements = &mut state.statements;
                statements.came_in(found.sender, *at, cause, found.amount);
            }
        }
        Event::TransferCompleted { transfer, at, .. } => {
            if let Some(found) = state.transfers.end(*transfer, Phase::Completed(*at)) {
                let cause = Cause::MoneyReceived(*transfer);
                let statements = &mut state.statements;
                statements.came_in(found.receiver, *at, cause, found.amount);
            }
        }
    }
    requests::note_transfer(&mut state.requests, event);
}

impl Transfers {
    fn end(&mut self, id: TransferId, phase: Phase) -> Option<&Transfer> {
        let transfer = self.by_id.get_mut(&id)?;
        transfer.phase = phase;
        self.due.remove(&(transfer.completes_at, id));
        if let Some(under_way) = self.under_way.get_mut(&transfer.sender) {
            under_way.remove(&id);
        }
        Some(transfer)
    }
}

impl State {
    pub fn transfer(&self, id: TransferId) -> Result<&Transfer, crate::Rejection> {
        let found = self.transfers.by_id.get(&id);
        found.ok_or(crate::Rejection::NotFound)
    }
}

fn from_moving(person: PersonId, amount: Money) -> Posting {
    Posting {
        source: Account::Moving,
        target: Account::Available(person),
        amount,
    }
}
