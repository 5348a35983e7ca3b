//! Those who gave the acting person something: sums, pictures, and every tip with thanks beside it.
//! Sums of different currencies never meet here.

mod asked;
mod csv;
mod filters;
mod list;
mod pictures;
mod save;
pub mod view;
mod words;

use domain::id::PersonId;
use domain::money::Currency;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use self::asked::Asked;
use self::list::Tips;
use self::pictures::{ByMonth, ByPerson};
use self::view::Total;
use crate::i18n::{format, money, person as people};
use crate::pages::people::NeedsProfile;
use crate::pages::{ink, title::use_title};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{
    Amount, AmountSize, ButtonLink, ButtonTone, Empty, IconName, Inked, Status, StatusKind, Tab,
    TabLinks,
};

/// `/supporters`
#[component]
pub fn SupportersPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    use_title(move || t.supporters_title());
    let body = move || match actor.get().person() {
        Some(person) => view! { <Own person=person /> }.into_any(),
        None => view! { <NobodyYet /> }.into_any(),
    };
    view! {
        <div class="supporters-page">
            <h1 class="display" tabindex="-1">{t.supporters_title()}</h1>
            {body}
        </div>
    }
}

/// A visitor has no jar.
#[component]
fn NobodyYet() -> impl IntoView {
    let t = use_texts();
    view! {
        <NeedsProfile icon=IconName::HandHeart title=t.supporters_visitor() body=t.supporters_visitor_body() />
    }
}

#[component]
fn Own(person: PersonId) -> impl IntoView {
    let standing = use_view(move |state| view::standing(state, person));
    let has_tips = Memo::new(move |_| standing.get().has_tips);
    move || {
        if has_tips.get() {
            view! { <Supported person=person /> }.into_any()
        } else {
            let has_jar = standing.get_untracked().has_jar;
            view! { <NothingYet has_jar=has_jar /> }.into_any()
        }
    }
}

/// No tip has arrived so far: what has to happen first.
#[component]
fn NothingYet(has_jar: bool) -> impl IntoView {
    let t = use_texts();
    let (title, body, label, href) = if has_jar {
        (
            t.supporters_none(),
            t.supporters_none_body(),
            t.supporters_share(),
            routes::SHARE,
        )
    } else {
        (
            t.supporters_closed(),
            t.supporters_closed_body(),
            t.supporters_open_jar(),
            routes::STUDIO,
        )
    };
    view! {
        <Empty icon=IconName::HandHeart title=title body=body>
            <ButtonLink label=label href=href.to_owned() />
        </Empty>
    }
}

#[component]
fn Supported(person: PersonId) -> impl IntoView {
    let search = use_location().search;
    let asked = Memo::new(move |_| Asked::read(&search.read()));
    let totals = use_view(move |state| view::totals(state, person));
    let currency = Memo::new(move |_| {
        let totals = totals.read();
        let has = |currency: &Currency| totals.iter().any(|total| total.net.currency == *currency);
        let first = totals
            .first()
            .map_or(Currency::EUR, |total| total.net.currency);
        asked.read().currency.filter(has).unwrap_or(first)
    });
    view! {
        <Inked seed=ink(person)>
            <div class="supporters-page">
                <Currencies totals=totals current=currency asked=asked />
                {move || {
                    let currency = currency.get();
                    view! {
                        <Sum totals=totals currency=currency />
                        <ToThank person=person />
                        <ByMonth person=person currency=currency asked=asked />
                        <ByPerson person=person currency=currency />
                    }
                }}
                <Tips person=person asked=asked />
            </div>
        </Inked>
    }
}

/// One currency needs no choice.
#[component]
fn Currencies(
    totals: Memo<Vec<Total>>,
    current: Memo<Currency>,
    asked: Memo<Asked>,
) -> impl IntoView {
    let t = use_texts();
    let tabs = move || {
        let tab = |total: Total| {
            let currency = total.net.currency;
            Tab {
                href: asked
                    .read()
                    .with(|asked| asked.currency = Some(currency))
                    .address(),
                label: people::currency(t, currency),
                count: None,
                current: currency == current.get(),
            }
        };
        totals.get().into_iter().map(tab).collect::<Vec<_>>()
    };
    let has_choice = Memo::new(move |_| totals.read().len() > 1);
    view! {
        <Show when=move || has_choice.get()>
            <TabLinks label=t.wallet_currencies() tabs=Signal::derive(tabs) />
        </Show>
    }
}

/// The one thing to do here, while there is something to thank for.
#[component]
fn ToThank(person: PersonId) -> impl IntoView {
    let t = use_texts();
    let count = use_view(move |state| view::to_thank(state, person));
    let href = format!("{}{}", Asked::to_thank().address(), list::HEADING);
    view! {
        <Show when={move || count.get() > 0}>
            <div class="actions">
                <ButtonLink
                    label=Signal::derive(move || t.supporters_thank_them(format::count(count.get())))
                    href=href.clone()
                    tone=ButtonTone::Person
                    icon=IconName::Heart
                />
            </div>
        </Show>
    }
}

/// What all tips of one currency brought.
#[component]
fn Sum(totals: Memo<Vec<Total>>, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let nothing = Total {
        net: currency.of_minor(0),
        tips: 0,
        returned: currency.of_minor(0),
    };
    let total = Memo::new(move |_| {
        let totals = totals.read();
        let found = totals.iter().find(|total| total.net.currency == currency);
        found.copied().unwrap_or(nothing)
    });
    let returned = move || {
        let returned = total.get().returned;
        returned.is_positive().then(|| {
            let word = t.supporters_returned(&money::amount(t, returned));
            view! { <Status kind=StatusKind::Notice word=word /> }
        })
    };
    let count = move || {
        let tips = usize::try_from(total.get().tips).unwrap_or(usize::MAX);
        t.supporters_from_tips(format::count(tips))
    };
    view! {
        <section class="wallet-balance" aria-label=t.supporters_total()>
            <Amount
                parts=Signal::derive(move || money::parts(t, total.get().net))
                size=AmountSize::Hero
            />
            <p class="muted">{count}</p>
            {returned}
        </section>
    }
}
