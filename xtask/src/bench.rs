//! `bench`: the release build weighed against its budgets, then the timings taken in the browser.
//! Do not raise a budget here to let a change pass; say why in the commit that needs it.

pub mod sections;
pub mod weight;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::child;
use crate::failure::{Result, While};
use crate::project;
use crate::report;
use crate::serve::{Effort, Host, Site};
use crate::setup::{self, rust};
use crate::trunk;

/// Builds, weighs, then times.
pub fn run() -> Result<ExitCode> {
    let browser = setup::for_journeys()?;
    let dist = trunk::build_release()?;
    let is_light = weight::Weighed::folder(&dist)?.print();
    let bench = build_bench()?;
    report::step("timing the store in the browser", Some("under a minute"));
    let host = Host::start(0, Site::load(&dist, Effort::Smallest)?, |_| None)?;
    let mut timings = child::command("node");
    timings
        .arg("bench.mjs")
        .current_dir(project::journeys())
        .env("BASE_URL", host.address())
        .env("BENCH", &bench)
        .env("CHROME", &browser.program);
    let status = timings
        .status()
        .while_doing("starting tests/e2e/bench.mjs")?;
    Ok(if is_light && status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The bench as the page loads it, built like the app. Returns where it lies, which is nowhere near the app.
fn build_bench() -> Result<PathBuf> {
    let target = project::root().join("target");
    let folder = target.join("bench");
    let built = target.join(rust::WASM).join("release/bench.wasm");
    report::timed("building the bench", "about a minute", || {
        let mut build = child::command("cargo");
        build.args(["build", "--package", "bench", "--release", "--locked"]);
        child::run(build.args(["--target", rust::WASM]))?;
        let mut bind = child::command("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-dir"]);
        child::run(bind.arg(&folder).arg(&built))
    })?;
    Ok(folder)
}
