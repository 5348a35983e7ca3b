//! Laws of Spaces and tickets: what holds however hosts, holders, banks and clocks behave. The books are proven after
//! each accepted request; do not pin examples here, that is for facts.

use domain::id::{PersonId, TicketId};
use domain::moment::Span;
use domain::payments::Outcome;
use domain::spaces::{Command, SpacePhase, TicketPhase, ticket_phase};
use domain::{Actor, State, jobs, next_due};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::hall::Hall;
use crate::tour::{Tour, moves};
use crate::world::visa;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn tickets_never_exceed_seats_and_each_is_given_back_once_at_most(moves in moves()) {
        Tour::told(&moves);
    }

    #[test]
    fn left_alone_every_space_ends_and_every_cancelled_ticket_is_given_back_once(
        moves in moves(),
        order in prop::collection::vec(any::<Index>(), 1..20),
        is_willing in any::<bool>(),
    ) {
        let mut tour = Tour::told(&moves);
        tour.finish(&order, is_willing);
        let (state, now) = (&tour.story.world.state, tour.story.world.now());
        prop_assert!(state.spaces.open.is_empty());
        for ticket in state.spaces.tickets.values() {
            let space = &state.spaces.by_id[&ticket.space];
            prop_assert!(space.phase(now).is_over());
            let phase = ticket_phase(state, ticket, now);
            let is_canceled = matches!(space.phase(now), SpacePhase::Canceled(_));
            let is_taken_back = ticket.payment.is_some_and(|payment| {
                let dispute = state.disputes.by_payment.get(&payment);
                dispute.is_some_and(|dispute| dispute.is_lost())
            });
            let expected = match (ticket.issued_at, is_canceled, ticket.payment) {
                (None, ..) => vec![TicketPhase::Over],
                _ if is_taken_back => vec![TicketPhase::Void],
                (_, true, Some(_)) => vec![TicketPhase::Refunded],
                (_, true, None) => vec![TicketPhase::Canceled],
                (_, false, _) => vec![TicketPhase::Used, TicketPhase::Unused],
            };
            prop_assert!(expected.contains(&phase), "{:?} is not one of {:?}", phase, expected);
        }
    }

    #[test]
    fn spaces_are_the_same_after_storing_and_replaying(moves in moves()) {
        let world = Tour::told(&moves).story.world;
        let mut restored = State::default();
        for entry in &world.entries {
            restored.fold(&crate::history::through_storage(entry));
        }
        prop_assert_eq!(&restored, &world.state);
    }

    #[test]
    fn work_for_spaces_stands_in_the_same_line(moves in moves(), later in 0_i64..400_000_000) {
        let world = Tour::told(&moves).story.world;
        let now = world.now() + Span(later);
        let all = jobs(&world.state, now, usize::MAX);
        prop_assert!(all.is_sorted_by_key(|job| job.due));
        for count in 0..all.len() {
            prop_assert_eq!(&jobs(&world.state, now, count), &all[..count]);
        }
        if let Some(due) = next_due(&world.state, now) {
            prop_assert!(due > now);
            prop_assert!(jobs(&world.state, due, usize::MAX).len() > all.len());
        }
    }

    /// Everybody reads the same State and decides for themself; the one who commits first has the seat.
    #[test]
    fn of_twenty_who_want_the_last_seat_exactly_one_has_it(
        is_free in any::<bool>(),
        order in Just((0..20).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let mut hall = if is_free { Hall::free() } else { Hall::paid() };
        hall.fill(4);
        let people: Vec<PersonId> = (0..20).map(|n| hall.world.person(&format!("tab_{n}"))).collect();
        let wins = |hall: &Hall, person| {
            let request = domain::Request {
                id: domain::id::RequestId::of("anything"),
                at: hall.world.now(),
                by: Actor::Person(person),
                command: Command::HoldTicket { space: hall.space }.into(),
            };
            domain::decide(&hall.world.state, &request).is_ok()
        };
        prop_assert!(people.iter().all(|person| wins(&hall, *person)));
        let won: Vec<TicketId> = order.iter().filter_map(|n| hall.hold(people[*n]).ok()).collect();
        prop_assert_eq!(won.len(), 1);
        prop_assert_eq!(hall.ticket(won[0]).holder, people[order[0]]);
        prop_assert_eq!(hall.free_seats(), 0);
    }

    /// Twenty cards were charged for holds that ended long ago: one seat, one ticket, nineteen refunds.
    #[test]
    fn of_twenty_late_payments_for_the_last_seat_exactly_one_becomes_a_ticket(
        order in Just((0..20).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let mut hall = Hall::paid();
        for n in 0..4 {
            hall.buyer(&format!("early_{n}"));
        }
        let mut paying = Vec::new();
        for n in 0..20 {
            let person = hall.world.person(&format!("tab_{n}"));
            let ticket = hall.hold(person).unwrap();
            hall.pay(ticket, visa()).unwrap();
            hall.world.wait(Span::seconds(600));
            paying.push(ticket);
            if n == 4 {
                // The doors would stay shut while so many wait one after the other.
                hall.at(Span(0));
                hall.open_doors();
            }
        }
        for n in order {
            hall.bank_says(paying[n], Outcome::Succeeded);
        }
        let valid = |id: &&TicketId| hall.ticket_phase(**id) == TicketPhase::Valid;
        prop_assert_eq!(paying.iter().filter(valid).count(), 1);
        prop_assert_eq!(hall.space().sold(), 5);
        let refunds = hall.due().into_iter().filter(|w| matches!(w, domain::Work::Refund { .. }));
        prop_assert_eq!(refunds.count(), 19);
    }
}
