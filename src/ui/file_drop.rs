//! Choosing a file, or dropping one. It is read whole and handed over; what is in it is the page's business. Never read a
//! file before its size is known.

use leptos::ev::DragEvent;
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::icon::{Icon, IconName};

/// What came of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dropped {
    Bytes(Vec<u8>),
    TooLarge,
    /// The browser could not read it: it is gone, or a folder.
    Unreadable,
}

/// One file at a time.
#[component]
pub fn FileDrop(
    /// What to choose.
    #[prop(into)]
    label: Signal<String>,
    /// That it can be dropped here.
    #[prop(into)]
    hint: Signal<String>,
    /// What the browser offers first, as in the attribute `accept`.
    accept: &'static str,
    /// Bytes; a larger file is not read.
    largest: usize,
    /// Run with what came of it.
    #[prop(into)]
    on_file: Callback<Dropped>,
) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    let is_over = RwSignal::new(false);
    let take = move |file: Option<web_sys::File>| {
        let Some(file) = file else { return };
        leptos::task::spawn_local(async move {
            let read = read(file, largest).await;
            on_file.try_run(read);
        });
    };
    let chosen = move |_| {
        let Some(input) = node.get_untracked() else {
            return;
        };
        take(input.files().and_then(|files| files.get(0)));
        // The same file may be chosen again once it has been mended.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        let files = event.data_transfer().and_then(|data| data.files());
        take(files.and_then(|files| files.get(0)));
    };
    view! {
        <label
            class="file-drop"
            data-over=move || is_over.get().then_some("true")
            on:dragover=move |event: DragEvent| {
                event.prevent_default();
                is_over.set(true);
            }
            on:dragleave=move |_| is_over.set(false)
            on:drop=dropped
        >
            <Icon name=IconName::Upload />
            <span class="file-drop-label">{label}</span>
            <span class="muted small">{hint}</span>
            <input
                class="visually-hidden"
                type="file"
                accept=accept
                node_ref=node
                on:change=chosen
            />
        </label>
    }
}

async fn read(file: web_sys::File, largest: usize) -> Dropped {
    // The browser counts bytes as a float; what is too large for a whole number is too large.
    if file.size() > largest as f64 {
        return Dropped::TooLarge;
    }
    let read = JsFuture::from(file.array_buffer()).await;
    let buffer = read
        .ok()
        .and_then(|read| read.dyn_into::<js_sys::ArrayBuffer>().ok());
    match buffer {
        Some(buffer) => Dropped::Bytes(js_sys::Uint8Array::new(&buffer).to_vec()),
        None => Dropped::Unreadable,
    }
}
