//! A place in the document for one mounted screen, taken away with it. Look at what a person would see, not at signals.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use obole::prefs::provide_prefs;
use obole::store::Store;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

#[wasm_bindgen]
extern "C" {
    /// An element, to be searched without a feature of web-sys that the app has no use for.
    type Searched;
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    fn query_selector_all(this: &Searched, selector: &str) -> JsValue;

    /// The browser's record of what was done to a part of the document.
    type MutationObserver;
    #[wasm_bindgen(constructor)]
    fn new(told: &Function) -> MutationObserver;
    #[wasm_bindgen(method)]
    fn observe(this: &MutationObserver, target: &Element, options: &Object);
    #[wasm_bindgen(method)]
    fn disconnect(this: &MutationObserver);
}

pub struct Stage {
    root: HtmlElement,
    // Dropping it takes the screen away.
    _mounted: Box<dyn Any>,
}

impl Stage {
    /// Draws `screen` on the world of `store`.
    pub fn draw(store: Store, screen: impl FnOnce() -> AnyView + 'static) -> Self {
        let root: HtmlElement = document().create_element("main").unwrap().unchecked_into();
        document().body().unwrap().append_child(&root).unwrap();
        let mounted = mount_to(root.clone(), move || {
            provide_prefs();
            provide_context(store);
            screen()
        });
        Self {
            root,
            _mounted: Box::new(mounted),
        }
    }

    pub fn all(&self, selector: &str) -> Vec<Element> {
        let root: &Searched = self.root.unchecked_ref();
        let found = Array::from(&root.query_selector_all(selector));
        found.iter().map(JsCast::unchecked_into).collect()
    }

    /// Notes from now on what is done to the first thing that matches `selector`.
    pub fn watch(&self, selector: &str) -> Watch {
        let noted: Rc<RefCell<Vec<String>>> = Rc::default();
        let noting = noted.clone();
        let told = Closure::new(move |changes: Array| {
            noting
                .borrow_mut()
                .extend(changes.iter().map(|change| said(&change)));
        });
        let observer = MutationObserver::new(told.as_ref().unchecked_ref());
        let options = Object::new();
        for kind in ["childList", "characterData", "attributes", "subtree"] {
            Reflect::set(&options, &kind.into(), &true.into()).unwrap();
        }
        observer.observe(&self.all(selector)[0], &options);
        Watch {
            observer,
            noted,
            _told: told,
        }
    }
}

/// What was done, to which element: for the message of a test that fails.
fn said(change: &JsValue) -> String {
    let get = |of: &JsValue, key: &str| Reflect::get(of, &key.into()).unwrap();
    let text = |of: &JsValue, key: &str| get(of, key).as_string().unwrap_or_default();
    let target = get(change, "target");
    let name = text(&target, "nodeName");
    format!(
        "{} {name}.{}",
        text(change, "type"),
        text(&target, "className")
    )
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.root.remove();
    }
}

pub struct Watch {
    observer: MutationObserver,
    noted: Rc<RefCell<Vec<String>>>,
    _told: Closure<dyn Fn(Array)>,
}

impl Watch {
    /// What was put in, taken out or changed since the last time this was asked.
    pub fn changes(&self) -> Vec<String> {
        self.noted.take()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
