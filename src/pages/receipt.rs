//! What was paid and where it went. Never compute a sum here: show what is recorded.
use leptos::prelude::*;
#[component]
pub fn ReceiptPage() -> impl IntoView {}
