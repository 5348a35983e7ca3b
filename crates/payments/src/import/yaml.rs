//! Reads FUNDING.yml as its writers meant it: keys, and texts under them. YAML is read as YAML; what is no YAML is read as
//! far as it is clear. Values stay text: do not turn `0015` into a number.

mod flow;
mod key;
#[cfg(test)]
mod oracle;
mod scalar;

use std::collections::HashSet;

use super::Unreadable;

/// How many lists may stand in each other; real files have one.
const DEEPEST: usize = 16;

/// How many lines a text in quotes may have; real ones have one.
const LONGEST_QUOTE: usize = 32;

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Reading {
    pub values: Vec<Value>,
    /// Lines, or ends of lines, that are neither key nor value.
    pub strays: Vec<Stray>,
    /// Whether any key of the format stands there, with or without a value.
    pub has_known_key: bool,
    /// Keys of nobody, which are said even if they hold nothing.
    unknown_keys: Vec<Stray>,
}

/// A text under a key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Value {
    pub key: String,
    pub text: String,
    /// In quotes, `null` is a text like any other.
    pub is_quoted: bool,
    /// from 1
    pub line: usize,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Stray {
    pub text: String,
    /// from 1
    pub line: usize,
}

/// Goes through the lines once, from the top.
struct Reader<'a> {
    lines: Vec<&'a str>,
    /// The line that is read now.
    at: usize,
    key: Option<String>,
    /// The last key or dash had nothing behind it: its value may follow.
    awaits: bool,
    deepest: usize,
    reading: Reading,
}

pub(super) fn read(text: &str) -> Result<Reading, Unreadable> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader {
        lines: lines(text),
        at: 0,
        key: None,
        awaits: false,
        deepest: 0,
        reading: Reading::default(),
    };
    while reader.at < reader.lines.len() {
        reader.line();
        if reader.deepest > DEEPEST {
            return Err(Unreadable::TooDeep);
        }
        reader.at += 1;
    }
    reader.reading.say_empty_keys();
    Ok(reader.reading)
}

/// YAML 1.2, 5.4: a line feed, a carriage return, or both.
fn lines(text: &str) -> Vec<&str> {
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .flat_map(|line| line.split('\r'))
        .collect()
}

/// Spaces and tabs before the first sign.
fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Empty, a comment, or a mark between documents.
fn is_nothing(body: &str) -> bool {
    body.is_empty() || body.starts_with('#') || body == "---" || body == "..."
}

/// What stands behind the dash of an entry of a list.
fn entry(body: &str) -> Option<&str> {
    let rest = body.strip_prefix('-')?;
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| rest.trim())
}

impl Value {
    /// What YAML resolves to nothing.
    pub fn is_nothing(&self) -> bool {
        let text = self.text.trim();
        text.is_empty() || (!self.is_quoted && matches!(text, "~" | "null"))
    }
}

impl Reading {
    fn say_empty_keys(&mut self) {
        let keys = core::mem::take(&mut self.unknown_keys);
        let filled: HashSet<&str> = self
            .values
            .iter()
            .filter(|value| !value.is_nothing())
            .map(|value| value.key.as_str())
            .collect();
        let is_empty = |key: &Stray| !filled.contains(key.text.as_str());
        self.strays.extend(keys.into_iter().filter(is_empty));
        self.strays.sort_by_key(|stray| stray.line);
    }
}

impl<'a> Reader<'a> {
    fn line(&mut self) {
        let line = self.lines[self.at];
        let body = line.trim();
        let is_directive = line.starts_with("%YAML ") || line.starts_with("%TAG ");
        if is_nothing(body) || is_directive {
            return;
        }
        let inner = indent(line);
        if let Some(rest) = entry(body) {
            return self.entry(rest, inner);
        }
        if let Some((key, rest)) = key::split(body) {
            self.key(key);
            return self.node(rest, inner);
        }
        if self.awaits && self.key.is_some() && inner > 0 {
            return self.node(body, inner.saturating_sub(1));
        }
        self.stray(body);
    }

    fn key(&mut self, key: String) {
        match key::is_known(&key) {
            true => self.reading.has_known_key = true,
            false => self.reading.unknown_keys.push(Stray {
                text: key.clone(),
                line: self.at + 1,
            }),
        }
        self.key = Some(key);
    }

    fn entry(&mut self, rest: &'a str, inner: usize) {
        let (mut rest, mut depth) = (rest, 1);
        while let Some(deeper) = entry(rest).filter(|_| !rest.is_empty()) {
            (rest, depth) = (deeper, depth + 1);
        }
        self.deepest = self.deepest.max(depth);
        match self.key {
            Some(_) => self.node(rest, inner),
            None => self.stray(rest),
        }
    }

    /// A value that begins with `rest` on this line; `inner` is the indent that its further lines exceed.
    fn node(&mut self, rest: &'a str, inner: usize) {
        let rest = scalar::without_properties(rest.trim());
        self.awaits = rest.is_empty() || rest.starts_with('#');
        match rest.chars().next() {
            _ if self.awaits => {}
            Some('[') => self.flow(&rest[1..], true),
            Some('"' | '\'') => self.quoted(rest),
            Some('|' | '>') if scalar::is_block_header(rest) => self.block(rest, inner),
            _ => self.plain(rest, inner),
        }
    }

    fn value(&mut self, text: String, is_quoted: bool, line: usize) {
        if let Some(key) = self.key.clone() {
            self.reading.values.push(Value {
                key,
                text,
                is_quoted,
                line: line + 1,
            });
        }
    }

    /// Signs alone are no loss.
    fn stray(&mut self, text: &str) {
        let text = scalar::without_comment(text).trim();
        if text.chars().any(char::is_alphanumeric) {
            self.reading.strays.push(Stray {
                text: text.to_owned(),
                line: self.at + 1,
            });
        }
    }

    /// What follows a value on its line.
    fn after(&mut self, rest: &str) {
        let rest = rest.trim();
        if !rest.starts_with('#') {
            self.stray(rest);
        }
    }

    /// The next line, unless a key of the format begins there: then something above was never closed.
    fn next_line(&self) -> Option<&'a str> {
        let line = *self.lines.get(self.at + 1)?;
        let begins_key = indent(line) == 0
            && key::split(line.trim()).is_some_and(|(key, _)| key::is_known(&key));
        (!begins_key).then_some(line)
    }
}
