//! Compact lists of people, payments and settings.
//! A row leads to one place at most: a second action goes into `trailing`, never a link inside a link.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::*;

/// A list of [`Row`]s.
#[component]
pub fn List(
    /// Name for assistive technology when no heading stands right above.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    // The role is said because Safari drops it from lists without bullets.
    view! {
        <ul class="list" role="list" aria-label=move || label.get()>
            {children()}
        </ul>
    }
}

/// One drawing for each item; where the key of an item stays, its elements stay. What changes inside a row
/// under one key must come to it by a signal.
///
/// The items lose their types here, because `For` weighs some 8 KB for each type it meets.
pub fn rows<T, K, V>(
    each: impl Fn() -> Vec<T> + Send + 'static,
    key: impl Fn(&T) -> K + Send + 'static,
    row: impl Fn(T) -> V + Send + Sync + 'static,
) -> AnyView
where
    T: Send + 'static,
    K: Hash,
    V: IntoView + 'static,
{
    let row: Arc<dyn Fn(T) -> AnyView + Send + Sync> = Arc::new(move |item| row(item).into_any());
    keyed(Box::new(move || {
        let items = each().into_iter();
        let erased = items.map(|item| {
            let mut hasher = DefaultHasher::new();
            key(&item).hash(&mut hasher);
            let row = Arc::clone(&row);
            Item {
                key: hasher.finish(),
                draw: Box::new(move || row(item)),
            }
        });
        erased.collect()
    }))
}

struct Item {
    key: u64,
    draw: Box<dyn FnOnce() -> AnyView + Send>,
}

fn keyed(each: Box<dyn Fn() -> Vec<Item> + Send>) -> AnyView {
    view! { <For each=each key=|item| item.key children=|item| (item.draw)() /> }.into_any()
}

/// One row: something before, a title with a detail, something after, and a line below for a status.
#[component]
pub fn Row(
    /// What the row is.
    #[prop(into)]
    title: Signal<String>,
    /// A second, quieter line.
    #[prop(optional, into)]
    detail: MaybeProp<String>,
    /// Where the whole row leads.
    #[prop(optional, into)]
    href: MaybeProp<String>,
    /// Whether the whole app is loaded anew there.
    #[prop(optional)]
    loads_anew: bool,
    /// An avatar or icon.
    #[prop(optional, into)]
    leading: ViewFn,
    /// An amount or a button.
    #[prop(optional, into)]
    trailing: ViewFn,
    /// A status.
    #[prop(optional, into)]
    below: ViewFn,
) -> impl IntoView {
    // Details tell times and are asked anew with every move of the clock, mostly to say the same.
    let detail = Memo::new(move |_| detail.get());
    let rel = loads_anew.then_some("external");
    view! {
        <li class="row">
            <div class="row-leading">{leading.run()}</div>
            <div class="row-text">
                <p class="row-title">
                    {move || match href.get() {
                        Some(href) => view! { <a class="row-link" href=href rel=rel><bdi>{title}</bdi></a> }.into_any(),
                        None => view! { <bdi>{title}</bdi> }.into_any(),
                    }}
                </p>
                {move || detail.get().map(|detail| view! { <p class="row-detail"><bdi>{detail}</bdi></p> })}
                <div class="row-below">{below.run()}</div>
            </div>
            <div class="row-trailing">{trailing.run()}</div>
        </li>
    }
}
