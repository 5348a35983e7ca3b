//! The storm: several tabs over one journal act, crash and reload at random while the provider doubles and delays its
//! notices. Afterwards all tabs are equal and no money was made or lost. Never time anything here: the clock is ours.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod blank;
mod contested;
mod dice;
mod elsewhere;
mod pool;
mod race;
mod rights;
mod said;
mod season;
mod tab;
mod trouble;

use std::collections::BTreeSet;
use std::ops::Range;

use dice::Dice;
use domain::id::{PaymentId, PersonId, RecordId, RequestId};
use domain::ledger::Account;
use domain::moment::{Moment, Span};
use domain::money::Currency;
use domain::payments::{self, Method, Phase};
use domain::people::{self, Handle, Language, Profile, Role};
use domain::tips::{self, Visibility};
use domain::wallet;
use domain::{Actor, State};
use elsewhere::{Seen, Watch};
use obole::ports::Journal;
use obole::store::unpack;
use tab::{Shared, Tab};

const SEEDS: u64 = 200;
const PEOPLE: usize = 4;
const STEPS: usize = 52;

#[test]
fn whatever_the_weather_tabs_agree_and_no_money_is_made_or_lost() {
    tab::init();
    let mut seen = Seen::default();
    for seed in seeds(SEEDS) {
        storm(seed, &mut seen);
    }
    seen.expect(&[
        "said sent",
        "given up",
        "acknowledged",
        "disputed",
        "pack chosen",
        "dispute won",
        "dispute unanswered",
        "dispute accepted",
        "dispute lost",
    ]);
}

/// So many seeds as a test has time for; a proof says how many by `STORM_SEEDS`, and where they begin by `STORM_FROM`.
fn seeds(usual: u64) -> Range<u64> {
    let said = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let from: u64 = said("STORM_FROM").unwrap_or_default();
    from..from + said("STORM_SEEDS").unwrap_or(usual)
}

fn storm(seed: u64, seen: &mut Seen) {
    let mut dice = Dice::new(seed);
    let shared = Shared::new(seed);
    let mut tabs: Vec<Tab> = (0..2 + dice.below(7)).map(|_| shared.open()).collect();
    let people = settle_in(&shared, &tabs[0], PEOPLE);
    elsewhere::open_jars(&tabs[0], &people);
    for _ in 0..STEPS {
        let at = dice.below(tabs.len());
        match dice.below(17) {
            0 => {
                let fresh = shared.open();
                std::mem::replace(&mut tabs[at], fresh).crash();
            }
            1 => shared.advance(Span::hours(1 + dice.below(60) as i64)),
            2 | 3 => shared.advance(Span(dice.below(3_000) as i64)),
            4..7 => {
                let (by, other) = (people[dice.below(PEOPLE)], people[dice.below(PEOPLE)]);
                elsewhere::act(&mut dice, &tabs[at], by, other);
            }
            7 => {
                let by = Actor::Person(people[dice.below(PEOPLE)]);
                elsewhere::choose_pack(&mut dice, &tabs[at], by);
            }
            8 => contested::act(&mut dice, &tabs[at]),
            _ => act(&mut dice, &tabs[at], &people),
        }
    }
    // Calm: everything that is owed is done.
    for _ in 0..12 {
        shared.advance(Span::hours(30));
    }
    judge(seed, &shared, &tabs, seen);
    tabs.into_iter().for_each(Tab::crash);
}

/// So many people with a full wallet each.
fn settle_in(shared: &Shared, tab: &Tab, count: usize) -> Vec<PersonId> {
    (0..count)
        .map(|n| {
            let profile = Profile {
                handle: Handle::parse(&format!("person_{n}")).unwrap(),
                name: format!("Person {n}"),
                bio: "Somebody who makes things.".into(),
                role: Role::Creator,
                language: Language::English,
                currency: Currency::EUR,
                has_jar: true,
            };
            let id = tab.send(Actor::Visitor, people::Command::CreateProfile { profile });
            shared.advance(Span(1));
            let person = PersonId(RecordId::main(id));
            let card = tab.card("4242424242424242");
            let command = wallet::Command::TopUp {
                amount: Currency::EUR.of_major(50),
                method: Some(Method::Card(card)),
            };
            tab.send(Actor::Person(person), command);
            shared.advance(Span::seconds(30));
            person
        })
        .collect()
}

/// One random Command by a random person; the rules may well refuse it.
fn act(dice: &mut Dice, tab: &Tab, people: &[PersonId]) {
    let person = people[dice.below(PEOPLE)];
    let by = Actor::Person(person);
    let mine: Vec<PaymentId> = tab.read(|state| {
        let open = state.payments.open.get(&Some(person));
        open.into_iter().flatten().copied().collect()
    });
    let pick = (!mine.is_empty()).then(|| mine[dice.below(mine.len().max(1))]);
    match (dice.below(8), pick) {
        (0, Some(payment)) => {
            tab.send(by, payments::Command::CancelPayment { payment });
        }
        (1, Some(payment)) => {
            let method = Method::Card(tab.card(dice.card()));
            tab.send(by, payments::Command::ChooseMethod { payment, method });
            tab.send(by, payments::Command::ConfirmPayment { payment });
        }
        (2, Some(payment)) => {
            let is_passed = dice.below(2) == 0;
            tab.send(
                by,
                payments::Command::AnswerChallenge { payment, is_passed },
            );
        }
        (3, _) => {
            let received = tab.read(|state| state.tips.received.get(&person).cloned());
            let received = received.unwrap_or_default();
            if !received.is_empty() {
                let tip = received[dice.below(received.len())];
                let amount = Currency::EUR.of_minor(1 + dice.below(900) as i64);
                tab.send(by, tips::Command::RefundTip { tip, amount });
            }
        }
        (n, _) => {
            let method = if n < 6 {
                Method::Balance
            } else {
                Method::Card(tab.card(dice.card()))
            };
            let command = tips::Command::SendTip {
                receiver: people[dice.below(PEOPLE)],
                amount: Currency::EUR.of_minor(50 + dice.below(3_000) as i64),
                message: String::new(),
                visibility: Visibility::Public,
                method: Some(method),
            };
            let id = tab.send(by, command.clone());
            if dice.below(4) == 0 {
                // The same Request again, from somewhere else or later: one effect.
                tab.send_again(id, by, command);
            }
        }
    }
}

fn judge(seed: u64, shared: &Shared, tabs: &[Tab], seen: &mut Seen) {
    let entries = tab::block_on(shared.journal.read(0)).unwrap().entries;
    let mut replayed = State::default();
    let mut ids: BTreeSet<RequestId> = BTreeSet::new();
    let mut watch = Watch::default();
    for packed in &entries {
        let entry = unpack(packed).unwrap();
        assert!(
            ids.insert(entry.request.id),
            "seed {seed}: a Request was stored twice"
        );
        watch.fold(seed, &mut replayed, &entry, seen);
        assert!(
            replayed.ledger.proof().iter().all(|sum| sum.minor == 0),
            "seed {seed}"
        );
    }
    for tab in tabs {
        assert!(
            tab.read(|state| *state == replayed),
            "seed {seed}: a tab differs from the journal"
        );
    }
    for person in replayed.people.by_id.keys() {
        for account in [Account::Available, Account::Pending, Account::Held].map(|of| of(*person)) {
            let balance = replayed.ledger.balance(account, Currency::EUR);
            assert!(
                balance.minor >= 0,
                "seed {seed}: {account:?} holds {balance:?}"
            );
        }
    }
    for (id, payment) in &replayed.payments.by_id {
        let is_owed = matches!(payment.phase, Phase::Processing { .. });
        assert!(!is_owed, "seed {seed}: {id} is still processing");
        let attempts: BTreeSet<u16> = payment.captured.iter().copied().collect();
        assert_eq!(
            attempts.len(),
            payment.captured.len(),
            "seed {seed}: {id} was charged twice"
        );
    }
    // What the provider took, gave back and paid out, by its own word, is what the books say.
    let said = shared.said();
    let taken_back = contested::judge(seed, &replayed, &said, seen);
    let cards = replayed.ledger.balance(Account::Cards, Currency::EUR);
    assert_eq!(
        -cards.minor,
        said.charged() - said.given_back() - taken_back,
        "seed {seed}: cards"
    );
    let banks = replayed.ledger.balance(Account::Banks, Currency::EUR);
    assert_eq!(banks.minor, said.paid_out(), "seed {seed}: banks");
    elsewhere::judge(seed, &replayed);
    assert!(replayed.last_at >= Moment(0));
}
