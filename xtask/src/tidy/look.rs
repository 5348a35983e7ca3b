//! Style sheets: colours and sizes come from tokens.css, and every sheet is in main.css's table of contents.
//! Do not judge tokens.css here; it is the one place for raw values.

use super::rust_text::line_of;
use super::{Source, Violation};
use crate::style;

const TOKENS: &str = "style/tokens.css";
const MAIN: &str = "style/main.css";
const COLOUR_FUNCTIONS: &[&str] = &[
    "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color",
];
/// The named colours people reach for. `transparent`, `currentcolor` and the system colours are no raw colours.
const COLOUR_NAMES: &[&str] = &[
    "aqua",
    "beige",
    "black",
    "blue",
    "brown",
    "coral",
    "crimson",
    "cyan",
    "fuchsia",
    "gold",
    "gray",
    "green",
    "grey",
    "indigo",
    "ivory",
    "khaki",
    "lavender",
    "lime",
    "magenta",
    "maroon",
    "navy",
    "olive",
    "orange",
    "orchid",
    "pink",
    "plum",
    "purple",
    "red",
    "salmon",
    "silver",
    "snow",
    "teal",
    "tomato",
    "turquoise",
    "violet",
    "wheat",
    "white",
    "yellow",
];
/// A hairline may be one or two pixels; any larger size is on the token grid.
const WIDEST_HAIRLINE: f64 = 2.0;

pub fn check(source: &Source) -> Vec<Violation> {
    let is_sheet = source.path.starts_with("style/") && source.extension() == "css";
    if !is_sheet || source.path == TOKENS {
        return Vec::new();
    }
    let css = values_only(&source.text);
    let mut violations = Vec::new();
    for (start, word) in words(&css) {
        let before = css[..start].chars().next_back();
        let after = css[start + word.len()..].chars().next();
        if let Some(complaint) = complaint(before, word, after, &css[start..]) {
            violations.push(source.violation(line_of(&css, start), complaint));
        }
    }
    violations
}

/// Every sheet below style/ that main.css does not import, and every import of a sheet that is not there.
pub fn check_imports(sources: &[Source]) -> Vec<Violation> {
    let Some(main) = sources.iter().find(|source| source.path == MAIN) else {
        return Vec::new();
    };
    let imports = match style::imports(&main.text) {
        Ok(imports) => imports,
        Err(failure) => return vec![main.violation(0, failure.to_string())],
    };
    let sheets = sources
        .iter()
        .filter(|source| source.path.ends_with(".css") && source.path != MAIN);
    let forgotten = sheets
        .filter_map(|source| Some((source, source.path.strip_prefix("style/")?)))
        .filter(|(_, name)| !imports.iter().any(|import| import.file == *name))
        .map(|(source, _)| source.violation(0, "style/main.css does not import this sheet"));
    forgotten.collect()
}

fn complaint(before: Option<char>, word: &str, after: Option<char>, rest: &str) -> Option<String> {
    let lower = word.to_ascii_lowercase();
    if before == Some('#')
        && matches!(word.len(), 3 | 4 | 6 | 8)
        && word.bytes().all(|byte| byte.is_ascii_hexdigit())
    {
        return Some(format!("#{word} is a raw colour; it belongs in tokens.css"));
    }
    let is_function = after == Some('(') && COLOUR_FUNCTIONS.contains(&lower.as_str());
    // A colour derived from a role is no raw one.
    let is_derived = rest[word.len()..]
        .trim_start_matches(['(', ' '])
        .starts_with("from var(");
    let is_name = after != Some('(') && COLOUR_NAMES.contains(&lower.as_str());
    if (is_function && !is_derived) || is_name {
        return Some(format!(
            "`{word}` is a raw colour; it belongs in tokens.css"
        ));
    }
    let size: f64 = lower.strip_suffix("px")?.parse().ok()?;
    (size > WIDEST_HAIRLINE).then(|| format!("{word} is a raw size; use a token"))
}

/// The sheet with everything but declarations' values blanked: comments, strings, addresses, selectors, conditions.
fn values_only(css: &str) -> String {
    let mut out: Vec<char> = Vec::new();
    let mut statement = 0;
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let hidden = hidden_length(rest, next);
        if hidden > 0 {
            out.extend(rest[..hidden].chars().map(blank));
            rest = &rest[hidden..];
            continue;
        }
        out.push(next);
        match next {
            // What ends in a brace was a selector or a condition, not a declaration.
            '{' => hide(&mut out[statement..]),
            ';' | '}' => hide_property(&mut out[statement..]),
            _ => {}
        }
        if matches!(next, '{' | ';' | '}') {
            statement = out.len();
        }
        rest = &rest[next.len_utf8()..];
    }
    hide_property(&mut out[statement..]);
    out.into_iter().collect()
}

fn hidden_length(rest: &str, next: char) -> usize {
    let until = |end: &str, from: usize| {
        rest[from..]
            .find(end)
            .map_or(rest.len(), |at| from + at + end.len())
    };
    match next {
        '/' if rest.starts_with("/*") => until("*/", 2),
        '"' | '\'' => until(&next.to_string(), 1),
        'u' if rest.starts_with("url(") => until(")", 4),
        _ => 0,
    }
}

fn blank(letter: char) -> char {
    if letter == '\n' { '\n' } else { ' ' }
}

fn hide(statement: &mut [char]) {
    for letter in statement {
        *letter = blank(*letter);
    }
}

fn hide_property(statement: &mut [char]) {
    let is_rule = statement.iter().find(|letter| !letter.is_whitespace()) == Some(&'@');
    let colon = statement.iter().position(|&letter| letter == ':');
    let end = if is_rule {
        statement.len()
    } else {
        colon.unwrap_or(statement.len())
    };
    hide(&mut statement[..end]);
}

/// Runs of letters, digits, dots and dashes with their positions: `12px`, `white`, `--white`.
fn words(css: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    css.split(move |letter| !is_part(letter))
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - css.as_ptr() as usize, word))
}

#[cfg(test)]
mod tests;
