//! Services where everybody has a page under a name. One `Page` is the whole rule of such a service; keep rules in data.

use core::ops::RangeInclusive;

use super::web::{Web, looks_like_link, trimmed};
use super::{Ask, Handoff, Refusal};

pub(super) struct Page {
    /// What people may paste: a host without `www.`, and what stands in its path before the name.
    pub doors: &'static [(&'static str, &'static str)],
    /// More of them, for the field of this service alone: elsewhere such a link does not mean money.
    pub typed_doors: &'static [(&'static str, &'static str)],
    /// What may stand in the path behind the name without meaning another page.
    pub is_tail: fn(&str) -> bool,
    /// What people write before a name: `@`, `$`.
    pub sigil: char,
    pub lengths: RangeInclusive<usize>,
    /// Allowed in a name besides letters and digits of ASCII.
    pub signs: &'static str,
    /// Whether capitals make no difference; names are kept in small letters then.
    pub is_folded: bool,
    /// Pages of the service itself, in small letters.
    pub reserved: &'static [&'static str],
    /// What stands around the name in a link.
    pub around: (&'static str, &'static str),
    pub give: fn(&Page, &str, &Ask) -> Handoff,
}

impl Page {
    /// What most services have in common.
    pub const USUAL: Self = Self {
        doors: &[],
        typed_doors: &[],
        is_tail: |_| false,
        sigil: '@',
        lengths: 1..=64,
        signs: "-_.",
        is_folded: false,
        reserved: &[],
        around: ("", ""),
        give: |page, name, ask| Handoff::bare(page.address(name), ask),
    };

    pub fn check(&self, typed: &str) -> Result<String, Refusal> {
        let text = trimmed(typed)?;
        if looks_like_link(text) {
            let web = Web::read(text)?;
            let name = self
                .behind_doors(&web, self.doors)
                .or_else(|| self.behind_doors(&web, self.typed_doors));
            return self.name(name.ok_or(Refusal::OtherSite)?);
        }
        let name = text.strip_prefix(self.sigil).unwrap_or(text).trim();
        self.name(name)
    }

    /// The name in a link to somebody's page; nothing if the link leads elsewhere.
    pub fn recognise(&self, text: &str) -> Option<String> {
        let web = Web::read(text).ok()?;
        self.name(self.behind_doors(&web, self.doors)?).ok()
    }

    pub fn address(&self, name: &str) -> String {
        let (before, after) = self.around;
        format!("{before}{name}{after}")
    }

    fn behind_doors<'a>(&self, web: &'a Web, doors: &[(&str, &str)]) -> Option<&'a str> {
        doors
            .iter()
            .filter(|(host, _)| *host == web.site() && web.port.is_none())
            .find_map(|(_, before)| self.behind(web.path(), before))
    }

    fn behind<'a>(&self, path: &'a str, before: &str) -> Option<&'a str> {
        let after = path.strip_prefix(before)?;
        let (name, tail) = after.split_once('/').unwrap_or((after, ""));
        let is_tail = tail.is_empty() || (self.is_tail)(tail);
        let name = name.strip_prefix(self.sigil).unwrap_or(name);
        (is_tail && !name.is_empty()).then_some(name)
    }

    pub fn name(&self, name: &str) -> Result<String, Refusal> {
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || self.signs.contains(c);
        if let Some(c) = name.chars().find(|c| !is_allowed(*c)) {
            return Err(Refusal::Character(c));
        }
        // All of one byte from here on.
        match name.len() {
            0 => return Err(Refusal::Empty),
            n if n < *self.lengths.start() => {
                return Err(Refusal::TooShort {
                    least: *self.lengths.start(),
                });
            }
            n if n > *self.lengths.end() => {
                return Err(Refusal::TooLong {
                    most: *self.lengths.end(),
                });
            }
            _ => {}
        }
        if !name.bytes().any(|b| b.is_ascii_alphanumeric()) {
            return Err(Refusal::NoLetter);
        }
        let folded = name.to_ascii_lowercase();
        if self.reserved.contains(&folded.as_str()) {
            return Err(Refusal::Reserved);
        }
        Ok(if self.is_folded {
            folded
        } else {
            name.to_owned()
        })
    }
}

/// `5`, `5.00`, `25EUR`: the end of a link that was shared with a sum.
pub(super) fn is_sum(tail: &str) -> bool {
    let number = tail.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_code = tail.len() - number.len() <= 3;
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    is_code && number.splitn(2, ['.', ',']).all(is_digits)
}
