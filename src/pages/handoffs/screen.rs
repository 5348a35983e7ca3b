//! The page of one hand-off: the way there, whether it was sent, whether it arrived. One main action for each side and
//! each phase; never decide here whether it may be done: the domain answers.

use domain::handoffs::Phase;
use domain::id::HandOffId;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::answer::{Answer, Ask, Late, Wait};
use super::lines::{LeaveMark, money_of};
use super::view::{self, HandOffView};
use super::way::Leave;
use super::words;
use crate::i18n::{Texts, format};
use crate::pages::focus::use_focus;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::query;
use crate::pages::tips::visibility_key;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Avatar, AvatarSize, ButtonLink, ButtonTone, Icon, IconName, Inked, Status};

/// `/handoffs/:handoff`
#[component]
pub fn HandOffPage() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let in_sandbox = store.is_sandbox();
    let id = use_id::<HandOffId>("handoff");
    let view = use_view(move |state| view::handoff(state, id()?, store.actor.get(), in_sandbox));
    // Another hand-off or the other side of it is another page.
    let which = Memo::new(move |_| view.read().as_ref().map(|view| (view.id, view.is_giver)));
    use_title(move || t.handoffs_title());
    move || match which.get() {
        Some(_) => view! { <Screen view=view /> }.into_any(),
        None => view! { <Missing /> }.into_any(),
    }
}

/// No hand-off, or not for whoever asks.
#[component]
pub fn Missing() -> impl IntoView {
    let t = use_texts();
    view! {
        <NoRecord
            heading=t.handoffs_title()
            icon=IconName::HandHeart
            title=t.handoffs_missing()
            body=t.handoffs_missing_body()
        >
            <ButtonLink label=t.handoffs_all() href=routes::HANDOFFS.to_owned() />
        </NoRecord>
    }
}

/// What is to be done now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    Leave,
    Ask,
    Wait,
    Answer,
    Late,
    Over,
}

fn step(view: &HandOffView, phase: Phase, is_asked: bool) -> Step {
    match (phase, view.is_giver) {
        (Phase::HandedOff, true) if is_asked => Step::Ask,
        (Phase::HandedOff, true) => Step::Leave,
        (Phase::SaidSent(_), true) => Step::Wait,
        (Phase::SaidSent(_), false) => Step::Answer,
        (Phase::Disputed(_), false) => Step::Late,
        _ => Step::Over,
    }
}

#[component]
fn Screen(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let search = use_location().search;
    let is_asked =
        Memo::new(move |_| query::read(&search.read(), "step").as_deref() == Some("asked"));
    let step = Memo::new(move |_| {
        let view = view.read();
        let view = view.as_ref()?;
        Some(step(view, view.phase(now.get()), is_asked.get()))
    });
    // What was pressed goes away with its step; a question takes the focus itself.
    let focus = use_focus();
    Effect::new(move |before: Option<Option<Step>>| {
        let now = step.get();
        if before.is_some_and(|before| before != now) && now != Some(Step::Ask) {
            focus.run("main h1");
        }
        now
    });
    let next = Memo::new(move |_| {
        let view = view.read();
        Some(words::next(t, view.as_ref()?, now.get()))
    });
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let seed = first.receiver.seed();
    let whose = match first.is_sample {
        true => t.handoffs_nothing_moved(),
        false => t.handoffs_not_ours(),
    };
    let body = move || match step.get() {
        Some(Step::Leave) => view! { <Leave view=view /> }.into_any(),
        Some(Step::Ask) => view! { <Ask view=view /> }.into_any(),
        Some(Step::Wait) => view! { <Wait view=view /> }.into_any(),
        Some(Step::Answer) => view! { <Answer view=view /> }.into_any(),
        Some(Step::Late) => view! { <Late view=view /> }.into_any(),
        Some(Step::Over) | None => view! { <Over view=view /> }.into_any(),
    };
    view! {
        <Inked seed=seed>
            <div class="movement handoff" data-money=money_of(first.is_sample)>
                <Head view=view />
                <p class="handoff-next">{next}</p>
                {body}
                <Record view=view />
                <p class="handoff-not-ours muted small">
                    <Icon name=IconName::Scale />
                    <span>{whose}</span>
                </p>
            </div>
        </Inked>
    }
    .into_any()
}

#[component]
fn Head(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let face = match first.other() {
        Some(other) => {
            let (seed, name) = (other.seed(), other.name.clone());
            view! { <Avatar seed=seed name=name size=AvatarSize::Large /> }.into_any()
        }
        None => {
            view! { <span class="movement-glyph"><Icon name=IconName::User /></span> }.into_any()
        }
    };
    let sum = words::sum(t, &first.said.sum);
    let state = move || {
        let view = view.read();
        let (kind, word) = words::status(t, view.as_ref()?, now.get());
        Some(view! { <Status kind=kind word=word /> })
    };
    view! {
        <header class="movement-head">
            {face}
            <h1 class="title" tabindex="-1">{words::title(t, &first)}</h1>
            {match sum {
                Some(sum) => view! { <p class="handoff-sum">{sum}</p> }.into_any(),
                None => view! { <p class="muted">{t.handoffs_sum_open()}</p> }.into_any(),
            }}
            <div role="status">{state}</div>
            <LeaveMark is_sample=first.is_sample />
        </header>
    }
    .into_any()
}

/// What both sides said, and when.
#[component]
fn Record(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let facts = Memo::new(move |_| {
        let view = view.read();
        view.as_ref().map(|view| facts(t, view)).unwrap_or_default()
    });
    view! { <Facts facts=facts /> }
}

fn facts(t: Texts, view: &HandOffView) -> Vec<Fact> {
    let said = &view.said;
    let when = |at: domain::moment::Moment| format::day_time(t.lang(), at.0);
    let mut facts = Vec::new();
    if let Some((_, thanks)) = said
        .acknowledged
        .as_ref()
        .filter(|(_, word)| !word.is_empty())
    {
        let name = t.handoffs_thanks_of(&view.receiver.name);
        facts.push(Fact::new(name, thanks.clone()));
    }
    if !said.message.is_empty() {
        facts.push(Fact::new(t.tips_message_short(), said.message.clone()));
    }
    let seen = t.tips_visibility(visibility_key(said.visibility));
    facts.push(Fact::new(t.tips_who_sees(), seen));
    facts.push(Fact::new(t.handoffs_handed_at(), when(said.handed_at)));
    if let Some(at) = said.said_sent_at {
        facts.push(Fact::new(t.handoffs_said_at(), when(at)));
    }
    if let Some(at) = said.disputed_at {
        facts.push(Fact::new(t.handoffs_disputed_at(), when(at)));
    }
    if let Some((at, _)) = &said.acknowledged {
        facts.push(Fact::new(t.handoffs_arrived_at(), when(*at)));
    }
    if let Some(at) = said.given_up_at {
        facts.push(Fact::new(t.handoffs_given_up_at(), when(at)));
    }
    facts
}

/// Where to go from one about which nothing more is said.
#[component]
fn Over(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let again = first.again.as_ref().filter(|_| first.is_giver);
    let again = again.map(|account| {
        let href = routes::give(&first.receiver.handle, account);
        view! { <ButtonLink label=t.handoffs_again() href=href tone=ButtonTone::Person /> }
    });
    let (label, list) = match first.is_giver {
        true => (t.handoffs_see_given(), routes::HANDOFFS),
        false => (t.handoffs_see_received(), routes::HANDOFFS_RECEIVED),
    };
    view! {
        <div class="actions">
            {again}
            <ButtonLink
                label=label
                href=list.to_owned()
                tone=ButtonTone::Secondary
            />
        </div>
    }
    .into_any()
}
