//! `doctor`: every tool, the version wanted, the version found, and what to do about a difference.
//! Do not install anything from here; it must be safe to run on any machine.

use std::process::ExitCode;

use crate::child;
use crate::failure::Result;
use crate::setup::{browser, node, rust, tool};

struct Finding {
    tool: &'static str,
    wanted: String,
    found: Option<String>,
    is_fine: bool,
    /// Optional tools are shown but do not make the doctor unhappy.
    is_optional: bool,
    fix: String,
}

/// Prints the table; fails when a tool that the commands need is missing or of another version.
pub fn run() -> Result<ExitCode> {
    let mut findings = rust_side()?;
    findings.extend(browser_side());
    let width = |column: fn(&Finding) -> &str| {
        findings
            .iter()
            .map(|row| column(row).len())
            .max()
            .unwrap_or(0)
    };
    let (tools, wanted) = (width(|row| row.tool), width(|row| &row.wanted));
    for row in &findings {
        let mark = match (row.is_fine, row.is_optional) {
            (true, _) => "✓",
            (false, true) => "–",
            (false, false) => "✗",
        };
        let found = row.found.as_deref().unwrap_or("missing");
        println!(
            "{mark} {:tools$}  wanted {:wanted$}  found {found}",
            row.tool, row.wanted
        );
        if !row.is_fine {
            println!("  {:tools$}  fix: {}", "", row.fix);
        }
    }
    let is_well = findings.iter().all(|row| row.is_fine || row.is_optional);
    Ok(if is_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn rust_side() -> Result<Vec<Finding>> {
    let setup = "cargo xtask setup";
    let rust = first_version(child::ask("rustc", &["--version"]));
    let mut findings = vec![
        exact(
            "rust",
            env!("CARGO_PKG_RUST_VERSION"),
            rust,
            "rustup toolchain install (reads rust-toolchain.toml)",
        ),
        present("wasm32 target", rust::has_wasm_target(), setup),
        present("rustfmt", rust::has_component("rustfmt"), setup),
        present("clippy", rust::has_component("clippy"), setup),
    ];
    for tool in [tool::trunk(), tool::wasm_bindgen()?] {
        findings.push(exact(tool.package, &tool.version, tool.found(), setup));
    }
    let deny = first_version(child::ask("cargo", &["deny", "--version"]));
    findings.push(Finding {
        tool: "cargo-deny",
        wanted: "any (optional)".to_owned(),
        is_fine: deny.is_some(),
        found: deny,
        is_optional: true,
        fix: "cargo install --locked cargo-deny, then cargo xtask test deny".to_owned(),
    });
    Ok(findings)
}

fn browser_side() -> Vec<Finding> {
    let ask =
        |program: Option<std::path::PathBuf>| first_version(child::ask(program?, &["--version"]));
    let (chromium, driver) = (ask(browser::program()), ask(browser::driver()));
    let node = node::version();
    let is_pair = chromium.is_some() && major(&chromium) == major(&driver);
    let needed = |tool, wanted: &str, found, is_fine, fix: &str| Finding {
        tool,
        wanted: wanted.to_owned(),
        found,
        is_fine,
        is_optional: false,
        fix: fix.to_owned(),
    };
    vec![
        needed(
            "browser",
            "any",
            chromium.clone(),
            chromium.is_some(),
            browser::HOW,
        ),
        needed(
            "chromedriver",
            "the browser's",
            driver,
            is_pair,
            browser::HOW,
        ),
        needed(
            "node",
            &format!("{} or newer", node::OLDEST),
            node.clone(),
            node.as_deref().is_some_and(node::is_new_enough),
            node::HOW,
        ),
    ]
}

fn exact(tool: &'static str, wanted: &str, found: Option<String>, fix: &str) -> Finding {
    Finding {
        tool,
        wanted: wanted.to_owned(),
        is_fine: found
            .as_deref()
            .is_some_and(|found| found.starts_with(wanted)),
        found,
        is_optional: false,
        fix: fix.to_owned(),
    }
}

fn present(tool: &'static str, is_there: bool, fix: &str) -> Finding {
    Finding {
        tool,
        wanted: "any".to_owned(),
        found: is_there.then(|| "yes".to_owned()),
        is_fine: is_there,
        is_optional: false,
        fix: fix.to_owned(),
    }
}

fn first_version(answer: Option<String>) -> Option<String> {
    let answer = answer?;
    let mut words = answer.split_whitespace();
    words
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .map(String::from)
}

fn major(version: &Option<String>) -> Option<&str> {
    version.as_deref()?.split('.').next()
}
