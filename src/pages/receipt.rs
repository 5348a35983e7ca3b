//! What was paid and where it went, for the two people in it. Never compute a sum here: show what is recorded.

mod dispute;
mod give_back;
mod paper;
mod postings;
mod thank;
pub mod view;

use domain::id::PaymentId;
use leptos::prelude::*;

pub use self::thank::Thank;

use self::dispute::Dispute;
use self::give_back::GiveBack;
use self::paper::Paper;
use self::postings::Postings;
use self::view::ReceiptView;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, IconName, Inked};

/// `/receipt/:payment`
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let id = use_id::<PaymentId>("payment");
    let view = use_view(move |state| view::receipt(state, id()?, actor.get()));
    let is_there = Memo::new(move |_| view.read().is_some());
    use_title(move || t.receipt_title());
    move || {
        if is_there.get() {
            view! { <Screen view=view /> }.into_any()
        } else {
            view! { <Missing id=id() /> }.into_any()
        }
    }
}

/// There is no receipt, or not for this reader: the page does not say which. A payment of one's own that is not
/// paid has a page of its own.
#[component]
fn Missing(id: Option<PaymentId>) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let own = use_view(move |state| {
        let id = id?;
        crate::pages::payment::view::payment(state, id, actor.get()).map(|_| id)
    });
    let way_on = move || match own.get() {
        Some(id) => view! { <ButtonLink label=t.receipt_to_payment() href=routes::payment(id) /> }
            .into_any(),
        None => {
            view! { <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() /> }.into_any()
        }
    };
    view! {
        <NoRecord
            heading=t.receipt_title()
            icon=IconName::Receipt
            title=t.receipt_missing()
            body=t.receipt_missing_body()
        >
            {way_on}
        </NoRecord>
    }
}

#[component]
fn Screen(view: Memo<Option<ReceiptView>>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let (id, seed, amount) = (first.id, first.seed, first.flow.waterfall.paid);
    let tip = first.tip.map(|tip| tip.id).filter(|_| first.is_receiver);
    let now = use_now();
    let dispute = use_view(move |state| view::dispute(state, id, store.actor.get(), now.get()));
    let is_disputed = Memo::new(move |_| {
        let dispute = dispute.read();
        dispute
            .as_ref()
            .is_some_and(view::DisputeView::is_in_the_way)
    });
    let is_thanked = Memo::new(move |_| {
        let view = view.read();
        let tip = view.as_ref().and_then(|view| view.tip.as_ref());
        is_disputed.get() || tip.is_some_and(|tip| tip.thanks.is_some())
    });
    let is_given_back = Memo::new(move |_| {
        let view = view.read();
        is_disputed.get() || view.as_ref().is_none_or(|view| view.refundable.minor == 0)
    });
    let print = move |()| store.print_page();
    let (list, list_label) = match tip {
        Some(_) => (routes::SUPPORTERS, t.supporters_title()),
        None => (routes::WALLET, t.nav_wallet()),
    };
    let thanks = tip.map(|tip| {
        view! {
            <Show when=move || !is_thanked.get()>
                <Thank tip=tip />
            </Show>
        }
    });
    // Last of all, so that nobody who means to thank comes near it.
    let way_back = tip.map(|tip| {
        view! {
            <Show when=move || !is_given_back.get()>
                <GiveBack tip=tip payment=id whole=amount />
            </Show>
        }
    });
    let no_way_back = move || {
        let view = view.get()?;
        let text = match (&view.tip, view.month, &view.ticket) {
            _ if view.is_receiver || dispute.read().is_some() => return None,
            (Some(_), ..) => t.receipt_only_receiver(&view.receiver.name),
            (None, Some(_), _) => t.receipt_month_stays(),
            (None, None, Some(_)) => t.receipt_ticket_stays(),
            (None, None, None) => t.receipt_top_up_stays(),
        };
        Some(view! { <p class="muted small">{text}</p> })
    };
    view! {
        <Inked seed=seed>
            <div class="receipt-page">
                <h1 class="heading no-print" tabindex="-1">{t.receipt_title()}</h1>
                <Dispute payment=id view=dispute />
                {move || view.get().map(|view| view! { <Paper view=view /> })}
                <div class="receipt-page-more no-print">
                    <div class="actions">
                        <Button
                            label=t.verb_print()
                            tone=ButtonTone::Secondary
                            icon=IconName::Printer
                            on_press=print
                        />
                        <ButtonLink
                            label=list_label
                            href=list.to_owned()
                            tone=ButtonTone::Quiet
                        />
                    </div>
                    {thanks}
                    {no_way_back}
                    <Postings view=view />
                    {way_back}
                </div>
            </div>
        </Inked>
    }
    .into_any()
}
