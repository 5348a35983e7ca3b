//! The page of one request for money: the payer answers it here, the asker reminds or cancels. Never decide here
//! whether either may: the domain answers.

mod answer;
pub mod open;
pub mod view;

use domain::id::MoneyRequestId;
use domain::requests::Phase;
use leptos::prelude::*;

use self::answer::Answer;
use self::view::{RequestView, is_lapsed};
use crate::i18n::{Texts, format};
use crate::pages::movement::MovementHead;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Avatar, AvatarSize, ButtonLink, IconName, Inked, StatusKind};

/// `/requests/:request`
#[component]
pub fn RequestPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let id = use_id::<MoneyRequestId>("request");
    let view = use_view(move |state| view::request(state, id()?, actor.get()));
    // Whose answer it is changes the whole page.
    let side = Memo::new(move |_| view.read().as_ref().map(|view| view.is_asker));
    use_title(move || t.requests_title());
    move || match side.get() {
        Some(_) => view! { <Screen view=view /> }.into_any(),
        None => view! {
            <NoRecord
                heading=t.requests_title()
                icon=IconName::HandCoins
                title=t.requests_missing()
                body=t.requests_missing_body()
            >
                <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
            </NoRecord>
        }
        .into_any(),
    }
}

#[component]
fn Screen(view: Memo<Option<RequestView>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let (seed, name) = (first.other.seed(), first.other.name.clone());
    let title = if first.is_asker {
        t.requests_to(&name)
    } else {
        t.requests_from(&name)
    };
    let state = move || {
        let view = view.read();
        Some(status(t, view.as_ref()?, now.get().0))
    };
    let facts = Memo::new(move |_| {
        let view = view.read();
        view.as_ref().map(|view| facts(t, view)).unwrap_or_default()
    });
    view! {
        <Inked seed=seed>
            <div class="movement">
                <MovementHead title=title amount=first.amount state=Signal::derive(state)>
                    <Avatar seed=seed name=name size=AvatarSize::Large />
                </MovementHead>
                <Facts facts=facts />
                <Answer view=view />
            </div>
        </Inked>
    }
    .into_any()
}

fn status(t: Texts, view: &RequestView, now_ms: i64) -> (StatusKind, String) {
    let name = &view.other.name;
    match view.phase {
        Phase::Open if is_lapsed(view, now_ms) => (StatusKind::Notice, t.requests_lapsed()),
        Phase::Open if view.is_asker => (StatusKind::Waiting, t.requests_waits_for(name)),
        Phase::Open => (StatusKind::Notice, t.requests_waits_for_you()),
        Phase::Paying(_) => (StatusKind::Pending, t.requests_paying()),
        Phase::Paid(..) => (StatusKind::Done, t.requests_paid()),
        Phase::Declined(_) if view.is_asker => (StatusKind::Failed, t.requests_declined_by(name)),
        Phase::Declined(_) => (StatusKind::Notice, t.requests_declined()),
        Phase::Canceled(_) => (StatusKind::Notice, t.requests_canceled()),
        Phase::Expired(_) => (StatusKind::Notice, t.requests_lapsed()),
    }
}

fn facts(t: Texts, view: &RequestView) -> Vec<Fact> {
    let when = |at: domain::moment::Moment| format::day_time(t.lang(), at.0);
    let mut facts = Vec::new();
    if !view.note.is_empty() {
        facts.push(Fact::new(t.transfers_note_short(), view.note.clone()));
    }
    facts.push(Fact::new(t.requests_asked_at(), when(view.asked_at)));
    if let Some(at) = view.reminded_at {
        facts.push(Fact::new(t.requests_reminded_at(), when(at)));
    }
    match view.phase {
        Phase::Open | Phase::Paying(_) => {
            let until = t.requests_open_until(&format::day(t.lang(), view.expires_at.0));
            facts.push(Fact::new(t.requests_open(), until));
        }
        Phase::Expired(at) => facts.push(Fact::new(t.requests_lapsed_at(), when(at))),
        Phase::Canceled(at) => facts.push(Fact::new(t.requests_canceled(), when(at))),
        Phase::Paid(_, at) | Phase::Declined(at) => {
            facts.push(Fact::new(t.requests_closed_at(), when(at)))
        }
    }
    facts
}
