//! Posts: reading them, writing them, and the gate before those that are for subscribers. A text is on a screen only
//! while `use_body` gives it: never carry one further.

mod author;
mod card;
mod compose;
mod draft;
mod feed;
mod gate;
mod home;
mod post;
mod remove;
mod text;
pub mod view;

pub use author::{AuthorPage, Written};
pub use compose::ComposePage;
pub use feed::FeedPage;
pub use home::{Followed, Newest};
pub use post::PostPage;
