//! The app's sentences, in every language, as methods checked by the compiler. No sentence is written anywhere else,
//! and none is put together from parts here: a text is whole in its `.ftl` file.
//!
//! `src/i18n/<language>/<noun>.ftl` holds the texts; `build.rs` turns `tips-give = Give { $amount }` into
//! `Texts::tips_give(amount: &str) -> String`. A number that chooses a plural is an `i64`, everything else a `&str`.

pub mod format;
pub mod money;
pub mod person;
mod pseudo;
pub mod rejection;
pub mod rules;
mod say;
pub mod services;

use say::Arg;

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    En,
    Fr,
    /// English with accents, in brackets and 40 % longer: shows texts that are cut off or not translated.
    Pseudo,
}

impl Lang {
    /// BCP 47 tag, as `<html lang>` wants it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Pseudo => "en-XA",
        }
    }

    /// Reads the `lang` of a query (`en`, `fr`, `pseudo`) or a BCP 47 tag such as `fr-CH`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        match code {
            "pseudo" | "en-XA" => Some(Self::Pseudo),
            _ if primary.eq_ignore_ascii_case("en") => Some(Self::En),
            _ if primary.eq_ignore_ascii_case("fr") => Some(Self::Fr),
            _ => None,
        }
    }
}

/// Every text in one language. Small and `Copy`: pass it by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    lang: Lang,
}

impl Texts {
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The language, as the functions of [`format`] take it.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    // One call per text keeps the generated methods down to a few bytes each.
    #[inline(never)]
    fn say(self, text: &'static str, args: &[Arg<'_>]) -> String {
        say::say(self.lang, text, args)
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_whole_in_every_language() {
        for lang in [Lang::En, Lang::Fr, Lang::Pseudo] {
            for (key, text) in Texts::new(lang).every() {
                assert!(!text.trim().is_empty(), "{key} is empty in {lang:?}");
                assert!(
                    !text.chars().any(char::is_control),
                    "{key} shows its marks in {lang:?}: {text:?}"
                );
            }
        }
    }

    #[test]
    fn the_pseudo_language_is_about_two_fifths_longer() {
        let length = |lang| -> usize {
            Texts::new(lang)
                .every()
                .iter()
                .map(|(_, text)| text.chars().count())
                .sum()
        };
        let ratio = length(Lang::Pseudo) * 100 / length(Lang::En);
        assert!((130..=170).contains(&ratio), "{ratio} %");
    }

    #[test]
    fn the_first_paint_says_what_the_app_says() {
        let boot = include_str!("../public/boot.js");
        for texts in [Texts::new(Lang::En), Texts::new(Lang::Fr)] {
            let line = format!(
                "home: '{}', spaces: '{}', wallet: '{}', you: '{}',",
                texts.nav_home(),
                texts.nav_spaces(),
                texts.nav_wallet(),
                texts.nav_you()
            );
            assert!(boot.contains(&line), "public/boot.js lacks {line}");
        }
    }

    /// All of the app's Rust and Fluent files, one after the other.
    fn sources(folder: &std::path::Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, into);
            } else if path
                .extension()
                .is_some_and(|kind| kind == "rs" || kind == "ftl")
            {
                into.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_text_is_said_somewhere() {
        let mut written = String::new();
        sources(
            std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
            &mut written,
        );
        let is_said = |key: &str| {
            let method = key.replace('-', "_");
            let calls = [format!(".{method}("), format!("Texts::{method}")];
            let reference = format!("{{ {key} }}");
            calls.iter().any(|call| written.contains(call)) || written.contains(&reference)
        };
        let every = Texts::new(Lang::En).every();
        let silent: Vec<_> = every.iter().filter(|(key, _)| !is_said(key)).collect();
        assert!(silent.is_empty(), "nobody says {silent:#?}");
    }

    #[test]
    fn a_language_is_read_from_queries_and_tags() {
        assert_eq!(Lang::from_code("fr-CH"), Some(Lang::Fr));
        assert_eq!(Lang::from_code("EN_us"), Some(Lang::En));
        assert_eq!(Lang::from_code("pseudo"), Some(Lang::Pseudo));
        assert_eq!(Lang::from_code("fra"), None);
        assert_eq!(Lang::from_code(""), None);
    }
}
