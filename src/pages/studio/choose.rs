//! Which service to add. Everything that can be chosen is in sight: never hide one behind another.

use leptos::prelude::*;
use payments::handoff::{Currencies, Service};

use crate::i18n::{Texts, services};
use crate::pages::handoffs::elsewhere::glyph;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{Emblem, Field, FieldKind, Icon, IconName, List, Row, rows};

#[component]
pub fn Choose() -> impl IntoView {
    let t = use_texts();
    let query = RwSignal::new(String::new());
    let found = move || {
        let query = query.read().trim().to_lowercase();
        let is_found =
            |service: &Service| services::name(t, *service).to_lowercase().contains(&query);
        Service::ALL
            .into_iter()
            .filter(is_found)
            .collect::<Vec<_>>()
    };
    let is_none = Memo::new(move |_| found().is_empty());
    view! {
        <Field label=t.studio_service_search() value=query kind=FieldKind::Search />
        <List label=t.studio_service_add()>
            {rows(found, |service| service.key(), |service| view! { <Offered service=service /> })}
        </List>
        <Show when=move || is_none.get()>
            <p class="muted">{t.studio_service_unfound()}</p>
        </Show>
    }
}

#[component]
fn Offered(service: Service) -> impl IntoView {
    let t = use_texts();
    view! {
        <Row
            title=services::name(t, service)
            detail=takes(t, service)
            href=routes::studio_new(service.key())
            leading=move || view! { <Emblem symbol=service.key() otherwise=glyph(service) /> }
            trailing=|| view! { <Icon name=IconName::ChevronRight /> }
        />
    }
}

/// What somebody can give there.
fn takes(t: Texts, service: Service) -> String {
    match service.facts().currencies {
        Currencies::Theirs => t.studio_takes_theirs(),
        Currencies::Any => t.studio_takes_any(),
        Currencies::Only([code]) => t.studio_takes_only(code),
        Currencies::Only(codes) => t.studio_takes_several(crate::i18n::format::count(codes.len())),
        Currencies::Asset(asset) => t.studio_takes_only(asset.code),
    }
}
