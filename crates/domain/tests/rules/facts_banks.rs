//! Facts about linked bank accounts: what is kept of them, and when they may go.

use domain::banks::{Bank, Command, Country, Rejection};
use domain::moment::Span;
use domain::text::TextError;
use domain::withdrawals::{self, Outcome, Speed};
use domain::{Actor, Rejection as Refused};

use crate::world::World;
use crate::world::movements::bank;

fn link(label: &str, bank: Bank) -> Command {
    Command::LinkBankAccount {
        label: label.into(),
        bank,
    }
}

#[test]
fn a_label_that_holds_a_number_is_refused() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    for (label, refused) in [
        ("", Rejection::Label(TextError::Empty)),
        ("a\nb", Rejection::Label(TextError::Hidden('\n'))),
        (
            &*"x".repeat(41),
            Rejection::Label(TextError::TooLong { max: 40 }),
        ),
        ("DE89 3704 0044 0532 0130 00", Rejection::LabelHoldsNumber),
        ("acct 12-34-56-78", Rejection::LabelHoldsNumber),
        ("１２３４５６７８", Rejection::LabelHoldsNumber),
        ("١٢٣٤٥٦٧٨", Rejection::LabelHoldsNumber),
    ] {
        let answer = world.ask(by, link(label, bank()));
        assert_eq!(answer, Err(refused.into()), "{label}");
    }
    for label in ["Savings 2026", "Girokonto …3000", "Compte d’épargne"] {
        world.ask(by, link(label, bank())).unwrap();
    }
}

#[test]
fn an_account_without_a_discreet_token_is_refused() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    let token = |token: &str| Bank {
        token: token.into(),
        ..bank()
    };
    let last4 = |last4: &str| Bank {
        last4: last4.into(),
        ..bank()
    };
    for account in [
        token(""),
        token("DE89370400440532013000"),
        token("bank_DE89370400440532013000"),
        token("bank_12345678"),
        token("bank_a b"),
        token("tok_bcdfg"),
        token(&format!("bank_{}", "x".repeat(60))),
        last4("13000"),
        last4("300"),
        last4("30 0"),
        last4("３０００"),
    ] {
        let answer = world.ask(by, link("At home", account.clone()));
        assert_eq!(answer, Err(Rejection::NotTokenised.into()), "{account:?}");
    }
    for (by, refused) in [
        (Actor::Visitor, Refused::NeedsProfile),
        (Actor::System, Refused::NotAllowed),
    ] {
        assert_eq!(world.ask(by, link("At home", bank())), Err(refused));
    }
}

#[test]
fn a_country_is_two_capitals() {
    assert_eq!(
        Country::from_code("FR").map(|c| c.code().to_owned()),
        Some("FR".into())
    );
    for code in ["", "F", "fr", "FRA", "F1", "ＦＲ", "É"] {
        assert_eq!(Country::from_code(code), None, "{code}");
    }
}

#[test]
fn an_account_is_unlinked_by_its_owner_once_nothing_is_on_its_way_there() {
    let mut world = World::default();
    let amina = world.person_with("amina", 10_000);
    let lena = world.person("lena");
    let account = world.link(amina);
    let unlink = Command::UnlinkBankAccount { account };
    let withdrawal = world.withdraw(account, 1_000, Speed::Instant).unwrap();
    let by = Actor::Person(amina);
    let in_use = Err(Rejection::InUse.into());
    assert_eq!(world.ask(by, unlink.clone()), in_use, "pending");
    world.wait(Span::seconds(10));
    world.catch_up();
    assert_eq!(world.ask(by, unlink.clone()), in_use, "in transit");
    world.payout(withdrawal, Outcome::Paid);
    let by_other = world.ask(Actor::Person(lena), unlink.clone());
    assert_eq!(by_other, Err(Refused::NotAllowed));
    world.ask(by, unlink.clone()).unwrap();
    assert!(world.state.banks.linked[&amina].is_empty());
    let entries = world.state.entries;
    world.ask(by, unlink).unwrap();
    assert_eq!(world.state.entries, entries, "twice changes nothing");
    let refused = world.withdraw(account, 1_000, Speed::Standard);
    assert_eq!(refused, Err(withdrawals::Rejection::Unlinked.into()));
    // The receipt still knows where the money went, and a return still finds its way home.
    world.payout(
        withdrawal,
        Outcome::Returned(withdrawals::Failure::AccountClosed),
    );
    assert_eq!(world.available(amina), 10_000);
    assert_eq!(world.state.banks.by_id[&account].bank.last4, "3000");
}
