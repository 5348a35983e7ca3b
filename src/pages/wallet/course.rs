//! The balance over time: a drawing, the sentence that says what it shows, and the figures behind a toggle.

use domain::id::PersonId;
use domain::money::Currency;
use leptos::prelude::*;

use super::view::{self, CourseView};
use crate::i18n::{Texts, format, money};
use crate::pages::ink;
use crate::prefs::use_texts;
use crate::store::{use_now, use_view};
use crate::ui::{self, Amount, AmountSize, Inked};

/// Nothing while no money has moved.
#[component]
pub fn Course(person: PersonId, currency: Currency) -> impl IntoView {
    let now = use_now();
    // By the hour: a drawing of weeks need not move with every tick.
    let hour = Memo::new(move |_| view::hour_after(now.get()));
    let course = use_view(move |state| view::course(state, person, currency, hour.get()));
    let has_some = Memo::new(move |_| course.read().is_some());
    view! {
        <Show when=move || has_some.get()>
            <Inked seed=ink(person)>
                <Drawn course=course />
            </Inked>
        </Show>
    }
}

#[component]
fn Drawn(course: Memo<Option<CourseView>>) -> impl IntoView {
    let t = use_texts();
    let heights = Memo::new(move |_| {
        let course = course.read();
        course.as_ref().map(CourseView::heights).unwrap_or_default()
    });
    let says = move || course.read().as_ref().map(|course| sentence(t, course));
    let ends = move || {
        let course = course.read();
        let (first, last) = course.as_ref()?.ends()?;
        Some(
            [first, last]
                .map(|at| view! { <span>{format::day_short(t.lang(), at.0)}</span> })
                .collect_view(),
        )
    };
    view! {
        <section class="wallet-course" aria-labelledby="wallet-course">
            <h2 class="visually-hidden" id="wallet-course">{t.wallet_course()}</h2>
            <p class="muted small">{says}</p>
            <ui::Course heights=heights />
            <p class="split muted small numeric" aria-hidden="true">{ends}</p>
            <details class="disclosure">
                <summary>{t.wallet_course_figures()}</summary>
                <Figures course=course />
            </details>
        </section>
    }
}

#[component]
fn Figures(course: Memo<Option<CourseView>>) -> impl IntoView {
    let t = use_texts();
    let rows = move || {
        let course = course.read();
        let figures = course.as_ref().map(CourseView::figures).unwrap_or_default();
        let row = |point: domain::curve::Point| {
            view! {
                <tr>
                    <th scope="row">{format::day(t.lang(), point.at.0)}</th>
                    <td data-align="end">
                        <Amount parts=money::parts(t, point.balance) size=AmountSize::Small />
                    </td>
                </tr>
            }
        };
        figures.into_iter().rev().map(row).collect_view()
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=t.wallet_course()>
            <table class="table">
                <caption class="visually-hidden">{t.wallet_course()}</caption>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn sentence(t: Texts, course: &CourseView) -> String {
    let (least, most) = course.range();
    let amount = |money| money::amount(t, money);
    let days = &format::number(t.lang(), course.days());
    if least == most {
        t.wallet_course_flat(days, &amount(most))
    } else {
        t.wallet_course_says(days, &amount(least), &amount(most))
    }
}
