//! The page of one transfer: it can be taken back for a moment, then it is the other person's. Never tell anybody
//! else that it exists.

use domain::id::TransferId;
use domain::transfers::{Command, Phase};
use leptos::prelude::*;

use super::countdown::Countdown;
use super::view::{self, TransferView};
use crate::i18n::{Texts, format};
use crate::pages::movement::MovementHead;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store, use_view};
use crate::ui::{Avatar, AvatarSize, Button, ButtonLink, ButtonTone, IconName, Inked, StatusKind};

/// `/transfers/:transfer`
#[component]
pub fn TransferPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let id = use_id::<TransferId>("transfer");
    let view = use_view(move |state| view::transfer(state, id()?, actor.get()));
    let is_there = Memo::new(move |_| view.read().is_some());
    use_title(move || t.transfers_title());
    move || {
        if is_there.get() {
            view! { <Screen view=view /> }.into_any()
        } else {
            view! {
                <NoRecord
                    heading=t.transfers_title()
                    icon=IconName::Send
                    title=t.transfers_missing()
                    body=t.transfers_missing_body()
                >
                    <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
                </NoRecord>
            }
            .into_any()
        }
    }
}

#[component]
fn Screen(view: Memo<Option<TransferView>>) -> impl IntoView {
    let t = use_texts();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let (seed, name) = (first.other.seed(), first.other.name.clone());
    let title = if first.is_sender {
        t.transfers_to(&name)
    } else {
        t.transfers_from(&name)
    };
    let state = move || {
        let view = view.read();
        Some(status(t, view.as_ref()?))
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
                <TakeBack view=view />
                <Facts facts=facts />
                <Ways first=first />
            </div>
        </Inked>
    }
    .into_any()
}

/// The way back, while there is one.
#[component]
fn TakeBack(view: Memo<Option<TransferView>>) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| {});
    let open = Memo::new(move |_| {
        let view = view.read();
        let view = view.as_ref().filter(|view| view.is_sender)?;
        let is_open = view.phase == Phase::Sent;
        is_open.then_some((view.id, view.sent_at, view.completes_at))
    });
    move || {
        let (transfer, from, until) = open.get()?;
        let undo = move |()| sending.send(Command::UndoTransfer { transfer });
        Some(view! {
            <section class="movement-undo">
                <Countdown from=from until=until />
                <RefusalNote refusal=sending.refusal />
                <div class="actions">
                    <Button
                        label=t.transfers_take_back()
                        tone=ButtonTone::Secondary
                        icon=IconName::Undo
                        busy=sending.busy
                        on_press=undo
                    />
                </div>
            </section>
        })
    }
}

#[component]
fn Ways(first: TransferView) -> impl IntoView {
    let t = use_texts();
    let again = if first.is_sender {
        t.transfers_again()
    } else {
        t.transfers_send_back()
    };
    view! {
        <div class="actions">
            <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
            <ButtonLink
                label=again
                href=routes::send_to(&first.other.handle)
                tone=ButtonTone::Quiet
            />
            {first
                .pays
                .map(|request| {
                    view! {
                        <ButtonLink
                            label=t.transfers_its_request()
                            href=routes::money_request(request)
                            tone=ButtonTone::Quiet
                        />
                    }
                })}
        </div>
    }
}

fn status(t: Texts, view: &TransferView) -> (StatusKind, String) {
    let name = &view.other.name;
    match view.phase {
        Phase::Sent => (StatusKind::Pending, t.transfers_leaving()),
        Phase::Completed(_) if view.is_sender => (StatusKind::Done, t.transfers_arrived(name)),
        Phase::Completed(_) => (StatusKind::Done, t.transfers_received()),
        Phase::Undone(_) => (StatusKind::Notice, t.transfers_undone()),
    }
}

fn facts(t: Texts, view: &TransferView) -> Vec<Fact> {
    let when = |at: domain::moment::Moment| format::day_time(t.lang(), at.0);
    let mut facts = Vec::new();
    if !view.note.is_empty() {
        facts.push(Fact::new(t.transfers_note_short(), view.note.clone()));
    }
    facts.push(Fact::new(t.transfers_sent_at(), when(view.sent_at)));
    match view.phase {
        Phase::Sent => {}
        Phase::Completed(at) => {
            facts.push(Fact::new(t.transfers_arrived_at(), when(at)));
            if view.is_sender {
                let says = t.transfers_no_way_back(&view.other.name);
                facts.push(Fact::new(t.transfers_undo_label(), says));
            }
        }
        Phase::Undone(at) => facts.push(Fact::new(t.transfers_undone_at(), when(at))),
    }
    facts
}
