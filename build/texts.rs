//! Turns the Fluent files of every language into one typed Rust file. Nothing here is part of the app: it runs in
//! the build script and in `tests/texts.rs`, so it must not reach for anything of the app.

mod compile;
mod definitions;
mod emit;
mod typography;

use std::collections::BTreeMap;
use std::fmt;

use compile::Message;

/// The languages in the order in which one text holds them; the first decides the order of arguments.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

/// One `.ftl` file: its language, its name for error messages, and its content.
pub struct Source {
    pub language: &'static str,
    pub path: String,
    pub content: String,
}

/// Something a writer has to mend before the app can be built.
#[derive(Debug, PartialEq)]
pub struct Problem {
    pub path: String,
    /// From 1.
    pub line: usize,
    pub says: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.says)
    }
}

/// The Rust code of all texts, or everything that is wrong with them.
pub fn generate(sources: &[Source]) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut by_language = Vec::new();
    for language in LANGUAGES {
        let files: Vec<&Source> = sources
            .iter()
            .filter(|source| source.language == language)
            .collect();
        by_language.push(compile::language(&files, &mut problems));
    }
    compare(&by_language, &mut problems);
    if problems.is_empty() {
        Ok(emit::code(&by_language))
    } else {
        problems.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
        Err(problems)
    }
}

/// Every key and argument of one language exists in the others, in the file of the same name.
fn compare(by_language: &[BTreeMap<String, Message>], problems: &mut Vec<Problem>) {
    for (index, messages) in by_language.iter().enumerate() {
        for (other_index, others) in by_language.iter().enumerate() {
            if index == other_index {
                continue;
            }
            let other_language = LANGUAGES[other_index];
            for (key, message) in messages {
                let mut report = |says| problems.push(message.problem(says));
                let Some(other) = others.get(key) else {
                    report(format!("`{key}` is missing in `{other_language}`"));
                    continue;
                };
                if message.file_name() != other.file_name() {
                    report(format!(
                        "`{key}` stands in {} for `{other_language}`: keep it in files of one name",
                        other.path
                    ));
                }
                compare_arguments(key, message, other, other_language, &mut report);
            }
        }
    }
}

fn compare_arguments(
    key: &str,
    message: &Message,
    other: &Message,
    other_language: &str,
    report: &mut impl FnMut(String),
) {
    for argument in &message.arguments {
        match other
            .arguments
            .iter()
            .find(|candidate| candidate.name == argument.name)
        {
            None => report(format!(
                "`{key}` uses ${} here but not in `{other_language}`",
                argument.name
            )),
            Some(twin) if argument.kind.joined(twin.kind).is_none() => report(format!(
                "`{key}` selects on ${} as a number in one language and as a word in `{other_language}`",
                argument.name
            )),
            Some(_) => {}
        }
    }
}
