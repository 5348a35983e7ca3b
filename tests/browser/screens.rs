//! What a commit does to a drawn screen: nothing when it is about something else, and no more than it must. Count here
//! what was drawn; never how quickly.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use domain::Actor;
use domain::id::PersonId;
use domain::ledger::Account;
use domain::money::Currency;
use leptos::prelude::*;
use leptos_router::components::Router;
use obole::pages::wallet::WalletPage;
use obole::store::use_view;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, Watch};
use crate::tab::{Tab, all_that_is_queued};

const UNRELATED: i64 = 10;
const ROWS: &str = ".wallet-history .row";

/// Ten tips between people whom the screen does not show.
async fn unrelated_commits(tab: &Tab, of: [PersonId; 2]) {
    let [giver, receiver] = of;
    let before = tab.state().entries;
    for minor in 1..=UNRELATED {
        tab.tip(giver, receiver, minor).await.unwrap();
        all_that_is_queued().await;
    }
    assert_eq!(tab.state().entries, before + UNRELATED as u64);
}

#[wasm_bindgen_test]
async fn ten_commits_about_others_render_nothing_and_one_that_matters_renders_once() {
    let tab = Tab::alone().await;
    let (bo, cleo) = (tab.join_with_money("boris").await, tab.join("cleo").await);
    let ana = tab.join("ana").await;
    let drawn = Arc::new(AtomicU32::new(0));
    let counting = drawn.clone();
    let stage = Stage::draw(tab.store, move || {
        let account = Account::Available(ana);
        let view = use_view(move |state| state.ledger.balance(account, Currency::EUR));
        let shown = move || {
            counting.fetch_add(1, Ordering::Relaxed);
            view.get().minor
        };
        view! { <p>{shown}</p> }.into_any()
    });
    let text = || stage.all("p")[0].text_content();
    all_that_is_queued().await;
    assert_eq!(
        (drawn.swap(0, Ordering::Relaxed), text()),
        (1, Some("0".into()))
    );

    unrelated_commits(&tab, [bo, cleo]).await;
    assert_eq!(drawn.load(Ordering::Relaxed), 0);

    tab.tip(bo, ana, 250).await.unwrap();
    all_that_is_queued().await;
    assert_eq!(
        (drawn.load(Ordering::Relaxed), text()),
        (1, Some("250".into()))
    );
}

#[wasm_bindgen_test]
async fn a_wallet_on_show_is_not_touched_by_what_others_do() {
    let tab = Tab::alone().await;
    let (bo, cleo) = (tab.join_with_money("boris").await, tab.join("cleo").await);
    let ana = tab.join("ana").await;
    tab.tip(bo, ana, 300).await.unwrap();
    let stage = wallet(&tab, ana).await;
    // The proof below adds up everybody's books, so it is not part of this.
    let parts = [".wallet-balance", ".wallet-history"].map(|part| stage.watch(part));
    unrelated_commits(&tab, [bo, cleo]).await;
    let quiet: [Vec<String>; 2] = [vec![], vec![]];
    assert_eq!(parts.each_ref().map(Watch::changes), quiet);

    tab.tip(bo, ana, 250).await.unwrap();
    all_that_is_queued().await;
    let seen = parts.each_ref().map(Watch::changes);
    assert!(
        seen.iter().all(|changes| !changes.is_empty()),
        "the watch sees nothing at all"
    );
}

#[wasm_bindgen_test]
async fn a_new_line_in_the_wallet_leaves_every_row_that_stays_in_its_place() {
    let tab = Tab::alone().await;
    let (bo, ana) = (tab.join_with_money("boris").await, tab.join("ana").await);
    for minor in [100, 200, 300] {
        tab.tip(bo, ana, minor).await.unwrap();
    }
    let stage = wallet(&tab, ana).await;
    let before = stage.all(ROWS);
    assert_eq!(before.len(), 3);

    tab.tip(bo, ana, 400).await.unwrap();
    all_that_is_queued().await;
    let after = stage.all(ROWS);
    assert_eq!(after.len(), 4);
    for (row, same) in after[1..].iter().zip(&before) {
        assert!(row.is_same_node(Some(same)), "a row was drawn anew");
    }
    assert!(after[0].text_content().unwrap().contains("4.00"));
}

async fn wallet(tab: &Tab, person: PersonId) -> Stage {
    tab.store.act_as(Actor::Person(person));
    let stage = Stage::draw(tab.store, || {
        view! { <Router><WalletPage /></Router> }.into_any()
    });
    all_that_is_queued().await;
    stage
}
