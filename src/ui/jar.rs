//! The tip jar, and the one gesture of a tip: the note settles in it.
//! Show it when money has landed, never while it is still under way.

use leptos::prelude::*;

use super::amount::AmountParts;
use super::guilloche::Seed;
use super::note::Note;

/// A jar with a note settling in it as it appears. Stands inside an `Inked`.
#[component]
pub fn Jar(
    /// Whose jar.
    seed: Seed,
    /// What landed.
    parts: AmountParts,
    /// What the picture shows: "10 euros in Amina's jar".
    #[prop(into)]
    label: Signal<String>,
    /// Whether it landed just now: the note falls in. Otherwise it lies there already.
    #[prop(default = true)]
    settles: bool,
) -> impl IntoView {
    view! {
        <div class="jar" role="img" aria-label=label data-settles=settles.then_some("true")>
            <svg class="jar-glass" viewBox="0 0 200 220" aria-hidden="true" focusable="false">
                <path class="jar-back" d="M58 30a42 9 0 0 1 84 0" />
            </svg>
            <span class="jar-note" aria-hidden="true">
                <Note seed=seed parts=parts rank=4 />
            </span>
            <svg class="jar-glass" viewBox="0 0 200 220" aria-hidden="true" focusable="false">
                <path d="M58 30a42 9 0 0 0 84 0" />
                <path d="M58 30v14c0 10-26 14-26 38v104c0 14 12 22 26 22h84c14 0 26-8 26-22V82c0-24-26-28-26-38V30" />
                <path d="M58 44c14 8 70 8 84 0M33 186c12 10 122 10 134 0" />
                <path class="jar-shine" d="M46 90v64" />
            </svg>
        </div>
    }
}
