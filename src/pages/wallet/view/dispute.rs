//! What banks ask back, as rows: in the statement, and for whoever has to answer. Never name the giver of a secret tip.

use domain::id::PaymentId;
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{Payment, Purpose};
use domain::tips::Visibility;
use domain::wallet::{Cause, Line};
use domain::{Actor, State};

use super::movement::plain;
use super::{Kind, LineView, Record};
use crate::pages::payment::view::Party;
use crate::pages::receipt::view::Giver;

/// Disputes shown.
const MOST: usize = 20;

/// Where money is that a bank has asked back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AskedBack {
    Open,
    Lost,
}

pub(super) fn line(state: &State, line: &Line, id: PaymentId) -> Option<LineView> {
    let payment = state.payments.by_id.get(&id)?;
    let dispute = state.disputes.by_payment.get(&id)?;
    let kind = match line.cause {
        Cause::DisputeHeld(_) => Kind::DisputeHeld,
        Cause::DisputeReturned(_) => Kind::DisputeReturned,
        _ => Kind::DisputeGotBack,
    };
    let other = match kind {
        Kind::DisputeGotBack => Some(Giver::Named(Party::of(state, dispute.receiver)?)),
        _ => payer(state, payment),
    };
    let asked_back = match kind {
        Kind::DisputeHeld if dispute.is_open() => Some(AskedBack::Open),
        Kind::DisputeHeld if dispute.is_lost() => Some(AskedBack::Lost),
        _ => None,
    };
    Some(LineView {
        other,
        asked_back,
        ..plain(line, kind, Record::Receipt(id))
    })
}

/// Who paid, as far as the receiver may know; empty for a top-up.
fn payer(state: &State, payment: &Payment) -> Option<Giver> {
    let is_secret = match payment.purpose {
        Purpose::TopUp { .. } => return None,
        Purpose::Tip { tip, .. } => {
            let tip = state.tips.by_id.get(&tip);
            tip.is_none_or(|tip| tip.visibility == Visibility::Secret)
        }
        Purpose::Subscription { .. } | Purpose::Ticket { .. } => false,
    };
    match payment.payer {
        _ if is_secret => Some(Giver::Secret),
        Some(payer) => Party::of(state, payer).map(Giver::Named),
        None => Some(Giver::Visitor),
    }
}

/// A dispute that waits for its receiver.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToAnswer {
    pub payment: PaymentId,
    pub amount: Money,
    pub due: Moment,
    /// Empty for a top-up.
    pub payer: Option<Giver>,
}

/// What `by` has to answer, the first due first.
pub fn to_answer(state: &State, by: Actor, now: Moment) -> Vec<ToAnswer> {
    let waiting = by
        .person()
        .and_then(|person| state.disputes.to_answer.get(&person));
    let waiting = waiting.into_iter().flatten();
    let open = waiting.filter(|(due, _)| now < *due).take(MOST);
    let shown = open.filter_map(|(due, id)| {
        Some(ToAnswer {
            payment: *id,
            amount: state.disputes.by_payment.get(id)?.amount,
            due: *due,
            payer: payer(state, state.payments.by_id.get(id)?),
        })
    });
    shown.collect()
}
