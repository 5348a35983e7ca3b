//! Every address of the app, in one place. Links are made here and nowhere else.

use domain::id::PaymentId;
use domain::people::Handle;

pub const HOME: &str = "/";
pub const WALLET: &str = "/wallet";
pub const TOP_UP: &str = "/wallet/top-up";
pub const SETTINGS: &str = "/settings";
pub const CREATE_PROFILE: &str = "/create-profile";
/// The acting person, or the choice of one.
pub const YOU: &str = "/you";

/// A person's profile: `/@handle`.
pub fn profile(handle: &Handle) -> String {
    format!("/{handle}")
}

/// The tip sheet on a person's profile, a screen of its own in the history.
pub fn tip(handle: &Handle) -> String {
    format!("/{handle}/tip")
}

/// A payment somebody still has to finish, or its thanks.
pub fn payment(payment: PaymentId) -> String {
    format!("/pay/{payment}")
}

/// What was paid and where it went, with its postings.
pub fn receipt(payment: PaymentId) -> String {
    format!("/receipt/{payment}")
}
