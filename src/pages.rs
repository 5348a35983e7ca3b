//! The pages: each wires one screen to the store. They read views and send Commands; they never decide, and never
//! touch the browser.

pub mod csv;
pub mod focus;
pub mod handoffs;
pub mod home;
pub mod kept;
pub mod movement;
mod named;
pub mod not_found;
pub mod payment;
pub mod people;
pub mod posts;
pub mod profile;
pub mod receipt;
pub mod requests;
pub mod rules;
pub mod scenarios;
pub mod settings;
pub mod share;
pub mod spaces;
pub mod studio;
pub mod subscriptions;
pub mod supporters;
mod thanks;
pub mod tips;
pub mod title;
pub mod transfers;
pub mod wallet;
pub mod withdrawals;

#[cfg(test)]
mod sample;

use domain::id::PersonId;

use crate::ui::Seed;

/// The seed of a person's ink, the same on every screen.
pub fn ink(person: PersonId) -> Seed {
    Seed::from(person.0.request.as_u128())
}

#[cfg(test)]
mod tests {
    use super::ink;
    use domain::id::{PersonId, RecordId, RequestId};

    const DEMO: &str = include_str!("../public/scenarios/demo.json");

    /// Whoever keeps an open jar in the demo, by their name in the scenario.
    fn creators() -> Vec<String> {
        let demo: serde_json::Value = serde_json::from_str(DEMO).unwrap();
        let lines = demo["requests"].as_array().unwrap().iter();
        let open = lines.filter(|line| line["payload"]["profile"]["has_jar"] == true);
        let name = |line: &serde_json::Value| line["as"].as_str().map(str::to_owned);
        open.filter_map(name).collect()
    }

    #[test]
    fn the_creators_of_the_demo_are_told_apart_by_their_inks() {
        let apart = |a: u16, b: u16| a.abs_diff(b).min(360 - a.abs_diff(b));
        let creators = creators();
        assert!(creators.len() >= 11);
        let inks = creators.iter().map(|name| {
            let request = RequestId::of(&format!("scenario/demo/{name}"));
            ink(PersonId(RecordId::main(request))).ink()
        });
        let inks: Vec<_> = inks.collect();
        for (n, one) in inks.iter().enumerate() {
            for (m, other) in inks.iter().enumerate().skip(n + 1) {
                let distance = apart(one.hue_1, other.hue_1) + apart(one.hue_2, other.hue_2);
                assert!(distance >= 50, "{} and {}", creators[n], creators[m]);
            }
        }
    }
}
