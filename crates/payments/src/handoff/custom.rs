//! A link of the receiver's own: https and a host with a name. Do not follow it without showing the host first.

use super::definition::{Definition, Own, Rule};
use super::web::{Scheme, Web};
use super::{Carries, Currencies, Facts, Handoff, Refusal, Typed, Warning};

pub(super) static DEFINITION: Definition = Definition {
    key: "custom",
    name: "",
    facts: Facts {
        example: "https://ines.example/merci",
        typed: Typed::Link,
        currencies: Currencies::Theirs,
        carries: Carries::NOTHING,
        is_for_qr: false,
        warning: Some(Warning::AnyHost),
    },
    rule: Rule::Own(Own {
        check,
        // Every link is a custom link, so none is recognised as one.
        recognise: |_| None,
        link: |link, ask| Handoff::bare(link.to_owned(), ask),
    }),
};

/// A link without a scheme becomes https; one of http is refused, since its host may know no other.
fn check(typed: &str) -> Result<String, Refusal> {
    let web = Web::read(typed)?;
    match web.scheme {
        Scheme::Http => Err(Refusal::NotHttps),
        Scheme::Https | Scheme::Missing => Ok(web.to_string()),
    }
}
