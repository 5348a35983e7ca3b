//! The other tabs of this browser: hints over a BroadcastChannel, one runner through Web Locks. Never put data into a
//! hint: it is read from the journal.

use std::cell::{OnceCell, RefCell};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

use super::hint;
use crate::ports::{Hint, Tabs, Task};

#[wasm_bindgen]
extern "C" {
    type LockManager;

    #[wasm_bindgen(method, catch)]
    fn request(this: &LockManager, name: &str, holder: &Function) -> Result<Promise, JsValue>;
}

type Hearing = Closure<dyn Fn(MessageEvent)>;

pub struct BrowserTabs {
    name: String,
    /// None in a browser without channels: tabs then see each other's entries with their next commit.
    channel: Option<BroadcastChannel>,
    hearing: RefCell<Option<Hearing>>,
    election: OnceCell<Promise>,
}

impl BrowserTabs {
    /// The tabs of the world `name`.
    pub fn open(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            channel: BroadcastChannel::new(name).ok(),
            hearing: RefCell::default(),
            election: OnceCell::new(),
        }
    }
}

impl Tabs for BrowserTabs {
    fn announce(&self, hint: Hint) {
        if let Some(channel) = &self.channel {
            // Only a hint: it may get lost.
            let _ = channel.post_message(&hint::write(hint).into());
        }
    }

    fn listen(&self, hear: Box<dyn Fn(Hint)>) {
        let hearing = Hearing::new(move |message: MessageEvent| {
            if let Some(hint) = message.data().as_string().as_deref().and_then(hint::read) {
                hear(hint);
            }
        });
        if let Some(channel) = &self.channel {
            channel.set_onmessage(Some(hearing.as_ref().unchecked_ref()));
        }
        self.hearing.replace(Some(hearing));
    }

    /// Without Web Locks this tab is taken for the only one. Two runners would still do no harm to money, since every
    /// job is decided once in the journal; they would only ask providers twice.
    fn elected(&self) -> Task<'static, ()> {
        let election = self
            .election
            .get_or_init(|| stand_for_election(&format!("{}-runner", self.name)))
            .clone();
        Box::pin(async move {
            // Refused locks are missing locks.
            let _ = JsFuture::from(election).await;
        })
    }
}

impl Drop for BrowserTabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

/// Settles when the lock is held, or when there are no locks. The lock is given back when the tab closes.
fn stand_for_election(lock: &str) -> Promise {
    let Some(locks) = lock_manager() else {
        return Promise::resolve(&JsValue::UNDEFINED);
    };
    Promise::new(&mut |resolve: Function, reject: Function| {
        let holder = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
            Promise::new(&mut |_, _| ())
        });
        match locks.request(lock, holder.unchecked_ref()) {
            Ok(held) => refuse_with(&held, &reject),
            Err(error) => drop(reject.call1(&JsValue::UNDEFINED, &error)),
        }
    })
}

fn refuse_with(held: &Promise, reject: &Function) {
    let then: Result<Function, _> = Reflect::get(held, &"catch".into()).map(JsCast::unchecked_into);
    if let Ok(then) = then {
        let _ = then.call1(held, reject);
    }
}

fn lock_manager() -> Option<LockManager> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}
