//! What stands where a list will be: what belongs here, and the step that fills it.
//! Never leave an empty list silent, and never use this for an error.

use leptos::prelude::*;

use super::icon::{Icon, IconName};

/// An empty state. Its children are the next step.
#[component]
pub fn Empty(
    /// What the list holds.
    icon: IconName,
    /// What is not here yet.
    #[prop(into)]
    title: Signal<String>,
    /// How it comes here.
    #[prop(into)]
    body: Signal<String>,
    /// A button or link.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <span class="empty-icon">
                <Icon name=icon />
            </span>
            <p class="empty-title">{title}</p>
            <p class="empty-body">{body}</p>
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </div>
    }
}
