//! What is wrong with the world outside, for the health banner. Refusals do not belong here.

use leptos::prelude::*;

use super::Store;
use crate::ports::Trouble;

/// A clock further behind the last entry than this raises the banner.
pub(super) const CLOCK_BEHIND_MS_MAX: i64 = 3_600_000;

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Health {
    /// The last thing that went wrong and has not gone right since.
    pub trouble: Option<Trouble>,
    /// The journal holds something this build cannot read: nothing can be added.
    pub read_only: bool,
    /// The device's clock is more than an hour behind the last entry.
    pub is_clock_behind: bool,
    /// The browser says there is no network. Everything still works; only a first visit needs it.
    pub is_offline: bool,
}

impl Store {
    pub(super) fn raise(self, trouble: Trouble) {
        let read_only = matches!(
            trouble,
            Trouble::Corrupt { .. } | Trouble::Unknown { .. } | Trouble::Outdated | Trouble::Wiped
        );
        self.health.update(|health| {
            health.read_only |= read_only;
            health.trouble = Some(trouble);
        });
    }

    /// What went wrong goes right again; what cannot be read stays said.
    pub(super) fn clear_trouble(self) {
        let has_passing_trouble = self
            .health
            .with_untracked(|h| h.trouble.is_some() && !h.read_only);
        if has_passing_trouble {
            self.health.update(|health| health.trouble = None);
        }
    }

    /// A newer build of the app has taken the database over.
    pub fn note_outdated(self) {
        self.raise(Trouble::Outdated);
    }

    pub(super) fn note_clock(self) {
        let last_at = self.read(|state| state.last_at.0);
        let is_behind = self.world().clock.now().0 < last_at.saturating_sub(CLOCK_BEHIND_MS_MAX);
        if self.health.with_untracked(|h| h.is_clock_behind) != is_behind {
            self.health.update(|h| h.is_clock_behind = is_behind);
        }
    }
}
