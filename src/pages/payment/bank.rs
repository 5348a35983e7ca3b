//! While the bank is asked, and when it wants to know that it is really you. The bank here is the mock's stand-in:
//! it must never look like anybody's real bank.

use domain::moment::{Moment, Span};
use domain::payments::Command;
use leptos::prelude::*;

use super::facts::means_text;
use super::heading::StepHeading;
use super::refusal::RefusalNote;
use super::view::PaymentView;
use super::{CancelPayment, PaymentFor, what};
use crate::prefs::use_texts;
use crate::store::{use_now, use_sending};
use crate::ui::{Button, ButtonTone, Icon, IconName, Status, StatusKind};

/// An answer usually comes sooner than this.
const USUAL: Span = Span::seconds(10);

/// The bank has been asked and has not answered yet.
#[component]
pub fn Asking(view: PaymentView, since: Moment) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let is_late = Memo::new(move |_| now.get() >= since + USUAL);
    let id = view.id;
    let late = move || {
        is_late.get().then(|| {
            view! {
                <p class="tip-late" role="status">
                    <Status kind=StatusKind::Pending word=t.payments_late() />
                </p>
                <p class="muted small">{t.payments_late_body()}</p>
                <div class="actions">
                    <CancelPayment payment=id />
                </div>
            }
        })
    };
    let heading = view! { <StepHeading text=t.payments_asking() /> };
    view! {
        <section class="tip-step" data-step="processing">
            <PaymentFor view=view heading=heading.into_any() />
            <div class="tip-progress">
                <span class="tip-progress-line" aria-hidden="true" />
                <p role="status">{t.payments_asking_body()}</p>
                {late}
            </div>
        </section>
    }
}

/// The stand-in for the bank's own page.
#[component]
pub fn Challenge(view: PaymentView) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| {});
    let payment = view.id;
    let answer = move |is_passed| {
        Callback::new(move |()| sending.send(Command::AnswerChallenge { payment, is_passed }))
    };
    let card = view.means.as_ref().map(|means| means_text(t, means));
    let question = t.payments_bank_question(&what(t, &view), &card.unwrap_or_default());
    let heading = view! { <StepHeading text=t.payments_challenge() /> };
    view! {
        <section class="tip-step" data-step="challenge">
            <PaymentFor view=view heading=heading.into_any() />
            <p>{t.payments_challenge_body()}</p>
            <div class="tip-challenge">
                <p class="tip-challenge-bank">
                    <Icon name=IconName::Landmark />
                    <span>{t.payments_bank_name()}</span>
                </p>
                <p>{question}</p>
                <RefusalNote refusal=sending.refusal />
                <div class="actions">
                    <Button
                        label=t.payments_bank_approve()
                        tone=ButtonTone::Primary
                        busy=sending.busy
                        on_press=answer(true)
                    />
                    <Button
                        label=t.payments_bank_deny()
                        tone=ButtonTone::Secondary
                        on_press=answer(false)
                    />
                </div>
                <p class="muted small">{t.payments_bank_mock()}</p>
            </div>
            <div class="actions">
                <CancelPayment payment=payment />
            </div>
        </section>
    }
}
