//! One payment, from waiting to done. Never guess its phase here: show what is recorded.
use leptos::prelude::*;
#[component]
pub fn PaymentPage() -> impl IntoView {}
