//! The jar as the files that code forges read. Hidden accounts stay out, and what a format cannot hold is said.

use domain::jars::{Account, Jar};
use leptos::prelude::*;
use leptos_router::hooks::use_url;
use payments::export::{Export, Publisher, WhyNotHeld, funding_json, funding_yml};
use payments::handoff::{self, Address, Service};

use super::view::StudioView;
use crate::i18n::{Texts, services};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, IconName, Status, StatusKind};

#[component]
pub fn Publish(view: Memo<Option<StudioView>>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let left: RwSignal<Option<Vec<String>>> = RwSignal::new(None);
    let origin = StoredValue::new(use_url().read_untracked().origin().to_owned());
    let save = move |name: &'static str, write: fn(&[Address], &Publisher) -> Export| {
        if let Some(view) = view.get_untracked() {
            let profile = routes::profile(&view.handle);
            let by = Publisher {
                webpage: format!("{}{profile}", origin.get_value()),
                name: view.name,
                description: view.bio,
                ..Publisher::default()
            };
            let export = write(&addresses(&view.jar), &by);
            store.save_file(name, export.text.as_bytes());
            let missing = export.left.iter();
            left.set(Some(
                missing
                    .map(|held| {
                        let name = services::name(t, held.address.service());
                        t.studio_not_held(&name, &why(t, held.why))
                    })
                    .collect(),
            ));
        }
    };
    let yml = move |()| save("FUNDING.yml", |accounts, _| funding_yml(accounts));
    let json = move |()| save("funding.json", funding_json);
    let is_any = Memo::new(move |_| {
        let view = view.read();
        view.as_ref()
            .is_some_and(|view| !addresses(&view.jar).is_empty())
    });
    let says = move || {
        let left = left.get()?;
        let rows = left.into_iter().map(|says| view! { <li>{says}</li> });
        Some(view! {
            <Status kind=StatusKind::Done word=t.studio_published() />
            <ul class="studio-facts" role="list">
                {rows.collect_view()}
            </ul>
        })
    };
    view! {
        <Show when=move || is_any.get()>
            <section class="studio-part">
                <header class="stack" data-gap="1">
                    <h2 class="heading">{t.studio_publish()}</h2>
                    <p class="muted small">{t.studio_publish_body()}</p>
                </header>
                <div class="actions">
                    <Button
                        label="FUNDING.yml"
                        tone=ButtonTone::Secondary
                        icon=IconName::Download
                        on_press=Callback::new(yml)
                    />
                    <Button
                        label="funding.json"
                        tone=ButtonTone::Secondary
                        icon=IconName::Download
                        on_press=Callback::new(json)
                    />
                </div>
                <div class="stack" data-gap="2" role="status">
                    {says}
                </div>
            </section>
        </Show>
    }
}

/// What givers see and a service takes.
fn addresses(jar: &Jar) -> Vec<Address> {
    let checked = |(service, account): (Service, &Account)| service.check(&account.address).ok();
    handoff::shown(jar).filter_map(checked).collect()
}

fn why(t: Texts, why: WhyNotHeld) -> String {
    match why {
        WhyNotHeld::NotAWebLink => t.studio_not_held_link(),
        WhyNotHeld::NoMoreRoom => t.studio_not_held_room(),
        WhyNotHeld::TooLong => t.studio_not_held_long(),
    }
}
