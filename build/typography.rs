//! Refuses texts that are set badly: typewriter quotes, and spaces French or English would not write. It checks what
//! is written, it never repairs it: the file is what the reader of the file sees.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::definitions::line_of;
use super::{Problem, Source};

const THIN: char = '\u{202F}';
const FIRM: char = '\u{A0}';
/// Stands for a placeable: whatever it will be, it is neither space nor punctuation.
const PLACEABLE: char = '\u{FFFC}';

/// Adds every typographic fault of `pattern` to `problems`.
pub fn check(source: &Source, pattern: &Pattern<&str>, problems: &mut Vec<Problem>) {
    let mut written: Vec<(char, usize)> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let line = line_of(&source.content, value);
                written.extend(
                    value
                        .chars()
                        .map(|letter| (if letter == '\n' { ' ' } else { letter }, line)),
                );
            }
            PatternElement::Placeable { expression } => {
                let line = written.last().map_or(0, |last| last.1);
                placeable(source, expression, line, &mut written, problems);
            }
        }
    }
    let line_of_start = written
        .iter()
        .map(|(_, line)| *line)
        .find(|line| *line > 0)
        .unwrap_or(1);
    for index in 0..written.len() {
        let before = index
            .checked_sub(1)
            .and_then(|index| written.get(index))
            .map(|(letter, _)| *letter);
        let after = written.get(index + 1).map(|(letter, _)| *letter);
        let (letter, line) = written[index];
        if let Some(says) = fault(source.language, before, letter, after) {
            let line = if line == 0 { line_of_start } else { line };
            problems.push(Problem {
                path: source.path.clone(),
                line,
                says: says.to_owned(),
            });
        }
    }
}

fn placeable(
    source: &Source,
    expression: &Expression<&str>,
    line: usize,
    written: &mut Vec<(char, usize)>,
    problems: &mut Vec<Problem>,
) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            written.extend(
                unescape_unicode_to_string(value)
                    .chars()
                    .map(|letter| (letter, line)),
            );
        }
        Expression::Inline(_) => written.push((PLACEABLE, line)),
        Expression::Select { variants, .. } => {
            for variant in variants {
                check(source, &variant.value, problems);
            }
            written.push((PLACEABLE, line));
        }
    }
}

fn fault(
    language: &str,
    before: Option<char>,
    letter: char,
    after: Option<char>,
) -> Option<&'static str> {
    match letter {
        '\'' => return Some("' is a typewriter apostrophe: write ’"),
        '"' if language == "fr" => {
            return Some("\" is a typewriter quote: write « » with U+202F inside");
        }
        '"' => return Some("\" is a typewriter quote: write “ ”"),
        '.' if before == Some('.') && after != Some('.') => {
            return Some("two dots: write the sign …");
        }
        ',' if is_space(before) => return Some("no space before a comma"),
        ' ' if before == Some(' ') => return Some("two spaces in a row"),
        _ => {}
    }
    if language == "fr" {
        french_fault(before, letter, after)
    } else {
        english_fault(before, letter)
    }
}

fn english_fault(before: Option<char>, letter: char) -> Option<&'static str> {
    (matches!(letter, ';' | ':' | '!' | '?') && is_space(before))
        .then_some("English has no space before ; : ! ?")
}

fn french_fault(before: Option<char>, letter: char, after: Option<char>) -> Option<&'static str> {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    match letter {
        ';' | '!' | '?' if !matches!(before, Some(THIN | '!' | '?' | '(')) => {
            Some("French wants a narrow no-break space (U+202F) before ; ! ?")
        }
        ':' if before != Some(FIRM)
            && !(is_digit(before) && is_digit(after))
            && after != Some('/') =>
        {
            Some("French wants a no-break space (U+00A0) before :")
        }
        '«' if after != Some(THIN) => {
            Some("French wants a narrow no-break space (U+202F) after «")
        }
        '»' if before != Some(THIN) => {
            Some("French wants a narrow no-break space (U+202F) before »")
        }
        '%' if !matches!(before, Some(THIN | FIRM)) => {
            Some("French wants a no-break space (U+202F or U+00A0) before %")
        }
        _ => None,
    }
}

fn is_space(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_whitespace)
}
