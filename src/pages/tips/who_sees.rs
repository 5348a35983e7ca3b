//! Who may see a gift, and what that means for whoever gives it. What is chosen is only said here; the domain keeps to it.

use domain::tips::Visibility;
use leptos::prelude::*;

use super::draft::visibility_key;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Choice, IconName, Segmented};

#[component]
pub fn WhoSees(
    /// Who receives.
    name: String,
    /// Key of a visibility.
    visibility: RwSignal<String>,
    /// Given with another service.
    #[prop(optional)]
    is_elsewhere: bool,
) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let options = [
        (Visibility::Public, IconName::Globe),
        (Visibility::Private, IconName::Lock),
        (Visibility::Secret, IconName::EyeOff),
    ];
    let options: Vec<Choice> = options
        .map(|(visibility, icon)| {
            let key = visibility_key(visibility);
            Choice::new(key, t.tips_visibility(key)).icon(icon)
        })
        .to_vec();
    let means = move || {
        let key = visibility.get();
        let is_visitor = actor.get().person().is_none();
        match (is_elsewhere, is_visitor) {
            (true, false) => t.handoffs_seen(&key, &name),
            (true, true) => t.handoffs_seen_of_visitor(&key, &name),
            (false, false) => t.tips_seen(&key, &name),
            (false, true) => t.tips_seen_of_visitor(&key, &name),
        }
    };
    let legend = match is_elsewhere {
        true => t.handoffs_who_sees(),
        false => t.tips_who_sees(),
    };
    view! {
        <div class="stack" data-gap="2">
            <Segmented
                legend=legend
                options=Signal::stored(options)
                chosen=visibility
            />
            <p class="muted small" aria-live="polite">{means}</p>
        </div>
    }
}
