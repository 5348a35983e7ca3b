//! Node and the journeys' packages, installed from the lock file and only when it changed.
//! Do not run packages' install scripts: they would download browsers.

use std::fs;

use crate::child;
use crate::failure::{Failure, Result, While};
use crate::project;
use crate::report;
use crate::setup::browser;

/// The oldest Node that the pinned Playwright runs on.
pub const OLDEST: u32 = 20;

/// Makes `npx playwright` work in tests/e2e.
pub fn install() -> Result<()> {
    node()?;
    packages()
}

/// The running Node's version without its `v`.
pub fn version() -> Option<String> {
    child::ask("npm", &["--version"])?;
    child::ask("node", &["--version"]).map(|version| version.trim_start_matches('v').to_owned())
}

pub fn is_new_enough(version: &str) -> bool {
    let major = version
        .split('.')
        .next()
        .and_then(|major| major.parse().ok());
    major.is_some_and(|major: u32| major >= OLDEST)
}

fn node() -> Result<()> {
    if version().is_none() && browser::is_debian_root() {
        browser::apt_install(&["nodejs", "npm"], "1 to 2 min")?;
    }
    match version() {
        Some(version) if is_new_enough(&version) => Ok(()),
        Some(version) => Err(Failure::new(format!(
            "the journeys need Node {OLDEST} or newer, and this machine has {version}. {HOW}"
        ))),
        None => Err(Failure::new(format!(
            "the journeys need Node {OLDEST} or newer with npm. {HOW}"
        ))),
    }
}

/// Where Node comes from when we may not install it.
pub const HOW: &str =
    "Install it from https://nodejs.org or with your package manager, then run this again.";

fn packages() -> Result<()> {
    let folder = project::journeys();
    let lock = fs::read_to_string(folder.join("package-lock.json"))
        .while_doing("reading tests/e2e/package-lock.json")?;
    let marker = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    report::timed(
        "installing the journeys' Node packages",
        "under a minute",
        || {
            child::run(
                child::command("npm")
                    .current_dir(&folder)
                    .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                    .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
            )
        },
    )?;
    fs::write(&marker, lock).while_doing("noting which packages are installed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_18_is_too_old_and_20_is_not() {
        assert!(!is_new_enough("18.20.4"));
        assert!(is_new_enough("20.1.0"));
        assert!(is_new_enough("100.0.0"));
        assert!(!is_new_enough("unknown"));
    }
}
