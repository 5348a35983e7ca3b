//! Marks of other people's services, in one colour and only beside their name. Never use one as an ornament.

use leptos::prelude::*;

use super::icon::{Icon, IconName};

/// Those in `public/icons/sprite.svg`, there with `brand-` before them.
const SYMBOLS: [&str; 15] = [
    "paypal",
    "venmo",
    "cash_app",
    "patreon",
    "ko_fi",
    "buy_me_a_coffee",
    "liberapay",
    "open_collective",
    "github_sponsors",
    "bandcamp",
    "gofundme",
    "razorpay",
    "bitcoin",
    "ethereum",
    "boosty",
];

/// The mark called `symbol`, or `otherwise` where there is none. Its name always stands beside it.
#[component]
pub fn Emblem(#[prop(into)] symbol: String, otherwise: IconName) -> impl IntoView {
    let mark = if SYMBOLS.contains(&&*symbol) {
        view! {
            <svg class="emblem-mark" aria-hidden="true" focusable="false">
                <use href=format!("/icons/sprite.svg#brand-{symbol}") />
            </svg>
        }
        .into_any()
    } else {
        view! { <Icon name=otherwise /> }.into_any()
    };
    view! { <span class="emblem">{mark}</span> }
}

#[cfg(test)]
mod tests {
    use super::SYMBOLS;

    #[test]
    fn every_mark_named_here_is_in_the_sprite_and_every_mark_there_is_named() {
        let sprite = include_str!("../../public/icons/sprite.svg");
        for symbol in SYMBOLS {
            let id = format!("id=\"brand-{symbol}\"");
            assert!(sprite.contains(&id), "{symbol}");
        }
        assert_eq!(sprite.matches("id=\"brand-").count(), SYMBOLS.len());
    }
}
