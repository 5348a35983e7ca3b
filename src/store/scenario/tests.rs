//! What a scenario may say, and what of it is refused. That each of ours shows what its name says stands in
//! `tests/sandbox`.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use domain::State;

use super::*;

pub(super) const DEMO: &str = include_str!("../../../public/scenarios/demo.json");
const END: Moment = Moment(1_750_000_000_000);

/// Without a provider there is nothing to wait for.
pub(super) fn play(text: &str, language: &str) -> Result<Life<'static>, ScenarioError> {
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
