//! Texts that nobody can read any more: their post was removed, or never came to be because its tab died. That they are
//! to be forgotten is derived from what is kept and from the State; never forget one that a post may yet speak of.

use domain::moment::Span;
use domain::posts::{Digest, Fate};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Store;
use crate::ports::Trouble;

/// A text that no post speaks of may be on its way: its tab keeps it before it sends the Request. No way is as long.
const ON_ITS_WAY: Span = Span::hours(1);

impl Store {
    /// A part of the runner's round: costs nothing unless posts were removed since the last time.
    pub(super) async fn sweep(self) -> Result<(), Trouble> {
        let removed = self.read(|state| state.posts.removed());
        let swept = self.runner.with_value(|runner| runner.swept);
        if self.is_sandbox() || swept == Some(removed) {
            return Ok(());
        }
        let kept = self.world().bodies.kept().await?;
        self.forget_all(&kept, Fate::Removed).await?;
        if swept.is_none() {
            spawn_local(self.sweep_strays(kept));
        }
        self.runner
            .update_value(|runner| runner.swept = Some(removed));
        Ok(())
    }

    /// Forgets those of the `kept` texts of which no post speaks even when every way is over.
    async fn sweep_strays(self, kept: Vec<Digest>) {
        let strays = self.with_fate(&kept, Fate::Unknown);
        if strays.is_empty() {
            return;
        }
        self.world().clock.wait(ON_ITS_WAY).await;
        if self.boot.try_get_untracked().is_none() {
            return;
        }
        if self.try_to_catch_up().await.is_err() {
            return;
        }
        // The next runner tries again: they are found as they were.
        let _ = self.forget_all(&strays, Fate::Unknown).await;
    }

    async fn forget_all(self, kept: &[Digest], fate: Fate) -> Result<(), Trouble> {
        let world = self.world();
        for digest in self.with_fate(kept, fate) {
            world.bodies.forget(digest).await?;
        }
        Ok(())
    }

    /// None where the State is not the whole story: posts may stand in what cannot be read.
    fn with_fate(self, kept: &[Digest], fate: Fate) -> Vec<Digest> {
        if self.health.with_untracked(|health| health.read_only) {
            return Vec::new();
        }
        let has = |digest: &&Digest| self.read(|state| state.posts.fate(**digest) == fate);
        kept.iter().filter(has).copied().collect()
    }
}
