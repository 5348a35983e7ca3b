//! Posts in the order in which they are read: newest first, a page at a time. A page costs its rows (the home feed
//! also one look at each author it draws from), never a walk over all posts.

use std::collections::{BTreeSet, BinaryHeap};

use crate::State;
use crate::id::{PersonId, PostId};
use crate::moment::Moment;
use crate::subscriptions;

/// Where a post stands in every feed: by time, then by id. A page begins before the place where the last one ended.
pub type Place = (Moment, PostId);

/// At most `count` posts of everybody.
pub fn newest(state: &State, before: Option<Place>, count: usize) -> Vec<Place> {
    older(&state.posts.feed, before).take(count).collect()
}

/// At most `count` posts of one author.
pub fn by_author(
    state: &State,
    author: PersonId,
    before: Option<Place>,
    count: usize,
) -> Vec<Place> {
    let places = state.posts.by_author.get(&author);
    let places = places.into_iter().flat_map(|all| older(all, before));
    places.take(count).collect()
}

/// At most `count` posts of `reader` and of the people they follow or ever subscribed to.
pub fn home(state: &State, reader: PersonId, before: Option<Place>, count: usize) -> Vec<Place> {
    let following = state.people.by_id.get(&reader).map(|p| &p.following);
    let subscribed = subscriptions::subscribed(state, reader).map(|(_, s)| s.creator);
    let authors: BTreeSet<PersonId> = following
        .into_iter()
        .flatten()
        .copied()
        .chain(subscribed)
        .chain([reader])
        .collect();
    let mut tails: Vec<_> = authors
        .iter()
        .filter_map(|author| state.posts.by_author.get(author))
        .map(|all| older(all, before))
        .collect();
    // The newest unread post of each author; the newest of these comes next.
    let mut heads: BinaryHeap<(Place, usize)> = tails
        .iter_mut()
        .enumerate()
        .filter_map(|(i, tail)| Some((tail.next()?, i)))
        .collect();
    let mut page = Vec::new();
    while page.len() < count
        && let Some((place, i)) = heads.pop()
    {
        page.push(place);
        heads.extend(tails[i].next().map(|next| (next, i)));
    }
    page
}

fn older(
    places: &BTreeSet<Place>,
    before: Option<Place>,
) -> impl DoubleEndedIterator<Item = Place> + '_ {
    let range = match before {
        Some(place) => places.range(..place),
        None => places.range(..),
    };
    range.rev().copied()
}
