//! Everything given and received elsewhere, newest first. It adds nothing up: what only two people said is no sum.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::lines::{LeaveMark, money_of};
use super::view::{self, HandOffView, Listed};
use super::words;
use crate::i18n::format;
use crate::pages::payment::query;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Avatar, ButtonLink, ButtonTone, Empty, Icon, IconName, List, Row, Status, Tab, TabLinks, rows,
};

/// `/handoffs`, with `?of=received` for the other side.
#[component]
pub fn HandOffsPage() -> impl IntoView {
    let t = use_texts();
    let search = use_location().search;
    let store = use_store();
    let in_sandbox = store.is_sandbox();
    let is_received =
        Memo::new(move |_| query::read(&search.read(), "of").as_deref() == Some("received"));
    let from = Memo::new(move |_| {
        let from = query::read(&search.read(), "from");
        from.and_then(|from| from.parse().ok()).unwrap_or(0)
    });
    let listed = use_view(move |state| {
        let by = store.actor.get();
        view::listed(state, by, is_received.get(), from.get(), in_sandbox)
    });
    use_title(move || t.handoffs_all());
    let is_empty = Memo::new(move |_| listed.read().lines.is_empty());
    let lines = move || listed.read().lines.clone();
    let money = move || money_of(listed.read().lines.iter().all(|line| line.is_sample));
    view! {
        <div class="stack" data-money=money>
            <header class="stack" data-gap="2">
                <h1 class="display" tabindex="-1">{t.handoffs_all()}</h1>
                <p class="muted">{t.handoffs_all_body()}</p>
            </header>
            <Sides listed=listed is_received=is_received />
            <Show when=move || !is_empty.get() fallback=move || view! { <Nothing is_received=is_received.get() /> }>
                <List label=t.handoffs_all()>
                    {rows(lines, |line| (line.id, line.is_giver), |line| view! { <Line line=line /> })}
                </List>
            </Show>
            <Older listed=listed is_received=is_received />
        </div>
    }
}

/// The two lists. Somebody who never received anything needs no choice.
#[component]
fn Sides(listed: Memo<Listed>, is_received: Memo<bool>) -> impl IntoView {
    let t = use_texts();
    let tabs = move || {
        let (given, received) = listed.with(|listed| (listed.given, listed.received));
        let tab = |href: &str, label: String, count: usize, current: bool| Tab {
            href: href.to_owned(),
            label,
            count: Some(format::number(t.lang(), format::count(count))),
            current,
        };
        let is_received = is_received.get();
        vec![
            tab(routes::HANDOFFS, t.handoffs_given(), given, !is_received),
            tab(
                routes::HANDOFFS_RECEIVED,
                t.handoffs_received(),
                received,
                is_received,
            ),
        ]
    };
    view! { <TabLinks label=t.handoffs_lists() tabs=Signal::derive(tabs) /> }
}

/// One hand-off as a row of a `List`.
#[component]
pub fn Line(line: HandOffView) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let id = line.id;
    let in_sandbox = use_store().is_sandbox();
    let actor = use_store().actor;
    // What is under a row's key changes while it stands.
    let fresh = use_view(move |state| view::handoff(state, id, actor.get(), in_sandbox));
    let other = line.other().cloned();
    let face = move || match other.clone() {
        Some(other) => view! { <Avatar seed=other.seed() name=other.name /> }.into_any(),
        None => view! { <span class="emblem"><Icon name=IconName::User /></span> }.into_any(),
    };
    let is_sample = line.is_sample;
    let said = line.said.clone();
    let detail = move || {
        let day = format::day_near(t.lang(), said.handed_at.0, now.get().0);
        let sum = words::sum(t, &said.sum).unwrap_or_else(|| t.handoffs_sum_open());
        Some(t.handoffs_line(&sum, &day))
    };
    let below = move || {
        let state = move || {
            let fresh = fresh.read();
            let (kind, word) = words::status(t, fresh.as_ref()?, now.get());
            Some(view! { <Status kind=kind word=word /> })
        };
        view! {
            <p class="handoff-line">
                {state}
                <LeaveMark is_sample=is_sample is_short=true />
            </p>
        }
    };
    view! {
        <Row
            title=words::title(t, &line)
            detail=MaybeProp::derive(detail)
            href=routes::handoff(id)
            leading=face
            below=below
        />
    }
}

#[component]
fn Nothing(is_received: bool) -> impl IntoView {
    let t = use_texts();
    let (title, body) = match is_received {
        true => (t.handoffs_none_received(), t.handoffs_none_received_body()),
        false => (t.handoffs_none_given(), t.handoffs_none_given_body()),
    };
    view! {
        <Empty icon=IconName::HandHeart title=title body=body>
            <ButtonLink
                label=t.subscriptions_find()
                href=routes::HOME.to_owned()
                tone=ButtonTone::Secondary
            />
        </Empty>
    }
}

#[component]
fn Older(listed: Memo<Listed>, is_received: Memo<bool>) -> impl IntoView {
    let t = use_texts();
    move || {
        let from = listed.read().older?;
        let list = match is_received.get() {
            true => routes::HANDOFFS_RECEIVED,
            false => routes::HANDOFFS,
        };
        let href = routes::handoffs_from(list, from);
        Some(view! {
            <div class="actions">
                <ButtonLink label=t.handoffs_older() href=href tone=ButtonTone::Secondary />
            </div>
        })
    }
}
