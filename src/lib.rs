//! Obole's app: the table of contents. The only place that knows Leptos; the rules live in `domain`.

#![cfg(not(all(test, target_arch = "wasm32")))]

pub mod adapters;
pub mod app;
pub mod i18n;
pub mod pages;
pub mod ports;
pub mod prefs;
pub mod routes;
pub mod situation;
pub mod store;
pub mod ui;
