//! What may be said of a body without giving it away, and where its links are. Never keep a text here: it only passes
//! through on its way to the body store or the screen.

use super::{Audience, Command, Digest};
use crate::rules::RulePack;

/// A longer link is left as the text it is.
const LINK_CHARS_MAX: usize = 2_000;

/// What publishes `text`, which the body store keeps under `digest`. Of a text for subscribers nothing is in it but
/// its length and the number of its links.
pub fn publish(rules: &RulePack, audience: Audience, digest: Digest, text: &str) -> Command {
    let links = pieces(text).iter().filter(|piece| piece.is_link()).count();
    Command::PublishPost {
        audience,
        digest,
        chars: u32::try_from(text.chars().count()).unwrap_or(u32::MAX),
        links: u16::try_from(links).unwrap_or(u16::MAX),
        excerpt: match audience {
            Audience::Public => beginning(text, rules.excerpt_max_chars).to_owned(),
            Audience::Subscribers => String::new(),
        },
    }
}

/// At most `max` characters, whole words of them where there are any.
fn beginning(text: &str, max: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(max) else {
        return text;
    };
    let (cut, rest) = text.split_at(end);
    match cut.rfind(char::is_whitespace) {
        Some(space) if !rest.starts_with(char::is_whitespace) => cut[..space].trim_end(),
        _ => cut.trim_end(),
    }
}

/// A part of a body. All of them, one after the other, are the body again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    Text(&'a str),
    /// An address of the web that is safe to lead to: `http` or `https`, a plain host, nobody's name before it.
    Link(&'a str),
}

impl Piece<'_> {
    pub const fn is_link(&self) -> bool {
        matches!(self, Self::Link(_))
    }
}

/// The parts of `text`.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut done, mut place) = (0, 0);
    for word in text.split_inclusive(is_border) {
        let bare = word.trim_end_matches(is_border);
        let opened = bare.trim_start_matches(['(', '[', '{', '\'', '‘', '’']);
        let start = place + bare.len() - opened.len();
        place += word.len();
        let Some(link) = link(opened) else {
            continue;
        };
        if done < start {
            pieces.push(Piece::Text(&text[done..start]));
        }
        pieces.push(Piece::Link(link));
        done = start + link.len();
    }
    if done < text.len() {
        pieces.push(Piece::Text(&text[done..]));
    }
    pieces
}

fn is_border(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '<' | '>' | '«' | '»' | '“' | '”')
}

/// The link that `word` begins with. What could mislead about where it leads is no link: a name before the host, a
/// host in letters that look like others, a backslash that browsers read as a slash.
fn link(word: &str) -> Option<&str> {
    let link = without_tail(word);
    let (scheme, rest) = link.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain = host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte));
    let is_safe = is_web && is_plain && !link.contains('\\') && link.len() <= LINK_CHARS_MAX;
    is_safe.then_some(link)
}

/// The word without the signs that end a sentence, or a bracket that was opened before it.
fn without_tail(word: &str) -> &str {
    let opened = word.matches('(').count();
    // Counted once, so that the walk stays linear.
    let mut closed = word.matches(')').count();
    let mut link = word;
    while let Some(last) = link.chars().next_back() {
        match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '…' | ']' | '}' => {}
            ')' if closed > opened => closed -= 1,
            _ => break,
        }
        link = &link[..link.len() - last.len_utf8()];
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;
    use proptest::prelude::*;

    fn links(text: &str) -> Vec<&str> {
        let whole: String = pieces(text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(part) | Piece::Link(part) => part,
            })
            .collect();
        assert_eq!(whole, text, "nothing is lost or added");
        let links = pieces(text).into_iter().filter_map(|piece| match piece {
            Piece::Link(link) => Some(link),
            Piece::Text(_) => None,
        });
        links.collect()
    }

    #[test]
    fn an_address_in_a_sentence_is_a_link_without_the_sentences_own_signs() {
        for (text, link) in [
            ("See https://example.org.", "https://example.org"),
            ("(http://example.org/a_(b))", "http://example.org/a_(b)"),
            (
                "« HTTPS://Example.org/é?x=1#y »",
                "HTTPS://Example.org/é?x=1#y",
            ),
            (
                "Voir https://example.org:8080/… ensuite",
                "https://example.org:8080/",
            ),
        ] {
            assert_eq!(links(text), [link], "{text}");
        }
        assert_eq!(links("https://a.example\nhttps://b.example,").len(), 2);
        assert_eq!(links("No link here: example.org"), [""; 0]);
        assert_eq!(links(""), [""; 0]);
    }

    #[test]
    fn what_could_mislead_is_no_link() {
        for text in [
            "JaVaScRiPt:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "//evil.example",
            "https:/\\evil.example",
            "https://\\evil.example",
            "https://example.org\\@evil.example",
            "https://bank.example@evil.example/",
            "https://user:word@evil.example",
            "https://еxample.org",
            "https://",
            "https://.example",
            "ftp://example.org",
            "java\tscript://x",
            "file:///etc",
        ] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
        let long = format!("https://example.org/{}", "a".repeat(10_000));
        assert_eq!(links(&long), [""; 0]);
    }

    #[test]
    fn the_worst_text_is_read_to_its_end() {
        // A walk that is not linear does not end while anybody waits for it.
        for sign in [")", "(", "].", "https://a.example)", "é’"] {
            let text = format!("https://example.org/{}", sign.repeat(200_000));
            assert!(links(&text).len() <= 1);
        }
    }

    fn published(audience: Audience, text: &str) -> (u32, u16, String) {
        let digest = Digest([1; 32]);
        match publish(State::default().rules, audience, digest, text) {
            Command::PublishPost {
                chars,
                links,
                excerpt,
                ..
            } => (chars, links, excerpt),
            Command::RemovePost { .. } => panic!("it publishes"),
        }
    }

    #[test]
    fn a_locked_text_leaves_its_length_and_its_links_and_no_word() {
        let text = "Ça coule : https://example.org";
        assert_eq!(
            published(Audience::Subscribers, text),
            (30, 1, String::new())
        );
        assert_eq!(published(Audience::Public, text), (30, 1, text.to_owned()));
    }

    #[test]
    fn an_excerpt_ends_between_words_if_there_is_a_between() {
        let words = "seven77 ".repeat(60);
        let (_, _, excerpt) = published(Audience::Public, words.trim());
        assert_eq!(excerpt.chars().count(), 279);
        assert!(excerpt.ends_with("seven77"));
        let (_, _, excerpt) = published(Audience::Public, &"é".repeat(500));
        assert_eq!(excerpt.chars().count(), 280);
    }

    proptest! {
        #[test]
        fn every_text_is_its_pieces_and_every_link_leads_where_it_says(
            text in hostile::near_any(&[
                "See https://example.org/a_(b)?x=1#y, and (http://example.org:80).",
                "« HTTPS://Example.org/é » https://example.org…",
                "javascript:alert(1) https://bank.example@evil.example/",
            ]),
        ) {
            for link in links(&text) {
                prop_assert!(link.len() <= LINK_CHARS_MAX && !link.contains(['\\', '"', '<', '>']));
                prop_assert!(!link.contains(char::is_whitespace));
                // A link found alone is the same link: nothing around it made it one.
                prop_assert_eq!(links(link), [link]);
                let (scheme, rest) = link.split_once("://").unwrap();
                prop_assert!(["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()));
                let host = rest.split(['/', '?', '#']).next().unwrap();
                prop_assert!(host.is_ascii() && !host.contains('@'), "{}", host);
            }
        }

        #[test]
        fn an_excerpt_is_a_beginning_and_a_locked_text_leaves_none(text in hostile::text()) {
            let (chars, links, excerpt) = published(Audience::Public, &text);
            prop_assert!(text.starts_with(&excerpt));
            prop_assert_eq!(chars as usize, text.chars().count());
            prop_assert_eq!(published(Audience::Subscribers, &text), (chars, links, String::new()));
        }
    }
}
