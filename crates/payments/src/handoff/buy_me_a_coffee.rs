//! Buy Me a Coffee: a page under a name. Do not take its own pages for a person.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "buy_me_a_coffee",
    name: "Buy Me a Coffee",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[("buymeacoffee.com", ""), ("buymeacoff.ee", "")],
        is_tail: |tail| matches!(tail, "membership" | "posts" | "extras"),
        reserved: &[
            "about",
            "dashboard",
            "explore",
            "login",
            "signup",
            "wishlist",
        ],
        around: ("https://buymeacoffee.com/", ""),
        ..Page::USUAL
    }),
};
