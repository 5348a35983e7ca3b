//! What the shared crates may depend on, read from their Cargo.toml.
//! Do not look at dev-dependencies; tests may use what the rules may not.

use super::{Source, Violation};

/// Everything the domain may be built from.
const DOMAIN: &[&str] = &["serde", "time", "iso_currency", "uuid", "thiserror"];
/// What the crates shared by browser and server must do without.
const NOT_SHARED: &[&str] = &[
    "leptos",
    "leptos_router",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "gloo-net",
    "idb",
    "tokio",
];
/// Measured as too large for what they would bring to the app.
const TOO_LARGE: &[&str] = &["regex", "ammonia", "jiff", "rqrr"];

pub fn check(source: &Source) -> Vec<Violation> {
    let complaint: fn(&str) -> Option<&'static str> = match source.path.as_str() {
        "crates/domain/Cargo.toml" => {
            |name| (!DOMAIN.contains(&name)).then_some("the rules run anywhere")
        }
        "crates/payments/Cargo.toml" | "crates/sync/Cargo.toml" => |name| {
            NOT_SHARED
                .contains(&name)
                .then_some("browser and server share this crate")
        },
        "Cargo.toml" => |name| {
            TOO_LARGE
                .contains(&name)
                .then_some("it is too large for the app")
        },
        _ => return Vec::new(),
    };
    let dependencies = dependencies(&source.text).into_iter();
    let refused = dependencies.filter_map(|(line, name)| {
        let because = complaint(name)?;
        Some(source.violation(line, format!("must not depend on `{name}`: {because}")))
    });
    refused.collect()
}

/// (line, name) of the dependencies that are built into the crate, in each of TOML's spellings we use.
fn dependencies(manifest: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut is_list = false;
    for (at, line) in manifest.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            is_list = section == "dependencies"
                || section.ends_with(".dependencies") && section.starts_with("target.");
            let single = section
                .rsplit_once("dependencies.")
                .filter(|(before, _)| before.is_empty() || before.ends_with('.'));
            if let Some((before, name)) = single
                && !before.starts_with("workspace")
            {
                found.push((at + 1, name.trim_matches('"')));
            }
        } else if is_list && line.contains('=') {
            let key = line.split('=').next().unwrap_or_default();
            let name = key
                .split('.')
                .next()
                .unwrap_or_default()
                .trim()
                .trim_matches('"');
            found.push((at + 1, name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::check;

    #[test]
    fn the_domain_depends_on_its_five_crates_only() {
        let fine = "[package]\nname = \"domain\"\n[dependencies]\nserde.workspace = true\ntime = { version = \"0.3\" }\n[dev-dependencies]\nproptest = \"1\"\n";
        assert_eq!(planted(check, "crates/domain/Cargo.toml", fine), []);
        for more in [
            "[dependencies]\nrand = \"1\"",
            "[dependencies.rand]\nversion = \"1\"",
            "[target.'cfg(unix)'.dependencies]\nrand = \"1\"",
        ] {
            assert_eq!(
                planted(check, "crates/domain/Cargo.toml", more).len(),
                1,
                "{more}"
            );
        }
    }

    #[test]
    fn payments_must_not_know_the_browser() {
        for name in ["leptos", "web-sys", "tokio"] {
            let manifest = format!("[dependencies]\n{name} = \"1\"\n");
            assert_eq!(
                planted(check, "crates/payments/Cargo.toml", &manifest).len(),
                1,
                "{name}"
            );
        }
        assert_eq!(
            planted(
                check,
                "crates/payments/Cargo.toml",
                "[dependencies]\npostcard.workspace = true\n"
            ),
            []
        );
    }

    #[test]
    fn the_app_must_not_carry_what_is_too_large() {
        assert_eq!(
            planted(check, "Cargo.toml", "[dependencies]\nregex = \"1\"\n").len(),
            1
        );
        assert_eq!(
            planted(
                check,
                "Cargo.toml",
                "[dependencies]\nleptos = \"0.8\"\n[dev-dependencies]\nregex = \"1\"\n"
            ),
            []
        );
    }
}
