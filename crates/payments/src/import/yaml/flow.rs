//! Lists in brackets, over as many lines as they take; lists in lists are read in a row. Never recurse: depth is the file's.

use super::Reader;
use super::scalar::closed;

/// What is being read between two commas.
#[derive(Default)]
struct Part {
    text: String,
    line: usize,
    /// Quotes make even nothing a value.
    is_quoted: bool,
    /// What stands behind the quotes before the next comma, and should not.
    rest: String,
}

impl<'a> Reader<'a> {
    /// Behind a `[`, or behind the first comma of a list whose brackets are missing; that one ends with its line.
    pub(super) fn flow(&mut self, rest: &'a str, is_open: bool) {
        let mut depth: usize = 1;
        let mut part = Part::default();
        let mut rest = rest;
        loop {
            if let Some(after) = self.flow_line(rest, &mut depth, &mut part) {
                return self.after_flow(after);
            }
            match self.next_line().filter(|_| is_open) {
                Some(line) => {
                    self.at += 1;
                    rest = line;
                }
                None => return self.end_part(&mut part),
            }
            if !part.text.is_empty() && !part.is_quoted {
                part.text.push(' ');
            }
        }
    }

    /// One line of a list; what stands behind the list if it ends here.
    fn flow_line(&mut self, line: &'a str, depth: &mut usize, part: &mut Part) -> Option<&'a str> {
        let mut rest = line;
        let mut is_after_gap = true;
        while let Some(c) = rest.chars().next() {
            let after = &rest[c.len_utf8()..];
            let is_start = part.text.is_empty() && !part.is_quoted;
            match c {
                '#' if is_after_gap => return None,
                ',' => self.end_part(part),
                '[' if is_start => {
                    *depth += 1;
                    self.deepest = self.deepest.max(*depth);
                }
                ']' => {
                    self.end_part(part);
                    *depth -= 1;
                    if *depth == 0 {
                        return Some(after);
                    }
                }
                '"' | '\'' if is_start => {
                    if let Some((text, after)) = closed(rest) {
                        *part = Part {
                            text,
                            line: self.at,
                            is_quoted: true,
                            rest: String::new(),
                        };
                        (rest, is_after_gap) = (after, false);
                        continue;
                    }
                    part.push(c, self.at);
                }
                '!' | '&' if is_start => {
                    // A tag or an anchor, which says nothing here.
                    let end = rest.find([' ', '\t', ',', ']']).unwrap_or(rest.len());
                    rest = &rest[end..];
                    continue;
                }
                ' ' | '\t' if is_start => {}
                c => part.push(c, self.at),
            }
            is_after_gap = c == ' ' || c == '\t';
            rest = after;
        }
        None
    }

    fn end_part(&mut self, part: &mut Part) {
        let Part {
            text,
            line,
            is_quoted,
            rest,
        } = core::mem::take(part);
        let text = if is_quoted {
            text
        } else {
            text.trim().to_owned()
        };
        if is_quoted || !text.is_empty() {
            self.value(text, is_quoted, line);
        }
        self.stray(&rest);
    }

    fn after_flow(&mut self, after: &str) {
        self.after(after.trim_start().trim_start_matches([',', ']']));
    }
}

impl Part {
    fn push(&mut self, c: char, line: usize) {
        if self.is_quoted {
            return self.rest.push(c);
        }
        if self.text.is_empty() {
            self.line = line;
        }
        self.text.push(c);
    }
}
