//! Taking back one's own post. Closed until somebody wants it, because nothing brings the text back.

use domain::id::PostId;
use leptos::prelude::*;

use crate::pages::focus::use_focus;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::Sending;
use crate::ui::{Button, ButtonTone, ConfirmPair, IconName};

#[component]
pub fn Remove(
    post: PostId,
    /// Outlives the post on the screen, so that its end is heard.
    sending: Sending,
) -> impl IntoView {
    let t = use_texts();
    let is_asked = RwSignal::new(false);
    let focus = use_focus();
    let ask = move |is: bool| {
        is_asked.set(is);
        focus.run(".post-remove button");
    };
    let closed = move || {
        view! {
            <div class="actions">
                <Button
                    label=t.posts_remove()
                    tone=ButtonTone::Quiet
                    icon=IconName::Trash
                    on_press=move |()| ask(true)
                />
            </div>
        }
    };
    view! {
        <div class="post-remove">
            <Show when=move || is_asked.get() fallback=closed>
                <section class="receipt-form">
                    <h2 class="heading">{t.posts_remove_title()}</h2>
                    <p>{t.posts_remove_body()}</p>
                    <RefusalNote refusal=sending.refusal />
                    <div class="actions">
                        <ConfirmPair
                            keep=t.posts_keep()
                            on_keep=move |()| ask(false)
                            act=t.posts_remove_done()
                            on_act=move |()| sending.remove_post(post)
                            busy=sending.busy
                        />
                    </div>
                </section>
            </Show>
        </div>
    }
}
