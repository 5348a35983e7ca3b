//! A sheet over the page: from the bottom on a phone, centred on a desk. The native `<dialog>` keeps focus in and gives it back.
//! The caller owns `open`: this component only asks to be closed, it never closes itself.

use leptos::{ev, html, prelude::*};

use super::button::IconButton;
use super::icon::IconName;
use super::ids;

/// A modal sheet. Its children exist only while it is open.
#[component]
pub fn Dialog(
    /// Whether it is shown.
    #[prop(into)]
    open: Signal<bool>,
    /// Its heading, which takes the first focus.
    #[prop(into)]
    title: Signal<String>,
    /// Name of the closing cross.
    #[prop(into)]
    close_label: Signal<String>,
    /// Asked by Escape, the backdrop and the cross.
    #[prop(into)]
    on_close: Callback<()>,
    /// The body.
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let title_id = ids::fresh("dialog");
    let labelled_by = title_id.clone();
    let body = StoredValue::new(children);

    Effect::new(move || {
        let Some(dialog) = node.get() else { return };
        if open.get() && !dialog.open() {
            // Refused only when the element has left the document; there is nothing to show then.
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    // A route may take the dialog away while it is open: closing first hands focus back.
    on_cleanup(move || {
        if let Some(Some(dialog)) = node.try_get_untracked() {
            dialog.close();
        }
    });

    let ask_on_backdrop = move |event: ev::MouseEvent| {
        let on_backdrop =
            event
                .target()
                .zip(node.get_untracked())
                .is_some_and(|(target, dialog)| {
                    let dialog: &web_sys::EventTarget = dialog.as_ref();
                    target == *dialog
                });
        if on_backdrop {
            on_close.run(());
        }
    };
    view! {
        <dialog
            class="dialog"
            node_ref=node
            aria-labelledby=labelled_by
            on:cancel=move |event: ev::Event| {
                event.prevent_default();
                on_close.run(());
            }
            on:click=ask_on_backdrop
        >
            <Show when=move || open.get()>
                <div class="dialog-sheet">
                    <header class="dialog-head">
                        <h2 class="dialog-title" id=title_id.clone() tabindex="-1" autofocus>
                            {title}
                        </h2>
                        <IconButton label=close_label icon=IconName::X on_press=on_close />
                    </header>
                    <div class="dialog-body">{body.with_value(|body| body())}</div>
                </div>
            </Show>
        </dialog>
    }
}
