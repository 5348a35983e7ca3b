//! The store itself over a real database: what was accepted is there for the next tab, and tabs that write at once end
//! equal. What journals promise without a store stands in `contract`.

use std::cell::RefCell;
use std::rc::Rc;

use domain::State;
use domain::id::{RecordId, SpaceId, TipId};
use domain::moment::Span;
use domain::spaces::{self, Zone};
use obole::adapters::BrowserTabs;
use obole::adapters::memory::MemoryTabs;
use obole::ports::Journal;
use obole::store::{Outcome, Refusal, unpack};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::contract::all;
use crate::database;
use crate::tab::Tab;

/// What the journal says, whatever any tab believes.
async fn replayed(name: &str) -> State {
    let mut state = State::default();
    let stored = database::open(name).await.read(0).await.unwrap();
    assert_eq!(stored.corrupt, None);
    for packed in stored.entries {
        state.fold(&unpack(&packed).unwrap());
    }
    state
}

#[wasm_bindgen_test]
async fn a_tip_and_the_money_are_there_when_the_world_is_opened_again() {
    let name = database::fresh_name();
    let first = Tab::open(database::open(&name).await, MemoryTabs::new()).await;
    // The card is charged by the runner, through the book in the same database.
    let (ana, bo) = (
        first.join_with_money("ana").await,
        first.join("boris").await,
    );
    let before = first.available(ana);
    let tip = first.tip(ana, bo, 1_250).await.unwrap();
    let seen = first.state();
    first.close().await;

    let second = Tab::open(database::open(&name).await, MemoryTabs::new()).await;
    assert!(second.state() == seen, "the second world is another");
    assert_eq!(
        (second.available(ana), second.available(bo)),
        (before - 1_250, 1_250)
    );
    let received = second.store.read(|state| state.tips.received[&bo].clone());
    assert_eq!(received, [TipId(RecordId::main(tip))]);
    assert_eq!(second.tip(bo, ana, 250).await.map(drop), Ok(()));
    assert_eq!(second.available(bo), 1_000);
    second.close().await;
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn two_tabs_that_write_at_once_end_equal() {
    const TIPS: i64 = 10;
    let name = database::fresh_name();
    let open = async || Tab::open(database::open(&name).await, BrowserTabs::open(&name)).await;
    let (one, other) = (open().await, open().await);
    let (ana, bo) = (
        one.join_with_money("ana").await,
        one.join_with_money("boris").await,
    );
    let had = one.available(ana) + one.available(bo);
    let (one, other) = (Rc::new(one), Rc::new(other));
    let mut tasks = Vec::new();
    for (tab, giver, receiver) in [(&one, ana, bo), (&other, bo, ana)] {
        for _ in 0..TIPS {
            let tab = tab.clone();
            tasks.push(async move {
                tab.tip(giver, receiver, 10).await.unwrap();
            });
        }
    }
    all(tasks).await;
    let entries = replayed(&name).await.entries;
    for tab in [&one, &other] {
        tab.until_state("every entry is known here", |state| {
            state.entries == entries
        })
        .await;
        assert_eq!(
            tab.store.read(|state| state.tips.by_id.len()),
            2 * TIPS as usize
        );
    }
    assert!(one.state() == other.state(), "two tabs, two worlds");
    assert!(
        one.state() == replayed(&name).await,
        "the journal says otherwise"
    );
    assert_eq!(one.available(ana) + one.available(bo), had);
    database::delete(&name).await;
}

/// All set out at once; the rules refuse every one but the first.
async fn one_wins(race: impl Iterator<Item = impl Future<Output = Outcome> + 'static>) {
    let outcomes = Rc::new(RefCell::new(Vec::new()));
    let noted = race.map(|runner| {
        let outcomes = outcomes.clone();
        async move {
            let outcome = runner.await;
            outcomes.borrow_mut().push(outcome);
        }
    });
    all(noted.collect()).await;
    let outcomes = outcomes.take();
    let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    let lost = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, Err(Refusal::Rejected(_))))
        .count();
    assert_eq!((won, lost), (1, outcomes.len() - 1), "{outcomes:?}");
}

#[wasm_bindgen_test]
async fn of_twenty_tabs_that_spend_the_last_of_a_balance_exactly_one_does() {
    const TABS: usize = 20;
    let name = database::fresh_name();
    let mut tabs = Vec::new();
    for _ in 0..TABS {
        let tab = Tab::open(database::open(&name).await, BrowserTabs::open(&name)).await;
        tabs.push(Rc::new(tab));
    }
    let (ana, bo) = (
        tabs[0].join_with_money("ana").await,
        tabs[0].join("boris").await,
    );
    let last = tabs[0].available(ana);
    let race = tabs.iter().cloned();
    one_wins(race.map(|tab| async move { tab.tip(ana, bo, last).await })).await;
    let state = replayed(&name).await;
    assert_eq!(state.tips.by_id.len(), 1);
    assert!(state.ledger.proof().iter().all(|sum| sum.minor == 0));
    database::delete(&name).await;
}

#[wasm_bindgen_test]
async fn of_twenty_people_in_twenty_tabs_exactly_one_gets_the_last_ticket() {
    const TABS: usize = 20;
    const SEATS: u16 = 5;
    let name = database::fresh_name();
    let mut tabs = Vec::new();
    for _ in 0..TABS {
        let tab = Tab::open(database::open(&name).await, BrowserTabs::open(&name)).await;
        tabs.push(Rc::new(tab));
    }
    let host = tabs[0].join("host").await;
    let schedule = spaces::Command::ScheduleSpace {
        title: "Five chairs".into(),
        note: String::new(),
        starts_at: tabs[0].store.moment() + Span::hours(20),
        zone: Zone::parse("Europe/Paris").unwrap(),
        price: None,
        seats: SEATS,
    };
    let space = tabs[0].send(host, schedule).await.unwrap();
    let space = SpaceId(RecordId::main(space));
    let hold = move || spaces::Command::HoldTicket { space };
    for n in 1..SEATS {
        let guest = tabs[0].join(&format!("guest_{n}")).await;
        tabs[0].send(guest, hold()).await.unwrap();
    }
    let mut race = Vec::new();
    for (n, tab) in tabs.iter().enumerate() {
        let racer = tabs[0].join(&format!("racer_{n}")).await;
        race.push((tab.clone(), racer));
    }
    let race = race.into_iter();
    one_wins(race.map(|(tab, racer)| async move { tab.send(racer, hold()).await })).await;
    let state = replayed(&name).await;
    assert_eq!(state.spaces.tickets.len(), usize::from(SEATS));
    database::delete(&name).await;
}
