//! What becomes of each card, and that nothing of it is kept. Cases run for every provider.

use domain::payments::Decline::{
    ChallengeFailed, ExpiredCard, Fraud, InsufficientFunds, ProcessingError, Refused, UnknownCard,
    WrongCode,
};
use domain::payments::Outcome::{self, ChallengeNeeded, Declined, Succeeded, SucceededWithWarning};
use domain::payments::{Brand, Card};
use payments::CardRefusal;
use payments::card::TEST_CARDS;

use crate::trial::{NOW, Trial, ask, attach, challenge, charge, outcome, run, typed};

/// As published for these numbers; kept apart from the table the provider itself reads.
const OUTCOMES: [(&str, Outcome); 12] = [
    ("4242424242424242", Succeeded),
    ("5555555555554444", Succeeded),
    ("378282246310005", Succeeded),
    ("4000000000000002", Declined(Refused)),
    ("4000000000009995", Declined(InsufficientFunds)),
    ("4000000000000069", Declined(ExpiredCard)),
    ("4000000000000127", Declined(WrongCode)),
    ("4000000000000119", Declined(ProcessingError)),
    ("4000000000000341", Succeeded),
    ("4000002760003184", ChallengeNeeded),
    ("4000000000000259", SucceededWithWarning),
    ("4100000000000019", Declined(Fraud)),
];

pub fn each_test_card_does_what_it_stands_for<T: Trial>() {
    assert_eq!(TEST_CARDS.len(), OUTCOMES.len());
    for (number, expected) in OUTCOMES {
        let provider = T::new().open(None);
        let card = attach(&*provider, number);
        assert!(number.ends_with(&card.last4));
        let found = outcome(&*provider, &charge(1, &card));
        assert_eq!(found, expected, "…{}", card.last4);
    }
}

pub fn a_card_that_fails_later_pays_once<T: Trial>() {
    let trial = T::new();
    let provider = trial.open(None);
    let card = attach(&*provider, "4000000000000341");
    assert_eq!(outcome(&*provider, &charge(1, &card)), Succeeded);
    let provider = trial.open(None);
    for later in 2..5 {
        let found = outcome(&*provider, &charge(later, &card));
        assert_eq!(found, Declined(Refused));
    }
    assert_eq!(outcome(&*provider, &charge(1, &card)), Succeeded);
    let again = attach(&*provider, "4000000000000341");
    assert_eq!(outcome(&*provider, &charge(9, &again)), Succeeded);
}

pub fn a_passed_challenge_pays_and_a_failed_one_does_not<T: Trial>() {
    let trial = T::new();
    let provider = trial.open(None);
    let card = attach(&*provider, "4000002760003184");
    for (n, is_passed, expected) in [(1, true, Succeeded), (2, false, Declined(ChallengeFailed))] {
        // Always: having passed once spares nobody the next one.
        assert_eq!(outcome(&*provider, &charge(n, &card)), ChallengeNeeded);
        let reloaded = trial.open(None);
        assert_eq!(outcome(&*reloaded, &challenge(n, is_passed)), expected);
    }
}

pub fn a_challenge_that_nobody_asked_for_earns_nothing<T: Trial>() {
    let provider = T::new().open(None);
    let declined = attach(&*provider, "4000000000000002");
    ask(&*provider, &charge(1, &declined));
    for n in [1, 2] {
        let found = outcome(&*provider, &challenge(n, true));
        assert_eq!(found, Declined(ProcessingError));
    }
}

pub fn a_token_that_nobody_was_given_is_unknown<T: Trial>() {
    for token in [
        "tok_bcdfg_hjklm_npqrs",
        "tok_demo_ada",
        "",
        "4242424242424242",
    ] {
        let provider = T::new().open(None);
        let card = Card {
            token: token.into(),
            brand: Brand::Visa,
            last4: "4242".into(),
        };
        let found = outcome(&*provider, &charge(1, &card));
        assert_eq!(found, Declined(UnknownCard));
    }
}

pub fn a_token_leads_back_to_no_card<T: Trial>() {
    for (number, _) in OUTCOMES {
        let Card { token, last4, .. } = attach(&*T::new().open(None), number);
        assert!(token.starts_with("tok_") && token.len() <= 64, "{token}");
        let longest_run = token
            .split(|c: char| !c.is_ascii_digit())
            .map(str::len)
            .max();
        assert!(longest_run < Some(6), "{token}");
        assert_eq!(last4.len(), 4);
    }
}

pub fn the_same_card_typed_twice_is_two_tokens<T: Trial>() {
    let trial = T::new();
    let mut tokens: Vec<_> = (0..3)
        .map(|_| attach(&*trial.open(None), "4242424242424242").token)
        .collect();
    tokens.sort();
    tokens.dedup();
    assert_eq!(tokens.len(), 3);
}

pub fn a_card_that_is_refused_leaves_no_trace<T: Trial>() {
    let trial = T::new();
    let provider = trial.open(None);
    for (number, refusal) in [
        ("", CardRefusal::NumberEmpty),
        ("4242424242424241", CardRefusal::NumberWrong),
        ("4111111111111111", CardRefusal::NotATestCard),
        ("4012 8888 8888 1881", CardRefusal::NotATestCard),
    ] {
        let found = run(provider.tokenise(typed(number), NOW)).unwrap();
        assert_eq!(found, Err(refusal));
    }
    assert!(trial.stored().is_empty());
}

pub fn nothing_stored_or_logged_holds_what_was_typed<T: Trial>() {
    for (number, _) in OUTCOMES {
        let trial = T::new();
        let provider = trial.open(None);
        let card = attach(&*provider, number);
        let mut logged = format!("{card:?}");
        for instruction in [charge(1, &card), challenge(1, true), charge(2, &card)] {
            let notices = ask(&*provider, &instruction);
            logged.push_str(&format!("{instruction:?} {notices:?}"));
        }
        let stored = trial.stored();
        assert!(stored.len() > 100);
        for canary in canaries(number) {
            for haystack in [&stored[..], logged.as_bytes()] {
                let is_there = haystack.windows(canary.len()).any(|part| part == canary);
                assert!(!is_there, "…{}: {canary:02x?}", card.last4);
            }
        }
    }
}

/// The forms in which a number, its expiry (11/39) or its code (737, 7371) could lie somewhere.
fn canaries(number: &str) -> Vec<Vec<u8>> {
    let mut canaries: Vec<Vec<u8>> = ["11/39", "1139", "2039-11", "11/2039", "737"]
        .map(|text| text.as_bytes().to_vec())
        .into();
    // Every run of six digits: enough to tell the bank, or with the last four the whole card.
    canaries.extend(number.as_bytes().windows(6).map(<[u8]>::to_vec));
    let nibbles = number.as_bytes().chunks_exact(2);
    canaries.push(
        nibbles
            .map(|two| (two[0] - b'0') << 4 | (two[1] - b'0'))
            .collect(),
    );
    let value: u64 = number.parse().unwrap();
    canaries.push(value.to_le_bytes()[..7].to_vec());
    canaries.push(value.to_be_bytes()[1..].to_vec());
    canaries.push(postcard::to_allocvec(&value).unwrap());
    canaries
}
