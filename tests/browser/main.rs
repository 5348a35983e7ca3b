//! Checks in a real browser: what adapters promise and what only a browser can break. Never sleep here; wait for what is meant.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

#[path = "../storm/blank.rs"]
mod blank;
mod contract;
mod damage;
mod database;
mod formats;
mod screens;
mod stage;
mod store;
mod tab;
mod tabs;
mod waiting;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
