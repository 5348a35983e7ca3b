//! What the State keeps of requests for money, with the lists that screens read. It transcribes and never decides.

use std::collections::{BTreeMap, BTreeSet};

use super::Event;
use crate::id::{MoneyRequestId, PersonId, TransferId};
use crate::moment::Moment;
use crate::money::Money;
use crate::transfers;

/// ```text
/// Open ⇄ Paying → Paid
///   └→ Declined | Canceled | Expired
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    Open,
    /// The transfer can still be taken back, and then the request is open again.
    Paying(TransferId),
    Paid(TransferId, Moment),
    Declined(Moment),
    Canceled(Moment),
    Expired(Moment),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MoneyRequest {
    pub asker: PersonId,
    pub payer: PersonId,
    pub amount: Money,
    /// May be empty.
    pub note: String,
    pub phase: Phase,
    pub asked_at: Moment,
    pub expires_at: Moment,
    pub reminders: u32,
    pub reminded_at: Option<Moment>,
}

impl MoneyRequest {
    /// When the payer last heard of it.
    pub fn heard_at(&self) -> Moment {
        self.reminded_at.unwrap_or(self.asked_at)
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Requests {
    pub by_id: BTreeMap<MoneyRequestId, MoneyRequest>,
    /// All that a person ever asked for, oldest first.
    pub asked: BTreeMap<PersonId, Vec<MoneyRequestId>>,
    /// All that a person was ever asked, oldest first.
    pub received: BTreeMap<PersonId, Vec<MoneyRequestId>>,
    /// What each person is asked for and has not answered.
    pub to_answer: BTreeMap<PersonId, BTreeSet<MoneyRequestId>>,
    /// What each person waits for.
    pub awaited: BTreeMap<PersonId, BTreeSet<MoneyRequestId>>,
    pub(crate) due: BTreeSet<(Moment, MoneyRequestId)>,
}

impl Requests {
    /// Changes one request and keeps the lists true to it.
    fn change(&mut self, id: MoneyRequestId, change: impl FnOnce(&mut MoneyRequest)) {
        let Some(request) = self.by_id.get_mut(&id) else {
            return;
        };
        change(request);
        let to_answer = self.to_answer.entry(request.payer).or_default();
        let awaited = self.awaited.entry(request.asker).or_default();
        if request.phase == Phase::Open {
            to_answer.insert(id);
            awaited.insert(id);
            self.due.insert((request.expires_at, id));
        } else {
            to_answer.remove(&id);
            awaited.remove(&id);
            self.due.remove(&(request.expires_at, id));
        }
    }

    fn enter(&mut self, id: MoneyRequestId, phase: Phase) {
        self.change(id, |request| request.phase = phase);
    }
}

pub(crate) fn apply(requests: &mut Requests, event: &Event) {
    match event {
        Event::MoneyRequested {
            request,
            asker,
            payer,
            amount,
            note,
            expires_at,
            at,
        } => {
            let asked = MoneyRequest {
                asker: *asker,
                payer: *payer,
                amount: *amount,
                note: note.clone(),
                phase: Phase::Open,
                asked_at: *at,
                expires_at: *expires_at,
                reminders: 0,
                reminded_at: None,
            };
            requests.by_id.insert(*request, asked);
            requests.asked.entry(*asker).or_default().push(*request);
            requests.received.entry(*payer).or_default().push(*request);
            requests.change(*request, |_| {});
        }
        Event::RequestReminded { request, at } => requests.change(*request, |found| {
            found.reminders = found.reminders.saturating_add(1);
            found.reminded_at = Some(*at);
        }),
        Event::RequestDeclined { request, at } => requests.enter(*request, Phase::Declined(*at)),
        Event::RequestCanceled { request, at } => requests.enter(*request, Phase::Canceled(*at)),
        Event::RequestExpired { request, at } => requests.enter(*request, Phase::Expired(*at)),
    }
}

/// Notes what became of the transfer that pays a request.
pub(crate) fn note_transfer(requests: &mut Requests, event: &transfers::Event) {
    let (request, phase) = match event {
        transfers::Event::TransferSent {
            transfer, request, ..
        } => (request, Phase::Paying(*transfer)),
        transfers::Event::TransferUndone { request, .. } => (request, Phase::Open),
        transfers::Event::TransferCompleted {
            transfer,
            request,
            at,
            ..
        } => (request, Phase::Paid(*transfer, *at)),
    };
    if let Some(request) = request {
        requests.enter(*request, phase);
    }
}
