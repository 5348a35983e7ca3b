//! Facts about the end of a period, to the millisecond: renewed, missed, priced, never twice.
//! What was not paid at once is in `facts_grace`.

use domain::id::SubscriptionId;
use domain::ledger::Account;
use domain::moment::{Moment, Span};
use domain::payments::{Command as Pay, Method, Outcome};
use domain::subscriptions::{Command, Ending, Event, Phase, Term, next_charge};
use domain::{Actor, Event as Any, Rejection as Refused, Work, next_due};

use crate::subscribing::{Fan, PRICE, first_payment, noon};
use crate::world::{eur, visa};

/// 31 January 2027 and 29 February 2028, in days since 1970.
const JANUARY_31: i64 = 20_849;
const LEAP_DAY: i64 = 21_243;

fn term(fan: &Fan, id: SubscriptionId) -> Term {
    fan.get(id).term.unwrap()
}

#[test]
fn a_month_is_renewed_by_balance_when_it_ends_and_not_before() {
    let mut fan = Fan::with(2_000);
    let id = fan.subscribe(Method::Balance);
    let first = term(&fan, id);
    fan.until(first.ends_at);
    fan.world.wait(Span(-1));
    assert_eq!(fan.due(), []);
    let due = next_due(&fan.world.state, fan.world.now());
    assert_eq!(due, Some(first.ends_at));
    fan.world.wait(Span(1));
    assert!(fan.may_read(), "the charge is on its way");
    let (subscription, period) = (id, 2);
    let renew = Work::Renew {
        subscription,
        period,
    };
    assert_eq!(fan.due(), [renew]);
    fan.work();
    let second = term(&fan, id);
    assert_eq!((second.period, second.starts_at), (2, first.ends_at));
    assert_eq!(second.ends_at, first.anchor.plus_months(2));
    assert_eq!(fan.world.available(fan.fan), 1_000);
    assert_eq!(fan.get(id).paid.len(), 2);
}

#[test]
fn the_31st_is_clamped_to_each_month_and_never_drifts() {
    let mut fan = Fan::with(50_000);
    fan.until(noon(JANUARY_31));
    let id = fan.subscribe(Method::Balance);
    let mut ends = Vec::new();
    for _ in 0..4 {
        fan.until(term(&fan, id).ends_at);
        ends.push(fan.world.now());
        fan.work();
    }
    // 28 February, 31 March, 30 April, 31 May.
    assert_eq!(ends, [28, 59, 89, 120].map(|days| noon(JANUARY_31 + days)));
}

#[test]
fn a_leap_day_subscription_keeps_its_29th() {
    let mut fan = Fan::with(50_000);
    fan.until(noon(LEAP_DAY));
    let id = fan.subscribe(Method::Balance);
    for _ in 0..12 {
        fan.until(term(&fan, id).ends_at);
        fan.work();
    }
    // Begun 29 February 2028: a year later 28 February, a month after that 29 March.
    assert_eq!(term(&fan, id).starts_at, noon(LEAP_DAY + 365));
    assert_eq!(term(&fan, id).ends_at, noon(LEAP_DAY + 365 + 29));
}

#[test]
fn subscribing_anew_closes_what_is_still_being_charged_for_the_old_one() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe_by(visa());
    let end = term(&fan, id).ends_at;
    fan.until(end);
    fan.work();
    let payment = fan.renewal(id);
    fan.until(end + Span::days(7));
    assert_eq!(fan.phase(id), Phase::Expired, "the provider is silent");
    let anew = fan.subscribe(Method::Balance);
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::Unpaid);
    assert!(fan.may_read());
    fan.world.outcome(payment, Outcome::Succeeded);
    assert_eq!(fan.world.holds(Account::Refunding), PRICE);
    assert_eq!(term(&fan, id).period, 1);
    assert_eq!(term(&fan, anew).starts_at, fan.world.now());
}

#[test]
fn money_that_comes_when_its_month_is_over_goes_back() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    fan.until(term(&fan, id).ends_at);
    fan.work();
    let payment = fan.renewal(id);
    let over = fan.get(id).renewal.unwrap().ends_at;
    fan.until(over);
    fan.world.outcome(payment, Outcome::Succeeded);
    assert_eq!(fan.get(id).ended, Some((over, Ending::Unpaid)));
    assert_eq!(fan.world.holds(Account::Refunding), PRICE);
    assert_eq!(fan.world.payment(payment).asked, None);
}

#[test]
fn after_a_long_absence_one_month_is_charged_and_the_others_lapse() {
    let mut fan = Fan::with(50_000);
    let id = fan.subscribe(Method::Balance);
    let anchor = term(&fan, id).anchor;
    fan.until(anchor.plus_months(4) + Span::days(10));
    assert!(!fan.may_read(), "nobody paid meanwhile");
    let events = fan.work();
    let now = fan.world.now();
    let lapsed = Event::PeriodsLapsed {
        subscription: id,
        first: 2,
        last: 4,
        at: now,
    };
    assert_eq!(events[0], Any::from(lapsed));
    assert_eq!(fan.get(id).lapsed, Some((2, 4, now)));
    let running = term(&fan, id);
    assert_eq!(running.period, 5);
    assert_eq!(running.starts_at, anchor.plus_months(4));
    assert_eq!(running.ends_at, anchor.plus_months(5));
    assert_eq!(fan.world.available(fan.fan), 49_000);
    assert_eq!(fan.due(), []);
}

#[test]
fn a_higher_price_counts_from_three_days_before_a_charge_and_a_lower_one_at_once() {
    let notice = Span::days(3);
    for (minor, before, charged) in [
        (700, notice, 700),
        (700, Span(notice.0 - 1), PRICE),
        (300, Span(1), 300),
    ] {
        let mut fan = Fan::with(5_000);
        let id = fan.subscribe(Method::Balance);
        let end = term(&fan, id).ends_at;
        fan.until(Moment(end.0 - before.0));
        fan.offer(minor).unwrap();
        let told = next_charge(&fan.world.state, id, fan.world.now()).unwrap();
        assert_eq!(told.amount, eur(charged), "{minor} {before:?}");
        fan.until(end);
        fan.work();
        assert_eq!(fan.world.available(fan.fan), 4_500 - charged);
    }
}

#[test]
fn a_charge_is_made_once_whoever_asks_for_it_again() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    fan.until(term(&fan, id).ends_at);
    let renew = |period| Command::RenewSubscription {
        subscription: id,
        period,
    };
    for period in [0, 1, 3, u32::MAX] {
        let wrong = fan.world.ask(Actor::System, renew(period));
        assert!(wrong.is_ok());
    }
    assert_eq!(fan.world.available(fan.fan), 4_500);
    for _ in 0..3 {
        fan.world.ask(Actor::System, renew(2)).unwrap();
    }
    assert_eq!(fan.world.available(fan.fan), 4_000);
    let (payment, attempt) = (first_payment(id), 1);
    let retry = Pay::RetryPayment { payment, attempt };
    let id = fan.world.new_id();
    assert_eq!(fan.world.send(id, Actor::System, retry.clone()), Ok(vec![]));
    let by = Actor::Person(fan.fan);
    assert_eq!(fan.world.ask(by, retry), Err(Refused::NotAllowed));
}
