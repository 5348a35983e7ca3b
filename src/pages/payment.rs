//! One payment, from waiting to done, for whoever pays it. Never guess its phase here: show what is recorded.

pub mod amount;
mod bank;
pub mod card;
pub mod card_again;
mod done;
pub mod facts;
pub mod foretold;
pub mod heading;
pub mod means;
mod method;
pub mod query;
pub mod refusal;
pub mod review_end;
mod test_cards;
pub mod view;
pub mod waterfall;

use domain::id::PaymentId;
use domain::payments::{Command, Phase};
use leptos::prelude::*;

use self::bank::{Asking, Challenge};
use self::done::{Canceled, Thanks};
use self::method::{Confirm, Fix};
use self::refusal::RefusalNote;
use self::view::{About, PaymentView};
use crate::i18n::{Texts, money};
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store, use_view};
use crate::ui::{Avatar, Button, ButtonLink, ButtonTone, IconName, Inked};

/// `/pay/:payment`
#[component]
pub fn PaymentPage() -> impl IntoView {
    let t = use_texts();
    let asked = use_id::<PaymentId>("payment");
    let actor = use_store().actor;
    let view = use_view(move |state| view::payment(state, asked()?, actor.get()));
    let id = Memo::new(move |_| view.read().as_ref().map(|view| view.id));
    use_title(move || t.payments_title());
    move || match id.get() {
        None => view! {
            <NoRecord
                heading=t.payments_title()
                icon=IconName::Receipt
                title=t.missing_title()
                body=t.payments_missing_page()
            >
                <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() />
            </NoRecord>
        }
        .into_any(),
        Some(_) => view! { <Screen view=view /> }.into_any(),
    }
}

/// One payment; lives on while its phase changes.
#[component]
fn Screen(view: Memo<Option<PaymentView>>) -> impl IntoView {
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let was_open = first.phase != Phase::Succeeded;
    let phase = Memo::new(move |_| view.read().as_ref().map(|view| view.phase));
    let body = move || {
        let phase = phase.get()?;
        let view = view.get_untracked()?;
        Some(match phase {
            Phase::NeedsMethod(reason) => view! { <Fix view=view reason=reason /> }.into_any(),
            Phase::NeedsConfirmation => view! { <Confirm view=view /> }.into_any(),
            Phase::Processing { since, .. } => {
                view! { <Asking view=view since=since /> }.into_any()
            }
            Phase::NeedsChallenge => view! { <Challenge view=view /> }.into_any(),
            Phase::Succeeded => view! { <Thanks view=view was_open=was_open /> }.into_any(),
            Phase::Canceled(reason) => view! { <Canceled view=view reason=reason /> }.into_any(),
        })
    };
    view! {
        <Inked seed=first.seed>
            <div class="tip-page">{body}</div>
        </Inked>
    }
    .into_any()
}

/// What is being paid, above every step but the last.
#[component]
fn PaymentFor(view: PaymentView, heading: AnyView) -> impl IntoView {
    let t = use_texts();
    let name = match &view.about {
        About::Tip { receiver, .. }
        | About::Month { creator: receiver }
        | About::Ticket { host: receiver, .. } => Some(receiver.name.clone()),
        About::TopUp => None,
    };
    let what = what(t, &view);
    view! {
        <header class="tip-for">
            {name.map(|name| view! { <Avatar seed=view.seed name=name /> })}
            <div class="tip-for-words">{heading} <p class="muted small">{what}</p></div>
        </header>
    }
}

/// “10 € for Amina”
pub(crate) fn what(t: Texts, view: &PaymentView) -> String {
    let amount = money::amount(t, view.amount);
    match &view.about {
        About::Tip { receiver, .. } => t.payments_tip_for(&amount, &receiver.name),
        About::TopUp => t.payments_top_up_of(&amount),
        About::Month { creator } => t.payments_month_of(&amount, &creator.name),
        About::Ticket { title, .. } => t.payments_ticket_for(&amount, title),
    }
}

/// The way out of a payment that is not paid yet.
#[component]
fn CancelPayment(payment: PaymentId) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| {});
    let press = Callback::new(move |()| sending.send(Command::CancelPayment { payment }));
    view! {
        <RefusalNote refusal=sending.refusal />
        <Button
            label=t.payments_cancel()
            tone=ButtonTone::Quiet
            busy=sending.busy
            on_press=press
        />
    }
}
