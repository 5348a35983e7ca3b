//! The lobby before a Space, and its room while it is live. The room is silent here: it shows who would speak. Who may do
//! what is the domain's word.

use domain::id::SpaceId;
use domain::spaces::{Command, SpacePhase, StageRole};
use leptos::prelude::*;

use super::view::{self, Present, Seat, SpaceView};
use crate::i18n::{Texts, format};
use crate::pages::focus::use_focus;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::view::Party;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Sending, use_now, use_sending, use_store, use_view};
use crate::ui::{
    Avatar, AvatarStack, Button, ButtonTone, ConfirmPair, IconName, List, Row, Status, StatusKind,
};

/// How many of those who are coming are named.
const NAMED: usize = 3;

/// From half an hour before: how long to wait, and who else is coming.
#[component]
pub fn Lobby(view: Memo<Option<SpaceView>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let is_host = move || {
        view.read()
            .as_ref()
            .is_some_and(|view| view.seat == Seat::Hosting)
    };
    let wait = move || {
        let view = view.get()?;
        Some(match view.phase {
            SpacePhase::Lobby => (
                t.spaces_doors_open(),
                format::ago(t.lang(), view.starts_at.0, now.get().0),
            ),
            _ if is_host() => (t.spaces_open_by(), format::time(t.lang(), view.start_by.0)),
            _ => (
                t.spaces_waiting_for_host(),
                format::time(t.lang(), view.start_by.0),
            ),
        })
    };
    let label = move || wait().map(|(label, _)| label);
    let left = move || wait().map(|(_, left)| left);
    let faces = move || {
        let view = view.read();
        let coming = view
            .as_ref()
            .map(|view| view.coming.clone())
            .unwrap_or_default();
        coming
            .into_iter()
            .map(|who| (who.seed(), who.name))
            .collect::<Vec<_>>()
    };
    let coming = move || {
        let sold = view.read().as_ref().map_or(0, |view| view.sold);
        t.spaces_coming_count(format::count(sold))
    };
    let named = move || {
        let view = view.read();
        let view = view.as_ref()?;
        coming_named(t, &view.coming, view.sold)
    };
    let can_open = Memo::new(move |_| {
        is_host()
            && view
                .read()
                .as_ref()
                .is_some_and(|view| view.phase == SpacePhase::Doors)
    });
    let id = view.get_untracked().map(|view| view.id);
    view! {
        <section class="space-lobby">
            <p class="muted">{label}</p>
            <p class="space-countdown" role="timer">{left}</p>
            <p class="cluster">
                <Show when=move || !faces().is_empty()>
                    <AvatarStack people=Signal::derive(faces) />
                </Show>
                <span>{coming}</span>
            </p>
            <p class="muted small wrap">{named}</p>
            <Show when=move || can_open.get()>{id.map(|id| view! { <Open id=id /> })}</Show>
        </section>
    }
}

/// “Léna Roche, Inès Bao and 2 others”; empty while nobody is coming.
fn coming_named(t: Texts, coming: &[Party], sold: usize) -> Option<String> {
    let mut names: Vec<&str> = coming
        .iter()
        .take(NAMED)
        .map(|who| who.name.as_str())
        .collect();
    let others = sold.saturating_sub(names.len());
    let rest = t.spaces_coming_others(format::count(others));
    if others > 0 {
        names.push(&rest);
    }
    (!coming.is_empty()).then(|| format::list(t.lang(), &names))
}

#[component]
fn Open(id: SpaceId) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| ());
    view! {
        <RefusalNote refusal=sending.refusal />
        <div class="actions">
            <Button
                label=t.spaces_open()
                tone=ButtonTone::Person
                icon=IconName::Spaces
                busy=sending.busy
                on_press=move |()| sending.send(Command::OpenDoors { space: id })
            />
        </div>
    }
}

/// The room while it is live: the stage, the listeners, and what the reader can do.
#[component]
pub fn Room(id: SpaceId) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let room = use_view(move |state| view::room(state, id, store.actor.get()));
    let is_host = use_view(move |state| {
        let host = state.spaces.by_id.get(&id).map(|space| space.host);
        host.is_some() && host == store.actor.get().person()
    });
    let sending = use_sending(|_| ());
    let listeners = Memo::new(move |_| room.read().listeners.clone());
    let more = Memo::new(move |_| room.read().more);
    let people = move |people: Signal<Vec<Present>>| {
        view! {
            <List>
                <For each=move || people.get() key=Present::clone let:present>
                    <InRoom id=id present=present is_host=is_host sending=sending />
                </For>
            </List>
        }
    };
    view! {
        <section class="space-room">
            <p><Status kind=StatusKind::Notice word=t.spaces_silent() /></p>
            <h2 class="heading">{t.spaces_stage()}</h2>
            {people(Signal::derive(move || room.read().stage.clone()))}
            <h2 class="heading">{t.spaces_listeners()}</h2>
            <Show
                when=move || !listeners.read().is_empty()
                fallback=move || view! { <p class="muted">{t.spaces_listeners_none()}</p> }
            >
                {people(listeners.into())}
            </Show>
            <Show when=move || { more.get() > 0 }>
                <p class="muted small">{move || t.spaces_listeners_more(format::count(more.get()))}</p>
            </Show>
            <RefusalNote refusal=sending.refusal />
            <Own id=id room=room is_host=is_host sending=sending />
        </section>
    }
}

/// What the reader can do for themself.
#[component]
fn Own(
    id: SpaceId,
    room: Memo<view::Room>,
    is_host: Memo<bool>,
    sending: Sending,
) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let role = Memo::new(move |_| room.read().role);
    let act = move |label: String, tone: ButtonTone, command: Command| {
        view! {
            <Button
                label=label
                tone=tone
                busy=sending.busy
                on_press=move |()| sending.send(command.clone())
            />
        }
    };
    let step_down = move |label: String| {
        let person = store.actor.get().person()?;
        let command = Command::StepDown { space: id, person };
        Some(act(label, ButtonTone::Secondary, command))
    };
    let leave = move || {
        act(
            t.spaces_leave(),
            ButtonTone::Quiet,
            Command::LeaveSpace { space: id },
        )
    };
    let buttons = move || match (role.get(), is_host.get()) {
        (Some(StageRole::Host), _) => view! { <End id=id sending=sending /> {leave()} }.into_any(),
        (None, true) => act(
            t.spaces_come_back(),
            ButtonTone::Person,
            Command::EnterSpace { space: id },
        )
        .into_any(),
        (Some(StageRole::Invited), _) => {
            let take = act(
                t.spaces_take_stage(),
                ButtonTone::Person,
                Command::TakeStage { space: id },
            );
            view! { {take} {step_down(t.spaces_decline())} {leave()} }.into_any()
        }
        (Some(StageRole::Speaker), _) => {
            view! { {step_down(t.spaces_step_down())} {leave()} }.into_any()
        }
        (Some(StageRole::Listener), _) => leave().into_any(),
        (None, false) => ().into_any(),
    };
    view! { <div class="actions">{buttons}</div> }
}

/// Ending it is for everybody and for good, so it takes two presses.
#[component]
fn End(id: SpaceId, sending: Sending) -> impl IntoView {
    let t = use_texts();
    let is_sure = RwSignal::new(false);
    let focus = use_focus();
    let ask = move |is: bool| {
        is_sure.set(is);
        focus.run(".room-end button");
    };
    let closed = move || {
        view! {
            <Button
                label=t.spaces_end()
                tone=ButtonTone::Secondary
                on_press=move |()| ask(true)
            />
        }
    };
    view! {
        <div class="room-end actions">
            <Show when=move || is_sure.get() fallback=closed>
                <p>{t.spaces_end_body()}</p>
                <ConfirmPair
                    keep=t.spaces_go_on()
                    on_keep=move |()| ask(false)
                    act=t.spaces_end_done()
                    on_act=move |()| sending.send(Command::EndSpace { space: id })
                    busy=sending.busy
                />
            </Show>
        </div>
    }
}

/// One person in the room; the host invites them to the stage or thanks them down from it.
#[component]
fn InRoom(id: SpaceId, present: Present, is_host: Memo<bool>, sending: Sending) -> impl IntoView {
    let t = use_texts();
    let Present { who, role, is_you } = present;
    let (seed, name, person) = (who.seed(), who.name.clone(), who.id);
    let offered = match role {
        StageRole::Host => None,
        StageRole::Listener => Some((
            t.spaces_invite(),
            Command::InviteToSpeak { space: id, person },
        )),
        StageRole::Speaker => Some((
            t.spaces_thank_down(),
            Command::StepDown { space: id, person },
        )),
        StageRole::Invited => Some((
            t.spaces_take_back(),
            Command::StepDown { space: id, person },
        )),
    };
    let trailing = move || {
        let (label, command) = offered.clone().filter(|_| is_host.get())?;
        Some(view! {
            <Button
                label=label
                tone=ButtonTone::Secondary
                busy=sending.busy
                on_press=move |()| sending.send(command.clone())
            />
        })
    };
    view! {
        <Row
            title=who.name.clone()
            detail=role_said(t, role, is_you)
            href=routes::profile(&who.handle)
            leading=move || view! { <Avatar seed=seed name=name.clone() /> }
            trailing=move || trailing.clone()
        />
    }
}

fn role_said(t: Texts, role: StageRole, is_you: bool) -> String {
    let key = match role {
        StageRole::Host => "host",
        StageRole::Speaker => "speaker",
        StageRole::Invited => "invited",
        StageRole::Listener => "listener",
    };
    if is_you {
        t.spaces_role_yours(key)
    } else {
        t.spaces_role(key)
    }
}
