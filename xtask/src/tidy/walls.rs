//! Which part may name which: the table of walls in ARCHITECTURE.md, one row each.
//! Do not add an exception for one file; move what it needs to the side of the wall it belongs on.

use super::rust_text::{self, code_only, line_of};
use super::{Source, Violation};

struct Wall {
    stands_before: fn(&str) -> bool,
    /// A crate's name matches anywhere in a path; `a::b` matches its beginning; `a::..::b` its two ends.
    forbids: &'static [&'static str],
    because: &'static str,
}

const WALLS: &[Wall] = &[
    Wall {
        stands_before: |path| path.starts_with("crates/domain/src/"),
        forbids: &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "tokio",
            "rand",
            "getrandom",
            "std::time",
            "std::fs",
            "std::net",
            "std::env",
            "std::thread",
            "std::process",
        ],
        because: "the rules run anywhere, with no clock, randomness or input of their own",
    },
    Wall {
        stands_before: |path| {
            path.starts_with("crates/payments/src/") || path.starts_with("crates/sync/src/")
        },
        forbids: &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "tokio",
            "std::time",
            "std::fs",
            "std::net",
        ],
        because: "browser and server share them",
    },
    Wall {
        stands_before: |path| is_module(path, "ui"),
        forbids: &[
            "domain",
            "payments",
            "crate::store",
            "crate::pages",
            "crate::i18n",
            "crate::adapters",
            "crate::app",
        ],
        because: "ui takes strings, signals and callbacks",
    },
    Wall {
        stands_before: |path| is_module(path, "store"),
        forbids: &["crate::pages", "crate::ui"],
        because: "a store has no screens",
    },
    Wall {
        stands_before: |path| is_module(path, "pages"),
        forbids: &[
            "domain::..::decide",
            "domain::..::apply",
            "crate::adapters",
            "web_sys",
        ],
        because: "pages read views and send commands",
    },
    Wall {
        stands_before: |path| is_module(path, "pages") && path.ends_with("/view.rs"),
        forbids: &["leptos", "leptos_router", "leptos_meta"],
        because: "projections are plain functions, tested natively",
    },
    Wall {
        stands_before: |path| {
            let may_choose = path == "src/main.rs"
                || path.starts_with("src/bin/")
                || is_module(path, "adapters");
            path.starts_with("src/") && !may_choose
        },
        forbids: &["crate::adapters"],
        because: "one place chooses the world",
    },
];

pub fn check(source: &Source) -> Vec<Violation> {
    let walls: Vec<&Wall> = WALLS
        .iter()
        .filter(|wall| (wall.stands_before)(&source.path))
        .collect();
    if source.extension() != "rs" || walls.is_empty() || source.path.ends_with("/tests.rs") {
        return Vec::new();
    }
    let code = code_only(&source.text);
    let tests = rust_text::test_regions(&code);
    let is_test = |position: usize| tests.iter().any(|region| region.contains(&position));
    let mut violations = Vec::new();
    for path in rust_text::paths(&code) {
        let segments = resolved(&source.path, &path.segments);
        let broken = walls.iter().find(|wall| {
            wall.forbids
                .iter()
                .any(|pattern| matches(pattern, &segments))
        });
        if let Some(wall) = broken
            && !is_test(path.position)
        {
            let sentence = format!(
                "`{}` is behind a wall: {}",
                segments.join("::"),
                wall.because
            );
            violations.push(source.violation(line_of(&code, path.position), sentence));
        }
    }
    if source.path.starts_with("crates/domain/src/") {
        let floats =
            rust_text::words(&code, &["f32", "f64"]).filter(|(position, _)| !is_test(*position));
        violations.extend(floats.map(|(position, word)| {
            source.violation(
                line_of(&code, position),
                format!("`{word}`: the domain counts in integers"),
            )
        }));
    }
    violations
}

fn is_module(path: &str, name: &str) -> bool {
    let inside = path
        .strip_prefix("src/")
        .and_then(|path| path.strip_prefix(name));
    inside.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

/// A path from the crate's root: `super` and `self` replaced by where the file is.
fn resolved(file: &str, segments: &[String]) -> Vec<String> {
    let mut module: Vec<String> = match file.split_once("src/") {
        Some((_, inside)) => inside
            .trim_end_matches(".rs")
            .split('/')
            .map(String::from)
            .collect(),
        None => Vec::new(),
    };
    if matches!(module.last().map(String::as_str), Some("lib" | "main")) {
        module.pop();
    }
    let mut rest = segments;
    let is_relative = matches!(rest.first().map(String::as_str), Some("super" | "self"));
    while let Some((first, after)) = rest.split_first() {
        match first.as_str() {
            "super" => drop(module.pop()),
            "self" => {}
            _ => break,
        }
        rest = after;
    }
    match rest.split_first() {
        _ if is_relative => std::iter::once("crate".to_owned())
            .chain(module)
            .chain(rest.iter().cloned())
            .collect(),
        // The app's own library, seen from its binaries.
        Some((first, after)) if first == "obole" => std::iter::once("crate".to_owned())
            .chain(after.iter().cloned())
            .collect(),
        _ => rest.to_vec(),
    }
}

fn matches(pattern: &str, segments: &[String]) -> bool {
    if let Some((first, last)) = pattern.split_once("::..::") {
        return segments.first().is_some_and(|segment| segment == first)
            && segments.last().is_some_and(|segment| segment == last);
    }
    let wanted: Vec<&str> = pattern.split("::").collect();
    if let [name] = wanted[..] {
        return segments.iter().any(|segment| segment == name);
    }
    segments.len() >= wanted.len()
        && segments
            .iter()
            .zip(wanted)
            .all(|(segment, wanted)| segment == wanted)
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::check;

    #[test]
    fn each_wall_stops_what_it_forbids() {
        for (path, code) in [
            ("crates/domain/src/tips.rs", "use leptos::prelude::*;"),
            (
                "crates/domain/src/time.rs",
                "let now = std::time::SystemTime::now();",
            ),
            ("crates/domain/src/money.rs", "fn rate(x: f64) {}"),
            ("crates/payments/src/mock.rs", "use web_sys::window;"),
            ("crates/payments/src/mock.rs", "tokio::spawn(x);"),
            ("src/ui/card.rs", "use domain::Money;"),
            ("src/ui.rs", "use crate::{store, prefs};"),
            ("src/ui/card.rs", "super::super::i18n::texts();"),
            ("src/store/jobs.rs", "use crate::pages::wallet;"),
            ("src/store.rs", "use crate::ui::button;"),
            ("src/pages/tips.rs", "use domain::decide;"),
            ("src/pages/tips.rs", "domain::tips::apply(state, event);"),
            ("src/pages/tips/form.rs", "use leptos::web_sys::Event;"),
            ("src/pages/tips/view.rs", "use leptos::prelude::*;"),
            ("src/app.rs", "use crate::adapters::indexeddb;"),
            ("src/pages/tips.rs", "use super::super::adapters::clock;"),
        ] {
            assert_eq!(planted(check, path, code).len(), 1, "{path}: {code}");
        }
    }

    #[test]
    fn what_the_walls_allow_passes() {
        for (path, code) in [
            (
                "crates/domain/src/tips.rs",
                "use crate::money::Money; use std::collections::BTreeMap;",
            ),
            (
                "src/ui/card.rs",
                "use leptos::prelude::*; use crate::ui::icon; // domain::Money",
            ),
            (
                "src/store.rs",
                "use domain::{decide, apply}; use crate::ports::Journal;",
            ),
            (
                "src/pages/tips.rs",
                "use leptos::prelude::*; use domain::tips::Command; use crate::ui::button;",
            ),
            ("src/pages/tips/view.rs", "use domain::State;"),
            ("src/main.rs", "use obole::adapters::indexeddb;"),
            ("src/bin/preview.rs", "use obole::adapters::memory;"),
            (
                "src/adapters/clock.rs",
                "use crate::adapters::memory; use web_sys::window;",
            ),
            ("src/i18n.rs", "pub mod ui; use crate::uikit::x;"),
        ] {
            assert_eq!(planted(check, path, code), [], "{path}: {code}");
        }
    }

    #[test]
    fn tests_may_look_over_the_walls() {
        let code = "#[cfg(test)]\nmod tests { use domain::decide; }";
        assert_eq!(planted(check, "src/pages/tips/view.rs", code), []);
    }

    #[test]
    fn a_violation_names_its_line() {
        let found = planted(check, "src/store.rs", "//! x\n\nuse crate::ui::card;\n");
        assert_eq!(found.first().map(|violation| violation.line), Some(3));
    }
}
