//! What stands before a post that is not open: how much is behind it, what opens it, and the way there and back. It
//! knows nothing of the text, and must not.

use leptos::prelude::*;

use super::card::Measured;
use super::view::{self, Gate, PostView, WayIn};
use crate::i18n::{Texts, money};
use crate::pages::ink;
use crate::pages::subscriptions::Perks;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Amount, AmountSize, Band, ButtonLink, ButtonTone, Icon, IconName, Status, StatusKind,
};

#[component]
pub fn GateCard(post: PostView) -> impl IntoView {
    let (actor, now) = (use_store().actor, use_now());
    let author = post.author.person;
    let gate = use_view(move |state| view::gate(state, actor.get(), author, now.get()));
    let t = use_texts();
    let name = post.author.name.clone();
    view! {
        <section class="post-gate">
            <div class="post-gate-band">
                <Band seed=ink(author) />
                <span class="post-gate-lock"><Icon name=IconName::Lock /></span>
            </div>
            <div class="post-gate-body">
                <div class="stack" data-gap="1">
                    <h2 class="title wrap">{t.posts_gate_title(&name)}</h2>
                    <p class="muted"><Measured facts=post.facts /></p>
                </div>
                {move || view! { <Way gate=gate.get() post=post.clone() /> }}
            </div>
        </section>
    }
}

/// The price, what else it opens, and the one way on.
#[component]
fn Way(gate: Gate, post: PostView) -> impl IntoView {
    let t = use_texts();
    let name = post.author.name.clone();
    let body = match gate.way_in {
        WayIn::Profile => t.posts_gate_profile(),
        WayIn::Subscribe => t.posts_gate_body(&name),
        WayIn::Again => t.posts_gate_again(),
        WayIn::Payment(_) => t.posts_gate_waits(),
        WayIn::None => t.posts_gate_closed(&name),
    };
    let ended = (gate.way_in == WayIn::Again)
        .then(|| view! { <p><Status kind=StatusKind::Notice word=t.posts_gate_ended() /></p> });
    let price = gate.price.map(|price| {
        view! {
            <p class="tier-price">
                <Amount parts=money::brief_parts(t, price) size=AmountSize::Large />
                <span class="muted">{t.subscriptions_a_month()}</span>
            </p>
            <Perks perks=gate.perks.clone() name=name.clone() />
        }
    });
    let action = action(t, &gate, &post).map(|(label, href)| {
        view! { <ButtonLink label=label href=href tone=ButtonTone::Person /> }
    });
    view! {
        {ended}
        {price}
        <p>{body}</p>
        <div class="actions">{action}</div>
    }
}

fn action(t: Texts, gate: &Gate, post: &PostView) -> Option<(String, String)> {
    let subscribe = || routes::subscribe_to_read(&post.author.handle, post.id);
    match gate.way_in {
        WayIn::Profile => Some((
            t.posts_gate_create(),
            routes::create_profile_to_read(post.id),
        )),
        WayIn::Subscribe | WayIn::Again => {
            let price = money::brief(t, gate.price?);
            Some((t.subscriptions_subscribe_for(&price), subscribe()))
        }
        WayIn::Payment(payment) => Some((
            t.subscriptions_finish_payment(),
            routes::payment_to_read(payment, post.id),
        )),
        WayIn::None => None,
    }
}
