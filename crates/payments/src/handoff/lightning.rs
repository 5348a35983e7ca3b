//! Lightning: a Lightning address (LUD-16) or an LNURL (LUD-01). Invoices are refused: they are paid once, and a jar stays.

use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;

use super::definition::{Definition, Own, Rule};
use super::facts::Asset;
use super::opaque::Opaque;
use super::web::{Scheme, Web, host_name, trimmed};
use super::{Ask, Carries, Currencies, Facts, Handoff, Refusal, Typed, Warning};

pub(super) static DEFINITION: Definition = Definition {
    key: "lightning",
    name: "Lightning",
    facts: Facts {
        example: "ines@wallet.example",
        typed: Typed::Address,
        currencies: Currencies::Asset(Asset {
            code: "BTC",
            digits: 11,
        }),
        carries: Carries::NOTHING,
        is_for_qr: true,
        warning: Some(Warning::CannotBeUndone),
    },
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            match Opaque::read(text, "lightning") {
                Some(link) => address(link.body),
                None => address(text),
            }
        },
        recognise: |text| address(Opaque::read(text, "lightning")?.body).ok(),
        link,
    }),
};

const LONGEST_NAME: usize = 64;

fn address(text: &str) -> Result<String, Refusal> {
    let folded = text.to_ascii_lowercase();
    let is_invoice = ["lnbc", "lntb", "lni"]
        .iter()
        .any(|head| folded.starts_with(head));
    match folded.split_once('@') {
        Some((name, host)) => lightning_address(name, host),
        None if folded.starts_with("lnurl1") => lnurl(text).map(|()| folded),
        None if is_invoice => Err(Refusal::PaidOnce),
        None => Err(Refusal::Form),
    }
}

/// LUD-16: small letters, digits and `-_.+`, then a host.
fn lightning_address(name: &str, host: &str) -> Result<String, Refusal> {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.+".contains(c);
    if let Some(c) = name.chars().find(|c| !is_allowed(*c)) {
        return Err(Refusal::Character(c));
    }
    match name.len() {
        0 => return Err(Refusal::Form),
        1..=LONGEST_NAME => {}
        _ => return Err(Refusal::TooLong { most: LONGEST_NAME }),
    }
    Ok(format!("{name}@{}", host_name(host)?))
}

/// LUD-01: a link in bech32, longer than BIP 173 allows. It must be one that we would show.
fn lnurl(text: &str) -> Result<(), Refusal> {
    let inside = CheckedHrpstring::new::<Bech32>(text).map_err(|_| Refusal::Checksum)?;
    let bytes: Vec<u8> = inside.byte_iter().collect();
    let link = String::from_utf8(bytes).map_err(|_| Refusal::Form)?;
    let web = Web::read(&link)?;
    match web.scheme {
        Scheme::Https => Ok(()),
        _ => Err(Refusal::NotHttps),
    }
}

fn link(address: &str, ask: &Ask) -> Handoff {
    let link = format!("lightning:{address}");
    Handoff {
        qr_text: Some(link.clone()),
        ..Handoff::bare(link, ask)
    }
}
