//! The paper itself: what a reader would want to keep. No control stands on it.

use domain::payments::RefundPhase;
use domain::rules::Way;
use leptos::prelude::*;

use super::view::{Giver, ReceiptView, RefundView, TipOf};
use crate::i18n::{Texts, format, money};
use crate::pages::payment::facts::means_text;
use crate::pages::payment::waterfall;
use crate::pages::tips::visibility_key;
use crate::prefs::use_texts;
use crate::ui::{
    Amount, AmountSize, Avatar, Receipt, ReceiptLine, Status, StatusKind, Step, TestMoney,
};

#[component]
pub fn Paper(view: ReceiptView) -> impl IntoView {
    let t = use_texts();
    let (seed, reference) = (view.seed, t.receipt_reference(&view.id.to_string()));
    let head_view = view.clone();
    let head = move || head(t, &head_view);
    let sums = waterfall::rows(t, &view.flow).into_iter().map(|row| {
        let strong = row.step == Step::Received;
        let label = label(t, &view, row.step, row.label);
        view! {
            <ReceiptLine label=label strong=strong>
                <Amount parts=row.parts />
            </ReceiptLine>
        }
    });
    let sums: Vec<_> = sums.collect();
    let tip = view
        .tip
        .as_ref()
        .map(|tip| tip_lines(t, tip, view.is_receiver));
    let refunds: Vec<_> = view.refunds.iter().map(|r| refund_line(t, *r)).collect();
    let paid_with = match (&view.means, view.flow.way) {
        (Some(means), _) => means_text(t, means),
        (None, Way::Card) => t.payments_card(),
        (None, Way::Balance) => t.payments_balance(),
    };
    let when = format::day_time_zone(t.lang(), view.paid_at.0);
    view! {
        <Receipt seed=seed reference=reference head=head>
            <ReceiptLine label=t.receipt_when()>
                <time datetime=format::machine(view.paid_at.0)>{when}</time>
            </ReceiptLine>
            {tip}
            <ReceiptLine label=t.receipt_paid_with()>{paid_with}</ReceiptLine>
            {sums}
            {settling(t, &view)}
            {refunds}
        </Receipt>
    }
}

fn head(t: Texts, view: &ReceiptView) -> impl IntoView + use<> {
    let title = match (&view.tip, view.month, &view.ticket) {
        (Some(_), ..) => t.receipt_tip_for(&view.receiver.name),
        (None, Some(_), _) => t.receipt_month_with(&view.receiver.name),
        (None, None, Some(ticket)) => t.receipt_ticket_for(&ticket.title),
        (None, None, None) => t.receipt_top_up(),
    };
    let from = match (&view.tip, &view.ticket) {
        (Some(tip), _) => Some(t.receipt_from(&giver(t, &tip.giver))),
        (None, Some(ticket)) => Some(t.receipt_from(&ticket.holder.name)),
        (None, None) => None,
    };
    let name = view.receiver.name.clone();
    view! {
        <div class="receipt-head-person">
            <Avatar seed=view.seed name=name />
            <p>
                <strong class="wrap">{title}</strong>
                {from.map(|from| view! { <br /> <span class="muted small wrap">{from}</span> })}
            </p>
        </div>
        <Amount parts=money::parts(t, view.flow.waterfall.paid) size=AmountSize::Large />
        <span class="print-only">
            <TestMoney word=t.money_test() />
        </span>
    }
}

/// Who gave, in words.
pub fn giver(t: Texts, giver: &Giver) -> String {
    match giver {
        Giver::Named(party) => party.name.clone(),
        Giver::Visitor => t.receipt_visitor(),
        Giver::Secret => t.receipt_secret(),
    }
}

/// The receiver reads the same sums from the other side.
fn label(t: Texts, view: &ReceiptView, step: Step, label: String) -> String {
    match step {
        Step::Given if view.is_receiver => t.receipt_given(),
        Step::Received if view.is_receiver => t.receipt_you_receive(),
        _ => label,
    }
}

fn tip_lines(t: Texts, tip: &TipOf, is_receiver: bool) -> impl IntoView + use<> {
    let message = (!tip.message.is_empty()).then(|| tip.message.clone());
    let who_sees = t.receipt_seen(visibility_key(tip.visibility));
    let thanks = tip.thanks.clone().map(|(at, note)| {
        let label = if is_receiver {
            t.receipt_you_thanked()
        } else {
            t.receipt_thanks()
        };
        let day = format::day(t.lang(), at.0);
        let says = if note.is_empty() { day } else { note };
        view! { <ReceiptLine label=label>{says}</ReceiptLine> }
    });
    view! {
        {message
            .map(|message| {
                view! { <ReceiptLine label=t.tips_message_short()>{message}</ReceiptLine> }
            })}
        <ReceiptLine label=t.tips_who_sees()>{who_sees}</ReceiptLine>
        {thanks}
    }
}

fn refund_line(t: Texts, refund: RefundView) -> impl IntoView {
    let (kind, word) = match refund.phase {
        RefundPhase::Pending => (StatusKind::Pending, t.receipt_refund_pending()),
        RefundPhase::Succeeded => (StatusKind::Done, t.receipt_refund_done()),
        RefundPhase::Failed => (StatusKind::Failed, t.receipt_refund_failed()),
    };
    let label = t.receipt_given_back(&format::day(t.lang(), refund.opened_at.0));
    view! {
        <ReceiptLine label=label>
            <Amount parts=money::parts(t, refund.amount) />
            " "
            <Status kind=kind word=word />
        </ReceiptLine>
    }
}

/// Money that cannot be spent yet says so, and until when.
fn settling(t: Texts, view: &ReceiptView) -> Option<impl IntoView + use<>> {
    let at = view.settles_at?;
    let word = t.receipt_settles(&format::day(t.lang(), at.0));
    Some(view! {
        <ReceiptLine label=t.receipt_available()>
            <Status kind=StatusKind::Pending word=word />
        </ReceiptLine>
    })
}
