//! Posts in a scenario: a line holds the text itself, as its author would write it; what the Request says of it follows
//! from that here. The salt is the Request's id, the same for every playing: these texts lie open in the scenario.

use domain::id::RequestId;
use domain::posts::{Audience, publish};
use domain::rules::RulePack;
use serde::Deserialize;

use super::{Line, Scenario};
use crate::ports::Body;
use crate::store::posts::sealed;

impl Scenario {
    /// The texts of all posts, for the body store: they go there before the entries are stored.
    pub fn bodies(&self, language: &str) -> Vec<Body> {
        let lines = self.file.requests.iter().enumerate();
        lines
            .filter_map(|(i, line)| Some(body(self.id(i, line), text(line, language)?)))
            .collect()
    }
}

/// The Command of a line that publishes a text; none if it is another line, or wrong.
pub(super) fn command(
    line: &Line,
    id: RequestId,
    rules: &RulePack,
    language: &str,
) -> Option<domain::Command> {
    let text = text(line, language)?;
    let audience = Audience::deserialize(line.payload.get("audience")?).ok()?;
    Some(publish(rules, audience, body(id, text).digest, text).into())
}

fn body(id: RequestId, text: &str) -> Body {
    sealed(id.0.into_bytes(), text)
}

fn text<'a>(line: &'a Line, language: &str) -> Option<&'a str> {
    let body = line.payload.get("body")?;
    let of_language = || body.get(language).or_else(|| body.get("en"))?.as_str();
    body.as_str().or_else(of_language)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{DEMO, play};
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_post_of_the_demo_world_has_the_text_that_its_request_speaks_of() {
        let demo = Scenario::parse(DEMO).unwrap();
        for language in ["en", "fr"] {
            let bodies = demo.bodies(language);
            let texts: BTreeMap<_, _> = bodies.iter().map(|b| (b.digest, &b.bytes)).collect();
            let life = play(DEMO, language).unwrap();
            let state = life.state;
            let mut stored = Vec::new();
            for entry in &life.entries {
                stored.extend(crate::store::pack(entry).unwrap());
            }
            let stored = String::from_utf8_lossy(&stored);
            assert!(state.posts.by_id.len() >= 8, "{language}");
            for post in state.posts.by_id.values() {
                let text = std::str::from_utf8(&texts[&post.digest][16..]).unwrap();
                assert_eq!(text.chars().count(), post.chars as usize, "{text}");
                let is_locked = post.audience == Audience::Subscribers;
                let first: String = text.chars().take(30).collect();
                assert_eq!(stored.contains(&first), !is_locked, "{text}");
            }
        }
    }
}
