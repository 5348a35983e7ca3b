//! Language and theme. The controls stand in elements with lasting ids, so that the focus finds them again when the
//! whole screen is drawn anew in another language.

use leptos::prelude::*;

use super::Line;
use crate::i18n::Texts;
use crate::prefs::{Language, Prefs, Theme, use_prefs, use_texts};
use crate::ui::{Choice, IconName, Segmented};

#[component]
pub fn Look() -> impl IntoView {
    let t = use_texts();
    let prefs = use_prefs();
    view! {
        <section class="settings-group">
            <h2 class="heading">{t.settings_look()}</h2>
            <Line
                id="settings-language"
                title=t.settings_language()
                explained=t.settings_language_hint()
            >
                <Segmented
                    legend=t.settings_language()
                    options=languages(t)
                    chosen=chosen_language(prefs)
                    is_legend_hidden=true
                />
            </Line>
            <Line
                id="settings-theme"
                title=t.settings_theme()
                explained=t.settings_theme_hint()
            >
                <Segmented
                    legend=t.settings_theme()
                    options=themes(t)
                    chosen=chosen_theme(prefs)
                    is_legend_hidden=true
                />
            </Line>
        </section>
    }
}

fn languages(t: Texts) -> Vec<Choice> {
    let choice = |language: Language| Choice::new(language.code(), language.name(t));
    Language::ALL.map(choice).to_vec()
}

fn themes(t: Texts) -> Vec<Choice> {
    let choice = |theme: Theme| {
        let icon = match theme {
            Theme::System => IconName::Monitor,
            Theme::Light => IconName::Sun,
            Theme::Dark => IconName::Moon,
        };
        Choice::new(theme.code(), theme.name(t)).icon(icon)
    };
    Theme::ALL.map(choice).to_vec()
}

/// The stored language as the key of a choice; choosing another stores it.
fn chosen_language(prefs: Prefs) -> RwSignal<String> {
    let chosen = RwSignal::new(prefs.language.get_untracked().code().to_owned());
    on_change(chosen, move |code| {
        if let Some(language) = Language::from_code(code) {
            prefs.set_language(language);
        }
    });
    chosen
}

fn chosen_theme(prefs: Prefs) -> RwSignal<String> {
    let chosen = RwSignal::new(prefs.theme.get_untracked().code().to_owned());
    on_change(chosen, move |code| {
        if let Some(theme) = Theme::from_code(code) {
            prefs.set_theme(theme);
        }
    });
    chosen
}

/// Runs `set` with each later value, not with the first.
fn on_change(chosen: RwSignal<String>, set: impl Fn(&str) + 'static) {
    Effect::new(move |before: Option<()>| {
        let code = chosen.get();
        if before.is_some() {
            set(&code);
        }
    });
}
