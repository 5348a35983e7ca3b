//! Compact lists of people, payments and settings.
//! A row leads to one place at most: a second action goes into `trailing`, never a link inside a link.

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
    view! {
        <li class="row">
            <div class="row-leading">{leading.run()}</div>
            <div class="row-text">
                <p class="row-title">
                    {move || match href.get() {
                        Some(href) => view! { <a class="row-link" href=href>{title}</a> }.into_any(),
                        None => view! { <span>{title}</span> }.into_any(),
                    }}
                </p>
                {move || detail.get().map(|detail| view! { <p class="row-detail">{detail}</p> })}
                <div class="row-below">{below.run()}</div>
            </div>
            <div class="row-trailing">{trailing.run()}</div>
        </li>
    }
}
