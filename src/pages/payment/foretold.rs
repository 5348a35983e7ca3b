//! What will arrive of a price, before anybody pays it: the waterfall as whoever asks the price reads it. By card, since
//! that is what most people pay with and what costs most.

use domain::money::Money;
use domain::rules::{Deal, RulePack, Way};
use leptos::prelude::*;

use super::view::{Toward, flow};
use super::waterfall::rows;
use crate::i18n::Texts;
use crate::prefs::use_texts;
use crate::ui::{Step, Waterfall, WaterfallRow};

/// Nothing is drawn while there is no price, or one that the rules would refuse.
#[component]
pub fn Foretold(
    rules: &'static RulePack,
    #[prop(into)] price: Signal<Option<Money>>,
    #[prop(into)] deal: Signal<Deal>,
) -> impl IntoView {
    let t = use_texts();
    let rows = Memo::new(move |_| foretold(t, rules, price.get()?, deal.get()));
    view! {
        <Show when=move || rows.read().is_some()>
            <Waterfall
                caption=t.payments_waterfall()
                rows=Signal::derive(move || rows.get().unwrap_or_default())
            />
        </Show>
    }
}

fn foretold(
    t: Texts,
    rules: &'static RulePack,
    price: Money,
    deal: Deal,
) -> Option<Vec<WaterfallRow>> {
    let flow = flow(rules, price, Way::Card, deal, Toward::Wallet).ok()?;
    let named = |row: WaterfallRow| WaterfallRow {
        label: match row.step {
            Step::Given => t.payments_paid_by_card(),
            Step::Received => t.receipt_you_receive(),
            Step::Taken => row.label,
        },
        ..row
    };
    Some(rows(t, &flow).into_iter().map(named).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use domain::money::Currency;
    use domain::rules::PackName;

    #[test]
    fn whoever_asks_a_price_reads_what_arrives_of_it() {
        let t = Texts::new(Lang::En);
        let of = |pack: PackName, minor| {
            let price = Currency::USD.of_minor(minor);
            foretold(t, pack.rules(), price, Deal::Month { earned: 0 })
        };
        let rows = of(PackName::Patreon, 1_000).unwrap();
        let ends = [&rows[0], &rows[rows.len() - 1]].map(|row| {
            let WaterfallRow { label, parts, .. } = row;
            format!("{label}: {}", parts.spoken)
        });
        assert_eq!(ends, ["Paid by card: $10.00", "You get: $8.41"]);
        assert_eq!(of(PackName::Patreon, 10), None, "the fees would take it");
    }
}
