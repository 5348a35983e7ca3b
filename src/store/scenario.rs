//! Scenarios: a named list of Requests that seeds a world. It goes through `decide` like anything else: a scenario
//! that the rules refuse is an error, never a special case.

mod posts;
mod tokens;

use std::collections::BTreeMap;

use domain::history::{self, Stored};
use domain::id::{PersonId, RecordId, RequestId};
use domain::moment::{Moment, Span};
use domain::{Actor, Rejection};
use payments::{Fault, Unreachable};
use serde::Deserialize;
use serde_json::Value;

use super::life::Life;
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
    /// The provider does not answer.
    Provider(Fault),
}

impl From<Fault> for ScenarioError {
    fn from(fault: Fault) -> Self {
        Self::Provider(fault)
    }
}

impl From<Unreachable> for ScenarioError {
    fn from(unreachable: Unreachable) -> Self {
        Self::Provider(unreachable.into())
    }
}

#[derive(Deserialize)]
struct File {
    name: String,
    version: u32,
    /// Test cards by what lines call them, each by its last four digits.
    #[serde(default)]
    cards: BTreeMap<String, String>,
    /// Test bank accounts, likewise.
    #[serde(default)]
    banks: BTreeMap<String, String>,
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
    /// Months of the calendar before that.
    #[serde(default)]
    months_ago: u32,
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

    /// Plays into `life`, which is new: its dates shifted so that it ends at `end`, its texts in `language` (`en` or
    /// `fr`). What falls due meanwhile happens at its moment. A scenario in which the system speaks says itself what
    /// the provider said; then the provider of `life` is not asked.
    pub async fn play(
        &self,
        end: Moment,
        language: &str,
        life: &mut Life<'_>,
    ) -> Result<(), ScenarioError> {
        if self.file.requests.iter().any(|line| line.by == "system") {
            life.leave_provider();
        }
        let mut names = Names::new(end, language);
        for (i, line) in self.file.requests.iter().enumerate() {
            let at = end + Span(line.ago_s.saturating_mul(-1_000));
            let at = months_before(at, line.months_ago);
            life.until(at).await?;
            self.hand_out(i, line, life, &mut names).await?;
            let id = self.id(i, line);
            let by = names.actor(i, &line.by)?;
            let command = match posts::command(line, id, life.state.rules, language) {
                Some(publish) => publish,
                None => names.command(i, line)?,
            };
            if let Some(alias) = &line.alias {
                names.records.insert(alias.clone(), id);
            }
            let refused = |rejection| ScenarioError::Refused {
                request: i,
                rejection,
            };
            life.act(id, by, command).map_err(refused)?;
        }
        Ok(life.until(end).await?)
    }

    /// The same for every playing, so that a link to something in a scenario stays good.
    fn id(&self, i: usize, line: &Line) -> RequestId {
        match &line.alias {
            Some(alias) => request_called(&self.file.name, alias),
            None => RequestId::of(&format!("scenario/{}/{i}", self.file.name)),
        }
    }

    /// Gives the cards and accounts that `line` names to the provider, as their owners would just before.
    async fn hand_out(
        &self,
        i: usize,
        line: &Line,
        life: &Life<'_>,
        names: &mut Names<'_>,
    ) -> Result<(), ScenarioError> {
        let mut named = Vec::new();
        tokens_in(&line.payload, &mut named);
        for name in named {
            if names.tokens.contains_key(name) {
                continue;
            }
            let unknown = || ScenarioError::UnknownName {
                request: i,
                name: name.to_owned(),
            };
            let provider = life.provider().ok_or_else(unknown)?;
            let kind = name.split_once(':').ok_or_else(unknown)?;
            let token = match kind {
                ("card", card) => {
                    let last4 = self.file.cards.get(card).ok_or_else(unknown)?;
                    tokens::card(provider, last4, life.now()).await?
                }
                (_, bank) => {
                    let last4 = self.file.banks.get(bank).ok_or_else(unknown)?;
                    tokens::bank(provider, last4, life.now()).await?
                }
            };
            names
                .tokens
                .insert(name.to_owned(), token.ok_or_else(unknown)?);
        }
        Ok(())
    }
}

/// The Request that the line called `alias` makes, whenever and in whatever language the scenario is played.
pub fn request_called(scenario: &str, alias: &str) -> RequestId {
    RequestId::of(&format!("scenario/{scenario}/{alias}"))
}

/// The earliest moment that is `months` ago at most, since not every month has every day: whoever was paid for a month
/// then is paid for until `at`, or a little longer.
fn months_before(at: Moment, months: u32) -> Moment {
    let mut start = at.minus_months(months);
    while start.plus_months(months) < at {
        start = start + Span::days(1);
    }
    start
}

/// The names of cards and accounts in a payload.
fn tokens_in<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if text.starts_with("card:") || text.starts_with("bank:") => {
            found.push(text);
        }
        Value::Object(map) => map.values().for_each(|value| tokens_in(value, found)),
        Value::Array(items) => items.iter().for_each(|value| tokens_in(value, found)),
        _ => {}
    }
}

/// What the words of a scenario mean.
struct Names<'a> {
    end: Moment,
    language: &'a str,
    records: BTreeMap<String, RequestId>,
    tokens: BTreeMap<String, Value>,
}

impl<'a> Names<'a> {
    fn new(end: Moment, language: &'a str) -> Self {
        Self {
            end,
            language,
            records: BTreeMap::new(),
            tokens: BTreeMap::new(),
        }
    }

    fn actor(&self, i: usize, by: &str) -> Result<Actor, ScenarioError> {
        match by {
            "visitor" => Ok(Actor::Visitor),
            "system" => Ok(Actor::System),
            name => Ok(Actor::Person(PersonId(self.resolve(i, name)?))),
        }
    }

    fn resolve(&self, i: usize, name: &str) -> Result<RecordId, ScenarioError> {
        let unknown = || ScenarioError::UnknownName {
            request: i,
            name: name.to_owned(),
        };
        let bare = name.strip_prefix('$').ok_or_else(unknown)?;
        let (alias, n) = match bare.split_once('.') {
            Some((alias, n)) => (alias, n.parse().map_err(|_| unknown())?),
            None => (bare, 0),
        };
        let request = self.records.get(alias).ok_or_else(unknown)?;
        Ok(RecordId::nth(*request, n))
    }

    fn command(&self, i: usize, line: &Line) -> Result<domain::Command, ScenarioError> {
        let payload = self.filled(i, &line.payload)?.to_string();
        let stored = Stored {
            kind: &line.kind,
            version: line.version,
            payload: payload.into_bytes().into(),
        };
        history::lift_command(&stored, &Form::Json)
            .map_err(|_| ScenarioError::NotACommand { request: i })
    }

    /// The payload with names replaced by ids and tokens, moments by those of this playing, and texts by those of the
    /// language.
    fn filled(&self, i: usize, value: &Value) -> Result<Value, ScenarioError> {
        Ok(match value {
            Value::String(text) if text.starts_with('$') => {
                Value::String(self.resolve(i, text)?.to_string())
            }
            Value::String(text) if self.tokens.contains_key(text) => {
                self.tokens.get(text).cloned().unwrap_or_default()
            }
            Value::Object(map) if map.contains_key("en") && map.contains_key("fr") => map
                .get(self.language)
                .or(map.get("en"))
                .cloned()
                .unwrap_or_default(),
            // Seconds after the end of the scenario.
            Value::Object(map) if map.len() == 1 && map.contains_key("in_s") => {
                let in_s = map.get("in_s").and_then(Value::as_i64).unwrap_or_default();
                (self.end + Span(in_s.saturating_mul(1_000))).0.into()
            }
            Value::Object(map) => {
                let mut object = serde_json::Map::new();
                for (key, value) in map {
                    object.insert(key.clone(), self.filled(i, value)?);
                }
                Value::Object(object)
            }
            Value::Array(items) => Value::Array(
                items
                    .iter()
                    .map(|item| self.filled(i, item))
                    .collect::<Result<_, _>>()?,
            ),
            other => other.clone(),
        })
    }
}

#[cfg(test)]
pub(super) mod tests;
