//! Scenarios: a named list of Requests that seeds a world. It goes through `decide` like anything else: a scenario
//! that the rules refuse is an error, never a special case.

mod posts;

use std::collections::BTreeMap;

use domain::history::{self, Stored};
use domain::id::{PersonId, RecordId, RequestId};
use domain::jobs::own_request;
use domain::moment::{Moment, Span};
use domain::{Actor, Entry, Rejection, Request, State, jobs};
use serde::Deserialize;
use serde_json::Value;

use super::packing::Form;

const VERSION: u32 = 1;

/// Why a scenario cannot be played, with the number of the Request in the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ScenarioError {
    NotJson(String),
    OtherVersion(u32),
    UnknownName {
        request: usize,
        name: String,
    },
    NotACommand {
        request: usize,
    },
    Refused {
        request: usize,
        rejection: Rejection,
    },
}

#[derive(Deserialize)]
struct File {
    name: String,
    version: u32,
    requests: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    /// What other lines call the record this one makes.
    #[serde(rename = "as")]
    alias: Option<String>,
    by: String,
    /// Seconds before the end of the scenario.
    ago_s: i64,
    kind: String,
    version: u16,
    payload: Value,
}

/// A scenario that was read but not yet played.
pub struct Scenario {
    file: File,
}

impl Scenario {
    pub fn parse(text: &str) -> Result<Self, ScenarioError> {
        let file: File = serde_json::from_slice(text.as_bytes())
            .map_err(|e| ScenarioError::NotJson(e.to_string()))?;
        match file.version {
            VERSION => Ok(Self { file }),
            other => Err(ScenarioError::OtherVersion(other)),
        }
    }

    /// The entries of this scenario, its dates shifted so that it ends at `end`, its texts in `language` (`en` or
    /// `fr`). What falls due meanwhile without a provider happens at its moment.
    pub fn play(&self, end: Moment, language: &str) -> Result<Vec<Entry>, ScenarioError> {
        let mut state = State::default();
        let mut entries = Vec::new();
        let mut names = BTreeMap::new();
        for (i, line) in self.file.requests.iter().enumerate() {
            let at = end + Span(line.ago_s.saturating_mul(-1_000));
            catch_up(&mut state, &mut entries, at, i)?;
            let id = self.id(i, line);
            let request = Request {
                id,
                at: at.max(state.last_at),
                by: actor(i, &line.by, &names)?,
                command: match posts::command(line, id, state.rules, language) {
                    Some(publish) => publish,
                    None => command(i, line, &names, language)?,
                },
            };
            if let Some(alias) = &line.alias {
                names.insert(alias.clone(), id);
            }
            accept(&mut state, &mut entries, request, i)?;
        }
        Ok(entries)
    }

    /// The same for every playing, so that a link to something in a scenario stays good.
    fn id(&self, i: usize, line: &Line) -> RequestId {
        match &line.alias {
            Some(alias) => RequestId::of(&format!("scenario/{}/{alias}", self.file.name)),
            None => RequestId::of(&format!("scenario/{}/{i}", self.file.name)),
        }
    }
}

/// Does what falls due before `until`, each piece at its own moment.
fn catch_up(
    state: &mut State,
    entries: &mut Vec<Entry>,
    until: Moment,
    i: usize,
) -> Result<(), ScenarioError> {
    loop {
        let next = jobs(state, until, usize::MAX)
            .into_iter()
            .find_map(|job| own_request(&job.work).map(|(id, command)| (job.due, id, command)));
        let Some((due, id, command)) = next else {
            return Ok(());
        };
        let request = Request {
            id,
            at: due.max(state.last_at),
            by: Actor::System,
            command,
        };
        accept(state, entries, request, i)?;
    }
}

fn accept(
    state: &mut State,
    entries: &mut Vec<Entry>,
    request: Request,
    i: usize,
) -> Result<(), ScenarioError> {
    let events = domain::decide(state, &request).map_err(|rejection| ScenarioError::Refused {
        request: i,
        rejection,
    })?;
    let entry = Entry { request, events };
    state.fold(&entry);
    entries.push(entry);
    Ok(())
}

type Names = BTreeMap<String, RequestId>;

fn actor(i: usize, by: &str, names: &Names) -> Result<Actor, ScenarioError> {
    match by {
        "visitor" => Ok(Actor::Visitor),
        "system" => Ok(Actor::System),
        name => {
            let record = resolve(i, name, names)?;
            Ok(Actor::Person(PersonId(record)))
        }
    }
}

fn resolve(i: usize, name: &str, names: &Names) -> Result<RecordId, ScenarioError> {
    let unknown = || ScenarioError::UnknownName {
        request: i,
        name: name.to_owned(),
    };
    let bare = name.strip_prefix('$').ok_or_else(unknown)?;
    let (alias, n) = match bare.split_once('.') {
        Some((alias, n)) => (alias, n.parse().map_err(|_| unknown())?),
        None => (bare, 0),
    };
    let request = names.get(alias).ok_or_else(unknown)?;
    Ok(RecordId::nth(*request, n))
}

fn command(
    i: usize,
    line: &Line,
    names: &Names,
    language: &str,
) -> Result<domain::Command, ScenarioError> {
    let payload = filled(i, &line.payload, names, language)?.to_string();
    let stored = Stored {
        kind: &line.kind,
        version: line.version,
        payload: payload.into_bytes().into(),
    };
    history::lift_command(&stored, &Form::Json)
        .map_err(|_| ScenarioError::NotACommand { request: i })
}

/// The payload with names replaced by ids and texts by those of the language.
fn filled(i: usize, value: &Value, names: &Names, language: &str) -> Result<Value, ScenarioError> {
    Ok(match value {
        Value::String(text) if text.starts_with('$') => {
            Value::String(resolve(i, text, names)?.to_string())
        }
        Value::Object(map) if map.contains_key("en") && map.contains_key("fr") => map
            .get(language)
            .or(map.get("en"))
            .cloned()
            .unwrap_or_default(),
        Value::Object(map) => {
            let mut object = serde_json::Map::new();
            for (key, value) in map {
                object.insert(key.clone(), filled(i, value, names, language)?);
            }
            Value::Object(object)
        }
        Value::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| filled(i, item, names, language))
                .collect::<Result<_, _>>()?,
        ),
        other => other.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const DEMO: &str = include_str!("../../public/scenarios/demo.json");
    pub(super) const END: Moment = Moment(1_750_000_000_000);

    #[test]
    fn the_demo_world_plays_in_both_languages() {
        let demo = Scenario::parse(DEMO).unwrap();
        for language in ["en", "fr"] {
            let mut state = State::default();
            for entry in demo.play(END, language).unwrap() {
                state.fold(&entry);
            }
            assert!(state.people.by_id.len() >= 12);
            assert!(state.ledger.proof().iter().all(|sum| sum.minor == 0));
            assert!(state.last_at <= END);
        }
    }

    #[test]
    fn a_scenario_that_the_rules_refuse_says_where() {
        let text = r#"{"name":"x","version":1,"requests":[
            {"by":"visitor","ago_s":0,"kind":"follow","version":1,"payload":{"person":"$nobody"}}]}"#;
        assert_eq!(
            Scenario::parse(text).unwrap().play(END, "en"),
            Err(ScenarioError::UnknownName {
                request: 0,
                name: "$nobody".into()
            })
        );
        let text = r#"{"name":"x","version":1,"requests":[
            {"by":"visitor","ago_s":0,"kind":"fly","version":1,"payload":{}}]}"#;
        assert_eq!(
            Scenario::parse(text).unwrap().play(END, "en"),
            Err(ScenarioError::NotACommand { request: 0 })
        );
        assert!(matches!(
            Scenario::parse("{\"name\":"),
            Err(ScenarioError::NotJson(_))
        ));
    }
}
