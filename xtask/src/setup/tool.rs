//! Cargo-installed tools at an exact version: right one on PATH, else cached, else prebuilt, else built.
//! Do not accept a near version: wasm-bindgen refuses to work with any but its own.

use std::path::{Path, PathBuf};

use crate::child;
use crate::failure::{Failure, Result};
use crate::project;
use crate::report;

/// A program that `cargo install` can bring.
#[derive(Debug)]
pub struct Tool {
    /// The crate's name, and the name to show.
    pub package: &'static str,
    /// Every program the version is asked of; all must be there.
    pub programs: &'static [&'static str],
    /// First half of the cache folder's name, `<name>-<version>`.
    pub name: &'static str,
    pub version: String,
    /// Measured time to build it on two cores.
    minutes_on_two_cores: usize,
}

/// The bundler, at the last version that builds with this project's Rust.
pub fn trunk() -> Tool {
    Tool {
        package: "trunk",
        programs: &["trunk"],
        name: "trunk",
        version: "0.21.14".to_owned(),
        minutes_on_two_cores: 8,
    }
}

/// wasm-bindgen's command line, at exactly the version of the library in Cargo.lock.
pub fn wasm_bindgen() -> Result<Tool> {
    Ok(Tool {
        package: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        name: "wasm-bindgen",
        version: project::locked_version("wasm-bindgen")?,
        minutes_on_two_cores: 4,
    })
}

impl Tool {
    pub fn folder(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.name, self.version))
    }

    /// The version found on PATH (cached tools included), or nothing when a program is missing.
    pub fn found(&self) -> Option<String> {
        let mut versions = self.programs.iter().map(|program| {
            let answer = child::ask(child::find(&[program])?, &["--version"])?;
            version_in(&answer).map(String::from)
        });
        let first = versions.next()??;
        versions
            .all(|other| other.as_deref() == Some(&first))
            .then_some(first)
    }

    pub fn is_ready(&self) -> bool {
        self.found().is_some_and(|version| version == self.version)
    }
}

/// Makes the tool available to every program started through `child`.
pub fn install(tool: &Tool) -> Result<()> {
    if tool.is_ready() {
        return Ok(());
    }
    let root = tool.folder(&project::tool_cache()?);
    let what = format!("{} {}", tool.package, tool.version);
    if has_binstall() {
        report::step(
            &format!("fetching {what} as a program"),
            Some("under a minute"),
        );
        if child::run(&mut binstall(tool, &root)).is_ok() && tool.is_ready() {
            return Ok(());
        }
        report::step("no prebuilt program fits this machine", None);
    }
    report::timed(
        &format!("building {what} for {}", root.display()),
        &estimate(tool),
        || {
            child::run(&mut build(tool, &root, true)).or_else(|_| {
                report::step(
                    "its own lock file cannot be resolved here; building without it",
                    None,
                );
                child::run(&mut build(tool, &root, false))
            })
        },
    )?;
    if tool.is_ready() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{what} was installed into {} but does not answer with that version.",
        root.display()
    )))
}

fn has_binstall() -> bool {
    child::find(&["cargo-binstall"]).is_some()
}

fn binstall(tool: &Tool, root: &Path) -> std::process::Command {
    let mut command = child::command("cargo");
    command
        .args([
            "binstall",
            "--no-confirm",
            "--force",
            "--disable-strategies",
            "compile",
            "--root",
        ])
        .arg(root)
        .arg(format!("{}@{}", tool.package, tool.version));
    command
}

fn build(tool: &Tool, root: &Path, locked: bool) -> std::process::Command {
    let mut command = child::command("cargo");
    command
        .args(["install", tool.package, "--version"])
        .arg(format!("={}", tool.version))
        .args(["--force", "--root"])
        .arg(root);
    if locked {
        command.arg("--locked");
    }
    command
}

fn estimate(tool: &Tool) -> String {
    let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
    let minutes = (tool.minutes_on_two_cores * 2).div_ceil(cores).max(1);
    format!("about {minutes} min on {cores} cores; kept for every later run and clone")
}

/// The first word of a `--version` answer that looks like a version.
fn version_in(answer: &str) -> Option<&str> {
    answer
        .split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()) && word.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_what_a_tool_answers() {
        assert_eq!(version_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.130 (abc123)"), Some("0.2.130"));
        assert_eq!(version_in("no version here"), None);
    }

    #[test]
    fn two_versions_of_a_tool_never_share_a_folder() {
        let old = Tool {
            version: "0.20.0".to_owned(),
            ..trunk()
        };
        assert_ne!(
            old.folder(Path::new("cache")),
            trunk().folder(Path::new("cache"))
        );
    }
}
