//! What arrives of one sum, sold under one pack and under Obole's, drawn side by side. The figures are the domain's own
//! waterfall; every bar has its sum beside it.

use domain::money::{Currency, Money};
use domain::rules::{Capability, PackName};
use leptos::prelude::*;

use super::view;
use crate::i18n::money;
use crate::i18n::rules as words;
use crate::prefs::use_texts;
use crate::ui::{Amount, AmountSize, Bar};

/// What is paid, in minor units.
const PAID: i64 = 1_000;

/// What somebody can be paid for.
const SOLD: [Capability; 3] = [
    Capability::Tips,
    Capability::Subscriptions,
    Capability::Tickets,
];

#[component]
pub fn Arrives(pack: PackName) -> impl IntoView {
    let t = use_texts();
    let paid = Currency::USD.of_minor(PAID);
    let parts = SOLD.map(|sold| view! { <Part pack=pack sold=sold paid=paid /> });
    view! {
        <section class="rules-group" aria-labelledby="rules-arrives">
            <h2 class="heading" id="rules-arrives">{t.rules_arrives(&money::brief(t, paid))}</h2>
            <p class="muted small">{t.rules_arrives_body()}</p>
            <ul class="rules-arrives" role="list">{parts.into_iter().collect_view()}</ul>
        </section>
    }
}

/// Of one thing, under each pack.
#[component]
fn Part(pack: PackName, sold: Capability, paid: Money) -> impl IntoView {
    let t = use_texts();
    let own = (pack != PackName::Obole).then_some(PackName::Obole);
    let packs = [Some(pack), own].into_iter().flatten();
    let lines = packs.map(|pack| {
        let received = view::arrives(pack, sold, paid);
        let share = received.map_or(0, |received| received.minor.saturating_mul(1_000) / PAID);
        let sum = match received {
            Some(received) => {
                let parts = money::parts(t, received);
                view! { <Amount parts=parts size=AmountSize::Small /> }.into_any()
            }
            None => view! { <span class="muted small">{t.rules_absent()}</span> }.into_any(),
        };
        view! {
            <div class=(pack == PackName::Obole).then_some("bar-of-many")>
                <p class="split">
                    <span class="small">{words::pack_name(t, pack)}</span>
                    {sum}
                </p>
                <Bar length=u16::try_from(share).unwrap_or_default() />
            </div>
        }
    });
    view! {
        <li>
            <h3>{t.rules_arrives_of(sold.key())}</h3>
            {lines.collect_view()}
        </li>
    }
}
