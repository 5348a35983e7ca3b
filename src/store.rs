//! The store: this tab's copy of the world, read through views and changed by Commands. It has no screens and
//! decides nothing: the domain does.

mod boot;
mod commit;
mod drafts;
mod health;
mod jobs;
mod life;
mod packing;
mod posts;
mod sandbox;
mod scenario;
mod send;
mod sweep;
mod tabs;
mod travel;

use std::rc::Rc;

use domain::State;
use domain::moment::Moment;
use leptos::prelude::*;
use payments::Provider;

pub use boot::{Boot, Seed, SeedFault};
pub use health::Health;
pub use life::Life;
pub use packing::{pack, unpack};
pub use posts::{Publishing, Reading, use_body, use_publishing};
pub use sandbox::{Astray, Standing};
pub use scenario::{Scenario, ScenarioError, request_called};
pub use send::{Outcome, Refusal, Sending, use_sending};

use crate::ports::{Bodies, Clock, Device, Dice, Journal, Scenarios, Tabs};

/// The ports a store works with.
pub struct World {
    pub journal: Box<dyn Journal>,
    pub bodies: Box<dyn Bodies>,
    pub clock: Box<dyn Clock>,
    pub dice: Box<dyn Dice>,
    pub tabs: Box<dyn Tabs>,
    pub provider: Box<dyn Provider>,
    pub scenarios: Box<dyn Scenarios>,
    pub device: Box<dyn Device>,
}

/// A handle to the one store of the app; free to copy.
#[derive(Clone, Copy)]
pub struct Store {
    world: StoredValue<Rc<World>, LocalStorage>,
    state: RwSignal<State>,
    /// Who acts in this browser; not an event.
    pub actor: RwSignal<domain::Actor>,
    pub health: RwSignal<Health>,
    pub boot: RwSignal<Boot>,
    /// The clock as screens see it: moves on every few seconds and with every commit.
    now: RwSignal<Moment>,
    runner: StoredValue<jobs::Runner>,
    /// Empty in a person's own world, like all that follows.
    sandbox: StoredValue<Option<Rc<sandbox::Sandbox>>, LocalStorage>,
    standing: RwSignal<Option<Standing>>,
    trail: StoredValue<travel::Trail>,
    /// The moment to which the clock was last set.
    set_to: RwSignal<Moment>,
    pub is_travelling: RwSignal<bool>,
}

pub fn use_store() -> Store {
    expect_context()
}

/// What one screen shows, computed from the State. Quiet: a commit that does not change the view renders nothing.
pub fn use_view<V>(view: impl Fn(&State) -> V + Send + Sync + 'static) -> Memo<V>
where
    V: PartialEq + Send + Sync + 'static,
{
    let store = use_store();
    Memo::new(move |_| store.state.with(&view))
}

/// The time as screens see it.
pub fn use_now() -> Signal<Moment> {
    use_store().now.into()
}

impl Store {
    pub fn new(world: World) -> Self {
        let now = world.clock.now();
        Self {
            world: StoredValue::new_local(Rc::new(world)),
            state: RwSignal::new(State::default()),
            actor: RwSignal::new(domain::Actor::Visitor),
            health: RwSignal::new(Health::default()),
            boot: RwSignal::new(Boot::Opening),
            now: RwSignal::new(now),
            runner: StoredValue::new(jobs::Runner::default()),
            sandbox: StoredValue::new_local(None),
            standing: RwSignal::new(None),
            trail: StoredValue::new(travel::Trail::default()),
            set_to: RwSignal::new(now),
            is_travelling: RwSignal::new(false),
        }
    }

    fn world(self) -> Rc<World> {
        self.world.get_value()
    }

    /// The time of the clock itself, for what counts down by the second; everything else reads [`use_now`].
    pub fn moment(self) -> Moment {
        self.world().clock.now()
    }

    /// Reads the State once, outside any reactive scope: for tests and for drafting a Command.
    pub fn read<V>(self, read: impl FnOnce(&State) -> V) -> V {
        self.state.with_untracked(read)
    }
}
