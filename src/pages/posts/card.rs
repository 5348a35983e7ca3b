//! A post in a feed: who, when, and what everybody may see of it. The whole card leads to the post and to nothing else.

use leptos::prelude::*;

use super::view::{Card, Facts};
use crate::i18n::{Texts, format};
use crate::pages::ink;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_now;
use crate::ui::{Avatar, Band, Icon, IconName, rows};

/// The posts of a feed.
#[component]
pub fn Cards(#[prop(into)] cards: Signal<Vec<Card>>) -> impl IntoView {
    view! {
        <ul class="posts" role="list">
            {rows(move || cards.get(), Card::clone, |card| view! { <CardItem card=card /> })}
        </ul>
    }
}

#[component]
fn CardItem(card: Card) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let (seed, at) = (ink(card.author.person), card.at.0);
    let inks = seed.ink();
    let when = move || format::day_near(t.lang(), at, now.get().0);
    let body = if card.facts.is_locked() {
        view! { <Sealed facts=card.facts is_open=card.is_open>{view! { <Band seed=seed /> }.into_any()}</Sealed> }
            .into_any()
    } else {
        let text = if card.goes_on {
            // A full stop and three more would be four.
            t.posts_goes_on(
                card.excerpt
                    .trim_end_matches(['.', ',', ';', ':', '…', '\u{202f}', '\u{a0}']),
            )
        } else {
            card.excerpt
        };
        view! { <p class="post-excerpt wrap" dir="auto">{text}</p> }.into_any()
    };
    view! {
        <li
            class="ink post-card"
            style:--hue-1=inks.hue_1.to_string()
            style:--hue-2=inks.hue_2.to_string()
        >
            <div class="post-by">
                <Avatar seed=seed name=card.author.name.clone() />
                <p class="post-by-words">
                    <a class="post-card-link" href=routes::post(card.id)>
                        <span class="strong wrap">{card.author.name}</span>
                    </a>
                    <span class="muted small">
                        <time datetime=format::machine(at)>{when}</time>
                    </span>
                </p>
            </div>
            {body}
        </li>
    }
}

/// In place of the words of a locked post: a sealed strip in its author's ink, and what may be said of what is inside.
#[component]
fn Sealed(facts: Facts, is_open: bool, children: Children) -> impl IntoView {
    let t = use_texts();
    let (icon, word) = if is_open {
        (IconName::Eye, t.posts_open_to_you())
    } else {
        (IconName::Lock, t.posts_for_subscribers())
    };
    view! {
        <div class="post-sealed" data-open=is_open.then_some("true")>
            <div class="post-sealed-band">{children()}</div>
            <p class="post-sealed-words">
                <span class="post-sealed-mark"><Icon name=icon />{word}</span>
                <Measured facts=facts />
            </p>
        </div>
    }
}

/// How long a text is, and how many links are in it.
#[component]
pub fn Measured(facts: Facts) -> impl IntoView {
    let t = use_texts();
    let words = measured(t, facts);
    view! {
        <span class="post-measured">
            {words.into_iter().map(|word| view! { <span>{word}</span> }).collect_view()}
        </span>
    }
}

fn measured(t: Texts, facts: Facts) -> Vec<String> {
    let links = (facts.links > 0).then(|| t.posts_links(i64::from(facts.links)));
    let length = t.posts_length(i64::from(facts.chars));
    [Some(length), links].into_iter().flatten().collect()
}
