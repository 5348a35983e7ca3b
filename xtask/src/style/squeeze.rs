//! Takes comments and needless white space out of CSS, leaving strings and addresses as they are.
//! Do not rewrite values or selectors here: what is saved is little and what breaks is silent.

/// The same style sheet, shorter.
pub fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    // What to put between two tokens that something was taken out from between.
    let mut gap = "";
    while let Some(next) = rest.chars().next() {
        let token = token_length(rest, next);
        if next.is_whitespace() {
            gap = " ";
        } else if rest.starts_with("/*") {
            gap = if gap.is_empty() { "/**/" } else { gap };
        } else {
            if is_gap_needed(out.chars().next_back(), next) {
                out.push_str(gap);
            }
            gap = "";
            out.push_str(&rest[..token]);
        }
        rest = &rest[token..];
    }
    out
}

/// How many bytes the next comment, string, unquoted address or single character takes.
fn token_length(rest: &str, next: char) -> usize {
    if let Some(comment) = rest.strip_prefix("/*") {
        return comment
            .find("*/")
            .map_or(rest.len(), |end| end + "/**/".len());
    }
    if matches!(next, '"' | '\'') {
        return string_length(rest, next);
    }
    if let Some(address) = rest.strip_prefix("url(") {
        let is_quoted = address.trim_start().starts_with(['"', '\'']);
        let end = if is_quoted {
            Some(0)
        } else {
            address.find(')')
        };
        return end.map_or(rest.len(), |end| "url(".len() + end);
    }
    next.len_utf8()
}

fn string_length(rest: &str, quote: char) -> usize {
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

/// A gap matters except beside these; around `+ - > : ( )` it can carry meaning, so it stays.
fn is_gap_needed(before: Option<char>, next: char) -> bool {
    let is_open = matches!(before, None | Some('{' | '}' | ';' | ','));
    !is_open && !matches!(next, '{' | '}' | ';' | ',')
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn comments_and_indentation_go() {
        assert_eq!(
            squeeze("/* role */\na {\n  color: red;\n\n  margin: 0 1px;\n}\n"),
            "a{color: red;margin: 0 1px;}"
        );
    }

    #[test]
    fn strings_and_addresses_keep_every_character() {
        let css = "a{content: \"/* x */  } '\\\"  \";b: url(data:image/svg+xml;a,  /*b*/)}";
        assert_eq!(squeeze(css), css);
        let quoted = "a{b: url(\"x  y.svg\")}";
        assert_eq!(squeeze(quoted), quoted);
    }

    #[test]
    fn white_space_with_a_meaning_stays() {
        assert_eq!(
            squeeze("a  :hover { width: calc(1px  +  2px) }"),
            "a :hover{width: calc(1px + 2px)}"
        );
        assert_eq!(squeeze("a /* or */.b { }"), "a .b{}");
        assert_eq!(squeeze("a/* and */.b { }"), "a/**/.b{}");
        assert_eq!(
            squeeze("@media (width > 10px) and (x) { }"),
            "@media (width > 10px) and (x){}"
        );
    }

    #[test]
    fn an_unfinished_comment_or_string_does_not_hang() {
        assert_eq!(squeeze("a{} /* open"), "a{}");
        assert_eq!(squeeze("a{b:\"open"), "a{b:\"open");
    }
}
