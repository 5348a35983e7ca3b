//! What every journal, book and store of bodies promises: one list of promises, held to the one in memory and the one in IndexedDB.
//! Never test here what only one of them does.

mod bodies;
mod entries;
mod keeping;
mod others;

use std::future::Future;
use std::pin::Pin;

use js_sys::{Array, Promise};
use obole::adapters::IndexedDb;
use obole::adapters::memory::MemoryJournal;
use obole::ports::{Bodies, Journal, Packed, Tail, Trouble};
use payments::Book;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::database;

/// A world that tabs can be opened on.
trait World {
    type Tab: Journal + Bodies + Book + 'static;

    async fn new() -> Self;
    async fn open(&self) -> Self::Tab;
    async fn end(self);
}

struct InMemory(MemoryJournal);

impl World for InMemory {
    type Tab = MemoryJournal;

    async fn new() -> Self {
        Self(MemoryJournal::new())
    }

    async fn open(&self) -> MemoryJournal {
        self.0.clone()
    }

    async fn end(self) {}
}

struct InDatabase(String);

impl World for InDatabase {
    type Tab = IndexedDb;

    async fn new() -> Self {
        Self(database::fresh_name())
    }

    async fn open(&self) -> IndexedDb {
        database::open(&self.0).await
    }

    async fn end(self) {
        database::delete(&self.0).await;
    }
}

macro_rules! promises {
    ($($about:ident: $($name:ident)*;)*) => {
        mod in_memory {
            $($(
                #[super::wasm_bindgen_test]
                async fn $name() { super::$about::$name::<super::InMemory>().await }
            )*)*
        }
        mod in_indexeddb {
            $($(
                #[super::wasm_bindgen_test]
                async fn $name() { super::$about::$name::<super::InDatabase>().await }
            )*)*
        }
    };
}

promises! {
    entries:
        a_new_journal_is_empty
        entries_are_read_in_order_from_any_number
        a_journal_opened_again_holds_everything
        deciding_on_nothing_stores_nothing
        a_thousand_entries_at_once_are_one_commit
        big_entries_come_back_whole
    ;
    others:
        deciding_is_shown_what_other_tabs_stored
        a_journal_shorter_than_what_was_seen_was_wiped
        another_journal_in_its_place_is_noticed
        eight_tabs_committing_at_once_leave_no_gap_and_no_double
        what_was_decided_beforehand_is_stored_where_nobody_else_has_written
        a_tab_that_knows_nothing_of_the_journal_appends_nothing
        eight_tabs_appending_at_once_leave_no_gap_and_no_double
    ;
    keeping:
        what_is_written_once_in_a_book_stays
        a_race_for_a_line_in_the_book_has_one_winner
        clearing_forgets_entries_and_books
        an_export_holds_every_stored_byte
    ;
    bodies:
        bodies_come_back_as_they_were_in_every_tab
        a_body_is_forgotten_alone_and_more_than_once
        clearing_forgets_bodies_too
        an_export_holds_no_body
    ;
}

fn packed(n: u64) -> Packed {
    format!("entry {n}").into_bytes()
}

fn packed_range(range: std::ops::Range<u64>) -> Vec<Packed> {
    range.map(packed).collect()
}

fn whole(entries: Vec<Packed>) -> Result<Tail, Trouble> {
    Ok(Tail {
        entries,
        corrupt: None,
    })
}

async fn append(tab: &impl Journal, known: u64, entries: Vec<Packed>) -> Result<u64, Trouble> {
    tab.commit(known, Box::new(|_| entries)).await
}

/// Runs all at once, as far as a browser does that.
pub async fn all(tasks: Vec<impl Future<Output = ()> + 'static>) {
    let promises: Array = tasks
        .into_iter()
        .map(|task| promise(Box::pin(task)))
        .collect();
    JsFuture::from(Promise::all(&promises)).await.unwrap();
}

fn promise(task: Pin<Box<dyn Future<Output = ()>>>) -> Promise {
    future_to_promise(async move {
        task.await;
        Ok(JsValue::UNDEFINED)
    })
}
