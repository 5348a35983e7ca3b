//! Patreon: a page under a name. Links by number (`user?u=1`) carry no name: do not guess one.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "patreon",
    name: "Patreon",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[
            ("patreon.com", "c/"),
            ("patreon.com", "cw/"),
            ("patreon.com", ""),
        ],
        is_tail: |tail| matches!(tail, "about" | "membership" | "posts"),
        reserved: &[
            "bepatron", "c", "checkout", "cw", "explore", "home", "join", "login", "m", "messages",
            "portal", "posts", "search", "settings", "signup", "user",
        ],
        around: ("https://www.patreon.com/", ""),
        ..Page::USUAL
    }),
};
