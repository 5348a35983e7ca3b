//! Ko-fi: a page under a name or a code. Do not take its shop and posts for a person.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "ko_fi",
    name: "Ko-fi",
    facts: Facts::page("ines"),
    rule: Rule::Page(Page {
        doors: &[("ko-fi.com", "")],
        is_tail: |tail| matches!(tail, "tiers" | "posts" | "shop" | "goal"),
        signs: "_-",
        reserved: &[
            "about", "account", "explore", "home", "i", "manage", "p", "post", "s", "signup",
        ],
        around: ("https://ko-fi.com/", ""),
        ..Page::USUAL
    }),
};
