//! From keys and texts to accounts, each checked by its service. Do not import what a check refuses, and lose nothing.

use super::yaml::{Reading, Value};
use super::{Change, Found, Import, Left, Place, Unreadable, WhyLeft};
use crate::handoff::{Address, Refusal, Service};

/// How many values a file may hold; real ones have a dozen.
const MOST: usize = 1_000;

/// What the template and the guides that copy it show as examples, in small letters.
const EXAMPLES: &[&str] = &[
    "user1",
    "user2",
    "link1",
    "link2",
    "your-username",
    "your_username",
    "yourusername",
    "your-project",
];

/// Quotes that people's keyboards or editors write instead of plain ones.
const QUOTES: &[char] = &[
    '"', '\'', '`', '“', '”', '„', '‘', '’', '‚', '«', '»', '″', '′',
];

pub(super) fn of(reading: Reading) -> Result<Import, Unreadable> {
    let mut first = reading.values.iter().take(MOST);
    let has_service = first.any(|value| service(&value.key).is_some());
    let is_empty = reading.values.is_empty() && reading.strays.is_empty();
    if !reading.has_known_key && !has_service && !is_empty {
        return Err(Unreadable::NotFunding);
    }
    if reading.values.len() > MOST {
        return Err(Unreadable::TooMany { most: MOST });
    }
    let mut import = Import::default();
    for value in reading.values {
        import.take_value(value);
    }
    for stray in reading.strays {
        import.leave(stray.text, Place::Line(stray.line), WhyLeft::NotUnderstood);
    }
    Ok(import)
}

/// Whose key it is, and whether it is exactly a key of FUNDING.yml.
fn service(key: &str) -> Option<(Service, bool)> {
    let exact = match key {
        "github" => Service::GitHubSponsors,
        "community_bridge" | "lfx_crowdfunding" => Service::Lfx,
        "custom" => Service::Custom,
        "patreon" | "open_collective" | "ko_fi" | "tidelift" | "liberapay" | "issuehunt"
        | "polar" | "buy_me_a_coffee" | "thanks_dev" => Service::of_key(key)?,
        _ => return alike(key).map(|service| (service, false)),
    };
    Some((exact, true))
}

/// `Ko-fi`, `buymeacoffee`, `PayPal`: letters decide.
fn alike(key: &str) -> Option<Service> {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect()
    };
    let wanted = letters(key);
    match wanted.as_str() {
        "github" => Some(Service::GitHubSponsors),
        "communitybridge" | "lfxcrowdfunding" => Some(Service::Lfx),
        "paypalme" => Some(Service::PayPal),
        "iban" => Some(Service::Bank),
        _ => Service::ALL
            .into_iter()
            .find(|service| letters(service.key()) == wanted),
    }
}

/// An address and what was changed to find it.
type Account = (Address, Vec<Change>);

impl Import {
    fn take_value(&mut self, value: Value) {
        let place = Place::Line(value.line);
        if value.is_nothing() {
            return;
        }
        let text = value.text.trim();
        let Some((service, is_exact)) = service(&value.key) else {
            return self.leave(value.text, place, WhyLeft::UnknownKey(value.key));
        };
        if EXAMPLES.contains(&text.to_ascii_lowercase().as_str()) {
            return self.leave(value.text, place, WhyLeft::Template);
        }
        let other_key = (!is_exact).then_some(Change::OtherKey);
        match read_all(service, text) {
            Ok(accounts) => {
                for (address, changes) in accounts {
                    let changes = other_key.into_iter().chain(changes).collect();
                    self.find(address, place.clone(), changes);
                }
            }
            Err(refusal) => self.leave(value.text, place, WhyLeft::NotAccepted(service, refusal)),
        }
    }

    /// Adds an address, or notes where it stood again.
    pub(super) fn find(&mut self, address: Address, place: Place, changes: Vec<Change>) {
        match self
            .found
            .iter_mut()
            .find(|found| found.address.is_same(&address))
        {
            Some(found) => found.also.push(place),
            None => self.found.push(Found {
                address,
                place,
                changes,
                also: Vec::new(),
            }),
        }
    }

    pub(super) fn leave(&mut self, what: String, place: Place, why: WhyLeft) {
        self.left.push(Left { what, place, why });
    }
}

/// One value, or the several that it is made of.
fn read_all(service: Service, text: &str) -> Result<Vec<Account>, Refusal> {
    match read(service, text) {
        Ok(account) => Ok(vec![account]),
        Err(refusal) => parts(service, text).ok_or(refusal),
    }
}

/// Several values in one, parted by commas or gaps; each must be one for itself.
fn parts(service: Service, text: &str) -> Option<Vec<Account>> {
    let parts: Vec<&str> = text
        .split(|c: char| c == ',' || c == ';' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    let is_parted = text.contains([',', ';', '\n']) || service == Service::Custom;
    if !is_parted || parts.is_empty() {
        return None;
    }
    let change = match parts.len() {
        1 => Change::Unquoted,
        _ => Change::Split,
    };
    parts
        .into_iter()
        .map(|part| {
            let (address, mut changes) = read(service, part).ok()?;
            changes.insert(0, change);
            Some((address, changes))
        })
        .collect()
}

/// One value under the key of `service`.
pub(super) fn read(service: Service, text: &str) -> Result<Account, Refusal> {
    let plain = text.trim_matches(|c: char| QUOTES.contains(&c) || c.is_whitespace());
    let unquoted = (plain.len() < text.trim().len()).then_some(Change::Unquoted);
    let (address, change) = match service {
        Service::Custom => link(plain)?,
        _ => named(service, plain)?,
    };
    Ok((address, unquoted.into_iter().chain(change).collect()))
}

/// What stands under a service's own key: its name, somebody else's link, or a page that carries no name.
fn named(service: Service, text: &str) -> Result<(Address, Option<Change>), Refusal> {
    let refusal = match service.check(text) {
        Ok(address) => return Ok((address, None)),
        Err(refusal) => refusal,
    };
    // Patreon pages without a name have a number, and GitHub puts what stands there behind the host.
    let page = match text.starts_with("user?u=") && service == Service::Patreon {
        true => format!("https://www.patreon.com/{text}"),
        false => text.to_owned(),
    };
    let is_link = page
        .get(..8)
        .is_some_and(|head| head.eq_ignore_ascii_case("https://"));
    Service::recognise(&page)
        .or_else(|| Service::Custom.check(&page).ok().filter(|_| is_link))
        .map(|address| (address, Some(Change::Recognised)))
        .ok_or(refusal)
}

/// A link: of somebody known, or as it is.
pub(super) fn link(text: &str) -> Result<(Address, Option<Change>), Refusal> {
    if let Some(address) = Service::recognise(text) {
        return Ok((address, Some(Change::Recognised)));
    }
    let scheme = |wanted: &str| {
        text.get(..wanted.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(wanted))
    };
    if scheme("http://") {
        let address = Service::Custom.check(&text["http://".len()..])?;
        return Ok((address, Some(Change::BecameHttps)));
    }
    let change = (!scheme("https://")).then_some(Change::BecameHttps);
    match (Service::Custom.check(text), wallet(text)) {
        (Ok(address), _) => Ok((address, change)),
        (Err(_), Some(address)) => Ok((address, Some(Change::Recognised))),
        (Err(refusal), None) => Err(refusal),
    }
}

/// Addresses that cannot be taken for anything else.
fn wallet(text: &str) -> Option<Address> {
    [Service::Bitcoin, Service::Ethereum]
        .into_iter()
        .find_map(|service| service.check(text).ok())
}
