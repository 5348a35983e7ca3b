//! What is wrong with the world outside, above every page, with what helps. A refusal never comes here: it stands
//! beside its control.

use leptos::prelude::*;

use crate::i18n::rejection;
use crate::pages::settings::Export;
use crate::ports::Trouble;
use crate::prefs::use_texts;
use crate::store::{Boot, use_store};
use crate::ui::{Banner, BannerTone, Button, ButtonTone, IconName, Offline};

#[component]
pub fn Banners() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let health = store.health;
    let is_open = Memo::new(move |_| store.boot.get() == Boot::Open);
    let trouble = Memo::new(move |_| {
        let met = health.with(|h| h.trouble.clone().map(|trouble| (trouble, h.read_only)));
        met.filter(|_| is_open.get())
    });
    let is_read_only = Memo::new(move |_| health.with(|h| h.read_only && h.trouble.is_none()));
    let is_clock_behind = Memo::new(move |_| health.with(|h| h.is_clock_behind));
    let is_offline = Memo::new(move |_| health.with(|h| h.is_offline));
    view! {
        {move || {
            trouble
                .get()
                .map(|(met, is_lasting)| view! { <InTrouble met=met is_lasting=is_lasting /> })
        }}
        <Show when=move || is_read_only.get()>
            <Banner tone=BannerTone::Danger title=t.health_read_only() body=t.rejection_read_only()>
                <Export />
            </Banner>
        </Show>
        <Show when=move || is_clock_behind.get()>
            <Banner
                tone=BannerTone::Warning
                title=t.health_clock_behind()
                body=t.health_clock_behind_explained()
            />
        </Show>
        <Show when=move || is_offline.get()>
            <p class="cluster" role="status">
                <Offline word=t.health_offline() />
                <span class="muted small">{t.health_offline_explained()}</span>
            </p>
        </Show>
    }
}

/// One trouble: what it is, and the ways out that help against it.
#[component]
fn InTrouble(met: Trouble, is_lasting: bool) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let (can_export, can_reload) = remedies(&met);
    let put_away = Callback::new(move |()| store.health.update(|h| h.trouble = None));
    let title = Signal::stored(rejection::trouble_title(t, &met));
    let body = rejection::trouble(t, &met);
    let ways = move || {
        view! {
            {can_reload.then(|| view! { <Reload /> })}
            {can_export.then(|| view! { <Export /> })}
        }
    };
    if is_lasting {
        view! { <Banner tone=BannerTone::Danger title=title body=body>{ways()}</Banner> }.into_any()
    } else {
        let close = (Signal::stored(t.verb_close()), put_away);
        view! {
            <Banner tone=BannerTone::Warning title=title body=body dismiss=close>
                {ways()}
            </Banner>
        }
        .into_any()
    }
}

/// Whether an export and whether a reload help.
fn remedies(trouble: &Trouble) -> (bool, bool) {
    match trouble {
        Trouble::StorageOff | Trouble::Blocked | Trouble::Outdated | Trouble::Wiped => {
            (false, true)
        }
        Trouble::StorageFull | Trouble::Corrupt { .. } => (true, false),
        Trouble::Unknown { .. } | Trouble::Other(_) => (true, true),
    }
}

#[component]
pub fn Reload(#[prop(default = ButtonTone::Secondary)] tone: ButtonTone) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    view! {
        <Button
            label=t.health_reload()
            tone=tone
            icon=IconName::Refresh
            on_press=Callback::new(move |()| store.reload_page())
        />
    }
}
