//! Which tips to show: every choice is an address, so that Back takes it back. Never filter here; the view does.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::asked::{Asked, Period, visibility_key, visibility_of};
use crate::i18n::{Texts, format};
use crate::prefs::use_texts;
use crate::ui::{Check, Field, FieldKind, Select, Tab, TabLinks};

/// Days up to now that can be chosen.
const DAYS: [u16; 3] = [7, 30, 365];
const VISIBILITIES: [&str; 4] = ["", "public", "private", "secret"];

#[component]
pub fn Filters(asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let go = use_going();
    let period = Memo::new(move |_| asked.read().period);
    let periods = move || periods(t, period.get());
    let choose_period = move |key: String| {
        let period = Period::of_key(&key);
        go.run((
            asked.get_untracked().with(|asked| asked.period = period),
            false,
        ));
    };
    let visibility = Memo::new(move |_| asked.read().filter.visibility.map_or("", visibility_key));
    let visibilities = move || {
        let option = |key: &str| (key.to_owned(), t.supporters_seen(key));
        VISIBILITIES.map(option).to_vec()
    };
    let choose_visibility = move |key: String| {
        let visibility = visibility_of(&key);
        let other = asked.get_untracked();
        go.run((
            other.with(|asked| asked.filter.visibility = visibility),
            false,
        ));
    };
    view! {
        <div class="supporters-filters">
            <Thanked asked=asked />
            <Name asked=asked />
            <Select
                label=t.supporters_period()
                options=Signal::derive(periods)
                chosen=Signal::derive(move || period.get().key())
                on_choose=Callback::new(choose_period)
            />
            <Select
                label=t.supporters_seen_by()
                options=Signal::derive(visibilities)
                chosen=Signal::derive(move || visibility.get().to_owned())
                on_choose=Callback::new(choose_visibility)
            />
            <WithMessage asked=asked />
        </div>
    }
}

/// Goes to another list: a step in the history, or in place of the present one.
fn use_going() -> Callback<(Asked, bool)> {
    let navigate = use_navigate();
    Callback::new(move |(asked, replace): (Asked, bool)| {
        let options = NavigateOptions {
            replace,
            scroll: false,
            ..NavigateOptions::default()
        };
        navigate(&asked.address(), options);
    })
}

/// What can be chosen, and the month that the address asks for.
fn periods(t: Texts, chosen: Period) -> Vec<(String, String)> {
    let days = DAYS.map(|days| (Period::Days(days).key(), t.supporters_days(i64::from(days))));
    let mut periods = vec![(String::new(), t.supporters_always())];
    periods.extend(days);
    if !periods.iter().any(|(key, _)| *key == chosen.key()) {
        let name = match chosen {
            Period::Month(year, month) => {
                format::month(t.lang(), super::view::within_month(year, month).0)
            }
            Period::Days(days) => t.supporters_days(i64::from(days)),
            Period::Always => t.supporters_always(),
        };
        periods.push((chosen.key(), name));
    }
    periods
}

/// All, those still to thank for, and the others.
#[component]
fn Thanked(asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let tabs = move || {
        let asked = asked.read();
        let tab = |is_thanked: Option<bool>, label: String| Tab {
            href: asked.with(|asked| asked.thanked(is_thanked)).address(),
            label,
            count: None,
            current: asked.filter.is_thanked == is_thanked,
        };
        vec![
            tab(None, t.supporters_all()),
            tab(Some(false), t.supporters_to_thank()),
            tab(Some(true), t.supporters_thanked()),
        ]
    };
    view! { <TabLinks label=t.supporters_thanks() tabs=Signal::derive(tabs) /> }
}

/// The first letter is a step in the history, further ones refine it.
#[component]
fn Name(asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let go = use_going();
    let name = Memo::new(move |_| asked.read().name.clone());
    let typed = RwSignal::new(name.get_untracked());
    // Back and forward put other names into the address, and those are shown.
    Effect::new(move || {
        let name = name.get();
        if typed.with_untracked(|typed| *typed.trim() != name) {
            typed.set(name);
        }
    });
    Effect::new(move |before: Option<String>| {
        let typed = typed.get();
        let wanted = typed.trim().to_owned();
        let has_changed = before.as_ref().is_some_and(|before| *before != wanted);
        if has_changed && name.with_untracked(|name| *name != wanted) {
            let has_begun = before.is_some_and(|before| !before.is_empty());
            let replace = has_begun && !wanted.is_empty();
            let other = asked.get_untracked();
            go.run((other.with(|asked| asked.name.clone_from(&wanted)), replace));
        }
        wanted
    });
    view! {
        <form
            class="supporters-name"
            role="search"
            on:submit=|event: SubmitEvent| event.prevent_default()
        >
            <Field label=t.supporters_search() value=typed kind=FieldKind::Search />
        </form>
    }
}

#[component]
fn WithMessage(asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let go = use_going();
    let is_asked = Memo::new(move |_| asked.read().filter.has_message == Some(true));
    let value = RwSignal::new(is_asked.get_untracked());
    Effect::new(move || value.set(is_asked.get()));
    Effect::new(move |before: Option<bool>| {
        let value = value.get();
        if before.is_some_and(|before| before != value) && value != is_asked.get_untracked() {
            let has_message = value.then_some(true);
            let other = asked.get_untracked();
            go.run((
                other.with(|asked| asked.filter.has_message = has_message),
                false,
            ));
        }
        value
    });
    view! { <Check label=t.supporters_with_message() value=value /> }
}
