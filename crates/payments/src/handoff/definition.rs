//! What one service is made of: its file holds one `Definition` and nothing public. Never look a service up by its name.

use super::page::Page;
use super::{Ask, Facts, Handoff, Refusal};

pub(super) struct Definition {
    /// Stored: never change it.
    pub key: &'static str,
    /// The brand's own name, the same in every language.
    pub name: &'static str,
    pub facts: Facts,
    pub rule: Rule,
}

pub(super) enum Rule {
    Page(Page),
    Own(Own),
}

/// For what is more than a name on a page.
pub(super) struct Own {
    /// The normalised address; what it returns passes again unchanged.
    pub check: fn(&str) -> Result<String, Refusal>,
    /// The address in a whole link, and nothing for a bare name.
    pub recognise: fn(&str) -> Option<String>,
    /// Of a checked address.
    pub link: fn(&str, &Ask) -> Handoff,
}

impl Definition {
    pub fn check(&self, typed: &str) -> Result<String, Refusal> {
        match &self.rule {
            Rule::Page(page) => page.check(typed),
            Rule::Own(own) => (own.check)(typed),
        }
    }

    pub fn recognise(&self, text: &str) -> Option<String> {
        match &self.rule {
            Rule::Page(page) => page.recognise(text),
            Rule::Own(own) => (own.recognise)(text),
        }
    }

    pub fn link(&self, address: &str, ask: &Ask) -> Handoff {
        match &self.rule {
            Rule::Page(page) => (page.give)(page, address, ask),
            Rule::Own(own) => (own.link)(address, ask),
        }
    }
}
