//! Liberapay: a page under a name. Do not take its own pages for a person.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "liberapay",
    name: "Liberapay",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[
            ("liberapay.com", ""),
            ("fr.liberapay.com", ""),
            ("en.liberapay.com", ""),
            ("de.liberapay.com", ""),
        ],
        is_tail: |tail| tail == "donate",
        lengths: 1..=32,
        reserved: &[
            "about", "explore", "for", "log-in", "on", "search", "sign-up",
        ],
        around: ("https://liberapay.com/", "/donate"),
        ..Page::USUAL
    }),
};
