//! What a profile shows, and to whom: a private tip is the receiver's alone, a secret one has no name for anybody.
//! Windows only; the wall is read from its newest end and never as a whole.

use domain::id::{PaymentId, PersonId};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::people::{Handle, Role};
use domain::rules::Rejection;
use domain::tips::{Tip, Visibility};
use domain::{Actor, State};

use crate::pages::rules::view::tips_hurdle;

/// How many supporters one page of the wall shows.
pub const PAGE: usize = 20;
/// A page looks at no more tips than this, however many of them are private.
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
    /// Where the next page of older tips begins.
    pub older: Option<usize>,
    /// Whether newer tips than these were asked to be left out.
    pub is_not_newest: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Supporter {
    pub payment: PaymentId,
    /// Nobody for a secret tip or a visitor's.
    pub giver: Option<Giver>,
    /// What remains of it.
    pub amount: Money,
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

/// The wall of `person` as `viewer` sees it, newest tips first. `from` counts tips from the oldest: the page begins
/// with tip number `from` and stays the same when newer ones arrive.
pub fn wall(state: &State, viewer: Actor, person: PersonId, from: Option<usize>) -> Wall {
    let Some(received) = state.tips.received.get(&person) else {
        return Wall::default();
    };
    let is_receiver = viewer == Actor::Person(person);
    let end = from.map_or(received.len(), |from| {
        received.len().min(from.saturating_add(1))
    });
    let mut supporters = Vec::new();
    let mut next = end;
    while next > 0 && supporters.len() < PAGE && end - next < EXAMINED_MAX {
        next -= 1;
        let tip = state.tips.by_id.get(&received[next]);
        supporters.extend(tip.and_then(|tip| supporter(state, is_receiver, tip)));
    }
    Wall {
        supporters,
        older: next.checked_sub(1),
        is_not_newest: end < received.len(),
    }
}

/// A tip as it stands on the wall, if it does.
fn supporter(state: &State, is_receiver: bool, tip: &Tip) -> Option<Supporter> {
    let is_private = tip.visibility == Visibility::Private;
    let left = left_of(state, tip)?;
    // What was given back whole stands on the receiver's list, not on the wall.
    if !left.is_positive() || (is_private && !is_receiver) {
        return None;
    }
    let is_secret = tip.visibility == Visibility::Secret;
    let giver = tip.giver.filter(|_| !is_secret).and_then(|person| {
        let profile = &state.people.by_id.get(&person)?.profile;
        Some(Giver {
            person,
            handle: profile.handle.clone(),
            name: profile.name.clone(),
        })
    });
    let returned = tip.amount.minus(left).ok();
    Some(Supporter {
        payment: tip.payment,
        giver,
        amount: left,
        message: tip.message.clone(),
        at: tip.sent_at,
        thanks: tip.thanks.as_ref().map(|(_, note)| note.clone()),
        is_private,
        returned: returned.filter(|returned| returned.is_positive()),
    })
}

/// What remains of a tip that has arrived after all that was given back.
pub fn left_of(state: &State, tip: &Tip) -> Option<Money> {
    Some(state.payments.by_id.get(&tip.payment)?.refundable())
}

#[cfg(test)]
mod tests;
