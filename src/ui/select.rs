//! One of several in a line of its own, where cards or segments would take too much room: the browser's own list.
//! For two to four short options use `Segmented`.

use leptos::ev::Targeted;
use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

use super::ids;

/// A labelled list of options.
#[component]
pub fn Select(
    /// The question they answer.
    #[prop(into)]
    label: Signal<String>,
    /// Key and name of each, in order.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// Key of the chosen one.
    #[prop(into)]
    chosen: Signal<String>,
    /// Told the key of another one.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let id = ids::fresh("select");
    let for_select = id.clone();
    let choose = move |event: Targeted<leptos::ev::Event, HtmlSelectElement>| {
        on_choose.run(event.target().value());
    };
    let list = move || {
        let chosen = chosen.get();
        let option = |(key, name): (String, String)| {
            let is_chosen = key == chosen;
            view! { <option value=key selected=is_chosen>{name}</option> }
        };
        options.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="select">
            <label class="field-label" for=for_select>{label}</label>
            <select class="select-input" id=id prop:value=chosen on:change:target=choose>
                {list}
            </select>
        </div>
    }
}
