//! Sandboxes natively: every scenario shows what its name promises, and travelling through time is living through it.
//! Never wait for a real clock here: time is ours.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod scenarios;
mod stage;
mod travel;
mod writing;
