//! The seconds in which something can still be taken back: a line that grows shorter, and a number. It only shows;
//! whether it is too late is the domain's word.

use core::time::Duration;

use domain::moment::Moment;
use leptos::prelude::*;

use crate::prefs::use_texts;
use crate::store::use_store;

const SECOND_MS: i64 = 1_000;

/// Counts from `from` down to `until`.
#[component]
pub fn Countdown(from: Moment, until: Moment) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let seconds = move || {
        let left = (until - store.moment()).0.max(0);
        // A second that has begun is still there.
        (left + SECOND_MS - 1).div_euclid(SECOND_MS)
    };
    let whole = ((until - from).0.div_euclid(SECOND_MS)).max(1);
    let left = RwSignal::new(seconds());
    let beat = set_interval_with_handle(
        move || {
            left.try_set(seconds());
        },
        Duration::from_millis(250),
    );
    on_cleanup(move || {
        if let Ok(beat) = beat {
            beat.clear();
        }
    });
    let shown = Memo::new(move |_| left.get());
    let part = move || format!("{}%", (shown.get() * 100).div_euclid(whole).clamp(0, 100));
    view! {
        <div class="countdown">
            <div class="countdown-line" aria-hidden="true">
                <span style:inline-size=part />
            </div>
            <p class="muted small numeric" role="timer">{move || t.transfers_seconds(shown.get())}</p>
        </div>
    }
}
