//! The posts of one person: a few on their profile, all of them on a page of its own.

use domain::id::PersonId;
use leptos::prelude::*;

use super::card::Cards;
use super::feed::{Page, Write, use_latest, use_page};
use super::view::Scope;
use crate::pages::ink;
use crate::pages::named::use_handle;
use crate::pages::not_found::NotFound;
use crate::pages::people::view::{Line, line};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{Avatar, ButtonLink, ButtonTone, Empty, IconName, Inked};

const ON_PROFILE: usize = 3;

/// The newest posts of `author`, for their profile. Somebody who has none is not shown for it; one's own teaches.
#[component]
pub fn Written(author: PersonId) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let feed = use_latest(move || Scope::Author(author), ON_PROFILE);
    let all = use_view(move |state| line(state, author).map(|author| author.handle));
    let is_own = move || actor.get().person() == Some(author);
    let is_empty = Memo::new(move |_| feed.with(|feed| feed.cards.is_empty()));
    let more = move || {
        let handle = all
            .get()
            .filter(|_| feed.with(|feed| feed.older.is_some()))?;
        let href = routes::posts_of(&handle);
        Some(view! {
            <div class="actions">
                <ButtonLink label=t.posts_all() href=href tone=ButtonTone::Secondary />
            </div>
        })
    };
    view! {
        <Show when=move || !is_empty.get() || is_own()>
            <section class="profile-panel">
                <div class="split">
                    <h2 class="heading">{t.posts_title()}</h2>
                    <Show when=move || is_own() && !is_empty.get()><Write /></Show>
                </div>
                <Show when=move || !is_empty.get() fallback=|| view! { <NothingWritten /> }>
                    <Cards cards=Signal::derive(move || feed.with(|feed| feed.cards.clone())) />
                </Show>
                {more}
            </section>
        </Show>
    }
}

#[component]
fn NothingWritten() -> impl IntoView {
    let t = use_texts();
    view! {
        <Empty icon=IconName::Pencil title=t.posts_none_yours() body=t.posts_none_yours_body()>
            <ButtonLink
                label=t.posts_write()
                href=routes::COMPOSE.to_owned()
                tone=ButtonTone::Secondary
            />
        </Empty>
    }
}

/// `/@handle/posts`
#[component]
pub fn AuthorPage() -> impl IntoView {
    let t = use_texts();
    let handle = use_handle();
    let author = use_view(move |state| line(state, state.people.find(&handle()?)?.0));
    use_title(move || match &*author.read() {
        Some(author) => t.posts_of(&author.name),
        None => t.missing_title(),
    });
    move || match author.get() {
        Some(author) => view! { <All author=author /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn All(author: Line) -> impl IntoView {
    let t = use_texts();
    let (seed, person) = (ink(author.person), author.person);
    let feed = use_page(move || Some(Scope::Author(person)));
    let base = routes::posts_of(&author.handle);
    let nobody = author.name.clone();
    view! {
        <Inked seed=seed>
            <div class="stack" data-gap="5">
                <header class="post-head">
                    <Avatar seed=seed name=author.name.clone() />
                    <div class="post-head-words">
                        <h1 class="title wrap" tabindex="-1">{t.posts_of(&author.name)}</h1>
                        <a class="muted small" href=routes::profile(&author.handle)>
                            {author.handle.to_string()}
                        </a>
                    </div>
                </header>
                <Page feed=feed base=Signal::stored(base)>
                    <Empty
                        icon=IconName::Pencil
                        title=t.posts_none()
                        body=t.posts_none_of(&nobody)
                    />
                </Page>
            </div>
        </Inked>
    }
}
