//! IssueHunt: the page of an owner of repositories. Do not shorten a link to one repository.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "issuehunt",
    name: "IssueHunt",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[("issuehunt.io", "r/"), ("oss.issuehunt.io", "r/")],
        signs: "-_",
        around: ("https://issuehunt.io/r/", ""),
        ..Page::USUAL
    }),
};
