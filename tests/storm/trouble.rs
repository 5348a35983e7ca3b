//! The world outside gone wrong, once and on purpose: a clock that is behind, a disk that is full, an entry of another
//! build, and a tab that is never closed. Look at what is stored and said; never at how a tab found out.

use domain::Actor;
use domain::history::HistoryError;
use domain::id::PersonId;
use domain::ledger::Account;
use domain::moment::{Moment, Span};
use domain::money::Currency;
use domain::payments::Method;
use domain::people;
use domain::tips::{self, Visibility};
use leptos::prelude::GetUntracked;
use obole::ports::{Hint, Journal, Packed, Trouble};
use obole::store::{Boot, Health, Refusal, unpack};

use crate::elsewhere::Seen;
use crate::pool;
use crate::tab::{self, Shared, Tab, block_on};
use crate::{judge, settle_in};

const HOUR: Span = Span::hours(1);

/// A weather without any whims of the provider.
const CALM: u64 = 3;

/// A world with two people in it, their wallets full, and one tab open.
fn opened() -> (Shared, Tab, [PersonId; 2]) {
    tab::init();
    let shared = Shared::new(CALM);
    let tab = shared.open();
    let people = settle_in(&shared, &tab, 2);
    (shared, tab, [people[0], people[1]])
}

fn health(tab: &Tab) -> Health {
    tab.within(|store| store.health.get_untracked())
}

fn tip(receiver: PersonId, method: Method) -> tips::Command {
    tips::Command::SendTip {
        receiver,
        amount: Currency::EUR.of_major(2),
        message: String::new(),
        visibility: Visibility::Public,
        method: Some(method),
    }
}

fn stored(shared: &Shared) -> Vec<Packed> {
    block_on(Journal::read(&shared.journal, 0)).unwrap().entries
}

#[test]
fn a_clock_an_hour_behind_is_still_right_and_one_further_behind_is_said_until_it_is_put_right() {
    let (shared, tab, _) = opened();
    let last_at = tab.read(|state| state.last_at);
    let is_behind = |at: Moment| {
        shared.set_clock(at);
        // So long until a screen's clock has moved on.
        shared.advance(Span::seconds(5));
        health(&tab).is_clock_behind
    };
    // What is left of the hour when the screen has moved on.
    let hour_ago = Moment(last_at.0 - HOUR.0 - 5_000);
    assert!(!is_behind(hour_ago));
    assert!(is_behind(Moment(hour_ago.0 - 1)));
    let later = shared.open();
    assert!(health(&later).is_clock_behind, "a tab opened meanwhile");
    assert!(!is_behind(last_at));
}

#[test]
fn what_is_done_by_a_clock_that_is_behind_is_never_before_what_was_done_already() {
    let (shared, tab, [giver, receiver]) = opened();
    let last_at = tab.read(|state| state.last_at);
    shared.set_clock(Moment(last_at.0 - 30 * HOUR.0));
    let given = tip(receiver, Method::Balance);
    let sent = tab.try_to_send(tab.new_id(), Actor::Person(giver), given);
    assert!(sent.is_ok(), "{sent:?}");
    assert!(health(&tab).is_clock_behind);
    let moments = stored(&shared).into_iter();
    let moments: Vec<_> = moments
        .map(|packed| unpack(&packed).unwrap().request.at)
        .collect();
    assert!(moments.is_sorted());
    assert_eq!(moments.last(), Some(&last_at));
}

#[test]
fn a_full_disk_refuses_says_so_and_loses_nothing_and_the_same_again_is_done_once() {
    let (shared, tab, [giver, receiver]) = opened();
    let before = tab.read(domain::State::clone);
    shared.journal.fail_next_write(Trouble::StorageFull);
    let (id, by) = (tab.new_id(), Actor::Person(giver));
    let command = tip(receiver, Method::Balance);
    let refused = tab.try_to_send(id, by, command.clone());
    assert_eq!(refused, Err(Refusal::Trouble(Trouble::StorageFull)));
    assert_eq!(health(&tab).trouble, Some(Trouble::StorageFull));
    assert!(!health(&tab).read_only, "room can be made");
    assert!(tab.read(|state| *state == before), "the screen ran ahead");
    assert_eq!(stored(&shared).len() as u64, before.entries);

    assert_eq!(tab.try_to_send(id, by, command.clone()), Ok(id));
    assert_eq!(tab.try_to_send(id, by, command), Ok(id));
    assert_eq!(health(&tab).trouble, None, "it went right since");
    assert_eq!(tab.read(|state| state.tips.by_id.len()), 1);
    judge(CALM, &shared, &[tab], &mut Seen::default());
}

#[test]
fn what_a_provider_said_to_a_full_disk_is_asked_again_and_booked_once() {
    let (shared, tab, [giver, receiver]) = opened();
    let card = Method::Card(tab.card("4242424242424242"));
    let given = tip(receiver, card);
    let sent = tab.try_to_send(tab.new_id(), Actor::Person(giver), given);
    assert!(sent.is_ok(), "{sent:?}");
    let arrived = |tab: &Tab| {
        let account = Account::Pending(receiver);
        tab.read(|state| state.ledger.balance(account, Currency::EUR).minor)
    };
    let before = arrived(&tab);
    // The card is charged by now; the provider's answer is still on its way.
    shared.advance(Span(100));
    shared.journal.fail_next_write(Trouble::StorageFull);
    shared.advance(Span::seconds(5));
    assert_eq!(health(&tab).trouble, Some(Trouble::StorageFull));
    assert_eq!(arrived(&tab), before);
    shared.advance(Span::hours(1));
    assert!(arrived(&tab) > before);
    assert_eq!(health(&tab).trouble, None);
    for _ in 0..3 {
        shared.advance(Span::hours(30));
    }
    judge(CALM, &shared, &[tab], &mut Seen::default());
}

/// What a build that knows more may have written.
const NEWER: [&str; 3] = ["an unknown kind", "a newer version", "a newer form"];

/// The last entry, which is a Follow, as a build that knows more would have written it.
fn of_a_newer_build(shared: &Shared, newer: &str) -> Packed {
    let mut packed = stored(shared).pop().unwrap();
    let event = b"followed";
    let at = packed.windows(event.len()).rposition(|part| part == event);
    let at = at.unwrap();
    match newer {
        "an unknown kind" => packed[at..][..event.len()].copy_from_slice(b"foretold"),
        "a newer version" => packed[at + event.len()] = 99,
        _ => packed[0] = 2,
    }
    packed
}

/// The last thing that was done is a Follow.
fn followed() -> (Shared, Tab, [PersonId; 2]) {
    let (shared, tab, [fan, star]) = opened();
    let follow = people::Command::Follow { person: star };
    let sent = tab.try_to_send(tab.new_id(), Actor::Person(fan), follow);
    assert!(sent.is_ok(), "{sent:?}");
    (shared, tab, [fan, star])
}

fn append(shared: &Shared, packed: Packed) {
    let known = stored(shared).len() as u64;
    let decide = Box::new(|_| vec![packed]);
    let stored = block_on(shared.journal.clone().commit(known, decide));
    assert_eq!(stored, Ok(known + 1));
}

#[test]
fn an_entry_of_a_newer_build_opens_the_world_for_reading_only_and_stays_as_it_is() {
    for newer in NEWER {
        let (shared, tab, [fan, star]) = followed();
        let before = tab.read(domain::State::clone);
        let packed = of_a_newer_build(&shared, newer);
        let unknown = unpack(&packed);
        assert!(
            matches!(unknown, Err(HistoryError::Unknown { .. })),
            "{newer}: {unknown:?}"
        );
        append(&shared, packed);
        let all = stored(&shared);
        let trouble = Trouble::Unknown {
            entry: before.entries,
        };
        let unfollow = || people::Command::Unfollow { person: star };
        let by = Actor::Person(fan);

        // One that is open learns of it when it wants to add something.
        let first = tab.try_to_send(tab.new_id(), by, unfollow());
        assert_eq!(first, Err(Refusal::Trouble(trouble.clone())), "{newer}");
        let later = shared.open();
        for tab in [&tab, &later] {
            let said = health(tab);
            assert_eq!(
                (said.trouble, said.read_only),
                (Some(trouble.clone()), true)
            );
            assert_eq!(tab.within(|store| store.boot.get_untracked()), Boot::Open);
            assert!(tab.read(|state| *state == before), "{newer}: it is read");
            let refused = tab.try_to_send(tab.new_id(), by, unfollow());
            assert_eq!(refused, Err(Refusal::ReadOnly), "{newer}");
        }
        shared.advance(Span::hours(60));
        assert_eq!(stored(&shared), all, "{newer}: nothing is put behind it");
    }
}

#[test]
fn a_tab_that_is_told_of_an_entry_of_a_newer_build_says_so_before_anybody_acts() {
    let (shared, tab, _) = followed();
    let entry = tab.read(|state| state.entries);
    append(&shared, of_a_newer_build(&shared, NEWER[0]));
    shared.tell(Hint::Entries(entry + 1));
    let said = health(&tab);
    assert_eq!(said.trouble, Some(Trouble::Unknown { entry }));
    assert!(said.read_only);
}

#[test]
fn a_tab_that_is_used_for_long_waits_for_no_more_than_one_that_was_just_opened() {
    let (shared, tab, [giver, receiver]) = opened();
    // Days from now something is due: its money settles.
    let card = Method::Card(tab.card("4242424242424242"));
    tab.send(Actor::Person(giver), tip(receiver, card));
    shared.advance(Span::seconds(60));
    let use_it = || {
        for _ in 0..20 {
            let command = tips::Command::SendTip {
                receiver,
                amount: Currency::EUR.of_minor(50),
                message: String::new(),
                visibility: Visibility::Public,
                method: Some(Method::Balance),
            };
            let sent = tab.try_to_send(tab.new_id(), Actor::Person(giver), command);
            assert!(sent.is_ok(), "{sent:?}");
        }
        shared.advance(Span::seconds(60));
        pool::count()
    };
    let before = use_it();
    assert_eq!(use_it(), before);
}
