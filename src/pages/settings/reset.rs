//! Starting over: what is lost is said, the export is offered, and only then can it be done. The question is an
//! address, so that Back answers it with no.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};

use super::Line;
use super::export::Export;
use super::view::{Holdings, holdings};
use crate::i18n::{Texts, format};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Seed, use_store, use_view};
use crate::ui::{ButtonLink, ButtonTone, ConfirmPair, Dialog, IconName};

#[component]
pub fn StartOver() -> impl IntoView {
    let t = use_texts();
    let query = use_query_map();
    let navigate = use_navigate();
    let asked = Memo::new(move |_| query.with(|query| seed_of(query.get("reset")?.as_str())));
    let keep = Callback::new(move |()| {
        let options = NavigateOptions {
            replace: true,
            scroll: false,
            ..NavigateOptions::default()
        };
        navigate(routes::SETTINGS, options);
    });
    view! {
        <section class="settings-group settings-danger">
            <h2 class="heading">{t.settings_reset()}</h2>
            <Line title=t.settings_reset_demo() explained=t.settings_reset_demo_explained()>
                <Begin label=t.settings_reset_demo_begin() href=routes::START_DEMO />
            </Line>
            <Line title=t.settings_reset_empty() explained=t.settings_reset_empty_explained()>
                <Begin label=t.settings_reset_empty_begin() href=routes::START_EMPTY />
            </Line>
        </section>
        <Dialog
            open=Signal::derive(move || asked.get().is_some())
            title=t.settings_reset_title()
            close_label=t.verb_close()
            on_close=keep
        >
            {move || asked.get().map(|seed| view! { <Question seed=seed keep=keep /> })}
        </Dialog>
    }
}

#[component]
fn Begin(label: String, href: &'static str) -> impl IntoView {
    view! {
        <ButtonLink
            label=label
            href=href.to_owned()
            tone=ButtonTone::Secondary
            icon=IconName::RotateBack
        />
    }
}

/// What the dialog asks.
#[component]
fn Question(seed: Seed, keep: Callback<()>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let lost = use_view(holdings);
    let navigate = use_navigate();
    let erase = move |()| {
        // It ends with a reload, which must not find the question in the address again.
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(routes::HOME, options);
        spawn_local(async move {
            if let Err(met) = store.reset(seed).await {
                store.health.update(|health| health.trouble = Some(met));
            }
        });
    };
    let confirm = match seed {
        Seed::Demo => t.settings_reset_confirm_demo(),
        Seed::Empty => t.settings_reset_confirm_empty(),
    };
    view! {
        <div class="stack" data-gap="4">
            <p>{move || loss(t, lost.get())}</p>
            <p class="muted">{t.settings_reset_export_first()}</p>
            <Export />
        </div>
        <footer class="dialog-footer actions">
            <ConfirmPair
                keep=t.settings_reset_keep()
                on_keep=keep
                act=confirm
                on_act=Callback::new(erase)
            />
        </footer>
    }
}

fn loss(t: Texts, lost: Holdings) -> String {
    let people = t.settings_reset_people(format::count(lost.people));
    let tips = t.settings_reset_tips(format::count(lost.tips));
    t.settings_reset_loses(&people, &tips)
}

fn seed_of(word: &str) -> Option<Seed> {
    match word {
        "demo" => Some(Seed::Demo),
        "empty" => Some(Seed::Empty),
        _ => None,
    }
}
