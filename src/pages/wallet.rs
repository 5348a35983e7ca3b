//! The wallet. Never add up rows here: statements carry their running sums.
use leptos::prelude::*;
#[component]
pub fn WalletPage() -> impl IntoView {}
#[component]
pub fn TopUpPage() -> impl IntoView {}
