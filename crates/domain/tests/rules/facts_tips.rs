//! Facts about tips: who may give, what may be written, who thanks.
//! How the money moves is told beside payments, how it goes back beside refunds.

use domain::id::TipId;
use domain::money::Currency;
use domain::payments::{self, Method, Outcome, Phase};
use domain::people::{self, Profile};
use domain::text::TextError;
use domain::tips::{Command, Rejection, Visibility};
use domain::{Actor, Rejection as Refused};

use crate::world::{World, eur, payment_of, profile, tip, visa};

#[test]
fn a_tip_from_the_balance_arrives_at_once_and_whole() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let tip = world.give_from(lena, amina, 500);
    assert_eq!(world.available(lena), 1_500);
    assert_eq!((world.available(amina), world.pending(amina)), (500, 0));
    let found = &world.state.tips.by_id[&tip];
    assert_eq!(found.received_at, Some(world.now()));
    assert_eq!((found.giver, found.receiver), (Some(lena), amina));
    assert_eq!(world.state.tips.received[&amina], [tip]);
}

#[test]
fn a_tip_by_card_is_pending_less_the_fee() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let by = Actor::Person(lena);
    let tip = world.tip(by, amina, 1_000, Some(visa())).unwrap();
    assert_eq!(world.state.tips.by_id[&tip].received_at, None);
    assert!(!world.state.tips.received.contains_key(&amina));
    world.outcome(payment_of(tip), Outcome::Succeeded);
    assert_eq!((world.available(amina), world.pending(amina)), (0, 960));
    assert_eq!(world.state.tips.received[&amina], [tip]);
}

#[test]
fn a_visitor_may_give_by_card_and_stays_nameless() {
    let mut world = World::default();
    let amina = world.person("amina");
    let tip = world
        .tip(Actor::Visitor, amina, 1_000, Some(visa()))
        .unwrap();
    world.outcome(payment_of(tip), Outcome::Succeeded);
    assert_eq!(world.state.tips.by_id[&tip].giver, None);
    assert_eq!(world.pending(amina), 960);
}

#[test]
fn a_tip_to_oneself_is_refused() {
    let mut world = World::default();
    let amina = world.person_with("amina", 500);
    for method in [None, Some(Method::Balance), Some(visa())] {
        let refused = world.tip(Actor::Person(amina), amina, 100, method);
        assert_eq!(refused, Err(Rejection::ToOneself.into()));
    }
}

#[test]
fn a_tip_needs_a_jar_of_its_currency() {
    let mut world = World::default();
    let lena = world.person("lena");
    let without = world.join(Profile {
        has_jar: false,
        ..profile("ines")
    });
    let yen = world.join(Profile {
        currency: Currency::JPY,
        ..profile("hinata")
    });
    let by = Actor::Person(lena);
    let refused = world.tip(by, without, 500, Some(visa()));
    assert_eq!(refused, Err(Rejection::NoJar.into()));
    let refused = world.tip(by, yen, 500, Some(visa()));
    assert_eq!(refused, Err(Rejection::Currency.into()));
    let dinars = tip(yen, Currency::KWD.of_major(1), Some(visa()));
    let refused = world.ask(by, dinars);
    assert_eq!(refused, Err(Rejection::Currency.into()));
    let yen = tip(yen, Currency::JPY.of_minor(500), Some(visa()));
    assert!(world.ask(by, yen).is_ok());
}

#[test]
fn a_jar_that_closes_meanwhile_keeps_what_is_on_its_way() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let by = Actor::Person(lena);
    let tip = world.tip(by, amina, 1_000, Some(visa())).unwrap();
    let closed = people::Command::EditProfile {
        profile: Profile {
            has_jar: false,
            currency: Currency::USD,
            ..profile("amina")
        },
    };
    world.ask(Actor::Person(amina), closed).unwrap();
    world.outcome(payment_of(tip), Outcome::Succeeded);
    assert_eq!(world.pending(amina), 960);
}

#[test]
fn amounts_that_are_none_are_refused_with_their_reason() {
    use payments::Rejection::*;
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let largest = eur(100_000);
    for (minor, method, refused) in [
        (0, None, NotPositive),
        (-1, Some(visa()), NotPositive),
        (i64::MIN, Some(Method::Balance), NotPositive),
        (i64::MAX, None, TooLarge { largest }),
        (100_001, Some(visa()), TooLarge { largest }),
        (25, Some(visa()), NothingLeft),
        (
            2_001,
            Some(Method::Balance),
            BalanceTooLow { missing: eur(1) },
        ),
    ] {
        let answer = world.tip(Actor::Person(lena), amina, minor, method);
        assert_eq!(answer, Err(refused.into()), "{minor}");
    }
    assert_eq!(world.available(lena), 2_000);
    assert!(world.state.tips.by_id.is_empty());
}

#[test]
fn a_balance_can_be_given_to_the_last_cent_and_one_cent_at_a_time() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 100));
    world.give_from(lena, amina, 1);
    world.give_from(lena, amina, 99);
    assert_eq!((world.available(lena), world.available(amina)), (0, 100));
}

#[test]
fn a_message_is_checked_and_only_its_ends_are_trimmed() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let mut send = |message: &str| {
        let command = Command::SendTip {
            receiver: amina,
            amount: eur(500),
            message: message.into(),
            visibility: Visibility::Secret,
            method: None,
        };
        let id = world.ask(Actor::Person(lena), command)?;
        let tip = TipId(domain::id::RecordId::main(id));
        Ok::<_, Refused>(world.state.tips.by_id[&tip].message.clone())
    };
    for (message, kept) in [
        ("", ""),
        (" \n ", ""),
        ("  Merci\u{202F}!\nÀ bientôt ", "Merci\u{202F}!\nÀ bientôt"),
        ("👩\u{200D}🔧", "👩\u{200D}🔧"),
        ("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")"),
    ] {
        assert_eq!(send(message), Ok(kept.to_owned()));
    }
    for (message, refused) in [
        ("\u{202E}olleh".to_owned(), TextError::Hidden('\u{202E}')),
        ("a\0b".to_owned(), TextError::Hidden('\0')),
        ("ж".repeat(281), TextError::TooLong { max: 280 }),
        ("a".repeat(1 << 20), TextError::TooLong { max: 280 }),
    ] {
        assert_eq!(send(&message), Err(Rejection::Message(refused).into()));
    }
    assert_eq!(send(&"ж".repeat(280)), Ok("ж".repeat(280)));
}

#[test]
fn a_receiver_thanks_once() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 500);
    let thank = |note: &str| Command::ThankForTip {
        tip,
        note: note.into(),
    };
    let by = Actor::Person(amina);
    world.ask(by, thank(" It rains in there now. ")).unwrap();
    let thanks = world.state.tips.by_id[&tip].thanks.clone();
    let note = "It rains in there now.".to_owned();
    assert_eq!(thanks, Some((world.now(), note)));
    let refused = Err(Rejection::AlreadyThanked.into());
    assert_eq!(world.ask(by, thank("Again!")), refused);
}

#[test]
fn thanks_may_be_without_a_word_but_not_with_hidden_ones() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 500);
    let mut thank = |note: &str| {
        let command = Command::ThankForTip {
            tip,
            note: note.into(),
        };
        world.ask(Actor::Person(amina), command).map(|_| ())
    };
    let hidden = TextError::Hidden('\u{2066}');
    let refused = Err(Rejection::Message(hidden).into());
    assert_eq!(thank("a\u{2066}b"), refused);
    assert_eq!(thank(""), Ok(()));
}

#[test]
fn only_the_receiver_thanks_and_gives_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let ines = world.person("ines");
    let tip = world.paid_tip(lena, amina, 500);
    let thank = Command::ThankForTip {
        tip,
        note: String::new(),
    };
    let refund = Command::RefundTip {
        tip,
        amount: eur(100),
    };
    for command in [thank, refund] {
        for (by, refused) in [
            (Actor::Person(lena), Refused::NotAllowed),
            (Actor::Person(ines), Refused::NotAllowed),
            (Actor::Visitor, Refused::NeedsProfile),
            (Actor::System, Refused::NotAllowed),
        ] {
            assert_eq!(world.ask(by, command.clone()), Err(refused), "{by:?}");
        }
    }
}

#[test]
fn a_tip_that_did_not_arrive_is_neither_thanked_for_nor_given_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let by = Actor::Person(lena);
    let tip = world.tip(by, amina, 500, Some(visa())).unwrap();
    let thank = Command::ThankForTip {
        tip,
        note: String::new(),
    };
    let refused = Rejection::NotReceived;
    let answer = world.ask(Actor::Person(amina), thank);
    assert_eq!(answer, Err(refused.into()));
    assert_eq!(world.refund(amina, tip, 100), Err(refused.into()));
    assert!(matches!(
        world.payment(payment_of(tip)).phase,
        Phase::Processing { .. }
    ));
}

#[test]
fn somebody_elses_ids_and_ids_of_nothing_are_not_found() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 500);
    // A person's id is an id, but not one of a tip.
    let wrong = TipId(amina.0);
    assert_ne!(wrong, tip);
    assert_eq!(world.refund(amina, wrong, 1), Err(Refused::NotFound));
    let to_a_tip = domain::id::PersonId(tip.0);
    let answer = world.tip(Actor::Person(lena), to_a_tip, 500, None);
    assert_eq!(answer, Err(Refused::NotFound));
}

#[test]
fn the_system_gives_nothing() {
    let mut world = World::default();
    let amina = world.person("amina");
    let refused = world.tip(Actor::System, amina, 500, Some(visa()));
    assert_eq!(refused, Err(Refused::NotAllowed));
}
