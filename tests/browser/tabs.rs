//! Tabs that hear each other and choose one runner. Two `BrowserTabs` in one page are two tabs to the browser.

use js_sys::{Array, Promise};
use obole::adapters::BrowserTabs;
use obole::ports::{Hint, Tabs};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::BroadcastChannel;

use crate::database::fresh_name;

/// Resolves with the first `count` hints that `tab` hears.
fn hints(tab: &BrowserTabs, count: usize) -> JsFuture {
    let heard = Promise::new(&mut |resolve, _| {
        let list = Array::new();
        tab.listen(Box::new(move |hint| {
            if list.push(&format!("{hint:?}").into()) as usize == count {
                let _ = resolve.call1(&JsValue::UNDEFINED, &list);
            }
        }));
    });
    JsFuture::from(heard)
}

#[wasm_bindgen_test]
async fn another_tab_hears_hints_and_nothing_else() {
    let name = fresh_name();
    let (one, other) = (BrowserTabs::open(&name), BrowserTabs::open(&name));
    let heard = hints(&other, 2);
    let stranger = BroadcastChannel::new(&name).unwrap();
    for noise in [
        JsValue::NULL,
        JsValue::from(7),
        JsValue::from("entries many"),
        Array::new().into(),
    ] {
        stranger.post_message(&noise).unwrap();
    }
    one.announce(Hint::Entries(12));
    one.announce(Hint::Reset);
    let heard = Array::from(&heard.await.unwrap());
    assert_eq!(
        heard.join(" ").as_string().as_deref(),
        Some("Entries(12) Reset")
    );
    stranger.close();
}

#[wasm_bindgen_test]
async fn the_first_tab_is_the_runner_and_the_next_one_waits() {
    let name = fresh_name();
    let (one, other) = (BrowserTabs::open(&name), BrowserTabs::open(&name));
    one.elected().await;
    // Asking again is no second candidate.
    one.elected().await;
    let waiting = other.elected();
    let waiting = future_to_promise(async move {
        waiting.await;
        Ok(JsValue::from("elected"))
    });
    // Once a lock asked for later has been given, the waiting one would have been too.
    let third = BrowserTabs::open(&fresh_name());
    third.elected().await;
    let still: Promise = Promise::resolve(&JsValue::from("waiting"));
    let first = Promise::race(&Array::of2(&waiting, &still));
    let first = JsFuture::from(first).await.unwrap();
    assert_eq!(first.as_string().as_deref(), Some("waiting"));
}
