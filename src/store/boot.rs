//! Starting: open the journal, replay it, seed a first world. After this the store lives by commits alone.

use domain::id::{RecordId, RequestId};
use domain::moment::Moment;
use domain::{Actor, State};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::commit::fold;
use super::life::Life;
use super::scenario::Scenario;
use super::{Astray, Store, pack};
use crate::ports::{FetchFault, Shared, Tail, Task, Trouble};
use crate::situation::carried;

/// How a world begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seed {
    Demo,
    Empty,
}

/// How far starting has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Boot {
    /// Reading and folding the journal.
    Opening,
    /// Fetching and playing the first world.
    Seeding,
    SeedFailed(SeedFault),
    Open,
    /// The journal cannot be opened at all.
    Failed(Trouble),
    /// Another tab reset this world: what is on this screen is gone.
    Replaced,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SeedFault {
    Fetch(FetchFault),
    /// The scenario does not fit this build.
    Scenario(String),
    /// A sandbox was asked for that does not exist.
    Astray(Astray),
    Trouble(Trouble),
}

const ACTOR_KEY: &str = "obole.actor";
const START_KEY: &str = "obole.start";
const START_EMPTY: &str = "empty";
/// The screens' clock.
const TICK: domain::moment::Span = domain::moment::Span::seconds(5);

impl Store {
    /// Opens the world; `language` (`en` or `fr`) is the one in which a first world is written.
    pub fn start(self, language: &'static str) {
        self.listen();
        let health = self.health;
        let world = self.world();
        world.device.watch_network(Box::new(move |is_online| {
            health.update(|h| h.is_offline = !is_online);
        }));
        spawn_local(async move {
            match self.replay().await {
                Err(trouble) => self.boot.set(Boot::Failed(trouble)),
                Ok(()) if self.needs_seed() => self.seed(language).await,
                Ok(()) => self.go_live(),
            }
        });
    }

    async fn replay(self) -> Result<(), Trouble> {
        let tail = self.world().journal.read(0).await?;
        let mut state = State::default();
        let folded = fold(&mut state, 0, &tail);
        self.state.set(state);
        if let Err(trouble) = folded {
            self.raise(trouble);
        }
        self.note_clock();
        Ok(())
    }

    fn needs_seed(self) -> bool {
        let is_started_empty =
            self.world().device.recall(START_KEY).as_deref() == Some(START_EMPTY);
        let has_history =
            self.read(|state| state.entries > 0) || self.health.with_untracked(|h| h.read_only);
        !is_started_empty && !has_history
    }

    /// Seeds the first world; also the way to try again after `SeedFailed`.
    pub async fn seed(self, language: &'static str) {
        self.boot.set(Boot::Seeding);
        match self.try_seed(language).await {
            Ok(()) => self.go_live(),
            Err(fault) => self.boot.set(Boot::SeedFailed(fault)),
        }
    }

    async fn try_seed(self, language: &str) -> Result<(), SeedFault> {
        let world = self.world();
        if let Some(sandbox) = self.own_sandbox() {
            return self.play_sandbox(&sandbox, language).await;
        }
        let text = world.scenarios.fetch("demo").await;
        let text = text.map_err(SeedFault::Fetch)?;
        let wrong = |e| SeedFault::Scenario(format!("{e:?}"));
        let scenario = Scenario::parse(&text).map_err(wrong)?;
        let mut life = Life::new(State::default(), Moment(i64::MIN));
        let played = scenario.play(world.clock.now(), language, &mut life).await;
        played.map_err(wrong)?;
        let kept = world.bodies.keep(scenario.bodies(language)).await;
        kept.map_err(SeedFault::Trouble)?;
        let packed: Option<Vec<_>> = life.entries.iter().map(pack).collect();
        let packed = packed.ok_or(SeedFault::Scenario("cannot be written as bytes".into()))?;
        let decide = Box::new(move |tail: Tail| {
            // Another tab may have been quicker: then its world is the world.
            if tail.entries.is_empty() && tail.corrupt.is_none() {
                packed
            } else {
                Vec::new()
            }
        });
        let committed = world.journal.commit(0, decide).await;
        committed.map_err(SeedFault::Trouble)?;
        self.replay().await.map_err(SeedFault::Trouble)
    }

    /// Begins with nobody and nothing.
    pub fn start_empty(self) {
        self.world().device.remember(START_KEY, Some(START_EMPTY));
        self.go_live();
    }

    fn go_live(self) {
        self.recall_actor();
        self.boot.set(Boot::Open);
        self.stand_for_election();
        spawn_local(async move {
            // Screens that show "3 minutes ago" move on; a wait that never ends is the browser's own sleep.
            while self.boot.try_get_untracked().is_some() {
                let world = self.world();
                world.clock.wait(TICK).await;
                self.now.set(world.clock.now());
                // A device's owner may set its clock at any time, and put it right again.
                self.note_clock();
            }
        });
    }

    /// Who acted in this browser last, if they still exist.
    fn recall_actor(self) {
        if self.is_sandbox() {
            return self.recall_wanted();
        }
        let known = self.world().device.recall(ACTOR_KEY);
        let person = known
            .and_then(|text| text.parse().ok())
            .filter(|id| self.read(|state| state.person(*id).is_ok()));
        self.actor.set(person.map_or(Actor::Visitor, Actor::Person));
    }

    /// From now on `actor` acts in this browser.
    pub fn act_as(self, actor: Actor) {
        let person = actor.person().map(|person| person.to_string());
        self.world().device.remember(ACTOR_KEY, person.as_deref());
        self.actor.set(actor);
        self.want(actor);
    }

    /// From now on the person that `request` created acts in this browser.
    pub fn act_as_new(self, request: RequestId) {
        self.act_as(Actor::Person(domain::id::PersonId(RecordId::main(request))));
    }

    /// Forgets this world and begins another; every tab starts anew.
    pub async fn reset(self, seed: Seed) -> Result<(), Trouble> {
        let world = self.world();
        world.journal.clear().await?;
        self.forget_drafts();
        world.device.remember(ACTOR_KEY, None);
        world.device.remember(
            START_KEY,
            match seed {
                Seed::Demo => None,
                Seed::Empty => Some(START_EMPTY),
            },
        );
        world.tabs.announce(crate::ports::Hint::Reset);
        world.device.reload();
        Ok(())
    }

    /// Saves everything stored as a file that a restore accepts.
    pub async fn save_export(self) -> Result<(), Trouble> {
        let world = self.world();
        let bytes = world.journal.export().await?;
        world.device.save_file("journal.obole", &bytes);
        Ok(())
    }

    /// Gives the reader a file to keep.
    pub fn save_file(self, name: &str, bytes: &[u8]) {
        self.world().device.save_file(name, bytes);
    }

    pub fn print_page(self) {
        self.world().device.print();
    }

    /// Hands on a link into the app. Call it straight from a press.
    pub fn share(self, title: &str, path: &str) -> Task<'static, Shared> {
        let situation = self.situation_now().map(|situation| situation.written());
        let carried = carried(path, &situation.unwrap_or_default());
        let path = carried.as_deref().unwrap_or(path);
        self.world().device.share(title, path)
    }

    /// The same address within the app for somebody else: in a sandbox with its situation. Tracked.
    pub fn path_for_others(self, path: &str) -> String {
        let situation = self.situation().map(|situation| situation.written());
        carried(path, &situation.unwrap_or_default()).unwrap_or_else(|| path.to_owned())
    }

    /// Puts a text into the clipboard; `false` where there is none. Call it straight from a press.
    pub fn copy(self, text: &str) -> Task<'static, bool> {
        self.world().device.copy(text)
    }

    pub fn reload_page(self) {
        self.world().device.reload();
    }
}
