//! Open Collective: a page under a slug. Links to one tier or project stay links: do not shorten them.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "open_collective",
    name: "Open Collective",
    facts: Facts::page("obole"),
    rule: Rule::Page(Page {
        doors: &[("opencollective.com", "")],
        is_tail: |tail| matches!(tail, "donate" | "contribute"),
        signs: "-_",
        is_folded: true,
        reserved: &[
            "about", "create", "discover", "help", "pricing", "search", "signin",
        ],
        around: ("https://opencollective.com/", "/donate"),
        ..Page::USUAL
    }),
};
