//! Withdrawals decided by the domain itself, looked at through the view. No screen here.

use domain::banks::{self, Bank, Country};
use domain::id::RecordId;
use domain::money::Currency;
use domain::payments::{Method, Outcome};
use domain::withdrawals::{self, Command};

use super::*;
use crate::pages::payment::view::tests::{Told, card, two};

/// Somebody with money and a linked account.
fn linked() -> (Told, PersonId, BankAccountId) {
    let (mut told, owner, _) = two();
    let by = Actor::Person(owner);
    let top_up = domain::wallet::Command::TopUp {
        amount: Currency::EUR.of_minor(20_000),
        method: Some(Method::Card(card())),
    };
    let asked = told.ask(by, top_up);
    told.outcome(domain::wallet::payment_of(asked), 1, Outcome::Succeeded);
    let bank = Bank {
        token: "bank_bcdfg".into(),
        country: Country::from_code("FR").expect("a country"),
        last4: "2606".into(),
    };
    let label = "At home".to_owned();
    let id = told.ask(by, banks::Command::LinkBankAccount { label, bank });
    (told, owner, BankAccountId(RecordId::main(id)))
}

fn withdrawn(told: &mut Told, owner: PersonId, account: BankAccountId) -> WithdrawalId {
    let command = Command::Withdraw {
        account,
        amount: Currency::EUR.of_minor(5_000),
        speed: Speed::Standard,
    };
    WithdrawalId(RecordId::main(told.ask(Actor::Person(owner), command)))
}

fn way(told: &Told, id: WithdrawalId, owner: PersonId) -> Vec<(What, Is)> {
    let view = withdrawal(&told.state, id, Actor::Person(owner)).expect("there");
    view.steps.iter().map(|step| (step.what, step.is)).collect()
}

#[test]
fn nobody_but_the_owner_sees_a_withdrawal() {
    let (mut told, owner, account) = linked();
    let id = withdrawn(&mut told, owner, account);
    let other = told
        .state
        .people
        .by_id
        .keys()
        .find(|id| **id != owner)
        .copied();
    let seen = |by| withdrawal(&told.state, id, by).is_some();
    assert!(seen(Actor::Person(owner)));
    assert!(!seen(Actor::Visitor) && !seen(Actor::Person(other.expect("another"))));
}

#[test]
fn an_unlinked_account_is_not_on_offer() {
    let (mut told, owner, account) = linked();
    assert_eq!(accounts(&told.state, owner)[0].last4, "2606");
    let unlink = banks::Command::UnlinkBankAccount { account };
    told.ask(Actor::Person(owner), unlink);
    assert_eq!(accounts(&told.state, owner), []);
}

#[test]
fn the_way_says_what_is_over_and_what_is_waited_for() {
    let (mut told, owner, account) = linked();
    let id = withdrawn(&mut told, owner, account);
    let pending = [
        (What::Opened, Is::Over),
        (What::Left, Is::Now),
        (What::Arrived, Is::Next),
    ];
    assert_eq!(way(&told, id, owner), pending);
    let cancel = Command::CancelWithdrawal { withdrawal: id };
    told.ask(Actor::Person(owner), cancel);
    let canceled = [(What::Opened, Is::Over), (What::Canceled, Is::Over)];
    assert_eq!(way(&told, id, owner), canceled);
}

#[test]
fn a_failure_is_the_end_of_the_way_with_its_reason() {
    let (mut told, owner, account) = linked();
    let id = withdrawn(&mut told, owner, account);
    let found = told.state.withdrawals.by_id.get_mut(&id).expect("there");
    found.phase = Phase::InTransit(Moment(5_000));
    let outcome = withdrawals::Outcome::Failed(Failure::AccountClosed);
    told.ask(
        Actor::System,
        Command::RecordPayout {
            withdrawal: id,
            outcome,
        },
    );
    let last = way(&told, id, owner).last().copied();
    assert_eq!(last, Some((What::Failed(Failure::AccountClosed), Is::Over)));
}

#[test]
fn what_is_missing_is_said_before_the_review() {
    let (told, owner, _) = linked();
    let of = |minor| {
        let amount = Currency::EUR.of_minor(minor);
        terms(&told.state, owner, amount, Speed::Instant, Moment(5_000))
    };
    assert!(of(5_000).is_ok_and(|terms| terms.fee.is_positive()));
    assert!(matches!(of(90_000), Err(Rejection::BalanceTooLow { .. })));
    assert!(matches!(of(1), Err(Rejection::TooSmall { .. })));
}
