//! Handing a link or a text on: to what the browser shares with, else to the clipboard. Both may be missing (an address without
//! TLS, an old browser), so neither is taken for granted.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::ports::{Shared, Task};

/// Asks at once, while the press that led here still counts as one.
pub fn share(title: &str, path: &str) -> Task<'static, Shared> {
    let origin = window().location().origin().unwrap_or_default();
    let link = origin + path;
    let navigator = JsValue::from(window().navigator());
    let offered = ask(&navigator, "share", &offer(title, &link));
    Box::pin(async move {
        if let Some(offered) = offered {
            match JsFuture::from(offered).await {
                // Closed again by the person: nothing is to be said.
                Err(why) if !is_closed(&why) => {}
                _ => return Shared::Handed,
            }
        }
        let copied = copy(&link).await;
        match copied {
            true => Shared::Copied,
            false => Shared::ByHand(link),
        }
    })
}

/// Puts a text into the clipboard, if there is one. Asks at once, as [`share`] does.
pub fn copy(text: &str) -> Task<'static, bool> {
    let navigator = JsValue::from(window().navigator());
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).unwrap_or_default();
    let asked = ask(&clipboard, "writeText", &text.into());
    Box::pin(async move {
        match asked {
            Some(written) => JsFuture::from(written).await.is_ok(),
            None => false,
        }
    })
}

fn offer(title: &str, link: &str) -> JsValue {
    let offer = Object::new();
    for (key, value) in [("title", title), ("url", link)] {
        // Setting a plain property of a fresh object cannot fail.
        let _ = Reflect::set(&offer, &key.into(), &value.into());
    }
    offer.into()
}

/// Calls `method` of `owner` if there is one.
fn ask(owner: &JsValue, method: &str, argument: &JsValue) -> Option<Promise> {
    let method = Reflect::get(owner, &method.into()).ok()?;
    let method: Function = method.dyn_into().ok()?;
    method.call1(owner, argument).ok()?.dyn_into().ok()
}

fn is_closed(why: &JsValue) -> bool {
    let name = Reflect::get(why, &"name".into()).unwrap_or_default();
    name.as_string().as_deref() == Some("AbortError")
}
