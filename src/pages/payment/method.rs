//! A payment that waits for its payer: another method after a decline, or the last word. Nothing is charged before
//! that word.

use domain::id::PaymentId;
use domain::payments::{Command, Decline, Method};
use domain::rules::Way;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::card::{CardDraft, CardForm};
use super::facts::{Fact, Facts, means_text};
use super::heading::StepHeading;
use super::means::{BALANCE, CARD, MeansChoice};
use super::refusal::RefusalNote;
use super::view::{About, PaymentView};
use super::{CancelPayment, PaymentFor, waterfall};
use crate::i18n::{Texts, format, money};
use crate::prefs::use_texts;
use crate::store::{use_now, use_sending};
use crate::ui::{Banner, BannerTone, Button, ButtonTone, Waterfall};

/// Why the bank said no, and another way to pay on the same screen.
#[component]
pub fn Fix(view: PaymentView, reason: Option<Decline>) -> impl IntoView {
    let t = use_texts();
    let title = match reason {
        Some(_) => t.payments_declined(),
        None => t.payments_needs_method(),
    };
    let why = reason.map(|reason| {
        let (title, body) = (decline(t, reason), t.payments_nothing_taken());
        view! { <Banner tone=BannerTone::Danger title=title body=body /> }
    });
    let kept = kept(t, &view);
    let heading = view! { <StepHeading text=title /> };
    view! {
        <section class="tip-step" data-step="declined">
            <PaymentFor view=view.clone() heading=heading.into_any() />
            {why}
            <OtherMethod view=view.clone() />
            {kept}
            <Waits view=view />
        </section>
    }
}

/// A form that chooses a method and pays with it at once: the button says so.
#[component]
fn OtherMethod(view: PaymentView) -> impl IntoView {
    let t = use_texts();
    let payment = view.id;
    let amount = view.amount;
    let flow = StoredValue::new(view.flow);
    let means = RwSignal::new(CARD.to_owned());
    let card = CardDraft::empty();
    let sending = use_sending(|_| {});
    let pay = move |method: Method| {
        sending.send_all(vec![
            Command::ChooseMethod { payment, method }.into(),
            Command::ConfirmPayment { payment }.into(),
        ]);
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if *means.read_untracked() == BALANCE {
            pay(Method::Balance);
        } else {
            card.tokenise(move |token| pay(Method::Card(token)));
        }
    };
    let has_choice = view.available.is_some();
    // What arrives follows from how it is paid, and is seen before the button that pays.
    let rows = Memo::new(move |_| {
        let way = match means.read().as_str() {
            BALANCE => Way::Balance,
            _ => Way::Card,
        };
        let flow = flow.with_value(|flow| flow.as_ref()?.by(way));
        flow.map_or_else(Vec::new, |flow| waterfall::rows(t, &flow))
    });
    let busy = Signal::derive(move || card.busy.get() || sending.busy.get());
    view! {
        <form class="tip" novalidate on:submit=submit>
            {has_choice
                .then(|| {
                    view! { <MeansChoice means=means amount=Some(amount) currency=amount.currency /> }
                })}
            <Show when=move || *means.read() == CARD>
                <CardForm draft=card />
            </Show>
            <Waterfall caption=t.payments_waterfall() rows=rows />
            <RefusalNote refusal=sending.refusal />
            <div class="tip-footer actions">
                <Button
                    label=t.payments_pay(&money::amount(t, amount))
                    tone=ButtonTone::Person
                    busy=busy
                />
            </div>
        </form>
    }
}

/// The last look before a payment whose method is chosen.
#[component]
pub fn Confirm(view: PaymentView) -> impl IntoView {
    let t = use_texts();
    let payment = view.id;
    let sending = use_sending(|_| {});
    let press = Callback::new(move |()| sending.send(Command::ConfirmPayment { payment }));
    let rows = Signal::stored(
        view.flow
            .as_ref()
            .map(|flow| waterfall::rows(t, flow))
            .unwrap_or_default(),
    );
    let paid = view.means.as_ref().map(|means| means_text(t, means));
    let facts: Vec<Fact> = paid
        .map(|paid| Fact::new(t.payments_pay_with(), paid))
        .into_iter()
        .collect();
    let kept = kept(t, &view);
    let is_other = RwSignal::new(false);
    let (other, amount) = (StoredValue::new(view.clone()), view.amount);
    let heading = view! { <StepHeading text=t.payments_confirm() /> };
    view! {
        <section class="tip-step" data-step="review">
            <PaymentFor view=view.clone() heading=heading.into_any() />
            <Facts facts=Signal::stored(facts) />
            {kept}
            <Show
                when=move || is_other.get()
                fallback=move || {
                    view! {
                        <Waterfall caption=t.payments_waterfall() rows=rows />
                        <RefusalNote refusal=sending.refusal />
                        <div class="actions">
                            <Button
                                label=t.payments_pay(&money::amount(t, amount))
                                tone=ButtonTone::Person
                                busy=sending.busy
                                on_press=press
                            />
                            <Button
                                label=t.payments_other_method()
                                tone=ButtonTone::Quiet
                                on_press=move |()| is_other.set(true)
                            />
                        </div>
                    }
                }
            >
                <OtherMethod view=other.get_value() />
            </Show>
            <Waits view=view />
        </section>
    }
}

/// Until when it waits, and the way out.
#[component]
fn Waits(view: PaymentView) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let (id, until): (PaymentId, i64) = (view.id, view.expires_at.0);
    let word = move || t.payments_waits_until(&format::day_near(t.lang(), until, now.get().0));
    view! {
        <footer class="tip-waits">
            <p class="muted small">{word}</p>
            <CancelPayment payment=id />
        </footer>
    }
}

/// What was written stays written; what a month is paid with is kept for those after it.
fn kept(t: Texts, view: &PaymentView) -> Option<impl IntoView + use<>> {
    let fact = match &view.about {
        About::Tip { message, .. } if !message.is_empty() => {
            Fact::new(t.payments_kept_message(), message.clone())
        }
        About::Month { .. } => Fact::new(
            t.subscriptions_method_from(),
            t.subscriptions_method_from_this(),
        ),
        _ => return None,
    };
    let facts = vec![fact];
    Some(view! { <Facts facts=Signal::stored(facts) /> })
}

/// The reason in words, with the fix.
fn decline(t: Texts, reason: Decline) -> String {
    match reason {
        Decline::Refused => t.payments_declined_refused(),
        Decline::InsufficientFunds => t.payments_declined_funds(),
        Decline::ExpiredCard => t.payments_declined_expired(),
        Decline::WrongCode => t.payments_declined_code(),
        Decline::ProcessingError => t.payments_declined_error(),
        Decline::Fraud => t.payments_declined_fraud(),
        Decline::ChallengeFailed => t.payments_declined_challenge(),
        Decline::UnknownCard => t.payments_declined_unknown(),
    }
}
