//! A world that a link describes and nothing keeps: its story is played when it opens, and its address says where it
//! stands. Time travel through it is `travel`; a person's own world has none of this.

use std::collections::BTreeSet;
use std::rc::Rc;

use domain::id::{PersonId, RequestId};
use domain::moment::{Moment, Span};
use domain::people::Handle;
use domain::rules::{self, PackName};
use domain::{Actor, State};
use leptos::prelude::*;

use super::life::Life;
use super::scenario::Scenario;
use super::travel::Trail;
use super::{SeedFault, Store, World, pack};
use crate::ports::Hands;
use crate::situation::{Acting, Situation, Unclear};

/// What a sandbox knows of itself.
pub(super) struct Sandbox {
    pub(super) hands: Box<dyn Hands>,
    /// What the link asked for.
    asked: Result<Situation, Unclear>,
}

/// Where a sandbox stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    pub scenario: String,
    /// When the story ended.
    pub since: Moment,
    /// Whether the clock was ever set, by the link or by hand.
    is_set: bool,
    /// Who acts, as far as they are in this world at this moment.
    wanted: Actor,
    /// The people of the story: a reload brings them back, and nobody else.
    cast: BTreeSet<PersonId>,
}

/// Why a sandbox cannot be opened as asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Astray {
    Unclear(Unclear),
    /// Nobody of this handle is in the story.
    Nobody(Handle),
    /// The moment is too far from the story.
    TooFar,
}

/// How far from the end of its story a sandbox can be.
const FAR: Span = Span::days(3_653);

impl Store {
    /// The store of a sandbox, as a link asks for it.
    pub fn sandbox(world: World, hands: Box<dyn Hands>, asked: Result<Situation, Unclear>) -> Self {
        let store = Self::new(world);
        let sandbox = Rc::new(Sandbox { hands, asked });
        store.sandbox.set_value(Some(sandbox));
        store
    }

    /// What the link asked for; empty in a person's own world.
    pub fn asked(self) -> Option<Result<Situation, Unclear>> {
        Some(self.own_sandbox()?.asked.clone())
    }

    /// The nearest moment to `at` that this sandbox can go to.
    pub(super) fn reachable(self, at: Moment) -> Moment {
        let since = self
            .standing
            .with_untracked(|s| s.as_ref().map(|s| s.since));
        since.map_or(at, |since| within_reach(since, at))
    }

    pub fn is_sandbox(self) -> bool {
        self.sandbox.with_value(Option::is_some)
    }

    pub(super) fn own_sandbox(self) -> Option<Rc<Sandbox>> {
        self.sandbox.get_value()
    }

    /// Where this sandbox stands; empty before it has opened, and in a person's own world. Tracked.
    pub fn standing(self) -> Option<Standing> {
        self.standing.get()
    }

    /// Plays the story that the link asks for and goes to the moment it asks for.
    pub(super) async fn play_sandbox(
        self,
        sandbox: &Sandbox,
        language: &str,
    ) -> Result<(), SeedFault> {
        let asked = sandbox.asked.clone();
        let asked = asked.map_err(|unclear| SeedFault::Astray(Astray::Unclear(unclear)))?;
        let world = self.world();
        let since = asked.since.or(asked.at);
        // A link says whole seconds.
        let since = since.unwrap_or_else(|| world.clock.now().whole_second());
        if asked.at.is_some_and(|at| at != within_reach(since, at)) {
            return Err(SeedFault::Astray(Astray::TooFar));
        }
        let text = world.scenarios.fetch(&asked.scenario).await;
        let text = text.map_err(SeedFault::Fetch)?;
        let wrong = |e| SeedFault::Scenario(format!("{e:?}"));
        let scenario = Scenario::parse(&text).map_err(wrong)?;
        // A try that came to nothing leaves nothing to the next one, neither entries nor what a provider learnt.
        world.journal.clear().await.map_err(SeedFault::Trouble)?;
        sandbox.hands.set(since + Span(-FAR.0));
        sandbox.hands.forget_later();
        let life = Life::new(State::default(), Moment(i64::MIN));
        let mut life = life.with_provider(&*world.provider, &*sandbox.hands);
        let played = scenario.play(since, language, &mut life).await;
        played.map_err(wrong)?;
        if let Some(pack) = asked.pack {
            let choose = rules::Command::ChoosePack { pack };
            let id = RequestId::of("situation/pack");
            let chosen = life.act(id, Actor::Visitor, choose.into());
            chosen.map_err(|e| SeedFault::Scenario(format!("{e:?}")))?;
        }
        let packed: Option<Vec<_>> = life.entries.iter().map(pack).collect();
        let packed = packed.ok_or(SeedFault::Scenario("cannot be written as bytes".into()))?;
        let kept = world.bodies.keep(scenario.bodies(language)).await;
        kept.map_err(SeedFault::Trouble)?;
        let committed = world.journal.commit(0, Box::new(move |_| packed)).await;
        committed.map_err(SeedFault::Trouble)?;
        self.state.set(life.state);
        let wanted = self.cast_of(&asked.acting).map_err(SeedFault::Astray)?;
        self.trail.set_value(Trail::default());
        self.set_to.set(asked.at.unwrap_or(since));
        self.standing.set(Some(Standing {
            scenario: asked.scenario,
            since,
            is_set: asked.at.is_some(),
            wanted,
            cast: self.read(|state| state.people.by_id.keys().copied().collect()),
        }));
        if let Some(at) = asked.at.filter(|at| *at != since) {
            self.jump(&*sandbox.hands, at)
                .await
                .map_err(SeedFault::Trouble)?;
        }
        self.notify();
        Ok(())
    }

    fn cast_of(self, acting: &Acting) -> Result<Actor, Astray> {
        let Acting::Person(handle) = acting else {
            return Ok(Actor::Visitor);
        };
        let found = self.read(|state| state.people.find(handle).map(|(id, _)| id));
        match found {
            Some(person) => Ok(Actor::Person(person)),
            None => Err(Astray::Nobody(handle.clone())),
        }
    }

    pub(super) fn note_set(self) {
        self.standing.update(|standing| {
            if let Some(standing) = standing {
                standing.is_set = true;
            }
        });
    }

    /// Who acts, as far as they are in this world by now.
    pub(super) fn recall_wanted(self) {
        let wanted = self
            .standing
            .with_untracked(|s| s.as_ref().map(|s| s.wanted));
        let Some(wanted) = wanted else {
            return;
        };
        let is_here = match wanted {
            Actor::Person(id) => self.read(|state| state.person(id).is_ok()),
            _ => true,
        };
        let actor = if is_here { wanted } else { Actor::Visitor };
        if self.actor.get_untracked() != actor {
            self.actor.set(actor);
        }
    }

    pub(super) fn want(self, actor: Actor) {
        self.standing.update(|standing| {
            if let Some(standing) = standing {
                standing.wanted = actor;
            }
        });
    }

    /// The situation that the address says: what was set by hand or by the link, never the seconds gone by since.
    /// Tracked. Empty outside a sandbox.
    pub fn situation(self) -> Option<Situation> {
        let standing = self.standing.get()?;
        let at = self.set_to.get();
        let pack = self.state.with(|state| state.rules.name);
        Some(self.situation_at(&standing, standing.is_set.then_some(at), pack))
    }

    /// The situation at this very moment, for a link to give away.
    pub fn situation_now(self) -> Option<Situation> {
        let standing = self.standing.get_untracked()?;
        let pack = self.read(|state| state.rules.name);
        Some(self.situation_at(&standing, Some(self.moment()), pack))
    }

    fn situation_at(self, standing: &Standing, at: Option<Moment>, pack: PackName) -> Situation {
        Situation {
            scenario: standing.scenario.clone(),
            since: at.map(|_| standing.since),
            at,
            acting: self.acting_in(standing),
            pack: Some(pack).filter(|pack| *pack != PackName::Obole),
        }
    }

    fn acting_in(self, standing: &Standing) -> Acting {
        let person = standing.wanted.person();
        let handle = person
            .filter(|person| standing.cast.contains(person))
            .and_then(|person| {
                self.read(|state| state.person(person).ok().map(|p| p.profile.handle.clone()))
            });
        handle.map_or(Acting::Visitor, Acting::Person)
    }
}

fn within_reach(since: Moment, at: Moment) -> Moment {
    let (first, last) = (since + Span(-FAR.0), since + FAR);
    at.clamp(first, last)
}
