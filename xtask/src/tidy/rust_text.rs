//! Rust source as far as tidy needs it: code without comments and strings, test regions, paths.
//! Do not grow this into a parser; a rule that needs types belongs in clippy.

use std::ops::Range;

/// The source with comments and the insides of strings and character literals blanked by spaces.
///
/// Length and line breaks stay, so that a position here is a position in the source.
pub fn code_only(source: &str) -> String {
    let bytes = source.as_bytes();
    let mut code = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = at + blank_length(&source[at..], bytes[..at].last().copied());
        if end == at {
            at += source[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        for byte in &mut code[at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end;
    }
    // Only whole characters were replaced, and by ASCII.
    String::from_utf8(code).unwrap_or_default()
}

/// How many bytes of comment or literal begin here; 0 for code.
fn blank_length(rest: &str, before: Option<u8>) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment_length(rest);
    }
    if rest.starts_with('"') {
        return quoted_length(rest, '"');
    }
    if rest.starts_with('\'') {
        return character_length(rest);
    }
    let is_inside_word = before.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let raw = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'));
    match raw {
        Some(raw) if !is_inside_word => {
            raw_string_length(raw).map_or(0, |length| length + rest.len() - raw.len())
        }
        _ => 0,
    }
}

fn block_comment_length(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth.saturating_sub(1), at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn quoted_length(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A character literal's length; 0 for a lifetime.
fn character_length(rest: &str) -> usize {
    let mut letters = rest.chars().skip(1);
    match (letters.next(), letters.next()) {
        (Some('\\'), _) => quoted_length(rest, '\''),
        (Some(letter), Some('\'')) => letter.len_utf8() + 2,
        _ => 0,
    }
}

fn raw_string_length(raw: &str) -> Option<usize> {
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let inside = raw[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inside.find(&close)?;
    Some(hashes + 1 + end + close.len())
}

/// Byte ranges of the items behind `#[cfg(test)]`, attributes included. Takes what `code_only` returns.
pub fn test_regions(code: &str) -> Vec<Range<usize>> {
    let mut regions = Vec::new();
    let mut from = 0;
    while let Some(found) = code[from..].find("#[cfg(test)]") {
        let start = from + found;
        let end = item_end(code, start + "#[cfg(test)]".len());
        regions.push(start..end);
        from = end;
    }
    regions
}

/// Where the item that begins at `from` ends: at its `;`, or at the brace that closes its first one.
fn item_end(code: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code[from..].char_indices() {
        match letter {
            ';' if depth == 0 => return from + at + 1,
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return from + at + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// The line of a byte position, from 1.
pub fn line_of(text: &str, position: usize) -> usize {
    text[..position].matches('\n').count() + 1
}

/// A path such as `crate::store::Store` and where it begins.
#[derive(Debug, PartialEq, Eq)]
pub struct PathUse {
    pub position: usize,
    pub segments: Vec<String>,
}

/// Every path of at least two segments, `use` trees spelled out. Takes what `code_only` returns.
pub fn paths(code: &str) -> Vec<PathUse> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].1 == "use" {
            at = use_tree(&tokens, at + 1, &[], &mut found);
        } else if is_word(tokens[at].1) {
            let start = at;
            let mut segments = vec![tokens[at].1.to_owned()];
            while let Some([(_, "::"), (_, next)]) = tokens.get(at + 1..at + 3)
                && is_word(next)
            {
                segments.push((*next).to_owned());
                at += 2;
            }
            if segments.len() > 1 {
                found.push(PathUse {
                    position: tokens[start].0,
                    segments,
                });
            }
            at += 1;
        } else {
            at += 1;
        }
    }
    found
}

/// Reads one `a::b::{c, d::*} as e` from `at`; returns where the tree ends.
fn use_tree(
    tokens: &[(usize, &str)],
    mut at: usize,
    prefix: &[String],
    found: &mut Vec<PathUse>,
) -> usize {
    let mut segments = prefix.to_vec();
    let start = tokens.get(at).map_or(0, |token| token.0);
    while let Some(&(_, token)) = tokens.get(at) {
        match token {
            "::" => {}
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token.1 != "}") {
                    let before = at;
                    at = use_tree(tokens, at, &segments, found);
                    at += usize::from(
                        tokens
                            .get(at)
                            .is_some_and(|token| token.1 == "," || at == before),
                    );
                }
                return at + 1;
            }
            "as" => at += 1,
            word if is_word(word) || word == "*" => segments.push(word.to_owned()),
            _ => break,
        }
        at += 1;
    }
    if segments.len() > prefix.len() {
        found.push(PathUse {
            position: start,
            segments,
        });
    }
    at
}

fn is_word(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = code[at..].chars().next() {
        let rest = &code[at..];
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        let length = if is_part(first) {
            rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        if !first.is_whitespace() {
            tokens.push((at, &rest[..length]));
        }
        at += length;
    }
    tokens
}

/// Every word of the code that equals one of `words`, with its position. Takes what `code_only` returns.
pub fn words<'a>(code: &'a str, words: &'a [&str]) -> impl Iterator<Item = (usize, &'a str)> {
    tokens(code)
        .into_iter()
        .filter(move |(_, token)| words.contains(token))
}

#[cfg(test)]
mod tests;
