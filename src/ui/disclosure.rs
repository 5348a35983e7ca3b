//! Something to open under its summary. What is inside is drawn while it is open and costs nothing otherwise.

use leptos::{html, prelude::*};

#[component]
pub fn Disclosure(
    /// What stands there when it is closed.
    #[prop(into)]
    summary: ViewFn,
    /// What it hides.
    #[prop(into)]
    inside: ViewFn,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let is_open = RwSignal::new(false);
    // Whatever opened it: a press, a key, or the browser's search in the page.
    let toggled = move |_| is_open.set(node.get_untracked().is_some_and(|node| node.open()));
    view! {
        <details class="disclosure" node_ref=node on:toggle=toggled>
            <summary>{summary.run()}</summary>
            {move || is_open.get().then(|| inside.run())}
        </details>
    }
}
