//! Finds what is written in the files of one language, before anything is understood: keys and where they stand.
//! What a pattern means is `compile.rs`'s concern.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::{Problem, Source};

/// Where a message or term is written, and what.
pub struct Definition<'a> {
    pub source: &'a Source,
    pub pattern: Pattern<&'a str>,
    pub id: &'a str,
}

/// Messages by key, terms by key with the leading dash.
pub fn definitions<'a>(
    files: &[&'a Source],
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Definition<'a>> {
    let mut found: BTreeMap<String, Definition<'a>> = BTreeMap::new();
    for source in files {
        let resource = match parser::parse(source.content.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_at(&source.content, error.pos.start);
                    problems.push(Problem {
                        path: source.path.clone(),
                        line,
                        says: error.to_string(),
                    });
                }
                resource
            }
        };
        for entry in resource.body {
            let (id, prefix, pattern, attributes) = match entry {
                Entry::Message(message) => (message.id.name, "", message.value, message.attributes),
                Entry::Term(term) => (term.id.name, "-", Some(term.value), term.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let line = line_of(&source.content, id);
            let mut report = |says| {
                problems.push(Problem {
                    path: source.path.clone(),
                    line,
                    says,
                })
            };
            if prefix.is_empty() && !is_key(id) {
                report(format!(
                    "`{id}` is no key: write `noun-thing` in a-z, 0-9 and dashes"
                ));
            }
            if !attributes.is_empty() {
                report(format!(
                    "`{id}` has an attribute: give each text its own key"
                ));
            }
            let Some(pattern) = pattern else {
                report(format!("`{id}` has no text"));
                continue;
            };
            if let Some(first) = found.get(&format!("{prefix}{id}")) {
                report(format!(
                    "`{id}` was already written in {}",
                    first.source.path
                ));
            }
            found.insert(
                format!("{prefix}{id}"),
                Definition {
                    source,
                    pattern,
                    id,
                },
            );
        }
    }
    found
}

fn is_key(id: &str) -> bool {
    id.contains('-')
        && id.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// The line of `part`, which must be a slice of `content` (0 when it is not).
pub fn line_of(content: &str, part: &str) -> usize {
    let offset = (part.as_ptr() as usize).wrapping_sub(content.as_ptr() as usize);
    if offset <= content.len() {
        line_at(content, offset)
    } else {
        0
    }
}

fn line_at(content: &str, offset: usize) -> usize {
    1 + content
        .bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
}
