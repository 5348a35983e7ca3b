//! A sheet with an address of its own. On a phone it is the page; on a desk it is a native modal dialog in front of
//! `behind`. It never closes itself: leaving its address closes it.

use leptos::wasm_bindgen::JsCast;
use leptos::{ev, html, prelude::*};

use super::status::TestMoney;

/// From this width on a screen is a desk: the same step as in the style sheet.
const DESK: &str = "(min-width: 56.25em)";

/// The page's heading stands inside, and takes the focus when the sheet comes to lie in front of something.
#[component]
pub fn Sheet(
    /// What it is called, as its heading says.
    #[prop(into)]
    label: Signal<String>,
    /// Asked by Escape on a desk.
    #[prop(into)]
    on_leave: Callback<()>,
    /// What lies behind it on a desk: seen, and out of reach.
    #[prop(into)]
    behind: ViewFn,
    /// Drawn once: turning the device keeps what was typed.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let is_desk = desk();
    Effect::new(move || {
        if let Some(dialog) = node.get() {
            stand(&dialog, is_desk.get());
        }
    });
    on_cleanup(move || {
        if let Some(Some(dialog)) = node.try_get_untracked() {
            dialog.close();
        }
    });
    view! {
        <dialog
            class="sheet"
            node_ref=node
            aria-label=label
            on:cancel=move |event: ev::Event| {
                event.prevent_default();
                on_leave.run(());
            }
        >
            {children()}
        </dialog>
        <Show when=move || is_desk.get()>
            <div class="sheet-behind" inert aria-hidden="true">
                {behind.run()}
            </div>
        </Show>
    }
}

/// The mark of test money on a sheet. On a phone the frame around the page bears it; on a desk the sheet lies in front of
/// that frame and bears it itself.
#[component]
pub fn SheetMoney(#[prop(into)] word: Signal<String>) -> impl IntoView {
    view! {
        <span class="sheet-money">
            <TestMoney word=word />
        </span>
    }
}

/// In front of everything on a desk, in the page on a phone.
fn stand(dialog: &web_sys::HtmlDialogElement, is_desk: bool) {
    if dialog.open() {
        dialog.close();
    }
    if !is_desk {
        return dialog.set_open(true);
    }
    // Refused only when the element has left the document; there is nothing to show then.
    let _ = dialog.show_modal();
    let heading = dialog.query_selector("h1").ok().flatten();
    if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}

/// Whether the screen is a desk, for as long as the caller lives.
fn desk() -> Memo<bool> {
    let is_desk = move || {
        let found = window().match_media(DESK).ok().flatten();
        found.is_some_and(|found| found.matches())
    };
    let now = RwSignal::new(is_desk());
    let listening = window_event_listener(ev::resize, move |_| now.set(is_desk()));
    on_cleanup(move || listening.remove());
    Memo::new(move |_| now.get())
}
