//! Which currencies a jar takes, and what it suggests in each. Never convert one into another.

use domain::money::{Currency, Money};
use domain::rules::CURRENCIES;
use leptos::prelude::*;

use super::change;
use super::editing::{Editing, Part, Says, follow};
use crate::i18n::{Lang, Texts, person, rejection};
use crate::pages::kept::keep_over;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Check, Field};

#[component]
pub fn Sums(editing: Editing, own: Currency) -> impl IntoView {
    let t = use_texts();
    let others = CURRENCIES.into_iter().filter(|currency| *currency != own);
    let others = others
        .map(|currency| view! { <Other editing=editing currency=currency /> })
        .collect_view();
    view! {
        <section class="studio-part">
            <header class="stack" data-gap="1">
                <h2 class="heading">{t.studio_sums()}</h2>
                <p class="muted small">{t.studio_sums_body(own.code())}</p>
            </header>
            <Suggested editing=editing currency=own />
            {others}
            <Says editing=editing part=Part::Sums />
        </section>
    }
}

/// A currency beside the profile's own.
#[component]
fn Other(editing: Editing, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let is_taken = Memo::new(move |_| editing.jar().currencies.contains(&currency));
    let value = RwSignal::new(is_taken.get_untracked());
    follow(value, is_taken.into(), editing.sending, move |is| {
        editing.change(Part::Sums, move |jar| change::taking(jar, currency, is));
    });
    view! {
        <div class="stack" data-gap="3">
            <Check label=t.studio_takes(&person::currency(t, currency)) value=value />
            <Show when=move || is_taken.get()>
                <Suggested editing=editing currency=currency />
            </Show>
        </div>
    }
}

/// The sums in one currency, on one line.
#[component]
fn Suggested(editing: Editing, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let stored = Memo::new(move |_| {
        let sums = editing.jar().amounts.into_iter();
        sums.filter(|sum| sum.currency == currency)
            .collect::<Vec<_>>()
    });
    let as_written = Memo::new(move |_| written(t, &stored.read()));
    let typed = RwSignal::new(String::new());
    keep_over(&format!("sums.{}", currency.code()), typed, as_written);
    let is_left = RwSignal::new(typed.read_untracked() != *as_written.read_untracked());
    Effect::new(move |_| {
        typed.track();
        editing.begin_anew(Part::Sums);
    });
    let error = move || {
        let (piece, why) = change::sums(&typed.read(), currency).err()?;
        let says = rejection::amount(t, why);
        is_left.get().then(|| t.studio_sum_wrong(&piece, &says))
    };
    let leave = move |()| {
        is_left.set(true);
        let Ok(sums) = change::sums(&typed.read_untracked(), currency) else {
            return;
        };
        // As it is written once it is stored: then there is nothing of one's own left in the field.
        typed.set(written(t, &sums));
        if sums != *stored.read_untracked() {
            editing.change(Part::Sums, move |jar| {
                change::suggesting(jar, currency, sums)
            });
        }
    };
    let usual = use_store().read(|state| state.rules.denominations(currency));
    view! {
        <Field
            label=t.studio_sums_in(currency.code())
            value=typed
            hint=t.studio_sums_hint(&written(t, &usual).replace(' ', "\u{a0}"))
            error=MaybeProp::derive(error)
            on_leave=Callback::new(leave)
        />
    }
}

/// `2 5,50 10`, with no sign between thousands, so that it can be read back.
fn written(t: Texts, sums: &[Money]) -> String {
    let plain = |sum: &Money| {
        let plain = sum.to_decimal();
        let short = plain.strip_suffix(".00").unwrap_or(&plain);
        match t.lang() {
            Lang::Fr => short.replace('.', ","),
            Lang::En | Lang::Pseudo => short.to_owned(),
        }
    };
    sums.iter().map(plain).collect::<Vec<_>>().join(" ")
}
