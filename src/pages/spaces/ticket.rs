//! A ticket: a paper in its host's ink with a stub to tear off, to be shown, printed and put into a calendar.
//! Never put a control on the paper.

mod view;

use domain::id::TicketId;
use leptos::prelude::*;
use leptos_router::hooks::use_url;

use self::view::TicketView;
use super::view::is_to_use;
use super::words;
use crate::i18n::format;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Band, Button, ButtonLink, ButtonTone, IconName, Inked, Qr, Status, TestMoney};

/// The name of the calendar file.
const CALENDAR_FILE: &str = "space.ics";

/// `/tickets/:ticket`
#[component]
pub fn TicketPage() -> impl IntoView {
    let t = use_texts();
    let asked = use_id::<TicketId>("ticket");
    let (store, now) = (use_store(), use_now());
    let view = use_view(move |state| view::ticket(state, asked()?, store.actor.get(), now.get()));
    use_title(move || match view.read().as_ref() {
        Some(view) => t.spaces_ticket_for(&view.title),
        None => t.missing_title(),
    });
    move || match view.get() {
        Some(view) => view! { <Shown ticket=view /> }.into_any(),
        None => view! {
            <NoRecord
                heading=t.missing_title()
                icon=IconName::Receipt
                title=t.spaces_no_ticket()
                body=t.spaces_no_ticket_body()
            >
                <ButtonLink label=t.spaces_all() href=routes::SPACES.to_owned() />
            </NoRecord>
        }
        .into_any(),
    }
}

#[component]
fn Shown(ticket: TicketView) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let seed = ticket.host.seed();
    let (space, payment) = (ticket.space, ticket.payment);
    let is_to_use = is_to_use(ticket.phase);
    view! {
        <Inked seed=seed>
            <div class="ticket-page">
                <h1 class="heading no-print" tabindex="-1">{t.spaces_ticket()}</h1>
                <Paper ticket=ticket />
                <div class="no-print">
                    <div class="actions">
                        <ButtonLink
                            label=t.spaces_to_space()
                            href=routes::space(space)
                            tone=ButtonTone::Person
                        />
                        {is_to_use.then(|| view! { <Calendar space=space /> })}
                        <Button
                            label=t.verb_print()
                            tone=ButtonTone::Secondary
                            icon=IconName::Printer
                            on_press=move |()| store.print_page()
                        />
                        {payment
                            .map(|payment| {
                                view! {
                                    <ButtonLink
                                        label=t.payments_receipt()
                                        href=routes::receipt(payment)
                                        tone=ButtonTone::Quiet
                                    />
                                }
                            })}
                    </div>
                </div>
            </div>
        </Inked>
    }
}

/// The paper itself.
#[component]
fn Paper(ticket: TicketView) -> impl IntoView {
    let t = use_texts();
    let seed = ticket.host.seed();
    let (kind, word) = words::on_ticket(t, ticket.phase);
    let is_void = !is_to_use(ticket.phase);
    let at = ticket.starts_at.0;
    view! {
        <article class="ticket" data-void=is_void.then_some("true")>
            <div class="ticket-body">
                <div class="ticket-band">
                    <Band seed=seed />
                </div>
                <div class="ticket-words">
                    <div class="split">
                        <p class="ticket-kicker">{t.spaces_admits_one()}</p>
                        <span class="print-only"><TestMoney word=t.money_test() /></span>
                    </div>
                    <p class="ticket-title wrap">{ticket.title}</p>
                    <p class="wrap">{t.spaces_hosted_by(&ticket.host.name)}</p>
                    <div class="ticket-proof">
                        <div>
                            <dl class="ticket-facts">
                                <div>
                                    <dt>{t.spaces_start()}</dt>
                                    <dd>{format::day_time_zone(t.lang(), at)}</dd>
                                </div>
                                <div>
                                    <dt>{t.spaces_holder()}</dt>
                                    <dd class="wrap">{ticket.holder.name}</dd>
                                </div>
                            </dl>
                            <p><Status kind=kind word=word /></p>
                        </div>
                        {(!is_void)
                            .then(|| view! { <Qr text=ticket.code.clone() label=t.spaces_code_drawn() /> })}
                    </div>
                </div>
            </div>
            <div class="ticket-stub">
                <p class="ticket-day" aria-hidden="true">
                    <span>{format::month_short(t.lang(), at)}</span>
                    <b>{format::day_of_month(t.lang(), at)}</b>
                    <span>{format::time(t.lang(), at)}</span>
                </p>
                <p class="ticket-code">
                    <span class="muted small">{t.spaces_code()}</span>
                    <b>{ticket.code}</b>
                </p>
                <p class="ticket-price">{words::price(t, ticket.price)}</p>
            </div>
        </article>
    }
}

/// The start as a file that calendars read.
#[component]
fn Calendar(space: domain::id::SpaceId) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let (now, url) = (use_now(), use_url());
    let save = move |()| {
        let address = format!("{}{}", url.read_untracked().origin(), routes::space(space));
        let file = store.read(|state| view::calendar(state, space, now.get_untracked(), &address));
        if let Some(file) = file {
            store.save_file(CALENDAR_FILE, file.as_bytes());
        }
    };
    view! {
        <Button
            label=t.spaces_calendar()
            tone=ButtonTone::Secondary
            icon=IconName::Download
            on_press=save
        />
    }
}
