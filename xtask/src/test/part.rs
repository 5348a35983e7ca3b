//! The parts of `test`: what each is called, what it proves, and how it runs.
//! Do not let a part depend on an earlier one having run; each must work alone.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::{Tally, count};
use crate::bench::weight::Weighed;
use crate::child;
use crate::failure::{Failure, Result, While};
use crate::project;
use crate::serve::{Effort, Host, Site};
use crate::setup::{self, rust};
use crate::tidy;
use crate::trunk;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Fmt,
    Tidy,
    Clippy,
    Native,
    Browser,
    Types,
    Journeys,
    Budgets,
    Deny,
}

/// The release build, made once in a run of several parts.
#[derive(Default)]
pub struct Build {
    dist: Option<PathBuf>,
}

impl Build {
    fn dist(&mut self) -> Result<PathBuf> {
        if let Some(dist) = &self.dist {
            return Ok(dist.clone());
        }
        let dist = trunk::build_release()?;
        Ok(self.dist.insert(dist).clone())
    }
}

impl Part {
    /// What runs when no part is named: the quickest answers first, and no tool that is merely recommended.
    pub const USUAL: &[Part] = &[
        Part::Fmt,
        Part::Tidy,
        Part::Clippy,
        Part::Native,
        Part::Browser,
        Part::Types,
        Part::Journeys,
        Part::Budgets,
    ];

    pub const ALL: &[Part] = &[
        Part::Fmt,
        Part::Tidy,
        Part::Clippy,
        Part::Native,
        Part::Browser,
        Part::Types,
        Part::Journeys,
        Part::Budgets,
        Part::Deny,
    ];

    pub fn named(name: &str) -> Result<Part> {
        let found = Part::ALL.iter().find(|part| part.name() == name).copied();
        found.ok_or_else(|| {
            let names: Vec<&str> = Part::ALL.iter().map(|part| part.name()).collect();
            Failure::new(format!(
                "there is no test part `{name}`; the parts are {}.",
                names.join(", ")
            ))
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Part::Fmt => "fmt",
            Part::Tidy => "tidy",
            Part::Clippy => "clippy",
            Part::Native => "native",
            Part::Browser => "browser",
            Part::Types => "types",
            Part::Journeys => "journeys",
            Part::Budgets => "budgets",
            Part::Deny => "deny",
        }
    }

    pub fn meaning(self) -> &'static str {
        match self {
            Part::Fmt => "the code is formatted",
            Part::Tidy => "the walls stand",
            Part::Clippy => "no warnings, native and wasm",
            Part::Native => "tests of every crate on this machine",
            Part::Browser => "tests in headless Chromium",
            Part::Types => "the journeys' TypeScript holds together",
            Part::Journeys => "a person's way through the release build",
            Part::Budgets => "bytes of the release build",
            Part::Deny => "licences and sources of the dependencies",
        }
    }

    /// Sets up what the part needs and runs it.
    pub fn run(self, build: &mut Build) -> Result<Tally> {
        match self {
            Part::Fmt => fmt(),
            Part::Tidy => Ok(Tally::one(tidy::is_tidy()?)),
            Part::Clippy => clippy(),
            Part::Native => native(),
            Part::Browser => browser(),
            Part::Types => types(),
            Part::Journeys => journeys(build),
            Part::Budgets => budgets(build),
            Part::Deny => deny(),
        }
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = child::command("cargo");
    command.args(arguments);
    command
}

fn fmt() -> Result<Tally> {
    rust::component("rustfmt")?;
    let result = child::run(&mut cargo(&["fmt", "--all", "--check"]));
    Ok(Tally::one(result.is_ok()))
}

fn clippy() -> Result<Tally> {
    rust::component("clippy")?;
    rust::wasm_target()?;
    let native = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "--deny",
        "warnings",
    ];
    let wasm = [
        "clippy",
        "--package",
        "obole",
        "--package",
        "bench",
        "--lib",
        "--bins",
        "--test",
        "browser",
        "--target",
        rust::WASM,
        "--locked",
        "--",
        "--deny",
        "warnings",
    ];
    let results = [
        child::run(&mut cargo(&native)),
        child::run(&mut cargo(&wasm)),
    ];
    Ok(Tally {
        passed: results.iter().filter(|result| result.is_ok()).count(),
        failed: results.iter().filter(|result| result.is_err()).count(),
    })
}

fn native() -> Result<Tally> {
    let (is_success, output) = child::run_and_keep(&mut cargo(&[
        "test",
        "--workspace",
        "--locked",
        "--no-fail-fast",
    ]))?;
    Ok(count::cargo_test(&output, is_success))
}

fn browser() -> Result<Tally> {
    let browser = setup::for_browser_tests()?;
    // As anybody would ask for it: tests that are for this machine step aside there by themselves.
    let mut command = cargo(&["test", "--target", rust::WASM, "--locked"]);
    command
        .env("CHROMEDRIVER", &browser.driver)
        // The runner's own limits are for small suites on idle machines.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    let (is_success, output) = child::run_and_keep(&mut command)?;
    Ok(count::cargo_test(&output, is_success))
}

/// Playwright only strips types: without this nobody reads them.
fn types() -> Result<Tally> {
    setup::node::install()?;
    let mut command = child::command("npx");
    command
        .args(["--no-install", "tsc", "--project", "."])
        .current_dir(project::journeys());
    Ok(Tally::one(child::run(&mut command).is_ok()))
}

fn journeys(build: &mut Build) -> Result<Tally> {
    let browser = setup::for_journeys()?;
    let host = Host::start(0, Site::load(&build.dist()?, Effort::Smallest)?, |_| None)?;
    let results = project::journeys().join("results/report.json");
    if results.exists() {
        // An old report must not be mistaken for this run's.
        fs::remove_file(&results).while_doing("removing the last journeys' report")?;
    }
    let mut command = child::command("npx");
    command
        .args(["--no-install", "playwright", "test"])
        .current_dir(project::journeys())
        .env("BASE_URL", host.address())
        .env("CHROME", &browser.program)
        .env("FORCE_COLOR", "0");
    let is_success = child::run(&mut command).is_ok();
    let report = fs::read_to_string(&results).unwrap_or_default();
    Ok(count::playwright(&report, is_success))
}

fn budgets(build: &mut Build) -> Result<Tally> {
    let weighed = Weighed::folder(&build.dist()?)?;
    weighed.print();
    let kept = weighed.gates.iter().filter(|gate| gate.is_kept).count();
    Ok(Tally {
        passed: kept,
        failed: weighed.gates.len() - kept,
    })
}

fn deny() -> Result<Tally> {
    if child::ask("cargo", &["deny", "--version"]).is_none() {
        return Err(Failure::new(
            "cargo-deny is not installed: `cargo install --locked cargo-deny`, then run this again.",
        ));
    }
    let result = child::run(&mut cargo(&[
        "deny", "check", "bans", "licenses", "sources",
    ]));
    Ok(Tally::one(result.is_ok()))
}
