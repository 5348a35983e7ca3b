//! One hunt: the properties of one parser, round after round with new chance, until the time is over or one fails.
//! Do not go on after a failure: the counterexample is what was hunted for.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use super::parsers::Parser;
use crate::child;
use crate::failure::{Failure, Result, While};
use crate::test::count;

/// How long a round is meant to last: long against starting a program, short against the minutes asked for.
const ROUND: Duration = Duration::from_secs(15);
/// A round that lasts so much longer is caught in a loop.
const STUCK: Duration = Duration::from_secs(300);
const CASES_AT_FIRST: u64 = 500;
const LOOK_EVERY: Duration = Duration::from_millis(100);
/// So much of what a failed property says is shown; the rest is in its log.
const SAID_LINES: usize = 30;

/// What came of a hunt.
#[derive(Debug, Default)]
pub struct Found {
    /// Of all properties together, without those of a round that failed.
    pub cases: u64,
    pub time: Duration,
    /// What the property that failed says.
    pub said: Option<String>,
}

impl Found {
    pub fn is_fine(&self) -> bool {
        self.said.is_none()
    }
}

/// Hunts for `span` in the properties of `parser`, which `program` holds.
pub fn hunt(parser: &Parser, program: &Path, logs: &Path, span: Duration) -> Result<Found> {
    let log = logs.join(format!("{}.log", parser.name.replace(' ', "-")));
    let start = Instant::now();
    let mut found = Found::default();
    let mut cases = CASES_AT_FIRST;
    while found.is_fine() && start.elapsed() < span {
        let round = Instant::now();
        let is_over = run(parser, program, cases, &log)?;
        let said = fs::read_to_string(&log).while_doing(format!("reading {}", log.display()))?;
        let tally = count::cargo_test(&said, is_over);
        if tally.failed > 0 {
            found.said = Some(ending(&said, is_over));
        } else if tally.passed < parser.properties.len() {
            return Err(Failure::new(format!(
                "`{}` names a property that its program does not hold: {:?}.",
                parser.name, parser.properties
            )));
        } else {
            found.cases += cases * parser.properties.len() as u64;
        }
        let left = span.saturating_sub(start.elapsed());
        cases = next_round(cases, round.elapsed(), left.min(ROUND));
    }
    found.time = start.elapsed();
    Ok(found)
}

/// One round, with what it says in `log`; `false` when it had to be stopped or failed.
fn run(parser: &Parser, program: &Path, cases: u64, log: &Path) -> Result<bool> {
    let opened = || File::create(log).while_doing(format!("writing {}", log.display()));
    let file = opened()?;
    let errors = file.try_clone().while_doing("opening a log twice")?;
    let mut command = child::command(program);
    command
        .args(["--exact", "--test-threads", "1"])
        .args(parser.properties)
        .env("PROPTEST_CASES", cases.to_string())
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(errors);
    let running = command
        .spawn()
        .while_doing(format!("starting {}", program.display()))?;
    until_over(running)
}

fn until_over(mut running: Child) -> Result<bool> {
    let start = Instant::now();
    loop {
        if let Some(status) = running.try_wait().while_doing("waiting for a round")? {
            return Ok(status.success());
        }
        if start.elapsed() > STUCK {
            running.kill().while_doing("stopping a round")?;
            running.wait().while_doing("waiting for a round")?;
            return Ok(false);
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

/// How many cases make a round of `wanted`, after `cases` of them took `took`.
fn next_round(cases: u64, took: Duration, wanted: Duration) -> u64 {
    let took = took.as_millis().max(1);
    let fitting = u128::from(cases) * wanted.as_millis() / took;
    let most = cases.saturating_mul(8);
    u64::try_from(fitting).unwrap_or(most).clamp(1, most)
}

fn ending(said: &str, is_over: bool) -> String {
    let lines: Vec<&str> = said.lines().collect();
    let last = lines.len().saturating_sub(SAID_LINES);
    let shown = lines.get(last..).unwrap_or_default().join("\n");
    match is_over || said.contains("FAILED") {
        true => shown,
        false => format!("It never came to its end, or ended without a word.\n{shown}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_grows_to_what_fits_and_shrinks_at_the_end() {
        let second = Duration::from_secs(1);
        assert_eq!(next_round(500, second, ROUND), 4_000);
        assert_eq!(next_round(4_000, 10 * second, ROUND), 6_000);
        assert_eq!(next_round(6_000, 15 * second, 5 * second), 2_000);
        assert_eq!(next_round(6_000, 15 * second, Duration::ZERO), 1);
        assert_eq!(next_round(u64::MAX, Duration::ZERO, ROUND), u64::MAX);
    }

    #[test]
    fn a_program_that_ends_badly_without_a_word_is_said_to() {
        assert!(ending("running 1 test\n", false).starts_with("It never came"));
        let said = "test a ... FAILED\nminimal failing input: x";
        assert_eq!(ending(said, false), said);
    }
}
