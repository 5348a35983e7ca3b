//! The whole situation in one link: which scenario, at which moment, as whom, by which rules. Whatever asks for one of them opens a
//! sandbox. Never read it anywhere else: `main` reads it once, and the address follows the sandbox from then on.

use domain::moment::Moment;
use domain::people::Handle;
use domain::rules::PackName;

use crate::i18n::format;

/// The words of a query that are about the situation, and not about the page.
const KEYS: [&str; 8] = [
    "scenario", "since", "at", "as", "pack", "lang", "theme", "dir",
];
/// The one that is opened when only a moment or a person is asked for.
const DEFAULT: &str = "demo";
const VISITOR: &str = "visitor";
const NAME_MAX_CHARS: usize = 40;

/// Who acts in a sandbox when it opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Acting {
    Visitor,
    Person(Handle),
}

/// What a link asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Situation {
    /// The file in `scenarios`, without its ending.
    pub scenario: String,
    /// When its story ends; like `at` if empty.
    pub since: Option<Moment>,
    /// What the clock shows; when the link is opened, if empty.
    pub at: Option<Moment>,
    pub acting: Acting,
    /// The rule pack in force from the end of the story on; the story's own if empty.
    pub pack: Option<PackName>,
}

/// What no sandbox can be opened for, as it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unclear {
    Scenario(String),
    Moment(String),
    Handle(String),
    Pack(String),
}

impl Situation {
    /// What a query asks for, with or without its question mark; empty when it asks for one's own world.
    pub fn read(search: &str) -> Result<Option<Self>, Unclear> {
        let [scenario, since, at, acting, pack] =
            ["scenario", "since", "at", "as", "pack"].map(|key| value(search, key));
        if [&scenario, &since, &at, &acting, &pack]
            .iter()
            .all(|asked| asked.is_none())
        {
            return Ok(None);
        }
        let scenario = scenario.unwrap_or_else(|| DEFAULT.to_owned());
        if !is_name(&scenario) {
            return Err(Unclear::Scenario(scenario));
        }
        Ok(Some(Self {
            scenario,
            since: moment(since)?,
            at: moment(at)?,
            acting: match acting {
                None => Acting::Visitor,
                Some(text) => actor(text)?,
            },
            pack: match pack {
                None => None,
                Some(text) => Some(PackName::of_key(&text).ok_or(Unclear::Pack(text))?),
            },
        }))
    }

    /// `scenario=lobby&at=2026-11-21T18:30:00Z&as=lena`
    pub fn written(&self) -> String {
        let mut query = format!("scenario={}", self.scenario);
        let mut add = |key, at: Option<Moment>| {
            if let Some(at) = at {
                query.push_str(&format!("&{key}={}", format::written_universal(at.0)));
            }
        };
        add("since", self.since.filter(|since| Some(*since) != self.at));
        add("at", self.at);
        if let Acting::Person(handle) = &self.acting {
            query.push_str("&as=");
            query.push_str(handle.as_str());
        }
        if let Some(pack) = self.pack {
            query.push_str("&pack=");
            query.push_str(pack.key());
        }
        query
    }
}

/// The same address within this app, in the situation that `query` says; empty for an address that is not ours.
pub fn carried(address: &str, query: &str) -> Option<String> {
    if !address.starts_with('/') || address.starts_with("//") {
        return None;
    }
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let (path, own) = address.split_once('?').unwrap_or((address, ""));
    let is_own = |pair: &&str| !pair.is_empty() && !KEYS.contains(&key_of(pair));
    let pairs: Vec<&str> = own
        .split('&')
        .filter(is_own)
        .chain((!query.is_empty()).then_some(query))
        .collect();
    let mark = if pairs.is_empty() { "" } else { "?" };
    Some(format!("{path}{mark}{}{fragment}", pairs.join("&")))
}

fn key_of(pair: &str) -> &str {
    pair.split_once('=').map_or(pair, |(key, _)| key)
}

fn value(search: &str, key: &str) -> Option<String> {
    let pairs = search.trim_start_matches('?').split('&');
    let found = pairs
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == key)?;
    Some(found.1.to_owned())
}

/// Never anything that could lead out of the folder of scenarios.
fn is_name(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=NAME_MAX_CHARS).contains(&text.len()) && text.chars().all(is_letter)
}

fn moment(text: Option<String>) -> Result<Option<Moment>, Unclear> {
    let Some(text) = text else {
        return Ok(None);
    };
    // The two signs of a moment that an address may have escaped.
    let plain = text.replace("%3A", ":").replace("%2B", "+");
    match format::moment_read(&plain) {
        Some(at) => Ok(Some(Moment(at))),
        None => Err(Unclear::Moment(text)),
    }
}

fn actor(text: String) -> Result<Acting, Unclear> {
    match Handle::parse(&text) {
        // However it is spelled: a link that is written from this must say the same.
        Ok(handle) if handle.as_str() == VISITOR => Ok(Acting::Visitor),
        Ok(handle) => Ok(Acting::Person(handle)),
        Err(_) => Err(Unclear::Handle(text)),
    }
}

#[cfg(test)]
mod tests;
