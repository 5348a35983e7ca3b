//! The document around the app: its title and its focus. Never draw anything from here.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Where the focus goes inside an element that is no control itself.
const CONTROLS: &str = "input:checked, a[href], button, input, textarea";
const MAIN: &str = "main";

pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Once the screen is drawn, focuses the first element that matches.
pub fn focus_soon(selector: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = find(selector) {
            focus(&element, true);
        }
    });
}

/// Once the screen is drawn, focuses the heading of the page without scrolling to it: going back keeps its place.
/// A dialog in front of the page keeps the focus it has.
pub fn focus_heading_soon() {
    request_animation_frame(|| {
        let heading = find("main h1").filter(|_| find("dialog:modal").is_none());
        if let Some(heading) = heading {
            focus(&heading, false);
        }
    });
}

/// Remembers the nearest lasting id around the focus and, once the screen is drawn anew, brings the focus back there.
pub fn keep_focus() {
    let holder = document()
        .active_element()
        .and_then(|element| element.closest("[id]").ok().flatten());
    let Some(id) = holder.map(|holder| holder.id()).filter(|id| id != MAIN) else {
        return;
    };
    request_animation_frame(move || {
        let Some(holder) = document().get_element_by_id(&id) else {
            return;
        };
        let is_control = holder.matches(CONTROLS).unwrap_or_default();
        let inside = holder.query_selector(CONTROLS).ok().flatten();
        focus(&inside.filter(|_| !is_control).unwrap_or(holder), false);
    });
}

fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

fn focus(element: &Element, can_scroll: bool) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else {
        return;
    };
    if !element.matches(CONTROLS).unwrap_or_default() {
        element.set_tab_index(-1);
    }
    let place = (window().scroll_x(), window().scroll_y());
    // An element that left the document meanwhile needs no focus.
    let _ = element.focus();
    if let ((Ok(x), Ok(y)), false) = (place, can_scroll) {
        window().scroll_to_with_x_and_y(x, y);
    }
}
