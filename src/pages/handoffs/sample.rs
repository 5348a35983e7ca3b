//! What stands in for a service where nobody may be led to a real one. There is nothing to pay here, and it says so.

use domain::id::HandOffId;
use leptos::prelude::*;

use super::elsewhere::glyph;
use super::lines::LeaveMark;
use super::screen::Missing;
use super::view;
use super::view::way::Way;
use crate::i18n::services;
use crate::pages::named::use_id;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{ButtonLink, Emblem};

/// `/handoffs/:handoff/sample`
#[component]
pub fn SamplePage() -> impl IntoView {
    let t = use_texts();
    let asked = use_id::<HandOffId>("handoff");
    let store = use_store();
    let in_sandbox = store.is_sandbox();
    let view = use_view(move |state| {
        let id = asked()?;
        let found = view::handoff(state, id, store.actor.get(), in_sandbox)?;
        let is_sample = found.way == Some(Way::Sample);
        is_sample.then_some((id, found.service?, found.receiver.name))
    });
    use_title(move || t.handoffs_sample());
    move || match view.get() {
        None => view! { <Missing /> }.into_any(),
        Some((id, chosen, name)) => {
            let with = services::name(t, chosen);
            view! {
                <article class="handoff-sample">
                    <Emblem symbol=chosen.key() otherwise=glyph(chosen) />
                    <h1 class="title" tabindex="-1">{t.handoffs_sample_title(&with)}</h1>
                    <LeaveMark is_sample=true />
                    <p>{t.handoffs_sample_body(&name, &services::within(t, Some(chosen)))}</p>
                    <div class="actions">
                        <ButtonLink
                            label=t.handoffs_sample_back()
                            href=routes::handoff_asked(id)
                        />
                    </div>
                </article>
            }
            .into_any()
        }
    }
}
