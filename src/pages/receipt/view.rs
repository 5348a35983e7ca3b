//! What a receipt shows, to its payer and its receiver only. Never name the giver of a secret tip, nor anybody's card,
//! to the other side.

mod dispute;

pub use dispute::{DisputeView, Stage, dispute};

use domain::id::{PaymentId, PersonId, RequestId, TipId};
use domain::ledger::{Account, Posting};
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{self, Payment, Purpose, RefundPhase};
use domain::rules::{Taker, Waterfall, Way};
use domain::tips::{Command, Tip, Visibility};
use domain::{Actor, Event, Rejection, Request, State};

use crate::pages::ink;
use crate::pages::payment::view::{Flow, Means, Party, Toward, toward};
use crate::ui::Seed;

/// Who gave, as far as the reader may know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Giver {
    Named(Party),
    /// Somebody without a profile.
    Visitor,
    Secret,
}

/// The tip that was paid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TipOf {
    pub id: TipId,
    pub giver: Giver,
    pub message: String,
    pub visibility: Visibility,
    pub thanks: Option<(Moment, String)>,
}

/// The ticket that was paid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TicketOf {
    /// Of the Space.
    pub title: String,
    pub holder: Party,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RefundView {
    pub amount: Money,
    pub phase: RefundPhase,
    pub opened_at: Moment,
}

/// One end of a posting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum End {
    Available(Holder),
    Pending(Holder),
    Cards,
    CardFees,
    Refunding,
    Moving,
    Withdrawing,
    Banks,
    WithdrawalFees,
    StoreFees,
    PlatformFees,
    Held(Holder),
    DisputeLosses,
}

/// Whose account, as far as the reader may know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Holder {
    Named(String),
    Secret,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PostingView {
    pub at: Moment,
    pub source: End,
    pub target: End,
    pub amount: Money,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReceiptView {
    pub id: PaymentId,
    pub seed: Seed,
    /// Whoever was paid; for a top-up that is the payer.
    pub receiver: Party,
    /// Empty for a top-up and a ticket.
    pub tip: Option<TipOf>,
    /// Which month of a subscription it was; empty for anything else.
    pub month: Option<u32>,
    /// What the ticket is for; empty for a tip and a top-up.
    pub ticket: Option<TicketOf>,
    /// The reader received it and did not give it.
    pub is_receiver: bool,
    /// As recorded when it was paid.
    pub flow: Flow,
    /// The payer's own card; empty for the receiver.
    pub means: Option<Means>,
    pub paid_at: Moment,
    pub settles_at: Option<Moment>,
    pub refunds: Vec<RefundView>,
    /// What can still be given back.
    pub refundable: Money,
    /// Oldest first.
    pub postings: Vec<PostingView>,
}

/// The receipt of `id` for `by`, once it is paid.
pub fn receipt(state: &State, id: PaymentId, by: Actor) -> Option<ReceiptView> {
    let payment = state.payments.by_id.get(&id)?;
    let paid_at = payment.paid_at?;
    let receiver = payment.purpose.receiver();
    let is_payer = by != Actor::System && by.person() == payment.payer;
    let is_receiver = by.person() == Some(receiver);
    if !is_payer && !is_receiver {
        return None;
    }
    let (tip, hidden) = match payment.purpose {
        Purpose::TopUp { .. } | Purpose::Subscription { .. } | Purpose::Ticket { .. } => {
            (None, None)
        }
        Purpose::Tip { tip: id, .. } => {
            let tip = state.tips.by_id.get(&id)?;
            let hides = !is_payer && tip.visibility == Visibility::Secret;
            let shown = tip_of(state, id, tip, hides)?;
            (Some(shown), tip.giver.filter(|_| hides))
        }
    };
    let month = match payment.purpose {
        Purpose::Subscription { period, .. } => Some(period),
        _ => None,
    };
    let ticket = match payment.purpose {
        Purpose::Ticket { space, .. } => Some(TicketOf {
            title: state.spaces.by_id.get(&space)?.title.clone(),
            holder: Party::of(state, payment.payer?)?,
        }),
        _ => None,
    };
    let party = Party::of(state, receiver)?;
    let postings = payment.postings.iter();
    let postings = postings.map(|(at, posting)| posting_view(state, *at, posting, hidden));
    Some(ReceiptView {
        id,
        seed: ink(receiver),
        flow: recorded_flow(state, payment, toward(payment.purpose, &party))?,
        receiver: party,
        tip,
        month,
        ticket,
        is_receiver: is_receiver && !is_payer,
        means: payment.method.as_ref().filter(|_| is_payer).map(Means::of),
        paid_at,
        settles_at: payment
            .settles_at
            .filter(|_| !state.disputes.is_in_the_way(id)),
        refunds: refunds(state, payment),
        refundable: payment.refundable(),
        postings: postings.collect(),
    })
}

fn tip_of(state: &State, id: TipId, tip: &Tip, hides: bool) -> Option<TipOf> {
    let giver = match tip.giver {
        _ if hides => Giver::Secret,
        Some(giver) => Giver::Named(Party::of(state, giver)?),
        None => Giver::Visitor,
    };
    Some(TipOf {
        id,
        giver,
        message: tip.message.clone(),
        visibility: tip.visibility,
        thanks: tip.thanks.clone(),
    })
}

/// What was taken then, not what the rules would take now.
fn recorded_flow(state: &State, payment: &Payment, toward: Toward) -> Option<Flow> {
    let way = payment.method.as_ref().map(|m| Means::of(m).way());
    let currency = payment.amount.currency;
    let taken = |taker| (taker, currency.of_minor(payment.taken.of(taker)));
    Some(Flow {
        waterfall: Waterfall {
            paid: payment.amount,
            steps: Taker::ALL.map(taken),
            received: payment.amount.minus(payment.fee).ok()?,
        },
        way: way.unwrap_or(Way::Card),
        rules: state.rules_at(payment.paid_at?),
        deal: payment.purpose.deal(state, currency),
        toward,
    })
}

fn refunds(state: &State, payment: &Payment) -> Vec<RefundView> {
    let refunds = payment.refunds.iter();
    let refunds = refunds.filter_map(|id| state.payments.refunds.get(id));
    refunds
        .map(|refund| RefundView {
            amount: refund.amount,
            phase: refund.phase,
            opened_at: refund.opened_at,
        })
        .collect()
}

fn posting_view(
    state: &State,
    at: Moment,
    posting: &Posting,
    hidden: Option<PersonId>,
) -> PostingView {
    let holder = |person: PersonId| {
        let known = state
            .people
            .by_id
            .get(&person)
            .filter(|_| hidden != Some(person));
        known.map_or(Holder::Secret, |p| Holder::Named(p.profile.name.clone()))
    };
    let end = |account| match account {
        Account::Available(person) => End::Available(holder(person)),
        Account::Pending(person) => End::Pending(holder(person)),
        Account::Cards => End::Cards,
        Account::CardFees => End::CardFees,
        Account::Refunding => End::Refunding,
        Account::Moving => End::Moving,
        Account::Withdrawing => End::Withdrawing,
        Account::Banks => End::Banks,
        Account::WithdrawalFees => End::WithdrawalFees,
        Account::StoreFees => End::StoreFees,
        Account::PlatformFees => End::PlatformFees,
        Account::Held(person) => End::Held(holder(person)),
        Account::DisputeLosses => End::DisputeLosses,
    };
    PostingView {
        at,
        source: end(posting.source),
        target: end(posting.target),
        amount: posting.amount,
    }
}

/// What giving `amount` back would do, before it is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GiveBackView {
    /// What the giver gets.
    pub amount: Money,
    /// The part of it that was the card fee.
    pub fee_returned: Money,
    /// What the receiver pays.
    pub taken: Money,
}

/// Foretells a refund by asking the domain's own rule; nothing is recorded.
pub fn give_back(
    state: &State,
    id: PaymentId,
    tip: TipId,
    amount: Money,
) -> Result<GiveBackView, Rejection> {
    let request = Request {
        id: RequestId::of("foretold"),
        at: state.last_at,
        by: Actor::System,
        command: Command::RefundTip { tip, amount }.into(),
    };
    let events = payments::refund(state, &request, id, amount)?;
    let fee_returned = events.iter().find_map(|event| match event {
        Event::Payments(payments::Event::RefundOpened { fee_returned, .. }) => Some(*fee_returned),
        _ => None,
    });
    let fee_returned = fee_returned.unwrap_or(amount.currency.of_minor(0));
    Ok(GiveBackView {
        amount,
        fee_returned,
        taken: amount.minus(fee_returned).unwrap_or(amount),
    })
}

#[cfg(test)]
mod tests;
