//! The pages: each wires one screen to the store. They read views and send Commands; they never decide, and never
//! touch the browser.

pub mod focus;
pub mod home;
pub mod kept;
pub mod not_found;
pub mod payment;
pub mod people;
pub mod profile;
pub mod receipt;
pub mod requests;
pub mod settings;
pub mod spaces;
pub mod subscriptions;
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
