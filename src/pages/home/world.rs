//! The world at a glance: hello to a visitor, open jars, other people, the last public tips.

use leptos::prelude::*;

use super::found::Person;
use super::view::{self, RecentTip};
use crate::i18n::{format, money, person};
use crate::pages::ink;
use crate::pages::people::view::Line;
use crate::pages::posts::{Followed, Newest};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Amount, AmountSize, Avatar, Band, ButtonLink, ButtonTone, IconName, List, Row, rows,
};

#[component]
pub fn World(is_visitor: Signal<bool>) -> impl IntoView {
    let t = use_texts();
    let home = use_view(view::home);
    let creators = move || home.with(|home| home.creators.clone());
    let others = move || home.with(|home| home.others.clone());
    let tips = move || home.with(|home| home.tips.clone());
    let population = move || home.with(|home| i64::try_from(home.population).unwrap_or(i64::MAX));
    view! {
        <Show when=move || !is_visitor.get()>
            <Followed />
        </Show>
        <Show when=move || !creators().is_empty()>
            <section class="home-section">
                <h2 class="heading">{t.home_creators()}</h2>
                <ul class="home-creators" role="list">
                    {rows(creators, Line::clone, |line| view! { <Creator line=line /> })}
                </ul>
            </section>
        </Show>
        <Show when=move || is_visitor.get()>
            <Newest />
        </Show>
        <Show when=move || !tips().is_empty()>
            <section class="home-section">
                <h2 class="heading">{t.home_tips()}</h2>
                <List>
                    {rows(tips, RecentTip::clone, |tip| view! { <JustDropped tip=tip /> })}
                </List>
            </section>
        </Show>
        <Show when=move || !others().is_empty()>
            <section class="home-section">
                <h2 class="heading">{t.home_people()}</h2>
                <List>
                    {rows(others, Line::clone, |line| view! { <Person line=line /> })}
                </List>
            </section>
        </Show>
        <p class="muted small">{move || t.home_more(population())}</p>
    }
}

/// What a first visitor is told, with the two ways to begin.
#[component]
pub fn Hello() -> impl IntoView {
    let t = use_texts();
    let is_sandbox = use_store().is_sandbox();
    let world = match is_sandbox {
        true => t.sandbox_help(),
        false => t.home_world(),
    };
    let start_empty = move || {
        view! {
            <ButtonLink
                label=t.home_empty_start()
                href=routes::START_EMPTY.to_owned()
                tone=ButtonTone::Quiet
            />
        }
    };
    view! {
        <section class="home-hello">
            <p class="home-lede">{t.home_lede()}</p>
            <p class="muted">{world}</p>
            <div class="actions">
                <ButtonLink
                    label=t.home_create()
                    href=routes::CREATE_PROFILE.to_owned()
                    icon=IconName::UserPlus
                />
                {(!is_sandbox).then(start_empty)}
            </div>
        </section>
    }
}

/// Somebody with an open jar, as a card in their ink.
#[component]
fn Creator(line: Line) -> impl IntoView {
    let t = use_texts();
    let seed = ink(line.person);
    let inks = seed.ink();
    view! {
        <li
            class="ink creator-card"
            style:--hue-1=inks.hue_1.to_string()
            style:--hue-2=inks.hue_2.to_string()
        >
            <a class="creator-card-link" href=routes::profile(&line.handle)>
                <div class="creator-card-band">
                    <Band seed=seed />
                </div>
                <Avatar seed=seed name=line.name.clone() />
                <span class="creator-card-name">{line.name}</span>
                <span class="creator-card-role muted small">{person::role(t, line.role)}</span>
            </a>
        </li>
    }
}

/// A tip that just landed in somebody's jar.
#[component]
fn JustDropped(tip: RecentTip) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let at = tip.at.0;
    let giver = tip.giver.unwrap_or_else(|| t.people_someone());
    let when = move || format::day_near(t.lang(), at, now.get().0);
    let detail = if tip.message.is_empty() {
        Signal::derive(move || Some(when()))
    } else {
        Signal::stored(Some(tip.message))
    };
    let (receiver, name, amount) = (tip.receiver, tip.receiver_name.clone(), tip.amount);
    view! {
        <Row
            title=t.home_tip_line(&giver, &tip.receiver_name)
            detail=detail
            href=routes::profile(&tip.handle)
            leading=move || view! { <Avatar seed=ink(receiver) name=name.clone() /> }
            trailing=move || {
                view! { <Amount parts=money::parts(t, amount) size=AmountSize::Small /> }
            }
        />
    }
}
