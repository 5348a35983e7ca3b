//! What a profile shows, and to whom: a private gift is the receiver's alone, a secret one has no name for anybody.
//! Windows only; the wall is read from its newest end and never as a whole.

use domain::handoffs::{HandOff, Sum};
use domain::id::{HandOffId, PaymentId, PersonId};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::people::{Handle, Role};
use domain::rules::Rejection;
use domain::tips::{Tip, Visibility};
use domain::walls::Item;
use domain::{Actor, State};
use payments::handoff::Service;

use crate::pages::rules::view::tips_hurdle;

/// How many supporters one page of the wall shows.
pub const PAGE: usize = 20;
/// A page looks at no more gifts than this, however many of them are private.
pub const EXAMINED_MAX: usize = 5 * PAGE;

/// What a person says about themself, and whether it is the viewer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    pub handle: Handle,
    pub name: String,
    pub bio: String,
    pub role: Role,
    pub joined: Moment,
    pub currency: Currency,
    pub has_jar: bool,
    /// Why the rules let nobody tip this person, whatever their jar says.
    pub hurdle: Option<Rejection>,
    pub is_you: bool,
}

/// One page of the wall.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Wall {
    /// Newest first.
    pub supporters: Vec<Supporter>,
    /// Where the next page of older gifts begins.
    pub older: Option<usize>,
    /// Whether newer gifts than these were asked to be left out.
    pub is_not_newest: bool,
}

/// How a gift came.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Came {
    Here(PaymentId),
    /// The service is empty when this build does not know it.
    Elsewhere(HandOffId, Option<Service>),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Supporter {
    pub came: Came,
    /// Nobody for a secret gift or a visitor's.
    pub giver: Option<Giver>,
    /// What remains of a tip; what the giver noted of a gift elsewhere.
    pub sum: Sum,
    pub message: String,
    pub at: Moment,
    pub thanks: Option<String>,
    /// Seen by the receiver only.
    pub is_private: bool,
    /// What was given back of it, if anything.
    pub returned: Option<Money>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Giver {
    pub person: PersonId,
    pub handle: Handle,
    pub name: String,
}

pub fn find(state: &State, handle: &Handle) -> Option<PersonId> {
    state.people.by_handle.get(handle).copied()
}

pub fn profile(state: &State, viewer: Actor, person: PersonId) -> Option<Profile> {
    let found = state.people.by_id.get(&person)?;
    let profile = &found.profile;
    Some(Profile {
        handle: profile.handle.clone(),
        name: profile.name.clone(),
        bio: profile.bio.clone(),
        role: profile.role,
        joined: found.joined,
        currency: profile.currency,
        has_jar: profile.has_jar,
        hurdle: tips_hurdle(state, person),
        is_you: viewer == Actor::Person(person),
    })
}

/// Apart from the profile, so that following somebody redraws one number and not their page.
pub fn followers(state: &State, person: PersonId) -> u32 {
    let found = state.people.by_id.get(&person);
    found.map_or(0, |found| found.followers)
}

/// The wall of `person` as `viewer` sees it, the newest gifts first. `from` counts gifts from the oldest: the page begins
/// with gift number `from` and stays the same when newer ones arrive.
pub fn wall(state: &State, viewer: Actor, person: PersonId, from: Option<usize>) -> Wall {
    let received = state.walls.of(person);
    let is_receiver = viewer == Actor::Person(person);
    let end = from.map_or(received.len(), |from| {
        received.len().min(from.saturating_add(1))
    });
    let mut supporters = Vec::new();
    let mut next = end;
    while next > 0 && supporters.len() < PAGE && end - next < EXAMINED_MAX {
        next -= 1;
        supporters.extend(match received[next] {
            Item::Tip(id) => {
                let tip = state.tips.by_id.get(&id);
                tip.and_then(|tip| of_tip(state, is_receiver, tip))
            }
            Item::HandOff(id) => {
                let found = state.handoffs.by_id.get(&id);
                found.and_then(|found| of_handoff(state, is_receiver, id, found))
            }
        });
    }
    Wall {
        supporters,
        older: next.checked_sub(1),
        is_not_newest: end < received.len(),
    }
}

/// A tip as it stands on the wall, if it does.
fn of_tip(state: &State, is_receiver: bool, tip: &Tip) -> Option<Supporter> {
    let is_private = tip.visibility == Visibility::Private;
    let left = left_of(state, tip)?;
    // What was given back whole stands on the receiver's list, not on the wall.
    if !left.is_positive() || (is_private && !is_receiver) {
        return None;
    }
    let returned = tip.amount.minus(left).ok();
    Some(Supporter {
        came: Came::Here(tip.payment),
        giver: named(state, tip.giver, tip.visibility),
        sum: Sum::Money(left),
        message: tip.message.clone(),
        at: tip.sent_at,
        thanks: tip.thanks.as_ref().map(|(_, note)| note.clone()),
        is_private,
        returned: returned.filter(|returned| returned.is_positive()),
    })
}

/// What was given elsewhere as it stands on the wall, if it does: by the word of its receiver, and dated by it.
fn of_handoff(
    state: &State,
    is_receiver: bool,
    id: HandOffId,
    found: &HandOff,
) -> Option<Supporter> {
    let (at, thanks) = found.acknowledged.as_ref()?;
    if !found.is_for_wall && !is_receiver {
        return None;
    }
    Some(Supporter {
        came: Came::Elsewhere(id, Service::of_key(&found.service)),
        giver: named(state, found.giver, found.visibility),
        sum: found.sum.clone(),
        message: found.message.clone(),
        at: *at,
        thanks: Some(thanks.clone()).filter(|thanks| !thanks.is_empty()),
        is_private: !found.is_for_wall,
        returned: None,
    })
}

/// Who gave, where that may be known.
fn named(state: &State, giver: Option<PersonId>, visibility: Visibility) -> Option<Giver> {
    let person = giver.filter(|_| visibility != Visibility::Secret)?;
    let profile = &state.people.by_id.get(&person)?.profile;
    Some(Giver {
        person,
        handle: profile.handle.clone(),
        name: profile.name.clone(),
    })
}

/// What remains of a tip that has arrived after all that was given back.
pub fn left_of(state: &State, tip: &Tip) -> Option<Money> {
    Some(state.payments.by_id.get(&tip.payment)?.refundable())
}

#[cfg(test)]
mod tests;
