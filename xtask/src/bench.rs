//! `bench`: the release build weighed against its budgets, then the timings taken in the browser.
//! Do not raise a budget here to let a change pass; say why in the commit that needs it.

pub mod sections;
pub mod weight;

use std::process::ExitCode;

use crate::child;
use crate::failure::{Result, While};
use crate::project;
use crate::report;
use crate::serve::{Effort, Host, Site};
use crate::setup;
use crate::trunk;

/// Builds, weighs, then times.
pub fn run() -> Result<ExitCode> {
    let browser = setup::for_journeys()?;
    let dist = trunk::build_release()?;
    let is_light = weight::Weighed::folder(&dist)?.print();
    let script = project::journeys().join("bench.mjs");
    if script.is_file() {
        report::step("timing the app in the browser", Some("2 to 5 min"));
        let host = Host::start(0, Site::load(&dist, Effort::Smallest)?, |_| None)?;
        let mut timings = child::command("node");
        timings
            .arg("bench.mjs")
            .current_dir(project::journeys())
            .env("BASE_URL", host.address())
            .env("CHROME", &browser.program);
        let status = timings
            .status()
            .while_doing("starting tests/e2e/bench.mjs")?;
        return Ok(exit(is_light && status.success()));
    }
    Ok(exit(is_light))
}

fn exit(is_fine: bool) -> ExitCode {
    if is_fine {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
