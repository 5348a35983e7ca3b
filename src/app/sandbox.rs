//! The bar of a sandbox: that this is one, what time it is in it, and everything that can be done with that time. It
//! belongs to no page and changes none; it is never drawn over a person's own world.

mod controls;
mod failed;
pub mod next;

use domain::rules::PackName;
use leptos::prelude::*;

use self::controls::Controls;
use crate::i18n::{format, rules};
use crate::prefs::use_texts;
use crate::store::{Boot, use_now, use_store, use_view};
use crate::ui::{Icon, IconName};
pub use failed::SandboxFailed;

/// Whether the bar is unfolded; kept while the shell is drawn anew in another language.
#[derive(Clone, Copy, Default)]
pub struct Folded(RwSignal<bool>);

const PANEL: &str = "sandbox-panel";

#[component]
pub fn SandboxBar() -> impl IntoView {
    let (t, store, now) = (use_texts(), use_store(), use_now());
    let is_unfolded = use_context::<Folded>().unwrap_or_default().0;
    let is_open = Memo::new(move |_| store.boot.get() == Boot::Open);
    let name = Memo::new(move |_| {
        let standing = store.standing();
        standing.map(|standing| t.scenarios_name(&standing.scenario))
    });
    let pack = use_view(|state| state.rules.name);
    let pack = move || {
        let name = Some(pack.get()).filter(|pack| *pack != PackName::Obole);
        name.map(|name| view! { <p>{rules::pack_name(t, name)}</p> })
    };
    let time = move || format::day_time_zone(t.lang(), now.get().0);
    let word = move || match is_unfolded.get() {
        true => t.sandbox_close(),
        false => t.sandbox_open(),
    };
    view! {
        <section
            class="sandbox"
            id="sandbox"
            aria-label=t.sandbox_label()
            data-unfolded=move || is_unfolded.get().then_some("true")
        >
            <div class="sandbox-line">
                <p class="sandbox-mark">
                    <Icon name=IconName::Sandbox />
                    <span>{t.sandbox_label()}</span>
                </p>
                <p class="sandbox-name">{move || name.get()}</p>
                <Show when=move || is_open.get()>
                    <div class="sandbox-facts dotted">
                        <p class="sandbox-time" role="timer" aria-label=t.sandbox_clock()>{time}</p>
                        {pack}
                    </div>
                    <button
                        type="button"
                        class="sandbox-toggle"
                        aria-expanded=move || is_unfolded.get().to_string()
                        aria-controls=PANEL
                        on:click=move |_| is_unfolded.update(|is_unfolded| *is_unfolded = !*is_unfolded)
                    >
                        <span class="sandbox-toggle-word">{word}</span>
                        <Icon name=IconName::ChevronDown />
                    </button>
                </Show>
            </div>
            <div id=PANEL>
                <Show when=move || is_open.get() && is_unfolded.get()>
                    <Controls />
                </Show>
            </div>
        </section>
    }
}
