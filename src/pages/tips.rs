//! The tip sheet. Never decide here whether a tip may be sent: the domain answers.
use leptos::prelude::*;
#[component]
pub fn TipPage() -> impl IntoView {}
