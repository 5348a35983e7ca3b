//! The providers' book, forgetting and exporting. What an export must look like is `public/boot.js`'s business too.

use std::cell::RefCell;
use std::rc::Rc;

use obole::ports::Journal;
use payments::Book;

use super::{World, all, append, packed, packed_range, whole};

pub async fn what_is_written_once_in_a_book_stays<W: World>() {
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

pub async fn a_race_for_a_line_in_the_book_has_one_winner<W: World>() {
    let world = W::new().await;
    let answers = Rc::new(RefCell::new(Vec::new()));
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
        .unwrap()
        .unwrap();
    assert_eq!(*answers.borrow(), vec![Ok(stored); 8]);
    world.end().await;
}

pub async fn clearing_forgets_entries_and_books<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    let empty = tab.export().await.unwrap();
    append(&tab, 0, packed_range(0..300)).await.unwrap();
    tab.write_once("a", vec![1]).await.unwrap();
    tab.clear().await.unwrap();
    assert_eq!(Journal::read(&tab, 0).await, whole(vec![]));
    assert_eq!(Book::read(&tab, "a").await, Ok(None));
    assert_eq!(tab.export().await.unwrap(), empty);
    assert_eq!(append(&tab, 0, vec![packed(0)]).await, Ok(1));
    world.end().await;
}

pub async fn an_export_holds_every_stored_byte<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, vec![vec![b'x'; 70_000], b"two\n".to_vec()])
        .await
        .unwrap();
    tab.write_once("a\"b", b"line".to_vec()).await.unwrap();
    let file = tab.export().await.unwrap();
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
