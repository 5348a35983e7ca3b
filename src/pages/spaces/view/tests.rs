//! Spaces decided by the domain itself, looked at through the lists. No screen here.

use domain::id::{RecordId, RequestId};
use domain::moment::Span;
use domain::money::Currency;
use domain::people::Role;
use domain::spaces::{Command, Zone};
use domain::{Entry, Request, decide};
use uuid::Uuid;

use super::*;
use crate::pages::sample::Sample;

/// Noon in universal time, so that the days around it are clear.
pub const NOON: Moment = Moment(1_795_262_400_000);

/// A world with one host, in which things happen at moments of their own.
pub struct Hall {
    pub state: State,
    pub host: PersonId,
    pub fan: PersonId,
    requests: u128,
}

impl Hall {
    pub fn new() -> Self {
        let mut world = Sample::default();
        let host = world.person("amina", Role::Journalist);
        let fan = world.person("lena", Role::Fan);
        Self {
            state: world.state,
            host,
            fan,
            requests: 1_000,
        }
    }

    pub fn ask(&mut self, by: PersonId, at: Moment, command: Command) -> RecordId {
        self.requests += 1;
        let id = RequestId(Uuid::from_u128(self.requests));
        let request = Request {
            id,
            at,
            by: Actor::Person(by),
            command: command.into(),
        };
        let events = decide(&self.state, &request).expect("accepted");
        self.state.fold(&Entry { request, events });
        RecordId::main(id)
    }

    /// A Space of five seats, at five euros when it has a price.
    pub fn space(&mut self, now: Moment, starts_at: Moment, is_paid: bool) -> SpaceId {
        let command = Command::ScheduleSpace {
            title: "Questions".to_owned(),
            note: "Bring yours.".to_owned(),
            starts_at,
            zone: Zone::parse("Europe/Paris").expect("a zone"),
            price: is_paid.then(|| Currency::EUR.of_minor(500)),
            seats: 5,
        };
        SpaceId(self.ask(self.host, now, command))
    }
}

#[test]
fn what_is_on_stands_before_today_and_today_before_later_days() {
    let mut hall = Hall::new();
    let live = hall.space(NOON, NOON + Span::hours(1), false);
    let today = hall.space(NOON, NOON + Span::hours(5), false);
    let later = hall.space(NOON, NOON + Span::days(2), true);
    let now = NOON + Span::hours(1);
    hall.ask(hall.host, now, Command::OpenDoors { space: live });
    let program = program(&hall.state, Actor::Visitor, now);
    let ids = |cards: &[Card]| cards.iter().map(|card| card.id).collect::<Vec<_>>();
    assert_eq!(ids(&program.live), [live]);
    assert_eq!(ids(&program.today), [today]);
    assert_eq!(ids(&program.coming), [later]);
}

#[test]
fn a_space_whose_host_did_not_come_is_listed_no_more_even_before_that_is_recorded() {
    let mut hall = Hall::new();
    let id = hall.space(NOON, NOON + Span::hours(1), false);
    let start_by = hall.state.spaces.by_id[&id].start_by;
    let just_before = Moment(start_by.0 - 1);
    assert!(!program(&hall.state, Actor::Visitor, just_before).is_empty());
    assert!(program(&hall.state, Actor::Visitor, start_by).is_empty());
    assert_eq!(
        hosted_by(&hall.state, hall.host, Actor::Visitor, start_by),
        []
    );
}

#[test]
fn a_hold_is_among_ones_tickets_until_its_time_is_over() {
    let mut hall = Hall::new();
    let id = hall.space(NOON, NOON + Span::days(1), true);
    hall.ask(hall.fan, NOON, Command::HoldTicket { space: id });
    let by = Actor::Person(hall.fan);
    let hold = hall.state.rules.spaces.hold;
    let seen = |now| program(&hall.state, by, now);
    assert_eq!(
        seen(NOON).tickets[0].phase,
        TicketPhase::Held { until: NOON + hold }
    );
    assert_eq!(seen(NOON).coming[0].free, 4);
    assert_eq!(seen(NOON + hold).tickets, []);
    assert_eq!(seen(NOON + hold).coming[0].free, 5);
    assert_eq!(seen(NOON + hold).coming[0].own, None);
}

#[test]
fn tickets_to_use_come_first_and_nobody_sees_anothers() {
    let mut hall = Hall::new();
    let over = hall.space(NOON, NOON + Span::hours(1), false);
    let next = hall.space(NOON, NOON + Span::hours(3), false);
    for space in [over, next] {
        hall.ask(hall.fan, NOON, Command::HoldTicket { space });
    }
    let now = NOON + Span::hours(1);
    hall.ask(hall.host, now, Command::OpenDoors { space: over });
    hall.ask(hall.host, now, Command::EndSpace { space: over });
    let seen = program(&hall.state, Actor::Person(hall.fan), now);
    let phases: Vec<_> = seen.tickets.iter().map(|ticket| ticket.phase).collect();
    assert_eq!(phases, [TicketPhase::Valid, TicketPhase::Unused]);
    assert_eq!(
        program(&hall.state, Actor::Person(hall.host), now).tickets,
        []
    );
}

#[test]
fn what_is_over_stands_behind_its_host_and_what_is_coming_does_not() {
    let mut hall = Hall::new();
    let off = hall.space(NOON, NOON + Span::hours(2), false);
    let coming = hall.space(NOON, NOON + Span::hours(4), false);
    hall.ask(hall.host, NOON, Command::CancelSpace { space: off });
    let ids = |cards: Vec<Card>| cards.iter().map(|card| card.id).collect::<Vec<_>>();
    let past = past_of(&hall.state, hall.host, Actor::Visitor, NOON);
    assert_eq!(ids(past), [off]);
    let open = hosted_by(&hall.state, hall.host, Actor::Visitor, NOON);
    assert_eq!(ids(open), [coming]);
}
