//! The connection to a database: opened, lost and opened again. It closes as soon as another tab asks for that; never
//! keep the database to yourself.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use idb::{DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, IdbDatabase};

use super::work::Work;
use super::{STORES, fault};
use crate::ports::Trouble;

enum Link {
    Open {
        database: IdbDatabase,
        /// What the database calls for as long as it is open.
        _heard: [Closure<dyn FnMut(Event)>; 2],
    },
    /// Closed from outside: another tab deleted the database, or the browser cleared it. It may be opened again.
    Closed,
    /// There is none, for good.
    Lost(Trouble),
}

pub struct Connection {
    name: String,
    version: u32,
    link: RefCell<Link>,
    on_outdated: RefCell<Option<Box<dyn Fn()>>>,
}

impl Connection {
    pub async fn open(name: &str, version: u32) -> Result<Rc<Self>, Trouble> {
        let connection = Self::new(name, version, Link::Closed);
        connection.reopen().await?;
        Ok(connection)
    }

    pub fn lost(trouble: Trouble) -> Rc<Self> {
        Self::new("", 0, Link::Lost(trouble))
    }

    fn new(name: &str, version: u32, link: Link) -> Rc<Self> {
        Rc::new(Self {
            name: name.to_owned(),
            version,
            link: RefCell::new(link),
            on_outdated: RefCell::default(),
        })
    }

    pub fn on_outdated(&self, tell: Box<dyn Fn()>) {
        self.on_outdated.replace(Some(tell));
    }

    /// Begins a transaction, on a new connection if the old one was closed.
    pub async fn begin(
        self: &Rc<Self>,
        stores: &[&str],
        mode: TransactionMode,
    ) -> Result<Work, Trouble> {
        if let Some(work) = self.try_begin(stores, mode)? {
            return Ok(work);
        }
        self.reopen().await?;
        self.try_begin(stores, mode)?.ok_or(Trouble::StorageOff)
    }

    /// None when the connection is closed.
    fn try_begin(&self, stores: &[&str], mode: TransactionMode) -> Result<Option<Work>, Trouble> {
        let begun = match &*self.link.borrow() {
            Link::Open { database, .. } => Work::begin(database, stores, mode),
            Link::Closed => return Ok(None),
            Link::Lost(trouble) => return Err(trouble.clone()),
        };
        match begun {
            Ok(work) => Ok(Some(work)),
            Err(exception) if fault::is_closed(&exception) => {
                self.link.replace(Link::Closed);
                Ok(None)
            }
            Err(exception) => Err(fault::trouble_of(&exception)),
        }
    }

    async fn reopen(self: &Rc<Self>) -> Result<(), Trouble> {
        let database = open_database(&self.name, self.version).await?;
        if !matches!(*self.link.borrow(), Link::Closed) {
            // Somebody else was quicker.
            database.close();
            return Ok(());
        }
        let heard = [
            self.hear(Self::hear_version_change),
            self.hear(Self::hear_close),
        ];
        database.set_onversionchange(Some(heard[0].as_ref().unchecked_ref()));
        database.set_onclose(Some(heard[1].as_ref().unchecked_ref()));
        self.link.replace(Link::Open {
            database,
            _heard: heard,
        });
        Ok(())
    }

    fn hear(self: &Rc<Self>, what: fn(&Self, Event)) -> Closure<dyn FnMut(Event)> {
        let this: Weak<Self> = Rc::downgrade(self);
        Closure::new(move |event| {
            if let Some(this) = this.upgrade() {
                what(&this, event);
            }
        })
    }

    fn hear_version_change(&self, event: Event) {
        let version = Reflect::get(&event, &"newVersion".into());
        let is_deletion = version.is_ok_and(|version| version.is_null());
        self.let_go(if is_deletion {
            Link::Closed
        } else {
            Link::Lost(Trouble::Outdated)
        });
        if !is_deletion && let Some(tell) = &*self.on_outdated.borrow() {
            tell();
        }
    }

    fn hear_close(&self, _: Event) {
        self.let_go(Link::Closed);
    }

    /// Closes the database; transactions under way still come to their end.
    fn let_go(&self, then: Link) {
        if let Link::Open { database, .. } = self.link.replace(then) {
            database.set_onversionchange(None);
            database.set_onclose(None);
            database.close();
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.let_go(Link::Closed);
    }
}

/// How opening ended, and whom to tell. What comes second is too late.
#[derive(Default)]
struct Opening {
    outcome: RefCell<Option<Result<IdbDatabase, Trouble>>>,
    is_over: Cell<bool>,
}

impl Opening {
    fn end(&self, outcome: Result<IdbDatabase, Trouble>, resolve: &Function) {
        if self.is_over.replace(true) {
            if let Ok(late) = outcome {
                late.close();
            }
            return;
        }
        self.outcome.replace(Some(outcome));
        let _ = resolve.call0(&JsValue::UNDEFINED);
    }
}

async fn open_database(name: &str, version: u32) -> Result<IdbDatabase, Trouble> {
    let mut request = Factory::new()
        .and_then(|factory| factory.open(name, Some(version)))
        .map_err(fault::trouble)?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            make_stores(&database);
        }
    });
    let opening = Rc::new(Opening::default());
    let mut request = Some(request);
    let end = Promise::new(&mut |resolve, _| {
        let Some(mut request) = request.take() else {
            return;
        };
        let (blocked, resolve_blocked) = (opening.clone(), resolve.clone());
        request.on_blocked(move |_| blocked.end(Err(Trouble::Blocked), &resolve_blocked));
        let opening = opening.clone();
        spawn_local(async move {
            let outcome = request.await.map(IdbDatabase::from).map_err(fault::trouble);
            opening.end(outcome, &resolve);
        });
    });
    // A promise that nothing rejects.
    let _ = JsFuture::from(end).await;
    opening.outcome.take().unwrap_or(Err(Trouble::StorageOff))
}

fn make_stores(database: &idb::Database) {
    let there = database.store_names();
    for name in STORES
        .iter()
        .filter(|name| !there.iter().any(|store| store == *name))
    {
        // If it cannot be made, the first transaction says so.
        let _ = database.create_object_store(name, ObjectStoreParams::new());
    }
}

/// Asks the browser to keep the site's data when room runs short. Whether it agrees changes nothing here.
pub fn ask_to_persist() {
    let Some(window) = web_sys::window() else {
        return;
    };
    // Missing on pages that did not come over HTTPS.
    let storage = Reflect::get(&window.navigator(), &"storage".into());
    let persist = storage.and_then(|storage| {
        let persist: Function = Reflect::get(&storage, &"persist".into())?.dyn_into()?;
        persist.call0(&storage)
    });
    if let Ok(asked) = persist {
        spawn_local(async move {
            let _ = JsFuture::from(Promise::resolve(&asked)).await;
        });
    }
}
