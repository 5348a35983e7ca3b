//! Counts tests from what test programs print or write. Pure: text in, numbers out.
//! Do not trust an exit status alone; a runner that found no tests also ends well.

use super::Tally;

/// Sums the `test result: … N passed; N failed; …` lines of cargo test and of wasm-bindgen's runner.
///
/// A run that did not succeed without saying which test failed (it did not compile, say) counts as one failure.
pub fn cargo_test(output: &str, is_success: bool) -> Tally {
    let results = output
        .lines()
        .filter_map(|line| line.split_once("test result: "));
    let tally = results.fold(Tally::default(), |sum, (_, result)| {
        sum.plus(Tally {
            passed: number_before(result, " passed").unwrap_or(0),
            failed: number_before(result, " failed").unwrap_or(0),
        })
    });
    at_least_one_failure(tally, is_success)
}

/// One journey in so many may need its second try: a busy machine explains that, and no more. Always one.
const FLAKY_ONE_IN: usize = 100;

/// Reads the `stats` of Playwright's JSON report. A journey that passed at its second try has passed, as long as there
/// are no more of them than a busy machine explains: beyond that each counts as failed.
pub fn playwright(report: &str, is_success: bool) -> Tally {
    let stats = report
        .rfind("\"stats\":")
        .map_or("", |start| &report[start..]);
    let count = |name: &str| number_after(stats, &format!("\"{name}\":")).unwrap_or(0);
    let (expected, unexpected, flaky) = (count("expected"), count("unexpected"), count("flaky"));
    let tally = if flaky <= (expected / FLAKY_ONE_IN).max(1) {
        Tally {
            passed: expected + flaky,
            failed: unexpected,
        }
    } else {
        Tally {
            passed: expected,
            failed: unexpected + flaky,
        }
    };
    at_least_one_failure(tally, is_success)
}

fn at_least_one_failure(tally: Tally, is_success: bool) -> Tally {
    if is_success || tally.failed > 0 {
        return tally;
    }
    tally.plus(Tally::one(false))
}

fn number_before(text: &str, word: &str) -> Option<usize> {
    let before = &text[..text.find(word)?];
    let start = before
        .rfind(|letter: char| !letter.is_ascii_digit())
        .map_or(0, |at| at + 1);
    before.get(start..)?.parse().ok()
}

fn number_after(text: &str, word: &str) -> Option<usize> {
    let after = text.split_once(word)?.1.trim_start();
    let end = after
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(after.len());
    after[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_result_line_of_cargo_test_counts() {
        let output = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            noise 9 passed\ntest result: FAILED. 10 passed; 2 failed; 0 ignored\n";
        assert_eq!(
            cargo_test(output, false),
            Tally {
                passed: 13,
                failed: 2
            }
        );
    }

    #[test]
    fn a_run_that_did_not_compile_is_one_failure() {
        assert_eq!(
            cargo_test("error: could not compile", false),
            Tally {
                passed: 0,
                failed: 1
            }
        );
        assert_eq!(
            cargo_test("test result: ok. 3 passed; 0 failed;", false),
            Tally {
                passed: 3,
                failed: 1
            }
        );
    }

    #[test]
    fn a_successful_run_without_tests_counts_nothing() {
        assert_eq!(cargo_test("no tests to run!", true), Tally::default());
        assert_eq!(playwright("", true), Tally::default());
    }

    fn report(expected: usize, flaky: usize) -> String {
        format!(
            "{{\"suites\": [], \"stats\": {{\"duration\": 1.5,\n \"expected\": {expected}, \"skipped\": 1,\n \"unexpected\": 2,\n \"flaky\": {flaky}}}}}"
        )
    }

    #[test]
    fn playwrights_report_is_read() {
        assert_eq!(
            playwright(&report(12, 0), false),
            Tally {
                passed: 12,
                failed: 2
            }
        );
    }

    #[test]
    fn one_journey_in_a_hundred_may_need_a_second_try_and_more_may_not() {
        let tally = |expected, flaky| playwright(&report(expected, flaky), false);
        let found = |passed, failed| Tally { passed, failed };
        assert_eq!(tally(12, 1), found(13, 2));
        assert_eq!(tally(12, 2), found(12, 4));
        assert_eq!(tally(496, 4), found(500, 2));
        assert_eq!(tally(495, 5), found(495, 7));
    }
}
