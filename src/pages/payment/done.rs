//! The end of a payment, good or not. Thanks are said only for money that is booked.

use domain::id::{PaymentId, PostId, TicketId};
use domain::jars;
use domain::moment::Span;
use domain::payments::{CancelReason, RefundPhase};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::heading::StepHeading;
use super::query;
use super::view::{About, Party, PaymentView};
use crate::i18n::{Texts, format, money};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store};
use crate::ui::{Amount, AmountSize, AmountTone, Banner, ButtonLink, ButtonTone, IconName, Jar};

/// Somebody who comes back later sees the note lying in the jar already.
const JUST_NOW: Span = Span::seconds(8);

/// It worked.
#[component]
pub fn Thanks(
    view: PaymentView,
    /// Whether it was still open when this screen opened.
    was_open: bool,
) -> impl IntoView {
    let now = use_now().get_untracked();
    let is_fresh = view
        .paid_at
        .is_some_and(|at| was_open || now - at < JUST_NOW);
    match view.about.clone() {
        About::Tip { receiver, .. } => {
            view! { <TipThanks view=view receiver=receiver is_fresh=is_fresh /> }.into_any()
        }
        About::TopUp => view! { <TopUpThanks view=view /> }.into_any(),
        About::Month { creator } => view! { <MonthThanks view=view creator=creator /> }.into_any(),
        About::Ticket { ticket, title, .. } => {
            view! { <TicketThanks view=view ticket=ticket title=title /> }.into_any()
        }
    }
}

/// What was said, the mark of test money, and two ways on: to what was paid for, and to the receipt.
#[component]
fn Thanked(
    payment: PaymentId,
    label: String,
    href: String,
    tone: ButtonTone,
    children: Children,
) -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="tip-step" data-step="thanks">
            <div class="tip-thanks">
                {children()}
                <div class="actions">
                    <ButtonLink label=label href=href tone=tone />
                    <ButtonLink
                        label=t.payments_receipt()
                        href=routes::receipt(payment)
                        tone=ButtonTone::Secondary
                        icon=IconName::Receipt
                    />
                </div>
            </div>
        </section>
    }
}

#[component]
fn TicketThanks(view: PaymentView, ticket: TicketId, title: String) -> impl IntoView {
    let t = use_texts();
    view! {
        <Thanked
            payment=view.id
            label=t.spaces_see_ticket()
            href=routes::ticket(ticket)
            tone=ButtonTone::Person
        >
            <StepHeading text=t.payments_ticket_yours() class="display" />
            <p>{t.payments_ticket_yours_body(&title)}</p>
        </Thanked>
    }
}

#[component]
fn TipThanks(view: PaymentView, receiver: Party, is_fresh: bool) -> impl IntoView {
    let t = use_texts();
    let amount = money::amount(t, view.amount);
    let name = receiver.name.clone();
    let received = view
        .flow
        .as_ref()
        .map(|flow| money::amount(t, flow.waterfall.received));
    let body = arrival(t, &view, &name, &received.unwrap_or_default());
    // Their standing word; what they say to this tip comes later, on the receipt.
    let word = use_store().read(|state| jars::of(state, receiver.id).thanks.clone());
    let word = (!word.is_empty()).then(|| {
        view! { <blockquote class="tip-word wrap" dir="auto">{t.wallet_quoted(&word)}</blockquote> }
    });
    view! {
        <Thanked
            payment=view.id
            label=t.payments_back_to(&name)
            href=routes::profile(&receiver.handle)
            tone=ButtonTone::Person
        >
            <Jar
                seed=view.seed
                parts=money::brief_parts(t, view.amount)
                label=t.payments_in_jar(&amount, &name)
                settles=is_fresh
            />
            <StepHeading text=t.payments_thanks() class="display" />
            <p>{body}</p>
            {word}
        </Thanked>
    }
}

#[component]
fn TopUpThanks(view: PaymentView) -> impl IntoView {
    let t = use_texts();
    let received = view
        .flow
        .as_ref()
        .map_or(view.amount, |flow| flow.waterfall.received);
    let wallet = query::written(&[("currency", view.amount.currency.code())]);
    view! {
        <Thanked
            payment=view.id
            label=t.payments_to_wallet()
            href=format!("{}{wallet}", routes::WALLET)
            tone=ButtonTone::Primary
        >
            <StepHeading text=t.payments_topped_up() class="display" />
            <p>
                <Amount
                    parts=money::signed_parts(t, received)
                    size=AmountSize::Hero
                    tone=AmountTone::Incoming
                />
            </p>
            <p>{t.payments_topped_up_body()}</p>
        </Thanked>
    }
}

/// A month is paid: what it opens, and the way there.
#[component]
fn MonthThanks(view: PaymentView, creator: Party) -> impl IntoView {
    let t = use_texts();
    let wanted = use_query_map().with_untracked(|query| query.get_str("post")?.parse().ok());
    let is_theirs = |post: &PostId| {
        use_store().read(|state| {
            state
                .posts
                .by_id
                .get(post)
                .is_some_and(|p| p.author == creator.id)
        })
    };
    // Somebody who came to read is led back to the post, if it is still there.
    let (label, href) = match wanted.filter(is_theirs) {
        Some(post) => (t.payments_to_post(), routes::post(post)),
        None => (
            t.payments_to_profile(&creator.name),
            routes::profile(&creator.handle),
        ),
    };
    view! {
        <Thanked
            payment=view.id
            label=label
            href=href
            tone=ButtonTone::Primary
        >
            <StepHeading text=t.payments_month_paid() class="display" />
            <p>{t.payments_month_paid_body(&creator.name)}</p>
        </Thanked>
    }
}

/// It was cancelled: what that means for the money, and the way to start again.
#[component]
pub fn Canceled(view: PaymentView, reason: CancelReason) -> impl IntoView {
    let t = use_texts();
    let amount = money::amount(t, view.amount);
    let body = match reason {
        _ if view.late_money.is_some() => None,
        _ if view.is_asked => Some(t.payments_canceled_unanswered()),
        CancelReason::AskedByPayer => Some(t.payments_canceled_asked()),
        CancelReason::Expired => Some(t.payments_canceled_expired()),
    };
    let late = view.late_money.map(|phase| {
        let body = match phase {
            RefundPhase::Pending => t.payments_late_money_pending(&amount),
            RefundPhase::Succeeded => t.payments_late_money_returned(&amount),
            RefundPhase::Failed => t.payments_late_money_failed(&amount),
        };
        view! { <Banner title=t.payments_late_money() body=body /> }
    });
    let again = query::written(&[("amount", &view.amount.minor.to_string())]);
    let (label, href) = match &view.about {
        About::Tip { receiver, .. } => (
            t.payments_tip_again(),
            routes::tip(&receiver.handle) + &again,
        ),
        About::TopUp => {
            let code = view.amount.currency.code();
            let query = query::written(&[("currency", code)]);
            (
                t.payments_top_up_again(),
                format!("{}{query}", routes::TOP_UP),
            )
        }
        About::Month { creator } => (
            t.payments_to_profile(&creator.name),
            routes::profile(&creator.handle),
        ),
        About::Ticket { host, .. } => (
            t.payments_back_to(&host.name),
            routes::profile(&host.handle),
        ),
    };
    view! {
        <section class="tip-step" data-step="canceled">
            <div class="tip-thanks">
                <StepHeading text=t.payments_canceled() class="display" />
                <p>{super::what(t, &view)}</p>
                {body.map(|body| view! { <p>{body}</p> })}
                {late}
                <div class="actions">
                    <ButtonLink label=label href=href tone=ButtonTone::Primary />
                    <ButtonLink
                        label=t.nav_wallet()
                        href=routes::WALLET.to_owned()
                        tone=ButtonTone::Quiet
                    />
                </div>
            </div>
        </section>
    }
}

/// What arrived and when it can be spent.
fn arrival(t: Texts, view: &PaymentView, name: &str, received: &str) -> String {
    match view.settles_at {
        Some(at) => t.payments_arrives_on(received, name, &format::day(t.lang(), at.0)),
        None => t.payments_arrived(received, name),
    }
}
