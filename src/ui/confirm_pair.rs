//! The two answers to a question about something that does not come back: leave it, or do it. Never let a press that
//! asks the question also do the deed.

use leptos::prelude::*;

use super::button::{Button, ButtonTone};

/// Two buttons for a row of actions, the harmless one first.
#[component]
pub fn ConfirmPair(
    /// What leaving it is called.
    #[prop(into)]
    keep: Signal<String>,
    /// Run when it is left.
    #[prop(into)]
    on_keep: Callback<()>,
    /// What doing it is called.
    #[prop(into)]
    act: Signal<String>,
    /// Run when it is to be done.
    #[prop(into)]
    on_act: Callback<()>,
    /// Whether it is being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    view! {
        <Button label=keep tone=ButtonTone::Secondary on_press=on_keep />
        <Button label=act tone=ButtonTone::Danger busy=busy on_press=on_act />
    }
}
