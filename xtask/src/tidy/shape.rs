//! Sizes, names and role sentences: what one sees of a file before reading it.
//! Do not raise the line stop; a file that grows past it has a second file inside.

use super::{Source, Violation};

const LONGEST: usize = 400;
const SHORTEST_ROLE: usize = 20;
/// Names that say where a thing was put rather than what it is.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "base", "core",
    "types", "mod",
];

pub fn check(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    let extension = source.extension();
    let is_code = matches!(extension, "rs" | "js" | "mjs" | "ts");
    if is_code || extension == "css" {
        violations.extend(length(source));
    }
    if is_code {
        violations.extend(name(source));
    }
    if extension == "rs" {
        violations.extend(role(source));
    }
    violations
}

fn length(source: &Source) -> Option<Violation> {
    let lines = source.text.lines().count();
    (lines > LONGEST).then(|| {
        source.violation(
            0,
            format!("{lines} lines; {LONGEST} is the end, so split it by noun"),
        )
    })
}

fn name(source: &Source) -> Option<Violation> {
    let mut folders_and_file = source
        .path
        .split('/')
        .map(|part| part.split('.').next().unwrap_or(part));
    let found = folders_and_file.rfind(|part| EMPTY_NAMES.contains(part))?;
    let sentence = match found {
        "mod" => "use `foo.rs` beside `foo/` instead of `foo/mod.rs`".to_owned(),
        name => format!("`{name}` says nothing about what is inside; name the noun"),
    };
    Some(source.violation(0, sentence))
}

fn role(source: &Source) -> Option<Violation> {
    let first = source.text.lines().next().unwrap_or_default();
    let is_said = first
        .strip_prefix("//!")
        .is_some_and(|role| role.trim().len() >= SHORTEST_ROLE);
    (!is_said).then(|| source.violation(1, "the first line is a `//!` sentence: what this file is"))
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::check;

    const ROLE: &str = "//! Says what this file is.\n";

    #[test]
    fn a_named_short_file_with_a_role_is_fine() {
        assert_eq!(planted(check, "src/tips.rs", ROLE), []);
        assert_eq!(planted(check, "style/base.css", "a { b: c }"), []);
    }

    #[test]
    fn the_401st_line_is_one_too_many() {
        let fitting = format!("{ROLE}{}", "\n".repeat(399));
        assert_eq!(planted(check, "src/tips.rs", &fitting), []);
        for path in [
            "src/tips.rs",
            "style/tips.css",
            "public/boot.js",
            "tests/e2e/tip.spec.ts",
        ] {
            assert_eq!(
                planted(check, path, &format!("{fitting}\n")).len(),
                1,
                "{path}"
            );
        }
    }

    #[test]
    fn an_empty_name_is_refused_for_files_and_folders() {
        for path in [
            "src/utils.rs",
            "src/common/money.rs",
            "src/tips/mod.rs",
            "tests/e2e/helpers.ts",
        ] {
            assert_eq!(planted(check, path, ROLE).len(), 1, "{path}");
        }
    }

    #[test]
    fn a_missing_late_or_empty_role_is_refused() {
        for text in [
            "",
            "use a;\n//! Too late to say what it is.\n",
            "//!\n",
            "//! short\n",
        ] {
            assert_eq!(planted(check, "src/tips.rs", text).len(), 1, "{text:?}");
        }
    }
}
