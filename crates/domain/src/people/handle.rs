//! Handles: the name in the address. Only ASCII, so that no two of them look alike.

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

/// 3 to 20 of a–z, 0–9 and `_`, starting with a letter, not one of our own words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(transparent)]
pub struct Handle(String);

/// Why a text is no handle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HandleError {
    TooShort,
    TooLong,
    /// The character that is not allowed.
    Character(char),
    FirstNotALetter,
    /// A word that could pass for Obole itself or for a page.
    Reserved,
}

const RESERVED: [&str; 24] = [
    "about",
    "account",
    "admin",
    "administrator",
    "api",
    "help",
    "home",
    "login",
    "logout",
    "me",
    "moderator",
    "obole",
    "official",
    "receipt",
    "root",
    "search",
    "security",
    "settings",
    "spaces",
    "staff",
    "support",
    "system",
    "wallet",
    "you",
];

impl Handle {
    pub const MIN_CHARS: usize = 3;
    pub const MAX_CHARS: usize = 20;

    /// Reads what somebody typed: a leading `@`, capitals and blanks at the ends are forgiven.
    pub fn parse(text: &str) -> Result<Self, HandleError> {
        let text = text.trim();
        let text = text.strip_prefix('@').unwrap_or(text);
        if let Some(c) = text
            .chars()
            .find(|c| !c.is_ascii_alphanumeric() && *c != '_')
        {
            return Err(HandleError::Character(c));
        }
        match text.len() {
            0..Self::MIN_CHARS => return Err(HandleError::TooShort),
            Self::MIN_CHARS..=Self::MAX_CHARS => {}
            _ => return Err(HandleError::TooLong),
        }
        let text = text.to_ascii_lowercase();
        if !text.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Err(HandleError::FirstNotALetter);
        }
        if RESERVED.contains(&text.as_str()) {
            return Err(HandleError::Reserved);
        }
        Ok(Self(text))
    }

    /// Without the `@`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "@{}", self.0)
    }
}

impl<'de> Deserialize<'de> for Handle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match Self::parse(&text) {
            Ok(handle) if handle.0 == text => Ok(handle),
            _ => Err(de::Error::custom("not a handle")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn handles_forgive_an_at_sign_capitals_and_blanks() {
        assert_eq!(
            Handle::parse("  @Amina_9 ").map(|h| h.to_string()),
            Ok("@amina_9".into())
        );
    }

    #[test]
    fn what_is_no_handle_is_refused_with_its_reason() {
        use HandleError::*;
        for (text, reason) in [
            ("", TooShort),
            ("ab", TooShort),
            ("a23456789012345678901", TooLong),
            ("amіna", Character('і')), // a Cyrillic letter that looks Latin
            ("inès", Character('è')),
            ("..", Character('.')),
            ("a b", Character(' ')),
            ("a\u{202E}b", Character('\u{202E}')),
            ("__proto__", FirstNotALetter),
            ("1abc", FirstNotALetter),
            ("Admin", Reserved),
            ("obole", Reserved),
        ] {
            assert_eq!(Handle::parse(text), Err(reason), "{text:?}");
        }
    }

    #[test]
    fn a_stored_handle_must_be_in_its_one_form() {
        assert!(serde_json::from_str::<Handle>("\"amina\"").is_ok());
        for text in ["\"Amina\"", "\"@amina\"", "\"admin\""] {
            assert!(serde_json::from_str::<Handle>(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_as_a_handle_is_read_again_from_every_form_it_is_shown_in(
            text in hostile::near_any(&["amina", "@Amina_9", " a23456789012345678 ", "administrator"]),
        ) {
            if let Ok(handle) = Handle::parse(&text) {
                prop_assert!(text.to_ascii_lowercase().contains(handle.as_str()));
                prop_assert!((Handle::MIN_CHARS..=Handle::MAX_CHARS).contains(&handle.as_str().len()));
                prop_assert_eq!(Handle::parse(handle.as_str()), Ok(handle.clone()));
                prop_assert_eq!(Handle::parse(&handle.to_string()), Ok(handle.clone()));
                let stored = serde_json::to_string(&handle).unwrap();
                prop_assert_eq!(serde_json::from_str::<Handle>(&stored).unwrap(), handle);
            }
        }

        #[test]
        fn the_letter_that_keeps_a_text_from_being_a_handle_stands_in_it(text in hostile::text()) {
            if let Err(HandleError::Character(letter)) = Handle::parse(&text) {
                prop_assert!(text.contains(letter));
            }
        }
    }
}
