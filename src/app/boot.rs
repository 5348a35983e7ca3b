//! From the first moment to an open world: pages are drawn only when there is one. Each way of not getting there is a
//! screen with its reason and its remedy.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::health::Reload;
use super::routing::Pages;
use super::sandbox::SandboxFailed;
use crate::i18n::{Texts, rejection};
use crate::pages::settings::Export;
use crate::pages::title::use_title;
use crate::ports::{FetchFault, Trouble};
use crate::prefs::{use_prefs, use_texts};
use crate::store::{Boot, SeedFault, Store, use_store};
use crate::ui::{Button, ButtonTone, Icon, IconName, Skeleton, SkeletonShape};

#[component]
pub fn Opened() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let boot = Memo::new(move |_| store.boot.get());
    move || match boot.get() {
        Boot::Open => view! { <Pages /> }.into_any(),
        Boot::Opening => view! { <Waiting word=t.boot_opening() /> }.into_any(),
        Boot::Seeding => view! { <Waiting word=seeding(t, store) /> }.into_any(),
        Boot::SeedFailed(fault) if store.is_sandbox() => {
            view! { <SandboxFailed fault=fault /> }.into_any()
        }
        Boot::SeedFailed(fault) => view! { <SeedFailed fault=fault /> }.into_any(),
        Boot::Failed(trouble) => view! { <Failed trouble=trouble /> }.into_any(),
        Boot::Replaced => view! { <Replaced /> }.into_any(),
    }
}

fn seeding(t: Texts, store: Store) -> String {
    if store.is_sandbox() {
        t.sandbox_playing()
    } else {
        t.boot_seeding()
    }
}

/// The frame of the page that is coming, as the first paint drew it.
#[component]
fn Waiting(word: String) -> impl IntoView {
    let t = use_texts();
    view! {
        <div class="boot">
            <h1 class="boot-brand display">{t.app_name()}</h1>
            <Skeleton shape=SkeletonShape::Lines(3) label=word.clone() />
            <Skeleton shape=SkeletonShape::Rows(4) label=String::new() />
            <p class="boot-word muted" aria-hidden="true">{word}</p>
        </div>
    }
}

/// A screen that stands instead of all pages.
#[component]
pub fn Obstacle(
    icon: IconName,
    title: String,
    sentence: String,
    children: Children,
) -> impl IntoView {
    let named = title.clone();
    use_title(move || named.clone());
    view! {
        <section class="not-found stack" data-gap="5" role="alert">
            <div class="stack" data-gap="2">
                <span class="empty-icon"><Icon name=icon /></span>
                <h1 class="display wrap">{title}</h1>
                <p class="muted wrap">{sentence}</p>
            </div>
            <div class="actions">{children()}</div>
        </section>
    }
}

#[component]
fn SeedFailed(fault: SeedFault) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let prefs = use_prefs();
    let retry = move |()| {
        let language = super::scenario_language(untrack(|| prefs.lang()));
        spawn_local(store.seed(language));
    };
    let icon = match fault {
        SeedFault::Fetch(FetchFault::NoAnswer) => IconName::WifiOff,
        _ => IconName::AlertTriangle,
    };
    view! {
        <Obstacle icon=icon title=t.boot_seed_failed() sentence=fault_sentence(t, &fault)>
            <Button
                label=t.verb_retry()
                icon=IconName::Refresh
                on_press=Callback::new(retry)
            />
            <Button
                label=t.boot_start_empty()
                tone=ButtonTone::Secondary
                on_press=Callback::new(move |()| store.start_empty())
            />
        </Obstacle>
    }
}

fn fault_sentence(t: Texts, fault: &SeedFault) -> String {
    match fault {
        SeedFault::Fetch(FetchFault::NoAnswer) => t.boot_seed_offline(),
        SeedFault::Fetch(FetchFault::Status(status)) => t.boot_seed_status(&status.to_string()),
        SeedFault::Scenario(reason) => t.boot_seed_misfit(reason),
        SeedFault::Astray(_) => t.sandbox_failed(),
        SeedFault::Trouble(trouble) => rejection::trouble(t, trouble),
    }
}

#[component]
fn Failed(trouble: Trouble) -> impl IntoView {
    let t = use_texts();
    let can_export = !matches!(trouble, Trouble::StorageOff);
    view! {
        <Obstacle
            icon=IconName::AlertTriangle
            title=rejection::trouble_title(t, &trouble)
            sentence=rejection::trouble(t, &trouble)
        >
            <Reload tone=ButtonTone::Primary />
            {can_export.then(|| view! { <Export /> })}
        </Obstacle>
    }
}

#[component]
fn Replaced() -> impl IntoView {
    let t = use_texts();
    view! {
        <Obstacle
            icon=IconName::RotateBack
            title=t.boot_replaced()
            sentence=t.boot_replaced_explained()
        >
            <Reload tone=ButtonTone::Primary />
        </Obstacle>
    }
}
