//! A payment that a bank asks back: where that stands, and the receiver's answer to it. The bank decides, nobody here.

use domain::disputes::{Command, Loss};
use domain::id::PaymentId;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::view::{DisputeView, Stage};
use crate::i18n::{Texts, format, money};
use crate::pages::kept::keep_here;
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::{use_sending, use_view};
use crate::ui::{Button, ButtonTone, ConfirmPair, Field, FieldKind, IconName, Status, StatusKind};

/// Nothing while nobody disputes it.
#[component]
pub fn Dispute(payment: PaymentId, view: Memo<Option<DisputeView>>) -> impl IntoView {
    let t = use_texts();
    let has_some = Memo::new(move |_| view.read().is_some());
    let waits = Memo::new(move |_| {
        let view = view.read();
        let view = view.as_ref();
        view.is_some_and(|view| view.is_receiver && view.stage == Stage::Asked)
    });
    let head = move || {
        let (kind, word) = heading(t, view.read().as_ref()?);
        Some(view! { <Status kind=kind word=word /> })
    };
    let says = move || view.read().as_ref().map(|view| body(t, view));
    let facts = Memo::new(move |_| {
        view.read()
            .as_ref()
            .map(|v| facts(t, v))
            .unwrap_or_default()
    });
    view! {
        <Show when=move || has_some.get()>
            <section class="receipt-dispute" aria-label=t.disputes_amount()>
                <div role="status">
                    <h2 class="heading">{head}</h2>
                    <p class="muted">{says}</p>
                </div>
                <Facts facts=facts />
                <Show when=move || waits.get()>
                    <Answer payment=payment view=view />
                </Show>
            </section>
        </Show>
    }
}

/// The receiver's words, and the way out for whoever has none.
#[component]
fn Answer(payment: PaymentId, view: Memo<Option<DisputeView>>) -> impl IntoView {
    let t = use_texts();
    let evidence = keep_here(&format!("evidence.{payment}"));
    let answering = use_sending(move |_| evidence.forget());
    let max = use_view(|state| state.rules.evidence_max_chars);
    // Of the two ways only the one that is taken is on show.
    let lets_go = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let evidence = evidence.text.get_untracked();
        answering.send(Command::AnswerDispute { payment, evidence });
    };
    view! {
        <Show when=move || !lets_go.get()>
            <form class="stack no-print" novalidate on:submit=submit>
                <Field
                    label=t.disputes_evidence()
                    hint=t.disputes_evidence_hint()
                    value=evidence.text
                    kind=FieldKind::Multiline(4)
                    limit=max.get_untracked()
                />
                <RefusalNote refusal=answering.refusal />
                <div class="actions">
                    <Button label=t.disputes_send() tone=ButtonTone::Person busy=answering.busy />
                </div>
            </form>
        </Show>
        <Accept payment=payment view=view is_open=lets_go />
    }
}

/// Closed until somebody wants it: it cannot be taken back.
#[component]
fn Accept(
    payment: PaymentId,
    view: Memo<Option<DisputeView>>,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| {});
    let says = move || {
        let amount = view.read().as_ref()?.amount;
        Some(t.disputes_accept_body(&money::amount(t, amount)))
    };
    let open = move |()| is_open.set(true);
    view! {
        <Show
            when=move || is_open.get()
            fallback=move || {
                view! {
                    <div class="actions no-print">
                        <Button
                            label=t.disputes_accept()
                            tone=ButtonTone::Quiet
                            icon=IconName::Undo
                            on_press=open
                        />
                    </div>
                }
            }
        >
            <div class="stack no-print">
                <p>{says}</p>
                <RefusalNote refusal=sending.refusal />
                <div class="actions">
                    <ConfirmPair
                        keep=t.verb_cancel()
                        on_keep=move |()| is_open.set(false)
                        act=t.disputes_accept_yes()
                        on_act=move |()| sending.send(Command::AcceptDispute { payment })
                        busy=sending.busy
                    />
                </div>
            </div>
        </Show>
    }
}

fn heading(t: Texts, view: &DisputeView) -> (StatusKind, String) {
    match (view.stage, view.is_receiver) {
        (Stage::Asked, true) => (StatusKind::Notice, t.disputes_asked()),
        (Stage::Asked, false) => (StatusKind::Pending, t.disputes_asked_payer()),
        (Stage::Review, true) => (StatusKind::Pending, t.disputes_review()),
        (Stage::Review, false) => (StatusKind::Pending, t.disputes_review_payer()),
        (Stage::Won, true) => (StatusKind::Done, t.disputes_won()),
        (Stage::Won, false) => (StatusKind::Failed, t.disputes_won_payer()),
        (Stage::Lost(_), true) => (StatusKind::Failed, t.disputes_lost()),
        (Stage::Lost(_), false) => {
            let amount = money::amount(t, view.amount);
            (StatusKind::Done, t.disputes_lost_payer(&amount))
        }
    }
}

fn body(t: Texts, view: &DisputeView) -> String {
    match (view.stage, view.is_receiver) {
        (Stage::Asked, true) => t.disputes_asked_body(),
        (Stage::Asked, false) => {
            let when = format::day_time(t.lang(), view.due.0);
            t.disputes_asked_payer_body(&view.receiver, &when)
        }
        (Stage::Review, true) => t.disputes_review_body(),
        (Stage::Review, false) => t.disputes_review_payer_body(&view.receiver),
        (Stage::Won, true) => t.disputes_won_body(),
        (Stage::Won, false) => t.disputes_won_payer_body(&view.receiver),
        (Stage::Lost(Loss::Unanswered), true) => t.disputes_lost_unanswered(),
        (Stage::Lost(Loss::Accepted), true) => t.disputes_lost_accepted(),
        (Stage::Lost(Loss::Decided), true) => t.disputes_lost_decided(),
        (Stage::Lost(_), false) => t.disputes_lost_payer_body(),
    }
}

/// Figures for the receiver; the payer knows theirs.
fn facts(t: Texts, view: &DisputeView) -> Vec<Fact> {
    if !view.is_receiver {
        return Vec::new();
    }
    let mut facts = vec![Fact::new(
        t.disputes_amount(),
        money::amount(t, view.amount),
    )];
    let is_open = matches!(view.stage, Stage::Asked | Stage::Review);
    if let Some(held) = view.held.filter(|_| is_open) {
        facts.push(Fact::new(t.disputes_held(), money::amount(t, held)));
    }
    if let Some(missing) = view.missing {
        let missing = money::amount(t, missing);
        let says = match is_open {
            true => t.disputes_missing_says(&missing),
            false => t.disputes_missing_lost(&missing),
        };
        facts.push(Fact::new(t.disputes_missing(), says));
    }
    if view.stage == Stage::Asked {
        let due = format::day_time_zone(t.lang(), view.due.0);
        facts.push(Fact::new(t.disputes_due(), due));
    }
    if let Some(answer) = &view.answer {
        facts.push(Fact::new(t.disputes_your_answer(), answer.clone()));
    }
    facts
}
