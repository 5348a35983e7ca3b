//! Taking money to a bank account: link one, choose, review, and follow it there. Never decide here whether it may
//! go: the domain answers.

mod accounts;
mod compose;
mod draft;
mod link;
mod progress;
mod review;
mod timeline;
mod unlink;
pub mod view;

use domain::id::PersonId;
use domain::money::Currency;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

pub use self::progress::WithdrawalPage;

use self::compose::Compose;
use self::draft::Draft;
use self::link::Link;
use self::review::Review;
use crate::pages::focus::use_step_focus;
use crate::pages::ink;
use crate::pages::payment::query;
use crate::pages::title::use_title;
use crate::pages::wallet::OwnWallet;
use crate::prefs::use_texts;
use crate::store::use_view;
use crate::ui::Inked;

/// `/wallet/withdraw`
#[component]
pub fn WithdrawPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.withdrawals_withdraw());
    let steps = |person, currency| view! { <Steps person=person currency=currency /> }.into_any();
    view! { <OwnWallet title=t.withdrawals_withdraw() steps=steps /> }
}

/// Which step it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Link,
    Choose,
    Review,
}

#[component]
fn Steps(person: PersonId, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let search = use_location().search;
    let accounts = use_view(move |state| view::accounts(state, person));
    let first = accounts.read_untracked().first().map(|account| account.id);
    let draft = Draft::new(t, currency, first, &search.get_untracked());
    let step = Memo::new(move |_| {
        let step = query::read(&search.read(), "step");
        let accounts = accounts.read();
        match step.as_deref() {
            _ if accounts.is_empty() => Step::Link,
            Some("link") => Step::Link,
            Some("review") if draft.account_of(&accounts).is_some() && draft.has_amount() => {
                Step::Review
            }
            _ => Step::Choose,
        }
    });
    use_step_focus(move || step.get());
    view! {
        <Inked seed=ink(person)>
            <div class="tip-page">
                {move || match step.get() {
                    Step::Link => {
                        let is_first = accounts.read_untracked().is_empty();
                        view! { <Link draft=draft is_first=is_first /> }.into_any()
                    }
                    Step::Choose => {
                        view! { <Compose person=person accounts=accounts draft=draft /> }.into_any()
                    }
                    Step::Review => {
                        view! { <Review person=person accounts=accounts draft=draft /> }.into_any()
                    }
                }}
            </div>
        </Inked>
    }
}
