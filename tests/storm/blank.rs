//! A device and scenarios with nothing on them, for worlds that start empty. Never answer anything else here.

use obole::ports::{Device, FetchFault, Scenarios, Shared, Task};

pub struct NoScenarios;

impl Scenarios for NoScenarios {
    fn fetch(&self, _: &str) -> Task<'static, Result<String, FetchFault>> {
        Box::pin(async { Err(FetchFault::NoAnswer) })
    }
}

/// A device on which every world starts empty.
pub struct StartEmpty;

impl Device for StartEmpty {
    fn recall(&self, key: &str) -> Option<String> {
        (key == "obole.start").then(|| "empty".into())
    }

    fn remember(&self, _: &str, _: Option<&str>) {}

    fn recall_here(&self, _: &str) -> Option<String> {
        None
    }

    fn remember_here(&self, _: &str, _: Option<&str>) {}

    fn forget_here(&self, _: &str) {}

    fn watch_network(&self, hear: Box<dyn Fn(bool)>) {
        hear(true);
    }

    fn save_file(&self, _: &str, _: &[u8]) {}

    fn print(&self) {}

    fn reload(&self) {}

    fn share(&self, _: &str, path: &str) -> Task<'static, Shared> {
        let shared = Shared::ByHand(path.into());
        Box::pin(async { shared })
    }

    fn copy(&self, _: &str) -> Task<'static, bool> {
        Box::pin(async { false })
    }
}
