//! Chooses the world and mounts the app: the only place, with the tests, that knows the adapters.

use leptos::prelude::*;
use obole::adapters::{
    BrowserClock, BrowserDevice, BrowserTabs, FetchedScenarios, IndexedDb, RandomDice,
};
use obole::app::App;
use obole::store::{Store, World};
use payments::Mock;
use web_sys::{CustomEvent, CustomEventInit};

const DATABASE: &str = "obole";

fn main() {
    std::panic::set_hook(Box::new(|panic| tell_boot_script(&panic.to_string())));
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
        mount_to_body(move || {
            let store = Store::new(world);
            database.on_outdated(move || store.note_outdated());
            view! { <App store=store/> }
        });
        if let Some(shell) = document().get_element_by_id("boot") {
            shell.remove();
        }
    });
}

/// The wasm is gone after a panic: the script that started it draws the crash screen.
fn tell_boot_script(message: &str) {
    let detail = CustomEventInit::new();
    detail.set_detail(&message.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict("obole:panic", &detail) {
        let _ = window().dispatch_event(&event);
    }
}
