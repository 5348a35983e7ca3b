//! Feeds: a page at a time, newest first, with the way to older posts in the address. Nothing here is ranked.

use domain::id::PostId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::card::Cards;
use super::view::{self, Feed, PAGE, Scope};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName, Tab, TabLinks};

/// A page of `scope` after the post in `?before=`.
pub fn use_page(scope: impl Fn() -> Option<Scope> + Send + Sync + 'static) -> Memo<Feed> {
    let (actor, now, query) = (use_store().actor, use_now(), use_query_map());
    let before = move || -> Option<PostId> { query.read().get_str("before")?.parse().ok() };
    use_view(move |state| match scope() {
        Some(scope) => view::feed(state, actor.get(), scope, before(), PAGE, now.get()),
        None => Feed::default(),
    })
}

/// The few newest of `scope`.
pub fn use_latest(scope: impl Fn() -> Scope + Send + Sync + 'static, count: usize) -> Memo<Feed> {
    let (actor, now) = (use_store().actor, use_now());
    use_view(move |state| view::feed(state, actor.get(), scope(), None, count, now.get()))
}

/// `/posts`: of those one follows or pays for, and with `?of=all` of everybody.
#[component]
pub fn FeedPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.posts_title());
    let (actor, query) = (use_store().actor, use_query_map());
    let me = Memo::new(move |_| actor.get().person());
    let is_all = Memo::new(move |_| query.read().get_str("of") == Some("all"));
    let feed = use_page(move || {
        let home = me.get().filter(|_| !is_all.get());
        Some(home.map_or(Scope::Everybody, Scope::Home))
    });
    let tabs = move || {
        let tab = |label, href: &str, current| Tab {
            href: href.to_owned(),
            label,
            count: None,
            current,
        };
        vec![
            tab(t.posts_followed(), routes::POSTS, !is_all.get()),
            tab(t.posts_everybody(), routes::ALL_POSTS, is_all.get()),
        ]
    };
    let base = Signal::derive(move || match is_all.get() {
        true => routes::ALL_POSTS.to_owned(),
        false => routes::POSTS.to_owned(),
    });
    view! {
        <header class="page-head split">
            <h1 class="display">{t.posts_title()}</h1>
            <Write />
        </header>
        <div class="stack" data-gap="5">
            <Show when=move || me.get().is_some()>
                <TabLinks label=t.posts_title() tabs=Signal::derive(tabs) />
            </Show>
            <Page feed=feed base=base>
                <Empty icon=IconName::Pencil title=t.posts_none() body=t.posts_none_followed()>
                    <ButtonLink label=t.posts_find_people() href=routes::HOME.to_owned() />
                </Empty>
            </Page>
        </div>
    }
}

/// A whole page with the links to the next; its children stand there when there is nothing.
#[component]
pub fn Page(feed: Memo<Feed>, base: Signal<String>, children: ChildrenFn) -> impl IntoView {
    let cards = Signal::derive(move || feed.with(|feed| feed.cards.clone()));
    let empty = StoredValue::new(children);
    view! {
        <Show
            when=move || feed.with(|feed| !feed.cards.is_empty())
            fallback=move || empty.with_value(|empty| empty())
        >
            <Cards cards=cards />
        </Show>
        <Pages feed=feed base=base />
    }
}

/// Links to older posts and back to the newest.
#[component]
fn Pages(feed: Memo<Feed>, base: Signal<String>) -> impl IntoView {
    let t = use_texts();
    let link = |label: String, href: String| {
        view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
    };
    move || {
        let (older, is_not_newest) = feed.with(|feed| (feed.older, feed.is_not_newest));
        let newest = is_not_newest.then(|| link(t.posts_newest(), base.get()));
        let older =
            older.map(|last| link(t.posts_older(), routes::posts_before(&base.read(), last)));
        (newest.is_some() || older.is_some())
            .then(|| view! { <div class="actions">{newest} {older}</div> })
    }
}

/// The way to the composer, for whoever has a profile.
#[component]
pub fn Write() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    view! {
        <Show when=move || actor.get().person().is_some()>
            <ButtonLink
                label=t.posts_write()
                href=routes::COMPOSE.to_owned()
                tone=ButtonTone::Secondary
                icon=IconName::Pencil
            />
        </Show>
    }
}
