//! What a page is called: for the document's title and for whoever hears the page rather than sees it. A page only
//! names itself; what becomes of the name is the shell's business.

use leptos::prelude::*;

/// The name of the page on show.
#[derive(Clone, Copy)]
struct PageTitle(RwSignal<String>);

/// Makes room for the name of the page. Call it once, around all pages.
pub fn provide_title() -> Signal<String> {
    let title = RwSignal::new(String::new());
    provide_context(PageTitle(title));
    title.into()
}

/// Names the page, and again whenever the name changes.
pub fn use_title(title: impl Fn() -> String + Send + Sync + 'static) {
    let Some(PageTitle(shown)) = use_context() else {
        return;
    };
    Effect::new(move || {
        let title = title();
        if *shown.read_untracked() != title {
            shown.set(title);
        }
    });
}
