//! The leave to read one body. Whoever keeps bodies hands them out for a Permit and for nothing else; never make one
//! but here, where the right to it was just checked.

use super::{Audience, Digest};
use crate::id::PostId;
use crate::moment::Moment;
use crate::{Actor, State, subscriptions};

/// Says that its holder may read the body with this digest, now. It is asked for anew at each reading and never kept:
/// a right may end.
#[derive(PartialEq, Eq, Debug)]
#[must_use]
pub struct Permit {
    digest: Digest,
}

impl Permit {
    /// What may be read.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

/// The leave of `by` to read a post at `now`: anybody's for a public one, else the author's and that of whoever has
/// paid. A removed post has none.
pub fn permit(state: &State, post: PostId, by: Actor, now: Moment) -> Option<Permit> {
    let post = state.posts.by_id.get(&post)?;
    let is_entitled = match (post.audience, by) {
        (Audience::Public, _) => true,
        (Audience::Subscribers, Actor::Person(person)) => {
            subscriptions::entitlement(state, person, post.author, now).is_some()
        }
        (Audience::Subscribers, Actor::Visitor | Actor::System) => false,
    };
    let digest = post.digest;
    is_entitled.then_some(Permit { digest })
}
