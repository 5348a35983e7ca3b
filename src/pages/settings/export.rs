//! Keeping a copy of everything: a file for the downloads. Nothing leaves the device.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::rejection;
use crate::ports::Trouble;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, IconName, Status, StatusKind};

/// The button, and below it what became of the last press.
#[component]
pub fn Export() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let busy = RwSignal::new(false);
    let outcome: RwSignal<Option<Result<(), Trouble>>> = RwSignal::new(None);
    let save = move |()| {
        busy.set(true);
        spawn_local(async move {
            let saved = store.save_export().await;
            busy.try_set(false);
            outcome.try_set(Some(saved));
        });
    };
    let said = move || match outcome.get()? {
        Ok(()) => Some(
            view! { <Status kind=StatusKind::Done word=t.settings_export_done() /> }.into_any(),
        ),
        Err(met) => {
            Some(view! { <p class="button-refusal">{rejection::trouble(t, &met)}</p> }.into_any())
        }
    };
    view! {
        <div class="stack" data-gap="2">
            <Button
                label=t.settings_export()
                tone=ButtonTone::Secondary
                icon=IconName::Download
                busy=busy
                on_press=Callback::new(save)
            />
            <div role="status">{said}</div>
        </div>
    }
}
