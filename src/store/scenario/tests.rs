//! What a scenario may say, and what of it is refused. That each of ours shows what its name says stands in
//! `tests/sandbox`.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use domain::State;
use proptest::prelude::*;

use super::*;

pub(super) const DEMO: &str = include_str!("../../../public/scenarios/demo.json");
const END: Moment = Moment(1_750_000_000_000);

/// Without a provider there is nothing to wait for.
pub(in crate::store) fn play(text: &str, language: &str) -> Result<Life<'static>, ScenarioError> {
    let scenario = Scenario::parse(text)?;
    let mut life = Life::new(State::default(), Moment(i64::MIN));
    let mut context = Context::from_waker(Waker::noop());
    match pin!(scenario.play(END, language, &mut life)).poll(&mut context) {
        Poll::Ready(played) => played?,
        Poll::Pending => panic!("it waits"),
    }
    Ok(life)
}

#[test]
fn the_demo_world_plays_in_both_languages() {
    for language in ["en", "fr"] {
        let state = play(DEMO, language).unwrap().state;
        assert!(state.people.by_id.len() >= 12);
        assert!(state.ledger.proof().iter().all(|sum| sum.minor == 0));
        assert!(state.last_at <= END);
    }
}

#[test]
fn a_scenario_that_the_rules_refuse_says_where() {
    let text = r#"{"name":"x","version":1,"requests":[
        {"by":"visitor","ago_s":0,"kind":"follow","version":1,"payload":{"person":"$nobody"}}]}"#;
    let play = |text: &str, language| super::tests::play(text, language).map(drop);
    let unknown = |name: &str| {
        Err(ScenarioError::UnknownName {
            request: 0,
            name: name.into(),
        })
    };
    assert_eq!(play(text, "en"), unknown("$nobody"));
    assert_eq!(
        play(&text.replace("$nobody", "card:none"), "en"),
        unknown("card:none")
    );
    assert_eq!(
        play(
            &text.replace("follow", "fly").replace("\"$nobody\"", "0"),
            "en"
        ),
        Err(ScenarioError::NotACommand { request: 0 })
    );
    assert!(matches!(
        play("{\"name\":", "en"),
        Err(ScenarioError::NotJson(_))
    ));
    assert_eq!(
        play(r#"{"name":"x","version":2,"requests":[]}"#, "en"),
        Err(ScenarioError::OtherVersion(2))
    );
}

#[test]
fn a_month_ago_is_never_more_than_a_month_ago() {
    for end in (0..800).map(|day| END + Span::days(day)) {
        let start = months_before(end, 1);
        let days = (start.plus_months(1) - end).0 / Span::days(1).0;
        assert!((0..=3).contains(&days), "{end:?} {days}");
    }
}

/// A line of each kind of word that a scenario has.
const SMALL: &str = r#"{"name":"small","version":1,"cards":{"mine":"4242"},"requests":[
    {"as":"ana","by":"visitor","ago_s":864000,"months_ago":2,"kind":"create_profile","version":1,"payload":{"profile":
        {"handle":"ana","name":"Ana","bio":{"en":"I sing.","fr":"Je chante."},"role":"creator","language":"english",
        "currency":"EUR","has_jar":true}}},
    {"as":"bo","by":"visitor","ago_s":600,"kind":"create_profile","version":1,"payload":{"profile":
        {"handle":"boris","name":"Bo","bio":"I listen.","role":"fan","language":"french","currency":"EUR","has_jar":true}}},
    {"by":"$bo","ago_s":500,"kind":"follow","version":1,"payload":{"person":"$ana"}},
    {"as":"post","by":"$ana","ago_s":400,"kind":"publish_post","version":1,"payload":
        {"audience":"public","body":{"en":"Hello https://example.org","fr":"Bonjour"}}},
    {"by":"$ana","ago_s":300,"kind":"schedule_space","version":1,"payload":
        {"title":"Five chairs","note":"","starts_at":{"in_s":86400},"zone":"Europe/Paris","price":null,"seats":5}}
]}"#;

#[test]
fn the_small_world_plays() {
    let life = play(SMALL, "fr").unwrap();
    assert_eq!(life.entries.len(), 5);
    assert_eq!(life.state.people.by_id.len(), 2);
}

#[test]
fn a_moment_beyond_the_end_of_time_is_one_that_the_rules_refuse() {
    for in_s in [i64::MAX, i64::MIN] {
        let text = SMALL.replace("86400}", &format!("{in_s}}}"));
        let played = play(&text, "en").map(drop);
        let is_refused = matches!(played, Err(ScenarioError::Refused { request: 4, .. }));
        assert!(is_refused, "{in_s}: {played:?}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader_of_scenarios(
        text in hostile::near_any(&[SMALL]), language in proptest::sample::select(vec!["en", "fr"]),
    ) {
        if let Ok(scenario) = Scenario::parse(&text) {
            let _ = scenario.bodies(language);
        }
        if let Ok(life) = play(&text, language) {
            prop_assert!(life.state.ledger.proof().iter().all(|sum| sum.minor == 0));
        }
    }
}
