//! What goes wrong with a real database: damage, deletion, old and new builds at once, no database at all.

use std::cell::Cell;
use std::rc::Rc;

use domain::posts::Digest;
use idb::{DatabaseEvent, Factory, ObjectStoreParams};
use obole::adapters::IndexedDb;
use obole::ports::{Bodies, Body, Journal, Packed, Tail, Trouble};
use payments::Book;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::database::{self, Raw};

fn entries(count: u8) -> Vec<Packed> {
    (0..count).map(|n| vec![n; 10]).collect()
}

async fn with_entries(count: u8) -> (String, IndexedDb) {
    let name = database::fresh_name();
    let database = database::open(&name).await;
    let stored = database.commit(0, Box::new(move |_| entries(count))).await;
    assert_eq!(stored, Ok(u64::from(count)));
    (name, database)
}

async fn refused(database: &IndexedDb, known: u64) -> (Option<Tail>, Result<u64, Trouble>) {
    let mut shown = None;
    let seen = &mut shown;
    let answer = database.commit(
        known,
        Box::new(move |tail| {
            *seen = Some(tail);
            vec![vec![1]]
        }),
    );
    let answer = answer.await;
    (shown, answer)
}

#[wasm_bindgen_test]
async fn a_flipped_byte_costs_nothing_before_it_and_nothing_is_added_behind() {
    let (name, database) = with_entries(20).await;
    let raw = Raw::open(&name).await;
    let (key, mut bytes) = raw.chunks().await.remove(0);
    bytes[18 * 7 + 12] ^= 0x10;
    raw.put(key, &js_sys::Uint8Array::from(bytes.as_slice()))
        .await;

    let tail = Tail {
        entries: entries(7),
        corrupt: Some(7),
    };
    assert_eq!(Journal::read(&database, 0).await, Ok(tail.clone()));
    assert_eq!(
        refused(&database, 0).await,
        (Some(tail), Err(Trouble::Corrupt { entry: 7 }))
    );
    assert_eq!(raw.chunks().await, [(key, bytes)]);
    raw.close();
    drop(database);
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn a_value_that_is_no_chunk_is_damage() {
    let (name, database) = with_entries(3).await;
    let raw = Raw::open(&name).await;
    raw.put(3.0, &JsValue::from("not bytes")).await;
    let tail = Journal::read(&database, 0).await;
    assert_eq!(
        tail.map(|tail| (tail.entries, tail.corrupt)),
        Ok((entries(3), Some(3)))
    );
    let exported = database.export().await.unwrap();
    let end = b"{\"store\":\"journal\",\"key\":3,\"kind\":\"json\",\"length\":11}\n\"not bytes\"";
    assert!(
        exported.ends_with(end),
        "the export keeps what it cannot read"
    );
    raw.remove(3.0).await;
    assert_eq!(refused(&database, 3).await.1, Ok(4));
    raw.close();
    drop(database);
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn a_database_deleted_under_way_is_a_wiped_one_and_can_be_used_again() {
    let (name, database) = with_entries(3).await;
    // The open connection gives way, or this would never resolve.
    database::delete(&name).await;
    assert_eq!(refused(&database, 3).await, (None, Err(Trouble::Wiped)));
    assert_eq!(Journal::read(&database, 0).await, Ok(Tail::default()));
    assert_eq!(refused(&database, 0).await.1, Ok(1));
    drop(database);
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn a_newer_build_takes_over_and_the_older_one_says_so() {
    let (name, older) = with_entries(3).await;
    let is_told = Rc::new(Cell::new(false));
    let told = is_told.clone();
    older.on_outdated(move || told.set(true));
    let newer = IndexedDb::open_version(&name, 3).await.unwrap();
    assert!(is_told.get());
    assert_eq!(refused(&older, 3).await, (None, Err(Trouble::Outdated)));
    assert_eq!(
        Journal::read(&newer, 0).await.map(|tail| tail.entries),
        Ok(entries(3))
    );
    assert_eq!(IndexedDb::open(&name).await.err(), Some(Trouble::Outdated));
    drop((older, newer));
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn a_tab_that_does_not_let_go_blocks_a_newer_build_and_no_longer_than_it_is_open() {
    let (name, older) = with_entries(3).await;
    let stubborn = Raw::open(&name).await;
    assert_eq!(
        IndexedDb::open_version(&name, 3).await.err(),
        Some(Trouble::Blocked)
    );
    stubborn.close();
    // The open that came too late has closed itself: nothing holds the database.
    let newer = IndexedDb::open_version(&name, 4).await.unwrap();
    drop((older, newer));
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn without_a_database_everything_tells_why() {
    let database = IndexedDb::unavailable(Trouble::StorageOff);
    assert_eq!(Journal::read(&database, 0).await, Err(Trouble::StorageOff));
    assert_eq!(
        refused(&database, 0).await,
        (None, Err(Trouble::StorageOff))
    );
    assert_eq!(database.clear().await, Err(Trouble::StorageOff));
    assert_eq!(database.export().await, Err(Trouble::StorageOff));
    assert!(Book::read(&database, "a").await.is_err());
    assert!(database.write_once("a", vec![1]).await.is_err());
}

#[wasm_bindgen_test]
async fn somebody_elses_database_is_named_as_what_it_is() {
    let name = database::fresh_name();
    let factory = Factory::new().unwrap();
    let foreign = factory.open(&name, Some(2)).unwrap().await.unwrap();
    foreign.close();
    let database = database::open(&name).await;
    let Err(Trouble::Other(said)) = Journal::read(&database, 0).await else {
        panic!("a database without our stores cannot be read");
    };
    assert!(said.starts_with("NotFoundError: "), "{said}");
    drop(database);
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn a_database_of_the_first_form_is_given_a_place_for_bodies_and_loses_nothing() {
    let name = database::fresh_name();
    let factory = Factory::new().unwrap();
    let mut opening = factory.open(&name, Some(1)).unwrap();
    opening.on_upgrade_needed(|event| {
        let database = event.database().unwrap();
        for store in ["book", "journal"] {
            let made = database.create_object_store(store, ObjectStoreParams::new());
            made.unwrap();
        }
    });
    opening.await.unwrap().close();
    let raw = Raw::open(&name).await;
    let chunk = [1, 0, 0, 0, 0, 0, 0, 0, 7];
    raw.put(0.0, &js_sys::Uint8Array::from(chunk.as_slice()))
        .await;
    raw.close();
    let database = database::open(&name).await;
    let body = Body {
        digest: Digest([1; 32]),
        bytes: vec![1],
    };
    assert_eq!(database.keep(vec![body]).await, Ok(()));
    drop(database);
    let raw = Raw::open(&name).await;
    assert_eq!(raw.chunks().await, [(0.0, chunk.to_vec())]);
    raw.close();
    database::delete(&name).await;
}
