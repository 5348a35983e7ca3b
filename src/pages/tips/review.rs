//! The second step of a tip: everything it does, and the one button that does it.

use domain::id::{PaymentId, RecordId};
use domain::moment::Span;
use domain::money::Money;
use domain::rules::Way;
use domain::tips::Command;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::TipFor;
use super::draft::TipDraft;
use super::view::SheetView;
use crate::i18n::{format, money};
use crate::pages::payment::card_again::CardAgain;
use crate::pages::payment::facts::{Fact, Facts, means_text};
use crate::pages::payment::heading::StepHeading;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::review_end::ReviewEnd;
use crate::pages::payment::view::Means;
use crate::pages::payment::waterfall;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_store};
use crate::ui::{Button, ButtonTone, Waterfall};

#[component]
pub fn Review(sheet: SheetView, draft: TipDraft) -> impl IntoView {
    let t = use_texts();
    let name = sheet.receiver.name.clone();
    let amount = Memo::new(move |_| draft.amount.money().ok());
    let rows = Memo::new(move |_| {
        let flow = amount.get().and_then(|amount| draft.flow(amount).ok());
        flow.map(|flow| waterfall::rows(t, &flow))
            .unwrap_or_default()
    });
    let change = Signal::derive(move || draft.address(amount.get(), ""));
    let sheet = StoredValue::new(sheet);
    let give = move || {
        let amount = amount.get()?;
        Some(match draft.method() {
            Some(_) => {
                let amount = draft.paid(amount);
                view! { <Give sheet=sheet.get_value() draft=draft amount=amount change=change /> }
                    .into_any()
            }
            None => view! { <CardAgain card=draft.card change=change /> }.into_any(),
        })
    };
    let heading = view! { <StepHeading text=t.tips_review_for(&name) /> };
    view! {
        <section class="tip-step" data-step="review">
            <TipFor receiver=sheet.with_value(|s| s.receiver.clone()) heading=heading.into_any() />
            <Waterfall caption=t.payments_waterfall() rows=rows />
            <ReviewFacts name=name draft=draft settlement=sheet.with_value(|s| s.rules.settlement) />
            {give}
        </section>
    }
}

/// What the waterfall does not say.
#[component]
fn ReviewFacts(name: String, draft: TipDraft, settlement: Span) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let actor = use_store().actor;
    let facts = Memo::new(move |_| {
        let key = draft.visibility.get();
        let is_visitor = actor.get().person().is_none();
        let seen = if is_visitor {
            t.tips_seen_of_visitor(&key, &name)
        } else {
            t.tips_seen(&key, &name)
        };
        let paid = draft
            .method()
            .map(|method| means_text(t, &Means::of(&method)));
        let arrives = match draft.way() {
            Way::Balance => t.tips_arrives_at_once(&name),
            Way::Card => {
                let settled = now.get() + settlement;
                t.tips_arrives_on(&name, &format::day(t.lang(), settled.0))
            }
        };
        let message = draft.message.get().trim().to_owned();
        let mut facts = Vec::new();
        if !message.is_empty() {
            facts.push(Fact::new(t.tips_message_short(), message));
        }
        facts.push(Fact::new(t.tips_who_sees(), seen));
        facts.extend(paid.map(|paid| Fact::new(t.payments_pay_with(), paid)));
        facts.push(Fact::new(t.tips_when(), arrives));
        facts.push(Fact::new(t.tips_once_label(), t.tips_once(&name)));
        facts
    });
    view! { <Facts facts=facts /> }
}

#[component]
fn Give(sheet: SheetView, draft: TipDraft, amount: Money, change: Signal<String>) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let sending = use_sending(move |request| {
        let payment = PaymentId(RecordId::nth(request, 1));
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&routes::payment(payment), options);
    });
    let receiver = sheet.receiver.id;
    let press = Callback::new(move |()| {
        sending.send(Command::SendTip {
            receiver,
            amount,
            message: draft.message.get_untracked(),
            visibility: untrack(|| draft.visibility()),
            method: untrack(|| draft.method()),
        });
    });
    view! {
        <RefusalNote refusal=sending.refusal />
        <ReviewEnd change=change>
            <Button
                label=t.tips_give(&money::amount(t, amount))
                tone=ButtonTone::Person
                busy=sending.busy
                on_press=press
            />
        </ReviewEnd>
    }
}
