//! What is being written and belongs in no address, because it is long or said to one person: it is kept in this tab,
//! so that a reload and another language find it. Never hand anything about a card in here.

use leptos::prelude::*;

use crate::store::{Store, use_store};

/// A text while it is being written. Free to copy.
#[derive(Clone, Copy)]
pub struct Kept {
    pub text: RwSignal<String>,
    key: StoredValue<String>,
    store: Store,
}

/// Goes on with what whoever acts wrote at `place` in this tab, and keeps what is written from now on.
pub fn keep_here(place: &str) -> Kept {
    let kept = Kept::at(place);
    kept.text.set(kept.before().unwrap_or_default());
    Effect::new(move |_| kept.keep(&kept.text.read(), ""));
    kept
}

/// Whether whoever acts began to write at `place` in this tab.
pub fn is_begun(place: &str) -> bool {
    Kept::at(place).before().is_some()
}

/// The same over a text that is stored: `text`, a field, holds what is stored, and follows it when another tab changes it,
/// until somebody writes something else here.
pub fn keep_over(place: &str, text: RwSignal<String>, stored: Memo<String>) {
    let kept = Kept {
        text,
        ..Kept::at(place)
    };
    text.set(kept.before().unwrap_or_else(|| stored.get_untracked()));
    Effect::new(move |before: Option<String>| {
        let now = stored.get();
        let is_untouched = |before: String| text.with_untracked(|text| *text == before);
        if before.is_some_and(is_untouched) {
            text.set(now.clone());
        }
        now
    });
    Effect::new(move |_| kept.keep(&text.read(), &stored.read()));
}

impl Kept {
    fn at(place: &str) -> Self {
        let store = use_store();
        Self {
            text: RwSignal::new(String::new()),
            key: StoredValue::new(store.draft_place(place)),
            store,
        }
    }

    fn before(self) -> Option<String> {
        self.key.with_value(|key| self.store.draft_at(key))
    }

    fn keep(self, text: &str, stored: &str) {
        let kept = (text != stored).then_some(text);
        self.key
            .with_value(|key| self.store.keep_draft_at(key, kept));
    }

    /// It was sent or thrown away. The form may be gone already.
    pub fn forget(self) {
        let _ = self
            .key
            .try_with_value(|key| self.store.keep_draft_at(key, None));
        let _ = self.text.try_set(String::new());
    }
}
