//! Money from person to person: sending it, asking for it, and the page of what was sent. Never decide here whether
//! it may move: the domain answers.

mod compose;
mod countdown;
mod errand;
mod review;
mod sent;
pub mod view;
mod week;
mod whom;

use domain::people::Handle;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

pub use self::countdown::Countdown;
pub use self::sent::TransferPage;
pub use self::week::WeekLeft;

use self::compose::Compose;
use self::errand::{Draft, Errand};
use self::review::Review;
use self::view::Pair;
use self::whom::Whom;
use crate::pages::focus::use_step_focus;
use crate::pages::payment::query;
use crate::pages::title::use_title;
use crate::pages::wallet::NoWallet;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{Icon, IconName, Inked};

/// `/wallet/send`
#[component]
pub fn SendPage() -> impl IntoView {
    view! { <Steps errand=Errand::Send /> }
}

/// `/wallet/request`
#[component]
pub fn AskPage() -> impl IntoView {
    view! { <Steps errand=Errand::Ask /> }
}

/// Whom, how much, review: which of them is in the address.
#[component]
fn Steps(errand: Errand) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let search = use_location().search;
    use_title(move || errand.title(t));
    let is_person = Memo::new(move |_| actor.get().person().is_some());
    // One memo for both: saying in the address what is shown anyway must not start the draft anew.
    let pair = use_view(move |state| {
        let search = search.read();
        let to = Handle::parse(&query::read(&search, "to")?).ok()?;
        view::pair(state, actor.get(), &to, query::currency(&search))
    });
    use_step_focus(move || pair.read().is_some());
    move || match pair.get() {
        _ if !is_person.get() => view! {
            <section class="stack">
                <h1 class="heading" tabindex="-1">{errand.title(t)}</h1>
                <NoWallet />
            </section>
        }
        .into_any(),
        None => view! { <Whom errand=errand /> }.into_any(),
        Some(pair) => view! { <HowMuch errand=errand pair=pair /> }.into_any(),
    }
}

#[component]
fn HowMuch(errand: Errand, pair: Pair) -> impl IntoView {
    let t = use_texts();
    let search = use_location().search;
    let seed = pair.other.seed();
    let draft = Draft::new(t, errand, &pair, &search.get_untracked());
    let is_review = Memo::new(move |_| {
        let step = query::read(&search.read(), "step");
        step.as_deref() == Some("review") && draft.amount.money().is_ok()
    });
    use_step_focus(move || is_review.get());
    let pair = StoredValue::new(pair);
    view! {
        <Inked seed=seed>
            <div class="tip-page">
                {move || {
                    let pair = pair.get_value();
                    if is_review.get() {
                        view! { <Review pair=pair draft=draft /> }.into_any()
                    } else {
                        view! { <Compose pair=pair draft=draft /> }.into_any()
                    }
                }}
            </div>
        </Inked>
    }
}

/// What the step is called, with a face before it if there is one, the mark of test money, and the way out.
#[component]
pub fn StepHead(heading: AnyView, #[prop(optional, into)] face: ViewFn) -> impl IntoView {
    let t = use_texts();
    view! {
        <header class="tip-for">
            {face.run()}
            <div class="tip-for-words">{heading}</div>
            <a
                class="icon-button"
                href=routes::WALLET
                aria-label=t.verb_close()
                title=t.verb_close()
            >
                <Icon name=IconName::X />
            </a>
        </header>
    }
}
