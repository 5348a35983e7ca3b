//! Travelling through time: forward is living through it, back and forward again is never having gone, and acting in the
//! past begins another future. What each moment shows is asked of the whole State.

use domain::id::{PaymentId, SpaceId, SubscriptionId, TicketId};
use domain::moment::{Moment, Span};
use domain::next_due;
use domain::payments::{self, Decline, Method};
use domain::people;
use domain::spaces::{self, SpacePhase, TicketPhase, ticket_phase};
use domain::subscriptions::{Phase, phase};
use leptos::prelude::{GetUntracked, WithUntracked, untrack};
use obole::adapters::memory::MemoryJournal;
use obole::ports::Trouble;
use obole::store::{Boot, SeedFault};
use proptest::prelude::*;

use crate::scenarios::is_balanced;
use crate::stage::{NOW, Stage};

const WORLDS: [&str; 6] = [
    "in-grace",
    "cancelled-but-paid",
    "lobby",
    "seat-held",
    "withdrawal-failed",
    "tip-challenge",
];

fn open(name: &str) -> Stage {
    Stage::open(&format!("scenario={name}"))
}

#[test]
fn forward_is_the_same_as_living_through_it() {
    for name in ["tip-declined", "seat-held", "lobby"] {
        let (travelled, lived) = (open(name), open(name));
        let target = NOW + Span::seconds(15 * 60);
        travelled.travel(target);
        lived.live(Span(100), target);
        assert!(travelled.state() == lived.state(), "{name}");
        assert_eq!(travelled.now(), lived.now());
    }
}

#[test]
fn one_long_jump_is_the_same_as_many_short_ones() {
    for name in WORLDS {
        let (one, many) = (open(name), open(name));
        for day in 1..=40 {
            many.travel(NOW + Span::days(day));
        }
        one.travel(NOW + Span::days(40));
        assert!(one.state() == many.state(), "{name}");
        assert!(is_balanced(&one.state()));
    }
}

#[test]
fn back_and_forward_again_is_never_having_gone() {
    for name in WORLDS {
        let stage = open(name);
        stage.travel(NOW + Span::days(9));
        let there = stage.state();
        stage.travel(NOW + Span::days(-10));
        assert!(stage.read(|state| state.last_at) <= NOW + Span::days(-10));
        assert!(is_balanced(&stage.state()), "{name}");
        stage.travel(NOW);
        stage.travel(NOW + Span::days(9));
        assert!(stage.state() == there, "{name}");
        stage.travel(NOW + Span::days(40));
        let never_gone = open(name);
        never_gone.travel(NOW + Span::days(40));
        assert!(stage.state() == never_gone.state(), "{name}");
    }
}

#[test]
fn what_happened_happens_again_while_one_only_watches() {
    let stage = open("seat-held");
    stage.travel(NOW + Span::seconds(20 * 60));
    let there = stage.state();
    stage.travel_back();
    assert!(stage.state() != there);
    stage.live(Span::seconds(5), NOW + Span::seconds(20 * 60));
    assert!(stage.state() == there);
}

#[test]
fn acting_in_the_past_begins_another_future() {
    let stage = open("in-grace");
    let (lena, month) = (
        stage.person("lena"),
        SubscriptionId(stage.record("month", 0)),
    );
    stage.travel(NOW + Span::days(20));
    stage.travel_back();
    assert_eq!(stage.now(), NOW);
    let ines = stage.person("ines");
    stage
        .send(lena, people::Command::Follow { person: ines })
        .unwrap();
    let forked = stage.read(|state| state.entries);
    stage.travel(NOW + Span::seconds(1));
    assert_eq!(
        stage.read(|state| state.entries),
        forked,
        "the old future came back"
    );
    stage.travel(NOW + Span::days(20));
    assert_eq!(
        stage.read(|state| phase(state, month, stage.now())),
        Some(Phase::Expired)
    );
    assert!(stage.read(|state| state.people.follows(lena, ines)));
    assert!(is_balanced(&stage.state()));
}

#[test]
fn a_payment_that_going_back_undid_can_be_made_with_another_card() {
    let stage = open("tip-declined");
    let (lena, tip) = (stage.person("lena"), PaymentId(stage.record("tip", 1)));
    let phase = |stage: &Stage| stage.read(|state| state.payment(tip).unwrap().phase);
    for (number, after, then) in [
        ("4242424242424242", 10, payments::Phase::Succeeded),
        (
            "4000000000000069",
            20,
            payments::Phase::NeedsMethod(Some(Decline::ExpiredCard)),
        ),
    ] {
        let method = Method::Card(stage.card(number));
        // Later than what the book would still know of the other future.
        stage.travel(NOW + Span::seconds(after));
        let choose = payments::Command::ChooseMethod {
            payment: tip,
            method,
        };
        stage.send(lena, choose).unwrap();
        let confirm = payments::Command::ConfirmPayment { payment: tip };
        stage.send(lena, confirm).unwrap();
        stage.travel(NOW + Span::seconds(30));
        assert_eq!(phase(&stage), then);
        stage.travel(NOW + Span::seconds(-1));
    }
    assert!(is_balanced(&stage.state()));
    let trouble = stage.store.health.with_untracked(|h| h.trouble.clone());
    assert_eq!(trouble, None);
}

#[test]
fn the_last_try_of_a_month_ends_it() {
    let stage = open("in-grace");
    let month = SubscriptionId(stage.record("month", 0));
    let mut jumps = 0;
    while stage.read(|state| phase(state, month, stage.now())) != Some(Phase::Expired) {
        let next = stage.read(|state| next_due(state, stage.now())).unwrap();
        stage.travel(next + Span::seconds(1));
        jumps += 1;
        assert!(jumps < 6, "it never ends");
    }
}

#[test]
fn a_hold_runs_out_and_the_seat_is_free_again() {
    let stage = open("seat-held");
    let (ticket, space) = (
        TicketId(stage.record("seat_lena", 0)),
        SpaceId(stage.record("space", 0)),
    );
    let free = |stage: &Stage| stage.read(|s| s.space(space).unwrap().free(stage.now()));
    assert_eq!(free(&stage), 1);
    stage.travel(NOW + Span::hours(1));
    assert_eq!(free(&stage), 2);
    assert_eq!(
        stage.read(|state| ticket_phase(state, state.ticket(ticket).unwrap(), stage.now())),
        TicketPhase::Over
    );
    stage.travel_back();
    assert_eq!(free(&stage), 1);
}

#[test]
fn the_doors_can_be_opened_at_their_hour() {
    let stage = open("lobby");
    let (amina, space) = (stage.person("amina"), SpaceId(stage.record("space", 0)));
    let open = spaces::Command::OpenDoors { space };
    assert!(stage.send(amina, open.clone()).is_err());
    stage.travel(NOW + Span::seconds(15 * 60));
    stage.send(amina, open).unwrap();
    let phase = stage.read(|state| state.space(space).unwrap().phase(stage.now()));
    assert_eq!(phase, SpacePhase::Live);
}

#[test]
fn a_link_with_its_moment_leads_where_one_stood() {
    let stage = open("in-grace");
    stage.travel(NOW + Span::days(3));
    stage.travel(NOW + Span::days(-2));
    let link = stage.store.situation_now().unwrap().written();
    let again = Stage::open(&link);
    assert_eq!(again.now(), stage.now());
    assert!(again.state() == stage.state(), "{link}");
}

#[test]
fn a_link_to_what_was_next_shows_it_done() {
    // The bank of this story asked some milliseconds after a whole second: so much later the time to answer is over.
    let stage = open("disputed");
    let due = stage.read(|state| next_due(state, NOW)).unwrap();
    assert_ne!(due, due.whole_second());
    stage.travel(due);
    let link = stage.store.situation_now().unwrap().written();
    let again = Stage::open(&link);
    assert!(again.state() == stage.state(), "{link}");
    assert!(next_due(&again.state(), again.now()).is_none());
}

#[test]
fn the_address_says_what_the_link_asked_until_the_clock_is_set() {
    for link in [
        "scenario=lobby",
        "scenario=lobby&at=2026-06-10T18:00:00Z&as=lena",
        "scenario=lobby&since=2026-06-10T18:00:00Z&at=2026-06-09T18:00:00Z",
    ] {
        let stage = Stage::open(link);
        let seen = stage.seen_now();
        assert_eq!(seen, stage.now(), "screens show another time");
        stage.clock.advance(Span::seconds(90));
        let said = || untrack(|| stage.store.situation()).unwrap().written();
        assert_eq!(said(), link);
        stage.travel(stage.now() + Span::days(1));
        assert_ne!(said(), link);
        assert_eq!(Stage::open(&said()).now(), stage.now().whole_second());
    }
}

#[test]
fn before_the_story_there_is_nobody() {
    let stage = Stage::open("scenario=lobby&as=lena");
    stage.travel(NOW + Span::days(-400));
    assert_eq!(stage.read(|state| state.entries), 0);
    assert_eq!(stage.store.actor.get_untracked(), domain::Actor::Visitor);
    stage.travel_back();
    let lena = domain::Actor::Person(stage.person("lena"));
    assert_eq!(stage.store.actor.get_untracked(), lena);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Wherever one wanders without acting, a moment always looks the same, and no money is made or lost.
    #[test]
    fn a_moment_looks_the_same_whichever_way_one_came(
        world in 0..WORLDS.len(),
        ways in prop::collection::vec(-30_i64 * 24..60 * 24, 1..6),
        last in -5_i64 * 24..40 * 24,
    ) {
        let (wandered, straight) = (open(WORLDS[world]), open(WORLDS[world]));
        for hours in ways {
            wandered.travel(NOW + Span::hours(hours));
            prop_assert!(is_balanced(&wandered.state()));
        }
        let target: Moment = NOW + Span::hours(last);
        wandered.travel(target);
        straight.travel(target);
        prop_assert!(wandered.state() == straight.state());
    }
}

#[test]
fn a_sandbox_that_opens_at_the_second_try_is_the_one_that_opens_at_the_first() {
    // The story is stored, what came after it is not: only then does the link's moment come.
    let link = "scenario=in-grace&since=2026-01-01T10:00:00Z&at=2026-02-10T10:00:00Z&as=lena";
    let journal = MemoryJournal::new();
    journal.fail_write_after(2, Trouble::StorageFull);
    let stage = Stage::open_on(journal, link, "en");
    let failed = Boot::SeedFailed(SeedFault::Trouble(Trouble::StorageFull));
    assert_eq!(stage.store.boot.get_untracked(), failed);

    stage.within(|| stage.finish(stage.store.seed("en")));
    stage.work();
    assert_eq!(stage.store.boot.get_untracked(), Boot::Open);
    let first = Stage::open(link);
    assert_eq!(stage.now(), first.now());
    assert!(stage.state() == first.state(), "it is another world");
}
