//! `tidy`: the walls and sizes of ARCHITECTURE.md, checked over the text of every source file.
//! Do not read files inside a rule; a rule is a function from sources to violations, tested with planted ones.

mod allowances;
mod look;
mod manifest;
mod markup;
mod rust_text;
mod shape;
mod walls;

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::failure::{Result, While};
use crate::project;

/// One source file.
#[derive(Debug, Clone)]
pub struct Source {
    /// From the project's root, with `/` between the parts.
    pub path: String,
    pub text: String,
}

/// One broken rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    pub path: String,
    /// From 1; 0 when it is about the whole file.
    pub line: usize,
    pub sentence: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.path, self.sentence),
            line => write!(out, "{}:{line}: {}", self.path, self.sentence),
        }
    }
}

impl Source {
    pub fn extension(&self) -> &str {
        crate::serve::extension(&self.path)
    }

    fn violation(&self, line: usize, sentence: impl Into<String>) -> Violation {
        Violation {
            path: self.path.clone(),
            line,
            sentence: sentence.into(),
        }
    }
}

/// Made by tools or by other people, so not ours to tidy.
const NOT_OURS: &[&str] = &[
    ".git",
    "dist",
    "node_modules",
    "results",
    "shots",
    "target",
    "test-results",
];
const EXTENSIONS: &[&str] = &["rs", "css", "js", "mjs", "ts", "html", "toml"];

pub fn run() -> Result<ExitCode> {
    Ok(if is_tidy()? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Checks the real tree and prints what is wrong with it.
pub fn is_tidy() -> Result<bool> {
    let mut sources = Vec::new();
    collect(project::root(), &mut sources)?;
    let violations = check(&sources);
    for violation in &violations {
        println!("{violation}");
    }
    println!(
        "{} files looked at, {} violations",
        sources.len(),
        violations.len()
    );
    Ok(violations.is_empty())
}

/// Every rule over every source, in order of path and line.
pub fn check(sources: &[Source]) -> Vec<Violation> {
    let mut violations: Vec<Violation> = sources
        .iter()
        .flat_map(|source| {
            [
                shape::check(source),
                walls::check(source),
                allowances::check(source),
                manifest::check(source),
                look::check(source),
                markup::check(source),
            ]
        })
        .flatten()
        .collect();
    violations.extend(look::check_imports(sources));
    violations.sort_by(|one, other| (&one.path, one.line).cmp(&(&other.path, other.line)));
    violations
}

fn collect(folder: &Path, into: &mut Vec<Source>) -> Result<()> {
    let doing = || format!("reading {}", folder.display());
    for entry in fs::read_dir(folder).while_doing(doing())? {
        let path = entry.while_doing(doing())?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                collect(&path, into)?;
            }
        } else if EXTENSIONS.contains(&crate::serve::extension(&name)) {
            into.push(Source {
                path: project::name_below(project::root(), &path),
                text: fs::read_to_string(&path)
                    .while_doing(format!("reading {}", path.display()))?,
            });
        }
    }
    Ok(())
}

/// For the rules' own tests: plants one file and returns what a rule says about it.
#[cfg(test)]
fn planted(rule: fn(&Source) -> Vec<Violation>, path: &str, text: &str) -> Vec<Violation> {
    rule(&Source {
        path: path.to_owned(),
        text: text.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_asked_about_each_file() {
        let source = |path: &str, text: &str| Source {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let violations = check(&[
            source(
                "src/utils.rs",
                "//! A file that should not exist under this name.\n",
            ),
            source(
                "src/ui/card.rs",
                "//! A card; it knows nothing of money.\nuse domain::Money;\n",
            ),
            source(
                "src/app.rs",
                "//! The frame around every page.\n#[allow(clippy::unwrap_used)]\nfn f() {}\n",
            ),
            source(
                "crates/domain/Cargo.toml",
                "[dependencies]\nleptos = \"0.8\"\n",
            ),
            source("style/main.css", ""),
            source("style/pages/home.css", "a { color: #fff }"),
            source("index.html", "<p style='x'></p>"),
        ]);
        let paths: Vec<&str> = violations
            .iter()
            .map(|violation| violation.path.as_str())
            .collect();
        let expected = [
            "crates/domain/Cargo.toml",
            "index.html",
            "src/app.rs",
            "src/ui/card.rs",
            "src/utils.rs",
            "style/pages/home.css",
            "style/pages/home.css",
        ];
        assert_eq!(paths, expected, "{violations:#?}");
    }
}
