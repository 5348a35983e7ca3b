//! The head of a profile: band, face, facts, and the one thing to do there. Never more than one primary button.

use domain::id::PersonId;
use leptos::prelude::*;

use super::view::{self, Profile};
use crate::i18n::{Texts, format, person as words};
use crate::pages::rules::Missing;
use crate::pages::{ink, people::Follow};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_view;
use crate::ui::{Avatar, AvatarSize, Band, ButtonLink, ButtonTone, IconName, Status, StatusKind};

#[component]
pub fn Head(person: PersonId, profile: Profile) -> impl IntoView {
    let t = use_texts();
    let seed = ink(person);
    let followers = use_view(move |state| view::followers(state, person));
    let facts = [
        profile.handle.to_string(),
        words::role(t, profile.role),
        t.profile_joined(&format::month(t.lang(), profile.joined.0)),
    ];
    let jar = profile.clone();
    let actions = profile.clone();
    view! {
        <div class="profile-band">
            <Band seed=seed />
        </div>
        <header class="profile-head">
            <div class="profile-avatar">
                <Avatar seed=seed name=profile.name.clone() size=AvatarSize::Large />
            </div>
            <h1 class="profile-name display wrap">{profile.name}</h1>
            <p class="dotted muted">
                {Vec::from(facts.map(|fact| view! { <bdi class="wrap">{fact}</bdi> }))}
                <span>{move || t.people_followers(i64::from(followers.get()))}</span>
            </p>
            {(!profile.bio.is_empty()).then(|| view! { <p class="profile-bio wrap" dir="auto">{profile.bio}</p> })}
            {profile.is_you.then(|| view! { <p><Status kind=StatusKind::Notice word=t.profile_you() /></p> })}
        </header>
        <Actions person=person profile=actions />
        <JarCard profile=jar />
    }
}

/// To tip and follow, or to edit when it is one's own.
#[component]
fn Actions(person: PersonId, profile: Profile) -> impl IntoView {
    let t = use_texts();
    let follow = profile.handle.clone();
    let tip = routes::tip(&profile.handle);
    let can_tip = profile.has_jar && profile.hurdle.is_none() && !profile.is_you;
    view! {
        <div class="profile-actions">
            {can_tip
                .then(|| {
                    view! {
                        <ButtonLink
                            label=t.profile_tip()
                            href=tip
                            tone=ButtonTone::Person
                            icon=IconName::HandCoins
                        />
                    }
                })}
            {if profile.is_you {
                view! {
                    <ButtonLink
                        label=t.profile_share()
                        href=routes::SHARE.to_owned()
                        tone=ButtonTone::Secondary
                        icon=IconName::Share
                    />
                    <ButtonLink
                        label=t.profile_edit()
                        href=routes::EDIT_PROFILE.to_owned()
                        tone=ButtonTone::Secondary
                        icon=IconName::Pencil
                    />
                }
                    .into_any()
            } else {
                view! { <Follow person=person handle=follow /> }.into_any()
            }}
        </div>
    }
}

/// Whether the jar is open, and what that means.
#[component]
fn JarCard(profile: Profile) -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="tip-jar-card">
            <h2 class="heading">{jar_title(t, &profile)}</h2>
            {match profile.hurdle {
                Some(why) => view! { <Missing why=why is_own=profile.is_you /> }.into_any(),
                None => view! { <p class="muted small">{jar_sentence(t, &profile)}</p> }.into_any(),
            }}
            {profile
                .is_you
                .then(|| {
                    view! {
                        <ButtonLink
                            label=t.profile_to_studio()
                            href=routes::STUDIO.to_owned()
                            tone=ButtonTone::Quiet
                            icon=IconName::HandCoins
                        />
                    }
                })}
        </section>
    }
}

fn jar_title(t: Texts, profile: &Profile) -> String {
    if profile.has_jar || profile.hurdle.is_some() {
        t.profile_jar()
    } else {
        t.profile_jar_closed()
    }
}

fn jar_sentence(t: Texts, profile: &Profile) -> String {
    match (profile.has_jar, profile.is_you) {
        (true, true) => t.profile_jar_yours(&words::currency(t, profile.currency)),
        (true, false) => t.profile_jar_open(),
        (false, true) => t.profile_jar_closed_yours(),
        (false, false) => t.profile_jar_closed_explained(&profile.name),
    }
}
