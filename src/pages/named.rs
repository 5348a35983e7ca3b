//! What the path of an address names: a person or a record. Never trust it to be there: a view looks it up.

use std::str::FromStr;

use domain::people::Handle;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The record that the path names as `:name`; empty when it is spelled like none. Tracked.
pub fn use_id<Id: FromStr>(name: &'static str) -> impl Fn() -> Option<Id> + Copy + Send + Sync {
    let params = use_params_map();
    move || params.read().get_str(name)?.parse().ok()
}

/// The person that the path names as `:handle`, whether or not there is one. Tracked.
pub fn use_handle() -> impl Fn() -> Option<Handle> + Copy + Send + Sync {
    let params = use_params_map();
    move || Handle::parse(params.read().get_str("handle")?).ok()
}
