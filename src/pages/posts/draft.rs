//! A post while it is being written. It lives in this tab alone, so that a reload or another language costs nothing;
//! once it is published or discarded nothing of it stays behind.

use domain::posts::{Audience, pieces};
use domain::text::{self, TextError};
use leptos::prelude::*;

use crate::store::Store;

/// Key of [`Audience::Public`].
pub const PUBLIC: &str = "public";
/// Key of [`Audience::Subscribers`].
pub const SUBSCRIBERS: &str = "subscribers";

/// What somebody writes, and for whom. Free to copy.
#[derive(Clone, Copy)]
pub struct Draft {
    pub text: RwSignal<String>,
    /// [`PUBLIC`] or [`SUBSCRIBERS`].
    pub audience: RwSignal<String>,
}

impl Draft {
    /// Goes on where whoever acts stopped in this tab, and keeps what is written from now on.
    pub fn of(store: Store) -> Self {
        let kept = store.draft().unwrap_or_default();
        let (audience, text) = kept.split_once('\n').unwrap_or((PUBLIC, ""));
        let draft = Self {
            text: RwSignal::new(text.to_owned()),
            audience: RwSignal::new(key_of(audience_of(audience)).to_owned()),
        };
        Effect::new(move |_| store.keep_draft(draft.written().as_deref()));
        draft
    }

    /// As it is kept; nothing while there is no text. Tracked.
    fn written(self) -> Option<String> {
        let (text, audience) = (self.text.read(), self.audience.read());
        (!text.trim().is_empty()).then(|| format!("{}\n{}", *audience, *text))
    }

    /// Tracked.
    pub fn audience(self) -> Audience {
        audience_of(&self.audience.read())
    }

    /// What would be published, or why it cannot be. Tracked.
    pub fn checked(self, max: usize) -> Result<String, TextError> {
        checked(&self.text.read(), max)
    }

    /// Tracked.
    pub fn links(self) -> usize {
        let text = self.text.read();
        pieces(&text).iter().filter(|piece| piece.is_link()).count()
    }
}

fn checked(text: &str, max: usize) -> Result<String, TextError> {
    match text::prose(text, max)? {
        text if text.is_empty() => Err(TextError::Empty),
        text => Ok(text),
    }
}

/// Public when the key says nothing known.
fn audience_of(key: &str) -> Audience {
    match key {
        SUBSCRIBERS => Audience::Subscribers,
        _ => Audience::Public,
    }
}

fn key_of(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => PUBLIC,
        Audience::Subscribers => SUBSCRIBERS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_as_it_is_but_for_its_ends() {
        assert_eq!(checked(" One\n\nTwo \n", 20), Ok("One\n\nTwo".to_owned()));
    }

    #[test]
    fn nothing_too_much_and_what_hides_are_refused() {
        assert_eq!(checked(" \n ", 20), Err(TextError::Empty));
        assert_eq!(
            checked("four words and more", 10),
            Err(TextError::TooLong { max: 10 })
        );
        assert_eq!(
            checked("gnp.\u{202E}exe", 20),
            Err(TextError::Hidden('\u{202E}'))
        );
    }

    #[test]
    fn an_unknown_audience_is_everybody_only_in_an_address_nobody_made() {
        for audience in [Audience::Public, Audience::Subscribers] {
            assert_eq!(audience_of(key_of(audience)), audience);
        }
    }
}
