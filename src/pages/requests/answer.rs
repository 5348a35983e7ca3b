//! What can be done about a request: pay or decline it, remind or cancel. One main action for each side.

use domain::id::{RecordId, TransferId};
use domain::requests::{Command, Phase};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::view::{RequestView, is_lapsed};
use crate::i18n::{format, money};
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending};
use crate::ui::{Button, ButtonLink, ButtonTone, IconName};

#[component]
pub fn Answer(view: Memo<Option<RequestView>>) -> impl IntoView {
    let now = use_now();
    let side = Memo::new(move |_| {
        let view = view.read();
        let view = view.as_ref()?;
        let is_open = view.phase == Phase::Open && !is_lapsed(view, now.get().0);
        is_open.then_some(view.is_asker)
    });
    move || match side.get() {
        Some(true) => view! { <Wait view=view /> }.into_any(),
        Some(false) => view! { <Pay view=view /> }.into_any(),
        None => view! { <Over view=view /> }.into_any(),
    }
}

/// For the payer.
#[component]
fn Pay(view: Memo<Option<RequestView>>) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let paying = use_sending(move |request| {
        let transfer = TransferId(RecordId::main(request));
        navigate(&routes::transfer(transfer), NavigateOptions::default());
    });
    let declining = use_sending(|_| {});
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let (request, amount) = (first.id, first.amount);
    let left = move || {
        let has = view.read().as_ref().map(|view| view.available)?;
        let left = has.minor - amount.minor;
        Some(if left < 0 {
            t.transfers_available(&money::amount(t, has))
        } else {
            t.requests_left(&money::amount(t, amount.currency.of_minor(left)))
        })
    };
    view! {
        <RefusalNote refusal=paying.refusal />
        <RefusalNote refusal=declining.refusal />
        <p class="muted small">{left}</p>
        <div class="actions">
            <Button
                label=t.requests_pay(&money::amount(t, amount))
                tone=ButtonTone::Person
                busy=paying.busy
                on_press=move |()| paying.send(Command::PayRequest { request })
            />
            <Button
                label=t.requests_decline()
                tone=ButtonTone::Quiet
                busy=declining.busy
                on_press=move |()| declining.send(Command::DeclineRequest { request })
            />
        </div>
    }
    .into_any()
}

/// For the asker.
#[component]
fn Wait(view: Memo<Option<RequestView>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let reminding = use_sending(|_| {});
    let canceling = use_sending(|_| {});
    let Some(request) = view.get_untracked().map(|view| view.id) else {
        return ().into_any();
    };
    let too_soon = Memo::new(move |_| {
        let from = view.read().as_ref().map(|view| view.remind_from)?;
        let when = format::day_time(t.lang(), from.0);
        (now.get() < from).then(|| t.requests_remind_from(&when))
    });
    view! {
        <RefusalNote refusal=reminding.refusal />
        <RefusalNote refusal=canceling.refusal />
        <div class="stack" data-gap="2">
            <Button
                label=t.requests_remind()
                tone=ButtonTone::Secondary
                icon=IconName::Clock
                busy=reminding.busy
                refusal=too_soon
                on_press=move |()| reminding.send(Command::RemindOfRequest { request })
            />
            <Button
                label=t.requests_cancel()
                tone=ButtonTone::Quiet
                busy=canceling.busy
                on_press=move |()| canceling.send(Command::CancelRequest { request })
            />
        </div>
    }
    .into_any()
}

/// Where to go from an answered one.
#[component]
fn Over(view: Memo<Option<RequestView>>) -> impl IntoView {
    let t = use_texts();
    let transfer = Memo::new(move |_| view.read().as_ref()?.transfer());
    let paid_with = move || {
        let transfer = transfer.get()?;
        let href = routes::transfer(transfer);
        Some(view! {
            <ButtonLink label=t.requests_its_transfer() href=href tone=ButtonTone::Secondary />
        })
    };
    view! {
        <div class="actions">
            <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
            {paid_with}
        </div>
    }
}
