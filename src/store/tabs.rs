//! Several tabs, one world: hints say that something moved, the journal says what. Never trust a hint's content.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Boot, Store};
use crate::ports::{Hint, Trouble};

impl Store {
    pub(super) fn listen(self) {
        let tabs = &self.world().tabs;
        tabs.listen(Box::new(move |hint| match hint {
            Hint::Entries(entries) => {
                if self.read(|state| state.entries) < entries {
                    spawn_local(self.catch_up());
                }
            }
            Hint::Reset => {
                // The people of a made-up world come back in the next one, and would find them.
                self.forget_drafts();
                self.boot.set(Boot::Replaced);
            }
        }));
    }

    /// Reads what other tabs have stored meanwhile and folds it in. What went wrong is in the health banner.
    pub(super) async fn catch_up(self) {
        let _ = self.try_to_catch_up().await;
    }

    /// The same for who needs to know that it is the whole story.
    pub(super) async fn try_to_catch_up(self) -> Result<(), Trouble> {
        let world = self.world();
        let from = self.read(|state| state.entries);
        let tail = match world.journal.read(from).await {
            Ok(tail) => tail,
            Err(trouble) => {
                self.raise(trouble.clone());
                return Err(trouble);
            }
        };
        // What could be read is folded all the same.
        let folded = self.fold_tail(from, &tail);
        self.notify();
        self.run_jobs_soon();
        folded
    }
}
