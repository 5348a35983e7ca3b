//! What tips brought by month and by person, drawn: a sentence says what each shows, a table behind a toggle has the
//! figures. A giver who chose not to be seen is never drawn by name.

use domain::id::PersonId;
use domain::money::{Currency, Money};
use leptos::prelude::*;

use super::asked::{Asked, Period};
use super::view::{self, Months, Top};
use super::words::month_of;
use crate::i18n::{Texts, format, money};
use crate::pages::{ink, payment::view::Party};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_view};
use crate::ui::{Amount, AmountSize, Bar, Columns, Disclosure, Inked};

/// Every so many months a name stands under its column.
const NAMED_EVERY: usize = 3;

#[component]
pub fn ByMonth(person: PersonId, currency: Currency, asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    // A drawing of months moves on with the day.
    let today = Memo::new(move |_| format::day(t.lang(), now.get().0));
    let months = use_view(move |state| {
        today.track();
        view::months(state, person, currency, now.get_untracked(), month_of)
    });
    let heights = Memo::new(move |_| {
        let months = months.read();
        months.as_ref().map(Months::heights).unwrap_or_default()
    });
    let says = move || months.read().as_ref().map(|months| by_month(t, months));
    let names = move || {
        let months = months.read();
        let list = months.as_ref().map(Months::list).unwrap_or_default();
        let name = |(place, month): (usize, &view::Month)| {
            let is_named = place % NAMED_EVERY == NAMED_EVERY - 1;
            let name = is_named.then(|| format::month_short(t.lang(), month.at.0));
            view! { <span>{name}</span> }
        };
        list.iter().enumerate().map(name).collect_view()
    };
    view! {
        <section class="supporters-picture" aria-labelledby="supporters-months">
            <h2 class="heading" id="supporters-months">{t.supporters_months()}</h2>
            <p class="muted small">{says}</p>
            <div>
                <Columns heights=heights />
                <p class="columns-names muted small" aria-hidden="true">{names}</p>
            </div>
            <Disclosure
                summary=move || t.supporters_figures()
                inside=move || view! { <MonthFigures months=months asked=asked /> }
            />
        </section>
    }
}

fn by_month(t: Texts, months: &Months) -> Option<String> {
    let (best, sum) = (months.best()?, months.sum()?);
    let sum = money::amount(t, sum);
    if !best.net.is_positive() {
        return Some(t.supporters_months_nothing());
    }
    let month = format::month(t.lang(), best.at.0);
    Some(t.supporters_months_says(&sum, &month, &money::amount(t, best.net)))
}

/// Each month leads to its tips.
#[component]
fn MonthFigures(months: Memo<Option<Months>>, asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let rows = move || {
        let months = months.read();
        let list = months.as_ref().map(Months::list).unwrap_or_default();
        let row = |month: &view::Month| {
            let (year, number) = month.month;
            let only = asked
                .read()
                .with(|asked| asked.period = Period::Month(year, number));
            view! {
                <tr>
                    <th scope="row">
                        <a href=only.address()>{format::month(t.lang(), month.at.0)}</a>
                    </th>
                    <td data-align="end">
                        <Amount parts=money::parts(t, month.net) size=AmountSize::Small />
                    </td>
                </tr>
            }
        };
        list.iter().rev().map(row).collect_view()
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=t.supporters_months()>
            <table class="table">
                <caption class="visually-hidden">{t.supporters_months()}</caption>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
pub fn ByPerson(person: PersonId, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let top = use_view(move |state| view::top(state, person, currency));
    let has_some =
        Memo::new(move |_| top.with(|top| top.as_ref().is_some_and(|top| top.all.is_positive())));
    let says = move || top.with(|top| top.as_ref().map(|top| by_person(t, top)));
    let bars = move || top.with(|top| top.as_ref().map(|top| bars(t, top)));
    view! {
        <Show when=move || has_some.get()>
            <section class="supporters-picture" aria-labelledby="supporters-top">
                <h2 class="heading" id="supporters-top">{t.supporters_top()}</h2>
                <p class="muted small">{says}</p>
                <ul class="bars" role="list">{bars}</ul>
                <Disclosure
                    summary=move || t.supporters_figures()
                    inside=move || view! { <PersonFigures top=top /> }
                />
            </section>
        </Show>
    }
}

fn by_person(t: Texts, top: &Top) -> String {
    let unnamed = money::amount(t, top.unnamed);
    let first = top.first();
    let Some((_, sum)) = first.first() else {
        return t.supporters_top_nobody(&unnamed);
    };
    let names: Vec<&str> = first.iter().map(|(party, _)| party.name.as_str()).collect();
    let (names, count) = (format::list(t.lang(), &names), format::count(first.len()));
    let sum = money::amount(t, *sum);
    if top.unnamed.is_positive() {
        t.supporters_top_says(count, &names, &sum, &unnamed)
    } else {
        t.supporters_top_all_seen(count, &names, &sum)
    }
}

/// Each in their own ink; those without a name in none.
fn bars(t: Texts, top: &Top) -> impl IntoView + use<> {
    let people = top.drawn().iter().map(|(party, sum)| {
        let length = top.length(*sum);
        let (name, sum) = (who(party), *sum);
        view! { <Inked seed=ink(party.id)>{bar(t, name, sum, length)}</Inked> }.into_any()
    });
    let unnamed = top.unnamed.is_positive().then(|| {
        let name = view! { <span class="muted">{t.supporters_unnamed()}</span> }.into_any();
        let length = top.length(top.unnamed);
        view! { <div class="bar-of-many">{bar(t, name, top.unnamed, length)}</div> }.into_any()
    });
    let item = |bar: AnyView| view! { <li>{bar}</li> };
    people.chain(unnamed).map(item).collect_view()
}

fn who(party: &Party) -> AnyView {
    view! { <a class="strong wrap" href=routes::profile(&party.handle)>{party.name.clone()}</a> }
        .into_any()
}

fn bar(t: Texts, name: AnyView, sum: Money, length: u16) -> impl IntoView {
    view! {
        <p class="split">
            {name}
            <Amount parts=money::parts(t, sum) size=AmountSize::Small />
        </p>
        <Bar length=length />
    }
}

#[component]
fn PersonFigures(top: Memo<Option<Top>>) -> impl IntoView {
    let t = use_texts();
    let row = move |name: String, sum: Money| {
        view! {
            <tr>
                <th scope="row"><bdi class="wrap">{name}</bdi></th>
                <td data-align="end">
                    <Amount parts=money::parts(t, sum) size=AmountSize::Small />
                </td>
            </tr>
        }
    };
    let rows = move || {
        let top = top.read();
        let top = top.as_ref()?;
        let people = top.listed().iter();
        let people: Vec<_> = people
            .map(|(party, sum)| row(party.name.clone(), *sum))
            .collect();
        let more = top.more();
        let more = (more > 0).then(|| row(t.supporters_more(format::count(more)), top.rest));
        Some(view! {
            <tbody>{people} {more} {row(t.supporters_unnamed(), top.unnamed)}</tbody>
            <tfoot>{row(t.supporters_together(), top.all)}</tfoot>
        })
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=t.supporters_top()>
            <table class="table">
                <caption class="visually-hidden">{t.supporters_top()}</caption>
                {rows}
            </table>
        </div>
    }
}
