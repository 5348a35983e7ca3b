//! The fee waterfall in words. Every sum comes from the rules: never compute one here.

use domain::money::Money;
use domain::rules::{Taker, Way};

use super::view::{Flow, Toward};
use crate::i18n::{Texts, format, money};
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
    let taken = flow.waterfall.steps.iter().map(|(taker, sum)| match taker {
        Taker::CardProcessing => {
            let note = fee_rule(t, flow);
            row(t.payments_card_processing(), note, *sum, Step::Taken)
        }
        Taker::Obole => {
            let note = Some(t.payments_obole_rule());
            row(t.payments_obole_keeps(), note, *sum, Step::Taken)
        }
    });
    let mut rows = vec![row(given, None, flow.waterfall.paid, Step::Given)];
    rows.extend(taken);
    rows.push(row(received, None, flow.waterfall.received, Step::Received));
    rows
}

/// “1.5 % + 0.25 €”, or that no card is involved.
fn fee_rule(t: Texts, flow: &Flow) -> Option<String> {
    if flow.way == Way::Balance {
        return Some(t.payments_no_card_no_fee());
    }
    let currency = flow.waterfall.paid.currency;
    let fees = flow.rules.card_fees.iter();
    let fee = fees
        .into_iter()
        .find(|fee| fee.fixed.currency == currency)?;
    let rate = format::percent(t.lang(), i64::from(fee.rate.basis_points));
    if fee.fixed.minor == 0 {
        return Some(rate);
    }
    Some(t.payments_fee_rule(&rate, &money::amount(t, fee.fixed)))
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
    use domain::rules::OBOLE;

    #[test]
    fn the_zero_that_obole_keeps_has_its_own_row() {
        let t = Texts::new(Lang::En);
        let ten = Currency::EUR.of_major(10);
        let flow = flow(&OBOLE, ten, Way::Card, Toward::Gift("Amina".into())).unwrap();
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
            let flow = flow(&OBOLE, Currency::EUR.of_major(5), Way::Balance, toward).unwrap();
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
        let flow = flow(&OBOLE, yen, Way::Card, Toward::Wallet).unwrap();
        assert_eq!(fee_rule(t, &flow), Some("3,6\u{202f}%".into()));
    }
}
