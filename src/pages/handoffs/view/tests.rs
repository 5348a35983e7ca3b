//! Jars and hand-offs decided by the domain itself, looked at through the view; and the law that nobody made up leads
//! to money. No screen here.

use domain::handoffs::{Command, Sum};
use domain::id::RecordId;
use domain::jars::Account;
use domain::money::Currency;
use domain::people::Role;
use payments::handoff::{LeftOut, Why};

use super::way::Opening;
use super::*;
use crate::pages::payment::view::tests::Told;
use crate::pages::sample::Sample;
use crate::store::{Scenario, request_called};

fn account(service: &str, address: &str) -> Account {
    Account {
        service: service.into(),
        address: address.into(),
        is_on: true,
    }
}

/// Somebody whose jar has these accounts, and somebody else.
fn with(accounts: Vec<Account>) -> (Told, PersonId, PersonId) {
    let mut sample = Sample::default();
    let receiver = sample.person("amina", Role::Creator);
    let giver = sample.person("lena", Role::Fan);
    let mut told = Told::new(sample.state);
    let jar = Jar {
        accounts,
        ..Jar::default()
    };
    told.ask(Actor::Person(receiver), jars::Command::SetUpJar { jar });
    (told, receiver, giver)
}

fn hand(told: &mut Told, giver: PersonId, receiver: PersonId, to: &Account, sum: Sum) -> HandOffId {
    let command = Command::HandOffTip {
        receiver,
        service: to.service.clone(),
        address: to.address.clone(),
        sum,
        message: "Merci".into(),
        visibility: Visibility::Secret,
    };
    HandOffId(RecordId::main(told.ask(Actor::Person(giver), command)))
}

fn handle(told: &Told, person: PersonId) -> Handle {
    told.state.people.by_id[&person].profile.handle.clone()
}

#[test]
fn accounts_stand_in_the_jars_order_each_with_a_word_of_its_own() {
    let off = Account {
        is_on: false,
        ..account("patreon", "amina")
    };
    let (told, receiver, _) = with(vec![
        account("custom", "https://amina.example/merci"),
        account("ko_fi", "amina"),
        off,
        account("custom", "https://water.example"),
        account("a_service_to_come", "amina"),
        account("ko_fi", "(nothing a service takes)"),
    ]);
    let listed = accounts(&told.state, receiver, false);
    let seen: Vec<_> = listed
        .iter()
        .map(|account| (&*account.key, &*account.told_apart))
        .collect();
    let expected = [
        ("custom", "amina.example"),
        ("ko_fi", ""),
        ("custom-2", "water.example"),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_link_carries_what_the_service_can_and_says_what_it_left_out() {
    let paypal = account("paypal", "aminaokafor");
    let (mut told, receiver, giver) = with(vec![paypal.clone()]);
    let sum = Sum::Money(Currency::EUR.of_minor(1_250));
    let id = hand(&mut told, giver, receiver, &paypal, sum);
    let view = handoff(&told.state, id, Actor::Person(giver), false).expect("theirs");
    let Some(Way::Open(Opening {
        link,
        place,
        left_out,
        ..
    })) = view.way
    else {
        panic!("{:?}", view.way);
    };
    assert_eq!(link, "https://paypal.me/aminaokafor/12.50EUR");
    assert_eq!(place, "paypal.me");
    assert_eq!(left_out, [LeftOut::Note(Why::NotCarried)]);
}

#[test]
fn the_receiver_of_a_secret_gift_sees_it_and_not_from_whom_nor_the_way() {
    let ko_fi = account("ko_fi", "amina");
    let (mut told, receiver, giver) = with(vec![ko_fi.clone()]);
    let id = hand(&mut told, giver, receiver, &ko_fi, Sum::Open);
    let view = handoff(&told.state, id, Actor::Person(receiver), false).expect("to them");
    assert_eq!(
        (&view.giver, view.said.giver, &view.way),
        (&None, None, &None)
    );
    assert!(!view.is_giver);
    assert_eq!(handoff(&told.state, id, Actor::Visitor, false), None);
}

#[test]
fn the_amount_is_asked_in_what_the_service_takes() {
    let (told, receiver, giver) = with(vec![
        account("paypal", "amina"),
        account("venmo", "amina-okafor"),
        account("ko_fi", "amina"),
        account("bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
    ]);
    let at = |key: &str| {
        let name = handle(&told, receiver);
        give(&told.state, &name, key, Actor::Person(giver), false).expect(key)
    };
    assert!(matches!(at("paypal").measure, Measure::Notes(notes) if notes.is_sorted()));
    let venmo = at("venmo");
    let in_dollars = Measure::Sum {
        currency: Currency::USD,
        is_told: true,
    };
    assert_eq!(venmo.measure, in_dollars);
    assert_eq!(venmo.other_currency, Some(Currency::EUR));
    let noted = Measure::Sum {
        currency: Currency::EUR,
        is_told: false,
    };
    assert_eq!(at("ko_fi").measure, noted);
    assert!(
        matches!(at("bitcoin").measure, Measure::Asset { asset, is_told: true } if asset.code == "BTC")
    );
}

#[test]
fn ones_own_jar_and_one_for_followers_say_so_before_anything_is_typed() {
    let (mut told, receiver, giver) = with(vec![account("ko_fi", "amina")]);
    let refused = |told: &Told, by: Actor| {
        let name = handle(told, receiver);
        give(&told.state, &name, "ko_fi", by, false).and_then(|view| view.refused)
    };
    let own = domain::handoffs::Rejection::ToOneself.into();
    assert_eq!(refused(&told, Actor::Person(receiver)), Some(own));
    assert_eq!(refused(&told, Actor::Visitor), None);
    let jar = Jar {
        accounts: vec![account("ko_fi", "amina")],
        givers: jars::Givers::Followers,
        ..Jar::default()
    };
    told.ask(Actor::Person(receiver), jars::Command::SetUpJar { jar });
    let followers = jars::Rejection::FollowersOnly.into();
    assert_eq!(refused(&told, Actor::Person(giver)), Some(followers));
}

#[test]
fn a_page_of_the_list_knows_where_the_next_one_begins() {
    let ko_fi = account("ko_fi", "amina");
    let (mut told, receiver, giver) = with(vec![ko_fi.clone()]);
    for _ in 0..21 {
        hand(&mut told, giver, receiver, &ko_fi, Sum::Open);
    }
    let page = |by, is_received, from| listed(&told.state, by, is_received, from, false);
    let first = page(Actor::Person(giver), false, 0);
    assert_eq!((first.lines.len(), first.older), (20, Some(20)));
    assert_eq!((first.given, first.received), (21, 0));
    let second = page(Actor::Person(receiver), true, 20);
    assert_eq!((second.lines.len(), second.older), (1, None));
    let beyond = page(Actor::Person(giver), false, usize::MAX);
    assert_eq!((beyond.lines.len(), beyond.older), (0, None));
    assert_eq!(page(Actor::Visitor, true, 0), Listed::default());
}

#[test]
fn in_a_sandbox_nobody_leads_to_a_real_service() {
    let ko_fi = account("ko_fi", "amina");
    let (mut told, receiver, giver) = with(vec![ko_fi.clone()]);
    let id = hand(&mut told, giver, receiver, &ko_fi, Sum::Open);
    let by = Actor::Person(giver);
    let way = |in_sandbox| handoff(&told.state, id, by, in_sandbox).and_then(|view| view.way);
    assert!(matches!(way(false), Some(Way::Open(_))));
    assert_eq!(way(true), Some(Way::Sample));
}

const SCENARIOS: [(&str, &str); 15] = [
    (
        "cancelled-but-paid",
        include_str!("../../../../public/scenarios/cancelled-but-paid.json"),
    ),
    (
        "demo",
        include_str!("../../../../public/scenarios/demo.json"),
    ),
    (
        "disputed",
        include_str!("../../../../public/scenarios/disputed.json"),
    ),
    (
        "expired",
        include_str!("../../../../public/scenarios/expired.json"),
    ),
    (
        "first-run",
        include_str!("../../../../public/scenarios/first-run.json"),
    ),
    (
        "in-grace",
        include_str!("../../../../public/scenarios/in-grace.json"),
    ),
    (
        "lobby",
        include_str!("../../../../public/scenarios/lobby.json"),
    ),
    (
        "locked-post",
        include_str!("../../../../public/scenarios/locked-post.json"),
    ),
    (
        "seat-held",
        include_str!("../../../../public/scenarios/seat-held.json"),
    ),
    (
        "sold-out",
        include_str!("../../../../public/scenarios/sold-out.json"),
    ),
    (
        "space-cancelled",
        include_str!("../../../../public/scenarios/space-cancelled.json"),
    ),
    (
        "tip-challenge",
        include_str!("../../../../public/scenarios/tip-challenge.json"),
    ),
    (
        "tip-declined",
        include_str!("../../../../public/scenarios/tip-declined.json"),
    ),
    (
        "fee-threshold",
        include_str!("../../../../public/scenarios/fee-threshold.json"),
    ),
    (
        "withdrawal-failed",
        include_str!("../../../../public/scenarios/withdrawal-failed.json"),
    ),
];

fn lines(text: &str) -> Vec<serde_json::Value> {
    let file: serde_json::Value = serde_json::from_str(text).expect("a scenario");
    file["requests"].as_array().expect("its lines").clone()
}

/// Every service and address that a scenario puts into a jar or hands off to.
fn addresses(lines: &[serde_json::Value]) -> Vec<(String, String)> {
    let pair = |value: &serde_json::Value| {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        Some((text("service")?, text("address")?))
    };
    let jars = lines
        .iter()
        .filter_map(|line| line["payload"]["jar"]["accounts"].as_array());
    let handed = lines.iter().filter_map(|line| pair(&line["payload"]));
    jars.flatten().filter_map(pair).chain(handed).collect()
}

#[test]
fn no_scenario_holds_an_address_that_any_service_takes() {
    let mut looked_at = 0;
    for (name, text) in SCENARIOS {
        for (key, address) in addresses(&lines(text)) {
            assert!(Service::of_key(&key).is_some(), "{name}: {key}");
            for service in Service::ALL {
                assert!(
                    service.check(&address).is_err(),
                    "{name}: {address} at {}",
                    service.key()
                );
            }
            looked_at += 1;
        }
    }
    assert!(looked_at > 10, "the demo has jars");
}

#[test]
fn everybody_in_a_scenario_is_made_up_and_leads_to_samples_in_ones_own_world_too() {
    for (scenario, text) in SCENARIOS {
        assert!(Scenario::parse(text).is_ok());
        let people = lines(text)
            .into_iter()
            .filter(|line| line["kind"] == "create_profile");
        for line in people {
            let alias = line["as"].as_str().unwrap_or_default();
            let person = PersonId(RecordId::main(request_called(scenario, alias)));
            assert!(is_sample(person, false), "{scenario}: {alias}");
            for service in Service::ALL {
                let listed = accounts_of(
                    &Jar {
                        accounts: vec![account(service.key(), service.facts().example)],
                        ..Jar::default()
                    },
                    is_sample(person, false),
                );
                assert!(listed.iter().all(|account| account.is_sample));
                let said = HandOff {
                    giver: None,
                    receiver: person,
                    service: service.key().into(),
                    address: service.facts().example.into(),
                    sum: Sum::Open,
                    message: String::new(),
                    visibility: Visibility::Public,
                    is_for_wall: true,
                    handed_at: Moment(0),
                    open_until: Moment(1),
                    said_sent_at: None,
                    given_up_at: None,
                    acknowledged: None,
                    disputed_at: None,
                };
                let party = Party {
                    id: person,
                    name: alias.to_owned(),
                    handle: Handle::parse("somebody").expect("a handle"),
                };
                assert_eq!(way(service, &said, &party, false), Way::Sample);
            }
        }
    }
}
