//! One sum beside others as a bar of hairlines, in the ink of the nearest element of class `ink`. It says no figure: the
//! amount stands beside it.

use leptos::prelude::*;

/// A bar of so many thousandths of the room.
#[component]
pub fn Bar(length: u16) -> impl IntoView {
    let length = length.min(1_000);
    // The smallest sum is still seen.
    let end = if length == 0 { 0 } else { length.max(6) };
    let path = format!("M0 1H{end}M0 4H{end}M0 7H{end}M0 10H{end}");
    view! {
        <svg
            class="bar"
            viewBox="0 0 1000 11"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <path d=path />
        </svg>
    }
}
