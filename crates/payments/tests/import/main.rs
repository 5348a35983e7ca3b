//! Files as people write them, and what an import makes of each. A new habit is a file and what is expected of it beside it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod exports;
mod files;
mod hostile;
