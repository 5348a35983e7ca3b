//! Handing on the link of a Space. Whom it goes to is nobody's business here.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ports::Shared;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, IconName, Status, StatusKind};

/// The button, and below it what became of the last press.
#[component]
pub fn Share(title: String, path: String) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let became: RwSignal<Option<Shared>> = RwSignal::new(None);
    let press = move |()| {
        let asked = store.share(&title, &path);
        spawn_local(async move {
            let shared = asked.await;
            became.try_set(Some(shared));
        });
    };
    let said = move || match became.get()? {
        Shared::Handed => None,
        Shared::Copied => {
            let word = t.spaces_share_copied();
            Some(view! { <Status kind=StatusKind::Done word=word /> }.into_any())
        }
        Shared::ByHand(link) => {
            Some(view! { <p class="small wrap">{t.spaces_share_by_hand(&link)}</p> }.into_any())
        }
    };
    view! {
        <div class="stack" data-gap="2">
            <div class="actions">
                <Button
                    label=t.spaces_share()
                    tone=ButtonTone::Secondary
                    icon=IconName::Share
                    on_press=Callback::new(press)
                />
            </div>
            <div role="status">{said}</div>
        </div>
    }
}
