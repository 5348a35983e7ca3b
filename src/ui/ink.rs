//! A person's ink laid on a part of the page, and the engravings drawn with it.
//! Colours are computed in the style sheet from two hue numbers: never write a colour here.

use leptos::prelude::*;

use super::guilloche::{Engraving, Seed, Wave, wave};

/// Lays a person's ink over its children: everything inside may use the `--person-*` roles.
#[component]
pub fn Inked(seed: Seed, children: Children) -> impl IntoView {
    let ink = seed.ink();
    view! {
        <div class="ink" style:--hue-1=ink.hue_1.to_string() style:--hue-2=ink.hue_2.to_string()>
            {children()}
        </div>
    }
}

/// The person's wave, filling the box it stands in. Decoration: assistive technology does not see it.
#[component]
pub fn Band(
    /// Whose wave.
    seed: Seed,
    /// Which crop of it.
    #[prop(default = Wave::BAND)]
    shape: Wave,
) -> impl IntoView {
    view! {
        <div class="band">
            <Engraved engraving=wave(seed, shape) />
        </div>
    }
}

/// An engraving as an `<svg>`, in the inks of the nearest element of class `ink`.
#[component]
pub fn Engraved(engraving: Engraving) -> impl IntoView {
    let Engraving { view_box, paths } = engraving;
    view! {
        <svg
            class="engraving"
            viewBox=view_box
            preserveAspectRatio="xMidYMid slice"
            aria-hidden="true"
            focusable="false"
        >
            {paths.into_iter().map(|d| view! { <path d=d /> }).collect_view()}
        </svg>
    }
}
