//! Saying thank you for a tip, once. A note is welcome and not asked for.

use domain::id::TipId;
use domain::text;
use domain::tips::Command;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::i18n::rejection;
use crate::pages::kept::keep_here;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::{use_sending, use_view};
use crate::ui::{Button, ButtonTone, Field, FieldKind, IconName};

#[component]
pub fn Thank(tip: TipId, #[prop(optional, into)] done: Option<Callback<()>>) -> impl IntoView {
    let t = use_texts();
    let note = keep_here(&format!("thanks.{tip}"));
    let error = RwSignal::new(None);
    let sending = use_sending(move |_| {
        note.forget();
        if let Some(done) = done {
            done.run(());
        }
    });
    let max = use_view(|state| state.rules.message_max_chars);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match text::prose(&note.text.read_untracked(), max.get_untracked()) {
            Ok(note) => {
                error.set(None);
                sending.send(Command::ThankForTip { tip, note });
            }
            Err(fault) => error.set(Some(rejection::text(t, fault))),
        }
    };
    view! {
        <form class="receipt-form" novalidate on:submit=submit>
            <h2 class="heading">{t.receipt_thank()}</h2>
            <Field
                label=t.receipt_thank_note()
                value=note.text
                kind=FieldKind::Multiline(2)
                limit=max.get_untracked()
                error=error
            />
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button
                    label=t.receipt_thank_send()
                    tone=ButtonTone::Person
                    icon=IconName::Heart
                    busy=sending.busy
                />
            </div>
        </form>
    }
}
