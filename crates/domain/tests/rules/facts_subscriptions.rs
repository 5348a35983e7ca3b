//! Facts about tiers, subscribing, cancelling and resuming. What happens at the end of a period is in
//! `facts_renewals`; never let a fact here wait past one without saying so.

use domain::ledger::Account;
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::{self, Command as Pay, Method, Outcome, Purpose};
use domain::people::Profile;
use domain::rules::{Asked, Capability, PackName};
use domain::subscriptions::{
    Command, Ending, Ground, Phase, Rejection, entitlement, next_charge, subscribed, terms,
};
use domain::text::TextError;
use domain::wallet::Cause;
use domain::{Actor, Rejection as Refused};

use crate::subscribing::{Fan, NO, PRICE, creator, first_payment, offer};
use crate::world::{World, card, eur, profile, visa};

#[test]
fn a_tier_wants_a_full_profile_and_a_price_within_the_rules() {
    let mut world = World::default();
    let bare = world.person("theo");
    let amina = creator(&mut world, "amina");
    let (least, most) = (eur(100), eur(99_900));
    let range = Rejection::PriceOutOfRange { least, most };
    for (person, price, refused) in [
        (amina, Currency::USD.of_minor(500), Rejection::Currency),
        (amina, eur(99), range),
        (amina, eur(99_901), range),
        (amina, eur(i64::MIN), range),
        (amina, eur(i64::MAX), range),
    ] {
        let answer = world.ask(Actor::Person(person), offer(price));
        assert_eq!(answer, Err(refused.into()), "{price:?}");
    }
    let not_full = domain::rules::Rejection::NotMet {
        pack: PackName::Obole,
        capability: Capability::Subscriptions,
        asked: Asked::FullProfile,
    };
    let answer = world.ask(Actor::Person(bare), offer(eur(500)));
    assert_eq!(answer, Err(not_full.into()));
    for price in [least, most] {
        assert!(world.ask(Actor::Person(amina), offer(price)).is_ok());
    }
    for by in [Actor::Visitor, Actor::System] {
        assert!(world.ask(by, offer(eur(500))).is_err(), "{by:?}");
    }
}

#[test]
fn yen_have_limits_of_their_own() {
    let mut world = World::default();
    let hinata = world.join(Profile {
        bio: "Draws.".into(),
        currency: Currency::JPY,
        ..profile("hinata")
    });
    let by = Actor::Person(hinata);
    assert!(world.ask(by, offer(Currency::JPY.of_minor(99))).is_err());
    assert!(world.ask(by, offer(Currency::JPY.of_minor(100))).is_ok());
}

#[test]
fn perks_are_few_short_lines() {
    let mut world = World::default();
    let by = Actor::Person(creator(&mut world, "amina"));
    for (perks, refused) in [
        (vec!["x".into(); 6], Rejection::TooManyPerks { max: 5 }),
        (vec![String::new()], Rejection::Perk(TextError::Empty)),
        (
            vec!["x".repeat(81)],
            Rejection::Perk(TextError::TooLong { max: 80 }),
        ),
        (
            vec!["a\nb".into()],
            Rejection::Perk(TextError::Hidden('\n')),
        ),
    ] {
        let price = eur(500);
        let answer = world.ask(by, Command::OfferTier { price, perks });
        assert_eq!(answer, Err(refused.into()));
    }
}

#[test]
fn a_first_month_by_balance_begins_at_once() {
    let mut fan = Fan::with(2_000);
    assert!(!fan.may_read());
    let told = terms(&fan.world.state, fan.creator, fan.world.now()).unwrap();
    let id = fan.subscribe(Method::Balance);
    let until = fan.world.now().plus_months(1);
    assert_eq!((told.price, told.next_charge_at), (eur(PRICE), until));
    assert_eq!(fan.phase(id), Phase::Active { until });
    assert_eq!(fan.world.available(fan.fan), 1_500);
    assert_eq!(fan.world.available(fan.creator), 500);
    let next = next_charge(&fan.world.state, id, fan.world.now()).unwrap();
    assert_eq!((next.at, next.amount), (Some(until), eur(PRICE)));
    assert_eq!(next.method, Some(Method::Balance));
}

#[test]
fn a_first_month_by_card_begins_when_it_is_paid_and_settles_like_a_tip() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe(visa());
    assert_eq!(fan.phase(id), Phase::Incomplete);
    assert!(!fan.may_read());
    fan.world.wait(Span::hours(5));
    fan.world.outcome(first_payment(id), Outcome::Succeeded);
    let until = fan.world.now().plus_months(1);
    assert_eq!(fan.phase(id), Phase::Active { until });
    assert_eq!(fan.world.pending(fan.creator), 467);
    fan.world.wait(Span::days(2));
    fan.work();
    assert_eq!(fan.world.available(fan.creator), 467);
    assert_eq!(fan.world.holds(Account::CardFees), 33);
    let payment = first_payment(id);
    let lines = fan.world.state.statements.lines(fan.creator, Currency::EUR);
    assert_eq!(lines[0].cause, Cause::SubscriptionReceived(payment));
    let lines = fan.world.state.statements.lines(fan.fan, Currency::EUR);
    assert_eq!(lines[0].cause, Cause::SubscriptionPaid(payment));
    assert_eq!(lines[0].amount.minor, -PRICE);
}

#[test]
fn a_first_payment_that_nobody_finishes_for_23_hours_ends_it() {
    let mut fan = Fan::with(0);
    let id = fan.try_subscribe(None).unwrap();
    fan.world.wait(Span(Span::hours(23).0 - 1));
    assert_eq!(fan.work(), []);
    assert_eq!(fan.phase(id), Phase::Incomplete);
    fan.world.wait(Span(1));
    assert_eq!(fan.work().len(), 2);
    assert_eq!(fan.phase(id), Phase::NeverBegan);
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::NeverPaid);
    assert!(fan.try_subscribe(None).is_ok(), "one may try again");
}

#[test]
fn a_declined_first_payment_waits_for_another_method_and_is_not_tried_by_itself() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe(visa());
    fan.world.outcome(first_payment(id), NO);
    let payment = fan.world.payment(first_payment(id));
    assert!(payment.waits_for_method());
    assert_eq!(payment.next_try, None);
    assert_eq!(fan.phase(id), Phase::Incomplete);
    let (payment, method) = (first_payment(id), card("tok_other", "5556"));
    let other = Pay::ChooseMethod { payment, method };
    let by = Actor::Person(fan.fan);
    fan.world.ask(by, other).unwrap();
    fan.world.ask(by, Pay::ConfirmPayment { payment }).unwrap();
    fan.world.outcome(payment, Outcome::Succeeded);
    assert!(fan.may_read());
    let next = next_charge(&fan.world.state, id, fan.world.now()).unwrap();
    assert_eq!(next.method, Some(card("tok_other", "5556")));
}

#[test]
fn money_for_a_first_month_that_was_given_up_goes_back() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe(visa());
    fan.ask(Command::CancelSubscription { subscription: id })
        .unwrap();
    assert_eq!(fan.phase(id), Phase::NeverBegan);
    fan.world.outcome(first_payment(id), Outcome::Succeeded);
    assert_eq!(fan.phase(id), Phase::NeverBegan);
    assert!(!fan.may_read());
    assert_eq!(fan.world.holds(Account::Refunding), PRICE);
}

#[test]
fn subscribing_is_refused_with_its_reason() {
    let mut fan = Fan::with(2_000);
    let nobody = fan.world.person("theo");
    let by = Actor::Person(fan.fan);
    let amina = fan.creator;
    let subscribe = |creator, minor| Command::Subscribe {
        creator,
        price: eur(minor),
        method: Some(Method::Balance),
    };
    let changed = Rejection::PriceChanged { price: eur(PRICE) };
    for (by, command, refused) in [
        (by, subscribe(nobody, PRICE), Rejection::NoTier.into()),
        (by, subscribe(amina, 499), changed.into()),
        (by, subscribe(amina, 501), changed.into()),
        (
            Actor::Person(amina),
            subscribe(amina, PRICE),
            Rejection::ToOneself.into(),
        ),
        (
            Actor::Visitor,
            subscribe(amina, PRICE),
            Refused::NeedsProfile,
        ),
        (Actor::System, subscribe(amina, PRICE), Refused::NotAllowed),
        (
            Actor::Person(nobody),
            subscribe(amina, PRICE),
            payments::Rejection::BalanceTooLow {
                missing: eur(PRICE),
            }
            .into(),
        ),
    ] {
        let answer = fan.world.ask(by, command.clone());
        assert_eq!(answer, Err(refused), "{command:?}");
    }
}

#[test]
fn nobody_subscribes_twice_to_one_creator() {
    let mut fan = Fan::with(5_000);
    let id = fan.try_subscribe(None).unwrap();
    let payment = first_payment(id);
    let open = Err(Rejection::PaymentOpen { payment }.into());
    assert_eq!(fan.try_subscribe(Some(Method::Balance)), open);
    let by = Actor::Person(fan.fan);
    let method = Method::Balance;
    fan.world
        .ask(by, Pay::ChooseMethod { payment, method })
        .unwrap();
    fan.world.ask(by, Pay::ConfirmPayment { payment }).unwrap();
    let runs = Rejection::AlreadySubscribed { subscription: id };
    assert_eq!(fan.try_subscribe(None), Err(runs.into()));
    fan.ask(Command::CancelSubscription { subscription: id })
        .unwrap();
    assert_eq!(fan.try_subscribe(None), Err(runs.into()), "resume it");
}

#[test]
fn a_cancelled_subscription_reads_to_the_end_of_what_is_paid_and_is_not_charged() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    let until = fan.get(id).term.unwrap().ends_at;
    let cancel = Command::CancelSubscription { subscription: id };
    fan.ask(cancel.clone()).unwrap();
    assert_eq!(fan.phase(id), Phase::Ending { until });
    assert_eq!(next_charge(&fan.world.state, id, fan.world.now()), None);
    let before = fan.world.entries.len();
    fan.ask(cancel.clone()).unwrap();
    assert_eq!(fan.world.entries.len(), before, "twice is once");
    fan.until(until);
    fan.world.wait(Span(-1));
    assert!(fan.may_read());
    fan.world.wait(Span(1));
    assert!(!fan.may_read());
    assert_eq!(fan.phase(id), Phase::Expired);
    fan.work();
    assert_eq!(fan.get(id).ended, Some((until, Ending::Canceled)));
    assert_eq!(fan.world.available(fan.fan), 4_500);
    assert_eq!(fan.ask(cancel), Err(Rejection::NotRunning.into()));
}

#[test]
fn a_cancellation_can_be_taken_back_until_the_last_moment() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    let until = fan.get(id).term.unwrap().ends_at;
    let resume = Command::ResumeSubscription { subscription: id };
    fan.ask(resume.clone()).unwrap();
    assert_eq!(fan.phase(id), Phase::Active { until });
    let cancel = Command::CancelSubscription { subscription: id };
    fan.ask(cancel.clone()).unwrap();
    fan.until(until);
    fan.world.wait(Span(-1));
    fan.ask(resume.clone()).unwrap();
    assert_eq!(fan.phase(id), Phase::Active { until });
    fan.ask(cancel).unwrap();
    fan.world.wait(Span(1));
    assert_eq!(fan.ask(resume), Err(Rejection::NotRunning.into()));
}

#[test]
fn only_the_subscriber_steers_a_subscription() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    let subscription = id;
    for command in [
        Command::CancelSubscription { subscription },
        Command::ResumeSubscription { subscription },
        Command::ChangeSubscriptionMethod {
            subscription,
            method: visa(),
        },
    ] {
        for (by, refused) in [
            (Actor::Person(fan.creator), Refused::NotAllowed),
            (Actor::Visitor, Refused::NeedsProfile),
            (Actor::System, Refused::NotAllowed),
        ] {
            assert_eq!(fan.world.ask(by, command.clone()), Err(refused));
        }
    }
    let renew = Command::RenewSubscription {
        subscription,
        period: 2,
    };
    assert_eq!(fan.ask(renew), Err(Refused::NotAllowed));
    let cancel = Command::CancelSubscription {
        subscription: domain::id::SubscriptionId(fan.creator.0),
    };
    assert_eq!(fan.ask(cancel), Err(Refused::NotFound));
}

#[test]
fn a_withdrawn_tier_takes_nobody_new_and_lets_everybody_read_to_the_end() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    let until = fan.get(id).term.unwrap().ends_at;
    let by = Actor::Person(fan.creator);
    fan.world.ask(by, Command::WithdrawTier).unwrap();
    let none = Err(Rejection::NoTier.into());
    assert_eq!(fan.world.ask(by, Command::WithdrawTier), none);
    assert_eq!(terms(&fan.world.state, fan.creator, until), None);
    assert_eq!(fan.phase(id), Phase::Ending { until });
    assert_eq!(next_charge(&fan.world.state, id, fan.world.now()), None);
    // Another tier later is another offer: nobody is moved into it.
    fan.offer(PRICE).unwrap();
    assert_eq!(fan.phase(id), Phase::Ending { until });
    fan.until(until);
    assert!(!fan.may_read());
    fan.work();
    assert_eq!(fan.get(id).ended, Some((until, Ending::TierWithdrawn)));
    assert_eq!(fan.world.available(fan.fan), 4_500);
}

#[test]
fn entitlement_names_its_ground() {
    let mut fan = Fan::with(5_000);
    let id = fan.subscribe(Method::Balance);
    let until = fan.get(id).term.unwrap().ends_at;
    let of =
        |fan: &Fan, person| entitlement(&fan.world.state, person, fan.creator, fan.world.now());
    let theo = fan.world.person("theo");
    assert_eq!(of(&fan, fan.creator), Some(Ground::Creator));
    assert_eq!(of(&fan, fan.fan), Some(Ground::Paid { until }));
    assert_eq!(of(&fan, theo), None);
    let to_the_fan = entitlement(&fan.world.state, fan.creator, fan.fan, fan.world.now());
    assert_eq!(to_the_fan, None);
    let all: Vec<_> = subscribed(&fan.world.state, fan.fan).collect();
    assert_eq!(all, [(id, fan.get(id))]);
    assert_eq!(subscribed(&fan.world.state, theo).count(), 0);
    assert!(fan.world.state.subscriptions.running[&fan.creator].contains(&id));
}

#[test]
fn what_a_payment_was_for_reads_back_in_both_forms() {
    let fan = Fan::with(0);
    let purpose = Purpose::Subscription {
        subscription: domain::id::SubscriptionId(fan.fan.0),
        creator: fan.creator,
        period: 300,
    };
    let bytes = postcard::to_allocvec(&purpose).unwrap();
    assert_eq!(postcard::from_bytes(&bytes), Ok(purpose));
    let json = serde_json::to_value(purpose).unwrap();
    assert_eq!(json["subscription"]["period"], 300);
    assert_eq!(serde_json::from_value::<Purpose>(json).unwrap(), purpose);
}
