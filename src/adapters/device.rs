//! The browser around the page: what this device remembers, files, printing, the network. Nothing of the world's
//! journal passes through here but an export on its way to a file.

use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::{Array, Uint8Array};
use leptos::ev;
use leptos::prelude::{window, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement, Storage, Url};

use super::share;
use crate::ports::{Device, Shared, Task};

#[derive(Default)]
pub struct BrowserDevice {
    /// Stands in where the browser gives no storage.
    memory: RefCell<BTreeMap<String, String>>,
}

/// Where something is remembered, and so how long.
#[derive(Clone, Copy)]
enum Place {
    Device,
    Tab,
}

impl Place {
    fn storage(self) -> Option<Storage> {
        let storage = match self {
            Self::Device => window().local_storage(),
            Self::Tab => window().session_storage(),
        };
        storage.ok().flatten()
    }

    /// The key in memory, where both places are one.
    fn key(self, key: &str) -> String {
        match self {
            Self::Device => key.to_owned(),
            Self::Tab => format!("tab/{key}"),
        }
    }
}

impl BrowserDevice {
    fn get(&self, place: Place, key: &str) -> Option<String> {
        let stored = place.storage().and_then(|s| s.get_item(key).ok().flatten());
        stored.or_else(|| self.memory.borrow().get(&place.key(key)).cloned())
    }

    fn set(&self, place: Place, key: &str, value: Option<&str>) {
        // Storage that is full or off is no reason to stop: memory keeps it while the tab lives.
        let mut memory = self.memory.borrow_mut();
        match value {
            Some(value) => {
                memory.insert(place.key(key), value.into());
                let _ = place.storage().map(|s| s.set_item(key, value));
            }
            None => {
                memory.remove(&place.key(key));
                let _ = place.storage().map(|s| s.remove_item(key));
            }
        }
    }
}

impl Device for BrowserDevice {
    fn recall(&self, key: &str) -> Option<String> {
        self.get(Place::Device, key)
    }

    fn remember(&self, key: &str, value: Option<&str>) {
        self.set(Place::Device, key, value);
    }

    fn recall_here(&self, key: &str) -> Option<String> {
        self.get(Place::Tab, key)
    }

    fn remember_here(&self, key: &str, value: Option<&str>) {
        self.set(Place::Tab, key, value);
    }

    fn forget_here(&self, prefix: &str) {
        if let Some(storage) = Place::Tab.storage() {
            let count = storage.length().unwrap_or(0);
            let keys: Vec<String> = (0..count)
                .filter_map(|place| storage.key(place).ok().flatten())
                .collect();
            for key in keys.iter().filter(|key| key.starts_with(prefix)) {
                let _ = storage.remove_item(key);
            }
        }
        let prefix = Place::Tab.key(prefix);
        let mut memory = self.memory.borrow_mut();
        memory.retain(|key, _| !key.starts_with(&prefix));
    }

    fn watch_network(&self, hear: Box<dyn Fn(bool)>) {
        hear(window().navigator().on_line());
        let hear = std::rc::Rc::new(hear);
        let online = hear.clone();
        // The listeners live as long as the page.
        let _ = window_event_listener(ev::online, move |_| online(true));
        let _ = window_event_listener(ev::offline, move |_| hear(false));
    }

    fn save_file(&self, name: &str, bytes: &[u8]) {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let url = Blob::new_with_u8_array_sequence(&parts)
            .and_then(|blob| Url::create_object_url_with_blob(&blob));
        let link = window()
            .document()
            .and_then(|document| document.create_element("a").ok())
            .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
        if let (Ok(url), Some(link)) = (url, link) {
            link.set_href(&url);
            link.set_download(name);
            link.click();
            let _ = Url::revoke_object_url(&url);
        }
    }

    fn print(&self) {
        let _ = window().print();
    }

    fn reload(&self) {
        let _ = window().location().reload();
    }

    fn share(&self, title: &str, path: &str) -> Task<'static, Shared> {
        share::share(title, path)
    }

    fn copy(&self, text: &str) -> Task<'static, bool> {
        share::copy(text)
    }
}
