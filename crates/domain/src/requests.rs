//! Requests: money asked of a person, for them to pay or decline. Paying one is a transfer like any other, with its
//! moment to take it back. Not to be mixed up with `crate::Request`, which is a stamped Command.

mod record;

use crate::id::{MoneyRequestId, PersonId, RecordId};
use crate::moment::Moment;
use crate::money::Money;
use crate::rules::CURRENCIES;
use crate::text::{self, TextError};
use crate::{Actor, Request, State, transfers};

pub use record::{MoneyRequest, Phase, Requests};
pub(crate) use record::{apply, note_transfer};

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    RequestMoney {
        payer: PersonId,
        amount: Money,
        note: String,
    },
    /// By the asker.
    RemindOfRequest { request: MoneyRequestId },
    /// By the payer, from the balance.
    PayRequest { request: MoneyRequestId },
    /// By the payer.
    DeclineRequest { request: MoneyRequestId },
    /// By the asker.
    CancelRequest { request: MoneyRequestId },
    /// By the system: nobody answered in time.
    ExpireRequest { request: MoneyRequestId },
}

/// That a request is being paid, or was, is told by the transfer that does it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    MoneyRequested {
        request: MoneyRequestId,
        asker: PersonId,
        payer: PersonId,
        amount: Money,
        note: String,
        expires_at: Moment,
        at: Moment,
    },
    RequestReminded {
        request: MoneyRequestId,
        at: Moment,
    },
    RequestDeclined {
        request: MoneyRequestId,
        at: Moment,
    },
    RequestCanceled {
        request: MoneyRequestId,
        at: Moment,
    },
    RequestExpired {
        request: MoneyRequestId,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    OfOneself,
    /// The wallet cannot hold this currency.
    Currency,
    /// 0 or less.
    NotPositive,
    /// Nobody may send so much.
    TooLarge {
        largest: Money,
    },
    Note(TextError),
    /// It is being paid, or was paid, declined, cancelled or left too long.
    NotOpen,
    RemindedLately {
        again_at: Moment,
    },
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    let at = request.at;
    match command {
        Command::RequestMoney {
            payer,
            amount,
            note,
        } => ask(state, request, *payer, *amount, note),
        Command::RemindOfRequest { request: id } => {
            let found = open(state, request, *id, Side::Asker)?;
            let again_at = found.heard_at() + state.rules.wallet.reminder_pause;
            if at < again_at {
                return Err(Rejection::RemindedLately { again_at }.into());
            }
            Ok(vec![Event::RequestReminded { request: *id, at }.into()])
        }
        Command::PayRequest { request: id } => {
            let found = open(state, request, *id, Side::Payer)?;
            let (note, pays) = (found.note.clone(), Some(*id));
            let MoneyRequest {
                payer,
                asker,
                amount,
                ..
            } = *found;
            transfers::send(state, request, payer, asker, amount, note, pays)
        }
        Command::DeclineRequest { request: id } => {
            open(state, request, *id, Side::Payer)?;
            Ok(vec![Event::RequestDeclined { request: *id, at }.into()])
        }
        Command::CancelRequest { request: id } => {
            open(state, request, *id, Side::Asker)?;
            Ok(vec![Event::RequestCanceled { request: *id, at }.into()])
        }
        Command::ExpireRequest { request: id } => {
            if request.by != Actor::System {
                return Err(crate::Rejection::NotAllowed);
            }
            let found = state.money_request(*id)?;
            if found.phase != Phase::Open || at < found.expires_at {
                return Ok(Vec::new());
            }
            Ok(vec![Event::RequestExpired { request: *id, at }.into()])
        }
    }
}

fn ask(
    state: &State,
    request: &Request,
    payer: PersonId,
    amount: Money,
    note: &str,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    let asker = state.acting_person(request)?;
    state.person(payer)?;
    if asker == payer {
        return Err(Rejection::OfOneself.into());
    }
    if !CURRENCIES.contains(&amount.currency) {
        return Err(Rejection::Currency.into());
    }
    if !amount.is_positive() {
        return Err(Rejection::NotPositive.into());
    }
    let largest = state.rules.wallet.largest_request(amount.currency);
    if amount.minor > largest.minor {
        return Err(Rejection::TooLarge { largest }.into());
    }
    let note = text::prose(note, state.rules.message_max_chars).map_err(Rejection::Note)?;
    let event = Event::MoneyRequested {
        request: MoneyRequestId(RecordId::main(request.id)),
        asker,
        payer,
        amount,
        note,
        expires_at: request.at + state.rules.wallet.request_open,
        at: request.at,
    };
    Ok(vec![event.into()])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Asker,
    Payer,
}

/// A request that still waits for an answer, seen by the side that may give this one.
fn open<'a>(
    state: &'a State,
    request: &Request,
    id: MoneyRequestId,
    side: Side,
) -> Result<&'a MoneyRequest, crate::Rejection> {
    let found = state.money_request(id)?;
    let may = match side {
        Side::Asker => found.asker,
        Side::Payer => found.payer,
    };
    if state.acting_person(request)? != may {
        return Err(crate::Rejection::NotAllowed);
    }
    // What has run out is over before the job that says so.
    if found.phase != Phase::Open || found.expires_at <= request.at {
        return Err(Rejection::NotOpen.into());
    }
    Ok(found)
}

impl State {
    pub fn money_request(&self, id: MoneyRequestId) -> Result<&MoneyRequest, crate::Rejection> {
        let found = self.requests.by_id.get(&id);
        found.ok_or(crate::Rejection::NotFound)
    }
}
