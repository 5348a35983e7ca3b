//! The page of one withdrawal: where it is, what it cost, and the way back while there is one. Never show it to
//! anybody but its owner.

use domain::id::WithdrawalId;
use domain::withdrawals::{Command, Phase, Speed};
use leptos::prelude::*;

use super::compose::{number, price};
use super::review::speed_word;
use super::timeline::Timeline;
use super::view::{self, WithdrawalView};
use crate::i18n::{Texts, format, money};
use crate::pages::ink;
use crate::pages::movement::MovementHead;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::pages::transfers::Countdown;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, Icon, IconName, Inked, StatusKind};

/// `/withdrawals/:withdrawal`
#[component]
pub fn WithdrawalPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let id = use_id::<WithdrawalId>("withdrawal");
    let view = use_view(move |state| view::withdrawal(state, id()?, actor.get()));
    let is_there = Memo::new(move |_| view.read().is_some());
    use_title(move || t.wallet_withdrawal());
    move || {
        if is_there.get() {
            view! { <Screen view=view /> }.into_any()
        } else {
            view! {
                <NoRecord
                    heading=t.wallet_withdrawal()
                    icon=IconName::Landmark
                    title=t.withdrawals_missing()
                    body=t.withdrawals_missing_body()
                >
                    <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
                </NoRecord>
            }
            .into_any()
        }
    }
}

#[component]
fn Screen(view: Memo<Option<WithdrawalView>>) -> impl IntoView {
    let t = use_texts();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let state = move || {
        let view = view.read();
        Some(status(t, view.as_ref()?.phase))
    };
    let steps = Memo::new(move |_| {
        let view = view.read();
        view.as_ref()
            .map(|view| view.steps.clone())
            .unwrap_or_default()
    });
    let title = t.wallet_to_bank(&first.account.label);
    view! {
        <Inked seed=ink(first.owner)>
            <div class="movement">
                <MovementHead title=title amount=first.arrives state=Signal::derive(state)>
                    <span class="movement-glyph">
                        <Icon name=IconName::Landmark />
                    </span>
                </MovementHead>
                <Timeline steps=steps />
                <Cancel view=view />
                <Facts facts=Signal::stored(facts(t, &first)) />
                <div class="actions">
                    <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
                </div>
            </div>
        </Inked>
    }
    .into_any()
}

/// The way back, while there is one.
#[component]
fn Cancel(view: Memo<Option<WithdrawalView>>) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| {});
    let open = Memo::new(move |_| {
        let view = view.read();
        let view = view.as_ref()?;
        let is_open = view.phase == Phase::Pending;
        is_open.then_some((view.id, view.speed, view.opened_at, view.leaves_at))
    });
    move || {
        let (withdrawal, speed, from, until) = open.get()?;
        let cancel = move |()| sending.send(Command::CancelWithdrawal { withdrawal });
        let time_left = match speed {
            Speed::Instant => view! { <Countdown from=from until=until /> }.into_any(),
            Speed::Standard => {
                let says = t.withdrawals_cancel_until(&format::time(t.lang(), until.0));
                view! { <p class="muted small">{says}</p> }.into_any()
            }
        };
        Some(view! {
            <section class="movement-undo">
                {time_left}
                <RefusalNote refusal=sending.refusal />
                <div class="actions">
                    <Button
                        label=t.withdrawals_cancel()
                        tone=ButtonTone::Secondary
                        icon=IconName::Undo
                        busy=sending.busy
                        on_press=cancel
                    />
                </div>
            </section>
        })
    }
}

fn status(t: Texts, phase: Phase) -> (StatusKind, String) {
    match phase {
        Phase::Pending => (StatusKind::Pending, t.withdrawals_pending()),
        Phase::InTransit(_) => (StatusKind::Pending, t.withdrawals_in_transit()),
        Phase::Paid { .. } => (StatusKind::Done, t.withdrawals_paid()),
        Phase::Canceled(_) => (StatusKind::Notice, t.withdrawals_canceled()),
        Phase::Failed(..) | Phase::Returned(..) => (StatusKind::Failed, t.withdrawals_back()),
    }
}

fn facts(t: Texts, view: &WithdrawalView) -> Vec<Fact> {
    let account = t.withdrawals_account_says(&view.account.label, &number(t, &view.account));
    vec![
        Fact::new(t.withdrawals_account(), account),
        Fact::new(t.withdrawals_how_quickly(), speed_word(t, view.speed)),
        Fact::new(t.withdrawals_fee(), price(t, view.fee)),
        Fact::new(t.withdrawals_leaves_wallet(), money::amount(t, view.amount)),
    ]
}
