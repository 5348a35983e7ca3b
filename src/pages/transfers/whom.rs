//! The first step of sending and asking: whom. Never more than a window of people: a longer word finds fewer.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::StepHead;
use super::errand::Errand;
use crate::i18n::Texts;
use crate::pages::ink;
use crate::pages::payment::query;
use crate::pages::people::detail;
use crate::pages::people::view::{Line, lines};
use crate::prefs::use_texts;
use crate::store::{use_store, use_view};
use crate::ui::{Avatar, Empty, Field, FieldKind, IconName, List, Row};

/// One more is looked for than is shown: the reader may be among them.
const SHOWN: usize = 12;

#[component]
pub fn Whom(errand: Errand) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let search = use_location().search;
    let typed = RwSignal::new(String::new());
    let found = use_view(move |state| {
        let own = actor.get().person();
        let mut found = lines(state, &typed.read(), SHOWN + 1);
        found.retain(|line| Some(line.person) != own);
        found.truncate(SHOWN);
        found
    });
    let is_empty = Memo::new(move |_| found.read().is_empty());
    let currency = move || query::read(&search.read(), "currency").unwrap_or_default();
    let heading = view! { <h1 class="title" tabindex="-1">{errand.title(t)}</h1> };
    view! {
        <section class="tip">
            <StepHead heading=heading.into_any() />
            <Field label=t.transfers_whom() value=typed kind=FieldKind::Search />
            <div role="status" class="visually-hidden">
                {move || t.home_found(i64::try_from(found.read().len()).unwrap_or(i64::MAX))}
            </div>
            <Show when=move || is_empty.get()>
                <Empty
                    icon=IconName::Search
                    title=nobody(t, &typed.read())
                    body=t.transfers_nobody_body()
                />
            </Show>
            <List label=t.transfers_people()>
                <For each=move || found.get() key=Line::clone let:line>
                    <Person errand=errand line=line currency=currency() />
                </For>
            </List>
        </section>
    }
}

#[component]
fn Person(errand: Errand, line: Line, currency: String) -> impl IntoView {
    let t = use_texts();
    let query = query::written(&[("to", line.handle.as_str()), ("currency", &currency)]);
    let (seed, name) = (ink(line.person), line.name.clone());
    view! {
        <Row
            title=line.name.clone()
            detail=detail(t, &line)
            href=format!("{}{query}", errand.path())
            leading=move || view! { <Avatar seed=seed name=name.clone() /> }
        />
    }
}

fn nobody(t: Texts, typed: &str) -> String {
    if typed.trim().is_empty() {
        t.transfers_nobody()
    } else {
        t.home_found_none(typed.trim())
    }
}
