//! Who gave, and when, in words: the same in the list, in the file and in the pictures.

use domain::moment::Moment;

use crate::i18n::{Texts, format};
use crate::pages::receipt::view::Giver;

/// The name, or that there is none.
pub fn giver(t: Texts, giver: &Giver) -> String {
    match giver {
        Giver::Named(party) => party.name.clone(),
        Giver::Visitor => t.wallet_from_visitor(),
        Giver::Secret => t.wallet_from_secret(),
    }
}

/// A name that keeps its own direction to itself: a sum beside an Arabic one would be read backwards.
pub fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// Where the reader is.
pub fn month_of(at: Moment) -> (i32, u8) {
    format::month_of(at.0)
}
