//! Language and theme: what this device shows, not what somebody did. They live in localStorage and on `<html>`,
//! never in the journal.
//!
//! A `lang`, `theme` or `dir` in the address wins over what is stored, until the person chooses otherwise, and is
//! never stored itself. Storage that is off or refuses is no error: the choice then lasts as long as the tab.

use leptos::prelude::*;

use crate::i18n::{Lang, Texts};

const LANGUAGE_KEY: &str = "obole.language";
const THEME_KEY: &str = "obole.theme";

/// The language as chosen in the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The first of the browser's languages that the app speaks, else English.
    #[default]
    System,
    En,
    Fr,
}

impl Language {
    /// In the order of the settings.
    pub const ALL: [Self; 3] = [Self::System, Self::En, Self::Fr];

    /// The value stored and used in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The reverse of [`Language::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    fn lang(self) -> Lang {
        match self {
            Self::System => browser_lang(),
            Self::En => Lang::En,
            Self::Fr => Lang::Fr,
        }
    }

    /// The name in the language itself; for `System` in the language of `texts`.
    pub fn name(self, texts: Texts) -> String {
        match self {
            Self::System => texts.language_system(),
            Self::En => texts.language_en(),
            Self::Fr => texts.language_fr(),
        }
    }
}

/// The theme as chosen in the settings. On `<html>` it is `data-theme`, which `System` leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    /// In the order of the settings.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The value stored, used in forms and in `data-theme`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The reverse of [`Theme::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }

    /// The name in the language of `texts`.
    pub fn name(self, texts: Texts) -> String {
        match self {
            Self::System => texts.theme_system(),
            Self::Light => texts.theme_light(),
            Self::Dark => texts.theme_dark(),
        }
    }
}

/// What the address asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Asked {
    lang: Option<Lang>,
    theme: Option<Theme>,
    is_rtl: bool,
}

impl Asked {
    /// `search` is the query with or without its question mark. Unknown values are as good as none.
    fn by(search: &str) -> Self {
        Self {
            lang: query_value(search, "lang").and_then(Lang::from_code),
            theme: query_value(search, "theme").and_then(Theme::from_code),
            is_rtl: query_value(search, "dir") == Some("rtl"),
        }
    }
}

/// The settings of this device. Read the signals to show them; change them with the setters, which also store.
#[derive(Clone, Copy)]
pub struct Prefs {
    pub language: RwSignal<Language>,
    pub theme: RwSignal<Theme>,
    asked: RwSignal<Asked>,
    /// Whether choices are stored; in a sandbox they are only asked for, by the address.
    keeps: StoredValue<bool>,
}

impl Prefs {
    /// The language in force; tracked.
    pub fn lang(self) -> Lang {
        self.asked
            .with(|asked| asked.lang)
            .unwrap_or_else(|| self.language.get().lang())
    }

    /// The theme in force; tracked.
    pub fn theme_shown(self) -> Theme {
        self.asked
            .with(|asked| asked.theme)
            .unwrap_or_else(|| self.theme.get())
    }

    /// From now on nothing that is chosen is stored: the address says it.
    pub fn keep_nothing(self) {
        self.keeps.set_value(false);
    }

    /// What a link says about language, theme and direction, as `lang=fr&theme=dark`; tracked.
    pub fn asked_for(self) -> String {
        self.asked.with(|asked| {
            let pairs = [
                asked.lang.map(|lang| format!("lang={}", lang.tag())),
                asked.theme.map(|theme| format!("theme={}", theme.code())),
                asked.is_rtl.then(|| "dir=rtl".to_owned()),
            ];
            pairs.into_iter().flatten().collect::<Vec<_>>().join("&")
        })
    }

    /// Chooses and stores a language, over what the address asks.
    pub fn set_language(self, language: Language) {
        let keeps = self.keeps.get_value();
        if keeps {
            store(LANGUAGE_KEY, language.code());
        }
        let asked_for = (!keeps && language != Language::System).then(|| language.lang());
        self.asked.update(|asked| asked.lang = asked_for);
        self.language.set(language);
    }

    /// Chooses and stores a theme, over what the address asks.
    pub fn set_theme(self, theme: Theme) {
        let keeps = self.keeps.get_value();
        if keeps {
            store(THEME_KEY, theme.code());
        }
        let asked_for = (!keeps && theme != Theme::System).then_some(theme);
        self.asked.update(|asked| asked.theme = asked_for);
        self.theme.set(theme);
    }

    /// Reads `lang`, `theme` and `dir` from a query again, for who changes the address without a reload.
    pub fn follow(self, search: &str) {
        self.asked.set(Asked::by(search));
    }

    fn new() -> Self {
        Self {
            language: RwSignal::new(
                stored(LANGUAGE_KEY)
                    .and_then(|code| Language::from_code(&code))
                    .unwrap_or_default(),
            ),
            theme: RwSignal::new(
                stored(THEME_KEY)
                    .and_then(|code| Theme::from_code(&code))
                    .unwrap_or_default(),
            ),
            asked: RwSignal::new(Asked::by(&search())),
            keeps: StoredValue::new(true),
        }
    }

    /// Keeps `<html>` equal to the settings. `boot.js` did the same before the first paint.
    fn show(self) {
        let Some(html) = window_here().and_then(|window| window.document()?.document_element())
        else {
            return;
        };
        let set = |name, value| {
            // Refused only for names that are no attribute names.
            let _ = html.set_attribute(name, value);
        };
        set("lang", self.lang().tag());
        match self.theme_shown() {
            // The style sheet follows the device wherever nothing is said.
            Theme::System => drop(html.remove_attribute("data-theme")),
            theme => set("data-theme", theme.code()),
        }
        set(
            "dir",
            if self.asked.with(|asked| asked.is_rtl) {
                "rtl"
            } else {
                "ltr"
            },
        );
    }
}

/// Reads the settings and provides them to everything below. Call it once, at the root.
pub fn provide_prefs() -> Prefs {
    let prefs = Prefs::new();
    provide_context(prefs);
    Effect::new(move || prefs.show());
    prefs
}

/// The settings. Without [`provide_prefs`] above they are those of a fresh device, and lead nowhere.
pub fn use_prefs() -> Prefs {
    use_context().unwrap_or_else(Prefs::new)
}

/// The texts in the language in force, as a plain value: it does not change under the page. Whoever draws the shell
/// draws it anew when [`Prefs::lang`] changes.
pub fn use_texts() -> Texts {
    let prefs = use_prefs();
    Texts::new(untrack(|| prefs.lang()))
}

fn query_value<'a>(search: &'a str, name: &str) -> Option<&'a str> {
    let pairs = search.trim_start_matches('?').split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// `None` outside a browser, where native tests run.
fn window_here() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

fn search() -> String {
    window_here()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

fn browser_lang() -> Lang {
    let languages = window_here().map(|window| window.navigator().languages());
    let tags = languages.iter().flat_map(|languages| languages.iter());
    tags.filter_map(|tag| Lang::from_code(&tag.as_string()?))
        .next()
        .unwrap_or(Lang::En)
}

fn storage() -> Option<web_sys::Storage> {
    window_here()?.local_storage().ok()?
}

fn stored(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

fn store(key: &str, value: &str) {
    if let Some(storage) = storage() {
        // Full or forbidden: the signal still holds the choice for this tab.
        let _ = storage.set_item(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_asks_for_language_theme_and_direction() {
        let asked = Asked::by("?at=5&lang=fr&theme=dark&dir=rtl");
        assert_eq!(
            asked,
            Asked {
                lang: Some(Lang::Fr),
                theme: Some(Theme::Dark),
                is_rtl: true
            }
        );
    }

    #[test]
    fn what_the_address_asks_in_vain_is_as_good_as_nothing() {
        assert_eq!(
            Asked::by("?xlang=fr&lang=tlh&theme=&dir=up&theme"),
            Asked::default()
        );
    }

    #[test]
    fn every_code_is_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        for theme in Theme::ALL {
            assert_eq!(Theme::from_code(theme.code()), Some(theme));
        }
        assert_eq!(Language::from_code("de"), None);
    }

    #[test]
    fn in_a_sandbox_a_choice_becomes_a_part_of_the_link() {
        let owner = Owner::new();
        owner.with(|| {
            let prefs = Prefs::new();
            prefs.follow("lang=fr&dir=rtl");
            prefs.keep_nothing();
            assert_eq!(prefs.asked_for(), "lang=fr&dir=rtl");
            prefs.set_language(Language::En);
            prefs.set_theme(Theme::Dark);
            assert_eq!(prefs.asked_for(), "lang=en&theme=dark&dir=rtl");
            prefs.set_theme(Theme::System);
            assert_eq!(prefs.asked_for(), "lang=en&dir=rtl");
        });
    }

    #[test]
    fn a_choice_wins_over_what_the_address_asked() {
        let owner = Owner::new();
        owner.with(|| {
            let prefs = Prefs::new();
            prefs.follow("lang=fr&theme=dark");
            assert_eq!((prefs.lang(), prefs.theme_shown()), (Lang::Fr, Theme::Dark));
            prefs.set_language(Language::En);
            assert_eq!((prefs.lang(), prefs.theme_shown()), (Lang::En, Theme::Dark));
        });
    }
}
