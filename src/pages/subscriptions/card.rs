//! The tier on a creator's profile: what it costs, what it gives, and how one stands to it. Subscribing has a page of
//! its own; nothing is sent from here.

use domain::id::PersonId;
use leptos::prelude::*;

use super::view::{self, CardView, Standing, TierView};
use crate::i18n::{Texts, format, money};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Amount, AmountSize, ButtonLink, ButtonTone, Icon, IconName, Status, StatusKind};

#[component]
pub fn TierCard(creator: PersonId) -> impl IntoView {
    let (actor, now) = (use_store().actor, use_now());
    let card = use_view(move |state| view::card(state, actor.get(), creator, now.get()));
    move || Some(view! { <Card card=card.get()? /> })
}

#[component]
fn Card(card: CardView) -> impl IntoView {
    let t = use_texts();
    let CardView {
        creator,
        tier,
        standing,
        has_jar,
    } = card;
    let title = match (&tier, standing) {
        (None, Standing::Own) => t.subscriptions_tier_invite(),
        (Some(_), Standing::Own) => t.subscriptions_tier(),
        _ => t.subscriptions_for(&creator.name),
    };
    let body = match (&tier, standing) {
        (None, Standing::Own) => Some(t.subscriptions_tier_invite_body()),
        (Some(_), Standing::Free) => Some(t.subscriptions_card_body(&creator.name)),
        _ => None,
    };
    let (is_offered, name) = (tier.is_some(), creator.name);
    // One button in the creator's ink on a screen: the jar's, if it is open.
    let tone = if has_jar {
        ButtonTone::Secondary
    } else {
        ButtonTone::Person
    };
    let action = action(t, standing, is_offered).map(|(label, href)| {
        let href = href.unwrap_or_else(|| routes::subscribe(&creator.handle));
        view! { <ButtonLink label=label href=href tone=tone /> }
    });
    view! {
        <section class="tier-card">
            <h2 class="heading wrap">{title}</h2>
            {tier.map(|tier| view! { <Offered tier=tier name=name /> })}
            {body.map(|body| view! { <p class="muted small">{body}</p> })}
            {status(t, standing).map(|(kind, word)| view! { <p><Status kind=kind word=word /></p> })}
            <div class="actions">{action}</div>
        </section>
    }
}

/// Price and perks.
#[component]
pub fn Offered(tier: TierView, name: String) -> impl IntoView {
    let t = use_texts();
    let parts = money::brief_parts(t, tier.price);
    view! {
        <p class="tier-price">
            <Amount parts=parts size=AmountSize::Large />
            <span class="muted">{t.subscriptions_a_month()}</span>
        </p>
        <Perks perks=tier.perks name=name />
    }
}

#[component]
pub fn Perks(perks: Vec<String>, name: String) -> impl IntoView {
    let t = use_texts();
    if perks.is_empty() {
        return view! { <p class="muted">{t.subscriptions_gives_nothing(&name)}</p> }.into_any();
    }
    let perk = |perk: String| {
        view! {
            <li class="tier-perk">
                <Icon name=IconName::Check />
                <span class="wrap">{perk}</span>
            </li>
        }
    };
    let perks: Vec<_> = perks.into_iter().map(perk).collect();
    view! { <ul class="tier-perks" role="list" aria-label=t.subscriptions_gives()>{perks}</ul> }
        .into_any()
}

fn status(t: Texts, standing: Standing) -> Option<(StatusKind, String)> {
    match standing {
        Standing::Own | Standing::Free => None,
        Standing::Opening { .. } => Some((StatusKind::Notice, t.subscriptions_first_waits())),
        Standing::Paid { until, renews } => {
            let day = format::day(t.lang(), until.0);
            Some(match renews {
                true => (StatusKind::Done, t.subscriptions_paid_until(&day)),
                false => (StatusKind::Notice, t.subscriptions_ends_on(&day)),
            })
        }
        Standing::Grace { .. } => Some((StatusKind::Failed, t.subscriptions_in_grace())),
    }
}

/// The one way on, and where it leads if not to subscribing.
fn action(t: Texts, standing: Standing, is_offered: bool) -> Option<(String, Option<String>)> {
    let own = |label: String| Some((label, Some(routes::TIER.to_owned())));
    match standing {
        Standing::Own if is_offered => own(t.subscriptions_tier_change()),
        Standing::Own => own(t.subscriptions_tier_offer()),
        Standing::Free => Some((t.subscriptions_subscribe(), None)),
        Standing::Opening { payment } => Some((
            t.subscriptions_finish_payment(),
            Some(routes::payment(payment)),
        )),
        Standing::Paid { .. } | Standing::Grace { .. } => {
            let href = routes::SUBSCRIPTIONS.to_owned();
            Some((t.subscriptions_manage(), Some(href)))
        }
    }
}
