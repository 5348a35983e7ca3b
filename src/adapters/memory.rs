//! A world in memory: for tests, and for a world that is not kept. Never use it where a reload must remember.

mod chance;
mod clock;
mod journal;
mod tabs;

pub use chance::CountingDice;
pub use clock::ManualClock;
pub use journal::MemoryJournal;
pub use tabs::MemoryTabs;
