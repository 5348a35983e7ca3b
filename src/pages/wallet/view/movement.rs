//! The lines of money that was sent, received or withdrawn. Tips and top-ups are told beside them, not here.

use domain::State;
use domain::id::{PersonId, TransferId, WithdrawalId};
use domain::wallet::{Cause, Line};

use super::{Kind, LineView, Record};
use crate::pages::payment::view::Party;
use crate::pages::receipt::view::Giver;

/// Empty for the causes that a payment made.
pub(super) fn line(state: &State, line: &Line) -> Option<LineView> {
    match line.cause {
        Cause::MoneySent(id) => transfer(state, line, id, Kind::MoneySent),
        Cause::SendingUndone(id) => transfer(state, line, id, Kind::SendingUndone),
        Cause::MoneyReceived(id) => transfer(state, line, id, Kind::MoneyReceived),
        Cause::Withdrawn(id) => withdrawal(state, line, id, Kind::Withdrawn),
        Cause::WithdrawalCanceled(id) => withdrawal(state, line, id, Kind::WithdrawalCanceled),
        Cause::WithdrawalFailed(id) => withdrawal(state, line, id, Kind::WithdrawalFailed),
        Cause::WithdrawalReturned(id) => withdrawal(state, line, id, Kind::WithdrawalReturned),
        Cause::TipReceived(_)
        | Cause::TipGiven(_)
        | Cause::TipReturned(_)
        | Cause::TipGotBack(_)
        | Cause::TipRefundFailed(_)
        | Cause::ToppedUp(_)
        | Cause::SubscriptionReceived(_)
        | Cause::SubscriptionPaid(_)
        | Cause::TicketSold(_)
        | Cause::TicketBought(_)
        | Cause::TicketReturned(_)
        | Cause::TicketGotBack(_)
        | Cause::TicketRefundFailed(_)
        | Cause::TicketRefundMoved(_)
        | Cause::DisputeHeld(_)
        | Cause::DisputeReturned(_)
        | Cause::DisputeGotBack(_) => None,
    }
}

fn transfer(state: &State, line: &Line, id: TransferId, kind: Kind) -> Option<LineView> {
    let found = state.transfers.by_id.get(&id)?;
    let other: PersonId = match kind {
        Kind::MoneyReceived => found.sender,
        _ => found.receiver,
    };
    Some(LineView {
        other: Some(Giver::Named(Party::of(state, other)?)),
        message: found.note.clone(),
        ..plain(line, kind, Record::Transfer(id))
    })
}

fn withdrawal(state: &State, line: &Line, id: WithdrawalId, kind: Kind) -> Option<LineView> {
    let found = state.withdrawals.by_id.get(&id)?;
    let account = state.banks.by_id.get(&found.account)?;
    Some(LineView {
        message: account.label.clone(),
        ..plain(line, kind, Record::Withdrawal(id))
    })
}

pub(super) fn plain(line: &Line, kind: Kind, record: Record) -> LineView {
    LineView {
        kind,
        at: line.at,
        amount: line.amount,
        record,
        other: None,
        message: String::new(),
        means: None,
        settles_at: None,
        refund: None,
        asked_back: None,
    }
}
