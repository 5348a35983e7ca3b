//! The wall of supporters. Never show here what the view left out.

use domain::handoffs::Sum;
use domain::id::PersonId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::view::{self, Came, Giver, Profile, Supporter};
use crate::i18n::{Texts, format, money, services};
use crate::pages::handoffs::{lines::LeaveMark, view::is_sample, words};
use crate::pages::ink;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Amount, AmountSize, Avatar, ButtonLink, ButtonTone, Empty, Icon, IconName, Seed, Status,
    StatusKind, rows,
};

/// Stands for whoever is not named: always the same ink, and a dot for an initial.
const NOBODY: u128 = 0;

#[component]
pub fn Supporters(person: PersonId, profile: Profile) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let query = use_query_map();
    let from = move || query.with(|query| query.get("from")?.parse().ok());
    let wall = use_view(move |state| view::wall(state, store.actor.get(), person, from()));
    let is_own = profile.is_you;
    let is_sample = is_sample(person, store.is_sandbox());
    let profile = StoredValue::new(profile);
    let supporters = move || wall.with(|wall| wall.supporters.clone());
    view! {
        <section class="profile-panel">
            <div class="split">
                <h2 class="heading">{t.profile_supporters()}</h2>
                {is_own
                    .then(|| {
                        view! { <a class="small" href=routes::SUPPORTERS>{t.profile_supporters_all()}</a> }
                    })}
            </div>
            <Show
                when=move || wall.with(|wall| !wall.supporters.is_empty())
                fallback=move || profile.with_value(|p| nobody(t, p, wall.with(|w| w.older.is_some())))
            >
                <ul class="supporters" role="list" aria-label=t.profile_supporters()>
                    {rows(
                        supporters,
                        Supporter::clone,
                        move |supporter| {
                            view! { <Entry supporter=supporter profile=profile is_sample=is_sample /> }
                        },
                    )}
                </ul>
            </Show>
            <Pages wall=wall profile=profile />
        </section>
    }
}

/// Why the wall is empty, and what fills it.
fn nobody(t: Texts, profile: &Profile, has_older: bool) -> impl IntoView + use<> {
    let (title, body) = match (has_older, profile.is_you, profile.has_jar) {
        (true, ..) => (
            t.profile_supporters_elsewhere(),
            t.profile_supporters_elsewhere_explained(),
        ),
        (_, true, _) => (
            t.profile_supporters_none(),
            match profile.has_jar && profile.hurdle.is_none() {
                true => t.profile_supporters_none_yours(),
                false => t.profile_supporters_none_yours_closed(),
            },
        ),
        (_, false, true) => (
            t.profile_supporters_none(),
            t.profile_supporters_none_explained(&profile.name),
        ),
        (_, false, false) => (
            t.profile_supporters_none(),
            t.profile_supporters_none_closed(&profile.name),
        ),
    };
    view! { <Empty icon=IconName::HandHeart title=title body=body /> }
}

/// Links to older and to the newest gifts.
#[component]
fn Pages(wall: Memo<view::Wall>, profile: StoredValue<Profile>) -> impl IntoView {
    let t = use_texts();
    let link = |label: String, href: String| {
        view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
    };
    move || {
        let (older, is_not_newest) = wall.with(|wall| (wall.older, wall.is_not_newest));
        let handle = profile.with_value(|p| p.handle.clone());
        let newest =
            is_not_newest.then(|| link(t.profile_supporters_newest(), routes::profile(&handle)));
        let older = older.map(|from| {
            link(
                t.profile_supporters_older(),
                routes::supporters(&handle, from),
            )
        });
        (newest.is_some() || older.is_some())
            .then(|| view! { <div class="actions">{newest} {older}</div> })
    }
}

/// One gift: who, how much, their word, the answer.
#[component]
fn Entry(
    supporter: Supporter,
    profile: StoredValue<Profile>,
    /// Whether what is given elsewhere leads nowhere.
    is_sample: bool,
) -> impl IntoView {
    let t = use_texts();
    let (is_own, receiver) = profile.with_value(|p| (p.is_you, p.name.clone()));
    let Supporter {
        came,
        giver,
        sum,
        message,
        at,
        thanks,
        is_private,
        returned,
    } = supporter;
    let now = use_now();
    let when = move || format::day_near(t.lang(), at.0, now.get().0);
    let reply = thanks.map(|note| {
        let said = if note.is_empty() {
            t.profile_thanked(&receiver)
        } else {
            t.profile_reply(&receiver, &note)
        };
        view! { <p class="small wrap">{said}</p> }
    });
    let (label, href) = match came {
        Came::Here(payment) => (t.profile_receipt(), routes::receipt(payment)),
        Came::Elsewhere(handoff, _) => (t.profile_handoff(), routes::handoff(handoff)),
    };
    let more = is_own.then(|| view! { " · " <a href=href>{label}</a> });
    view! {
        <li class="supporter">
            <Face giver=giver.clone() />
            <div class="supporter-body">
                <p>
                    <Who giver=giver />
                    <HowMuch sum=sum />
                </p>
                {(!message.is_empty()).then(|| view! { <p class="supporter-message wrap" dir="auto">{message}</p> })}
                {reply}
                <Elsewhere came=came is_sample=is_sample />
                <p class="muted small">
                    <time datetime=format::machine(at.0)>{when}</time>
                    {more}
                </p>
                {is_private.then(|| view! { <p class="muted small cluster" data-gap="1"><Icon name=IconName::Lock />{t.profile_only_you()}</p> })}
                {returned
                    .map(|returned| {
                        let word = t.profile_partly_returned(&money::amount(t, returned));
                        view! { <p><Status kind=StatusKind::Notice word=word /></p> }
                    })}
            </div>
        </li>
    }
}

/// Nothing where the giver said it to another service alone.
#[component]
fn HowMuch(sum: Sum) -> impl IntoView {
    let t = use_texts();
    match sum {
        Sum::Money(money) => {
            view! { <Amount parts=money::parts(t, money) size=AmountSize::Small /> }.into_any()
        }
        other => words::sum(t, &other)
            .map(|sum| view! { <span class="strong">{sum}</span> })
            .into_any(),
    }
}

/// With which service, where it was not given here.
#[component]
fn Elsewhere(came: Came, is_sample: bool) -> impl IntoView {
    let t = use_texts();
    let Came::Elsewhere(_, service) = came else {
        return None;
    };
    let with = services::within(t, service);
    let mark = is_sample.then(|| view! { <LeaveMark is_sample=true /> });
    Some(view! {
        <p class="muted small cluster" data-gap="2">
            <span>{t.profile_elsewhere(&with)}</span>
            {mark}
        </p>
    })
}

#[component]
fn Face(giver: Option<Giver>) -> impl IntoView {
    let (seed, name) = match giver {
        Some(giver) => (ink(giver.person), giver.name),
        None => (Seed::from(NOBODY), String::new()),
    };
    view! { <Avatar seed=seed name=name /> }
}

#[component]
fn Who(giver: Option<Giver>) -> impl IntoView {
    let t = use_texts();
    match giver {
        Some(giver) => view! {
            <a class="strong" href=routes::profile(&giver.handle)>{giver.name}</a>
        }
        .into_any(),
        None => view! { <b class="strong">{t.people_someone()}</b> }.into_any(),
    }
}
