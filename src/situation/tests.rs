//! What a link asks for, and that every address of the app can carry it. Addresses come from `routes`, never from here.

use domain::id::{
    MoneyRequestId, PaymentId, PersonId, PostId, SpaceId, TicketId, TransferId, WithdrawalId,
};
use domain::rules::Capability;
use proptest::prelude::*;

use super::*;
use crate::routes;

const AT: Moment = Moment(1_709_164_805_000);

fn handle(text: &str) -> Handle {
    Handle::parse(text).unwrap()
}

#[test]
fn a_link_says_scenario_moment_and_person() {
    let search = "?lang=fr&scenario=in-grace&at=2024-02-29T00:00:05Z&as=lena&pack=ko-fi";
    let asked = Situation::read(search);
    let expected = Situation {
        scenario: "in-grace".into(),
        since: None,
        at: Some(AT),
        acting: Acting::Person(handle("lena")),
        pack: Some(PackName::KoFi),
    };
    assert_eq!(asked, Ok(Some(expected)));
}

#[test]
fn a_moment_or_a_person_alone_opens_the_demo() {
    for search in [
        "?at=2024-02-29T00%3A00%3A05Z",
        "as=visitor",
        "as=@Visitor",
        "pack=patreon",
        "?scenario=demo",
    ] {
        let asked = Situation::read(search).unwrap().unwrap();
        assert_eq!(
            (asked.scenario.as_str(), asked.acting),
            ("demo", Acting::Visitor)
        );
    }
}

#[test]
fn language_and_theme_alone_stay_in_ones_own_world() {
    for search in ["", "?", "?lang=fr&theme=dark&dir=rtl", "?q=at&from=3"] {
        assert_eq!(Situation::read(search), Ok(None), "{search}");
    }
}

#[test]
fn what_is_unclear_is_said_as_it_was_written() {
    for (search, unclear) in [
        ("scenario=../demo", Unclear::Scenario("../demo".into())),
        ("scenario=", Unclear::Scenario(String::new())),
        (
            "scenario=demo&at=tomorrow",
            Unclear::Moment("tomorrow".into()),
        ),
        ("since=5", Unclear::Moment("5".into())),
        ("as=no%20one", Unclear::Handle("no%20one".into())),
        ("pack=myspace", Unclear::Pack("myspace".into())),
    ] {
        assert_eq!(Situation::read(search), Err(unclear), "{search}");
    }
}

#[test]
fn a_situation_is_read_as_it_was_written() {
    for (since, at, acting) in [
        (None, None, Acting::Visitor),
        (None, Some(AT), Acting::Person(handle("lena"))),
        (Some(Moment(0)), Some(AT), Acting::Visitor),
    ] {
        let situation = Situation {
            scenario: "lobby".into(),
            since,
            at,
            acting,
            pack: at.map(|_| PackName::Twitter2021),
        };
        assert_eq!(Situation::read(&situation.written()), Ok(Some(situation)));
    }
}

#[test]
fn a_story_that_ends_at_the_moment_is_not_said_twice() {
    let situation = Situation {
        scenario: "lobby".into(),
        since: Some(AT),
        at: Some(AT),
        acting: Acting::Visitor,
        pack: None,
    };
    assert_eq!(
        situation.written(),
        "scenario=lobby&at=2024-02-29T00:00:05Z"
    );
}

/// Every address that `routes` can make.
fn addresses() -> Vec<String> {
    let record = PersonId::FIRST.0;
    let amina = handle("amina");
    let fixed = [
        routes::HOME,
        routes::WALLET,
        routes::TOP_UP,
        routes::SETTINGS,
        routes::SCENARIOS,
        routes::RULES,
        routes::ELIGIBILITY,
        routes::CREATE_PROFILE,
        routes::YOU,
        routes::EDIT_PROFILE,
        routes::TIER,
        routes::SUBSCRIPTIONS,
        routes::START_EMPTY,
        routes::START_DEMO,
        routes::SPACES,
        routes::SCHEDULE_SPACE,
        routes::SEND,
        routes::ASK,
        routes::WITHDRAW,
        routes::POSTS,
        routes::ALL_POSTS,
        routes::COMPOSE,
    ];
    let mut all = fixed.map(str::to_owned).to_vec();
    all.extend([
        routes::profile(&amina),
        routes::tip(&amina),
        routes::rules_of(PackName::X2026),
        routes::eligibility(Capability::Tickets),
        routes::payment(PaymentId(record)),
        routes::receipt(PaymentId(record)),
        routes::subscribe(&amina),
        routes::create_profile_to_follow(&amina),
        routes::supporters(&amina, 20),
        "/?q=th%C3%A9".to_owned(),
        routes::space(SpaceId(record)),
        routes::ticket(TicketId(record)),
        routes::send_to(&amina),
        routes::transfer(TransferId(record)),
        routes::money_request(MoneyRequestId(record)),
        routes::withdrawal(WithdrawalId(record)),
        routes::post(PostId(record)),
        routes::posts_of(&amina),
        routes::posts_before(routes::ALL_POSTS, PostId(record)),
        routes::subscribe_to_read(&amina, PostId(record)),
        routes::payment_to_read(PaymentId(record), PostId(record)),
        routes::create_profile_to_read(PostId(record)),
    ]);
    all
}

#[test]
fn every_address_keeps_its_own_words_and_carries_the_situation() {
    for address in addresses() {
        let carried = carried(&address, "scenario=lobby&lang=fr").unwrap();
        let mark = if address.contains('?') { '&' } else { '?' };
        assert_eq!(carried, format!("{address}{mark}scenario=lobby&lang=fr"));
    }
}

#[test]
fn an_older_situation_gives_way_to_the_newer_one() {
    let before = "/wallet?currency=EUR&scenario=demo&at=2024-02-29T00:00:05Z&as=lena&lang=en#month";
    assert_eq!(
        carried(before, "scenario=lobby").as_deref(),
        Some("/wallet?currency=EUR&scenario=lobby#month")
    );
    assert_eq!(
        carried(before, "").as_deref(),
        Some("/wallet?currency=EUR#month")
    );
}

#[test]
fn addresses_of_others_are_left_alone() {
    for address in [
        "https://example.org/",
        "//example.org/",
        "#main",
        "mailto:a@example.org",
    ] {
        assert_eq!(carried(address, "scenario=lobby"), None, "{address}");
    }
}

proptest! {
    #[test]
    fn a_link_that_is_read_is_written_as_one_that_reads_the_same(
        search in hostile::near_any(&[
            "?lang=fr&scenario=in-grace&since=2024-02-28T00:00:00Z&at=2024-02-29T00:00:05Z&as=lena&pack=ko-fi",
            "?at=2024-02-29T00%3A00%3A05%2B01%3A00&as=visitor",
            "scenario=lobby",
        ]),
    ) {
        match Situation::read(&search) {
            Ok(None) => {}
            Ok(Some(situation)) => {
                let written = situation.written();
                // A story that ends at the moment is not said twice, and only a zone can lead out of the years that are
                // read.
                let said = Situation { since: situation.since.filter(|since| Some(*since) != situation.at), ..situation };
                let years = 0..253_402_300_800_000;
                if [said.since, said.at].into_iter().flatten().all(|at| years.contains(&at.0)) {
                    prop_assert_eq!(Situation::read(&written), Ok(Some(said)), "{}", written);
                }
            }
            Err(Unclear::Scenario(said) | Unclear::Moment(said) | Unclear::Handle(said) | Unclear::Pack(said)) => {
                prop_assert!(search.contains(&said), "{} is not what was written", said);
            }
        }
    }

    #[test]
    fn an_address_that_carries_a_situation_stays_in_the_app_and_carries_it_once(
        address in hostile::near_any(&["/wallet?currency=EUR&scenario=demo#month", "/@amina/tip", "/?q=th%C3%A9"]),
    ) {
        let query = "scenario=lobby&at=2024-02-29T00:00:05Z";
        if let Some(there) = carried(&address, query) {
            prop_assert!(there.starts_with('/') && !there.starts_with("//"), "{}", there);
            prop_assert_eq!(carried(&there, query), Some(there));
        }
    }
}
