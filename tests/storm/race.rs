//! The race: twenty tabs send at once, and the balance covers one tip. Never let one tab wait for another here.

use domain::Actor;
use domain::ledger::Account;
use domain::money::Currency;
use domain::payments::Method;
use domain::tips::{self, Visibility};
use obole::store::Refusal;

use crate::tab::{self, Shared, Tab};
use crate::{judge, settle_in};

const ROUNDS: u64 = 20;
const TABS: usize = 20;

#[test]
fn of_twenty_tabs_that_spend_the_last_of_a_balance_exactly_one_does() {
    tab::init();
    for round in 0..ROUNDS {
        race(round);
    }
}

fn race(round: u64) {
    // Every third kind of weather is one in which notices are not late, so that the purses are full.
    let shared = Shared::new(round * 3);
    let tabs: Vec<Tab> = (0..TABS).map(|_| shared.open()).collect();
    let people = settle_in(&shared, &tabs[0]);
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
    let outcomes = answers.iter().filter_map(|answer| answer.take());
    let (won, lost): (Vec<_>, Vec<_>) = outcomes.partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, TABS - 1), "round {round}");
    for refusal in lost {
        assert!(
            matches!(refusal, Err(Refusal::Rejected(_))),
            "round {round}: the rules refuse, nothing else: {refusal:?}"
        );
    }
    tabs[0].read(|state| {
        let left = state
            .ledger
            .balance(Account::Available(giver), Currency::EUR);
        assert_eq!(left.minor, 0, "round {round}");
    });
    judge(round, &shared, &tabs);
    tabs.into_iter().for_each(Tab::crash);
}
