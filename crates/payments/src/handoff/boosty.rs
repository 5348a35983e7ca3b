//! Boosty: a page under a name. Do not take its own pages for a person.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "boosty",
    name: "Boosty",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[("boosty.to", "")],
        is_tail: |tail| tail == "donate",
        reserved: &["app", "login", "settings"],
        around: ("https://boosty.to/", ""),
        ..Page::USUAL
    }),
};
