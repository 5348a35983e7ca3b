//! Running Trunk the way this project needs it: offline, with the cached tools, without `NO_COLOR`.
//! Do not pass build settings here that belong in Trunk.toml; plain `trunk build` must do the same.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::bench::sections;
use crate::child;
use crate::failure::{Failure, Result, While};
use crate::project;
use crate::report;
use crate::setup;

/// Sets up, then builds the optimised app. Returns where it lies.
pub fn build_release() -> Result<PathBuf> {
    setup::for_build()?;
    report::timed(
        "building the optimised app",
        "2 to 5 min the first time, then under one",
        || child::run(trunk().args(["build", "--release", "--locked"])),
    )?;
    Ok(project::dist())
}

/// Sets up, then builds the development app once.
pub fn build_dev() -> Result<PathBuf> {
    setup::for_build()?;
    report::timed(
        "building the development app",
        "1 to 3 min the first time, then seconds",
        || child::run(trunk().args(["build", "--locked"])),
    )?;
    Ok(project::dist())
}

/// A command that rebuilds the development app whenever a source changes.
pub fn watch() -> Command {
    let mut command = trunk();
    command.args(["watch", "--locked"]);
    command
}

/// Takes the name section out of a release build's wasm. Trunk calls this before the build is put in place.
///
/// wasm-bindgen writes one of its own even when the compiler left none, and Trunk cannot tell it not to.
pub fn strip() -> Result<()> {
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile != "release") {
        return Ok(());
    }
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(project::dist, PathBuf::from);
    for (name, bytes) in project::contents_of(&folder)? {
        if name.ends_with(".wasm") {
            let stripped = sections::without(&bytes, "name")
                .ok_or_else(|| Failure::new(format!("{name} is no WebAssembly module.")))?;
            fs::write(folder.join(&name), stripped).while_doing(format!("writing {name}"))?;
        }
    }
    Ok(())
}

fn trunk() -> Command {
    let mut command = child::command("trunk");
    command
        // The crates are fetched by now; without this Trunk would download its own tools.
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true");
    command
}
