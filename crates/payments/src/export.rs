//! Accounts as the files that others publish: `FUNDING.yml` and `funding.json`. What a format cannot hold is listed in `left`;
//! do not write what an import would not read back.

use serde::Serialize;

use crate::handoff::{Address, Ask, Service};

/// A file, and what is not in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Export {
    pub text: String,
    pub left: Vec<NotHeld>,
}

/// An account that the format cannot hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotHeld {
    pub address: Address,
    pub why: WhyNotHeld,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhyNotHeld {
    /// FUNDING.yml takes web links only: no wallets, no bank accounts.
    NotAWebLink,
    /// FUNDING.yml takes four links of one's own.
    NoMoreRoom,
    /// An address of a manifest has at most 250 characters.
    TooLong,
}

/// Logins under `github`, and links under `custom` (GitHub).
const MOST: usize = 4;

/// Longest address of a channel, in characters (fundingjson.org).
const LONGEST_ADDRESS: usize = 250;

/// Keys of FUNDING.yml in the order of its template, and whose they are. Each but the first holds one.
const KEYS: &[(&str, Service)] = &[
    ("github", Service::GitHubSponsors),
    ("patreon", Service::Patreon),
    ("open_collective", Service::OpenCollective),
    ("ko_fi", Service::KoFi),
    ("tidelift", Service::Tidelift),
    ("liberapay", Service::Liberapay),
    ("issuehunt", Service::IssueHunt),
    ("lfx_crowdfunding", Service::Lfx),
    ("polar", Service::Polar),
    ("buy_me_a_coffee", Service::BuyMeACoffee),
    ("thanks_dev", Service::ThanksDev),
];

/// `FUNDING.yml`. What has no key of its own, or no room under it, stands as a link under `custom`, where an import
/// recognises it again; a link of one's own that leads to somebody known comes back as theirs.
pub fn funding_yml(accounts: &[Address]) -> Export {
    let mut lines = Vec::new();
    let mut rest = once_each(accounts);
    for (key, service) in KEYS {
        let room = if *service == Service::GitHubSponsors {
            MOST
        } else {
            1
        };
        let mut under = Vec::new();
        rest.retain(|address| {
            let is_here = address.service() == *service && under.len() < room;
            if is_here {
                under.push(text(address.as_str()));
            }
            !is_here
        });
        lines.extend(line(key, &under));
    }
    let mut links = Vec::new();
    let mut left = Vec::new();
    for address in rest {
        let link = address.link(&Ask::default()).link;
        let why = match (link.starts_with("https://"), links.len() < MOST) {
            (true, true) => {
                links.push(format!("\"{link}\""));
                continue;
            }
            (true, false) => WhyNotHeld::NoMoreRoom,
            (false, _) => WhyNotHeld::NotAWebLink,
        };
        left.push(NotHeld {
            address: address.clone(),
            why,
        });
    }
    lines.extend(line("custom", &links));
    Export {
        text: lines.concat(),
        left,
    }
}

/// The same twice would take the room of another.
fn once_each(accounts: &[Address]) -> Vec<&Address> {
    let mut once: Vec<&Address> = Vec::new();
    for account in accounts {
        if !once.iter().any(|other| other.is_same(account)) {
            once.push(account);
        }
    }
    once
}

fn line(key: &str, values: &[String]) -> Option<String> {
    match values {
        [] => None,
        [one] => Some(format!("{key}: {one}\n")),
        several => Some(format!("{key}: [{}]\n", several.join(", "))),
    }
}

/// In quotes unless every reader of YAML takes it for a text: `0015` and `yes` are none otherwise.
fn text(value: &str) -> String {
    let is_word = value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b));
    let folded = value.to_ascii_lowercase();
    let is_resolved = matches!(
        folded.as_str(),
        "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    match is_word && !is_resolved {
        true => value.to_owned(),
        // No address has a quote or a backslash in it: links encode them, and names have neither.
        false => format!("\"{value}\""),
    }
}

/// Who publishes a manifest. All of it is public.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Publisher {
    pub name: String,
    pub email: String,
    pub description: String,
    /// a whole link
    pub webpage: String,
}

#[derive(Serialize)]
struct Manifest<'a> {
    version: &'static str,
    entity: Entity<'a>,
    funding: Funding,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entity<'a> {
    r#type: &'static str,
    role: &'static str,
    name: &'a str,
    email: &'a str,
    description: &'a str,
    webpage_url: Link<'a>,
}

#[derive(Serialize)]
struct Link<'a> {
    url: &'a str,
}

#[derive(Serialize)]
struct Funding {
    channels: Vec<Channel>,
    plans: [u8; 0],
}

#[derive(Serialize)]
struct Channel {
    guid: String,
    r#type: &'static str,
    address: String,
    description: &'static str,
}

/// `funding.json`, a manifest of version 1.1.0 (fundingjson.org) of one person without projects and plans.
pub fn funding_json(accounts: &[Address], by: &Publisher) -> Export {
    let mut channels: Vec<Channel> = Vec::new();
    let mut left = Vec::new();
    for account in once_each(accounts) {
        let (kind, address) = channel(account);
        if address.chars().count() > LONGEST_ADDRESS {
            left.push(NotHeld {
                address: account.clone(),
                why: WhyNotHeld::TooLong,
            });
            continue;
        }
        channels.push(Channel {
            guid: format!(
                "{}-{}",
                account.service().key().replace('_', "-"),
                channels.len() + 1
            ),
            r#type: kind,
            address,
            description: account.service().name(),
        });
    }
    let manifest = Manifest {
        version: "v1.1.0",
        entity: Entity {
            r#type: "individual",
            role: "owner",
            name: &by.name,
            email: &by.email,
            description: &by.description,
            webpage_url: Link { url: &by.webpage },
        },
        funding: Funding {
            channels,
            plans: [],
        },
    };
    // Texts and lists cannot fail to be written.
    let text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    Export { text, left }
}

/// The type of a channel, and an address that says whose it is: an IBAN, or the whole link.
fn channel(account: &Address) -> (&'static str, String) {
    let link = || account.link(&Ask::default()).link;
    match account.service() {
        Service::Bank => ("bank", account.as_str().to_owned()),
        Service::Bitcoin | Service::Lightning | Service::Ethereum | Service::Upi => {
            ("other", link())
        }
        _ => ("payment-provider", link()),
    }
}
