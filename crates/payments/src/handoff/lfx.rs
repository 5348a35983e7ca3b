//! LFX Crowdfunding, once CommunityBridge: a project under a name. Do not take its own pages for one.

use super::Facts;
use super::definition::{Definition, Rule};
use super::page::Page;

pub(super) static DEFINITION: Definition = Definition {
    key: "lfx",
    name: "LFX Crowdfunding",
    facts: Facts::page("ines-project"),
    rule: Rule::Page(Page {
        doors: &[
            ("crowdfunding.lfx.linuxfoundation.org", "projects/"),
            ("funding.communitybridge.org", "projects/"),
        ],
        lengths: 1..=128,
        around: ("https://crowdfunding.lfx.linuxfoundation.org/projects/", ""),
        ..Page::USUAL
    }),
};
