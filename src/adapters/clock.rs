//! The browser's clock. It may jump: order comes from the journal, never from here.

use domain::moment::{Moment, Span};
use js_sys::{Date, Function, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

use crate::ports::{Clock, Task};

/// A timer cannot be longer than 24 days and stands still while the device sleeps, so a wait is cut into pieces.
const LONGEST_PIECE: i64 = 30_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(then: &Function, milliseconds: i32);
}

pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> Moment {
        now()
    }

    /// Resolves when `span` has run down, or earlier when the clock says that it is over (after a sleep).
    fn wait(&self, span: Span) -> Task<'static, ()> {
        Box::pin(async move {
            let end = now() + span;
            let mut left = span.0;
            while left > 0 {
                let piece = left.min(LONGEST_PIECE);
                sleep(piece).await;
                left = (left - piece).min((end - now()).0);
            }
        })
    }
}

fn now() -> Moment {
    // Whole milliseconds, far below 2^53.
    Moment(Date::now() as i64)
}

async fn sleep(milliseconds: i64) {
    let timer = Promise::new(&mut |resolve, _| {
        set_timeout(&resolve, i32::try_from(milliseconds).unwrap_or(i32::MAX));
    });
    // A promise that nothing rejects.
    let _ = JsFuture::from(timer).await;
}
