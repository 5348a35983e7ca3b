//! People: handles, profiles, who follows whom. Money is none of its business.

mod directory;
mod handle;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use directory::Directory;
pub use handle::{Handle, HandleError};

use crate::id::{PersonId, RecordId};
use crate::moment::Moment;
use crate::money::Currency;
use crate::rules::CURRENCIES;
use crate::text::{self, TextError};
use crate::{Actor, Request, State};

pub const NAME_MAX_CHARS: usize = 50;
pub const BIO_MAX_CHARS: usize = 280;

/// What somebody does here. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Fan,
    Creator,
    Journalist,
    Expert,
    NonProfit,
}

impl Role {
    pub const ALL: [Self; 5] = [
        Self::Fan,
        Self::Creator,
        Self::Journalist,
        Self::Expert,
        Self::NonProfit,
    ];
}

/// The language somebody writes in. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    English,
    French,
}

/// What a person says about themself. Stored in history.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Profile {
    pub handle: Handle,
    pub name: String,
    pub bio: String,
    pub role: Role,
    pub language: Language,
    /// The currency of this person's tip jar.
    pub currency: Currency,
    /// Whether the tip jar stands on the profile.
    pub has_jar: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    CreateProfile { profile: Profile },
    EditProfile { profile: Profile },
    Follow { person: PersonId },
    Unfollow { person: PersonId },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    ProfileCreated {
        person: PersonId,
        profile: Profile,
        at: Moment,
    },
    ProfileEdited {
        person: PersonId,
        profile: Profile,
    },
    Followed {
        follower: PersonId,
        person: PersonId,
    },
    Unfollowed {
        follower: PersonId,
        person: PersonId,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    HandleTaken,
    Name(TextError),
    Bio(TextError),
    /// The wallet knows no such currency.
    Currency,
    FollowsThemself,
}

/// A person as the State knows them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    pub profile: Profile,
    pub joined: Moment,
    pub followers: u32,
    pub following: BTreeSet<PersonId>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct People {
    pub by_id: BTreeMap<PersonId, Person>,
    pub by_handle: BTreeMap<Handle, PersonId>,
    pub directory: Directory,
}

/// Whether somebody was made up for a demo: the Request that created them has an id that follows from a name (UUID
/// version 8) and not from chance. Nothing about such a person may lead to real money.
pub fn is_made_up(person: PersonId) -> bool {
    person.0.request.get_version_num() == 8
}

impl People {
    pub fn find(&self, handle: &Handle) -> Option<(PersonId, &Person)> {
        let id = self.by_handle.get(handle)?;
        Some((*id, self.by_id.get(id)?))
    }

    pub fn follows(&self, follower: PersonId, person: PersonId) -> bool {
        self.by_id
            .get(&follower)
            .is_some_and(|f| f.following.contains(&person))
    }
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<Event>, crate::Rejection> {
    match command {
        Command::CreateProfile { profile } => {
            // A visitor becomes a person; somebody who is one already adds another of this world.
            if request.by == Actor::System {
                return Err(crate::Rejection::NotAllowed);
            }
            Ok(vec![Event::ProfileCreated {
                person: PersonId(RecordId::main(request.id)),
                profile: checked(state, None, profile)?,
                at: request.at,
            }])
        }
        Command::EditProfile { profile } => {
            let person = state.acting_person(request)?;
            let profile = checked(state, Some(person), profile)?;
            let is_same = state.person(person)?.profile == profile;
            Ok(unless(is_same, Event::ProfileEdited { person, profile }))
        }
        Command::Follow { person } => {
            let follower = state.acting_person(request)?;
            state.person(*person)?;
            if follower == *person {
                return Err(Rejection::FollowsThemself.into());
            }
            let person = *person;
            let is_same = state.people.follows(follower, person);
            Ok(unless(is_same, Event::Followed { follower, person }))
        }
        Command::Unfollow { person } => {
            let follower = state.acting_person(request)?;
            let person = *person;
            let is_same = !state.people.follows(follower, person);
            Ok(unless(is_same, Event::Unfollowed { follower, person }))
        }
    }
}

pub fn apply(people: &mut People, event: &Event) {
    match event {
        Event::ProfileCreated {
            person,
            profile,
            at,
        } => {
            people.by_handle.insert(profile.handle.clone(), *person);
            people.directory.insert(*person, profile);
            people.by_id.insert(
                *person,
                Person {
                    profile: profile.clone(),
                    joined: *at,
                    followers: 0,
                    following: BTreeSet::new(),
                },
            );
        }
        Event::ProfileEdited { person, profile } => {
            if let Some(known) = people.by_id.get_mut(person) {
                people.by_handle.remove(&known.profile.handle);
                people.directory.remove(*person, &known.profile);
                known.profile = profile.clone();
            }
            people.by_handle.insert(profile.handle.clone(), *person);
            people.directory.insert(*person, profile);
        }
        Event::Followed { follower, person } => {
            if let Some(f) = people.by_id.get_mut(follower)
                && f.following.insert(*person)
                && let Some(p) = people.by_id.get_mut(person)
            {
                p.followers += 1;
            }
        }
        Event::Unfollowed { follower, person } => {
            if let Some(f) = people.by_id.get_mut(follower)
                && f.following.remove(person)
                && let Some(p) = people.by_id.get_mut(person)
            {
                p.followers = p.followers.saturating_sub(1);
            }
        }
    }
}

fn unless(is_same: bool, event: Event) -> Vec<Event> {
    if is_same { Vec::new() } else { vec![event] }
}

fn checked(state: &State, own: Option<PersonId>, profile: &Profile) -> Result<Profile, Rejection> {
    let owner = state.people.by_handle.get(&profile.handle).copied();
    if owner.is_some() && owner != own {
        return Err(Rejection::HandleTaken);
    }
    if !CURRENCIES.contains(&profile.currency) {
        return Err(Rejection::Currency);
    }
    Ok(Profile {
        name: text::line(&profile.name, NAME_MAX_CHARS).map_err(Rejection::Name)?,
        bio: text::prose(&profile.bio, BIO_MAX_CHARS).map_err(Rejection::Bio)?,
        ..profile.clone()
    })
}
