//! Time travel, in sandboxes alone. Forward lives through every date on the way; back folds a prefix and keeps what came
//! after it, until somebody acts there: then another future begins. Never use it on a world that is kept.

use domain::State;
use domain::moment::Moment;
use leptos::prelude::*;

use super::commit::fold;
use super::life::Life;
use super::{Store, pack, unpack};
use crate::ports::{Hands, Packed, Tail, Trouble, others_first};

/// Jumps that can be taken back.
const JUMPS_MAX: usize = 50;

/// Where one came from, and what was undone on the way.
#[derive(Default)]
pub(super) struct Trail {
    /// The moments at which jumps began, the last one at the end.
    from: Vec<Moment>,
    /// What happened later than now, as long as nobody has acted since.
    future: Vec<(Moment, Packed)>,
}

impl Store {
    /// Sets the clock of this sandbox to `target` and the world with it: to the next whole second, because that is what a
    /// link says, and who follows it must find the same.
    pub async fn travel(self, target: Moment) {
        let from = self.moment();
        self.trail.update_value(|trail| {
            if trail.from.len() == JUMPS_MAX {
                trail.from.remove(0);
            }
            trail.from.push(from);
        });
        self.set_out(self.reachable(target.next_whole_second()))
            .await;
    }

    /// Takes the last jump back; what was done since then at a later moment waits there, unless one acts.
    pub async fn travel_back(self) {
        let mut from = None;
        self.trail.update_value(|trail| from = trail.from.pop());
        if let Some(from) = from {
            self.set_out(from).await;
        }
    }

    /// Whether there is a jump to take back. Tracked.
    pub fn has_travelled(self) -> bool {
        self.now.track();
        self.trail.with_value(|trail| !trail.from.is_empty())
    }

    async fn set_out(self, target: Moment) {
        let Some(sandbox) = self.own_sandbox() else {
            return;
        };
        if self.are_jobs_held() {
            return;
        }
        self.is_travelling.set(true);
        self.hold_jobs().await;
        if let Err(trouble) = self.jump(&*sandbox.hands, target).await {
            self.raise(trouble);
        }
        self.is_travelling.set(false);
        self.let_jobs_go();
    }

    /// The jump itself; nothing else may happen meanwhile.
    pub(super) async fn jump(self, hands: &dyn Hands, target: Moment) -> Result<(), Trouble> {
        if target < self.moment() {
            self.go_back(hands, target).await?;
        } else {
            self.relive(target).await?;
            if !self.has_future() {
                self.live_on(hands, target).await?;
            }
        }
        hands.set(target);
        self.set_to.set(target);
        self.note_set();
        self.recall_wanted();
        self.notify();
        Ok(())
    }

    async fn live_on(self, hands: &dyn Hands, target: Moment) -> Result<(), Trouble> {
        let world = self.world();
        let state = self.read(State::clone);
        let from = world.clock.now().max(state.last_at);
        hands.set(from);
        let mut life = Life::new(state, from).with_provider(&*world.provider, hands);
        let lived = life.until(target).await;
        lived.map_err(|fault| Trouble::Other(fault.to_string()))?;
        let packed: Option<Vec<_>> = life.entries.iter().map(pack).collect();
        let packed = packed.ok_or_else(unwritable)?;
        self.adopt(packed).await
    }

    /// The world as it was at `target`. What came later is kept aside.
    async fn go_back(self, hands: &dyn Hands, target: Moment) -> Result<(), Trouble> {
        let world = self.world();
        let mut kept = world.journal.read(0).await?.entries;
        let later = kept
            .iter()
            .position(|packed| moment_of(packed).is_some_and(|at| at > target));
        let later = later.map_or_else(Vec::new, |first| kept.split_off(first));
        let later = later
            .into_iter()
            .filter_map(|packed| Some((moment_of(&packed)?, packed)));
        let later: Vec<_> = later.collect();
        self.trail
            .update_value(|trail| drop(trail.future.splice(..0, later)));
        world.journal.clear().await?;
        hands.set(target);
        self.state
            .update_untracked(|state| *state = State::default());
        self.adopt(kept).await
    }

    /// Lets what happened until `target` happen again, as long as nobody has acted in the past.
    pub(super) async fn relive(self, target: Moment) -> Result<(), Trouble> {
        let mut again = Vec::new();
        self.trail.update_value(|trail| {
            let count = trail.future.partition_point(|(at, _)| *at <= target);
            again = trail
                .future
                .drain(..count)
                .map(|(_, packed)| packed)
                .collect();
        });
        if again.is_empty() {
            return Ok(());
        }
        self.adopt(again).await?;
        self.notify();
        Ok(())
    }

    pub(super) fn has_future(self) -> bool {
        self.trail.with_value(|trail| !trail.future.is_empty())
    }

    pub(super) fn next_relived(self) -> Option<Moment> {
        self.trail
            .with_value(|trail| trail.future.first().map(|(at, _)| *at))
    }

    /// Somebody acts: what was to come from here never happens.
    pub(super) fn fork(self) {
        let Some(sandbox) = self.own_sandbox() else {
            return;
        };
        if self.has_future() {
            self.trail.update_value(|trail| trail.future.clear());
            sandbox.hands.forget_later();
        }
    }

    /// Whoever acts while a jump is under way acts when it is over.
    pub(super) async fn until_arrived(self) {
        while self.are_jobs_held() {
            others_first().await;
        }
    }

    /// Stores entries that are known to be good and folds them in.
    async fn adopt(self, packed: Vec<Packed>) -> Result<(), Trouble> {
        let known = self.read(|state| state.entries);
        let tail = Tail {
            entries: packed.clone(),
            corrupt: None,
        };
        let world = self.world();
        world
            .journal
            .commit(known, Box::new(move |_| packed))
            .await?;
        let mut folded = Ok(());
        self.state
            .update_untracked(|state| folded = fold(state, known, &tail));
        folded
    }
}

fn moment_of(packed: &Packed) -> Option<Moment> {
    Some(unpack(packed).ok()?.request.at)
}

fn unwritable() -> Trouble {
    Trouble::Other("an entry could not be written as bytes".into())
}
