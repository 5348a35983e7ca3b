//! A seat: taking one, paying for it, giving it up, going in. One main action at a time; the domain says whether it
//! may be done.

use domain::id::{PaymentId, RecordId, SpaceId, TicketId};
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::spaces::{Command, SpacePhase, TicketPhase};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::view::{Own, Seat};
use crate::i18n::{format, money};
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::rules::Missing;
use crate::pages::spaces::words;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_view};
use crate::ui::{Banner, Button, ButtonLink, ButtonTone, IconName, Status, StatusKind};

/// What can be done about a seat now.
#[component]
pub fn SeatOf(id: SpaceId, seat: Seat, phase: Memo<Option<SpacePhase>>) -> impl IntoView {
    let t = use_texts();
    match seat {
        Seat::Hosting | Seat::None => ().into_any(),
        Seat::SoldOut => {
            view! { <Banner title=t.spaces_sold_out() body=t.spaces_sold_out_body() /> }.into_any()
        }
        Seat::NeedsProfile => view! {
            <section class="space-seat">
                <p>{t.spaces_needs_profile()}</p>
                <div class="actions">
                    <ButtonLink
                        label=t.payments_create_profile()
                        href=routes::CREATE_PROFILE.to_owned()
                        tone=ButtonTone::Person
                    />
                </div>
            </section>
        }
        .into_any(),
        Seat::Unsold(why) => view! { <Missing why=why is_own=false /> }.into_any(),
        Seat::ToHave(price) => view! { <Take id=id price=price /> }.into_any(),
        Seat::Own(own) => match (own.phase, own.payment) {
            (TicketPhase::Held { until }, Some(payment)) => {
                view! { <Kept ticket=own.ticket payment=payment until=until /> }.into_any()
            }
            _ => view! { <Yours id=id own=own phase=phase /> }.into_any(),
        },
    }
}

/// A free seat is a ticket at once; any other is kept while it is paid.
#[component]
fn Take(id: SpaceId, price: Option<Money>) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let minutes = use_view(|state| state.rules.spaces.hold.0 / 60_000).get_untracked();
    let sending = use_sending(move |request| {
        let address = match price {
            Some(_) => routes::payment(PaymentId(RecordId::nth(request, 1))),
            None => routes::ticket(TicketId(RecordId::main(request))),
        };
        navigate(&address, Default::default());
    });
    let label = match price {
        Some(price) => t.spaces_take(&money::brief(t, price)),
        None => t.spaces_take_free(),
    };
    let says = match price {
        Some(_) => t.spaces_take_body(minutes),
        None => t.spaces_take_free_body(),
    };
    view! {
        <section class="space-seat">
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button
                    label=label
                    tone=ButtonTone::Person
                    busy=sending.busy
                    on_press=move |()| sending.send(Command::HoldTicket { space: id })
                />
            </div>
            <p class="muted small">{says}</p>
        </section>
    }
}

/// A seat that waits to be paid. A countdown only towards the end: before, it would hurry people for nothing.
#[component]
fn Kept(ticket: TicketId, payment: PaymentId, until: Moment) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let hold = use_view(|state| state.rules.spaces.hold).get_untracked();
    let sending = use_sending(|_| ());
    let title = move || {
        let left = until - now.get();
        if left > Span(hold.0 / 4) {
            t.spaces_kept_until(&format::time(t.lang(), until.0))
        } else if left > Span::seconds(60) {
            t.spaces_kept_for(left.0 / 60_000)
        } else {
            t.spaces_kept_briefly()
        }
    };
    view! {
        <section class="space-seat">
            <Banner title=Signal::derive(title) body=t.spaces_kept_body() />
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <ButtonLink
                    label=t.spaces_pay()
                    href=routes::payment(payment)
                    tone=ButtonTone::Person
                />
                <Button
                    label=t.spaces_release()
                    tone=ButtonTone::Quiet
                    busy=sending.busy
                    on_press=move |()| sending.send(Command::ReleaseHold { ticket })
                />
            </div>
        </section>
    }
}

/// The reader's own ticket, whatever has become of it.
#[component]
fn Yours(id: SpaceId, own: Own, phase: Memo<Option<SpacePhase>>) -> impl IntoView {
    let t = use_texts();
    let (kind, word) = match own.phase {
        TicketPhase::Refunded => (StatusKind::Done, t.spaces_seat_refunded()),
        phase => words::of_ticket(t, phase),
    };
    // That the Space is cancelled stands above already.
    let status = (own.phase != TicketPhase::Canceled)
        .then(|| view! { <p><Status kind=kind word=word /></p> });
    let says = match own.phase {
        TicketPhase::Canceled => Some(t.spaces_canceled_body()),
        TicketPhase::Refunding => Some(t.spaces_refunding_body()),
        TicketPhase::Refunded => Some(t.spaces_refunded_body()),
        _ => None,
    };
    let ticket_tone = move || match phase.get() {
        Some(phase) if phase.is_upcoming() => ButtonTone::Person,
        _ => ButtonTone::Secondary,
    };
    let is_issued = !matches!(own.phase, TicketPhase::Held { .. } | TicketPhase::Paying);
    let ticket = move || {
        is_issued.then(|| {
            view! {
                <ButtonLink
                    label=t.spaces_see_ticket()
                    href=routes::ticket(own.ticket)
                    tone=ticket_tone()
                />
            }
        })
    };
    let payment = own.payment.map(|payment| match own.phase {
        TicketPhase::Paying => (t.spaces_see_payment(), routes::payment(payment)),
        _ => (t.payments_receipt(), routes::receipt(payment)),
    });
    view! {
        <section class="space-seat">
            {status}
            {says.map(|says| view! { <p>{says}</p> })}
            <Enter id=id phase=phase />
            <div class="actions">
                {ticket}
                {payment
                    .map(|(label, href)| {
                        view! {
                            <ButtonLink
                                label=label
                                href=href
                                tone=ButtonTone::Quiet
                                icon=IconName::Receipt
                            />
                        }
                    })}
            </div>
        </section>
    }
}

/// The way in while the Space is live, for whoever is not in the room.
#[component]
pub fn Enter(id: SpaceId, phase: Memo<Option<SpacePhase>>) -> impl IntoView {
    let t = use_texts();
    let store = crate::store::use_store();
    let sending = use_sending(|_| ());
    let is_in = use_view(move |state| {
        super::view::room(state, id, store.actor.get())
            .role
            .is_some()
    });
    let is_open = move || {
        matches!(
            phase.get(),
            Some(SpacePhase::Live | SpacePhase::HostLost { .. })
        ) && !is_in.get()
    };
    view! {
        <Show when=is_open>
            <div class="actions">
                <Button
                    label=t.spaces_enter()
                    tone=ButtonTone::Person
                    icon=IconName::Spaces
                    busy=sending.busy
                    on_press=move |()| sending.send(Command::EnterSpace { space: id })
                />
            </div>
        </Show>
        <RefusalNote refusal=sending.refusal />
    }
}
