//! What an import has to say, in words. Every reason has its sentence: never add a fallback arm.

use payments::handoff::Refusal;
use payments::import::{Change, Left, Place, Unreadable, WhyLeft};

use crate::i18n::{Texts, services};

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
        WhyLeft::NotAccepted(_, Refusal::Empty) => t.import_no_address(),
        // In the words of the field into which it would be typed.
        WhyLeft::NotAccepted(service, refusal) => t.import_not_accepted(
            &services::name(t, *service),
            &services::refused(t, *service, *refusal),
        ),
        WhyLeft::Template => t.import_template(),
        WhyLeft::NotUnderstood => t.import_not_understood(),
        WhyLeft::NoPlace => t.import_no_place(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    /// What is said of the entries of `file` that stay out.
    fn said(file: &str) -> Vec<String> {
        let t = Texts::new(Lang::En);
        let left = payments::import::file(file.as_bytes()).unwrap().left;
        left.iter().map(|left| why(t, left)).collect()
    }

    #[test]
    fn an_address_that_stays_out_says_whose_rule_it_breaks_as_the_field_of_that_service_would() {
        assert_eq!(
            said("github: le!na\nko_fi: le na\ncustom: mailto:lena@mail.example"),
            [
                "GitHub Sponsors: “!” cannot be part of it. Look for a typing error.",
                "Ko-fi: A space cannot be part of it.",
                "A link of your own: Only links that begin with https:// are taken.",
            ]
        );
    }

    #[test]
    fn a_channel_is_judged_as_the_service_that_it_names() {
        let channel = |guid: &str, kind: &str, address: &str| {
            said(&format!(
                r#"{{"version": "v1.0.0", "funding": {{"channels": [
                    {{"guid": "{guid}", "type": "{kind}", "address": "{address}"}}
                ]}}}}"#
            ))
        };
        assert_eq!(
            channel("ko-fi", "payment-provider", "le na"),
            ["Ko-fi: A space cannot be part of it."]
        );
        assert_eq!(
            channel("giro", "bank", "FR15 2004 1010 0505 0001 3M02 606"),
            [
                "Bank transfer: The check digits do not fit. One character is wrong somewhere: copy it again."
            ]
        );
        assert_eq!(channel("giro", "bank", ""), ["It has no address."]);
    }
}
