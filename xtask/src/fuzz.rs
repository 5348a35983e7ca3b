//! `fuzz`: the properties of every reader of foreign text, hunted for minutes instead of seconds, side by side.
//! Do not write a property here; it stands beside its reader, runs in every test, and is named in `parsers`.

mod hunt;
mod parsers;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::child;
use crate::failure::{Failure, Result, While};
use crate::project;
use crate::report;

use hunt::Found;
use parsers::{PARSERS, Parser};

/// Builds the test programs and hunts `minutes` for each parser, `jobs` of them at a time (as many as there are cores
/// when nothing is said).
pub fn run(minutes: u64, jobs: Option<usize>) -> Result<ExitCode> {
    let programs = report::timed("building the test programs", "some minutes", build)?;
    let logs = project::root().join("target/fuzz/logs");
    std::fs::create_dir_all(&logs).while_doing(format!("making {}", logs.display()))?;
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = jobs.unwrap_or_else(cores);
    let rounds = PARSERS.len().div_ceil(jobs) as u64;
    let estimate = format!("about {} minutes, {jobs} at a time", rounds * minutes);
    report::step("hunting", Some(&estimate));
    let found = side_by_side(jobs, |parser| {
        let program = programs.get(parser.program).ok_or_else(|| {
            Failure::new(format!("cargo built no test program `{}`.", parser.program))
        })?;
        hunt::hunt(parser, program, &logs, Duration::from_secs(60 * minutes))
    })?;
    Ok(summary(&found))
}

/// The test programs by name, built as fast as a release and as strict as a debug build.
fn build() -> Result<BTreeMap<String, PathBuf>> {
    let mut command = child::command("cargo");
    command.args(["test", "--profile", "fuzz", "--no-run", "--locked"]);
    command.args(["--package", "domain", "--package", "payments"]);
    command.args(["--package", "obole", "--lib"]);
    command.args(["--test", "handoff", "--test", "import"]);
    command.arg("--message-format=json-render-diagnostics");
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .while_doing("starting cargo")?;
    if !output.status.success() {
        return Err(Failure::new("the test programs could not be built."));
    }
    Ok(programs(&String::from_utf8_lossy(&output.stdout)))
}

/// What cargo's messages say was built, by the name before the hash.
fn programs(messages: &str) -> BTreeMap<String, PathBuf> {
    let paths = messages.lines().filter_map(|line| {
        let (_, after) = line.split_once("\"executable\":\"")?;
        Some(after.split_once('"')?.0.replace("\\\\", "\\"))
    });
    let named = paths.filter_map(|path| {
        let path = PathBuf::from(path);
        let name = path.file_stem()?.to_str()?.rsplit_once('-')?.0.to_owned();
        Some((name, path))
    });
    named.collect()
}

/// Every parser's hunt, in the order of the list.
fn side_by_side(jobs: usize, hunt: impl Fn(&Parser) -> Result<Found> + Sync) -> Result<Vec<Found>> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, PARSERS.len()) {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    let Some(parser) = PARSERS.get(n) else {
                        return;
                    };
                    let found = hunt(parser);
                    let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                    done.insert(n, found);
                    eprintln!("  {} of {}: {}", done.len(), PARSERS.len(), parser.name);
                }
            });
        }
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.into_values().collect()
}

fn summary(found: &[Found]) -> ExitCode {
    println!("\n  {:34} {:>13} {:>12} failed", "parser", "cases", "time");
    for (parser, found) in PARSERS.iter().zip(found) {
        let mark = if found.is_fine() { "✓" } else { "✗" };
        let (cases, time) = (found.cases, report::duration(found.time));
        let failed = usize::from(!found.is_fine());
        println!("{mark} {:34} {cases:>13} {time:>12} {failed}", parser.name);
    }
    for (parser, found) in PARSERS.iter().zip(found) {
        if let Some(said) = &found.said {
            println!("\n✗ {}\n{said}", parser.name);
        }
    }
    if found.iter().all(Found::is_fine) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_program_is_found_by_its_name() {
        let messages = "{\"reason\":\"compiler-artifact\",\"executable\":null}\n\
            {\"reason\":\"compiler-artifact\",\"executable\":\"/p/target/fuzz/deps/domain-0a1b\",\"fresh\":true}\n";
        let found = programs(messages);
        let expected = PathBuf::from("/p/target/fuzz/deps/domain-0a1b");
        assert_eq!(found, BTreeMap::from([("domain".to_owned(), expected)]));
    }

    #[test]
    fn every_parser_is_hunted_once_and_told_in_order() {
        let asked = Mutex::new(Vec::new());
        let hunt = |parser: &Parser| {
            asked.lock().unwrap().push(parser.name);
            Ok(Found {
                cases: parser.name.len() as u64,
                ..Found::default()
            })
        };
        let found = side_by_side(3, hunt).unwrap();
        let cases: Vec<_> = found.iter().map(|found| found.cases as usize).collect();
        let names: Vec<_> = PARSERS.iter().map(|parser| parser.name.len()).collect();
        assert_eq!(cases, names);
        assert_eq!(asked.into_inner().unwrap().len(), PARSERS.len());
    }
}
