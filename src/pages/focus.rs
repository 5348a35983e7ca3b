//! Asking for the focus: after a refused form, on what has to be mended. A page names the element; only the shell
//! touches the document.

use leptos::prelude::*;

/// The first control marked invalid on the page.
pub const FIRST_INVALID: &str = "main [aria-invalid=true]";

/// How the shell moves the focus.
#[derive(Clone, Copy)]
struct MoveFocus(Callback<&'static str>);

/// The heading of a page that is done step by step.
const STEP_HEADING: &str = ":is(.tip-page, .tip) h1";

/// Lets pages ask. `move_focus` is given a CSS selector and focuses its first match once the screen is drawn.
pub fn provide_focus(move_focus: Callback<&'static str>) {
    provide_context(MoveFocus(move_focus));
}

/// A way to ask for the focus by CSS selector.
pub fn use_focus() -> Callback<&'static str> {
    let asked: Option<MoveFocus> = use_context();
    Callback::new(move |selector| {
        if let Some(MoveFocus(move_focus)) = asked {
            move_focus.run(selector);
        }
    })
}

/// Brings the focus to the heading of each step that takes the place of another: what led there is gone, and the focus
/// with it. A page's first step is the app's to announce.
pub fn use_step_focus<T: PartialEq + 'static>(step: impl Fn() -> T + 'static) {
    let focus = use_focus();
    Effect::new(move |before: Option<T>| {
        let step = step();
        if before.is_some_and(|before| before != step) {
            focus.run(STEP_HEADING);
        }
        step
    });
}
