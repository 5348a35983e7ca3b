//! Short messages after an action, and the polite voice for route changes.
//! Nothing may exist only in a toast: it goes away before everyone has read it.

use leptos::prelude::*;

use super::button::IconButton;
use super::icon::IconName;

/// A message, with at most one thing to do about it.
#[derive(Clone, Debug)]
pub struct Notice {
    /// What happened.
    pub text: String,
    /// A verb such as "Undo" and what it runs.
    pub action: Option<(String, Callback<()>)>,
}

/// The one place messages appear. It stays until put away or replaced: a timer would rob slow readers.
#[component]
pub fn Toast(
    /// The message on show.
    notice: RwSignal<Option<Notice>>,
    /// Name of the closing cross.
    #[prop(into)]
    dismiss_label: Signal<String>,
) -> impl IntoView {
    let close = Callback::new(move |()| notice.set(None));
    let shown = move || {
        notice.get().map(|Notice { text, action }| {
            view! {
                <div class="toast">
                    <p class="toast-text">{text}</p>
                    {action.map(|action| view! { <ToastAction action=action close=close /> })}
                    <IconButton label=dismiss_label icon=IconName::X on_press=close />
                </div>
            }
        })
    };
    view! { <div class="toast-region" role="status">{shown}</div> }
}

#[component]
fn ToastAction(action: (String, Callback<()>), close: Callback<()>) -> impl IntoView {
    let (label, run) = action;
    let press = move |_| {
        close.run(());
        run.run(());
    };
    view! {
        <button class="button" data-tone="quiet" type="button" on:click=press>
            {label}
        </button>
    }
}

/// Says a sentence to assistive technology without showing it.
#[component]
pub fn Announcer(#[prop(into)] message: Signal<String>) -> impl IntoView {
    view! { <p class="visually-hidden" role="status" aria-atomic="true">{message}</p> }
}
