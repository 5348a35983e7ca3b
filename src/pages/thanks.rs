//! A word of thanks while it is being written, for a tip or for a hand-off: one field, one limit, one check. What is
//! asked with it is the caller's.

use domain::{Command, text};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::i18n::rejection;
use crate::pages::kept::keep_here;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::{use_sending, use_view};
use crate::ui::{Button, ButtonTone, Field, FieldKind, IconName};

/// A note is welcome and not asked for.
#[component]
pub fn ThanksForm(
    /// Where it is kept while it is written: one place for each thing to thank for.
    place: String,
    /// What the button says and shows.
    send: String,
    icon: IconName,
    /// What is asked with the word, which may be empty.
    command: Callback<String, Command>,
    /// Run once it is said.
    #[prop(optional_no_strip)]
    done: Option<Callback<()>>,
    /// What else can be done, beside the button.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = use_texts();
    let note = keep_here(&place);
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
        let checked = text::prose(&note.text.read_untracked(), max.get_untracked());
        error.set(
            checked
                .as_ref()
                .err()
                .map(|fault| rejection::text(t, *fault)),
        );
        if let Ok(note) = checked {
            sending.send(command.run(note));
        }
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Field
                label=t.receipt_thank_note()
                value=note.text
                kind=FieldKind::Multiline(2)
                limit=max.get_untracked()
                error=error
            />
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button label=send tone=ButtonTone::Person icon=icon busy=sending.busy />
                {children.map(|children| children())}
            </div>
        </form>
    }
}
