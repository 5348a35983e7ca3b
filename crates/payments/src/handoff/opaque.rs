//! Takes links of payment apps apart: `bitcoin:ADDRESS?key=value`. Not for web links, whose host matters.

use super::encode::decoded;

/// What stands behind `scheme:`, and the pairs behind it; nothing for another scheme.
pub(super) struct Opaque<'a> {
    pub body: &'a str,
    query: &'a str,
}

impl<'a> Opaque<'a> {
    pub fn read(text: &'a str, scheme: &str) -> Option<Self> {
        let (head, after) = text.trim().split_once(':')?;
        if !head.eq_ignore_ascii_case(scheme) {
            return None;
        }
        let (body, query) = after.split_once('?').unwrap_or((after, ""));
        Some(Self { body, query })
    }

    /// Keys as written and values decoded; a value that cannot be is dropped.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a str, String)> {
        self.query
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .filter_map(|(key, value)| Some((key, decoded(value)?)))
    }

    pub fn value(&self, key: &str) -> Option<String> {
        self.pairs()
            .find(|(name, _)| name.eq_ignore_ascii_case(key))
            .map(|(_, value)| value)
    }
}
