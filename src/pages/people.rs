//! The people of this world: creating and editing a profile, and choosing as whom one acts. Whether a profile is
//! acceptable is the domain's word, never this page's.

mod create;
mod edit;
mod editor;
mod follow;
pub mod form;
mod nobody;
mod rows;
pub mod view;
mod you;

pub use create::CreateProfilePage;
pub use edit::EditProfilePage;
pub use follow::Follow;
pub use nobody::NeedsProfile;
pub use rows::{PersonRow, detail};
pub use you::YouPage;
