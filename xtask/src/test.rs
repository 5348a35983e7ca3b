//! `test`: every check of the project in one command, each part runnable alone, one closing line.
//! Do not stop at the first failure: a person wants to see all of it in one run.

pub mod count;
mod part;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::failure::Result;
use crate::report;

pub use part::Part;

/// How many checks of a part passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
}

impl Tally {
    /// A part that is one check.
    pub fn one(is_passed: bool) -> Tally {
        Tally {
            passed: usize::from(is_passed),
            failed: usize::from(!is_passed),
        }
    }

    fn plus(self, other: Tally) -> Tally {
        Tally {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

struct Outcome {
    part: Part,
    tally: Tally,
    time: Duration,
}

/// Runs the parts (all the usual ones when none is named) and ends with `N passed, N failed`.
pub fn run(parts: &[Part]) -> Result<ExitCode> {
    let parts = if parts.is_empty() { Part::USUAL } else { parts };
    let mut build = part::Build::default();
    let outcomes: Vec<Outcome> = parts
        .iter()
        .map(|&part| {
            println!("\n=== {}: {}", part.name(), part.meaning());
            let start = Instant::now();
            let tally = part.run(&mut build).unwrap_or_else(|failure| {
                eprintln!("{failure}");
                Tally::one(false)
            });
            Outcome {
                part,
                tally: judged(part, tally),
                time: start.elapsed(),
            }
        })
        .collect();
    Ok(summary(&outcomes))
}

/// A part that ran nothing has proved nothing.
fn judged(part: Part, tally: Tally) -> Tally {
    if tally == Tally::default() {
        eprintln!(
            "The part `{}` ran no test at all, which counts as a failure.",
            part.name()
        );
        return Tally::one(false);
    }
    tally
}

fn summary(outcomes: &[Outcome]) -> ExitCode {
    println!();
    for outcome in outcomes {
        let Tally { passed, failed } = outcome.tally;
        let mark = if failed == 0 { "✓" } else { "✗" };
        let name = outcome.part.name();
        let time = report::duration(outcome.time);
        println!("{mark} {name:10} {passed:5} passed {failed:4} failed   {time}");
    }
    let total = outcomes
        .iter()
        .fold(Tally::default(), |sum, outcome| sum.plus(outcome.tally));
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_ran_nothing_has_failed() {
        assert_eq!(
            judged(Part::Native, Tally::default()),
            Tally {
                passed: 0,
                failed: 1
            }
        );
        assert_eq!(judged(Part::Native, Tally::one(true)), Tally::one(true));
    }

    #[test]
    fn one_failed_part_makes_the_run_fail() {
        let outcome = |tally| Outcome {
            part: Part::Fmt,
            tally,
            time: Duration::ZERO,
        };
        let shown = |outcomes: &[Outcome]| format!("{:?}", summary(outcomes));
        let success = format!("{:?}", ExitCode::SUCCESS);
        assert_eq!(shown(&[outcome(Tally::one(true))]), success);
        assert_ne!(
            shown(&[outcome(Tally::one(false)), outcome(Tally::one(true))]),
            success
        );
    }
}
