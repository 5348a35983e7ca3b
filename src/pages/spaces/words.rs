//! States of Spaces and tickets in words, the same wherever they are said. Nothing here decides what state it is.

use domain::spaces::{CancelReason, SpacePhase, TicketPhase};

use super::view::Card;
use crate::i18n::{Texts, format, money};
use crate::ui::StatusKind;

/// What is said of a Space in a list; nothing when there is nothing out of the ordinary.
pub fn of_card(t: Texts, card: &Card) -> Option<(StatusKind, String)> {
    if matches!(card.phase, SpacePhase::Live | SpacePhase::HostLost { .. }) {
        return Some((StatusKind::Done, t.spaces_live()));
    }
    if card.phase.is_over() {
        return Some(of_space(t, card.phase));
    }
    if card.is_host {
        return Some((StatusKind::Notice, t.spaces_yours()));
    }
    match card.own {
        Some(phase) => Some(of_ticket(t, phase)),
        None if card.free == 0 => Some((StatusKind::Notice, t.spaces_sold_out())),
        None if is_scarce(card.free, card.seats) => Some((
            StatusKind::Notice,
            t.spaces_seats_left(format::count(card.free)),
        )),
        None => None,
    }
}

/// A fifth of the seats or less: worth a word in a list.
fn is_scarce(free: usize, seats: u16) -> bool {
    free * 5 <= usize::from(seats)
}

pub fn of_ticket(t: Texts, phase: TicketPhase) -> (StatusKind, String) {
    match phase {
        TicketPhase::Held { until } => {
            let until = format::time(t.lang(), until.0);
            (StatusKind::Waiting, t.spaces_ticket_held(&until))
        }
        TicketPhase::Paying => (StatusKind::Pending, t.spaces_ticket_paying()),
        TicketPhase::Over => (StatusKind::Failed, t.spaces_ticket_over()),
        TicketPhase::Valid => (StatusKind::Done, t.spaces_ticket_valid()),
        TicketPhase::CheckedIn => (StatusKind::Done, t.spaces_ticket_in()),
        TicketPhase::Used => (StatusKind::Done, t.spaces_ticket_used()),
        TicketPhase::Unused => (StatusKind::Notice, t.spaces_ticket_unused()),
        TicketPhase::Refunding => (StatusKind::Pending, t.spaces_ticket_refunding()),
        TicketPhase::Refunded => (StatusKind::Done, t.spaces_ticket_refunded()),
        TicketPhase::Canceled => (StatusKind::Failed, t.spaces_ticket_canceled()),
        TicketPhase::Void => (StatusKind::Failed, t.spaces_ticket_void()),
    }
}

/// The same on the paper itself, which needs not say that one has it.
pub fn on_ticket(t: Texts, phase: TicketPhase) -> (StatusKind, String) {
    match phase {
        TicketPhase::Valid => (StatusKind::Done, t.spaces_ticket_good()),
        // A tick on paper reads “good for entry”.
        TicketPhase::Refunded => (StatusKind::Notice, t.spaces_ticket_refunded()),
        phase => of_ticket(t, phase),
    }
}

/// The phase of a Space on its own page.
pub fn of_space(t: Texts, phase: SpacePhase) -> (StatusKind, String) {
    match phase {
        SpacePhase::Scheduled => (StatusKind::Waiting, t.spaces_phase_scheduled()),
        SpacePhase::Lobby => (StatusKind::Waiting, t.spaces_phase_lobby()),
        SpacePhase::Doors => (StatusKind::Waiting, t.spaces_phase_doors()),
        SpacePhase::Live => (StatusKind::Done, t.spaces_live()),
        SpacePhase::HostLost { back_by } => {
            let back_by = format::time(t.lang(), back_by.0);
            (StatusKind::Waiting, t.spaces_phase_host_lost(&back_by))
        }
        SpacePhase::Ended => (StatusKind::Notice, t.spaces_phase_ended()),
        SpacePhase::Canceled(CancelReason::AskedByHost) => {
            (StatusKind::Failed, t.spaces_phase_canceled())
        }
        SpacePhase::Canceled(CancelReason::HostAbsent) => {
            (StatusKind::Failed, t.spaces_phase_absent())
        }
    }
}

/// “5 €” or “Free”.
pub fn price(t: Texts, price: Option<domain::money::Money>) -> String {
    price.map_or_else(|| t.spaces_free(), |price| money::brief(t, price))
}
