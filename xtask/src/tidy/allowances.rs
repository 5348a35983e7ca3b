//! `#[allow(clippy::unwrap_used)]` and its like, which only tests and main.rs may say.
//! Do not add lints here that clippy alone can keep.

use super::rust_text::{code_only, line_of, test_regions};
use super::{Source, Violation};

const ONLY_IN_TESTS: &[&str] = &[
    "clippy::unwrap_used",
    "clippy::expect_used",
    "clippy::panic",
];

pub fn check(source: &Source) -> Vec<Violation> {
    if source.extension() != "rs" || is_exempt(&source.path) {
        return Vec::new();
    }
    let code = code_only(&source.text);
    let tests = test_regions(&code);
    let mut violations = Vec::new();
    for attribute in ["allow(", "expect("] {
        for (start, _) in code.match_indices(attribute) {
            let is_attribute = code[..start].trim_end().ends_with(['[', ',']);
            let inside = code[start..].split(')').next().unwrap_or_default();
            let lint = ONLY_IN_TESTS.iter().find(|lint| inside.contains(**lint));
            // The allowance may stand just before the `#[cfg(test)]` of the same item.
            let after = code[start..]
                .find(']')
                .map_or("", |end| &code[start + end + 1..]);
            let is_test = tests.iter().any(|region| region.contains(&start))
                || after.trim_start().starts_with("#[cfg(test)]");
            if let Some(lint) = lint
                && is_attribute
                && !is_test
            {
                violations.push(source.violation(
                    line_of(&code, start),
                    format!("`{lint}` may be allowed in tests only"),
                ));
            }
        }
    }
    violations
}

fn is_exempt(path: &str) -> bool {
    path == "src/main.rs"
        || path.ends_with("/tests.rs")
        || path.split('/').any(|part| part == "tests")
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::check;

    #[test]
    fn an_allowance_outside_tests_is_refused() {
        for code in [
            "#[allow(clippy::unwrap_used)]\nfn f() {}",
            "#![allow(dead_code, clippy::expect_used)]",
            "#[expect(clippy::unwrap_used)]\nfn f() {}",
            "#[cfg_attr(x, allow(clippy::unwrap_used))]\nfn f() {}",
            "#[cfg(test)]\nmod tests {}\n#[allow(clippy::unwrap_used)]\nfn f() {}",
        ] {
            assert_eq!(planted(check, "src/store.rs", code).len(), 1, "{code}");
        }
    }

    #[test]
    fn tests_and_other_lints_are_free() {
        for (path, code) in [
            (
                "src/store.rs",
                "#[cfg(test)]\n#[allow(clippy::unwrap_used)]\nmod tests {}",
            ),
            (
                "src/store.rs",
                "#[allow(clippy::unwrap_used)]\n#[cfg(test)]\nmod tests {}",
            ),
            (
                "src/store.rs",
                "#[allow(clippy::too_many_arguments)]\nfn f() {}",
            ),
            ("src/store.rs", "// #[allow(clippy::unwrap_used)]"),
            ("src/store.rs", "value.expect(clippy::unwrap_used)"),
            ("tests/browser/main.rs", "#![allow(clippy::unwrap_used)]"),
            ("src/store/tests.rs", "#![allow(clippy::unwrap_used)]"),
        ] {
            assert_eq!(planted(check, path, code), [], "{path}: {code}");
        }
    }
}
