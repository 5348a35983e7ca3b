//! PayPal: a paypal.me name. Buttons and donate links carry no name: do not guess one.

use super::ask::{LeftOut, Why, carried, note_left_out};
use super::definition::{Definition, Rule};
use super::page::{Page, is_sum};
use super::{Ask, Carries, Currencies, Facts, Handoff, Warning};
use domain::money::Money;

/// What a balance at PayPal can hold.
const CURRENCIES: &[&str] = &[
    "AUD", "BRL", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "JPY", "MXN",
    "MYR", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD",
];

/// Taken in whole units only, though ISO 4217 gives them decimals.
const WHOLE: &[&str] = &["HUF", "TWD"];

pub(super) static DEFINITION: Definition = Definition {
    key: "paypal",
    name: "PayPal",
    facts: Facts {
        currencies: Currencies::Only(CURRENCIES),
        carries: Carries::AMOUNT,
        warning: Some(Warning::PostalAddressShown),
        ..Facts::page("InesMoreau")
    },
    rule: Rule::Page(Page {
        doors: &[("paypal.me", ""), ("paypal.com", "paypalme/")],
        // A link that was shared with a sum means the person, not the sum.
        is_tail: is_sum,
        lengths: 1..=20,
        signs: "",
        around: ("https://paypal.me/", ""),
        give: |page, name, ask| give(page.address(name), ask),
        ..Page::USUAL
    }),
};

fn give(address: String, ask: &Ask) -> Handoff {
    let mut left_out: Vec<_> = note_left_out(ask).into_iter().collect();
    let sum = ask.sum(DEFINITION.facts.currencies);
    let sum = sum.map(|sum| sum.and_then(written));
    let link = match carried(sum, &mut left_out, LeftOut::Amount) {
        Some(sum) => format!("{address}/{sum}"),
        None => address,
    };
    Handoff {
        link,
        qr_text: None,
        left_out,
    }
}

/// `25EUR`, `25.50EUR`.
fn written(sum: Money) -> Result<String, Why> {
    let code = sum.currency.code();
    let is_whole = sum.minor % sum.currency.minor_per_major() == 0;
    match is_whole {
        true => Ok(format!(
            "{}{code}",
            sum.minor / sum.currency.minor_per_major()
        )),
        false if WHOLE.contains(&code) => Err(Why::TooFine),
        false => Ok(format!("{}{code}", sum.to_decimal())),
    }
}
