//! A scanner for the start tags of our own HTML pages: names, attributes, and the text of script and style.
//! Do not use it on pages we did not write; it does not repair markup as a browser does.

/// One start tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    /// Lower case.
    pub name: String,
    /// In their order; names in lower case, values with entities resolved, empty when there is none.
    pub attributes: Vec<(String, String)>,
    /// What stands between `<script>` or `<style>` and its end; empty for every other tag.
    pub text: String,
}

impl Tag {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name)?;
        Some(&found.1)
    }
}

/// Every start tag in order, comments skipped.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment
                .find("-->")
                .map_or("", |end| &comment[end + "-->".len()..]);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (mut tag, after) = tag(rest);
            rest = after;
            if matches!(tag.name.as_str(), "script" | "style") {
                let end = rest
                    .to_ascii_lowercase()
                    .find(&format!("</{}", tag.name))
                    .unwrap_or(rest.len());
                tag.text = rest[..end].to_owned();
                rest = &rest[end..];
            }
            tags.push(tag);
        }
    }
    tags
}

/// Reads one tag after its `<`; returns what follows its `>`.
fn tag(source: &str) -> (Tag, &str) {
    let is_end_of_name = |letter: char| letter.is_whitespace() || matches!(letter, '/' | '>');
    let (name, mut rest) = source.split_at(source.find(is_end_of_name).unwrap_or(source.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let end = rest
            .find(|letter: char| is_end_of_name(letter) || letter == '=')
            .unwrap_or(rest.len());
        // A stray `=` would otherwise stop the scan for ever.
        let (key, after) = rest.split_at(end.max(rest.chars().next().map_or(0, char::len_utf8)));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(value) => value_of(value.trim_start()),
            None => ("", after),
        };
        attributes.push((key.to_ascii_lowercase(), resolved(value)));
        rest = after;
    }
    let tag = Tag {
        name: name.to_ascii_lowercase(),
        attributes,
        text: String::new(),
    };
    (tag, rest)
}

fn value_of(source: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = source.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    let end = source
        .find(|letter: char| letter.is_whitespace() || letter == '>')
        .unwrap_or(source.len());
    source.split_at(end)
}

fn resolved(value: &str) -> String {
    [
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(value.to_owned(), |value, (entity, letter)| {
        value.replace(entity, letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_in_each_of_their_spellings() {
        let found = tags("<meta content=\"a 'b'\" NAME='x y' charset=utf-8 hidden/>");
        assert_eq!(found.len(), 1);
        let values = ["content", "name", "charset", "hidden"].map(|name| found[0].attribute(name));
        assert_eq!(
            values,
            [Some("a 'b'"), Some("x y"), Some("utf-8"), Some("")]
        );
    }

    #[test]
    fn comments_and_text_hold_no_tags() {
        let names: Vec<String> = tags("<!-- <b> --><p>1 < 2</p><script>'<i>'</script><u>")
            .into_iter()
            .map(|tag| tag.name)
            .collect();
        assert_eq!(names, ["p", "script", "u"]);
    }

    #[test]
    fn a_script_keeps_its_text() {
        assert_eq!(tags("<script>go()</SCRIPT>")[0].text, "go()");
    }

    #[test]
    fn broken_markup_ends_the_scan_instead_of_hanging_it() {
        for html in ["<a =", "<a b='c", "<!-- open", "<script>open", "<"] {
            assert!(tags(html).len() <= 1, "{html}");
        }
    }
}
