//! Bitcoin: an address whose checksum is verified (BIP 13, 173, 350) and a BIP 321 link. Never take a test network's.

use bech32::segwit;

use super::ask::{LeftOut, carried};
use super::definition::{Definition, Own, Rule};
use super::encode::{one_line, query};
use super::facts::Asset;
use super::opaque::Opaque;
use super::web::trimmed;
use super::{Ask, Carries, Currencies, Facts, Handoff, Refusal, Typed, Warning};

const BTC: Asset = Asset {
    code: "BTC",
    digits: 8,
};

/// There are 21 million at most.
const WHOLE_DIGITS: usize = 8;

/// Longest note, in characters; ours.
const LONGEST_NOTE: usize = 280;

pub(super) static DEFINITION: Definition = Definition {
    key: "bitcoin",
    name: "Bitcoin",
    facts: Facts {
        // The first example of BIP 173.
        example: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        typed: Typed::Wallet,
        currencies: Currencies::Asset(BTC),
        carries: Carries::ALL,
        is_for_qr: true,
        warning: Some(Warning::PublicForEver),
    },
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            match Opaque::read(text, "bitcoin") {
                Some(link) => in_link(&link),
                None => address(text),
            }
        },
        recognise: |text| in_link(&Opaque::read(text, "bitcoin")?).ok(),
        link,
    }),
};

/// BIP 321: a key we do not know that begins with `req-` makes the whole link void.
fn in_link(link: &Opaque) -> Result<String, Refusal> {
    let demands = |(key, _): (&str, String)| {
        key.get(..4)
            .is_some_and(|head| head.eq_ignore_ascii_case("req-"))
    };
    if link.pairs().any(demands) {
        return Err(Refusal::Demands);
    }
    address(link.body)
}

fn address(text: &str) -> Result<String, Refusal> {
    if text.len() < 14 {
        return Err(Refusal::Form);
    }
    if let Some(c) = text.chars().find(|c| !c.is_ascii_alphanumeric()) {
        return Err(Refusal::Character(c));
    }
    let folded = text.to_ascii_lowercase();
    match folded.get(..4) {
        Some(head) if head.starts_with("bc1") => segwit_address(text),
        Some(head) if head.starts_with("tb1") || head == "bcrt" => Err(Refusal::OtherNetwork),
        _ => base58_address(text),
    }
}

fn segwit_address(text: &str) -> Result<String, Refusal> {
    let (hrp, ..) = segwit::decode(text).map_err(|_| Refusal::Checksum)?;
    match hrp == bech32::hrp::BC {
        true => Ok(text.to_ascii_lowercase()),
        false => Err(Refusal::Form),
    }
}

fn base58_address(text: &str) -> Result<String, Refusal> {
    if text.len() > 35 {
        return Err(Refusal::Form);
    }
    let bytes = bs58::decode(text).with_check(None).into_vec();
    match bytes.as_deref() {
        Ok([0x00 | 0x05, hash @ ..]) if hash.len() == 20 => Ok(text.to_owned()),
        Ok([0x6F | 0xC4, hash @ ..]) if hash.len() == 20 => Err(Refusal::OtherNetwork),
        Ok(_) => Err(Refusal::Form),
        Err(bs58::decode::Error::InvalidChecksum { .. }) => Err(Refusal::Checksum),
        Err(_) => Err(Refusal::Form),
    }
}

fn link(address: &str, ask: &Ask) -> Handoff {
    let mut left_out = Vec::new();
    let quantity = carried(
        ask.quantity(BTC, WHOLE_DIGITS),
        &mut left_out,
        LeftOut::Amount,
    );
    let note = carried(ask.word(LONGEST_NOTE), &mut left_out, LeftOut::Note);
    let more = query(&[
        ("amount", &quantity.unwrap_or_default()),
        ("label", &one_line(&ask.receiver)),
        ("message", &note.unwrap_or_default()),
    ]);
    let link = format!("bitcoin:{address}{more}");
    Handoff {
        qr_text: Some(link.clone()),
        link,
        left_out,
    }
}
