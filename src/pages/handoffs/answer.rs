//! What each side says: the giver whether it was sent, the receiver whether it arrived. Never answer for somebody.

use domain::handoffs::Command;
use domain::text;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::view::HandOffView;
use crate::i18n::{rejection, services};
use crate::pages::focus::use_focus;
use crate::pages::kept::keep_here;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, Field, FieldKind, IconName};

const QUESTION: &str = "main .handoff-question h2";

/// On return: was it sent?
#[component]
pub fn Ask(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let said = use_sending(|_| {});
    let dropped = use_sending(|_| {});
    let focus = use_focus();
    // What was pressed to come here is gone: the keyboard goes on from the question.
    Effect::new(move |_| focus.run(QUESTION));
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let handoff = first.id;
    let with = services::name_or_other(t, first.service);
    view! {
        <section class="handoff-question">
            <h2 class="heading" tabindex="-1">{t.handoffs_sent_question()}</h2>
            <p class="muted">{t.handoffs_sent_body(&with)}</p>
            <RefusalNote refusal=said.refusal />
            <RefusalNote refusal=dropped.refusal />
            <div class="actions">
                <Button
                    label=t.handoffs_sent_yes()
                    tone=ButtonTone::Person
                    icon=IconName::Check
                    busy=said.busy
                    on_press=move |()| said.send(Command::SayHandOffSent { handoff })
                />
                <ButtonLink
                    label=t.handoffs_sent_not_yet()
                    href=routes::handoff(handoff)
                    tone=ButtonTone::Secondary
                />
                <Button
                    label=t.handoffs_sent_no()
                    tone=ButtonTone::Quiet
                    busy=dropped.busy
                    on_press=move |()| dropped.send(Command::GiveUpHandOff { handoff })
                />
            </div>
        </section>
    }
    .into_any()
}

/// The giver has said so, and waits.
#[component]
pub fn Wait(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let dropped = use_sending(|_| {});
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let handoff = first.id;
    view! {
        <RefusalNote refusal=dropped.refusal />
        <div class="actions">
            <ButtonLink
                label=t.payments_back_to(&first.receiver.name)
                href=routes::profile(&first.receiver.handle)
                tone=ButtonTone::Person
            />
            <ButtonLink
                label=t.handoffs_all()
                href=routes::HANDOFFS.to_owned()
                tone=ButtonTone::Secondary
            />
            <Button
                label=t.handoffs_take_back()
                tone=ButtonTone::Quiet
                busy=dropped.busy
                on_press=move |()| dropped.send(Command::GiveUpHandOff { handoff })
            />
        </div>
    }
    .into_any()
}

/// The receiver: it arrived, with a word, or it did not.
#[component]
pub fn Answer(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let disputing = use_sending(|_| {});
    let Some(handoff) = view.get_untracked().map(|view| view.id) else {
        return ().into_any();
    };
    view! {
        <section class="handoff-question">
            <h2 class="heading">{t.handoffs_arrived_question()}</h2>
            <RefusalNote refusal=disputing.refusal />
            <Arrived view=view>
                <Button
                    label=t.handoffs_not_arrived()
                    tone=ButtonTone::Quiet
                    busy=disputing.busy
                    on_press=move |()| disputing.send(Command::DisputeHandOff { handoff })
                />
            </Arrived>
        </section>
    }
    .into_any()
}

/// The receiver has said that it did not arrive: it may still turn up.
#[component]
pub fn Late(view: Memo<Option<HandOffView>>) -> impl IntoView {
    view! {
        <section class="handoff-question">
            <Arrived view=view />
        </section>
    }
}

/// It arrived; beside it, what else may be said.
#[component]
fn Arrived(
    view: Memo<Option<HandOffView>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let t = use_texts();
    let place = view.with_untracked(|view| view.as_ref().map(|view| format!("thanks.{}", view.id)));
    let note = keep_here(&place.unwrap_or_default());
    let error = RwSignal::new(None);
    let sending = use_sending(move |_| note.forget());
    let max = use_view(|state| state.rules.message_max_chars);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(handoff) = view.get_untracked().map(|view| view.id) else {
            return;
        };
        match text::prose(&note.text.read_untracked(), max.get_untracked()) {
            Ok(thanks) => {
                error.set(None);
                sending.send(Command::AcknowledgeHandOff { handoff, thanks });
            }
            Err(fault) => error.set(Some(rejection::text(t, fault))),
        }
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Field
                label=t.handoffs_thanks()
                value=note.text
                kind=FieldKind::Multiline(2)
                limit=max.get_untracked()
                error=error
            />
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button
                    label=t.handoffs_arrived()
                    tone=ButtonTone::Person
                    icon=IconName::Check
                    busy=sending.busy
                />
                {children.map(|children| children())}
            </div>
        </form>
    }
}
