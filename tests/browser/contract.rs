//! What every journal and book promises: one list of promises, held to the one in memory and the one in IndexedDB.
//! Never test here what only one of them does.

use std::cell::Cell;
use std::future::Future;

use js_sys::{Array, Promise};
use obole::adapters::IndexedDb;
use obole::adapters::memory::MemoryJournal;
use obole::ports::{Journal, Packed, Tail, Trouble};
use payments::Book;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::database;

/// A world that tabs can be opened on.
trait World {
    type Tab: Journal + Book + 'static;

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
    ($($name:ident)*) => {
        mod in_memory {
            $(#[super::wasm_bindgen_test] async fn $name() { super::$name::<super::InMemory>().await })*
        }
        mod in_indexeddb {
            $(#[super::wasm_bindgen_test] async fn $name() { super::$name::<super::InDatabase>().await })*
        }
    };
}

promises! {
    a_new_journal_is_empty
    entries_are_read_in_order_from_any_number
    a_journal_opened_again_holds_everything
    deciding_is_shown_what_other_tabs_stored
    deciding_on_nothing_stores_nothing
    a_thousand_entries_at_once_are_one_commit
    big_entries_come_back_whole
    a_journal_shorter_than_what_was_seen_was_wiped
    another_journal_in_its_place_is_noticed
    eight_tabs_committing_at_once_leave_no_gap_and_no_double
    what_is_written_once_in_a_book_stays
    a_race_for_a_line_in_the_book_has_one_winner
    clearing_forgets_entries_and_books
    an_export_holds_every_stored_byte
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
async fn all(tasks: Vec<impl Future<Output = ()> + 'static>) {
    let promise = |task: _| -> Promise {
        future_to_promise(async move {
            let task: std::pin::Pin<Box<dyn Future<Output = ()>>> = task;
            task.await;
            Ok(JsValue::UNDEFINED)
        })
    };
    let promises: Array = tasks
        .into_iter()
        .map(|task| promise(Box::pin(task)))
        .collect();
    JsFuture::from(Promise::all(&promises))
        .await
        .expect("all tasks end");
}

async fn a_new_journal_is_empty<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    assert_eq!(Journal::read(&tab, 0).await, whole(vec![]));
    assert_eq!(Journal::read(&tab, 7).await, whole(vec![]));
    let decided = tab.commit(
        0,
        Box::new(|tail| {
            assert_eq!(tail, Tail::default());
            vec![]
        }),
    );
    assert_eq!(decided.await, Ok(0));
    world.end().await;
}

async fn entries_are_read_in_order_from_any_number<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    for n in 0..300 {
        assert_eq!(append(&tab, n, vec![packed(n)]).await, Ok(n + 1));
    }
    for from in (0..=300).step_by(15).chain([255, 256, 257, 301]) {
        assert_eq!(
            Journal::read(&tab, from).await,
            whole(packed_range(from..300)),
            "from {from}"
        );
    }
    world.end().await;
}

async fn a_journal_opened_again_holds_everything<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, packed_range(0..3)).await.expect("stored");
    drop(tab);
    let again = world.open().await;
    assert_eq!(Journal::read(&again, 0).await, whole(packed_range(0..3)));
    assert_eq!(append(&again, 3, vec![packed(3)]).await, Ok(4));
    world.end().await;
}

async fn deciding_is_shown_what_other_tabs_stored<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..2)).await.expect("stored");
    append(&other, 2, packed_range(2..5)).await.expect("stored");
    let decided = one.commit(
        2,
        Box::new(|tail| {
            assert_eq!(Ok(tail), whole(packed_range(2..5)));
            vec![packed(5)]
        }),
    );
    assert_eq!(decided.await, Ok(6));
    assert_eq!(Journal::read(&other, 5).await, whole(vec![packed(5)]));
    world.end().await;
}

async fn deciding_on_nothing_stores_nothing<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, packed_range(0..2)).await.expect("stored");
    let before = tab.export().await.expect("exported");
    assert_eq!(append(&tab, 1, vec![]).await, Ok(2));
    assert_eq!(tab.export().await.expect("exported"), before);
    world.end().await;
}

async fn a_thousand_entries_at_once_are_one_commit<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..100)).await.expect("stored");
    assert_eq!(append(&one, 100, packed_range(100..1_100)).await, Ok(1_100));
    assert_eq!(
        Journal::read(&other, 0).await,
        whole(packed_range(0..1_100))
    );
    assert_eq!(
        Journal::read(&other, 1_023).await,
        whole(packed_range(1_023..1_100))
    );
    world.end().await;
}

async fn big_entries_come_back_whole<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    let big = |byte| vec![byte; 3 * 1_024 * 1_024];
    let entries = vec![packed(0), big(1), big(2), vec![], packed(4)];
    assert_eq!(append(&tab, 0, entries.clone()).await, Ok(5));
    assert_eq!(append(&tab, 5, vec![big(5)]).await, Ok(6));
    assert_eq!(
        Journal::read(&tab, 0).await,
        whole([entries, vec![big(5)]].concat())
    );
    world.end().await;
}

async fn a_journal_shorter_than_what_was_seen_was_wiped<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..5)).await.expect("stored");
    other.clear().await.expect("cleared");
    for stored in [0, 3] {
        append(&other, 0, packed_range(0..stored))
            .await
            .expect("stored");
        let is_asked = Cell::new(false);
        let decided = one.commit(
            5,
            Box::new(|_| {
                is_asked.set(true);
                vec![packed(9)]
            }),
        );
        assert_eq!(decided.await, Err(Trouble::Wiped));
        assert!(!is_asked.get());
        assert_eq!(Journal::read(&one, 5).await, Err(Trouble::Wiped));
        assert_eq!(
            Journal::read(&other, 0).await,
            whole(packed_range(0..stored))
        );
    }
    world.end().await;
}

async fn another_journal_in_its_place_is_noticed<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..2)).await.expect("stored");
    other.clear().await.expect("cleared");
    append(&other, 0, packed_range(10..14))
        .await
        .expect("stored");
    assert_eq!(append(&one, 2, vec![packed(2)]).await, Err(Trouble::Wiped));
    assert_eq!(Journal::read(&one, 2).await, Err(Trouble::Wiped));
    assert_eq!(Journal::read(&one, 0).await, whole(packed_range(10..14)));
    assert_eq!(append(&one, 4, vec![packed(14)]).await, Ok(5));
    world.end().await;
}

const TABS: u64 = 8;
const COMMITS: u64 = 50;

/// Commits as a tab does: on top of what it knows, learning from each commit what others did.
async fn commit_in_turn(tab: impl Journal, number: u64) {
    let known = Cell::new(0);
    for n in 0..COMMITS {
        let seen = &known;
        let decided = tab.commit(
            known.get(),
            Box::new(move |tail| {
                let count = seen.get() + tail.entries.len() as u64;
                seen.set(count + 1);
                vec![format!("{count} {number} {n}").into_bytes()]
            }),
        );
        assert_eq!(decided.await, Ok(known.get()));
    }
}

async fn eight_tabs_committing_at_once_leave_no_gap_and_no_double<W: World>() {
    let world = W::new().await;
    let mut tasks = Vec::new();
    for number in 0..TABS {
        tasks.push(commit_in_turn(world.open().await, number));
    }
    all(tasks).await;
    let stored = Journal::read(&world.open().await, 0).await.expect("read");
    assert_eq!(stored.corrupt, None);
    let mut of_tab = vec![0; TABS as usize];
    for (place, entry) in stored.entries.iter().enumerate() {
        let text = std::str::from_utf8(entry).expect("text");
        let numbers: Vec<u64> = text
            .split(' ')
            .map(|part| part.parse().expect("a number"))
            .collect();
        assert_eq!(
            numbers[0], place as u64,
            "each commit knew how many there were"
        );
        let next = &mut of_tab[numbers[1] as usize];
        assert_eq!(numbers[2], *next, "a tab's commits keep their order");
        *next += 1;
    }
    assert_eq!(of_tab, vec![COMMITS; TABS as usize]);
    world.end().await;
}

async fn what_is_written_once_in_a_book_stays<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    assert_eq!(Book::read(&one, "a").await, Ok(None));
    assert_eq!(one.write_once("a", vec![1]).await, Ok(vec![1]));
    assert_eq!(other.write_once("a", vec![2]).await, Ok(vec![1]));
    assert_eq!(other.write_once("b", vec![]).await, Ok(vec![]));
    assert_eq!(Book::read(&other, "a").await, Ok(Some(vec![1])));
    assert_eq!(Book::read(&one, "b").await, Ok(Some(vec![])));
    world.end().await;
}

async fn a_race_for_a_line_in_the_book_has_one_winner<W: World>() {
    let world = W::new().await;
    let answers = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..8_u8 {
        let (tab, answers) = (world.open().await, answers.clone());
        tasks.push(async move {
            let answer = tab.write_once("key", vec![number]).await;
            answers.borrow_mut().push(answer);
        });
    }
    all(tasks).await;
    let stored = Book::read(&world.open().await, "key")
        .await
        .expect("read")
        .expect("written");
    assert_eq!(*answers.borrow(), vec![Ok(stored); 8]);
    world.end().await;
}

async fn clearing_forgets_entries_and_books<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    let empty = tab.export().await.expect("exported");
    append(&tab, 0, packed_range(0..300)).await.expect("stored");
    tab.write_once("a", vec![1]).await.expect("written");
    tab.clear().await.expect("cleared");
    assert_eq!(Journal::read(&tab, 0).await, whole(vec![]));
    assert_eq!(Book::read(&tab, "a").await, Ok(None));
    assert_eq!(tab.export().await.expect("exported"), empty);
    assert_eq!(append(&tab, 0, vec![packed(0)]).await, Ok(1));
    world.end().await;
}

async fn an_export_holds_every_stored_byte<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, vec![vec![b'x'; 70_000], b"two\n".to_vec()])
        .await
        .expect("stored");
    tab.write_once("a\"b", b"line".to_vec())
        .await
        .expect("written");
    let file = tab.export().await.expect("exported");
    let mut rest = file.as_slice();
    let mut line = |expected: &str, bytes: usize| {
        let (first, body) = rest.split_at(expected.len());
        assert_eq!(std::str::from_utf8(first), Ok(expected));
        let (body, after) = body.split_at(bytes);
        rest = after;
        body.to_vec()
    };
    line("OBOLE1\n", 0);
    assert_eq!(
        line(
            "{\"store\":\"book\",\"key\":\"a\\\"b\",\"kind\":\"bytes\",\"length\":4}\n",
            4
        ),
        b"line"
    );
    let chunk = line(
        "{\"store\":\"journal\",\"key\":0,\"kind\":\"bytes\",\"length\":70008}\n",
        70_008,
    );
    assert_eq!(chunk[8..], vec![b'x'; 70_000]);
    let chunk = line(
        "{\"store\":\"journal\",\"key\":1,\"kind\":\"bytes\",\"length\":12}\n",
        12,
    );
    assert_eq!(chunk[8..], *b"two\n");
    assert!(rest.is_empty());
    world.end().await;
}
