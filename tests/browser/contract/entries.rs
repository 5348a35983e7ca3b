//! Entries go in in order and come back as they were. Only one tab here.

use obole::ports::{Journal, Tail};

use super::{World, append, packed, packed_range, whole};

pub async fn a_new_journal_is_empty<W: World>() {
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

pub async fn entries_are_read_in_order_from_any_number<W: World>() {
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

pub async fn a_journal_opened_again_holds_everything<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, packed_range(0..3)).await.unwrap();
    drop(tab);
    let again = world.open().await;
    assert_eq!(Journal::read(&again, 0).await, whole(packed_range(0..3)));
    assert_eq!(append(&again, 3, vec![packed(3)]).await, Ok(4));
    world.end().await;
}

pub async fn deciding_on_nothing_stores_nothing<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, packed_range(0..2)).await.unwrap();
    let before = tab.export().await.unwrap();
    assert_eq!(append(&tab, 1, vec![]).await, Ok(2));
    assert_eq!(tab.export().await.unwrap(), before);
    world.end().await;
}

pub async fn a_thousand_entries_at_once_are_one_commit<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    append(&one, 0, packed_range(0..100)).await.unwrap();
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

pub async fn big_entries_come_back_whole<W: World>() {
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
