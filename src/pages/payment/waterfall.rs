//! The fee waterfall in words. Every sum comes from the rules: never compute one here.

use domain::money::Money;
use domain::rules::{Taker, Way};

use super::view::{Flow, Toward};
use crate::i18n::{Texts, money, rules};
use crate::ui::{Step, WaterfallRow};

/// From what is given to what arrives, the zero that Obole keeps included.
pub fn rows(t: Texts, flow: &Flow) -> Vec<WaterfallRow> {
    let row = |label, note, sum: Money, step| WaterfallRow {
        label,
        note,
        parts: money::parts(t, sum),
        step,
        share: share(sum, flow.waterfall.paid),
    };
    let given = match flow.toward {
        Toward::Gift(_) => t.payments_you_give(),
        Toward::Purchase(_) | Toward::Wallet => t.payments_you_pay(),
    };
    let received = match &flow.toward {
        Toward::Gift(name) | Toward::Purchase(name) => t.payments_receives(name),
        Toward::Wallet => t.payments_wallet_receives(),
    };
    let fee = flow.rules.sale_fee(flow.deal);
    let steps = flow.waterfall.steps.iter().filter(|(taker, sum)| {
        // Where no store sells, none is named; every other zero is the point.
        *taker != Taker::Store || sum.is_positive() || fee.store.basis_points > 0
    });
    let taken = steps.map(|(taker, sum)| {
        let (label, note) = match taker {
            Taker::CardProcessing => (t.payments_card_processing(), fee_rule(t, flow)),
            Taker::Store => (t.payments_store(), Some(rules::store(t, fee))),
            Taker::Platform => {
                let note = platform_rule(t, flow);
                (
                    t.payments_platform_keeps(&rules::platform_name(t, flow.rules.name)),
                    Some(note),
                )
            }
        };
        row(label, note, *sum, Step::Taken)
    });
    let mut rows = vec![row(given, None, flow.waterfall.paid, Step::Given)];
    rows.extend(taken);
    rows.push(row(received, None, flow.waterfall.received, Step::Received));
    rows
}

/// “3 % of 60 €, 20 % of 40 €” where this very payment passes the threshold, else the rule.
fn platform_rule(t: Texts, flow: &Flow) -> String {
    let (fee, paid) = (flow.rules.sale_fee(flow.deal), flow.waterfall.paid);
    match (fee.crossed(paid, flow.deal), fee.beyond) {
        (Some((below, above)), Some((_, beyond))) => {
            let [first, rest] = [below, above].map(|part| money::amount(t, part));
            let (rate, more) = (rules::percent(t, fee.platform), rules::percent(t, beyond));
            t.payments_platform_crossed(&rate, &first, &more, &rest)
        }
        _ => rules::platform(t, flow.rules.name, fee, paid.currency),
    }
}

/// “1.5 % + 0.25 €”, or that no card is involved.
fn fee_rule(t: Texts, flow: &Flow) -> Option<String> {
    if flow.way == Way::Balance {
        return Some(t.payments_no_card_no_fee());
    }
    if flow.rules.sale_fee(flow.deal).store.basis_points > 0 {
        return Some(t.payments_store_takes_cards());
    }
    let fee = flow.rules.card_fee(flow.waterfall.paid.currency)?;
    Some(rules::card(t, fee))
}

/// Thousandths of `whole`.
pub fn share(part: Money, whole: Money) -> u16 {
    let thousandths = part.minor.saturating_mul(1_000) / whole.minor.max(1);
    u16::try_from(thousandths.clamp(0, 1_000)).unwrap_or(1_000)
}

#[cfg(test)]
mod tests {
    use super::super::view::flow;
    use super::*;
    use crate::i18n::Lang;
    use domain::money::Currency;
    use domain::rules::{Deal, OBOLE, PackName};

    #[test]
    fn the_zero_that_obole_keeps_has_its_own_row() {
        let t = Texts::new(Lang::En);
        let (ten, toward) = (Currency::EUR.of_major(10), Toward::Gift("Amina".into()));
        let flow = flow(&OBOLE, ten, Way::Card, Deal::Tip, toward).unwrap();
        let shown: Vec<(u16, String)> = rows(t, &flow)
            .into_iter()
            .map(|row| (row.share, row.parts.spoken))
            .collect();
        let texts: Vec<&str> = shown.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["€10.00", "€0.40", "€0.00", "€9.60"]);
        assert_eq!(
            shown.iter().map(|s| s.0).collect::<Vec<_>>(),
            [1000, 40, 0, 960]
        );
    }

    #[test]
    fn a_gift_is_given_and_what_is_bought_is_paid() {
        let t = Texts::new(Lang::En);
        let said = |toward| {
            let five = Currency::EUR.of_major(5);
            let flow = flow(&OBOLE, five, Way::Balance, Deal::Tip, toward).unwrap();
            rows(t, &flow).swap_remove(0).label
        };
        assert_eq!(said(Toward::Gift("Amina".into())), "You give");
        assert_eq!(said(Toward::Purchase("Amina".into())), "You pay");
        assert_eq!(said(Toward::Wallet), "You pay");
    }

    #[test]
    fn a_fee_without_a_fixed_part_says_only_its_rate() {
        let t = Texts::new(Lang::Fr);
        let yen = Currency::JPY.of_major(1_000);
        let flow = flow(&OBOLE, yen, Way::Card, Deal::TopUp, Toward::Wallet).unwrap();
        assert_eq!(fee_rule(t, &flow), Some("3,6\u{202f}%".into()));
    }

    #[test]
    fn a_store_and_a_platform_each_have_their_row_and_their_rule() {
        let t = Texts::new(Lang::En);
        let (paid, toward) = (
            Currency::USD.of_minor(499),
            Toward::Purchase("Amina".into()),
        );
        let deal = Deal::Month { earned: 0 };
        let pack = PackName::Twitter2021.rules();
        let flow = flow(pack, paid, Way::Card, deal, toward).unwrap();
        let shown: Vec<(String, String)> = rows(t, &flow)
            .into_iter()
            .map(|row| (row.label, row.parts.spoken))
            .collect();
        let expected = [
            ("You pay", "$4.99"),
            ("Card processing", "$0.00"),
            ("App store", "$1.50"),
            ("Twitter keeps", "$0.10"),
            ("Amina gets", "$3.39"),
        ];
        let shown: Vec<(&str, &str)> = shown
            .iter()
            .map(|(l, s)| (l.as_str(), s.as_str()))
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_payment_that_passes_the_threshold_says_what_of_it_is_taken_at_which_rate() {
        let t = Texts::new(Lang::En);
        let (paid, toward) = (Currency::USD.of_major(100), Toward::Wallet);
        let (pack, deal) = (PackName::X2026.rules(), Deal::Ticket { earned: 0 });
        let of = |deal| {
            let flow = flow(pack, paid, Way::Balance, deal, toward.clone()).unwrap();
            platform_rule(t, &flow)
        };
        assert_eq!(
            of(deal),
            "0%",
            "X sells no tickets, so it takes nothing of one"
        );
        let month = |earned| of(Deal::Month { earned });
        assert_eq!(
            month(0),
            "3% of the price, then 10% beyond $50,000 of sales"
        );
        assert_eq!(month(4_994_000), "3% of $60.00, 10% of $40.00");
    }

    #[test]
    fn a_rate_says_what_it_is_of() {
        let t = Texts::new(Lang::En);
        let of = |pack: PackName| {
            let (paid, deal) = (Currency::USD.of_minor(499), Deal::Month { earned: 0 });
            let flow = flow(pack.rules(), paid, Way::Balance, deal, Toward::Wallet).unwrap();
            platform_rule(t, &flow)
        };
        let twitter = "3% of what the store leaves, then 20% beyond $50,000 of sales";
        assert_eq!(of(PackName::Twitter2021), twitter);
        assert_eq!(of(PackName::Patreon), "10% of the price");
        assert_eq!(of(PackName::KoFi), "0%");
    }
}
