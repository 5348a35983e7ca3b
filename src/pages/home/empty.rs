//! A world with nobody in it. It teaches the first step; it never fills itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::rejection;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Seed, use_store};
use crate::ui::{Button, ButtonLink, ButtonTone, Empty, IconName};

#[component]
pub fn EmptyWorld() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None);
    let bring_demo = move |()| {
        busy.set(true);
        spawn_local(async move {
            if let Err(met) = store.reset(Seed::Demo).await {
                trouble.try_set(Some(met));
            }
            busy.try_set(false);
        });
    };
    let refusal = move || {
        let said = trouble.get().map(|met| rejection::trouble(t, &met));
        said.map(|said| view! { <p class="button-refusal" role="alert">{said}</p> })
    };
    view! {
        <Empty icon=IconName::Users title=t.home_empty() body=t.home_empty_explained()>
            <ButtonLink
                label=t.home_create()
                href=routes::CREATE_PROFILE.to_owned()
                icon=IconName::UserPlus
            />
            {match store.is_sandbox() {
                true => view! { <DemoSandbox /> }.into_any(),
                false => {
                    view! {
                        <Button
                            label=t.home_empty_demo()
                            tone=ButtonTone::Secondary
                            busy=busy
                            on_press=Callback::new(bring_demo)
                        />
                    }
                        .into_any()
                }
            }}
            {refusal}
        </Empty>
    }
}

/// In a sandbox the demo is another sandbox.
#[component]
fn DemoSandbox() -> impl IntoView {
    let t = use_texts();
    view! {
        <ButtonLink
            label=t.home_empty_demo()
            href=routes::scenario("demo")
            tone=ButtonTone::Secondary
            loads_anew=true
        />
    }
}
