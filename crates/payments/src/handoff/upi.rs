//! UPI: a virtual payment address, in rupees, for a phone. Do not encode the @ of the address: apps do not expect it.

use super::ask::{LeftOut, carried};
use super::definition::{Definition, Own, Rule};
use super::encode::{one_line, query};
use super::opaque::Opaque;
use super::web::trimmed;
use super::{Ask, Carries, Currencies, Facts, Handoff, Refusal, Typed, Warning};

pub(super) static DEFINITION: Definition = Definition {
    key: "upi",
    name: "UPI",
    facts: Facts {
        example: "ines@examplebank",
        typed: Typed::Address,
        currencies: Currencies::Only(&["INR"]),
        carries: Carries::ALL,
        is_for_qr: true,
        warning: Some(Warning::CannotBeUndone),
    },
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            address(in_link(text).as_deref().unwrap_or(text))
        },
        recognise: |text| address(&in_link(text)?).ok(),
        link,
    }),
};

/// Longest note, in characters (UPI linking specification, `tn`).
const LONGEST_NOTE: usize = 80;

fn in_link(text: &str) -> Option<String> {
    let link = Opaque::read(text, "upi")?;
    link.value("pa")
        .filter(|_| link.body.trim_end_matches('/') == "//pay")
}

/// NPCI: 2 to 256 characters before the @, the provider's handle behind it.
fn address(text: &str) -> Result<String, Refusal> {
    let (name, handle) = text.split_once('@').ok_or(Refusal::Form)?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    if let Some(c) = name.chars().find(|c| !is_name(*c)) {
        return Err(Refusal::Character(c));
    }
    if let Some(c) = handle.chars().find(|c| !c.is_ascii_alphanumeric()) {
        return Err(Refusal::Character(c));
    }
    let has_form = (2..=256).contains(&name.len()) && (2..=64).contains(&handle.len());
    match has_form && handle.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => Ok(text.to_owned()),
        false => Err(Refusal::Form),
    }
}

fn link(address: &str, ask: &Ask) -> Handoff {
    let mut left_out = Vec::new();
    let sum = ask.sum(DEFINITION.facts.currencies);
    let sum = carried(sum, &mut left_out, LeftOut::Amount);
    let note = carried(ask.word(LONGEST_NOTE), &mut left_out, LeftOut::Note);
    let more = query(&[
        ("pn", &one_line(&ask.receiver)),
        ("am", &sum.map(|sum| sum.to_decimal()).unwrap_or_default()),
        ("cu", "INR"),
        ("tn", &note.unwrap_or_default()),
    ]);
    let link = format!("upi://pay?pa={address}&{}", more.trim_start_matches('?'));
    Handoff {
        qr_text: Some(link.clone()),
        link,
        left_out,
    }
}
