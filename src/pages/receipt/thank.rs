//! Saying thank you for a tip, once.

use domain::id::TipId;
use domain::tips::Command;
use leptos::prelude::*;

use crate::pages::thanks::ThanksForm;
use crate::prefs::use_texts;
use crate::ui::IconName;

#[component]
pub fn Thank(tip: TipId, #[prop(optional, into)] done: Option<Callback<()>>) -> impl IntoView {
    let t = use_texts();
    let command = Callback::new(move |note| Command::ThankForTip { tip, note }.into());
    view! {
        <section class="receipt-form">
            <h2 class="heading">{t.receipt_thank()}</h2>
            <ThanksForm
                place=format!("thanks.{tip}")
                send=t.receipt_thank_send()
                icon=IconName::Heart
                command=command
                done=done
            />
        </section>
    }
}
