//! The last step of sending and asking: everything it does, and the one button that does it.

use domain::id::{MoneyRequestId, RecordId, RequestId, TransferId};
use domain::limits::Use;
use domain::moment::Span;
use domain::money::Money;
use domain::{requests, transfers};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::StepHead;
use super::errand::{Draft, Errand};
use super::view::{self, Pair};
use crate::i18n::{format, money};
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::heading::StepHeading;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::review_end::ReviewEnd;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_store, use_view};
use crate::ui::{Amount, AmountSize, Avatar, Button, ButtonTone};

#[component]
pub fn Review(pair: Pair, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let none = pair.currency.of_minor(0);
    let amount = Memo::new(move |_| draft.amount.money().unwrap_or(none));
    let (seed, name) = (pair.other.seed(), pair.other.name.clone());
    let title = draft.errand.title_for(t, &name);
    let heading = view! { <StepHeading text=title /> };
    view! {
        <section class="tip-step" data-step="review">
            <StepHead
                heading=heading.into_any()
                face=move || view! { <Avatar seed=seed name=name.clone() /> }
            />
            <Amount
                parts=Signal::derive(move || money::parts(t, amount.get()))
                size=AmountSize::Hero
            />
            <What pair=pair.clone() draft=draft amount=amount />
            <Go pair=pair draft=draft amount=amount />
        </section>
    }
}

/// What it comes to.
#[component]
fn What(pair: Pair, draft: Draft, amount: Memo<Money>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let Pair { own, currency, .. } = pair;
    let name = pair.other.name.clone();
    let rules = use_store().read(|state| state.rules.wallet);
    let (open, undo) = (rules.request_open, rules.undo.0 / Span::seconds(1).0);
    let pause = rules.reminder_pause.0 / Span::hours(1).0;
    let purse = use_view(move |state| view::purse(state, own, Use::Send, currency, now.get()));
    let facts = Memo::new(move |_| {
        let (purse, amount) = (purse.get(), amount.get());
        let note = draft.note.get().trim().to_owned();
        let mut facts = Vec::new();
        if !note.is_empty() {
            facts.push(Fact::new(t.transfers_note_short(), note));
        }
        if draft.errand == Errand::Ask {
            let until = format::day(t.lang(), (now.get() + open).0);
            facts.push(Fact::new(t.requests_open(), t.requests_open_until(&until)));
            facts.push(Fact::new(
                t.requests_then(),
                t.requests_then_says(pause, &name),
            ));
            return facts;
        }
        let left = money::amount(t, purse.after(amount));
        facts.push(Fact::new(t.transfers_left(), left));
        if purse.is_week_near(amount) {
            let week = purse.week.left.minor - amount.minor;
            let week = money::amount(t, currency.of_minor(week.max(0)));
            let limit = money::amount(t, purse.week.limit);
            facts.push(Fact::new(
                t.transfers_week_short(),
                t.transfers_week_after(&week, &limit),
            ));
        }
        facts.push(Fact::new(t.transfers_cost(), t.transfers_free(&name)));
        facts.push(Fact::new(
            t.transfers_undo_label(),
            t.transfers_undo_says(undo, &name),
        ));
        facts
    });
    view! { <Facts facts=facts /> }
}

#[component]
fn Go(pair: Pair, draft: Draft, amount: Memo<Money>) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let sending = use_sending(move |request| {
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&made(draft.errand, request), options);
    });
    let other = pair.other.id;
    let press = Callback::new(move |()| {
        let (amount, note) = (amount.get_untracked(), draft.note.get_untracked());
        match draft.errand {
            Errand::Send => sending.send(transfers::Command::SendMoney {
                receiver: other,
                amount,
                note,
            }),
            Errand::Ask => sending.send(requests::Command::RequestMoney {
                payer: other,
                amount,
                note,
            }),
        }
    });
    let label = move || {
        let amount = money::amount(t, amount.get());
        match draft.errand {
            Errand::Send => t.transfers_send_amount(&amount),
            Errand::Ask => t.requests_ask_amount(&amount),
        }
    };
    view! {
        <RefusalNote refusal=sending.refusal />
        <ReviewEnd change=Signal::derive(move || draft.address(Some(amount.get()), ""))>
            <Button
                label=Signal::derive(label)
                tone=ButtonTone::Person
                busy=sending.busy
                on_press=press
            />
        </ReviewEnd>
    }
}

/// Where what was made stands.
fn made(errand: Errand, request: RequestId) -> String {
    let id = RecordId::main(request);
    match errand {
        Errand::Send => routes::transfer(TransferId(id)),
        Errand::Ask => routes::money_request(MoneyRequestId(id)),
    }
}
