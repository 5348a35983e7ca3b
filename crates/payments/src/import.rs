//! What creators publish already (`FUNDING.yml`, `funding.json`) as accounts of a jar. Nothing is dropped in silence:
//! whatever is no account stands in `left` with its place and its reason, or the whole file is refused.

mod accounts;
mod json;
mod manifest;
mod yaml;

use crate::handoff::{Address, Refusal, Service};

/// Largest file that is read, in bytes. Real ones have a few hundred, the longest manifests some forty thousand.
pub const LARGEST: usize = 128 * 1024;

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Import {
    /// In the order of the file, each address once.
    pub found: Vec<Found>,
    pub left: Vec<Left>,
}

/// An account, where it stood and what was changed to make it one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    pub address: Address,
    pub place: Place,
    pub changes: Vec<Change>,
    /// Where the same address stood again.
    pub also: Vec<Place>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// of the file, from 1
    Line(usize),
    /// As in `funding.channels[2]`, from 0.
    Path(String),
}

/// What the receiver should see before saving.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// It had no scheme, or http.
    BecameHttps,
    /// It stood as a plain link, or under another service.
    Recognised,
    /// Quotes or a comma that belonged to the writing and not to the value.
    Unquoted,
    /// Several in one value.
    Split,
    /// Its key is none of the format's, and clear nevertheless.
    OtherKey,
}

/// What is not imported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Left {
    /// As it stands in the file: of any length, and with any character in it.
    pub what: String,
    pub place: Place,
    pub why: WhyLeft,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WhyLeft {
    /// No service goes by this key.
    UnknownKey(String),
    /// The service that it was read for, and the rule of it that it breaks.
    NotAccepted(Service, Refusal),
    /// An example of the template that nobody replaced.
    Template,
    /// Neither a key nor a value.
    NotUnderstood,
    /// A jar has no place for it: cash, cheques, plans, projects, the entity, the past.
    NoPlace,
}

/// Why a whole file is not read; then nothing of it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreadable {
    TooLarge {
        /// bytes
        most: usize,
    },
    /// It holds control characters: a picture, perhaps.
    NotText,
    TooDeep,
    /// More values than any jar has accounts.
    TooMany {
        most: usize,
    },
    /// Text without a key of the format: a README, perhaps.
    NotFunding,
    /// JSON that breaks off or has a mistake.
    NotJson {
        line: usize,
        column: usize,
    },
    /// A manifest of a version that is not 1.
    OtherVersion,
}

/// Reads either file, whatever its name.
pub fn file(bytes: &[u8]) -> Result<Import, Unreadable> {
    let text = text(bytes)?;
    if text.trim_start().starts_with('{') {
        manifest::read(&text)
    } else {
        yaml::read(&text).and_then(accounts::of)
    }
}

/// What stands in a file: UTF-8 or UTF-16, with or without a mark of its byte order; or Latin-1, as old editors write.
pub fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge { most: LARGEST });
    }
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => narrow(rest),
        bytes => narrow(bytes),
    };
    let is_letter = |c: char| !c.is_control() || c.is_whitespace();
    text.filter(|text| text.chars().all(is_letter))
        .ok_or(Unreadable::NotText)
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, []) = bytes.as_chunks() else {
        return None;
    };
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .collect::<Result<_, _>>()
        .ok()
}

/// The first 256 characters of Unicode are those of Latin-1.
fn narrow(bytes: &[u8]) -> Option<String> {
    let text = core::str::from_utf8(bytes).map(str::to_owned);
    text.ok()
        .or_else(|| Some(bytes.iter().map(|byte| char::from(*byte)).collect()))
}
