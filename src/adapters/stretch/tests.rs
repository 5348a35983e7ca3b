//! Checks of reading and adding chunks. No journal here: chunks lie in a plain map.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use super::*;

type Stored = BTreeMap<u64, Vec<u8>>;

fn stretch(stored: &Stored, from: u64) -> Stretch {
    let range = stored.range(lowest_key(from)..);
    Stretch::read(from, range.map(|(key, bytes)| (*key, bytes.clone())))
}

fn store(stored: &mut Stored, addition: Addition) {
    if let Some(replaced) = addition.replaced {
        stored.retain(|key, _| !replaced.contains(key));
    }
    for (key, bytes) in addition.chunks {
        assert_eq!(
            stored.insert(key, bytes),
            None,
            "a chunk in place of another"
        );
    }
}

/// Commits `entries` knowing the first `known` ones, as a tab that has just been opened.
fn add(stored: &mut Stored, known: u64, entries: Vec<Packed>) -> Result<u64, Trouble> {
    let addition = stretch(stored, known).decide(&LastSeen::default(), Box::new(|_| entries))?;
    let count = addition.count;
    store(stored, addition);
    Ok(count)
}

fn numbered(range: std::ops::Range<u64>) -> Vec<Packed> {
    range.map(|n| n.to_le_bytes().to_vec()).collect()
}

#[test]
fn a_thousand_single_appends_read_back_from_any_entry() {
    let mut stored = Stored::new();
    for n in 0..1_000 {
        assert_eq!(add(&mut stored, n, numbered(n..n + 1)), Ok(n + 1));
        let first = stored.range(lowest_key(n + 1)..).count();
        assert!(first <= MOST_CHUNKS + 1, "{first} chunks at {n}");
    }
    for from in 0..=1_000 {
        let tail = stretch(&stored, from).into_tail(&LastSeen::default());
        let expected = Tail {
            entries: numbered(from..1_000),
            corrupt: None,
        };
        assert_eq!(tail, Ok(expected), "from {from}");
    }
}

#[test]
fn what_was_appended_singly_comes_to_lie_in_few_chunks() {
    let mut stored = Stored::new();
    for n in 0..10_000 {
        add(&mut stored, n, numbered(n..n + 1)).unwrap();
    }
    let most = 10_000 / MOST_ENTRIES as usize * 3 + MOST_CHUNKS;
    assert!(stored.len() <= most, "{} chunks", stored.len());
}

#[test]
fn a_tab_that_writes_alone_reads_the_last_chunk_and_moves_its_own() {
    let (mut stored, seen) = (Stored::new(), LastSeen::default());
    add(&mut stored, 0, numbered(0..10)).unwrap();
    stretch(&stored, 0).into_tail(&seen).unwrap();
    for n in 10..30 {
        let key = seen.last_key(n).unwrap();
        let read: Vec<_> = stored
            .range(key..)
            .map(|(_, bytes)| bytes.clone())
            .collect();
        let unmoved = Stretch::unmoved(n, &seen, &read).unwrap();
        let addition = unmoved
            .decide(&seen, Box::new(move |_| numbered(n..n + 1)))
            .unwrap();
        assert_eq!((read.len(), addition.chunks.len()), (1, 1));
        addition.is_stored(&seen);
        store(&mut stored, addition);
    }
    let tail = stretch(&stored, 0).into_tail(&seen).unwrap();
    assert_eq!(tail.entries, numbered(0..30));
}

#[test]
fn what_others_did_meanwhile_is_not_overlooked() {
    let seen = LastSeen::default();
    let mut stored = Stored::new();
    add(&mut stored, 0, numbered(0..3)).unwrap();
    add(&mut stored, 3, numbered(3..4)).unwrap();
    stretch(&stored, 0).into_tail(&seen).unwrap();
    let read = |stored: &Stored| -> Vec<Vec<u8>> {
        let key = seen.last_key(4).unwrap();
        stored
            .range(key..)
            .map(|(_, bytes)| bytes.clone())
            .collect()
    };
    assert!(Stretch::unmoved(4, &seen, &read(&stored)).is_some());
    let mut longer = stored.clone();
    add(&mut longer, 4, numbered(4..5)).unwrap();
    assert!(Stretch::unmoved(4, &seen, &read(&longer)).is_none());
    let mut joined = Stored::new();
    add(&mut joined, 0, numbered(0..4)).unwrap();
    assert!(Stretch::unmoved(4, &seen, &read(&joined)).is_none());
    let mut other = stored.clone();
    other.remove(&3);
    add(&mut other, 3, numbered(9..10)).unwrap();
    assert!(Stretch::unmoved(4, &seen, &read(&other)).is_none());
    let mut damaged = stored;
    damaged.entry(3).or_default()[9] ^= 1;
    assert!(Stretch::unmoved(4, &seen, &read(&damaged)).is_none());
}

#[test]
fn a_chunk_stays_short_unless_one_entry_alone_is_longer() {
    let mut stored = Stored::new();
    let long = vec![7; MOST_BYTES + 1];
    let half = vec![8; MOST_BYTES / 2];
    let entries = vec![
        half.clone(),
        long.clone(),
        half.clone(),
        vec![9],
        half.clone(),
    ];
    add(&mut stored, 0, entries.clone()).unwrap();
    assert_eq!(stored.keys().copied().collect::<Vec<_>>(), [0, 1, 2, 4]);
    assert_eq!(
        stretch(&stored, 0)
            .into_tail(&LastSeen::default())
            .unwrap()
            .entries,
        entries
    );
}

#[test]
fn adding_nothing_stores_nothing() {
    let mut stored = Stored::new();
    add(&mut stored, 0, numbered(0..3)).unwrap();
    let addition = stretch(&stored, 3)
        .decide(&LastSeen::default(), Box::new(|_| vec![]))
        .unwrap();
    assert_eq!((addition.chunks, addition.count), (vec![], 3));
}

#[test]
fn a_missing_chunk_is_damage_and_not_the_end() {
    let mut stored = Stored::new();
    add(&mut stored, 0, numbered(0..1_000)).unwrap();
    stored.remove(&512);
    let tail = stretch(&stored, 0).into_tail(&LastSeen::default()).unwrap();
    assert_eq!((tail.entries, tail.corrupt), (numbered(0..512), Some(512)));
    assert_eq!(add(&mut stored, 1_000, numbered(0..1)), Ok(1_001));
    assert_eq!(
        add(&mut stored, 600, vec![]),
        Err(Trouble::Corrupt { entry: 599 })
    );
    stored.remove(&0);
    let tail = stretch(&stored, 0).into_tail(&LastSeen::default()).unwrap();
    assert_eq!((tail.entries, tail.corrupt), (vec![], Some(0)));
}

#[test]
fn a_shorter_journal_is_a_wiped_one() {
    let mut stored = Stored::new();
    assert_eq!(add(&mut stored, 1, vec![]), Err(Trouble::Wiped));
    add(&mut stored, 0, numbered(0..300)).unwrap();
    assert_eq!(add(&mut stored, 301, vec![]), Err(Trouble::Wiped));
    assert_eq!(add(&mut stored, 5_000, vec![]), Err(Trouble::Wiped));
}

#[test]
fn another_journal_of_the_same_length_is_a_wiped_one() {
    let seen = LastSeen::default();
    let mut stored = Stored::new();
    add(&mut stored, 0, numbered(0..3)).unwrap();
    assert_eq!(
        stretch(&stored, 0).into_tail(&seen).unwrap().entries.len(),
        3
    );
    stored.clear();
    add(&mut stored, 0, numbered(10..14)).unwrap();
    assert_eq!(stretch(&stored, 3).into_tail(&seen), Err(Trouble::Wiped));
    let committed = stretch(&stored, 3).decide(&seen, Box::new(|_| vec![]));
    assert_eq!(committed.err(), Some(Trouble::Wiped));
    // From the start it is a journal like any other.
    assert!(stretch(&stored, 0).into_tail(&seen).is_ok());
    assert!(
        stretch(&stored, 4)
            .decide(&seen, Box::new(|_| vec![]))
            .is_ok()
    );
}

#[test]
fn behind_damage_nothing_is_added() {
    let mut stored = Stored::new();
    add(&mut stored, 0, numbered(0..10)).unwrap();
    if let Some(bytes) = stored.get_mut(&0) {
        bytes[4 * 16 + 8] ^= 1;
    }
    let before = stored.clone();
    for (known, shown) in [
        (0, numbered(0..4)),
        (2, numbered(2..4)),
        (4, vec![]),
        (10, vec![]),
    ] {
        let decide: Decide<'_> = Box::new(move |tail| {
            assert_eq!((tail.entries, tail.corrupt), (shown, Some(4)));
            numbered(0..1)
        });
        let refused = stretch(&stored, known).decide(&LastSeen::default(), decide);
        assert_eq!(refused.err(), Some(Trouble::Corrupt { entry: 4 }));
    }
    assert_eq!(stored, before);
}
