//! The addresses that carry a query: a window, a search, a question. Plain addresses live in `routes`.

use domain::people::Handle;
use leptos_router::location::Url;

use crate::routes;

pub const EDIT_PROFILE: &str = "/edit-profile";
/// Settings, asking whether to erase this world for an empty one.
pub const START_EMPTY: &str = "/settings?reset=empty";
/// Settings, asking whether to erase this world for the demo.
pub const START_DEMO: &str = "/settings?reset=demo";

/// Creating a profile in order to follow somebody.
pub fn create_profile_to_follow(handle: &Handle) -> String {
    format!("{}?follow={}", routes::CREATE_PROFILE, handle.as_str())
}

/// The wall of a profile from tip number `from` on, older ones after it.
pub fn supporters(handle: &Handle, from: usize) -> String {
    format!("{}?from={from}", routes::profile(handle))
}

/// Home with a search; plain home when nothing is looked for.
pub fn search(query: &str) -> String {
    if query.is_empty() {
        routes::HOME.to_owned()
    } else {
        format!("{}?q={}", routes::HOME, Url::escape(query))
    }
}
