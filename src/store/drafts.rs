//! What somebody is writing, kept for this tab alone: nobody else in it is shown it. Never keep anything about a card.

use leptos::prelude::*;

use super::Store;

/// What every key of something that is being written begins with.
const DRAFT_KEY: &str = "obole.draft";

impl Store {
    /// Forgets what anybody of this world began to write in this tab.
    pub(super) fn forget_drafts(self) {
        self.world().device.forget_here(DRAFT_KEY);
    }

    /// The key of what whoever acts now writes at `place`.
    pub fn draft_place(self, place: &str) -> String {
        match self.actor.get_untracked().person() {
            Some(person) => format!("{DRAFT_KEY}.{person}.{place}"),
            None => format!("{DRAFT_KEY}.visitor.{place}"),
        }
    }

    pub fn draft_at(self, key: &str) -> Option<String> {
        self.world().device.recall_here(key)
    }

    /// Without a text nothing is left of it.
    pub fn keep_draft_at(self, key: &str, text: Option<&str>) {
        self.world().device.remember_here(key, text);
    }
}
