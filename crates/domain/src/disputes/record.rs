//! What the State keeps of disputes, with the indexes of what is due. It transcribes and never decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Loss};
use crate::State;
use crate::id::{PaymentId, PersonId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::TakenBack;
use crate::wallet::Cause;

/// ```text
/// NeedsResponse ─ answered → UnderReview → Won
///      └ accepted, time is over ─┴───────→ Lost
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    NeedsResponse {
        due: Moment,
    },
    /// The bank has the answer, since that moment.
    UnderReview(Moment),
    Won(Moment),
    Lost(Loss, Moment),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dispute {
    pub receiver: PersonId,
    /// What the payer's bank asks for.
    pub amount: Money,
    /// The part of it that was taken on the way.
    pub fee: Money,
    /// What the receiver still had of the rest.
    pub held: Money,
    pub opened_at: Moment,
    pub due: Moment,
    /// What the receiver told the bank, and when.
    pub answer: Option<(Moment, String)>,
    end: Option<Phase>,
}

impl Dispute {
    /// Where it stands at `now`: whether it was answered in time follows from the date.
    pub fn phase(&self, now: Moment) -> Phase {
        match (self.end, &self.answer) {
            (Some(end), _) => end,
            (None, Some((since, _))) => Phase::UnderReview(*since),
            (None, None) if now < self.due => Phase::NeedsResponse { due: self.due },
            (None, None) => Phase::Lost(Loss::Unanswered, self.due),
        }
    }

    /// Whether its money is still held.
    pub fn is_open(&self) -> bool {
        self.end.is_none()
    }

    pub fn is_lost(&self) -> bool {
        matches!(self.end, Some(Phase::Lost(..)))
    }

    /// What the receiver had spent before the bank asked: Obole bears it if the dispute is lost.
    pub fn missing(&self) -> Money {
        let minor = self.amount.minor - self.fee.minor - self.held.minor;
        self.amount.currency.of_minor(minor)
    }

    /// When its next job falls due.
    fn next(&self) -> Option<Moment> {
        match (self.end, &self.answer) {
            (Some(_), _) => None,
            (None, Some((at, _))) => Some(*at),
            (None, None) => Some(self.due),
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Disputes {
    /// A payment is disputed once at most.
    pub by_payment: BTreeMap<PaymentId, Dispute>,
    /// Those that nobody has answered yet, by receiver: the first due first.
    pub to_answer: BTreeMap<PersonId, BTreeSet<(Moment, PaymentId)>>,
    /// Payments that a bank has warned of, and since when.
    pub(crate) watched: BTreeMap<PaymentId, Moment>,
    pub(crate) due: BTreeSet<(Moment, PaymentId)>,
}

impl Disputes {
    /// Whether money of this payment is held.
    pub fn is_open(&self, payment: PaymentId) -> bool {
        self.by_payment.get(&payment).is_some_and(Dispute::is_open)
    }

    /// Whether money of this payment will not settle where it was going: it is held, or gone.
    pub fn is_in_the_way(&self, payment: PaymentId) -> bool {
        let found = self.by_payment.get(&payment);
        found.is_some_and(|dispute| dispute.is_open() || dispute.is_lost())
    }

    fn end_watch(&mut self, id: PaymentId) {
        if let Some(since) = self.watched.remove(&id) {
            self.due.remove(&(since, id));
        }
    }

    /// Changes one dispute and keeps the indexes true to it.
    fn change(&mut self, id: PaymentId, change: impl FnOnce(&mut Dispute)) {
        let Some(dispute) = self.by_payment.get_mut(&id) else {
            return;
        };
        if let Some(next) = dispute.next() {
            self.due.remove(&(next, id));
        }
        change(dispute);
        if let Some(next) = dispute.next() {
            self.due.insert((next, id));
        }
        let waiting = self.to_answer.entry(dispute.receiver).or_default();
        if dispute.is_open() && dispute.answer.is_none() {
            waiting.insert((dispute.due, id));
        } else {
            waiting.remove(&(dispute.due, id));
        }
    }
}

/// Transcribes an event into the disputes, the books, the payment and the statements.
pub(crate) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::ChargeWarned { payment, at } => {
            state.disputes.watched.insert(*payment, *at);
            state.disputes.due.insert((*at, *payment));
        }
        Event::WatchEnded { payment, .. } => state.disputes.end_watch(*payment),
        Event::DisputeOpened { .. } => open(state, event),
        Event::DisputeAnswered {
            payment,
            evidence,
            at,
        } => state.disputes.change(*payment, |d| {
            d.answer = Some((*at, evidence.clone()));
        }),
        Event::DisputeWon {
            payment,
            postings,
            at,
        } => win(state, *payment, postings, *at),
        Event::DisputeLost {
            payment,
            loss,
            postings,
            at,
        } => lose(state, *payment, *loss, postings, *at),
    }
}

fn open(state: &mut State, event: &Event) {
    let Event::DisputeOpened {
        payment,
        receiver,
        amount,
        fee,
        postings,
        due,
        at,
    } = event
    else {
        return;
    };
    let held = postings.iter().map(|posting| posting.amount.minor).sum();
    let held = amount.currency.of_minor(held);
    let dispute = Dispute {
        receiver: *receiver,
        amount: *amount,
        fee: *fee,
        held,
        opened_at: *at,
        due: *due,
        answer: None,
        end: None,
    };
    state.disputes.end_watch(*payment);
    state.disputes.by_payment.insert(*payment, dispute);
    state.disputes.change(*payment, |_| {});
    post(state, postings);
    state.payments.hold(*payment, *at, postings, held.minor);
    if held.is_positive() {
        let cause = Cause::DisputeHeld(*payment);
        state.statements.went_out(*receiver, *at, cause, held);
    }
}

fn win(state: &mut State, id: PaymentId, postings: &[Posting], at: Moment) {
    let Some(dispute) = state.disputes.by_payment.get(&id) else {
        return;
    };
    let (receiver, held) = (dispute.receiver, dispute.held);
    state.disputes.change(id, |d| d.end = Some(Phase::Won(at)));
    post(state, postings);
    state.payments.hold(id, at, postings, 0);
    if held.is_positive() {
        let cause = Cause::DisputeReturned(id);
        state.statements.came_in(receiver, at, cause, held);
    }
}

fn lose(state: &mut State, id: PaymentId, loss: Loss, postings: &[Posting], at: Moment) {
    let Some(dispute) = state.disputes.by_payment.get(&id) else {
        return;
    };
    let (receiver, amount, fee) = (dispute.receiver, dispute.amount, dispute.fee);
    let end = Phase::Lost(loss, at);
    state.disputes.change(id, |d| d.end = Some(end));
    post(state, postings);
    let payer = state.payments.by_id.get(&id).and_then(|p| p.payer);
    state.payments.take_back(TakenBack {
        payment: id,
        amount,
        fee,
        postings,
        at,
    });
    // For a top-up the card was never in the statement.
    if let Some(payer) = payer.filter(|payer| *payer != receiver) {
        let cause = Cause::DisputeGotBack(id);
        state.statements.came_in(payer, at, cause, amount);
    }
}

fn post(state: &mut State, postings: &[Posting]) {
    for posting in postings {
        state.ledger.apply(posting);
    }
}
