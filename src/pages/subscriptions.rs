//! Subscriptions: offering a tier, subscribing to one, and what one pays for. Phases, charges and access are the
//! domain's word: never reckon one from dates here.

mod card;
mod form;
mod head;
mod line;
mod list;
mod method;
mod subscribe;
mod tier;
pub mod view;
mod wanted;

pub use card::{Perks, TierCard};
pub use list::SubscriptionsPage;
pub use method::MethodPage;
pub use subscribe::SubscribePage;
pub use tier::TierPage;
