//! GoFundMe: one fundraiser under a slug. Do not take a person’s profile for one.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "gofundme",
    name: "GoFundMe",
    facts: Facts::page("help-ines-record"),
    rule: Rule::Page(Page {
        doors: &[("gofundme.com", "f/")],
        is_tail: |tail| tail == "donate",
        lengths: 1..=128,
        signs: "-",
        around: ("https://www.gofundme.com/f/", ""),
        ..Page::USUAL
    }),
};
