//! What stands on each receiver's wall, in the order in which it arrived: tips, and what they acknowledged as given
//! elsewhere. An index and nothing more: who may see what of it is settled by whoever shows it.

use std::collections::BTreeMap;

use crate::handoffs::{self, HandOffs};
use crate::id::{HandOffId, PersonId, TipId};
use crate::tips;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    Tip(TipId),
    HandOff(HandOffId),
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Walls(BTreeMap<PersonId, Vec<Item>>);

impl Walls {
    /// Everything that arrived, oldest first.
    pub fn of(&self, receiver: PersonId) -> &[Item] {
        self.0.get(&receiver).map_or(&[], Vec::as_slice)
    }

    fn put(&mut self, receiver: PersonId, item: Item) {
        self.0.entry(receiver).or_default().push(item);
    }
}

pub(crate) fn note_tip(walls: &mut Walls, event: &tips::Event) {
    if let tips::Event::TipReceived { tip, receiver, .. } = event {
        walls.put(*receiver, Item::Tip(*tip));
    }
}

pub(crate) fn note_handoff(walls: &mut Walls, handoffs: &HandOffs, event: &handoffs::Event) {
    if let handoffs::Event::HandOffAcknowledged { handoff, .. } = event
        && let Some(found) = handoffs.by_id.get(handoff)
    {
        walls.put(found.receiver, Item::HandOff(*handoff));
    }
}
