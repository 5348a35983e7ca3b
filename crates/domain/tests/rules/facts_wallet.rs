//! Facts about the wallet: top-ups, and what the lines of a statement say.
//! That the lines agree with the books is proven after every request of every fact.

use domain::id::PersonId;
use domain::moment::Span;
use domain::money::{Currency, Money};
use domain::payments::{self, CancelReason, Decline, Method, Outcome, Phase};
use domain::wallet::{Cause, Command, Rejection, payment_of as top_up_payment};
use domain::{Actor, Rejection as Refused};

use crate::world::{CARD, World, card, eur, payment_of, visa};

fn lines(world: &World, person: PersonId) -> Vec<(Cause, i64)> {
    let lines = world.state.statements.lines(person, Currency::EUR);
    lines.iter().map(|l| (l.cause, l.amount.minor)).collect()
}

#[test]
fn a_top_up_is_available_at_once_less_the_fee() {
    let mut world = World::default();
    let lena = world.person("lena");
    let payment = world.top_up(lena, 1_000);
    assert_eq!(world.available(lena), 0, "the card was not charged yet");
    world.outcome(payment, Outcome::Succeeded);
    assert_eq!((world.available(lena), world.pending(lena)), (960, 0));
    assert_eq!(world.holds(CARD), -1_000);
    assert_eq!(lines(&world, lena), [(Cause::ToppedUp(payment), 960)]);
    assert_eq!(world.payment(payment).settles_at, None);
}

#[test]
fn a_top_up_that_is_declined_or_cancelled_leaves_no_line() {
    let mut world = World::default();
    let lena = world.person("lena");
    let payment = world.top_up(lena, 1_000);
    let reason = Decline::InsufficientFunds;
    world.outcome(payment, Outcome::Declined(reason));
    let phase = world.payment(payment).phase;
    assert_eq!(phase, Phase::NeedsMethod(Some(reason)));
    let cancel = payments::Command::CancelPayment { payment };
    world.ask(Actor::Person(lena), cancel).unwrap();
    let phase = world.payment(payment).phase;
    assert_eq!(phase, Phase::Canceled(CancelReason::AskedByPayer));
    assert_eq!(lines(&world, lena), []);
}

#[test]
fn a_wallet_knows_its_currencies_and_each_one_its_fee_and_limit() {
    let mut world = World::default();
    let lena = world.person("lena");
    for (currency, minor, received) in [
        (Currency::EUR, 100_000, 98_475),
        (Currency::USD, 100_000, 97_070),
        (Currency::GBP, 100_000, 98_480),
        (Currency::JPY, 100_000, 96_400),
    ] {
        let top_up = |minor| Command::TopUp {
            amount: currency.of_minor(minor),
            method: Some(visa()),
        };
        let by = Actor::Person(lena);
        let payment = top_up_payment(world.ask(by, top_up(minor)).unwrap());
        world.outcome(payment, Outcome::Succeeded);
        let lines = world.state.statements.lines(lena, currency);
        assert_eq!(lines[0].amount, currency.of_minor(received));
        let largest = currency.of_minor(minor);
        let refused = Err(payments::Rejection::TooLarge { largest }.into());
        assert_eq!(world.ask(by, top_up(minor + 1)), refused);
    }
    let dinars = Command::TopUp {
        amount: Currency::KWD.of_major(10),
        method: Some(visa()),
    };
    let refused = Err(Rejection::Currency.into());
    assert_eq!(world.ask(Actor::Person(lena), dinars), refused);
}

#[test]
fn a_wallet_is_not_topped_up_from_itself_nor_by_somebody_without_one() {
    let mut world = World::default();
    let lena = world.person_with("lena", 2_000);
    let top_up = |method: Option<Method>| Command::TopUp {
        amount: eur(500),
        method,
    };
    for (by, method, refused) in [
        (
            Actor::Person(lena),
            Some(Method::Balance),
            payments::Rejection::BalanceNotPossible.into(),
        ),
        (
            Actor::Person(lena),
            Some(card("4242424242424242", "4242")),
            payments::Rejection::CardNotTokenised.into(),
        ),
        (Actor::Visitor, Some(visa()), Refused::NeedsProfile),
        (Actor::System, Some(visa()), Refused::NotAllowed),
    ] {
        assert_eq!(world.ask(by, top_up(method)), Err(refused), "{by:?}");
    }
}

#[test]
fn amounts_at_the_ends_of_the_range_are_refused_with_their_reason() {
    use payments::Rejection::*;
    let mut world = World::default();
    let lena = world.person("lena");
    let largest = eur(100_000);
    for (minor, refused) in [
        (i64::MIN, NotPositive),
        (-1, NotPositive),
        (0, NotPositive),
        (1, NothingLeft),
        (25, NothingLeft),
        (100_001, TooLarge { largest }),
        ((1 << 53) + 1, TooLarge { largest }),
        (i64::MAX, TooLarge { largest }),
    ] {
        let top_up = Command::TopUp {
            amount: eur(minor),
            method: Some(visa()),
        };
        let answer = world.ask(Actor::Person(lena), top_up);
        assert_eq!(answer, Err(refused.into()), "{minor}");
    }
    let payment = world.top_up(lena, 26);
    world.outcome(payment, Outcome::Succeeded);
    assert_eq!(world.available(lena), 1);
}

#[test]
fn both_sides_of_a_tip_have_a_line_and_a_refund_adds_two_more() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 5_000));
    let by = Actor::Person(lena);
    let tip = world.tip(by, amina, 1_000, Some(Method::Balance)).unwrap();
    world.refund(amina, tip, 300).unwrap();
    let of_amina = [
        (Cause::TipReceived(tip), 1_000),
        (Cause::TipReturned(tip), -300),
    ];
    assert_eq!(lines(&world, amina), of_amina);
    let of_lena = [
        (Cause::TipGiven(tip), -1_000),
        (Cause::TipGotBack(tip), 300),
    ];
    assert_eq!(lines(&world, lena)[1..], of_lena);
}

#[test]
fn a_failed_refund_is_undone_on_both_statements() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    let refund = world.refund(amina, tip, 1_000).unwrap();
    world.refund_outcome(refund, false);
    let of_amina = [
        (Cause::TipReceived(tip), 960),
        (Cause::TipReturned(tip), -960),
        (Cause::TipRefundFailed(tip), 960),
    ];
    assert_eq!(lines(&world, amina), of_amina);
    let of_lena = [
        (Cause::TipGiven(tip), -1_000),
        (Cause::TipGotBack(tip), 1_000),
        (Cause::TipRefundFailed(tip), -1_000),
    ];
    assert_eq!(lines(&world, lena), of_lena);
}

#[test]
fn the_sums_of_any_stretch_are_a_difference_of_two_lines() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 10_000));
    for minor in [100, 200, 400, 800] {
        world.wait(Span::days(31));
        let by = Actor::Person(lena);
        world.tip(by, amina, minor, Some(Method::Balance)).unwrap();
        world.give_from(amina, lena, minor / 2);
    }
    let all = world.state.statements.lines(amina, Currency::EUR);
    for from in 0..all.len() {
        for to in from..all.len() {
            let stretch = all[from..=to].iter().map(|l| l.amount.minor);
            let came_in: i64 = stretch.clone().filter(|m| *m > 0).sum();
            let went_out: i64 = -stretch.filter(|m| *m < 0).sum::<i64>();
            let before = from.checked_sub(1).map(|i| all[i]);
            let (in_before, out_before) = before.map_or((0, 0), |l| (l.in_minor, l.out_minor));
            assert_eq!(all[to].in_minor - in_before, came_in);
            assert_eq!(all[to].out_minor - out_before, went_out);
        }
    }
}

#[test]
fn each_currency_has_a_statement_of_its_own() {
    let mut world = World::default();
    let lena = world.person_with("lena", 500);
    let yen = Command::TopUp {
        amount: Currency::JPY.of_minor(1_000),
        method: Some(visa()),
    };
    let payment = top_up_payment(world.ask(Actor::Person(lena), yen).unwrap());
    world.outcome(payment, Outcome::Succeeded);
    let count = |currency| world.state.statements.lines(lena, currency).len();
    assert_eq!(count(Currency::EUR), 1);
    assert_eq!(count(Currency::JPY), 1);
    assert_eq!(count(Currency::USD), 0);
    let balances: Vec<Money> = world
        .state
        .ledger
        .balances(domain::ledger::Account::Available(lena))
        .collect();
    assert_eq!(balances, [eur(500), Currency::JPY.of_minor(964)]);
}

#[test]
fn a_receipt_lists_every_posting_that_the_payment_caused() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    world.wait(Span::days(2));
    world.settle(payment_of(tip));
    let refund = world.refund(amina, tip, 1_000).unwrap();
    world.refund_outcome(refund, true);
    let postings = &world.payment(payment_of(tip)).postings;
    let sums: Vec<i64> = postings.iter().map(|(_, p)| p.amount.minor).collect();
    assert_eq!(sums, [960, 40, 960, 960, 40, 1_000]);
    assert!(postings.is_sorted_by_key(|(at, _)| *at));
    assert_eq!(world.holds(CARD), 0);
}
