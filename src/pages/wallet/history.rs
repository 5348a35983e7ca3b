//! What happened, month by month, a window of rows at a time: however long the history, the page stays short.

use domain::id::PersonId;
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::payments::RefundPhase;
use leptos::prelude::*;

use super::address;
use super::view::{self, AskedBack, Kind, LineView, MonthView, Record, Window};
use crate::i18n::{Texts, format, money};
use crate::pages::ink;
use crate::pages::payment::facts::means_text;
use crate::pages::receipt::view::Giver;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_view};
use crate::ui::{
    Amount, AmountSize, AmountTone, Avatar, ButtonLink, ButtonTone, Empty, Icon, IconName, List,
    Row, Status, StatusKind, rows,
};

fn month_of(at: Moment) -> (i32, u8) {
    format::month_of(at.0)
}

#[component]
pub fn History(person: PersonId, currency: Currency, from: Memo<usize>) -> impl IntoView {
    let t = use_texts();
    let window = use_view(move |state| {
        let lines = state.statements.lines(person, currency);
        view::window(lines, currency, from.get(), month_of)
    });
    let is_empty = Memo::new(move |_| window.read().count == 0);
    let months = move || window.get().months;
    view! {
        <section class="wallet-history" aria-labelledby="wallet-history">
            <h2 class="visually-hidden" id="wallet-history">{t.wallet_history()}</h2>
            <Show when=move || is_empty.get()>
                <Empty icon=IconName::Coins title=t.wallet_empty() body=t.wallet_empty_body() />
            </Show>
            {rows(
                months,
                |month| month.month,
                move |month| {
                    view! { <Month person=person currency=currency window=window first=month /> }
                },
            )}
            <Pages currency=currency window=window />
        </section>
    }
}

/// One month: keyed by its name, so everything else about it is read anew.
#[component]
fn Month(
    person: PersonId,
    currency: Currency,
    window: Memo<Window>,
    first: MonthView,
) -> impl IntoView {
    let t = use_texts();
    let name = format::month(t.lang(), first.at.0);
    let month = first.month;
    let now = Memo::new(move |_| {
        let window = window.read();
        let found = window.months.iter().find(|m| m.month == month);
        found.cloned()
    });
    let sums = move || {
        let now = now.read();
        let month = now.as_ref()?;
        Some(t.wallet_month_sums(
            &money::signed_parts(t, month.came_in).spoken,
            &money::signed_parts(t, month.went_out).spoken,
        ))
    };
    let lines = move || {
        now.read()
            .as_ref()
            .map(|m| m.rows.clone())
            .unwrap_or_default()
    };
    view! {
        <section class="wallet-month">
            <header class="wallet-month-head split">
                <h3 class="heading">{name}</h3>
                <p class="muted small numeric">{sums}</p>
            </header>
            <List>
                {rows(
                    lines,
                    |line| *line,
                    move |line| view! { <Line person=person currency=currency index=line /> },
                )}
            </List>
        </section>
    }
}

#[component]
fn Line(person: PersonId, currency: Currency, index: usize) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let line = use_view(move |state| view::line(state, person, currency, index));
    let title = move || {
        line.read()
            .as_ref()
            .map(|line| title(t, line))
            .unwrap_or_default()
    };
    let detail = move || {
        let line = line.read();
        line.as_ref().map(|line| detail(t, line, now.get().0))
    };
    let href = move || {
        let line = line.read();
        match line.as_ref()?.record {
            Record::Receipt(payment) => Some(routes::receipt(payment)),
            Record::Transfer(transfer) => Some(routes::transfer(transfer)),
            Record::Withdrawal(withdrawal) => Some(routes::withdrawal(withdrawal)),
        }
    };
    // A row asks for its parts once; what is inside them goes on changing.
    let leading = move || move || line.get().map(|line| face(&line));
    let trailing = move || move || line.get().map(|line| sum(t, line.amount));
    let below = move || move || line.get().and_then(|line| status(t, &line, now.get().0));
    view! {
        <Row
            title=Signal::derive(title)
            detail=MaybeProp::derive(detail)
            href=MaybeProp::derive(href)
            leading=leading
            trailing=trailing
            below=below
        />
    }
}

/// Who is on the other side, or what moved by itself.
pub fn title(t: Texts, line: &LineView) -> String {
    match (&line.other, line.kind) {
        (Some(_), _) | (None, Kind::ToppedUp | Kind::DisputeHeld | Kind::DisputeReturned) => {
            who(t, line.other.as_ref())
        }
        (None, _) => t.wallet_withdrawal(),
    }
}

/// Who paid, which nobody else does for a top-up.
pub fn who(t: Texts, payer: Option<&Giver>) -> String {
    match payer {
        None => t.wallet_topped_up(),
        Some(Giver::Named(party)) => party.name.clone(),
        Some(Giver::Visitor) => t.wallet_from_visitor(),
        Some(Giver::Secret) => t.wallet_from_secret(),
    }
}

/// What it was, with which card, when.
fn detail(t: Texts, line: &LineView, now_ms: i64) -> String {
    let when = format::day_near(t.lang(), line.at.0, now_ms);
    let what = match (&line.means, line.kind) {
        (Some(means), Kind::ToppedUp) => means_text(t, means),
        (_, Kind::ToppedUp) => return when,
        (_, Kind::TipReceived) if !line.message.is_empty() => t.wallet_quoted(&line.message),
        (_, Kind::TipReceived) => t.wallet_tip_received(),
        (_, Kind::MonthReceived) => t.wallet_month_received(),
        (Some(means), Kind::MonthPaid) => t.wallet_month_paid(&means_text(t, means)),
        (None, Kind::MonthPaid) => t.wallet_month_paid(&t.payments_balance()),
        (_, Kind::TicketSold) => t.wallet_ticket_sold(&line.message),
        (_, Kind::TicketBought) => t.wallet_ticket_bought(&line.message),
        (_, Kind::TicketReturned) => t.wallet_ticket_returned(&line.message),
        (_, Kind::TicketGotBack) => t.wallet_ticket_got_back(&line.message),
        (_, Kind::TicketRefundFailed) => t.wallet_refund_failed(),
        (_, Kind::TicketRefundMoved) => t.wallet_ticket_refund_moved(),
        (Some(means), _) => t.wallet_tip_given(&means_text(t, means)),
        (None, Kind::TipGiven) => t.wallet_tip_given(&t.payments_balance()),
        (_, Kind::TipReturned) => t.wallet_tip_returned(),
        (_, Kind::TipGotBack) => t.wallet_tip_got_back(),
        (_, Kind::RefundFailed) => t.wallet_refund_failed(),
        (_, Kind::DisputeHeld) => t.disputes_line_held(),
        (_, Kind::DisputeReturned) => t.disputes_line_returned(),
        (_, Kind::DisputeGotBack) => t.disputes_line_got_back(),
        (None, Kind::SendingUndone) => t.wallet_taken_back(),
        (None, Kind::MoneySent | Kind::MoneyReceived) if !line.message.is_empty() => {
            t.wallet_quoted(&line.message)
        }
        (None, Kind::MoneySent) => t.wallet_sent(),
        (None, Kind::MoneyReceived) => t.wallet_received(),
        (None, Kind::Withdrawn) => t.wallet_to_bank(&line.message),
        (None, Kind::WithdrawalCanceled) => t.wallet_withdrawal_canceled(),
        (None, Kind::WithdrawalFailed) => t.wallet_withdrawal_failed(&line.message),
        (None, Kind::WithdrawalReturned) => t.wallet_withdrawal_returned(&line.message),
    };
    t.wallet_when_what(&when, &what)
}

/// What it was, in a word that stands alone.
pub fn what(t: Texts, kind: Kind) -> String {
    match kind {
        Kind::ToppedUp => t.wallet_topped_up(),
        Kind::TipReceived => t.wallet_tip_received(),
        Kind::TipGiven => t.wallet_csv_tip_given(),
        Kind::TipReturned => t.wallet_tip_returned(),
        Kind::TipGotBack => t.wallet_tip_got_back(),
        Kind::RefundFailed => t.wallet_refund_failed(),
        Kind::MoneySent => t.wallet_sent(),
        Kind::MoneyReceived => t.wallet_received(),
        Kind::SendingUndone => t.wallet_taken_back(),
        Kind::Withdrawn => t.wallet_withdrawal(),
        Kind::WithdrawalCanceled => t.wallet_withdrawal_canceled(),
        Kind::WithdrawalFailed => t.wallet_csv_withdrawal_failed(),
        Kind::WithdrawalReturned => t.wallet_csv_withdrawal_returned(),
        Kind::MonthReceived => t.wallet_month_received(),
        Kind::MonthPaid => t.wallet_csv_month_paid(),
        Kind::TicketSold => t.wallet_csv_ticket_sold(),
        Kind::TicketBought => t.wallet_csv_ticket_bought(),
        Kind::TicketReturned => t.wallet_csv_ticket_returned(),
        Kind::TicketGotBack => t.wallet_csv_ticket_got_back(),
        Kind::TicketRefundFailed => t.wallet_refund_failed(),
        Kind::TicketRefundMoved => t.wallet_ticket_refund_moved(),
        Kind::DisputeHeld => t.disputes_line_held(),
        Kind::DisputeReturned => t.disputes_line_returned(),
        Kind::DisputeGotBack => t.disputes_line_got_back(),
    }
}

fn face(line: &LineView) -> impl IntoView + use<> {
    let otherwise = match line.kind {
        Kind::ToppedUp => IconName::Plus,
        Kind::Withdrawn => IconName::ArrowUpRight,
        _ => IconName::Undo,
    };
    face_of(line.other.as_ref(), otherwise)
}

/// The other side, or the sign of what moved without one.
pub fn face_of(other: Option<&Giver>, otherwise: IconName) -> impl IntoView + use<> {
    match other {
        Some(Giver::Named(party)) => {
            view! { <Avatar seed=ink(party.id) name=party.name.clone() /> }.into_any()
        }
        other => {
            let icon = match other {
                None => otherwise,
                Some(Giver::Secret) => IconName::EyeOff,
                Some(_) => IconName::User,
            };
            view! {
                <span class="wallet-glyph">
                    <Icon name=icon />
                </span>
            }
            .into_any()
        }
    }
}

fn sum(t: Texts, amount: Money) -> impl IntoView {
    let tone = if amount.is_positive() {
        AmountTone::Incoming
    } else {
        AmountTone::Outgoing
    };
    view! { <Amount parts=money::signed_parts(t, amount) size=AmountSize::Small tone=tone /> }
}

fn status(t: Texts, line: &LineView, now_ms: i64) -> Option<impl IntoView + use<>> {
    let (kind, word) = match (line.settles_at, line.refund) {
        _ if line.asked_back == Some(AskedBack::Open) => {
            (StatusKind::Pending, t.disputes_line_open())
        }
        _ if line.asked_back == Some(AskedBack::Lost) => {
            (StatusKind::Failed, t.disputes_line_lost())
        }
        (Some(at), _) => {
            let when = format::day_near(t.lang(), at.0, now_ms);
            (StatusKind::Pending, t.wallet_settles(&when))
        }
        (None, Some(RefundPhase::Failed)) => (StatusKind::Failed, t.receipt_refund_failed()),
        (None, Some(_)) => (StatusKind::Pending, t.receipt_refund_pending()),
        (None, None) => return None,
    };
    Some(view! { <Status kind=kind word=word /> })
}

/// To newer and older lines, as addresses.
#[component]
fn Pages(currency: Currency, window: Memo<Window>) -> impl IntoView {
    let t = use_texts();
    let ends = Memo::new(move |_| {
        let window = window.read();
        (window.newer, window.older)
    });
    move || {
        let (newer, older) = ends.get();
        if newer.is_none() && older.is_none() {
            return None;
        }
        let link = |to: Option<usize>, label: String| {
            to.map(|from| {
                let href = address(currency, from);
                view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
            })
        };
        Some(view! {
            <nav class="wallet-pages split" aria-label=t.wallet_pages()>
                {link(newer, t.wallet_newer())}
                {link(older, t.wallet_older())}
            </nav>
        })
    }
}
