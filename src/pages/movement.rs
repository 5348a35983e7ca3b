//! The head of the page of money that moves: whom it is with, how much, where it stands. What may be done about it is
//! the page's own.

use domain::money::Money;
use leptos::prelude::*;

use crate::i18n::money;
use crate::prefs::use_texts;
use crate::ui::{Amount, AmountSize, Status, StatusKind};

/// Its state is said aloud when it changes.
#[component]
pub fn MovementHead(
    title: String,
    amount: Money,
    /// Empty once there is nothing to say any more.
    state: Signal<Option<(StatusKind, String)>>,
    /// A face, or the mark of a bank.
    children: Children,
) -> impl IntoView {
    let t = use_texts();
    let state = move || {
        let (kind, word) = state.get()?;
        Some(view! { <Status kind=kind word=word /> })
    };
    view! {
        <header class="movement-head">
            {children()} <h1 class="title" tabindex="-1">{title}</h1>
            <Amount parts=money::parts(t, amount) size=AmountSize::Hero />
            <div role="status">{state}</div>
        </header>
    }
}
