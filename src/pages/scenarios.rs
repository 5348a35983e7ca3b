//! The scenarios: situations to look at, each one link away and none of them this person's own. It opens nothing by
//! itself: a link loads the app anew, in a sandbox.

pub mod view;

use leptos::prelude::*;

use self::view::{About, Specimen, specimens};
use super::title::use_title;
use crate::prefs::use_texts;
use crate::ui::{Icon, IconName, List, Row};

/// `/settings/scenarios`.
#[component]
pub fn ScenariosPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.scenarios_title());
    view! {
        <header class="page-head stack" data-gap="2">
            <h1 class="display">{t.scenarios_title()}</h1>
            <p class="muted">{t.scenarios_explained()}</p>
        </header>
        <div class="stack" data-gap="6">
            {About::ALL.map(|about| view! { <Group about=about /> }).collect_view()}
        </div>
    }
}

#[component]
fn Group(about: About) -> impl IntoView {
    let t = use_texts();
    let rows = specimens(about).map(|specimen| view! { <Way specimen=specimen /> });
    view! {
        <section class="stack" data-gap="2">
            <h2 class="heading">{t.scenarios_about(about.key())}</h2>
            <List>{rows.collect_view()}</List>
        </section>
    }
}

#[component]
fn Way(specimen: Specimen) -> impl IntoView {
    let t = use_texts();
    view! {
        <Row
            title=t.scenarios_name(specimen.name)
            detail=t.scenarios_shows(specimen.name)
            href=specimen.link()
            loads_anew=true
            trailing=|| view! { <Icon name=IconName::ChevronRight /> }
        />
    }
}
