//! The controls of the clock: steps, what is next, the way back, who looks, and the link to this moment. They set the
//! clock and act for nobody.

use domain::moment::{Moment, Span};
use domain::{Actor, State};
use leptos::ev::Targeted;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::next::{Next, next};
use crate::app::{address, document};
use crate::i18n::format;
use crate::prefs::{use_prefs, use_texts};
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Announcer, Button, ButtonLink, ButtonTone, IconButton, IconName};

#[component]
pub fn Controls() -> impl IntoView {
    let (t, store) = (use_texts(), use_store());
    let said = RwSignal::new(String::new());
    let arrived = move || {
        let when = format::day_time_zone(t.lang(), store.moment().0);
        said.try_set(t.sandbox_arrived(&when));
    };
    let go = Callback::new(move |target: Moment| {
        said.set(t.sandbox_travelling());
        spawn_local(async move {
            store.travel(target).await;
            arrived();
        });
    });
    let undo = move |()| {
        spawn_local(async move {
            store.travel_back().await;
            arrived();
        });
    };
    view! {
        <div class="sandbox-panel">
            <div class="sandbox-steps">
                <Steps unit="hour" go=go />
                <Steps unit="day" go=go />
                <Steps unit="month" go=go />
            </div>
            <Upcoming go=go />
            <Undo on_press=Callback::new(undo) />
            <ActingAs />
            <Links said=said />
            <p class="sandbox-help muted small">{t.sandbox_help()}</p>
            <Announcer message=said />
        </div>
    }
}

/// The way back, from the first jump on. It stays when there is nothing left, so that the focus is not lost with it.
#[component]
fn Undo(on_press: Callback<()>) -> impl IntoView {
    let (t, store) = (use_texts(), use_store());
    let was_set = Memo::new(move |before: Option<&bool>| {
        before.is_some_and(|was_set| *was_set) || store.has_travelled()
    });
    let refusal = move || (!store.has_travelled()).then(|| t.sandbox_undo_none());
    view! {
        <Show when=move || was_set.get()>
            <div class="sandbox-undo">
                <Button
                    label=t.sandbox_undo()
                    tone=ButtonTone::Secondary
                    icon=IconName::Undo
                    busy=store.is_travelling
                    refusal=Signal::derive(refusal)
                    on_press=on_press
                />
            </div>
        </Show>
    }
}

/// One unit of time back and one on.
#[component]
fn Steps(unit: &'static str, go: Callback<Moment>) -> impl IntoView {
    let (t, store) = (use_texts(), use_store());
    let step = move |is_on: bool| {
        Callback::new(move |()| {
            if !store.is_travelling.get_untracked() {
                go.run(stepped(store.moment(), unit, is_on));
            }
        })
    };
    let (word, legend) = (t.sandbox_unit(unit), t.sandbox_unit(unit));
    view! {
        <div class="sandbox-step" role="group" aria-label=legend>
            <IconButton
                label=t.sandbox_jump(&format!("{unit}-back"))
                icon=IconName::Minus
                on_press=step(false)
            />
            <span class="sandbox-unit" aria-hidden="true">{word}</span>
            <IconButton
                label=t.sandbox_jump(&format!("{unit}-on"))
                icon=IconName::Plus
                on_press=step(true)
            />
        </div>
    }
}

/// One `unit` later, or earlier; a month that has no such day ends on its last.
fn stepped(at: Moment, unit: &str, is_on: bool) -> Moment {
    let span = match unit {
        "hour" => Span::hours(1),
        "day" => Span::days(1),
        _ if is_on => return at.plus_months(1),
        _ => return at.minus_months(1),
    };
    at + Span(if is_on { span.0 } else { -span.0 })
}

/// What happens next by itself, and the way there.
#[component]
fn Upcoming(go: Callback<Moment>) -> impl IntoView {
    let (t, store, now) = (use_texts(), use_store(), use_now());
    let coming = use_view(move |state| next(state, now.get()));
    let told = move |next: Next| {
        let when = format::day_near(t.lang(), next.at.0, now.get().0);
        t.sandbox_next_at(&t.sandbox_due(next.what, &next.whom), &when)
    };
    let press = move |()| {
        if let Some(next) = coming.get_untracked() {
            go.run(next.at);
        }
    };
    let refusal = move || coming.get().is_none().then(|| t.sandbox_next_none());
    view! {
        <div class="sandbox-next">
            <Button
                label=t.sandbox_next()
                tone=ButtonTone::Secondary
                icon=IconName::SkipForward
                busy=store.is_travelling
                refusal=Signal::derive(refusal)
                on_press=Callback::new(press)
            />
            <p class="sandbox-due small">{move || coming.get().map(told)}</p>
        </div>
    }
}

/// Everybody of this world, the visitor first.
#[component]
fn ActingAs() -> impl IntoView {
    let (t, store) = (use_texts(), use_store());
    let people = use_view(cast);
    let chosen = move || {
        store
            .actor
            .get()
            .person()
            .map(|id| id.to_string())
            .unwrap_or_default()
    };
    let choose = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        let person = event.target().value().parse().ok();
        store.act_as(person.map_or(Actor::Visitor, Actor::Person));
    };
    let options = move || {
        let actor = chosen();
        people
            .get()
            .into_iter()
            .map(|(id, name)| {
                let is_chosen = id == actor;
                view! { <option value=id selected=is_chosen>{name}</option> }
            })
            .collect_view()
    };
    view! {
        <label class="sandbox-acting">
            <span class="small muted">{t.sandbox_acting()}</span>
            <select class="sandbox-select" on:change:target=choose>
                <option value="" selected=move || chosen().is_empty()>{t.sandbox_visitor()}</option>
                {options}
            </select>
        </label>
    }
}

/// Id and name of everybody, by name.
fn cast(state: &State) -> Vec<(String, String)> {
    let all = state.people.by_id.iter();
    let mut cast: Vec<_> = all
        .map(|(id, person)| (id.to_string(), person.profile.name.clone()))
        .collect();
    cast.sort_by(|a, b| a.1.cmp(&b.1));
    cast
}

/// The link to this moment, and the ways out.
#[component]
fn Links(said: RwSignal<String>) -> impl IntoView {
    let (t, store, prefs) = (use_texts(), use_store(), use_prefs());
    let by_hand = RwSignal::new(String::new());
    let copy = move |()| {
        let Some(situation) = store.situation_now() else {
            return;
        };
        let look = untrack(|| prefs.asked_for());
        let link = document::link_in(&address::joined(&situation.written(), &look));
        spawn_local(async move {
            if document::copy(&link).await {
                by_hand.try_set(String::new());
                said.try_set(t.sandbox_copied());
            } else {
                by_hand.try_set(link);
            }
        });
    };
    let is_copied = Memo::new(move |_| said.get() == t.sandbox_copied());
    view! {
        <div class="sandbox-links">
            <Button
                label=t.sandbox_copy()
                tone=ButtonTone::Secondary
                icon=IconName::Link
                on_press=Callback::new(copy)
            />
            <ButtonLink
                label=t.scenarios_title()
                href=routes::SCENARIOS.to_owned()
                tone=ButtonTone::Quiet
            />
            <ButtonLink
                label=t.sandbox_leave()
                href=routes::HOME.to_owned()
                tone=ButtonTone::Quiet
                icon=IconName::LogOut
                loads_anew=true
            />
        </div>
        <Show when=move || !by_hand.read().is_empty()>
            <label class="sandbox-by-hand small">
                {t.sandbox_copy_by_hand()}
                <input class="sandbox-select" readonly prop:value=by_hand />
            </label>
        </Show>
        <Show when=move || is_copied.get()>
            <p class="sandbox-said small" aria-hidden="true">{t.sandbox_copied()}</p>
        </Show>
    }
}
