//! Keys of FUNDING.yml, as they should be and as they are written. Do not guess a key from a value.

/// Keys of the format (GitHub), with the two that GitHub renamed or left.
const KEYS: &[&str] = &[
    "github",
    "patreon",
    "open_collective",
    "ko_fi",
    "tidelift",
    "community_bridge",
    "liberapay",
    "issuehunt",
    "lfx_crowdfunding",
    "otechie",
    "polar",
    "buy_me_a_coffee",
    "thanks_dev",
    "custom",
];

pub(super) fn is_known(key: &str) -> bool {
    KEYS.contains(&key)
}

/// The key of a line and what stands behind it. As in YAML, a colon ends a key before a gap or the end of the line;
/// behind a known key, a colon without a gap and an equals sign do so too.
pub(super) fn split(body: &str) -> Option<(String, &str)> {
    if let Some(quote) = body.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let (key, after) = body[1..].split_once(quote)?;
        let rest = after.trim_start().strip_prefix(':')?;
        return ends(rest).then(|| (key.to_owned(), rest));
    }
    let is_value = body.starts_with([
        '[', '{', '#', '&', '*', '!', '|', '>', '%', '@', '`', ',', ']', '}',
    ]);
    if is_value {
        return None;
    }
    let colon = body
        .match_indices(':')
        .find(|(at, _)| ends(&body[at + 1..]))
        .map(|(at, sign)| (&body[..at], &body[at + sign.len()..]));
    if let Some((key, rest)) = colon.filter(|(key, _)| !key.contains(" #")) {
        return Some((key.trim_end().to_owned(), rest));
    }
    [":", "=", "\u{FF1A}"].iter().find_map(|sign| {
        let (key, rest) = body.split_once(sign)?;
        let key = key.trim_end();
        is_known(key).then(|| (key.to_owned(), rest))
    })
}

fn ends(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with([' ', '\t'])
}
