//! Facts about a month that was not paid at once: grace and its tries to the millisecond, challenges, other methods,
//! recovery and expiry. Do not answer for a provider without saying which attempt.

use domain::id::SubscriptionId;
use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::{Command as Pay, Decline, Method, Outcome, Phase as Paying};
use domain::subscriptions::{Command, Ending, Phase, Rejection, Term, next_charge};
use domain::{Actor, next_due};

use crate::subscribing::{Fan, NO, PRICE};
use crate::world::{card, eur, visa};

fn term(fan: &Fan, id: SubscriptionId) -> Term {
    fan.get(id).term.unwrap()
}

#[test]
fn a_decline_begins_grace_with_tries_on_days_1_3_5_and_7() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    let until = end + Span::days(7);
    let grace = Phase::Grace {
        until,
        payment: Some(payment),
    };
    assert_eq!(fan.phase(id), grace);
    for (n, day) in [(1, 1), (2, 3), (3, 5), (4, 7)] {
        let due = end + Span::days(day);
        let next = next_charge(&fan.world.state, id, fan.world.now());
        assert_eq!(next.unwrap().at, Some(due));
        fan.until(due);
        fan.world.wait(Span(-1));
        assert!(fan.may_read());
        assert_eq!(fan.work(), [], "not before day {day}");
        fan.world.wait(Span(1));
        fan.work();
        assert_eq!(fan.world.payment(payment).attempt, n + 1);
        fan.world.outcome(payment, NO);
    }
    assert!(!fan.may_read(), "grace ended with the last try");
    assert_eq!(fan.phase(id), Phase::Expired);
    fan.work();
    assert_eq!(fan.get(id).ended, Some((until, Ending::Unpaid)));
    assert_eq!(next_due(&fan.world.state, fan.world.now()), None);
    assert_eq!(fan.due(), []);
}

#[test]
fn a_renewal_recovered_in_grace_continues_from_the_old_end() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    fan.until(end + Span::days(3));
    fan.work();
    fan.world.outcome(payment, Outcome::Succeeded);
    let second = term(&fan, id);
    assert_eq!((second.period, second.starts_at), (2, end));
    assert_eq!(second.ends_at, second.anchor.plus_months(2));
    let until = second.ends_at;
    assert_eq!(fan.phase(id), Phase::Active { until });
}

#[test]
fn the_last_try_may_recover_what_has_just_expired() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    for day in [1, 3, 5] {
        fan.until(end + Span::days(day));
        fan.work();
        fan.world.outcome(payment, NO);
    }
    fan.until(end + Span::days(7));
    fan.work();
    assert!(!fan.may_read());
    fan.world.wait(Span::seconds(2));
    fan.world.outcome(payment, Outcome::Succeeded);
    assert!(fan.may_read());
    assert_eq!(term(&fan, id).starts_at, end);
}

#[test]
fn a_balance_that_is_too_low_is_declined_at_once_and_tried_again() {
    let mut fan = Fan::with(PRICE + 1);
    let id = fan.subscribe(Method::Balance);
    let end = term(&fan, id).ends_at;
    fan.until(end);
    fan.work();
    let payment = fan.renewal(id);
    let reason = Some(Decline::InsufficientFunds);
    assert_eq!(
        fan.world.payment(payment).phase,
        Paying::NeedsMethod(reason)
    );
    let (amina, lena) = (fan.creator, fan.fan);
    fan.world.give_from(amina, lena, 499);
    fan.until(end + Span::days(1));
    fan.work();
    assert_eq!(term(&fan, id).period, 2);
    assert_eq!(fan.world.available(lena), 0);
}

#[test]
fn a_challenge_waits_for_the_person_within_grace_and_is_not_tried_over() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let end = term(&fan, id).ends_at;
    fan.until(end);
    fan.work();
    let payment = fan.renewal(id);
    fan.world.outcome(payment, Outcome::ChallengeNeeded);
    let until = end + Span::days(7);
    fan.until(until);
    fan.world.wait(Span(-1));
    assert_eq!(fan.work(), []);
    assert!(fan.may_read());
    let answer = Pay::AnswerChallenge {
        payment,
        is_passed: true,
    };
    fan.world.ask(Actor::Person(fan.fan), answer).unwrap();
    fan.world.outcome(payment, Outcome::Succeeded);
    assert_eq!(term(&fan, id).starts_at, end);
}

#[test]
fn a_challenge_that_nobody_answers_expires_with_grace() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let end = term(&fan, id).ends_at;
    fan.until(end);
    fan.work();
    let payment = fan.renewal(id);
    fan.world.outcome(payment, Outcome::ChallengeNeeded);
    fan.until(end + Span::days(7));
    fan.work();
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::Unpaid);
    assert!(!fan.may_read());
}

#[test]
fn another_method_in_grace_is_tried_at_once_and_kept() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    let method = card("tok_other", "5556");
    let change = |method| Command::ChangeSubscriptionMethod {
        subscription: id,
        method,
    };
    let missing = eur(PRICE);
    let too_low = domain::payments::Rejection::BalanceTooLow { missing };
    let answer = fan.ask(change(Method::Balance));
    assert_eq!(answer, Err(too_low.into()), "refused, not declined");
    fan.ask(change(method.clone())).unwrap();
    assert_eq!(fan.world.payment(payment).attempt, 2);
    let under_way = Rejection::RenewalUnderWay { payment };
    assert_eq!(fan.ask(change(visa())), Err(under_way.into()));
    fan.until(end + Span::days(1));
    assert_eq!(fan.work(), [], "the provider is being asked");
    fan.world.outcome(payment, Outcome::Succeeded);
    assert_eq!(fan.get(id).method, Some(method));
    assert!(fan.may_read());
}

#[test]
fn another_method_before_the_end_pays_the_next_month() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe_by(visa());
    let method = Method::Balance;
    let change = Command::ChangeSubscriptionMethod {
        subscription: id,
        method,
    };
    fan.ask(change.clone()).unwrap();
    let before = fan.world.entries.len();
    fan.ask(change).unwrap();
    assert_eq!(fan.world.entries.len(), before, "the same again is nothing");
    fan.until(term(&fan, id).ends_at);
    fan.work();
    assert_eq!(fan.world.available(fan.fan), 4_500);
    let digits = Command::ChangeSubscriptionMethod {
        subscription: id,
        method: card("4242424242424242", "4242"),
    };
    let refused = domain::payments::Rejection::CardNotTokenised;
    assert_eq!(fan.ask(digits), Err(refused.into()));
}

#[test]
fn cancelling_in_grace_ends_it_at_once_and_money_that_comes_later_goes_back() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    fan.until(end + Span::days(1));
    fan.work();
    fan.ask(Command::CancelSubscription { subscription: id })
        .unwrap();
    assert!(!fan.may_read());
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::Canceled);
    fan.world.outcome(payment, Outcome::Succeeded);
    assert_eq!(fan.phase(id), Phase::Expired);
    assert_eq!(fan.world.holds(Account::Refunding), PRICE);
    assert_eq!(term(&fan, id).period, 1);
}

#[test]
fn a_charge_missed_by_less_than_grace_is_made_up_and_nothing_lapses() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    let end = term(&fan, id).ends_at;
    fan.until(end + Span::days(7));
    fan.world.wait(Span(-1));
    assert!(fan.may_read());
    fan.work();
    assert_eq!(term(&fan, id).starts_at, end);
    assert_eq!(fan.get(id).lapsed, None);
}

#[test]
fn a_charge_late_within_grace_has_no_more_grace_than_one_in_time() {
    let mut fan = Fan::with(PRICE);
    let id = fan.subscribe(Method::Balance);
    let end = term(&fan, id).ends_at;
    fan.until(end + Span::days(2));
    fan.work();
    let renewal = fan.get(id).renewal.unwrap();
    assert_eq!(renewal.grace_end, end + Span::days(7));
    let next = fan.world.payment(renewal.payment).next_try;
    assert_eq!(next, Some(end + Span::days(3)));
}

#[test]
fn a_late_charge_that_is_declined_has_its_grace_from_then_but_not_beyond_the_month() {
    for (late, grace) in [(Span::days(10), Span::days(7)), (Span::days(28), Span(0))] {
        let mut fan = Fan::with(PRICE);
        let id = fan.subscribe(Method::Balance);
        let first = term(&fan, id);
        fan.until(first.ends_at + late);
        fan.work();
        let over = first.anchor.plus_months(2);
        let expected = match grace.0 {
            0 => over,
            _ => fan.world.now() + grace,
        };
        assert_eq!(fan.get(id).renewal.unwrap().grace_end, expected);
        let payment = fan.renewal(id);
        let next = fan.world.payment(payment).next_try;
        assert_eq!(next, Some(fan.world.now() + Span::days(1)));
    }
}

#[test]
fn a_try_that_was_missed_is_made_up_within_grace_and_an_hour() {
    for (after_grace, is_tried) in [(Span::hours(1), true), (Span(3_600_001), false)] {
        let mut fan = Fan::with(0);
        let id = fan.subscribe_by(visa());
        let (payment, end) = fan.declined(id);
        fan.until(end + Span::days(7) + after_grace);
        fan.work();
        let attempt = fan.world.payment(payment).attempt;
        assert_eq!(attempt, if is_tried { 2 } else { 1 });
        assert_eq!(fan.get(id).ended.is_none(), is_tried);
    }
}

#[test]
fn giving_up_the_payment_of_a_month_gives_up_the_subscription() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, _) = fan.declined(id);
    let by = Actor::Person(fan.fan);
    fan.world.ask(by, Pay::CancelPayment { payment }).unwrap();
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::Canceled);
    assert!(!fan.may_read());
    assert_eq!(fan.due(), []);
}

#[test]
fn what_pays_a_declined_month_pays_the_next_ones() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    let by = Actor::Person(fan.fan);
    let method = card("tok_other", "5556");
    let choose = Pay::ChooseMethod {
        payment,
        method: method.clone(),
    };
    fan.world.ask(by, choose).unwrap();
    fan.world.ask(by, Pay::ConfirmPayment { payment }).unwrap();
    fan.until(end + Span::days(1));
    assert_eq!(fan.work(), []);
    fan.world.outcome(payment, Outcome::Succeeded);
    assert_eq!(fan.get(id).method, Some(method));
}

#[test]
fn a_month_that_is_over_is_not_paid_at_the_last_moment() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, _) = fan.declined(id);
    // A tab that slept: what should have expired long ago still stands there.
    fan.until(fan.get(id).renewal.unwrap().ends_at);
    let by = Actor::Person(fan.fan);
    let method = visa();
    let choose = Pay::ChooseMethod { payment, method };
    fan.world.ask(by, choose).unwrap();
    let answer = fan.world.ask(by, Pay::ConfirmPayment { payment });
    let moved_on = domain::payments::Rejection::NotWaitingForThis;
    assert_eq!(answer, Err(moved_on.into()));
    fan.work();
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::Unpaid);
}

#[test]
fn the_word_of_an_earlier_try_moves_nothing() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    let (payment, end) = fan.declined(id);
    fan.until(end + Span::days(1));
    fan.work();
    fan.world.outcome(payment, NO);
    fan.until(end + Span::days(3));
    let retry = |attempt| Pay::RetryPayment { payment, attempt };
    let id = fan.world.new_id();
    assert_eq!(fan.world.send(id, Actor::System, retry(1)), Ok(vec![]));
    let id = fan.world.new_id();
    assert!(
        !fan.world
            .send(id, Actor::System, retry(2))
            .unwrap()
            .is_empty()
    );
}
