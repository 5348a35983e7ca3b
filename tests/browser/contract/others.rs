//! Several tabs on one journal: each commit decides on what is true then. Never assume here that a tab was told.

use std::cell::Cell;

use obole::ports::{Journal, Trouble};

use super::{World, all, append, packed, packed_range, whole};

pub async fn deciding_is_shown_what_other_tabs_stored<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..2)).await.unwrap();
    append(&other, 2, packed_range(2..5)).await.unwrap();
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

pub async fn a_journal_shorter_than_what_was_seen_was_wiped<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..5)).await.unwrap();
    other.clear().await.unwrap();
    for stored in [0, 3] {
        append(&other, 0, packed_range(0..stored)).await.unwrap();
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

pub async fn another_journal_in_its_place_is_noticed<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..2)).await.unwrap();
    other.clear().await.unwrap();
    append(&other, 0, packed_range(10..14)).await.unwrap();
    assert_eq!(append(&one, 2, vec![packed(2)]).await, Err(Trouble::Wiped));
    assert_eq!(Journal::read(&one, 2).await, Err(Trouble::Wiped));
    assert_eq!(Journal::read(&one, 0).await, whole(packed_range(10..14)));
    assert_eq!(append(&one, 4, vec![packed(14)]).await, Ok(5));
    world.end().await;
}

const TABS: u64 = 8;
const COMMITS: u64 = 50;

/// When a tab decides what it stores.
#[derive(Clone, Copy)]
enum Deciding {
    /// Inside the commit.
    Inside,
    /// Beforehand, wherever that can be stored.
    Beforehand,
}

/// Stores entries as a tab does: on top of what it knows, learning from each commit what others did.
async fn store_in_turn(tab: impl Journal, number: u64, deciding: Deciding) {
    let known = Cell::new(0);
    for n in 0..COMMITS {
        let entry = |count: u64| vec![format!("{count} {number} {n}").into_bytes()];
        if let Deciding::Beforehand = deciding
            && let Some(count) = tab.append(known.get(), entry(known.get())).await.unwrap()
        {
            assert_eq!(count, known.get() + 1);
            known.set(count);
            continue;
        }
        let seen = &known;
        let decided = tab.commit(
            known.get(),
            Box::new(move |tail| {
                let count = seen.get() + tail.entries.len() as u64;
                seen.set(count + 1);
                entry(count)
            }),
        );
        assert_eq!(decided.await, Ok(known.get()));
    }
}

async fn expect_eight_tabs_in_turn<W: World>(deciding: Deciding) {
    let world = W::new().await;
    let mut tasks = Vec::new();
    for number in 0..TABS {
        tasks.push(store_in_turn(world.open().await, number, deciding));
    }
    all(tasks).await;
    expect_no_gap_and_no_double(world).await;
}

pub async fn eight_tabs_committing_at_once_leave_no_gap_and_no_double<W: World>() {
    expect_eight_tabs_in_turn::<W>(Deciding::Inside).await;
}

pub async fn eight_tabs_appending_at_once_leave_no_gap_and_no_double<W: World>() {
    expect_eight_tabs_in_turn::<W>(Deciding::Beforehand).await;
}

pub async fn what_was_decided_beforehand_is_stored_where_nobody_else_has_written<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..2)).await.unwrap();
    assert_eq!(one.append(2, vec![packed(2)]).await, Ok(Some(3)));
    assert_eq!(one.append(3, packed_range(3..5)).await, Ok(Some(5)));
    assert_eq!(Journal::read(&other, 0).await, whole(packed_range(0..5)));

    append(&other, 5, vec![packed(5)]).await.unwrap();
    assert_eq!(one.append(5, vec![packed(9)]).await, Ok(None), "moved on");
    assert_eq!(Journal::read(&other, 0).await, whole(packed_range(0..6)));
    assert_eq!(append(&one, 5, vec![packed(6)]).await, Ok(7));

    other.clear().await.unwrap();
    assert_eq!(one.append(7, vec![packed(9)]).await, Ok(None), "wiped");
    assert_eq!(Journal::read(&other, 0).await, whole(vec![]));
    // The same number of entries in the same places, and other ones.
    append(&other, 0, packed_range(10..12)).await.unwrap();
    for n in 12..17 {
        append(&other, n - 10, vec![packed(n)]).await.unwrap();
    }
    assert_eq!(one.append(7, vec![packed(9)]).await, Ok(None), "replaced");
    assert_eq!(Journal::read(&other, 0).await, whole(packed_range(10..17)));
    world.end().await;
}

pub async fn a_tab_that_knows_nothing_of_the_journal_appends_nothing<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    assert_eq!(one.append(0, vec![packed(0)]).await, Ok(None));
    append(&one, 0, packed_range(0..3)).await.unwrap();
    assert_eq!(other.append(3, vec![packed(3)]).await, Ok(None));
    assert_eq!(one.append(2, vec![packed(3)]).await, Ok(None));
    assert_eq!(Journal::read(&other, 0).await, whole(packed_range(0..3)));
    assert_eq!(other.append(3, vec![packed(3)]).await, Ok(Some(4)));
    world.end().await;
}

async fn expect_no_gap_and_no_double<W: World>(world: W) {
    let stored = Journal::read(&world.open().await, 0).await.unwrap();
    assert_eq!(stored.corrupt, None);
    let mut of_tab = vec![0; TABS as usize];
    for (place, entry) in stored.entries.iter().enumerate() {
        let text = std::str::from_utf8(entry).unwrap();
        let numbers: Vec<u64> = text.split(' ').map(|part| part.parse().unwrap()).collect();
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
