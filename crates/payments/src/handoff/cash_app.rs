//! Cash App: a $cashtag, in US dollars. Do not forget the sign in the link.

use super::ask::{LeftOut, carried, note_left_out};
use super::definition::{Definition, Rule};
use super::page::{Page, is_sum};
use super::{Ask, Carries, Currencies, Facts, Handoff, Warning};

pub(super) static DEFINITION: Definition = Definition {
    key: "cash_app",
    name: "Cash App",
    facts: Facts {
        currencies: Currencies::Only(&["USD"]),
        carries: Carries::AMOUNT,
        is_for_qr: true,
        warning: Some(Warning::CannotBeUndone),
        ..Facts::page("$inesmoreau")
    },
    rule: Rule::Page(Page {
        doors: &[("cash.app", ""), ("cash.me", "")],
        is_tail: is_sum,
        sigil: '$',
        lengths: 1..=20,
        signs: "-_",
        around: ("https://cash.app/$", ""),
        reserved: &["account", "help", "legal", "login", "press"],
        give: |page, name, ask| give(page.address(name), ask),
        ..Page::USUAL
    }),
};

fn give(address: String, ask: &Ask) -> Handoff {
    let mut left_out: Vec<_> = note_left_out(ask).into_iter().collect();
    let sum = ask.sum(DEFINITION.facts.currencies);
    let link = match carried(sum, &mut left_out, LeftOut::Amount) {
        Some(sum) => format!("{address}/{}", sum.to_decimal()),
        None => address,
    };
    Handoff {
        qr_text: Some(link.clone()),
        link,
        left_out,
    }
}
