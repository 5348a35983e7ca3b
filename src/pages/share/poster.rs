//! The poster: one sheet of paper with a code to point a camera at. It prints alone, in black on white; nothing on it
//! may need a colour.

use leptos::prelude::*;

use super::markup;
use super::view::{self, Sharer};
use crate::pages::ink;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Band, Button, ButtonTone, IconName, Qr};

/// A name so much wider than its size (see [`markup::width`]) is set smaller, so that one sheet is enough.
const LONG: u32 = 14_000;

#[component]
pub fn Poster(sharer: Sharer, address: String) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let print = move |()| store.print_page();
    let shown = view::shown(&address);
    let label = t.share_code_alt(&shown);
    let is_long = markup::width(&sharer.name) > LONG;
    view! {
        <section class="share-part" aria-labelledby="share-poster">
            <h2 class="heading no-print" id="share-poster">{t.share_poster()}</h2>
            <p class="muted small no-print">{t.share_poster_body()}</p>
            <div class="poster">
                <Band seed=ink(sharer.person) />
                <p class="poster-name display wrap" data-long=is_long.then_some("true")>
                    {sharer.name}
                </p>
                <p class="poster-says">{t.share_poster_says()}</p>
                <div class="poster-code">
                    <Qr text=address label=label />
                </div>
                <p class="poster-address wrap" dir="ltr">{shown}</p>
                <p class="poster-foot">{t.share_poster_foot()}</p>
            </div>
            <div class="actions no-print">
                <Button
                    label=t.share_poster_print()
                    tone=ButtonTone::Secondary
                    icon=IconName::Printer
                    on_press=Callback::new(print)
                />
            </div>
        </section>
    }
}
