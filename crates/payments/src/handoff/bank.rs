//! A bank transfer: an IBAN, a payto link (RFC 8905) and the text of a SEPA QR code. Never take an account without check digits.

mod epc;

use super::ask::{LeftOut, Why, carried};
use super::definition::{Definition, Own, Rule};
use super::encode::{encoded, one_line};
use super::opaque::Opaque;
use super::web::trimmed;
use super::{Ask, Carries, Currencies, Facts, Handoff, Refusal, Typed};
use crate::iban::{self, IbanError};
use domain::money::Money;

pub(super) static DEFINITION: Definition = Definition {
    key: "bank",
    name: "IBAN",
    facts: Facts {
        // The example of the registry of ISO 13616.
        example: "FR14 2004 1010 0505 0001 3M02 606",
        typed: Typed::Iban,
        currencies: Currencies::Any,
        carries: Carries::ALL,
        is_for_qr: true,
        warning: None,
    },
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            account(&in_link(text).unwrap_or_else(|| text.to_owned()))
        },
        recognise: |text| account(&in_link(text)?).ok(),
        link,
    }),
};

/// Longest message: what a SEPA credit transfer carries, in characters.
const LONGEST_MESSAGE: usize = 140;

/// RFC 8905: a unit is below 2^53.
const UNITS: i64 = 1 << 53;

/// `payto://iban/[BIC/]IBAN`.
fn in_link(text: &str) -> Option<String> {
    let link = Opaque::read(text, "payto")?;
    let (method, path) = link.body.strip_prefix("//")?.split_once('/')?;
    let account = path.rsplit('/').next()?;
    method
        .eq_ignore_ascii_case("iban")
        .then(|| account.to_owned())
}

fn account(text: &str) -> Result<String, Refusal> {
    iban::read(text).map_err(|error| match error {
        IbanError::Empty => Refusal::Empty,
        IbanError::Form => Refusal::Form,
        IbanError::Checksum => Refusal::Checksum,
    })
}

fn link(account: &str, ask: &Ask) -> Handoff {
    let mut left_out = Vec::new();
    let sum = ask.sum(DEFINITION.facts.currencies);
    let sum = carried(
        sum.map(|sum| sum.and_then(in_range)),
        &mut left_out,
        LeftOut::Amount,
    );
    let message = carried(ask.word(LONGEST_MESSAGE), &mut left_out, LeftOut::Note);
    let receiver = one_line(&ask.receiver);
    let payto = payto(account, sum, message.as_deref(), &receiver);
    let sepa = epc::Transfer {
        account,
        receiver: &receiver,
        sum,
        message: message.as_deref(),
    };
    Handoff {
        qr_text: Some(sepa.text().unwrap_or_else(|| payto.clone())),
        link: payto,
        left_out,
    }
}

fn in_range(sum: Money) -> Result<Money, Why> {
    match sum.minor / sum.currency.minor_per_major() < UNITS {
        true => Ok(sum),
        false => Err(Why::TooLarge),
    }
}

fn payto(account: &str, sum: Option<Money>, message: Option<&str>, receiver: &str) -> String {
    // The colon of an amount stands bare in RFC 8905, and apps look for it.
    let amount = sum.map(|sum| format!("amount={}:{}", sum.currency.code(), sum.to_decimal()));
    let message = message.map(|message| format!("message={}", encoded(message)));
    let receiver = (!receiver.is_empty()).then(|| format!("receiver-name={}", encoded(receiver)));
    let said: Vec<String> = [amount, message, receiver].into_iter().flatten().collect();
    let before = if said.is_empty() { "" } else { "?" };
    format!("payto://iban/{account}{before}{}", said.join("&"))
}
