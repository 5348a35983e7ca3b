//! A world that stands still: no other tab, no runner, no time that goes by. What is timed is then the store alone.

use domain::moment::Moment;
use obole::adapters::memory::ManualClock;
use obole::adapters::{BrowserDevice, FetchedScenarios, IndexedDb, RandomDice};
use obole::ports::{Hint, Tabs, Task};
use obole::store::World;
use payments::Mock;

/// The only tab, which is never the runner.
struct Alone;

impl Tabs for Alone {
    fn announce(&self, _: Hint) {}

    fn listen(&self, _: Box<dyn Fn(Hint)>) {}

    fn elected(&self) -> Task<'static, ()> {
        Box::pin(std::future::pending())
    }
}

pub fn world(database: &IndexedDb, now: Moment) -> World {
    World {
        journal: Box::new(database.clone()),
        bodies: Box::new(database.clone()),
        clock: Box::new(ManualClock::new(now)),
        dice: Box::new(RandomDice),
        tabs: Box::new(Alone),
        provider: Box::new(Mock::new(database.clone())),
        scenarios: Box::new(FetchedScenarios),
        device: Box::new(BrowserDevice::default()),
    }
}
