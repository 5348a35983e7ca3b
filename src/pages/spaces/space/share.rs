//! Handing on the link of a Space. Whom it goes to is nobody's business here.

use leptos::prelude::*;

use crate::pages::share::use_link;
use crate::prefs::use_texts;
use crate::ui::{Button, ButtonTone, IconName};

/// The button, and below it what became of the last press.
#[component]
pub fn Share(title: String, path: String) -> impl IntoView {
    let t = use_texts();
    let (press, said) = use_link(title, path);
    view! {
        <div class="stack" data-gap="2">
            <div class="actions">
                <Button
                    label=t.spaces_share()
                    tone=ButtonTone::Secondary
                    icon=IconName::Share
                    on_press=press
                />
            </div>
            <div role="status">{said}</div>
        </div>
    }
}
