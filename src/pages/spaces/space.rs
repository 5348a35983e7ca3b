//! The page of one Space, before, during and after it, in its host's ink. Its phase comes from the view; never compare
//! dates here.

mod hosting;
mod room;
mod seat;
mod share;
pub mod view;

use domain::id::SpaceId;
use domain::spaces::SpacePhase;
use leptos::prelude::*;

use self::hosting::Hosting;
use self::room::{Lobby, Room};
use self::seat::SeatOf;
use self::share::Share;
use self::view::SpaceView;
use super::words;
use crate::i18n::{Texts, format};
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Avatar, AvatarSize, Band, ButtonLink, IconName, Inked, Status};

/// `/spaces/:space`
#[component]
pub fn SpacePage() -> impl IntoView {
    let t = use_texts();
    let asked = use_id::<SpaceId>("space");
    let (store, now) = (use_store(), use_now());
    let view = use_view(move |state| view::space(state, asked()?, store.actor.get(), now.get()));
    let id = Memo::new(move |_| view.read().as_ref().map(|view| view.id));
    use_title(move || match view.read().as_ref() {
        Some(view) => view.title.clone(),
        None => t.missing_title(),
    });
    move || match id.get() {
        Some(id) => view! { <Screen id=id view=view /> }.into_any(),
        None => view! {
            <NoRecord
                heading=t.missing_title()
                icon=IconName::Spaces
                title=t.spaces_missing()
                body=t.spaces_missing_body()
            >
                <ButtonLink label=t.spaces_all() href=routes::SPACES.to_owned() />
            </NoRecord>
        }
        .into_any(),
    }
}

/// One Space; lives on while its phase changes.
#[component]
fn Screen(id: SpaceId, view: Memo<Option<SpaceView>>) -> impl IntoView {
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let title = StoredValue::new(first.title.clone());
    let phase = Memo::new(move |_| view.read().as_ref().map(|view| view.phase));
    let seat = Memo::new(move |_| view.read().as_ref().map(|view| view.seat));
    let is_live = Memo::new(move |_| {
        matches!(
            phase.get(),
            Some(SpacePhase::Live | SpacePhase::HostLost { .. })
        )
    });
    let is_soon =
        Memo::new(move |_| matches!(phase.get(), Some(SpacePhase::Lobby | SpacePhase::Doors)));
    view! {
        <Inked seed=first.host.seed()>
            <article class="space">
                <Head first=first view=view phase=phase />
                <Show when=move || is_soon.get()>
                    <Lobby view=view />
                </Show>
                {move || seat.get().map(|seat| view! { <SeatOf id=id seat=seat phase=phase /> })}
                <Show when=move || is_live.get()>
                    <Room id=id />
                </Show>
                <About view=view />
                <Show when=move || phase.get().is_some_and(|phase| !phase.is_over())>
                    <Share title=title.get_value() path=routes::space(id) />
                </Show>
                <Show when=move || seat.get() == Some(view::Seat::Hosting)>
                    <Hosting id=id view=view />
                </Show>
            </article>
        </Inked>
    }
    .into_any()
}

/// The band, what it is called, when it is, whose it is, and where it stands.
#[component]
fn Head(
    first: SpaceView,
    view: Memo<Option<SpaceView>>,
    phase: Memo<Option<SpacePhase>>,
) -> impl IntoView {
    let t = use_texts();
    let seed = first.host.seed();
    let starts = Memo::new(move |_| view.read().as_ref().map(|view| view.starts_at.0));
    let machine = move || starts.get().map(format::machine);
    let when = move || starts.get().map(|at| format::day_time_zone(t.lang(), at));
    let said = move || {
        let (kind, word) = words::of_space(t, phase.get()?);
        Some(view! { <Status kind=kind word=word /> })
    };
    view! {
        <div class="space-band">
            <Band seed=seed />
        </div>
        <header class="space-head">
            <h1 class="display wrap" tabindex="-1">{first.title}</h1>
            <p class="space-when"><time datetime=machine>{when}</time></p>
            <a class="space-host" href=routes::profile(&first.host.handle)>
                <Avatar seed=seed name=first.host.name.clone() size=AvatarSize::Medium />
                <span class="wrap">{t.spaces_hosted_by(&first.host.name)}</span>
            </a>
            <p role="status">{said}</p>
        </header>
    }
}

/// When it is where the host is, price, seats and the host's word. The start itself stands in the head.
#[component]
fn About(view: Memo<Option<SpaceView>>) -> impl IntoView {
    let t = use_texts();
    let facts = Memo::new(move |_| {
        view.read()
            .as_ref()
            .map(|view| facts(t, view))
            .unwrap_or_default()
    });
    let note = Memo::new(move |_| {
        view.read()
            .as_ref()
            .map(|view| view.note.clone())
            .unwrap_or_default()
    });
    view! {
        <section class="space-about">
            <h2 class="heading">{t.spaces_about()}</h2>
            <Facts facts=facts />
            <Show when=move || !note.read().is_empty()>
                <blockquote class="space-note wrap">{move || note.get()}</blockquote>
            </Show>
        </section>
    }
}

fn facts(t: Texts, view: &SpaceView) -> Vec<Fact> {
    let at = view.starts_at.0;
    let mut facts = Vec::new();
    if view.zone != format::device_zone() {
        let there = format::day_time_in(t.lang(), at, &view.zone);
        facts.push(Fact::new(t.spaces_start_there(&view.host.name), there));
    }
    facts.push(Fact::new(t.spaces_price(), words::price(t, view.price)));
    facts.push(Fact::new(t.spaces_seats(), seats(t, view)));
    facts
}

fn seats(t: Texts, view: &SpaceView) -> String {
    let all = format::number(t.lang(), view.seats.into());
    if view.phase.is_over() {
        return t.spaces_seats_taken(format::count(view.sold), &all);
    }
    match view.free {
        0 => t.spaces_seats_none(&all),
        free => t.spaces_seats_of(format::count(free), &all),
    }
}
