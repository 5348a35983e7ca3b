//! Both forms of everything that history can hold, read through the one decoder. The golden files are the domain's.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;

use domain::history::{HistoryError, Stored, lift_command, lift_event};
use domain::{Command, Event};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::{Form, pack, unpack};

#[derive(PartialEq, Debug)]
enum Lifted {
    Command(Command),
    Event(Event),
}

fn lift(kind: &str, version: u16, payload: Vec<u8>, form: &Form) -> Option<Lifted> {
    let payload = payload.into();
    let stored = Stored {
        kind,
        version,
        payload,
    };
    match lift_command(&stored, form) {
        Ok(command) => Some(Lifted::Command(command)),
        Err(HistoryError::Unknown { .. }) => lift_event(&stored, form).ok().map(Lifted::Event),
        Err(HistoryError::Unreadable) => None,
    }
}

/// Kind, version, compact bytes and readable form of every golden payload.
fn goldens() -> Vec<(String, u16, Vec<u8>, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("crates/domain/tests/history");
    let mut all = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (kind, version) = name.split_once('.').unwrap();
        if kind == "entry" {
            continue;
        }
        let forms: Vec<Value> = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        for form in forms {
            let bytes = bytes_of(form["postcard"].as_str().unwrap());
            let written = form["json"].clone();
            all.push((kind.to_owned(), version.parse().unwrap(), bytes, written));
        }
    }
    all
}

fn bytes_of(hexadecimal: &str) -> Vec<u8> {
    let digits = hexadecimal.as_bytes().chunks_exact(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

#[test]
fn the_compact_and_the_readable_form_of_all_history_say_the_same() {
    let all = goldens();
    assert!(all.len() > 100);
    for (kind, version, bytes, written) in all {
        let packed = lift(&kind, version, bytes, &Form::Postcard);
        assert!(packed.is_some(), "{kind}.{version}");
        let read = lift(&kind, version, written.to_string().into(), &Form::Json);
        assert_eq!(packed, read, "{kind}.{version}");
    }
}

#[test]
fn bytes_cut_off_anywhere_are_refused() {
    for (kind, version, bytes, _) in goldens() {
        for end in 0..bytes.len() {
            let cut = lift(&kind, version, bytes[..end].to_vec(), &Form::Postcard);
            assert_eq!(cut, None, "{kind}.{version} cut at {end}");
        }
    }
}

#[test]
fn a_readable_form_without_one_of_its_fields_is_refused_unless_the_field_may_be_empty() {
    for (kind, version, _, written) in goldens() {
        let Some(object) = written.as_object() else {
            continue;
        };
        for (name, value) in object {
            let mut less = object.clone();
            less.remove(name);
            let text = Value::Object(less).to_string();
            let is_read = lift(&kind, version, text.into(), &Form::Json).is_some();
            let mut empty = object.clone();
            empty.insert(name.clone(), Value::Null);
            let text = Value::Object(empty).to_string();
            let may_be_empty = lift(&kind, version, text.into(), &Form::Json).is_some();
            assert_eq!(is_read, may_be_empty, "{kind}.{version}: {name}");
            assert!(may_be_empty || !value.is_null(), "{kind}.{version}: {name}");
        }
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let money = |amount: &str| format!(r#"{{"receiver":"{ID}","amount":{amount},"note":""}}"#);
    const ID: &str = "00000000-0000-4000-8000-000000000001";
    let send = |text: String| lift("send_money", 1, text.into(), &Form::Json);
    assert!(send(money(r#"{"minor":100,"currency":"EUR"}"#)).is_some());
    for wrong in [
        r#"{"minor":1.5,"currency":"EUR"}"#,
        r#"{"minor":9223372036854775808,"currency":"EUR"}"#,
        r#"{"minor":"100","currency":"EUR"}"#,
        r#"{"minor":100,"currency":"XXQ"}"#,
        r#"{"minor":100}"#,
        r#"[100]"#,
        "100",
        "null",
    ] {
        assert_eq!(send(money(wrong)), None, "{wrong}");
    }
    assert_eq!(send("[".repeat(100_000)), None);
}

/// Whole entries, as the journal holds them: the first of the demo world.
fn entries() -> Vec<Vec<u8>> {
    let world = include_str!("../../../public/scenarios/demo.json");
    let life = crate::store::scenario::tests::play(world, "fr").unwrap();
    let packed = life.entries.iter().take(80).map(pack);
    packed.collect::<Option<_>>().unwrap()
}

proptest! {
    #[test]
    fn no_bytes_of_an_entry_break_its_reader_and_what_is_read_is_stored_again(
        bytes in hostile::near_bytes(ENTRIES.with(Vec::clone)),
    ) {
        if let Ok(entry) = unpack(&bytes) {
            let packed = pack(&entry).unwrap();
            prop_assert_eq!(unpack(&packed), Ok(entry));
        }
    }

    #[test]
    fn no_bytes_of_a_command_or_an_event_break_their_reader(
        (kind, version, bytes) in select(GOLDENS.with(Vec::clone)).prop_flat_map(|(kind, version, bytes, _)| {
            (Just(kind), Just(version), hostile::near_bytes(vec![bytes]))
        }),
    ) {
        let _ = lift(&kind, version, bytes, &Form::Postcard);
    }

    #[test]
    fn no_readable_form_of_a_command_or_an_event_breaks_its_reader(
        (kind, version, text) in select(GOLDENS.with(Vec::clone)).prop_flat_map(|(kind, version, _, written)| {
            (Just(kind), Just(version), hostile::near(vec![written.to_string()]))
        }),
    ) {
        let _ = lift(&kind, version, text.into(), &Form::Json);
    }
}

thread_local! {
    static ENTRIES: Vec<Vec<u8>> = entries();
    static GOLDENS: Vec<(String, u16, Vec<u8>, Value)> = goldens();
}
