//! Writing a post: the text, who reads it, and what that means. The text goes to the store and nowhere else, least of
//! all into an address.

use domain::id::{PostId, RecordId};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::draft::{Draft, PUBLIC, SUBSCRIBERS};
use super::view::{self, Desk};
use crate::i18n::rejection;
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::ink;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_publishing, use_store, use_view};
use crate::ui::{
    Banner, Button, ButtonLink, ButtonTone, Choice, Empty, Field, FieldKind, IconName, Inked,
    Segmented,
};

const ROWS: u8 = 10;
const TEXT: &str = "main .post-form textarea";

/// `/posts/new`
#[component]
pub fn ComposePage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.posts_new());
    let actor = use_store().actor;
    let desk = use_view(move |state| view::desk(state, actor.get()));
    // Drawn anew for another person, not when their tier comes or goes.
    let author = Memo::new(move |_| Some(desk.get()?.author));
    let body = move || {
        author.track();
        match desk.get_untracked() {
            Some(first) => view! { <Compose first=first desk=desk /> }.into_any(),
            None => view! {
                <Empty
                    icon=IconName::Pencil
                    title=t.posts_visitor()
                    body=t.posts_visitor_body()
                >
                    <ButtonLink
                        label=t.people_create()
                        href=routes::CREATE_PROFILE.to_owned()
                    />
                </Empty>
            }
            .into_any(),
        }
    };
    view! {
        <header class="page-head">
            <h1 class="display" tabindex="-1">{t.posts_new()}</h1>
        </header>
        {body}
    }
}

#[component]
fn Compose(first: Desk, desk: Memo<Option<Desk>>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let (navigate, focus) = (use_navigate(), use_focus());
    let draft = Draft::of(store);
    let max = usize::try_from(first.rules.post_max_chars).unwrap_or(usize::MAX);
    let is_checked = RwSignal::new(false);
    let has_tier = Signal::derive(move || desk.read().as_ref().is_some_and(|desk| desk.has_tier));
    let publishing = use_publishing(move |request| {
        draft.text.set(String::new());
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&routes::post(PostId(RecordId::main(request))), options);
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        is_checked.set(true);
        match untrack(|| draft.checked(max)) {
            Ok(text) => publishing.publish(untrack(|| draft.audience()), &text),
            Err(_) => focus.run(FIRST_INVALID),
        }
    };
    let error = move || {
        let error = draft.checked(max).err().filter(|_| is_checked.get())?;
        Some(rejection::text(t, error))
    };
    let hint = move || match draft.links() {
        0 => t.posts_text_hint(),
        links => t.posts_text_links(i64::try_from(links).unwrap_or(i64::MAX)),
    };
    view! {
        <Inked seed=ink(first.author)>
            <form class="form post-form" novalidate on:submit=submit>
                <div class="stack" data-gap="1">
                    <Field
                        label=t.posts_text()
                        value=draft.text
                        kind=FieldKind::Multiline(ROWS)
                        limit=max
                        hint=Signal::derive(move || Some(hint()))
                        error=Signal::derive(error)
                    />
                    <Kept draft=draft is_checked=is_checked />
                </div>
                <WhoReads draft=draft has_tier=has_tier />
                <RefusalNote refusal=publishing.sending.refusal />
                <div class="actions sticky-actions">
                    <Button
                        label=Signal::derive(move || t.posts_publish(&draft.audience.read()))
                        tone=ButtonTone::Person
                        busy=publishing.sending.busy
                    />
                </div>
            </form>
        </Inked>
    }
}

/// For whom, and what that means; a choice that cannot be published yet has its way out beside it.
#[component]
fn WhoReads(draft: Draft, has_tier: Signal<bool>) -> impl IntoView {
    let t = use_texts();
    let options = [(PUBLIC, IconName::Globe), (SUBSCRIBERS, IconName::Lock)];
    let options: Vec<Choice> = options
        .map(|(key, icon)| Choice::new(key, t.posts_audience(key)).icon(icon))
        .to_vec();
    let is_locked = Memo::new(move |_| *draft.audience.read() == SUBSCRIBERS);
    let means = move || t.posts_audience_means(&draft.audience.read());
    view! {
        <div class="stack" data-gap="2">
            <Segmented
                legend=t.posts_who_reads()
                options=Signal::stored(options)
                chosen=draft.audience
            />
            <p class="muted small" aria-live="polite">{means}</p>
            <Show when=move || is_locked.get()>
                <p class="muted small">{t.posts_audience_local()}</p>
            </Show>
            <Show when=move || is_locked.get() && !has_tier.get()>
                <Banner title=t.posts_no_tier() body=t.posts_no_tier_body()>
                    <ButtonLink
                        label=t.subscriptions_tier_offer()
                        href=routes::TIER.to_owned()
                        tone=ButtonTone::Secondary
                    />
                </Banner>
            </Show>
        </div>
    }
}

/// Says that the draft is kept, throws it away, and brings it back for as long as the page is open.
#[component]
fn Kept(draft: Draft, is_checked: RwSignal<bool>) -> impl IntoView {
    let t = use_texts();
    let thrown = RwSignal::new(String::new());
    let has_text = Memo::new(move |_| !draft.text.read().trim().is_empty());
    let focus = use_focus();
    let discard = move |()| {
        is_checked.set(false);
        // What was pressed goes away.
        focus.run(TEXT);
        thrown.set(draft.text.get_untracked());
        draft.text.set(String::new());
    };
    let bring_back = move || {
        view! {
            <Show when=move || !thrown.read().is_empty()>
                <Button
                    label=t.posts_bring_back()
                    tone=ButtonTone::Quiet
                    icon=IconName::Undo
                    on_press=move |()| {
                        draft.text.set(thrown.get_untracked());
                        focus.run(TEXT);
                    }
                />
            </Show>
        }
    };
    view! {
        <Show when=move || has_text.get() fallback=bring_back>
            <div class="split">
                <p class="muted small">{t.posts_kept()}</p>
                <Button label=t.posts_discard() tone=ButtonTone::Quiet on_press=discard />
            </div>
        </Show>
    }
}
