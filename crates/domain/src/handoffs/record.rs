//! What the State keeps of hand-offs, with the lists that screens read. It transcribes and never decides; a phase is
//! derived from what was said and from the time.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Sum};
use crate::id::{HandOffId, PersonId};
use crate::moment::Moment;
use crate::tips::Visibility;

/// ```text
/// HandedOff → SaidSent → Acknowledged
///     │          ├→ Disputed → Acknowledged
///     └──────────┴→ GivenUp | Abandoned
/// ```
/// With the moment at which it began; `HandedOff` began with the hand-off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    HandedOff,
    SaidSent(Moment),
    /// The giver did not send it.
    GivenUp(Moment),
    /// It arrived, says the receiver.
    Acknowledged(Moment),
    /// It did not arrive, says the receiver.
    Disputed(Moment),
    /// Nobody acknowledged it in time.
    Abandoned(Moment),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandOff {
    /// Empty when a visitor gave.
    pub giver: Option<PersonId>,
    pub receiver: PersonId,
    /// The key of a service.
    pub service: String,
    /// As the jar had it at that time.
    pub address: String,
    pub sum: Sum,
    /// May be empty.
    pub message: String,
    pub visibility: Visibility,
    /// May stand on the receiver's wall for everybody once it is acknowledged.
    pub is_for_wall: bool,
    pub handed_at: Moment,
    /// Abandoned from this moment on when nobody answered before.
    pub open_until: Moment,
    pub said_sent_at: Option<Moment>,
    pub given_up_at: Option<Moment>,
    /// The word may be empty.
    pub acknowledged: Option<(Moment, String)>,
    pub disputed_at: Option<Moment>,
}

impl HandOff {
    /// Said sent and not answered, whatever the time.
    fn waits_for_receiver(&self) -> bool {
        self.said_sent_at.is_some()
            && self.given_up_at.is_none()
            && self.disputed_at.is_none()
            && self.acknowledged.is_none()
    }

    /// Where it stands at `now`.
    pub fn phase(&self, now: Moment) -> Phase {
        if let Some((at, _)) = self.acknowledged {
            Phase::Acknowledged(at)
        } else if let Some(at) = self.disputed_at {
            Phase::Disputed(at)
        } else if let Some(at) = self.given_up_at {
            Phase::GivenUp(at)
        } else if self.open_until <= now {
            Phase::Abandoned(self.open_until)
        } else if let Some(at) = self.said_sent_at {
            Phase::SaidSent(at)
        } else {
            Phase::HandedOff
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HandOffs {
    pub by_id: BTreeMap<HandOffId, HandOff>,
    /// Oldest first. Those of visitors stand under nobody.
    given: BTreeMap<Option<PersonId>, Vec<HandOffId>>,
    /// Oldest first.
    received: BTreeMap<PersonId, Vec<HandOffId>>,
    /// What each receiver is told was sent and has not answered, by when it closes. What has closed stays.
    to_answer: BTreeMap<PersonId, BTreeSet<(Moment, HandOffId)>>,
}

impl HandOffs {
    /// What `giver` (the visitor when empty) handed off, newest first.
    pub fn given(
        &self,
        giver: Option<PersonId>,
    ) -> impl ExactSizeIterator<Item = (HandOffId, &HandOff)> {
        self.listed(self.given.get(&giver))
    }

    /// What was handed off to `receiver`, newest first.
    pub fn received(
        &self,
        receiver: PersonId,
    ) -> impl ExactSizeIterator<Item = (HandOffId, &HandOff)> {
        self.listed(self.received.get(&receiver))
    }

    /// What waits for an answer of `receiver` at `now`, the newest first.
    pub fn to_answer(&self, receiver: PersonId, now: Moment) -> impl Iterator<Item = HandOffId> {
        let waiting = self.to_answer.get(&receiver).into_iter().flatten().rev();
        let is_open = move |(until, _): &&(Moment, HandOffId)| *until > now;
        waiting.take_while(is_open).map(|(_, id)| *id)
    }

    fn listed<'a>(
        &'a self,
        ids: Option<&'a Vec<HandOffId>>,
    ) -> impl ExactSizeIterator<Item = (HandOffId, &'a HandOff)> {
        let ids = ids.map(Vec::as_slice).unwrap_or_default();
        // An id gets into a list together with its record.
        ids.iter().rev().map(|id| (*id, &self.by_id[id]))
    }

    /// Changes one and keeps the lists true to it.
    fn change(&mut self, id: HandOffId, change: impl FnOnce(&mut HandOff)) {
        let Some(found) = self.by_id.get_mut(&id) else {
            return;
        };
        change(found);
        let place = (found.open_until, id);
        let to_answer = self.to_answer.entry(found.receiver).or_default();
        if found.waits_for_receiver() {
            to_answer.insert(place);
        } else {
            to_answer.remove(&place);
        }
    }
}

pub fn apply(handoffs: &mut HandOffs, event: &Event) {
    match event {
        Event::TipHandedOff {
            handoff,
            giver,
            receiver,
            service,
            address,
            sum,
            message,
            visibility,
            is_for_wall,
            open_until,
            at,
        } => {
            let handed = HandOff {
                giver: *giver,
                receiver: *receiver,
                service: service.clone(),
                address: address.clone(),
                sum: sum.clone(),
                message: message.clone(),
                visibility: *visibility,
                is_for_wall: *is_for_wall,
                handed_at: *at,
                open_until: *open_until,
                said_sent_at: None,
                given_up_at: None,
                acknowledged: None,
                disputed_at: None,
            };
            handoffs.by_id.insert(*handoff, handed);
            handoffs.given.entry(*giver).or_default().push(*handoff);
            handoffs
                .received
                .entry(*receiver)
                .or_default()
                .push(*handoff);
        }
        Event::HandOffSaidSent { handoff, at } => {
            handoffs.change(*handoff, |found| found.said_sent_at = Some(*at));
        }
        Event::HandOffGivenUp { handoff, at } => {
            handoffs.change(*handoff, |found| found.given_up_at = Some(*at));
        }
        Event::HandOffAcknowledged {
            handoff,
            thanks,
            at,
        } => handoffs.change(*handoff, |found| {
            found.acknowledged = Some((*at, thanks.clone()));
        }),
        Event::HandOffDisputed { handoff, at } => {
            handoffs.change(*handoff, |found| found.disputed_at = Some(*at));
        }
    }
}
