//! The end of a review: the one button, and the way back to what was chosen, as one group under the thumb. Nothing else
//! belongs there.

use leptos::prelude::*;

use crate::prefs::use_texts;
use crate::ui::{ButtonLink, ButtonTone, IconName};

#[component]
pub fn ReviewEnd(
    /// Where what was chosen can be changed.
    #[prop(into)]
    change: Signal<String>,
    /// The button that concludes.
    children: Children,
) -> impl IntoView {
    let t = use_texts();
    view! {
        <div class="tip-footer review-end sticky-actions">
            {children()}
            <ButtonLink
                label=t.verb_change()
                href=change
                tone=ButtonTone::Quiet
                icon=IconName::Pencil
            />
        </div>
    }
}
