//! The texts of posts: kept all at once, read with a Permit, forgotten one by one or with everything. How a Permit
//! comes about is the domain's own test; here it is asked for as any reader would.

use domain::id::{PersonId, PostId, RecordId, RequestId};
use domain::moment::Moment;
use domain::money::Currency;
use domain::people::{self, Handle, Language, Profile, Role};
use domain::posts::{self, Audience, Digest, Permit, permit};
use domain::{Actor, Command, Entry, Request, State, decide};
use obole::ports::{Bodies, Body, Journal};
use uuid::Uuid;

use super::{World, append, packed};

/// The leave to read what lies under `digest`.
fn leave(digest: Digest) -> Permit {
    let mut state = State::default();
    let mut ask = |n, by, command: Command| {
        let id = RequestId(Uuid::from_u128(n));
        let request = Request {
            id,
            at: Moment(0),
            by,
            command,
        };
        let events = decide(&state, &request).unwrap();
        state.fold(&Entry { request, events });
        RecordId::main(id)
    };
    let profile = Profile {
        handle: Handle::parse("ana").unwrap(),
        name: "Ana".to_owned(),
        bio: String::new(),
        role: Role::Creator,
        language: Language::English,
        currency: Currency::EUR,
        has_jar: true,
    };
    let create = people::Command::CreateProfile { profile };
    let author = ask(1, Actor::Visitor, create.into());
    let publish = posts::Command::PublishPost {
        audience: Audience::Public,
        digest,
        chars: 1,
        links: 0,
        excerpt: String::new(),
    };
    let post = ask(2, Actor::Person(PersonId(author)), publish.into());
    permit(&state, PostId(post), Actor::Visitor, Moment(0)).unwrap()
}

fn body(n: u8) -> Body {
    Body {
        digest: Digest([n; 32]),
        bytes: format!("the text of {n}").into_bytes(),
    }
}

pub async fn bodies_come_back_as_they_were_in_every_tab<W: World>() {
    let world = W::new().await;
    let (one, other) = (world.open().await, world.open().await);
    let (first, second) = (body(1), body(2));
    let kept = one.keep(vec![first.clone(), second.clone()]).await;
    assert_eq!(kept, Ok(()));
    for there in [first, second] {
        let read = Bodies::read(&other, &leave(there.digest)).await;
        assert_eq!(read, Ok(Some(there.bytes)));
    }
    let read = Bodies::read(&other, &leave(Digest([3; 32]))).await;
    assert_eq!(read, Ok(None));
    assert_eq!(one.keep(Vec::new()).await, Ok(()));
    world.end().await;
}

pub async fn a_body_is_forgotten_alone_and_more_than_once<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    let (gone, stays) = (body(1), body(2));
    tab.keep(vec![gone.clone(), stays.clone()]).await.unwrap();
    for _ in 0..2 {
        assert_eq!(tab.forget(gone.digest).await, Ok(()));
    }
    assert_eq!(Bodies::read(&tab, &leave(gone.digest)).await, Ok(None));
    assert_eq!(tab.kept().await, Ok(vec![stays.digest]));
    let read = Bodies::read(&tab, &leave(stays.digest)).await;
    assert_eq!(read, Ok(Some(stays.bytes)));
    world.end().await;
}

pub async fn clearing_forgets_bodies_too<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    tab.keep(vec![body(1)]).await.unwrap();
    tab.clear().await.unwrap();
    let read = Bodies::read(&tab, &leave(body(1).digest)).await;
    assert_eq!(read, Ok(None));
    assert_eq!(tab.kept().await, Ok(Vec::new()));
    world.end().await;
}

pub async fn an_export_holds_no_body<W: World>() {
    let world = W::new().await;
    let tab = world.open().await;
    append(&tab, 0, vec![packed(0)]).await.unwrap();
    let before = tab.export().await.unwrap();
    tab.keep(vec![body(1)]).await.unwrap();
    assert_eq!(tab.export().await.unwrap(), before);
    world.end().await;
}
