//! Spaces: what is on, the page of one, its ticket, and scheduling one's own. Never work out a phase or a seat here: the
//! domain says in which phase a Space is and how many seats it has left.

mod card;
pub mod form;
mod schedule;
mod space;
mod ticket;
pub mod view;
mod words;

pub use schedule::SchedulePage;
pub use space::SpacePage;
pub use ticket::TicketPage;

use domain::eligibility::check_offered;
use domain::id::PersonId;
use domain::rules::{Capability, Rejection};
use leptos::prelude::*;

use self::card::{SpaceRow, TicketRow};
use self::view::{Card, Program, TicketCard};
use super::rules::{Hurdle, Missing};
use super::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName, List};

/// `/spaces`
#[component]
pub fn SpacesPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.nav_spaces());
    let (store, now) = (use_store(), use_now());
    let program = use_view(move |state| view::program(state, store.actor.get(), now.get()));
    let is_empty = Memo::new(move |_| program.read().is_empty());
    let unhosted = use_view(|state| check_offered(state, Capability::Hosting).err());
    view! {
        <div class="spaces">
            <h1 class="display">{t.nav_spaces()}</h1>
            <Tickets program=program />
            <Show when=move || is_empty.get() fallback=move || view! { <Listed program=program unhosted=unhosted /> }>
                {move || match unhosted.get() {
                    Some(why) => view! { <Hurdle why=why /> }.into_any(),
                    None => view! {
                        <Empty icon=IconName::Spaces title=t.spaces_none() body=t.spaces_none_body()>
                            <ButtonLink
                                label=t.spaces_schedule()
                                href=routes::SCHEDULE_SPACE.to_owned()
                            />
                        </Empty>
                    }
                        .into_any(),
                }}
            </Show>
        </div>
    }
}

#[component]
fn Listed(
    program: Memo<Program>,
    /// Why nobody can host one, if the rules have no Spaces.
    unhosted: Memo<Option<Rejection>>,
) -> impl IntoView {
    let t = use_texts();
    view! {
        <Section title=t.spaces_on_now() cards=Signal::derive(move || program.read().live.clone()) />
        <Section title=t.spaces_today() cards=Signal::derive(move || program.read().today.clone()) />
        <Section title=t.spaces_coming() cards=Signal::derive(move || program.read().coming.clone()) />
        {move || match unhosted.get() {
            Some(why) => view! { <Missing why=why is_own=true /> }.into_any(),
            None => view! {
                <div class="actions">
                    <ButtonLink
                        label=t.spaces_schedule()
                        href=routes::SCHEDULE_SPACE.to_owned()
                        tone=ButtonTone::Secondary
                        icon=IconName::Plus
                    />
                </div>
            }
                .into_any(),
        }}
    }
}

/// Spaces under one heading; nothing when there are none.
#[component]
fn Section(title: String, cards: Signal<Vec<Card>>) -> impl IntoView {
    let has_some = Memo::new(move |_| !cards.read().is_empty());
    view! {
        <Show when=move || has_some.get()>
            <section class="home-section">
                <h2 class="heading">{title.clone()}</h2>
                <List>
                    <For each=move || cards.get() key=Card::clone let:card>
                        <SpaceRow card=card />
                    </For>
                </List>
            </section>
        </Show>
    }
}

/// What somebody has on, coming and behind them, on their profile; nothing when there is nothing.
#[component]
pub fn HostedSpaces(host: PersonId) -> impl IntoView {
    let t = use_texts();
    let (store, now) = (use_store(), use_now());
    let cards = use_view(move |state| view::hosted_by(state, host, store.actor.get(), now.get()));
    let past = use_view(move |state| view::past_of(state, host, store.actor.get(), now.get()));
    view! {
        <Section title=t.nav_spaces() cards=cards.into() />
        <Section title=t.spaces_past() cards=past.into() />
    }
}

/// The reader's own tickets.
#[component]
fn Tickets(program: Memo<Program>) -> impl IntoView {
    let t = use_texts();
    let tickets = Memo::new(move |_| program.read().tickets.clone());
    view! {
        <Show when=move || !tickets.read().is_empty()>
            <section class="home-section">
                <h2 class="heading">{t.spaces_tickets()}</h2>
                <List>
                    <For each=move || tickets.get() key=TicketCard::clone let:ticket>
                        <TicketRow ticket=ticket />
                    </For>
                </List>
            </section>
        </Show>
    }
}
