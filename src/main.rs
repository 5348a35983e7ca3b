//! Chooses the world and mounts the app: the only place, with the tests, that knows the adapters.

use leptos::prelude::*;
use obole::adapters::memory::{MemoryJournal, MemoryTabs};
use obole::adapters::{
    BrowserClock, BrowserDevice, BrowserTabs, FetchedScenarios, IndexedDb, RandomDice, Sandbox,
    SandboxBodies, SandboxDevice,
};
use obole::app::App;
use obole::situation::{Situation, Unclear};
use obole::store::{Store, World};
use payments::Mock;
use web_sys::{CustomEvent, CustomEventInit};

const DATABASE: &str = "obole";

fn main() {
    std::panic::set_hook(Box::new(|panic| tell_boot_script(&panic.to_string())));
    let search = window().location().search().unwrap_or_default();
    match Situation::read(&search) {
        Ok(None) => open_own_world(),
        Ok(Some(situation)) => open_sandbox(Ok(situation)),
        Err(unclear) => open_sandbox(Err(unclear)),
    }
}

fn open_own_world() {
    // Mounting starts the executor of Leptos, so this comes before it.
    wasm_bindgen_futures::spawn_local(async {
        let opened = IndexedDb::open(DATABASE).await;
        let database = match opened {
            Ok(database) => database,
            Err(trouble) => IndexedDb::unavailable(trouble),
        };
        let world = World {
            journal: Box::new(database.clone()),
            bodies: Box::new(database.clone()),
            clock: Box::new(BrowserClock),
            dice: Box::new(RandomDice),
            tabs: Box::new(BrowserTabs::open(DATABASE)),
            provider: Box::new(Mock::new(database.clone())),
            scenarios: Box::new(FetchedScenarios),
            device: Box::new(BrowserDevice::default()),
        };
        mount(move || {
            let store = Store::new(world);
            database.on_outdated(move || store.note_outdated());
            store
        });
    });
}

/// Opens what a link asks for, in memory: the person's own database is not even opened.
fn open_sandbox(asked: Result<Situation, Unclear>) {
    let sandbox = Sandbox::new(BrowserClock);
    let world = World {
        journal: Box::new(MemoryJournal::new()),
        // Apart from the journal, which going back rewrites.
        bodies: Box::new(SandboxBodies(MemoryJournal::new())),
        clock: Box::new(sandbox.clock()),
        dice: Box::new(RandomDice),
        tabs: Box::new(MemoryTabs::new()),
        provider: Box::new(Mock::new(sandbox.book())),
        scenarios: Box::new(FetchedScenarios),
        device: Box::new(SandboxDevice::new(BrowserDevice::default())),
    };
    mount(move || Store::sandbox(world, Box::new(sandbox), asked));
}

fn mount(store: impl FnOnce() -> Store + 'static) {
    mount_to_body(move || {
        let store = store();
        view! { <App store=store/> }
    });
    if let Some(shell) = document().get_element_by_id("boot") {
        shell.remove();
    }
}

/// The wasm is gone after a panic: the script that started it draws the crash screen.
fn tell_boot_script(message: &str) {
    let detail = CustomEventInit::new();
    detail.set_detail(&message.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict("obole:panic", &detail) {
        let _ = window().dispatch_event(&event);
    }
}
