//! What a search found. Never more than a window: a longer word finds fewer.

use leptos::prelude::*;

use crate::i18n::format;
use crate::pages::people::view::{Line, lines};
use crate::pages::people::{Follow, PersonRow};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_view;
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName, List, rows};

const SHOWN: usize = 30;

#[component]
pub fn Found(query: Signal<String>) -> impl IntoView {
    let t = use_texts();
    let found = use_view(move |state| lines(state, &query.read(), SHOWN));
    let count = Memo::new(move |_| found.with(Vec::len));
    let title = move || {
        let shown = i64::try_from(count.get()).unwrap_or(i64::MAX);
        if count.get() == SHOWN {
            t.home_found_many(&format::number(t.lang(), shown))
        } else {
            t.home_found(shown)
        }
    };
    view! {
        <section class="home-section">
            <h2 class="heading"><span role="status">{title}</span></h2>
            <Show
                when=move || { count.get() > 0 }
                fallback=move || view! { <Nobody query=query /> }
            >
                <List>
                    {rows(move || found.get(), Line::clone, |line| view! { <Person line=line /> })}
                </List>
            </Show>
        </section>
    }
}

/// A person with the button to follow them.
#[component]
pub fn Person(line: Line) -> impl IntoView {
    let (person, handle) = (line.person, line.handle.clone());
    view! {
        <PersonRow
            line=line
            trailing=move || view! { <Follow person=person handle=handle.clone() /> }
        />
    }
}

#[component]
fn Nobody(query: Signal<String>) -> impl IntoView {
    let t = use_texts();
    view! {
        <Empty
            icon=IconName::Search
            title=Signal::derive(move || t.home_found_none(query.read().trim()))
            body=t.home_found_none_explained()
        >
            <ButtonLink
                label=t.home_found_clear()
                href=routes::HOME.to_owned()
                tone=ButtonTone::Secondary
            />
        </Empty>
    }
}
