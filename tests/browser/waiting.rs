//! The browser's clock and dice. Waits are milliseconds here: what is tested is that they end.

use domain::moment::Span;
use obole::adapters::{BrowserClock, RandomDice};
use obole::ports::{Clock, Dice};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_wait_is_over_when_its_time_has_gone_by() {
    let before = js_sys::Date::now();
    BrowserClock.wait(Span(30)).await;
    // Timers and the clock may disagree by a rounding.
    assert!(js_sys::Date::now() - before >= 28.0);
    BrowserClock.wait(Span(0)).await;
    BrowserClock.wait(Span(-5)).await;
}

#[wasm_bindgen_test]
fn ids_carry_the_clocks_moment_and_never_repeat() {
    let now = BrowserClock.now();
    let [one, other] = [now, now].map(|at| RandomDice.request_id(at).0);
    assert_ne!(one, other);
    let (seconds, nanoseconds) = one.get_timestamp().unwrap().to_unix();
    assert_eq!(
        seconds as i64 * 1_000 + i64::from(nanoseconds) / 1_000_000,
        now.0
    );
}
