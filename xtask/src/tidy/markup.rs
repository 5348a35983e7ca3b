//! No inline style or script in pages and `view!` macros: the Content-Security-Policy would drop it silently.
//! Do not refuse `style:prop=`; it goes through the CSSOM, which the policy allows.

use super::rust_text::{code_only, line_of, test_regions};
use super::{Source, Violation};
use crate::serve::inline_code;

pub fn check(source: &Source) -> Vec<Violation> {
    match source.extension() {
        "html" => page(source),
        "rs" if source.path.starts_with("src/") => views(source),
        _ => Vec::new(),
    }
}

fn page(source: &Source) -> Vec<Violation> {
    let found = inline_code(&source.text).into_iter();
    let refused = found.map(|what| {
        source.violation(
            0,
            format!("{what} is refused by the Content-Security-Policy"),
        )
    });
    refused.collect()
}

fn views(source: &Source) -> Vec<Violation> {
    let code = code_only(&source.text);
    let tests = test_regions(&code);
    let mut violations = Vec::new();
    for (start, _) in code.match_indices("view!") {
        let view = &code[start..view_end(&code, start)];
        for (at, _) in view.match_indices("style") {
            let position = start + at;
            let is_test = tests.iter().any(|region| region.contains(&position));
            if is_style_attribute(&view[..at], &view[at + "style".len()..]) && !is_test {
                let sentence = "`style=` is refused by the Content-Security-Policy; use a class or `style:property=`";
                violations.push(source.violation(line_of(&code, position), sentence));
            }
        }
    }
    violations
}

/// `style=` as an attribute: after white space, not part of a longer word, not a comparison, not a `let`.
fn is_style_attribute(before: &str, after: &str) -> bool {
    let is_word_start = before.ends_with(char::is_whitespace);
    let is_binding = matches!(
        before.split_whitespace().next_back(),
        Some("let" | "mut" | "static" | "const")
    );
    let value = after.trim_start().strip_prefix('=');
    is_word_start && !is_binding && value.is_some_and(|value| !value.starts_with(['=', '>']))
}

fn view_end(code: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code[start..].char_indices() {
        match letter {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return start + at;
                }
            }
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::check;

    #[test]
    fn inline_style_in_a_view_is_refused() {
        for code in [
            "view! { <p style=\"color: red\">x</p> }",
            "view! {\n  <p class=\"a\"\n    style=move || x.get()>x</p> }",
            "view! { <div><p style = {x}></p></div> }",
        ] {
            assert_eq!(planted(check, "src/pages/tips.rs", code).len(), 1, "{code}");
        }
    }

    #[test]
    fn styling_through_the_object_model_is_fine() {
        for code in [
            "view! { <p style:width=x class=\"style=\">style = x</p> }".replace("style = x", "x"),
            "let style = 1; view! { <p data-style=\"x\"/> }".to_owned(),
            "view! { <p>{ let style = 1; style == 2 }</p> }".to_owned(),
        ] {
            assert_eq!(planted(check, "src/pages/tips.rs", &code), [], "{code}");
        }
    }

    #[test]
    fn inline_code_in_a_page_is_refused() {
        assert_eq!(
            planted(check, "index.html", "<script>go()</script><p style='x'>").len(),
            2
        );
        assert_eq!(
            planted(check, "index.html", "<script src=/boot.js></script>"),
            []
        );
    }
}
