//! GitHub Sponsors: a login. A profile typed here means its sponsors page; elsewhere do not take it for one.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "github_sponsors",
    name: "GitHub Sponsors",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[("github.com", "sponsors/")],
        typed_doors: &[("github.com", "")],
        lengths: 1..=39,
        signs: "-",
        reserved: &[
            "about", "explore", "features", "login", "orgs", "settings", "sponsors",
        ],
        around: ("https://github.com/sponsors/", ""),
        ..Page::USUAL
    }),
};
