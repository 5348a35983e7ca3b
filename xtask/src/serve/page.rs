//! What index.html says about itself: its Content-Security-Policy, and whether it keeps it.
//! Do not write a policy here; the meta tag of index.html is its one source.

use crate::failure::{Failure, Result};
use crate::html;

/// The policy of the page's meta tag, plus what a meta tag cannot say.
pub fn content_security_policy(page: &str) -> Result<String> {
    let tags = html::tags(page);
    let policy = tags
        .iter()
        .filter(|tag| tag.name == "meta")
        .find(|tag| {
            tag.attribute("http-equiv")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("content-security-policy"))
        })
        .and_then(|tag| tag.attribute("content"))
        .ok_or_else(|| {
            Failure::new("index.html has no Content-Security-Policy meta tag to serve as a header.")
        })?;
    let words: Vec<&str> = policy.split_whitespace().collect();
    Ok(format!(
        "{}; frame-ancestors 'none'",
        words.join(" ").trim_end_matches([';', ' '])
    ))
}

/// What in the page a strict policy would refuse to run: inline scripts, styles and handlers.
pub fn inline_code(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in html::tags(page) {
        let is_inline_script =
            tag.name == "script" && (tag.attribute("src").is_none() || !tag.text.trim().is_empty());
        if is_inline_script || tag.name == "style" {
            found.push(format!("<{}> with text", tag.name));
        }
        let refused = tag.attributes.iter().filter(|(name, value)| {
            name == "style"
                || name.starts_with("on")
                || value
                    .trim_start()
                    .to_ascii_lowercase()
                    .starts_with("javascript:")
        });
        found.extend(refused.map(|(name, _)| format!("<{} {name}>", tag.name)));
    }
    found
}

/// The page with one more script before the end of its body.
pub fn with_script(page: &str, source: &str) -> String {
    let script = format!("<script src=\"{source}\" defer></script>");
    match page.rfind("</body>") {
        Some(end) => format!("{}{script}{}", &page[..end], &page[end..]),
        None => format!("{page}{script}"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_header_repeats_the_meta_tag_and_forbids_frames() {
        let page = "<meta content=\"default-src 'self';\n  script-src 'self' 'wasm-unsafe-eval';\" http-equiv=Content-Security-Policy>";
        assert_eq!(
            content_security_policy(page).unwrap(),
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'"
        );
    }

    #[test]
    fn a_page_without_a_policy_is_refused() {
        assert!(content_security_policy("<meta name=viewport content=x>").is_err());
    }

    #[test]
    fn each_kind_of_inline_code_is_found() {
        for page in [
            "<script>go()</script>",
            "<script src=a.js>go()</script>",
            "<style>a{}</style>",
            "<p style='x'>",
            "<p onclick=go()>",
            "<a href=' JavaScript:go()'>",
        ] {
            assert_eq!(inline_code(page).len(), 1, "{page}");
        }
        let clean =
            "<script src=a.js defer></script><link rel=stylesheet href=a.css><p class=style>on</p>";
        assert_eq!(inline_code(clean), Vec::<String>::new());
    }

    #[test]
    fn a_script_is_added_before_the_body_ends() {
        let page = with_script("<body><p>x</p></body></html>", "/r.js");
        assert_eq!(
            page,
            "<body><p>x</p><script src=\"/r.js\" defer></script></body></html>"
        );
    }
}
