//! The world outside: what fulfils the ports, in a browser and in memory. Nothing here may decide about money or people.

pub mod chunk;
mod clock;
mod device;
mod dice;
mod export;
mod hint;
mod indexeddb;
pub mod memory;
mod sandbox;
mod scenarios;
mod share;
mod stretch;
mod tabs;

pub use clock::BrowserClock;
pub use device::BrowserDevice;
pub use dice::RandomDice;
pub use indexeddb::IndexedDb;
pub use sandbox::{Sandbox, SandboxBodies, SandboxBook, SandboxClock, SandboxDevice};
pub use scenarios::FetchedScenarios;
pub use tabs::BrowserTabs;
