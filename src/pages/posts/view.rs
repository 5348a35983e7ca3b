//! What the screens of posts show: facts that anybody may know. No text of a post passes through here, only the excerpt
//! that its author made public. Windows only; never walk all posts.

use domain::id::{PaymentId, PersonId, PostId};
use domain::moment::Moment;
use domain::money::Money;
use domain::posts::{self, Audience, Place, Post, permit};
use domain::rules::RulePack;
use domain::{Actor, State};

use crate::pages::people::view::{Line, line};
use crate::pages::rules::view::tips_hurdle;
use crate::pages::subscriptions::view::{Standing, standing};

/// How many posts one page of a feed shows.
pub const PAGE: usize = 20;

/// Whose posts a feed is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    Everybody,
    /// Their own, and of those they follow or pay for.
    Home(PersonId),
    Author(PersonId),
}

/// One page of a feed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Feed {
    /// Newest first.
    pub cards: Vec<Card>,
    /// The post after which older ones come.
    pub older: Option<PostId>,
    /// Whether newer ones than these were asked to be left out.
    pub is_not_newest: bool,
}

/// A post in a feed.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Card {
    pub id: PostId,
    pub author: Line,
    pub at: Moment,
    pub facts: Facts,
    /// Empty for what is for subscribers.
    pub excerpt: String,
    /// Whether the text goes on after the excerpt.
    pub goes_on: bool,
    /// Whether whoever looks may read it whole.
    pub is_open: bool,
}

/// What a post says of its text without giving it away.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Facts {
    pub audience: Audience,
    pub chars: u32,
    pub links: u16,
}

impl Facts {
    fn of(post: &Post) -> Self {
        Self {
            audience: post.audience,
            chars: post.chars,
            links: post.links,
        }
    }

    pub fn is_locked(self) -> bool {
        self.audience == Audience::Subscribers
    }
}

/// At most `count` posts for `by`, older than the post `before`. One that is gone begins with the newest.
pub fn feed(
    state: &State,
    by: Actor,
    scope: Scope,
    before: Option<PostId>,
    count: usize,
    now: Moment,
) -> Feed {
    let before = before.and_then(|id| Some((state.posts.by_id.get(&id)?.at, id)));
    // One more than is shown tells whether there are older ones.
    let mut places = places(state, scope, before, count + 1);
    let has_older = places.len() > count;
    places.truncate(count);
    let cards = places
        .iter()
        .filter_map(|(_, id)| card(state, by, *id, now));
    Feed {
        cards: cards.collect(),
        older: places.last().filter(|_| has_older).map(|(_, id)| *id),
        is_not_newest: before.is_some(),
    }
}

fn places(state: &State, scope: Scope, before: Option<Place>, count: usize) -> Vec<Place> {
    match scope {
        Scope::Everybody => posts::newest(state, before, count),
        Scope::Home(reader) => posts::home(state, reader, before, count),
        Scope::Author(author) => posts::by_author(state, author, before, count),
    }
}

fn card(state: &State, by: Actor, id: PostId, now: Moment) -> Option<Card> {
    let post = state.posts.by_id.get(&id)?;
    let shown = u32::try_from(post.excerpt.chars().count()).unwrap_or(u32::MAX);
    Some(Card {
        id,
        author: line(state, post.author)?,
        at: post.at,
        facts: Facts::of(post),
        excerpt: post.excerpt.clone(),
        goes_on: shown < post.chars,
        is_open: permit(state, id, by, now).is_some(),
    })
}

/// A post on its own page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PostView {
    pub id: PostId,
    pub author: Line,
    pub at: Moment,
    pub facts: Facts,
    pub is_own: bool,
}

pub fn post(state: &State, by: Actor, id: PostId) -> Option<PostView> {
    let post = state.posts.by_id.get(&id)?;
    let author = line(state, post.author)?;
    Some(PostView {
        id,
        author: Line {
            has_jar: author.has_jar && tips_hurdle(state, post.author).is_none(),
            ..author
        },
        at: post.at,
        facts: Facts::of(post),
        is_own: by == Actor::Person(post.author),
    })
}

/// What stands before a post that is not open to whoever looks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gate {
    /// Empty when nothing is offered any more.
    pub price: Option<Money>,
    pub perks: Vec<String>,
    pub way_in: WayIn,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WayIn {
    /// Nobody acts: a profile comes first.
    Profile,
    Subscribe,
    /// There was a subscription once.
    Again,
    /// The first payment waits.
    Payment(PaymentId),
    /// Nobody new is let in.
    None,
}

pub fn gate(state: &State, by: Actor, author: PersonId, now: Moment) -> Gate {
    let tier = state.subscriptions.tiers.get(&author);
    let was_in = by.person().is_some_and(|person| {
        let before = state.subscriptions.between(person, author);
        before.is_some_and(|(_, subscription)| subscription.term.is_some())
    });
    let way_in = match standing(state, by, author, now) {
        Standing::Opening { payment } => WayIn::Payment(payment),
        _ if tier.is_none() => WayIn::None,
        _ if by.person().is_none() => WayIn::Profile,
        _ if was_in => WayIn::Again,
        _ => WayIn::Subscribe,
    };
    Gate {
        price: tier.map(|tier| tier.price),
        perks: tier.map(|tier| tier.perks.clone()).unwrap_or_default(),
        way_in,
    }
}

/// What somebody needs to know to write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Desk {
    pub author: PersonId,
    pub has_tier: bool,
    pub rules: &'static RulePack,
}

pub fn desk(state: &State, by: Actor) -> Option<Desk> {
    let author = by.person()?;
    line(state, author)?;
    Some(Desk {
        author,
        has_tier: state.subscriptions.tiers.contains_key(&author),
        rules: state.rules,
    })
}

#[cfg(test)]
mod tests;
