//! What an import has to say, in words. Every reason has its sentence: never add a fallback arm.

use payments::import::{Change, Left, Place, Unreadable, WhyLeft};

use crate::i18n::Texts;

pub fn unreadable(t: Texts, why: Unreadable) -> String {
    match why {
        Unreadable::TooLarge { most } => t.import_too_large(&(most / 1024).to_string()),
        Unreadable::NotText => t.import_not_text(),
        Unreadable::TooDeep => t.import_too_deep(),
        Unreadable::TooMany { most } => t.import_too_many(&most.to_string()),
        Unreadable::NotFunding => t.import_not_funding(),
        Unreadable::NotJson { line, column } => {
            t.import_not_json(&line.to_string(), &column.to_string())
        }
        Unreadable::OtherVersion => t.import_other_version(),
    }
}

/// “line 3”, or the path in a manifest.
pub fn place(t: Texts, place: &Place) -> String {
    match place {
        Place::Line(line) => t.import_line(&line.to_string()),
        Place::Path(path) => path.clone(),
    }
}

pub fn changed(t: Texts, change: Change) -> String {
    match change {
        Change::BecameHttps => t.import_became_https(),
        Change::Recognised => t.import_recognised(),
        Change::Unquoted => t.import_unquoted(),
        Change::Split => t.import_split(),
        Change::OtherKey => t.import_other_key(),
    }
}

pub fn why(t: Texts, left: &Left) -> String {
    match &left.why {
        WhyLeft::UnknownKey(key) => t.import_unknown_key(key),
        WhyLeft::NotAccepted(_) => t.import_not_accepted(),
        WhyLeft::Template => t.import_template(),
        WhyLeft::NotUnderstood => t.import_not_understood(),
        WhyLeft::NoPlace => t.import_no_place(),
    }
}
