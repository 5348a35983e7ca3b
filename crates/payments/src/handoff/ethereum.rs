//! Ethereum: an address whose capitals are its checksum (EIP-55) and an ERC-681 link. Never take a name for an address.

use sha3::{Digest, Keccak256};

use super::ask::{LeftOut, carried, note_left_out};
use super::definition::{Definition, Own, Rule};
use super::facts::Asset;
use super::opaque::Opaque;
use super::web::trimmed;
use super::{Ask, Carries, Currencies, Facts, Handoff, Refusal, Typed, Warning};

const ETH: Asset = Asset {
    code: "ETH",
    digits: 18,
};

/// There are some 120 million.
const WHOLE_DIGITS: usize = 9;

/// The main network; the same address elsewhere may be nobody's.
const CHAIN: &str = "1";

pub(super) static DEFINITION: Definition = Definition {
    key: "ethereum",
    name: "Ethereum",
    facts: Facts {
        // The first example of EIP-55.
        example: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        typed: Typed::Wallet,
        currencies: Currencies::Asset(ETH),
        carries: Carries::AMOUNT,
        is_for_qr: true,
        warning: Some(Warning::PublicForEver),
    },
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            match Opaque::read(text, "ethereum") {
                Some(link) => in_link(&link),
                None => address(text),
            }
        },
        recognise: |text| in_link(&Opaque::read(text, "ethereum")?).ok(),
        link,
    }),
};

/// ERC-681: `[pay-]ADDRESS[@CHAIN]`; with a function behind it, the address is a contract and no person.
fn in_link(link: &Opaque) -> Result<String, Refusal> {
    let target = link.body.strip_prefix("pay-").unwrap_or(link.body);
    let (text, chain) = target.split_once('@').unwrap_or((target, CHAIN));
    let is_number = !chain.is_empty() && chain.bytes().all(|b| b.is_ascii_digit());
    match chain {
        _ if target.contains('/') => Err(Refusal::Form),
        CHAIN => address(text),
        _ if is_number => Err(Refusal::OtherNetwork),
        _ => Err(Refusal::Form),
    }
}

fn address(text: &str) -> Result<String, Refusal> {
    let digits = text
        .strip_prefix("0x")
        .or_else(|| text.strip_prefix("0X"))
        .ok_or(Refusal::Form)?;
    if let Some(c) = digits.chars().find(|c| !c.is_ascii_hexdigit()) {
        return Err(Refusal::Character(c));
    }
    if digits.len() != 40 {
        return Err(Refusal::Form);
    }
    let small = digits.to_ascii_lowercase();
    let checked = with_checksum(&small);
    let is_unchecked = digits == small || digits == digits.to_ascii_uppercase();
    match is_unchecked || digits == checked {
        true => Ok(format!("0x{checked}")),
        false => Err(Refusal::Checksum),
    }
}

/// EIP-55: a letter is a capital where the hash of the small letters has a digit of eight or more.
fn with_checksum(small: &str) -> String {
    let hash = Keccak256::digest(small.as_bytes());
    small
        .chars()
        .enumerate()
        .map(|(i, c)| {
            let byte = hash[i / 2];
            let digit = if i % 2 == 0 { byte >> 4 } else { byte & 0x0F };
            if digit >= 8 {
                c.to_ascii_uppercase()
            } else {
                c
            }
        })
        .collect()
}

/// The value is in wei: `2.014` becomes `2.014e18`, which ERC-681 recommends over a row of zeros.
fn link(address: &str, ask: &Ask) -> Handoff {
    let mut left_out: Vec<_> = note_left_out(ask).into_iter().collect();
    let quantity = carried(
        ask.quantity(ETH, WHOLE_DIGITS),
        &mut left_out,
        LeftOut::Amount,
    );
    let value = quantity
        .map(|ether| format!("?value={ether}e18"))
        .unwrap_or_default();
    let link = format!("ethereum:{address}@{CHAIN}{value}");
    Handoff {
        qr_text: Some(link.clone()),
        link,
        left_out,
    }
}
