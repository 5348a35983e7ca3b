//! You: who acts in this browser, and acting as somebody else. Switching is no event; nothing here writes history.

use domain::Actor;
use domain::id::PersonId;
use leptos::prelude::*;

use super::rows::PersonRow;
use super::view::{self, Line};
use crate::pages::{focus::use_focus, ink, title::use_title};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{
    Avatar, Button, ButtonLink, ButtonTone, Empty, Field, FieldKind, Icon, IconName, List, Row,
    Status, StatusKind, rows,
};

/// How many people are listed; the search finds the others.
const SHOWN: usize = 30;

/// `/you`.
#[component]
pub fn YouPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.you_title());
    let store = use_store();
    let me = use_view(move |state| view::line(state, store.actor.get().person()?));
    view! {
        <header class="page-head">
            <h1 class="display">{t.you_title()}</h1>
        </header>
        <div class="stack" data-gap="6">
            {move || match me.get() {
                Some(line) => view! { <Acting line=line /> }.into_any(),
                None => view! { <Visiting /> }.into_any(),
            }}
            <Switch />
        </div>
    }
}

#[component]
fn Acting(line: Line) -> impl IntoView {
    let t = use_texts();
    let profile = routes::profile(&line.handle);
    view! {
        <section class="stack" data-gap="4">
            <div class="cluster" data-gap="3">
                <Avatar seed=ink(line.person) name=line.name.clone() />
                <h2 class="heading wrap">{t.you_acting(&line.name)}</h2>
            </div>
            <Group title=t.you_seen()>
                <You icon=IconName::User label=t.you_profile() href=profile />
                <You icon=IconName::Pencil label=t.profile_edit() href=routes::EDIT_PROFILE.to_owned() />
                <You icon=IconName::QrCode label=t.share_title() href=routes::SHARE.to_owned() />
            </Group>
            <Group title=t.you_receiving()>
                <You icon=IconName::HandCoins label=t.studio_title() href=routes::STUDIO.to_owned() />
                <You icon=IconName::Heart label=t.supporters_title() href=routes::SUPPORTERS.to_owned() />
                <You icon=IconName::HandHeart label=t.subscriptions_tier() href=routes::TIER.to_owned() />
                <You
                    icon=IconName::CheckCircle
                    label=t.rules_eligibility()
                    href=routes::ELIGIBILITY.to_owned()
                />
            </Group>
            <Group title=t.you_giving()>
                <You
                    icon=IconName::Receipt
                    label=t.subscriptions_manage()
                    href=routes::SUBSCRIPTIONS.to_owned()
                />
                <You icon=IconName::ExternalLink label=t.handoffs_all() href=routes::HANDOFFS.to_owned() />
            </Group>
            <Group title=t.you_device()>
                <You icon=IconName::Settings label=t.nav_settings() href=routes::SETTINGS.to_owned() />
            </Group>
        </section>
    }
}

#[component]
fn Group(title: String, children: Children) -> impl IntoView {
    view! {
        <div>
            <h3 class="you-group">{title}</h3>
            <List>{children()}</List>
        </div>
    }
}

#[component]
fn Visiting() -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="stack" data-gap="4">
            <div class="stack" data-gap="1">
                <h2 class="heading">{t.you_visitor()}</h2>
                <p class="muted">{t.you_visitor_explained()}</p>
            </div>
            <div class="actions">
                <ButtonLink
                    label=t.people_create()
                    href=routes::CREATE_PROFILE.to_owned()
                    icon=IconName::UserPlus
                />
            </div>
            <List>
                <You icon=IconName::Settings label=t.nav_settings() href=routes::SETTINGS.to_owned() />
            </List>
        </section>
    }
}

/// A way on from here.
#[component]
fn You(icon: IconName, label: String, href: String) -> impl IntoView {
    view! {
        <Row
            title=label
            href=href
            leading=move || view! { <Icon name=icon /> }
            trailing=|| view! { <Icon name=IconName::ChevronRight /> }
        />
    }
}

/// Everybody one can be.
#[component]
fn Switch() -> impl IntoView {
    let t = use_texts();
    let query = RwSignal::new(String::new());
    let lines = use_view(move |state| query.with(|query| view::lines(state, query, SHOWN)));
    let population = use_view(view::population);
    let is_long = Memo::new(move |_| population.get() > 8);
    let many = move || i64::try_from(population.get()).unwrap_or(i64::MAX);
    let is_unfound = move || lines.with(Vec::is_empty) && population.get() > 0;
    view! {
        <section class="stack" data-gap="3">
            <div class="stack" data-gap="1">
                <h2 class="heading">{t.you_switch()}</h2>
                <p class="muted">{t.you_switch_explained()}</p>
            </div>
            <Show when=move || is_long.get()>
                <Field
                    label=t.you_search()
                    value=query
                    kind=FieldKind::Search
                    hint=Signal::derive(move || Some(t.you_many(many())))
                />
            </Show>
            <List>
                <Show when=move || query.with(String::is_empty)>
                    <Row
                        title=t.people_visitor()
                        detail=t.you_be_visitor()
                        leading=|| view! { <Icon name=IconName::Eye /> }
                        trailing=|| view! { <Be actor=Actor::Visitor /> }
                    />
                </Show>
                {rows(move || lines.get(), Line::clone, |line| view! { <Other line=line /> })}
            </List>
            <Show when=is_unfound>
                <Empty
                    icon=IconName::Search
                    title=t.you_none_found()
                    body=t.you_none_found_explained()
                />
            </Show>
        </section>
    }
}

#[component]
fn Other(line: Line) -> impl IntoView {
    let person: PersonId = line.person;
    view! {
        <PersonRow line=line trailing=move || view! { <Be actor=Actor::Person(person) /> } />
    }
}

/// The button to act as somebody, or the word that one does.
#[component]
fn Be(actor: Actor) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let focus = use_focus();
    let label = match actor {
        Actor::Person(_) => t.you_act(),
        Actor::Visitor | Actor::System => t.you_visit(),
    };
    let is_me = Memo::new(move |_| store.actor.get() == actor);
    // The pressed button goes away, so the focus goes to where the page says who acts now.
    let be = move |()| {
        store.act_as(actor);
        focus.run("main h1");
    };
    move || {
        if is_me.get() {
            view! { <Status kind=StatusKind::Done word=t.you_current() /> }.into_any()
        } else {
            view! {
                <Button
                    label=label.clone()
                    tone=ButtonTone::Secondary
                    on_press=Callback::new(be)
                />
            }
            .into_any()
        }
    }
}
