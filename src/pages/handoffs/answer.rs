//! What each side says: the giver whether it was sent, the receiver whether it arrived. Never answer for somebody.

use domain::handoffs::Command;
use domain::id::HandOffId;
use leptos::prelude::*;

use super::view::HandOffView;
use crate::i18n::services;
use crate::pages::focus::use_focus;
use crate::pages::kept::is_begun;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::thanks::ThanksForm;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_sending;
use crate::ui::{Button, ButtonLink, ButtonTone, IconName};

const QUESTION: &str = "main .handoff-question h2";
const WORD: &str = "main .handoff-question textarea";

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
    let with = services::within(t, first.service);
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
                label=t.handoffs_see_given()
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

/// The receiver: it arrived, or it did not.
#[component]
pub fn Answer(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let disputing = use_sending(|_| {});
    let focus = use_focus();
    let Some(handoff) = view.get_untracked().map(|view| view.id) else {
        return ().into_any();
    };
    // What was begun goes on.
    let has_arrived = RwSignal::new(is_begun(&word_of(handoff)));
    let arrived = move |()| {
        has_arrived.set(true);
        focus.run(WORD);
    };
    let back = Callback::new(move |()| {
        has_arrived.set(false);
        focus.run(QUESTION);
    });
    let answers = move || {
        view! {
            <RefusalNote refusal=disputing.refusal />
            <div class="handoff-ways">
                <Button
                    label=t.handoffs_arrived()
                    tone=ButtonTone::Person
                    icon=IconName::Check
                    on_press=arrived
                />
                <Button
                    label=t.handoffs_not_arrived()
                    tone=ButtonTone::Secondary
                    busy=disputing.busy
                    on_press=move |()| disputing.send(Command::DisputeHandOff { handoff })
                />
            </div>
        }
    };
    view! {
        <section class="handoff-question">
            <h2 class="heading" tabindex="-1">{t.handoffs_arrived_question()}</h2>
            <Show when=move || has_arrived.get() fallback=answers>
                <Arrived handoff=handoff back=back />
            </Show>
        </section>
    }
    .into_any()
}

/// The receiver has said that it did not arrive: it may still turn up.
#[component]
pub fn Late(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let Some(handoff) = view.get_untracked().map(|view| view.id) else {
        return ().into_any();
    };
    view! {
        <section class="handoff-question">
            <Arrived handoff=handoff />
        </section>
    }
    .into_any()
}

/// Where the word to the giver is kept.
fn word_of(handoff: HandOffId) -> String {
    format!("thanks.{handoff}")
}

/// It arrived: a word to the giver, and that it is said.
#[component]
fn Arrived(
    handoff: HandOffId,
    /// To the question, where there was one.
    #[prop(optional)]
    back: Option<Callback<()>>,
) -> impl IntoView {
    let t = use_texts();
    let command =
        Callback::new(move |thanks| Command::AcknowledgeHandOff { handoff, thanks }.into());
    view! {
        <ThanksForm
            place=word_of(handoff)
            send=t.handoffs_say_arrived()
            icon=IconName::Check
            command=command
        >
            {back
                .map(|back| {
                    view! { <Button label=t.verb_back() tone=ButtonTone::Quiet on_press=back /> }
                })}
        </ThanksForm>
    }
}
