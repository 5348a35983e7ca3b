//! Tabs that are addresses: each is a link, so that Back works and a tab can be sent to someone.
//! For switching something in place use `Segmented` instead.

use leptos::prelude::*;

/// One tab.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tab {
    /// Its address.
    pub href: String,
    /// Its name.
    pub label: String,
    /// How many things it holds, ready for display.
    pub count: Option<String>,
    /// Whether it is the one shown.
    pub current: bool,
}

/// A row of tabs; scrolls within itself when it is wider than the screen.
#[component]
pub fn TabLinks(
    /// What the tabs are tabs of.
    #[prop(into)]
    label: Signal<String>,
    /// In order.
    #[prop(into)]
    tabs: Signal<Vec<Tab>>,
) -> impl IntoView {
    let links = move || {
        let link = |tab: Tab| {
            view! {
                <li>
                    <a class="tab" href=tab.href aria-current=tab.current.then_some("page")>
                        {tab.label}
                        {tab.count.map(|count| view! { <span class="tab-count">{count}</span> })}
                    </a>
                </li>
            }
        };
        tabs.get().into_iter().map(link).collect_view()
    };
    view! {
        <nav class="tabs" aria-label=label>
            <ul class="tabs-list" role="list">
                {links}
            </ul>
        </nav>
    }
}
