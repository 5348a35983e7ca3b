//! Polar: a page under a name. Do not take its own pages for a person.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "polar",
    name: "Polar",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[("polar.sh", "")],
        reserved: &["dashboard", "docs", "features", "legal", "login", "signup"],
        signs: "-_",
        around: ("https://polar.sh/", ""),
        ..Page::USUAL
    }),
};
