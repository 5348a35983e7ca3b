//! The way to a service: a link with what it carries, or a sample of one. Whether it is a sample is asked here and
//! nowhere else: never weaken it, money could go to a stranger.

use domain::handoffs::{HandOff, Sum};
use domain::id::PersonId;
use domain::people;
use payments::handoff::{Ask, LeftOut, Service};

use crate::pages::payment::view::Party;

/// What a link may begin with. Nothing else is ever offered to a browser.
const SCHEMES: [&str; 6] = [
    "https:",
    "bitcoin:",
    "lightning:",
    "ethereum:",
    "upi:",
    "payto:",
];

/// Where a giver goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    Open(Opening),
    /// Nobody can be paid there, and nothing of it leaves the app.
    Sample,
    /// The account is no address of the service any more.
    Closed,
}

/// A link that leaves the app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
    pub link: String,
    /// Its host, or the scheme of the app that opens it.
    pub place: String,
    /// A page of the web; else another app opens it.
    pub is_page: bool,
    /// Empty where a code is of no use.
    pub qr_text: Option<String>,
    pub left_out: Vec<LeftOut>,
}

/// Law 17: people of demos and scenarios, and everybody in a sandbox, only ever get samples.
pub fn is_sample(receiver: PersonId, in_sandbox: bool) -> bool {
    in_sandbox || people::is_made_up(receiver)
}

pub fn way(service: Service, said: &HandOff, receiver: &Party, in_sandbox: bool) -> Way {
    if is_sample(said.receiver, in_sandbox) {
        return Way::Sample;
    }
    let Ok(address) = service.check(&said.address) else {
        return Way::Closed;
    };
    let (amount, asset) = match &said.sum {
        Sum::Open => (None, None),
        Sum::Money(money) => (Some(*money), None),
        Sum::Asset { decimal, .. } => (None, Some(decimal.clone())),
    };
    let made = address.link(&Ask {
        amount,
        asset,
        note: said.message.clone(),
        receiver: receiver.name.clone(),
    });
    if !is_allowed(&made.link) {
        return Way::Closed;
    }
    Way::Open(Opening {
        place: place_of(&made.link),
        is_page: made.link.starts_with("https:"),
        link: made.link,
        qr_text: made.qr_text,
        left_out: made.left_out,
    })
}

fn is_allowed(link: &str) -> bool {
    SCHEMES.iter().any(|scheme| link.starts_with(scheme))
}

/// The host of a link to a page, the scheme of any other, and whatever is no link as it is.
pub fn place_of(link: &str) -> String {
    if let Some(rest) = link.strip_prefix("https://") {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        return rest[..end].to_owned();
    }
    match link.split_once(':') {
        Some((scheme, _)) => scheme.to_owned(),
        None => link.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_schemes_are_offered_to_a_browser() {
        for good in ["https://ko-fi.com/a", "bitcoin:bc1q", "payto://iban/DE89"] {
            assert!(is_allowed(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "http://ko-fi.com/a",
            "//evil.example",
            " https://x",
            "",
        ] {
            assert!(!is_allowed(bad), "{bad}");
        }
    }

    #[test]
    fn a_giver_is_shown_the_host_and_nothing_around_it() {
        for (link, place) in [
            ("https://ko-fi.com/amina?x=1", "ko-fi.com"),
            ("https://a.bandcamp.com", "a.bandcamp.com"),
            ("https://a.example?b=/c", "a.example"),
            ("bitcoin:bc1q?amount=1", "bitcoin"),
            ("amina", "amina"),
        ] {
            assert_eq!(place_of(link), place);
        }
    }
}
