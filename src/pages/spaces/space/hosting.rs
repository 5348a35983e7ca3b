//! What the host alone sees: how many seats are sold, and cancelling with what it does. The domain decides.

use domain::id::SpaceId;
use domain::spaces::{Command, SpacePhase};
use leptos::prelude::*;

use super::view::{self, SpaceView};
use crate::i18n::{format, money};
use crate::pages::focus::use_focus;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::{use_now, use_sending, use_view};
use crate::ui::{Button, ButtonTone, ConfirmPair, Status, StatusKind};

#[component]
pub fn Hosting(id: SpaceId, view: Memo<Option<SpaceView>>) -> impl IntoView {
    let t = use_texts();
    let sold = move || {
        let view = view.read();
        let (sold, seats) = view
            .as_ref()
            .map(|view| (view.sold, view.seats))
            .unwrap_or_default();
        t.spaces_sold(format::count(sold), &format::number(t.lang(), seats.into()))
    };
    let phase = Memo::new(move |_| view.read().as_ref().map(|view| view.phase));
    let is_upcoming = Memo::new(move |_| phase.get().is_some_and(SpacePhase::is_upcoming));
    let is_canceled = Memo::new(move |_| matches!(phase.get(), Some(SpacePhase::Canceled(_))));
    view! {
        <section class="space-hosting">
            <h2 class="heading">{t.spaces_hosting()}</h2>
            <p>{sold}</p>
            <Income id=id phase=phase />
            <Show when=move || is_canceled.get()>
                <GivenBack id=id />
            </Show>
            <Show when=move || is_upcoming.get()>
                <Cancel id=id view=view />
            </Show>
        </section>
    }
}

/// What the seats sold so far come to for the host; nothing for a free Space or a cancelled one.
#[component]
fn Income(id: SpaceId, phase: Memo<Option<SpacePhase>>) -> impl IntoView {
    let t = use_texts();
    let income = use_view(move |state| view::income(state, id));
    let says = move || {
        let income = money::amount(t, income.get()?);
        match phase.get()? {
            SpacePhase::Canceled(_) => None,
            SpacePhase::Ended => Some(t.spaces_income_over(&income)),
            _ => Some(t.spaces_income(&income)),
        }
    };
    move || says().map(|says| view! { <p>{says}</p> })
}

/// How far giving the money back has come.
#[component]
fn GivenBack(id: SpaceId) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let refunds = use_view(move |state| view::refunds(state, id, now.get()));
    move || {
        let refunds = refunds.get();
        let (kind, word) = match (refunds.done, refunds.all) {
            (_, 0) => (StatusKind::Notice, t.spaces_refunds_none()),
            (done, all) if done == all => {
                (StatusKind::Done, t.spaces_refunds_done(format::count(all)))
            }
            (done, all) => {
                let done = format::number(t.lang(), format::count(done));
                (
                    StatusKind::Pending,
                    t.spaces_refunds_under_way(format::count(all), &done),
                )
            }
        };
        view! { <p><Status kind=kind word=word /></p> }
    }
}

/// Closed until somebody wants it: it undoes what others look forward to.
#[component]
fn Cancel(id: SpaceId, view: Memo<Option<SpaceView>>) -> impl IntoView {
    let t = use_texts();
    let is_open = RwSignal::new(false);
    let sending = use_sending(move |_| is_open.set(false));
    let does = move || {
        let view = view.read();
        let (sold, is_paid) = view
            .as_ref()
            .map(|v| (v.sold, v.price.is_some()))
            .unwrap_or_default();
        match (sold, is_paid) {
            (0, _) => t.spaces_cancel_nobody(),
            (sold, true) => t.spaces_cancel_paid(format::count(sold)),
            (sold, false) => t.spaces_cancel_free(format::count(sold)),
        }
    };
    let focus = use_focus();
    let ask = move |is: bool| {
        is_open.set(is);
        focus.run(".space-cancel button");
    };
    let closed = move || {
        view! {
            <div class="actions">
                <Button
                    label=t.spaces_cancel()
                    tone=ButtonTone::Quiet
                    on_press=move |()| ask(true)
                />
            </div>
        }
    };
    view! {
        <div class="space-cancel">
            <Show when=move || is_open.get() fallback=closed>
                <section class="receipt-form">
                    <h3 class="heading">{t.spaces_cancel_title()}</h3>
                    <p>{does}</p>
                    <RefusalNote refusal=sending.refusal />
                    <div class="actions">
                        <ConfirmPair
                            keep=t.spaces_keep()
                            on_keep=move |()| ask(false)
                            act=t.spaces_cancel_done()
                            on_act=move |()| sending.send(Command::CancelSpace { space: id })
                            busy=sending.busy
                        />
                    </div>
                </section>
            </Show>
        </div>
    }
}
