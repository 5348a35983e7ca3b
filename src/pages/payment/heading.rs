//! The heading of a step that takes the place of another without a change of page. Pages as such get their focus
//! from the app: use this only for steps.

use leptos::html;
use leptos::prelude::*;

/// An `h1` that takes the focus when it appears, so that keyboard and speech go on from here.
#[component]
pub fn StepHeading(
    #[prop(into)] text: Signal<String>,
    /// `title`, or `display` for the end of a journey.
    #[prop(default = "title")]
    class: &'static str,
) -> impl IntoView {
    let node = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = node.get() {
            // In the document only after this turn.
            request_animation_frame(move || drop(heading.focus()));
        }
    });
    view! {
        <h1 class=class tabindex="-1" node_ref=node>
            {text}
        </h1>
    }
}
