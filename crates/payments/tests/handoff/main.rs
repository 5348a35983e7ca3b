//! What every service of a hand-off promises, asked of each, and the published examples of each standard.
//! A new service adds no case to `every`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod asks;
mod banks;
mod every;
mod names;
mod reader;
mod wallets;
