//! Single texts: plain, in quotes, or in a block. Do not resolve them to numbers, truth or nothing.

use super::{LONGEST_QUOTE, Reader, indent, is_nothing, key};

/// Up to the comment: a `#` behind a gap.
pub(super) fn without_comment(text: &str) -> &str {
    let start = text
        .match_indices('#')
        .find(|(at, _)| *at == 0 || text[..*at].ends_with([' ', '\t']))
        .map_or(text.len(), |(at, _)| at);
    text[..start].trim_end()
}

/// Behind a tag (`!!str`) and an anchor (`&a`).
pub(super) fn without_properties(text: &str) -> &str {
    let mut rest = text;
    while rest.starts_with(['!', '&']) {
        let end = rest.find([' ', '\t']).unwrap_or(rest.len());
        rest = rest[end..].trim_start();
    }
    rest
}

/// `|` or `>`, how to end and how far to indent, and nothing else.
pub(super) fn is_block_header(text: &str) -> bool {
    without_comment(text)
        .chars()
        .skip(1)
        .all(|c| matches!(c, '+' | '-' | '1'..='9'))
}

impl<'a> Reader<'a> {
    /// A plain text and the lines that continue it: deeper than `inner`, and neither comment nor key.
    pub(super) fn plain(&mut self, rest: &str, inner: usize) {
        let start = self.at;
        let first = without_comment(rest);
        let mut text = first.to_owned();
        let mut is_ended = first.len() < rest.len();
        while !is_ended && let Some((line, breaks)) = self.continued(inner) {
            let body = line.trim();
            let kept = without_comment(body);
            is_ended = kept.len() < body.len();
            match breaks {
                0 => text.push(' '),
                n => text.extend(core::iter::repeat_n('\n', n)),
            }
            text.push_str(kept);
            self.at += breaks + 1;
        }
        self.value(text, false, start);
    }

    /// The line that continues a plain text, and how many empty ones come before it.
    fn continued(&self, inner: usize) -> Option<(&'a str, usize)> {
        let mut later = self.lines[self.at + 1..].iter();
        let breaks = later
            .by_ref()
            .take_while(|line| line.trim().is_empty())
            .count();
        let line = *self.lines.get(self.at + 1 + breaks)?;
        let body = line.trim();
        let is_more = indent(line) > inner && !is_nothing(body);
        (is_more && key::split(body).is_none()).then_some((line, breaks))
    }

    /// From a quote to its end, on this line or a later one. A quote that never ends is taken as a letter.
    pub(super) fn quoted(&mut self, rest: &'a str) {
        let start = self.at;
        if let Some((text, after)) = closed(rest) {
            self.value(text, true, start);
            return self.after_quoted(after);
        }
        let mut whole = rest.to_owned();
        while self.at - start < LONGEST_QUOTE
            && let Some(line) = self.next_line()
        {
            self.at += 1;
            match line.trim() {
                "" => whole.push('\n'),
                body if whole.ends_with('\n') => whole.push_str(body),
                body => {
                    whole.push(' ');
                    whole.push_str(body);
                }
            }
            if let Some((text, after)) = closed(&whole) {
                let after = after.to_owned();
                self.value(text, true, start);
                return self.after(&after);
            }
        }
        self.at = start;
        let text = without_comment(rest).to_owned();
        self.value(text, false, start);
    }

    /// Somebody who writes `"a", "b"` means a list.
    fn after_quoted(&mut self, after: &'a str) {
        match after.trim_start().strip_prefix(',') {
            Some(more) => self.flow(more, false),
            None => self.after(after),
        }
    }

    /// The lines below that are deeper than `inner`: as they are under `|`, in one line under `>`.
    pub(super) fn block(&mut self, header: &str, inner: usize) {
        let start = self.at;
        let mut kept = Vec::new();
        while let Some(line) = self.lines.get(self.at + 1) {
            if !line.trim().is_empty() && indent(line) <= inner {
                break;
            }
            kept.push(line.trim());
            self.at += 1;
        }
        let between = if header.starts_with('|') { "\n" } else { " " };
        let text = kept.join(between).trim().to_owned();
        self.value(text, false, start);
    }
}

/// The text between a quote and its fellow, and what stands behind it.
pub(super) fn closed(text: &str) -> Option<(String, &str)> {
    match text.chars().next()? {
        '\'' => single(text),
        '"' => double(text),
        _ => None,
    }
}

/// Two quotes within are one.
fn single(text: &str) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut rest = &text[1..];
    loop {
        let (before, after) = rest.split_once('\'')?;
        out.push_str(before);
        let Some(more) = after.strip_prefix('\'') else {
            return Some((out, after));
        };
        out.push('\'');
        rest = more;
    }
}

/// With the escapes of YAML 1.2, 5.7.
fn double(text: &str) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((out, &text[at + 1..])),
            '\\' => out.push(escaped(chars.next()?.1, &mut chars)?),
            c => out.push(c),
        }
    }
    None
}

fn escaped(sign: char, chars: &mut impl Iterator<Item = (usize, char)>) -> Option<char> {
    let mut of_digits = |n: usize| {
        let digits: String = chars.by_ref().take(n).map(|(_, c)| c).collect();
        u32::from_str_radix(&digits, 16)
            .ok()
            .and_then(char::from_u32)
    };
    match sign {
        'x' => of_digits(2),
        'u' => of_digits(4),
        'U' => of_digits(8),
        '0' => Some('\0'),
        'a' => Some('\u{7}'),
        'b' => Some('\u{8}'),
        't' | '\t' => Some('\t'),
        'n' => Some('\n'),
        'v' => Some('\u{B}'),
        'f' => Some('\u{C}'),
        'r' => Some('\r'),
        'e' => Some('\u{1B}'),
        'N' => Some('\u{85}'),
        '_' => Some('\u{A0}'),
        'L' => Some('\u{2028}'),
        'P' => Some('\u{2029}'),
        ' ' | '"' | '/' | '\\' => Some(sign),
        _ => None,
    }
}
