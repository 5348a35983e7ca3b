//! Posts: who published what, when, and for whom. A body never comes near here: events hold its digest and honest
//! facts about it, the text lies in a store of its own, whoever it is for.

mod body;
mod digest;
mod feed;
mod permit;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use body::{Piece, pieces, publish};
pub use digest::{Digest, NotADigest};
pub use feed::{Place, by_author, home, newest};
pub use permit::{Permit, permit};

use crate::id::{PersonId, PostId, RecordId};
use crate::moment::Moment;
use crate::text::{self, TextError};
use crate::{Request, State};

/// Who may read a post. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    Public,
    Subscribers,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// `chars` and `links` count what is in the body. The excerpt is its beginning, for public posts only: nothing of
    /// a locked body may stand in a Command.
    PublishPost {
        audience: Audience,
        digest: Digest,
        chars: u32,
        links: u16,
        excerpt: String,
    },
    RemovePost {
        post: PostId,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    PostPublished {
        post: PostId,
        author: PersonId,
        audience: Audience,
        digest: Digest,
        chars: u32,
        links: u16,
        excerpt: String,
        at: Moment,
    },
    PostRemoved {
        post: PostId,
        author: PersonId,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// There is nothing in the body.
    Empty,
    TooLong {
        max: u32,
    },
    Excerpt(TextError),
    /// Nothing of what is for subscribers may be shown to everybody.
    ExcerptOfLocked,
    /// A post for subscribers wants a tier to subscribe to.
    NoTier,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Post {
    pub author: PersonId,
    pub audience: Audience,
    pub digest: Digest,
    pub chars: u32,
    pub links: u16,
    /// Empty for what is for subscribers.
    pub excerpt: String,
    pub at: Moment,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Posts {
    pub by_id: BTreeMap<PostId, Post>,
    /// Newest last.
    by_author: BTreeMap<PersonId, BTreeSet<Place>>,
    /// All of them, newest last.
    feed: BTreeSet<Place>,
    /// Of all texts there ever were, with their posts: a second post under one of them would be a second way to it.
    digests: BTreeMap<Digest, PostId>,
}

/// What became of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    Published,
    /// Its post is gone, and no other can ever have it.
    Removed,
    /// No post speaks of it, or none yet.
    Unknown,
}

impl Posts {
    pub fn fate(&self, digest: Digest) -> Fate {
        match self.digests.get(&digest) {
            Some(post) if self.by_id.contains_key(post) => Fate::Published,
            Some(_) => Fate::Removed,
            None => Fate::Unknown,
        }
    }

    /// How many posts were ever removed.
    pub fn removed(&self) -> usize {
        self.digests.len() - self.by_id.len()
    }
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<Event>, crate::Rejection> {
    let author = state.acting_person(request)?;
    let at = request.at;
    match command {
        Command::PublishPost {
            audience,
            digest,
            chars,
            links,
            excerpt,
        } => {
            if state.posts.digests.contains_key(digest) {
                return Err(crate::Rejection::NotAllowed);
            }
            let max = state.rules.post_max_chars;
            if *chars == 0 {
                return Err(Rejection::Empty.into());
            }
            if *chars > max {
                return Err(Rejection::TooLong { max }.into());
            }
            if *audience == Audience::Subscribers {
                if !excerpt.is_empty() {
                    return Err(Rejection::ExcerptOfLocked.into());
                }
                if !state.subscriptions.tiers.contains_key(&author) {
                    return Err(Rejection::NoTier.into());
                }
            }
            let excerpt =
                text::prose(excerpt, state.rules.excerpt_max_chars).map_err(Rejection::Excerpt)?;
            Ok(vec![Event::PostPublished {
                post: PostId(RecordId::main(request.id)),
                author,
                audience: *audience,
                digest: *digest,
                chars: *chars,
                links: *links,
                excerpt,
                at,
            }])
        }
        Command::RemovePost { post } => {
            let found = state.posts.by_id.get(post);
            if found.ok_or(crate::Rejection::NotFound)?.author != author {
                return Err(crate::Rejection::NotAllowed);
            }
            let post = *post;
            Ok(vec![Event::PostRemoved { post, author, at }])
        }
    }
}

pub fn apply(posts: &mut Posts, event: &Event) {
    match event {
        Event::PostPublished {
            post,
            author,
            audience,
            digest,
            chars,
            links,
            excerpt,
            at,
        } => {
            let published = Post {
                author: *author,
                audience: *audience,
                digest: *digest,
                chars: *chars,
                links: *links,
                excerpt: excerpt.clone(),
                at: *at,
            };
            posts.by_id.insert(*post, published);
            posts.digests.insert(*digest, *post);
            posts.feed.insert((*at, *post));
            let of_author = posts.by_author.entry(*author).or_default();
            of_author.insert((*at, *post));
        }
        Event::PostRemoved { post, author, .. } => {
            if let Some(removed) = posts.by_id.remove(post) {
                posts.feed.remove(&(removed.at, *post));
                if let Some(of_author) = posts.by_author.get_mut(author) {
                    of_author.remove(&(removed.at, *post));
                }
            }
        }
    }
}
