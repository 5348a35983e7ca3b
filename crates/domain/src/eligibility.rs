//! Whether somebody may receive, sell or host under the pack in force, rule by rule, and what people say of themselves
//! to that end. Nobody checks what they say. Losing a capability later never takes away what was paid for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{PersonId, RecordId};
use crate::moment::{Moment, Span};
use crate::people::{Language, Person, Role};
use crate::rules::{self, Asked, Capability};
use crate::spaces::SpacePhase;
use crate::{Request, State, posts};

/// What this world cannot know of people unless they say so. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// 18 years or older.
    OfAge,
    UnitedStates,
    VerifiedEmail,
    TwoFactor,
    IdentityChecked,
}

impl Fact {
    pub const ALL: [Self; 5] = [
        Self::OfAge,
        Self::UnitedStates,
        Self::VerifiedEmail,
        Self::TwoFactor,
        Self::IdentityChecked,
    ];

    /// Its name in texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OfAge => "of-age",
            Self::UnitedStates => "united-states",
            Self::VerifiedEmail => "verified-email",
            Self::TwoFactor => "two-factor",
            Self::IdentityChecked => "identity-checked",
        }
    }

    /// The fact that answers what is asked; empty when this world knows by itself.
    pub const fn answering(asked: Asked) -> Option<Self> {
        match asked {
            Asked::OfAge => Some(Self::OfAge),
            Asked::UnitedStates => Some(Self::UnitedStates),
            Asked::VerifiedEmail => Some(Self::VerifiedEmail),
            Asked::TwoFactor => Some(Self::TwoFactor),
            Asked::IdentityChecked => Some(Self::IdentityChecked),
            _ => None,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// Says of oneself that a fact is so, or no longer.
    DeclareFact { fact: Fact, is_so: bool },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    FactDeclared {
        person: PersonId,
        fact: Fact,
        is_so: bool,
        at: Moment,
    },
}

/// What people say of themselves.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Declared {
    since: BTreeMap<(PersonId, Fact), Moment>,
}

impl Declared {
    /// Since when somebody says so; empty when they do not.
    pub fn since(&self, person: PersonId, fact: Fact) -> Option<Moment> {
        self.since.get(&(person, fact)).copied()
    }
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<Event>, crate::Rejection> {
    let Command::DeclareFact { fact, is_so } = *command;
    let person = state.acting_person(request)?;
    if state.declared.since(person, fact).is_some() == is_so {
        return Ok(Vec::new());
    }
    let at = request.at;
    Ok(vec![Event::FactDeclared {
        person,
        fact,
        is_so,
        at,
    }])
}

pub fn apply(declared: &mut Declared, event: &Event) {
    let Event::FactDeclared {
        person,
        fact,
        is_so,
        at,
    } = *event;
    if is_so {
        declared.since.insert((person, fact), at);
    } else {
        declared.since.remove(&(person, fact));
    }
}

/// How things stand with what is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Current {
    /// So or not so.
    Is(bool),
    /// Counted as far as it is asked, at most.
    Count(u32),
    Age(Span),
    Role(Role),
    Language(Language),
}

/// One thing that is asked, and how somebody stands to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    pub asked: Asked,
    pub current: Current,
    pub is_met: bool,
    /// When it was or will be met, where dates say so.
    pub met_at: Option<Moment>,
}

/// Each thing that the pack asks for `capability`, in its order; empty when the pack has no such thing, or there is no
/// such person.
pub fn eligibility(
    state: &State,
    person: PersonId,
    capability: Capability,
    now: Moment,
) -> Option<Vec<Rule>> {
    let offered = state.rules.offered(capability)?;
    let found = state.people.by_id.get(&person)?;
    let asked = offered.asked.iter();
    Some(
        asked
            .map(|asked| rule(state, person, found, *asked, now))
            .collect(),
    )
}

/// Whether the pack has `capability` at all.
pub fn check_offered(state: &State, capability: Capability) -> Result<(), rules::Rejection> {
    match state.rules.offered(capability) {
        Some(_) => Ok(()),
        None => Err(rules::Rejection::NotOffered {
            pack: state.rules.name,
            capability,
        }),
    }
}

/// Whether `person` may; else the first thing that is not met.
pub fn check(
    state: &State,
    person: PersonId,
    capability: Capability,
    now: Moment,
) -> Result<(), crate::Rejection> {
    check_offered(state, capability)?;
    let found = state.person(person)?;
    let asked = state.rules.offered(capability).map_or(&[][..], |o| o.asked);
    let unmet = asked
        .iter()
        .find(|asked| !rule(state, person, found, **asked, now).is_met);
    match unmet {
        None => Ok(()),
        Some(asked) => Err(rules::Rejection::NotMet {
            pack: state.rules.name,
            capability,
            asked: *asked,
        }
        .into()),
    }
}

fn rule(state: &State, id: PersonId, person: &Person, asked: Asked, now: Moment) -> Rule {
    let profile = &person.profile;
    let mut met_at = None;
    let count = |count: u32, target: u32| (Current::Count(count), count >= target);
    let is = |is_so: bool| (Current::Is(is_so), is_so);
    let (current, is_met) = match asked {
        Asked::OfAge => {
            met_at = state.declared.since(id, Fact::OfAge);
            // Whoever opens a jar says so by it.
            is(met_at.is_some() || profile.has_jar)
        }
        Asked::UnitedStates | Asked::VerifiedEmail | Asked::TwoFactor | Asked::IdentityChecked => {
            met_at = Fact::answering(asked).and_then(|fact| state.declared.since(id, fact));
            is(met_at.is_some())
        }
        Asked::Role(roles) => (Current::Role(profile.role), roles.contains(&profile.role)),
        Asked::Language(language) => (
            Current::Language(profile.language),
            profile.language == language,
        ),
        Asked::FullProfile => is(!profile.name.is_empty() && !profile.bio.is_empty()),
        Asked::AccountAge(span) => {
            met_at = Some(person.joined + span);
            let age = now - person.joined;
            (Current::Age(age), age.0 >= span.0)
        }
        Asked::Followers(target) => count(person.followers, target),
        Asked::Posts(target, span) => {
            count(posts_since(state, id, target, before(now, span)), target)
        }
        Asked::Hosted(target, span) => {
            let since = span.map(|span| before(now, span));
            count(hosted_since(state, id, target, since, now), target)
        }
    };
    Rule {
        asked,
        current,
        is_met,
        met_at,
    }
}

fn before(now: Moment, span: Span) -> Moment {
    now + Span(-span.0)
}

/// Looks at no more than `most` posts.
fn posts_since(state: &State, author: PersonId, most: u32, since: Moment) -> u32 {
    let newest = posts::by_author(state, author, None, most as usize);
    let count = newest.iter().filter(|(at, _)| *at > since).count();
    u32::try_from(count).unwrap_or(most)
}

/// Looks at no more than what `host` had in that time.
fn hosted_since(
    state: &State,
    host: PersonId,
    most: u32,
    since: Option<Moment>,
    now: Moment,
) -> u32 {
    let Some(host) = state.spaces.hosts.get(&host) else {
        return 0;
    };
    let Some(since) = since else {
        return host.hosted;
    };
    let starts = host.all.range((since, RecordId::FIRST.into())..);
    let ended = starts.filter(|(_, id)| {
        let space = state.spaces.by_id.get(id);
        space.is_some_and(|space| space.phase(now) == SpacePhase::Ended)
    });
    u32::try_from(ended.take(most as usize).count()).unwrap_or(most)
}
