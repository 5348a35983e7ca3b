//! Venmo: a handle, in US dollars. Payments are asked for as private: do not put a tip on a public feed.

use super::ask::{LeftOut, carried};
use super::definition::{Definition, Own, Rule};
use super::encode::{decoded, query};
use super::page::Page;
use super::web::Web;
use super::{Ask, Carries, Currencies, Facts, Handoff, Refusal, Warning};

pub(super) static DEFINITION: Definition = Definition {
    key: "venmo",
    name: "Venmo",
    facts: Facts {
        currencies: Currencies::Only(&["USD"]),
        carries: Carries::ALL,
        is_for_qr: true,
        warning: Some(Warning::CannotBeUndone),
        ..Facts::page("Ines-Moreau")
    },
    rule: Rule::Own(Own {
        check,
        recognise,
        link,
    }),
};

static PAGE: Page = Page {
    doors: &[
        ("venmo.com", "u/"),
        ("account.venmo.com", "u/"),
        ("venmo.com", ""),
    ],
    lengths: 1..=30,
    signs: "-_",
    reserved: &["code", "legal", "login", "u"],
    around: ("https://venmo.com/u/", ""),
    ..Page::USUAL
};

/// Longest note that Venmo takes, in characters.
const LONGEST_NOTE: usize = 280;

fn check(typed: &str) -> Result<String, Refusal> {
    match receiver(typed) {
        Some(name) => PAGE.name(&name),
        None => PAGE.check(typed),
    }
}

fn recognise(text: &str) -> Option<String> {
    match receiver(text) {
        Some(name) => PAGE.name(&name).ok(),
        None => PAGE.recognise(text),
    }
}

/// Who is paid by a link that begins a payment.
fn receiver(text: &str) -> Option<String> {
    let web = Web::read(text).ok()?;
    let is_payment = web.site() == "venmo.com" && web.path().is_empty();
    decoded(web.query("recipients").filter(|_| is_payment)?)
}

fn link(name: &str, ask: &Ask) -> Handoff {
    let mut left_out = Vec::new();
    let sum = ask.sum(DEFINITION.facts.currencies);
    let sum = carried(sum, &mut left_out, LeftOut::Amount);
    let note = carried(ask.word(LONGEST_NOTE), &mut left_out, LeftOut::Note);
    let link = match (&sum, &note) {
        (None, None) => PAGE.address(name),
        _ => format!(
            "https://venmo.com/{}",
            query(&[
                ("txn", "pay"),
                ("audience", "private"),
                ("recipients", name),
                (
                    "amount",
                    &sum.map(|sum| sum.to_decimal()).unwrap_or_default()
                ),
                ("note", &note.unwrap_or_default()),
            ])
        ),
    };
    Handoff {
        qr_text: Some(link.clone()),
        link,
        left_out,
    }
}
