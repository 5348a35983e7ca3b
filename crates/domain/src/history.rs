//! The stored forms of Requests and Events: {kind, version, payload}, with one frozen struct for each kind and
//! version. Never change or delete a struct here: a new shape is a new version beside the old one, with an arm that
//! lifts it. The value types inside (Money, ids, Profile, the small enums) are frozen with them; the golden files say so.

mod commands;
mod disputes;
mod events;
mod rules;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::{PersonId, RequestId};
use crate::moment::Moment;
use crate::{Actor, Command, Entry, Event, Request};

/// How payloads become bytes; the caller brings one, since this crate knows no format.
pub trait Encoder {
    /// Empty when the value has no such form.
    fn encode<T: Serialize>(&self, value: &T) -> Option<Vec<u8>>;
}

/// How payloads are read. One type may read several forms, so that what reads a type is compiled once for all of them.
pub trait Decoder {
    /// Empty when the bytes are no such value.
    fn decode<'a, T: Deserialize<'a>>(&self, bytes: &'a [u8]) -> Option<T>;
}

/// Why stored bytes are no entry of ours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HistoryError {
    /// The bytes do not have the form that their kind and version promise.
    Unreadable,
    /// Written by a build that knows more than this one. The bytes are kept as they are.
    Unknown { kind: String, version: u16 },
}

/// A Request's Command or an Event as it is stored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Stored<'a> {
    pub kind: &'a str,
    pub version: u16,
    #[serde(borrow)]
    pub payload: std::borrow::Cow<'a, [u8]>,
}

/// An entry as it is stored. `form` is the version of this very struct.
#[derive(Serialize, Deserialize)]
struct EntryV1<'a> {
    form: u8,
    id: Uuid,
    at: Moment,
    by: ActorV1,
    #[serde(borrow)]
    command: Stored<'a>,
    #[serde(borrow)]
    events: Vec<Stored<'a>>,
}

#[derive(Serialize, Deserialize)]
enum ActorV1 {
    Visitor,
    Person(PersonId),
    System,
}

const FORM: u8 = 1;

/// The bytes of an entry. Empty only when the codec cannot write at all.
pub fn encode(entry: &Entry, encoder: &impl Encoder) -> Option<Vec<u8>> {
    let stored = EntryV1 {
        form: FORM,
        id: entry.request.id.0,
        at: entry.request.at,
        by: match entry.request.by {
            Actor::Visitor => ActorV1::Visitor,
            Actor::Person(person) => ActorV1::Person(person),
            Actor::System => ActorV1::System,
        },
        command: lower_command(&entry.request.command, encoder)?,
        events: entry
            .events
            .iter()
            .map(|event| lower_event(event, encoder))
            .collect::<Option<_>>()?,
    };
    encoder.encode(&stored)
}

/// The entry that `bytes` hold.
pub fn decode(bytes: &[u8], decoder: &impl Decoder) -> Result<Entry, HistoryError> {
    // The first byte is the form in every form to come.
    match bytes.first() {
        Some(&FORM) => {}
        Some(&form) => {
            return Err(HistoryError::Unknown {
                kind: "entry".into(),
                version: form.into(),
            });
        }
        None => return Err(HistoryError::Unreadable),
    }
    let stored: EntryV1 = decoder.decode(bytes).ok_or(HistoryError::Unreadable)?;
    Ok(Entry {
        request: Request {
            id: RequestId(stored.id),
            at: stored.at,
            by: match stored.by {
                ActorV1::Visitor => Actor::Visitor,
                ActorV1::Person(person) => Actor::Person(person),
                ActorV1::System => Actor::System,
            },
            command: lift_command(&stored.command, decoder)?,
        },
        events: stored
            .events
            .iter()
            .map(|event| lift_event(event, decoder))
            .collect::<Result<_, _>>()?,
    })
}

pub fn lower_command(command: &Command, encoder: &impl Encoder) -> Option<Stored<'static>> {
    match command {
        Command::People(command) => commands::people::lower(command, encoder),
        Command::Payments(command) => commands::payments::lower(command, encoder),
        Command::Tips(command) => commands::tips::lower(command, encoder),
        Command::Wallet(command) => commands::wallet::lower(command, encoder),
        Command::Subscriptions(command) => commands::subscriptions::lower(command, encoder),
        Command::Posts(command) => commands::posts::lower(command, encoder),
        Command::Transfers(command) => commands::transfers::lower(command, encoder),
        Command::Requests(command) => commands::requests::lower(command, encoder),
        Command::Banks(command) => commands::banks::lower(command, encoder),
        Command::Withdrawals(command) => commands::withdrawals::lower(command, encoder),
        Command::Spaces(command) => commands::spaces::lower(command, encoder),
        Command::Jars(command) => commands::jars::lower(command, encoder),
        Command::HandOffs(command) => commands::handoffs::lower(command, encoder),
        Command::Rules(command) => rules::commands::lower(command, encoder),
        Command::Eligibility(command) => rules::eligibility_commands::lower(command, encoder),
        Command::Disputes(command) => disputes::commands::lower(command, encoder),
    }
}

pub fn lift_command(stored: &Stored<'_>, decoder: &impl Decoder) -> Result<Command, HistoryError> {
    let lifted = commands::people::lift(stored, decoder)
        .or_else(|| commands::payments::lift(stored, decoder))
        .or_else(|| commands::tips::lift(stored, decoder))
        .or_else(|| commands::wallet::lift(stored, decoder))
        .or_else(|| commands::subscriptions::lift(stored, decoder))
        .or_else(|| commands::posts::lift(stored, decoder))
        .or_else(|| commands::transfers::lift(stored, decoder))
        .or_else(|| commands::requests::lift(stored, decoder))
        .or_else(|| commands::banks::lift(stored, decoder))
        .or_else(|| commands::withdrawals::lift(stored, decoder))
        .or_else(|| commands::spaces::lift(stored, decoder))
        .or_else(|| commands::jars::lift(stored, decoder))
        .or_else(|| commands::handoffs::lift(stored, decoder))
        .or_else(|| rules::commands::lift(stored, decoder))
        .or_else(|| rules::eligibility_commands::lift(stored, decoder))
        .or_else(|| disputes::commands::lift(stored, decoder));
    lifted.unwrap_or_else(|| Err(unknown(stored)))
}

pub fn lower_event(event: &Event, encoder: &impl Encoder) -> Option<Stored<'static>> {
    match event {
        Event::People(event) => events::people::lower(event, encoder),
        Event::Payments(event) => events::payments::lower(event, encoder),
        Event::Tips(event) => events::tips::lower(event, encoder),
        Event::Wallet(event) => events::wallet::lower(event, encoder),
        Event::Subscriptions(event) => events::subscriptions::lower(event, encoder),
        Event::Posts(event) => events::posts::lower(event, encoder),
        Event::Transfers(event) => events::transfers::lower(event, encoder),
        Event::Requests(event) => events::requests::lower(event, encoder),
        Event::Banks(event) => events::banks::lower(event, encoder),
        Event::Withdrawals(event) => events::withdrawals::lower(event, encoder),
        Event::Spaces(event) => events::spaces::lower(event, encoder),
        Event::Jars(event) => events::jars::lower(event, encoder),
        Event::HandOffs(event) => events::handoffs::lower(event, encoder),
        Event::Rules(event) => rules::events::lower(event, encoder),
        Event::Eligibility(event) => rules::eligibility_events::lower(event, encoder),
        Event::Disputes(event) => disputes::events::lower(event, encoder),
    }
}

pub fn lift_event(stored: &Stored<'_>, decoder: &impl Decoder) -> Result<Event, HistoryError> {
    let lifted = events::payments::lift(stored, decoder)
        .or_else(|| events::tips::lift(stored, decoder))
        .or_else(|| events::people::lift(stored, decoder))
        .or_else(|| events::wallet::lift(stored, decoder))
        .or_else(|| events::subscriptions::lift(stored, decoder))
        .or_else(|| events::posts::lift(stored, decoder))
        .or_else(|| events::transfers::lift(stored, decoder))
        .or_else(|| events::requests::lift(stored, decoder))
        .or_else(|| events::banks::lift(stored, decoder))
        .or_else(|| events::withdrawals::lift(stored, decoder))
        .or_else(|| events::spaces::lift(stored, decoder))
        .or_else(|| events::jars::lift(stored, decoder))
        .or_else(|| events::handoffs::lift(stored, decoder))
        .or_else(|| rules::events::lift(stored, decoder))
        .or_else(|| rules::eligibility_events::lift(stored, decoder))
        .or_else(|| disputes::events::lift(stored, decoder));
    lifted.unwrap_or_else(|| Err(unknown(stored)))
}

/// Every kind and version ever stored: what the golden files must cover.
pub fn all_kinds() -> Vec<(&'static str, u16)> {
    [
        commands::people::KINDS,
        commands::payments::KINDS,
        commands::tips::KINDS,
        commands::wallet::KINDS,
        events::people::KINDS,
        events::payments::KINDS,
        events::tips::KINDS,
        events::wallet::KINDS,
        commands::subscriptions::KINDS,
        commands::posts::KINDS,
        events::subscriptions::KINDS,
        events::posts::KINDS,
        commands::transfers::KINDS,
        events::transfers::KINDS,
        commands::requests::KINDS,
        events::requests::KINDS,
        commands::banks::KINDS,
        events::banks::KINDS,
        commands::withdrawals::KINDS,
        events::withdrawals::KINDS,
        commands::spaces::KINDS,
        events::spaces::KINDS,
        commands::jars::KINDS,
        events::jars::KINDS,
        commands::handoffs::KINDS,
        events::handoffs::KINDS,
        rules::commands::KINDS,
        rules::events::KINDS,
        rules::eligibility_commands::KINDS,
        rules::eligibility_events::KINDS,
        disputes::commands::KINDS,
        disputes::events::KINDS,
    ]
    .concat()
}

fn unknown(stored: &Stored<'_>) -> HistoryError {
    HistoryError::Unknown {
        kind: stored.kind.to_owned(),
        version: stored.version,
    }
}

/// One module of frozen structs for a noun: `"kind" version Struct => Variant { field: Type, .. }`.
/// The live variant is taken apart and put together field by field, so that a change of it does not compile until
/// it has a version of its own. What builds before this one wrote stands under `older`, `with` what it did not know.
macro_rules! frozen {
    ($module:ident for $live:ty, $root:ty { $(
        $kind:literal $version:literal $name:ident => $variant:ident { $($field:ident: $type:ty),* $(,)? }
    )* } $(older { $(
        $old_kind:literal $old_version:literal $old_name:ident => $old_variant:ident { $($old_field:ident: $old_type:ty),* $(,)? }
            with { $($new_field:ident: $new:expr),* $(,)? }
    )* })?) => {
        pub mod $module {
            use super::*;

            type Live = $live;

            pub const KINDS: &[(&str, u16)] = &[$(($kind, $version),)* $($(($old_kind, $old_version),)*)?];

            $(
                #[derive(serde::Serialize, serde::Deserialize)]
                struct $name {
                    $($field: $type),*
                }
            )*

            $($(
                #[derive(serde::Deserialize)]
                struct $old_name {
                    $($old_field: $old_type),*
                }
            )*)?

            pub fn lower(live: &Live, encoder: &impl Encoder) -> Option<Stored<'static>> {
                match live {
                    $(Live::$variant { $($field),* } => {
                        let frozen = $name { $($field: $field.clone()),* };
                        Some(Stored {
                            kind: $kind,
                            version: $version,
                            payload: encoder.encode(&frozen)?.into(),
                        })
                    })*
                }
            }

            /// Empty when the kind is not one of this noun.
            pub fn lift(stored: &Stored<'_>, decoder: &impl Decoder) -> Option<Result<$root, HistoryError>> {
                match (stored.kind, stored.version) {
                    $(($kind, $version) => Some(
                        decoder
                            .decode::<$name>(&stored.payload)
                            .map(|$name { $($field),* }| Live::$variant { $($field),* }.into())
                            .ok_or(HistoryError::Unreadable),
                    ),)*
                    $($(($old_kind, $old_version) => Some(
                        decoder
                            .decode::<$old_name>(&stored.payload)
                            .map(|$old_name { $($old_field),* }| {
                                Live::$old_variant { $($old_field,)* $($new_field: $new),* }.into()
                            })
                            .ok_or(HistoryError::Unreadable),
                    ),)*)?
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use frozen;
