//! How many of a few things are done, as a row of segments. It only draws: the sentence beside it says how many.

use leptos::prelude::*;

/// The first `done` of `all` segments are filled.
#[component]
pub fn Progress(done: usize, all: usize) -> impl IntoView {
    let segment = |n| view! { <span data-done=(n < done).then_some("true") /> };
    view! {
        <span class="progress" aria-hidden="true">
            {(0..all).map(segment).collect_view()}
        </span>
    }
}
