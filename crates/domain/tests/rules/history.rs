//! What was stored once must be readable for ever: the golden files in `tests/history`, one for each kind and version.
//! `OBOLE_BLESS=1 cargo test -p domain` writes them anew, which is allowed until tag 0.1.0 and never after.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Once;
use std::{env, fs};

use domain::history::{
    Decoder, Encoder, HistoryError, Stored, all_kinds, decode, encode, lift_command, lift_event,
    lower_command, lower_event,
};
use domain::{Command, Entry, Event};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::samples;

pub struct Postcard;

impl Encoder for Postcard {
    fn encode<T: Serialize>(&self, value: &T) -> Option<Vec<u8>> {
        postcard::to_allocvec(value).ok()
    }
}

impl Decoder for Postcard {
    fn decode<'a, T: Deserialize<'a>>(&self, bytes: &'a [u8]) -> Option<T> {
        postcard::from_bytes(bytes).ok()
    }
}

struct Json;

impl Encoder for Json {
    fn encode<T: Serialize>(&self, value: &T) -> Option<Vec<u8>> {
        serde_json::to_vec(value).ok()
    }
}

impl Decoder for Json {
    fn decode<'a, T: Deserialize<'a>>(&self, bytes: &'a [u8]) -> Option<T> {
        serde_json::from_slice(bytes).ok()
    }
}

/// A golden form: the compact bytes in hexadecimal and the readable form of the same payload.
#[derive(Clone, PartialEq, Debug)]
pub struct Golden {
    pub postcard: String,
    json: Value,
}

/// Golden forms by file name without its ending.
pub type Goldens = BTreeMap<String, Vec<Golden>>;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/history")
}

fn file_name(kind: &str, version: u16) -> String {
    format!("{kind}.{version}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().collect();
    let pairs = digits.chunks(2).map(String::from_iter);
    pairs
        .map(|pair| u8::from_str_radix(&pair, 16).unwrap())
        .collect()
}

fn golden(binary: &Stored<'_>, readable: &Stored<'_>) -> (String, Golden) {
    let golden = Golden {
        postcard: hex(&binary.payload),
        json: serde_json::from_slice(&readable.payload).unwrap(),
    };
    (file_name(binary.kind, binary.version), golden)
}

/// What this build writes of each sample.
fn written() -> Goldens {
    let commands = samples::commands().into_iter().map(|command| {
        let binary = lower_command(&command, &Postcard).unwrap();
        golden(&binary, &lower_command(&command, &Json).unwrap())
    });
    let events = samples::events().into_iter().map(|event| {
        let binary = lower_event(&event, &Postcard).unwrap();
        golden(&binary, &lower_event(&event, &Json).unwrap())
    });
    let entries = samples::entries().into_iter().map(|entry| Golden {
        postcard: hex(&encode(&entry, &Postcard).unwrap()),
        json: Value::Null,
    });
    let entries = entries.map(|golden| (file_name("entry", 1), golden));
    let mut goldens = Goldens::new();
    for (name, golden) in commands.chain(events).chain(entries) {
        goldens.entry(name).or_default().push(golden);
    }
    goldens
}

/// What the golden files hold; written first if that was asked for.
pub fn stored() -> Goldens {
    static BLESSED: Once = Once::new();
    if env::var_os("OBOLE_BLESS").is_some_and(|value| value == "1") {
        BLESSED.call_once(bless);
    }
    let files = fs::read_dir(folder()).unwrap().map(|file| {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, read(&fs::read_to_string(&path).unwrap()))
    });
    files.collect()
}

fn read(text: &str) -> Vec<Golden> {
    let lines: Vec<Value> = serde_json::from_str(text).unwrap();
    let goldens = lines.into_iter().map(|mut line| Golden {
        postcard: line["postcard"].as_str().unwrap().to_owned(),
        json: line["json"].take(),
    });
    goldens.collect()
}

fn bless() {
    fs::create_dir_all(folder()).unwrap();
    for (name, goldens) in written() {
        let lines: Vec<String> = goldens
            .iter()
            .map(|g| {
                format!(
                    "  {{\"postcard\": \"{}\",\n   \"json\": {}}}",
                    g.postcard, g.json
                )
            })
            .collect();
        let text = format!("[\n{}\n]\n", lines.join(",\n"));
        fs::write(folder().join(format!("{name}.json")), text).unwrap();
    }
}

/// The entry as it comes back from storage.
pub fn through_storage(entry: &Entry) -> Entry {
    decode(&encode(entry, &Postcard).unwrap(), &Postcard).unwrap()
}

/// Whether a stored form is a Command or an Event, and of what.
#[derive(PartialEq, Debug)]
enum Lifted {
    Command(Command),
    Event(Event),
}

fn lift(stored: &Stored<'_>, decoder: &impl Decoder) -> Lifted {
    let lifted = match lift_command(stored, decoder) {
        Err(HistoryError::Unknown { .. }) => lift_event(stored, decoder).map(Lifted::Event),
        command => command.map(Lifted::Command),
    };
    lifted.unwrap_or_else(|e| panic!("{} {}: {e:?}", stored.kind, stored.version))
}

fn lower(lifted: &Lifted, encoder: &impl Encoder) -> Stored<'static> {
    match lifted {
        Lifted::Command(command) => lower_command(command, encoder).unwrap(),
        Lifted::Event(event) => lower_event(event, encoder).unwrap(),
    }
}

#[test]
fn every_kind_and_version_has_a_golden_file_and_every_golden_file_a_kind() {
    let known: BTreeSet<String> = all_kinds()
        .into_iter()
        .chain([("entry", 1)])
        .map(|(kind, version)| file_name(kind, version))
        .collect();
    assert_eq!(known.len(), all_kinds().len() + 1, "a kind is used twice");
    let held: BTreeSet<String> = stored().into_keys().collect();
    assert_eq!(held, known);
}

#[test]
fn what_was_stored_is_read_and_written_again_as_it_was() {
    for (kind, version) in all_kinds() {
        for golden in &stored()[&file_name(kind, version)] {
            let stored = |payload: Vec<u8>| Stored {
                kind,
                version,
                payload: payload.into(),
            };
            let from_bytes = lift(&stored(bytes(&golden.postcard)), &Postcard);
            let from_json = lift(&stored(golden.json.to_string().into_bytes()), &Json);
            assert_eq!(from_bytes, from_json, "{kind} {version}");
            let lowered = lower(&from_bytes, &Postcard);
            // An older version is lifted for good: what is written is the newest.
            if lowered.version == version {
                assert_eq!(hex(&lowered.payload), golden.postcard, "{kind} {version}");
                let lowered = lower(&from_bytes, &Json);
                let json: Value = serde_json::from_slice(&lowered.payload).unwrap();
                assert_eq!(json, golden.json, "{kind} {version}");
            }
        }
    }
}

#[test]
fn this_build_writes_what_the_golden_files_hold() {
    let stored = stored();
    for (name, goldens) in written() {
        assert_eq!(stored.get(&name), Some(&goldens), "{name}");
    }
}

#[test]
fn whole_entries_are_read_and_written_again_as_they_were() {
    for (golden, entry) in stored()["entry.1"].iter().zip(samples::entries()) {
        let bytes = bytes(&golden.postcard);
        let decoded = decode(&bytes, &Postcard);
        assert_eq!(decoded.as_ref(), Ok(&entry));
        assert_eq!(encode(&entry, &Postcard), Some(bytes));
    }
}

#[test]
fn a_kind_or_version_of_a_later_build_is_unknown_and_not_guessed_at() {
    for (kind, version) in [("fly", 1), ("send_tip", 2), ("send_tip", 0), ("", 1)] {
        let stored = Stored {
            kind,
            version,
            payload: (&[] as &[u8]).into(),
        };
        let unknown = HistoryError::Unknown {
            kind: kind.into(),
            version,
        };
        assert_eq!(lift_command(&stored, &Postcard), Err(unknown.clone()));
        assert_eq!(lift_event(&stored, &Postcard), Err(unknown));
    }
    let mut bytes = encode(&samples::entries()[0], &Postcard).unwrap();
    bytes[0] = 2;
    let unknown = HistoryError::Unknown {
        kind: "entry".into(),
        version: 2,
    };
    assert_eq!(decode(&bytes, &Postcard), Err(unknown));
}

#[test]
fn a_torn_entry_is_unreadable_wherever_it_was_torn() {
    let bytes = encode(&samples::entries()[1], &Postcard).unwrap();
    for end in 0..bytes.len() {
        let torn = decode(&bytes[..end], &Postcard);
        assert_eq!(torn, Err(HistoryError::Unreadable), "{end} bytes");
    }
}

proptest! {
    #[test]
    fn a_flipped_bit_never_makes_reading_panic(
        sample in 0_usize..3,
        at in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let mut bytes = encode(&samples::entries()[sample], &Postcard).unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        // Many flips leave another good entry: a checksum is the journal's duty, not panicking is ours.
        if let Ok(entry) = decode(&bytes, &Postcard) {
            prop_assert!(encode(&entry, &Postcard).is_some());
        }
    }

    #[test]
    fn noise_never_makes_reading_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(first) = bytes.first_mut() {
            *first = 1;
        }
        let _ = decode(&bytes, &Postcard);
        for (kind, version) in all_kinds() {
            let payload = bytes.as_slice().into();
            let stored = Stored { kind, version, payload };
            let _ = lift_command(&stored, &Postcard);
            let _ = lift_event(&stored, &Json);
        }
    }
}
