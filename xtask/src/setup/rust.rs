//! The Rust side of set-up: the wasm target, rustfmt and clippy, fetched crates.
//! Do not choose a toolchain here; rust-toolchain.toml does.

use std::path::Path;

use crate::child;
use crate::failure::{Failure, Result};
use crate::report;

pub const WASM: &str = "wasm32-unknown-unknown";

/// Whether the active toolchain can build for the browser.
pub fn has_wasm_target() -> bool {
    child::ask("rustc", &["--print", "sysroot"]).is_some_and(|sysroot| {
        Path::new(&sysroot)
            .join("lib/rustlib")
            .join(WASM)
            .join("lib")
            .is_dir()
    })
}

/// Adds the wasm target. Machines with `RUSTUP_AUTO_INSTALL=0` do not do so by themselves.
pub fn wasm_target() -> Result<()> {
    if has_wasm_target() {
        return Ok(());
    }
    need_rustup(&format!("the Rust target {WASM}"))?;
    report::timed(
        &format!("adding the Rust target {WASM}"),
        "about 20 s",
        || child::run(child::command("rustup").args(["target", "add", WASM])),
    )
}

/// Adds a component of the toolchain (`rustfmt`, `clippy`) unless it answers already.
pub fn component(name: &str) -> Result<()> {
    if has_component(name) {
        return Ok(());
    }
    need_rustup(name)?;
    report::timed(
        &format!("adding the Rust component {name}"),
        "about 20 s",
        || child::run(child::command("rustup").args(["component", "add", name])),
    )
}

pub fn has_component(name: &str) -> bool {
    let command = if name == "rustfmt" { "fmt" } else { name };
    child::ask("cargo", &[command, "--version"]).is_some()
}

/// Downloads the crates of Cargo.lock, so that Trunk can build without the network.
pub fn fetch() -> Result<()> {
    let mut command = child::command("cargo");
    command.args(["fetch", "--locked", "--target", WASM]);
    if let Some(host) = host() {
        command.args(["--target", &host]);
    }
    child::run(&mut command)
}

fn host() -> Option<String> {
    let version = child::ask("rustc", &["--version", "--verbose"])?;
    version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(String::from)
}

fn need_rustup(what: &str) -> Result<()> {
    match child::find(&["rustup"]) {
        Some(_) => Ok(()),
        None => Err(Failure::new(format!(
            "{what} is missing and there is no rustup to add it: install rustup from https://rustup.rs, \
             or add it with the package manager that brought Rust."
        ))),
    }
}
