//! What is being written is said in the address while it is written: a reload, Back and a change of language find it
//! there. Never hand anything about a card in here.

mod here;

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

pub use here::{Kept, is_begun, keep_field_over, keep_here, keep_over};

/// Between two changes of the address: browsers refuse more than about a hundred in half a minute.
const REST: Duration = Duration::from_millis(400);

/// Keeps the address of the page equal to `address`, which is tracked, for as long as the caller is on show. It takes
/// the place of the address before, so that Back leads out of the form and not through its letters.
pub fn keep_in_address(address: impl Fn() -> String + 'static) {
    let navigate = use_navigate();
    let keeper = Keeper {
        due: RwSignal::new(None),
        is_resting: RwSignal::new(false),
    };
    Effect::new(move |before: Option<String>| {
        let now = address();
        if before.is_some_and(|before| before != now) {
            keeper.due.set(Some(now.clone()));
        }
        now
    });
    Effect::new(move |_| {
        if keeper.is_resting.get() {
            return;
        }
        let Some(address) = keeper.due.get() else {
            return;
        };
        keeper.due.set(None);
        keeper.rest();
        let options = NavigateOptions {
            replace: true,
            scroll: false,
            ..NavigateOptions::default()
        };
        navigate(&address, options);
    });
}

#[derive(Clone, Copy)]
struct Keeper {
    due: RwSignal<Option<String>>,
    is_resting: RwSignal<bool>,
}

impl Keeper {
    fn rest(self) {
        self.is_resting.set(true);
        // The form may be gone when the rest is over: then there is nothing to say any more.
        set_timeout(
            move || {
                let _ = self.is_resting.try_set(false);
            },
            REST,
        );
    }
}
