//! thanks.dev: a user of a code forge, `u/gh/ines`. Do not guess the forge of a bare name.

use super::definition::{Definition, Own, Rule};
use super::web::{Web, trimmed};
use super::{Facts, Handoff, Refusal};

pub(super) static DEFINITION: Definition = Definition {
    key: "thanks_dev",
    name: "thanks.dev",
    facts: Facts::page("u/gh/ines"),
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            match in_link(text) {
                Some(user) => user_path(&user),
                None => user_path(text),
            }
        },
        recognise: |text| user_path(&in_link(text)?).ok(),
        link: |user, ask| Handoff::bare(format!("https://thanks.dev/{user}"), ask),
    }),
};

const LONGEST_NAME: usize = 64;

fn in_link(text: &str) -> Option<String> {
    let web = Web::read(text)
        .ok()
        .filter(|web| web.site() == "thanks.dev")?;
    Some(web.path().to_owned())
}

/// `u`, the forge (`gh`, `gl`) and the name there.
fn user_path(text: &str) -> Result<String, Refusal> {
    let parts: Vec<&str> = text.split('/').collect();
    let [_, forge @ ("gh" | "gl"), name] = parts[..] else {
        return Err(Refusal::Form);
    };
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    if let Some(c) = name.chars().find(|c| !is_allowed(*c)) {
        return Err(Refusal::Character(c));
    }
    match name.len() {
        0 => Err(Refusal::Form),
        1..=LONGEST_NAME if parts[0] == "u" || parts[0] == "d" => Ok(format!("u/{forge}/{name}")),
        1..=LONGEST_NAME => Err(Refusal::Form),
        _ => Err(Refusal::TooLong { most: LONGEST_NAME }),
    }
}
