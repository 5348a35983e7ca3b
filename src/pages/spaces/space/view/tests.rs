//! The page of a Space, looked at by its host, its guests and strangers. No screen here.

use domain::id::TicketId;
use domain::moment::Span;
use domain::spaces::Command;

use super::*;
use crate::pages::spaces::view::tests::{Hall, NOON};

fn start() -> Moment {
    NOON + Span::hours(1)
}

/// A hall with a Space in an hour.
fn hall(is_paid: bool) -> (Hall, SpaceId) {
    let mut hall = Hall::new();
    let id = hall.space(NOON, start(), is_paid);
    (hall, id)
}

#[test]
fn everybody_is_offered_what_they_can_do_about_a_seat() {
    let (hall, id) = hall(true);
    let seat = |by, now| space(&hall.state, id, by, now).expect("a Space").seat;
    let price = hall.state.spaces.by_id[&id].price;
    assert_eq!(seat(Actor::Visitor, NOON), Seat::NeedsProfile);
    assert_eq!(seat(Actor::Person(hall.fan), NOON), Seat::ToHave(price));
    assert_eq!(seat(Actor::Person(hall.host), NOON), Seat::Hosting);
    let too_late = hall.state.spaces.by_id[&id].start_by;
    assert_eq!(seat(Actor::Person(hall.fan), too_late), Seat::None);
}

#[test]
fn a_free_seat_is_a_ticket_at_once_and_its_holder_is_coming() {
    let (mut hall, id) = hall(false);
    let ticket = TicketId(hall.ask(hall.fan, NOON, Command::HoldTicket { space: id }));
    let seen = space(&hall.state, id, Actor::Person(hall.fan), NOON).expect("a Space");
    let own = Own {
        ticket,
        phase: TicketPhase::Valid,
        payment: None,
    };
    assert_eq!(seen.seat, Seat::Own(own));
    assert_eq!((seen.sold, seen.free), (1, 4));
    let coming: Vec<_> = seen.coming.iter().map(|who| who.id).collect();
    assert_eq!(coming, [hall.fan]);
}

#[test]
fn a_full_house_is_said_to_those_without_a_seat_alone() {
    let (mut hall, id) = hall(true);
    hall.ask(hall.fan, NOON, Command::HoldTicket { space: id });
    if let Some(space) = hall.state.spaces.by_id.get_mut(&id) {
        space.seats = 1;
    }
    let seat = |by, now| space(&hall.state, id, by, now).expect("a Space").seat;
    assert_eq!(seat(Actor::Visitor, NOON), Seat::SoldOut);
    assert!(matches!(seat(Actor::Person(hall.fan), NOON), Seat::Own(_)));
    let over = NOON + hall.state.rules.spaces.hold;
    assert_eq!(seat(Actor::Visitor, over), Seat::NeedsProfile);
}

#[test]
fn a_host_hears_what_sold_seats_come_to_and_nothing_of_a_free_entry() {
    let (mut hall, id) = hall(true);
    let nothing = domain::money::Currency::EUR.of_minor(0);
    assert_eq!(income(&hall.state, id), Some(nothing));
    // A seat that is only kept is no income yet.
    hall.ask(hall.fan, NOON, Command::HoldTicket { space: id });
    assert_eq!(income(&hall.state, id), Some(nothing));
    let (hall, free) = self::hall(false);
    assert_eq!(income(&hall.state, free), None);
}

#[test]
fn an_unpaid_hold_of_a_cancelled_space_leaves_nothing_to_give_back() {
    let (mut hall, id) = hall(true);
    hall.ask(hall.fan, NOON, Command::HoldTicket { space: id });
    hall.ask(hall.host, NOON, Command::CancelSpace { space: id });
    let seen = space(&hall.state, id, Actor::Person(hall.fan), NOON).expect("a Space");
    assert_eq!(seen.seat, Seat::None);
    assert_eq!(refunds(&hall.state, id, NOON), Refunds { done: 0, all: 0 });
}

#[test]
fn the_stage_shows_its_host_first_and_the_room_who_was_invited_first() {
    let (mut hall, id) = hall(false);
    hall.ask(hall.fan, NOON, Command::HoldTicket { space: id });
    hall.ask(hall.host, start(), Command::OpenDoors { space: id });
    assert_eq!(room(&hall.state, id, Actor::Person(hall.fan)).role, None);
    hall.ask(hall.fan, start(), Command::EnterSpace { space: id });
    let person = hall.fan;
    hall.ask(
        hall.host,
        start(),
        Command::InviteToSpeak { space: id, person },
    );
    let seen = room(&hall.state, id, Actor::Person(hall.fan));
    assert_eq!(seen.role, Some(StageRole::Invited));
    let roles = |list: &[Present]| list.iter().map(|p| (p.role, p.is_you)).collect::<Vec<_>>();
    assert_eq!(roles(&seen.stage), [(StageRole::Host, false)]);
    assert_eq!(roles(&seen.listeners), [(StageRole::Invited, true)]);
    hall.ask(hall.fan, start(), Command::TakeStage { space: id });
    let seen = room(&hall.state, id, Actor::Visitor);
    assert_eq!(
        roles(&seen.stage),
        [(StageRole::Host, false), (StageRole::Speaker, false)]
    );
    assert_eq!((seen.listeners, seen.role), (Vec::new(), None));
}
