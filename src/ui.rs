//! The interface kit: components that take strings, signals and callbacks and draw them in the hairline language of the design.
//! Never import the domain, the store, the pages or the texts from here: a component that knows what a tip is cannot be trusted to be reused.

mod amount;
mod avatar;
mod banner;
mod button;
mod choice;
mod course;
mod dialog;
mod disclosure;
mod empty;
mod field;
mod guilloche;
mod icon;
mod ids;
mod ink;
mod jar;
mod list;
mod note;
mod receipt;
mod skeleton;
mod status;
mod tabs;
mod toast;
mod waterfall;

pub use amount::{Amount, AmountParts, AmountSize, AmountTone};
pub use avatar::{Avatar, AvatarSize, AvatarStack};
pub use banner::{Banner, BannerTone};
pub use button::{Button, ButtonLink, ButtonTone, IconButton};
pub use choice::{Check, Choice, ChoiceCards, Segmented};
pub use course::Course;
pub use dialog::Dialog;
pub use disclosure::Disclosure;
pub use empty::Empty;
pub use field::{Field, FieldKind};
pub use guilloche::{Engraving, Ink, Rosette, Seed, Wave, rosette, wave};
pub use icon::{Icon, IconName};
pub use ink::{Band, Engraved, Inked};
pub use jar::Jar;
pub use list::{List, Row, rows};
pub use note::{BlankNote, Note, NoteChoice, NotePicker};
pub use receipt::{Receipt, ReceiptLine};
pub use skeleton::{Skeleton, SkeletonShape};
pub use status::{Leaves, Offline, Status, StatusKind, TestMoney};
pub use tabs::{Tab, TabLinks};
pub use toast::{Announcer, Notice, Toast};
pub use waterfall::{Step, Waterfall, WaterfallRow};
