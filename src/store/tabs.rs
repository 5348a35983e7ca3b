//! Several tabs, one world: hints say that something moved, the journal says what. Never trust a hint's content.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Boot, Store};
use crate::ports::Hint;

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

    /// Reads what other tabs have stored meanwhile and folds it in.
    pub(super) async fn catch_up(self) {
        let world = self.world();
        let from = self.read(|state| state.entries);
        match world.journal.read(from).await {
            Ok(tail) => {
                // What cannot be read is in the health banner now; what could is folded.
                let _ = self.fold_tail(from, &tail);
                self.notify();
                self.run_jobs_soon();
            }
            Err(trouble) => self.raise(trouble),
        }
    }
}
