//! Hand-offs: giving with another service, and the memory of it. Obole moves no money here and no screen may look as if
//! it did; never show a balance, a receipt or the mark of test money.

mod amount;
mod answer;
mod draft;
pub mod elsewhere;
mod give;
pub mod lines;
mod list;
mod sample;
mod screen;
pub mod view;
mod way;
pub mod words;

pub use give::GivePage;
pub use list::{HandOffsPage, Line};
pub use sample::SamplePage;
pub use screen::HandOffPage;
