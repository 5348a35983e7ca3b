//! Handing something on: a link to what the browser shares with, a text to the clipboard. What became of it is said.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ports;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, IconName, Status, StatusKind};

/// The press that hands on the address `path` of this app, called `title`, and what is said of it afterwards.
pub fn use_link(
    title: String,
    path: String,
) -> (Callback<()>, impl Fn() -> Option<AnyView> + Send + 'static) {
    let t = use_texts();
    let store = use_store();
    let became: RwSignal<Option<ports::Shared>> = RwSignal::new(None);
    let press = move |()| {
        let asked = store.share(&title, &path);
        spawn_local(async move {
            let shared = asked.await;
            became.try_set(Some(shared));
        });
    };
    let said = move || match became.get()? {
        ports::Shared::Handed => None,
        ports::Shared::Copied => {
            let word = t.spaces_share_copied();
            Some(view! { <Status kind=StatusKind::Done word=word /> }.into_any())
        }
        ports::Shared::ByHand(link) => {
            Some(view! { <p class="small wrap">{t.spaces_share_by_hand(&link)}</p> }.into_any())
        }
    };
    (Callback::new(press), said)
}

/// The one thing to do on the page: give the link away.
#[component]
pub fn Link(title: String, path: String) -> impl IntoView {
    let t = use_texts();
    let (press, said) = use_link(title, path);
    view! {
        <div class="actions">
            <Button
                label=t.share_link()
                tone=ButtonTone::Person
                icon=IconName::Link
                on_press=press
            />
        </div>
        <div role="status">{said}</div>
    }
}

/// The press that copies `text` as it stands, and what is said of it afterwards.
pub fn use_copy(
    text: Signal<String>,
) -> (Callback<()>, impl Fn() -> Option<AnyView> + Send + 'static) {
    let t = use_texts();
    let store = use_store();
    let became: RwSignal<Option<bool>> = RwSignal::new(None);
    // Another text has not been copied yet.
    Effect::new(move || {
        text.track();
        became.set(None);
    });
    let press = move |()| {
        let asked = text.with_untracked(|text| store.copy(text));
        spawn_local(async move {
            let is_copied = asked.await;
            // The page may be gone by then.
            became.try_set(Some(is_copied));
        });
    };
    let said = move || match became.get()? {
        true => {
            let word = t.share_copied();
            Some(view! { <Status kind=StatusKind::Done word=word /> }.into_any())
        }
        false => Some(view! { <p class="small">{t.share_by_hand()}</p> }.into_any()),
    };
    (Callback::new(press), said)
}

/// A text to be copied as it stands, or by hand where there is no clipboard.
#[component]
pub fn Code(
    /// What it is.
    label: String,
    /// The text.
    #[prop(into)]
    code: Signal<String>,
) -> impl IntoView {
    let t = use_texts();
    let (press, said) = use_copy(code);
    view! {
        <figure class="code">
            <figcaption class="field-label">{label.clone()}</figcaption>
            <pre class="code-text" tabindex="0" role="region" aria-label=label dir="ltr"><code>{code}</code></pre>
            <div class="cluster" data-gap="3">
                <Button
                    label=t.share_copy()
                    tone=ButtonTone::Secondary
                    icon=IconName::Copy
                    on_press=press
                />
                <div role="status">{said}</div>
            </div>
        </figure>
    }
}
