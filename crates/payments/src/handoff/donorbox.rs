//! Donorbox: one campaign under a slug. Do not take its own pages for one.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "donorbox",
    name: "Donorbox",
    facts: Facts::page("ines-music"),
    rule: Rule::Page(Page {
        doors: &[("donorbox.org", "")],
        lengths: 1..=128,
        signs: "-_",
        reserved: &["embed", "events", "orgs", "pricing", "users", "widget"],
        around: ("https://donorbox.org/", ""),
        ..Page::USUAL
    }),
};
