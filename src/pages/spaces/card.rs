//! A Space and a ticket as rows of a list, with their day as on a wall calendar. A row leads to one place.

use domain::moment::Moment;
use domain::spaces::TicketPhase;
use leptos::prelude::*;

use super::view::{Card, TicketCard};
use super::words;
use crate::i18n::format;
use crate::pages::payment::view::Party;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{Inked, Row, Status};

#[component]
pub fn SpaceRow(card: Card) -> impl IntoView {
    let t = use_texts();
    let said = words::of_card(t, &card);
    let price = words::price(t, card.price);
    let (host, starts_at) = (card.host.clone(), card.starts_at);
    view! {
        <Row
            title=card.title
            detail=t.spaces_at_by(&format::time(t.lang(), starts_at.0), &host.name)
            href=routes::space(card.id)
            leading=move || view! { <Day host=host.clone() at=starts_at /> }
            trailing=move || view! { <span class="space-price">{price.clone()}</span> }
            below=move || {
                said.clone().map(|(kind, word)| view! { <Status kind=kind word=word /> })
            }
        />
    }
}

/// Leads to the ticket, or to the Space while it is not paid.
#[component]
pub fn TicketRow(ticket: TicketCard) -> impl IntoView {
    let t = use_texts();
    let (kind, word) = words::of_ticket(t, ticket.phase);
    let href = match ticket.phase {
        TicketPhase::Held { .. } | TicketPhase::Paying => routes::space(ticket.space),
        _ => routes::ticket(ticket.id),
    };
    let (host, starts_at) = (ticket.host.clone(), ticket.starts_at);
    view! {
        <Row
            title=ticket.title
            detail=t.spaces_at_by(&format::time(t.lang(), starts_at.0), &host.name)
            href=href
            leading=move || view! { <Day host=host.clone() at=starts_at /> }
            below=move || view! { <Status kind=kind word=word.clone() /> }
        />
    }
}

/// A leaf of a calendar in the host's ink. The whole date is said for those who do not see it.
#[component]
fn Day(host: Party, at: Moment) -> impl IntoView {
    let t = use_texts();
    view! {
        <Inked seed=host.seed()>
            <time class="space-day" datetime=format::machine(at.0)>
                <span class="visually-hidden">{format::day(t.lang(), at.0)}</span>
                <span class="space-day-month" aria-hidden="true">
                    {format::month_short(t.lang(), at.0)}
                </span>
                <span class="space-day-number" aria-hidden="true">
                    {format::day_of_month(t.lang(), at.0)}
                </span>
            </time>
        </Inked>
    }
}
