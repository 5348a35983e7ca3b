//! The races: twenty tabs send at once, and there is enough for one. Never let one tab wait for another here.

use domain::Actor;
use domain::id::RecordId;
use domain::ledger::Account;
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::Method;
use domain::spaces::{self, Zone};
use domain::tips::{self, Visibility};
use obole::store::Refusal;

use crate::elsewhere::Seen;
use crate::tab::{self, Answered, Shared, Tab};
use crate::{judge, seeds, settle_in};

const ROUNDS: u64 = 20;
const TABS: usize = 20;
/// Seats that are sold before the race for the last one.
const TAKEN: usize = 4;

#[test]
fn of_twenty_tabs_that_spend_the_last_of_a_balance_exactly_one_does() {
    tab::init();
    for round in seeds(ROUNDS) {
        race_for_a_balance(round);
    }
}

#[test]
fn of_twenty_people_in_twenty_tabs_exactly_one_gets_the_last_ticket() {
    tab::init();
    for round in seeds(ROUNDS) {
        race_for_a_seat(round);
    }
}

fn race_for_a_balance(round: u64) {
    // Every third kind of weather is one in which notices are not late, so that the purses are full.
    let shared = Shared::new(round * 3);
    let tabs: Vec<Tab> = (0..TABS).map(|_| shared.open()).collect();
    let people = settle_in(&shared, &tabs[0], 2);
    let (giver, receiver) = (people[0], people[1]);
    let all = tabs[0].read(|state| {
        let account = Account::Available(giver);
        state.ledger.balance(account, Currency::EUR)
    });
    assert!(all.is_positive());
    // Some tabs set out before others have been told of anything.
    let answers: Vec<_> = tabs
        .iter()
        .cycle()
        .skip(round as usize)
        .take(TABS)
        .map(|tab| {
            let tip = tips::Command::SendTip {
                receiver,
                amount: all,
                message: String::new(),
                visibility: Visibility::Public,
                method: Some(Method::Balance),
            };
            tab.begin_to_send(Actor::Person(giver), tip)
        })
        .collect();
    shared.work_until(|| answers.iter().all(|answer| answer.borrow().is_some()));
    expect_one_winner(round, &answers);
    tabs[0].read(|state| {
        let left = state
            .ledger
            .balance(Account::Available(giver), Currency::EUR);
        assert_eq!(left.minor, 0, "round {round}");
    });
    judge(round, &shared, &tabs, &mut Seen::default());
    tabs.into_iter().for_each(Tab::crash);
}

fn race_for_a_seat(round: u64) {
    let shared = Shared::new(round * 3);
    let tabs: Vec<Tab> = (0..TABS).map(|_| shared.open()).collect();
    let people = settle_in(&shared, &tabs[0], 1 + TAKEN + TABS);
    let (host, guests) = (people[0], &people[1..]);
    let schedule = spaces::Command::ScheduleSpace {
        title: "Five chairs".into(),
        note: String::new(),
        starts_at: tabs[0].read(|state| state.last_at) + Span::hours(20),
        zone: Zone::parse("Europe/Paris").unwrap(),
        price: Some(Currency::EUR.of_major(2)),
        seats: 1 + TAKEN as u16,
    };
    let space = RecordId::main(tabs[0].send(Actor::Person(host), schedule)).into();
    let hold = || spaces::Command::HoldTicket { space };
    for guest in &guests[..TAKEN] {
        tabs[1].send(Actor::Person(*guest), hold());
        tabs[1].pay_for_ticket(*guest, space);
    }
    let racing = &guests[TAKEN..];
    let order = (0..TABS).map(|n| (n + round as usize) % TABS);
    let answers: Vec<_> = order
        .map(|n| tabs[n].begin_to_send(Actor::Person(racing[n]), hold()))
        .collect();
    shared.work_until(|| answers.iter().all(|answer| answer.borrow().is_some()));
    expect_one_winner(round, &answers);
    for guest in racing {
        tabs[2].pay_for_ticket(*guest, space);
    }
    let issued = tabs[2].read(|state| {
        let tickets = state.spaces.tickets.values();
        tickets.filter(|ticket| ticket.issued_at.is_some()).count()
    });
    assert_eq!(issued, 1 + TAKEN, "round {round}");
    judge(round, &shared, &tabs, &mut Seen::default());
    tabs.into_iter().for_each(Tab::crash);
}

fn expect_one_winner(round: u64, answers: &[Answered]) {
    let outcomes = answers.iter().filter_map(|answer| answer.take());
    let (won, lost): (Vec<_>, Vec<_>) = outcomes.partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, TABS - 1), "round {round}");
    for refusal in lost {
        assert!(
            matches!(refusal, Err(Refusal::Rejected(_))),
            "round {round}: the rules refuse, nothing else: {refusal:?}"
        );
    }
}
