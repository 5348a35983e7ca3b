//! One post on its own page, open or behind its gate. Which of the two is asked of the store at every moment, never
//! remembered here.

use domain::id::PostId;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::card::Measured;
use super::gate::GateCard;
use super::remove::Remove;
use super::text::Text;
use super::view::{self, PostView};
use crate::i18n::{format, rejection};
use crate::pages::ink;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::people::view::line;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Reading, Sending, use_body, use_sending, use_store, use_view};
use crate::ui::{
    Avatar, Banner, BannerTone, Button, ButtonLink, ButtonTone, Icon, IconName, Inked, Skeleton,
    SkeletonShape,
};

/// `/posts/:post`
#[component]
pub fn PostPage() -> impl IntoView {
    let t = use_texts();
    let asked = use_id::<PostId>("post");
    let actor = use_store().actor;
    let view = use_view(move |state| view::post(state, actor.get(), asked()?));
    use_title(move || match &*view.read() {
        Some(view) => t.posts_by(&view.author.name),
        None => t.posts_missing(),
    });
    let (store, navigate) = (use_store(), use_navigate());
    let removing = use_sending(move |_| {
        let by = actor.get_untracked().person();
        let author = by.and_then(|author| store.read(|state| line(state, author)));
        let profile = author.map_or(routes::HOME.to_owned(), |a| routes::profile(&a.handle));
        navigate(&profile, Default::default());
    });
    move || match view.get() {
        Some(view) => view! { <Page view=view removing=removing /> }.into_any(),
        // Whoever removed it is on the way to their profile.
        None if removing.busy.get() => ().into_any(),
        None => view! {
            <NoRecord
                heading=t.posts_title()
                icon=IconName::Pencil
                title=t.posts_missing()
                body=t.posts_missing_body()
            >
                <ButtonLink label=t.posts_all() href=routes::POSTS.to_owned() />
            </NoRecord>
        }
        .into_any(),
    }
}

#[component]
fn Page(view: PostView, removing: Sending) -> impl IntoView {
    let id = view.id;
    let (reading, again) = use_body(move || Some(id));
    let (gate, foot) = (view.clone(), view.clone());
    let is_open = Memo::new(move |_| *reading.read() != Reading::Locked);
    let gate = move || view! { <GateCard post=gate.clone() /> };
    view! {
        <Inked seed=ink(view.author.person)>
            <article class="post">
                <Head view=view />
                <Show when=move || is_open.get() fallback=gate>
                    <Opened reading=reading again=again />
                    <Foot view=foot.clone() removing=removing />
                </Show>
            </article>
        </Inked>
    }
}

/// Who wrote it, when, and for whom.
#[component]
fn Head(view: PostView) -> impl IntoView {
    let t = use_texts();
    let PostView {
        author, at, facts, ..
    } = view;
    let (icon, word) = if facts.is_locked() {
        (IconName::Lock, t.posts_for_subscribers())
    } else {
        (IconName::Globe, t.posts_for_everybody())
    };
    view! {
        <header class="post-head">
            <Avatar seed=ink(author.person) name=author.name.clone() />
            <div class="post-head-words">
                <h1 class="title wrap" tabindex="-1">{t.posts_by(&author.name)}</h1>
                <p class="dotted muted small">
                    <span><a href=routes::profile(&author.handle)>{author.handle.to_string()}</a></span>
                    <time datetime=format::machine(at.0)>{format::day_time(t.lang(), at.0)}</time>
                    <span class="post-audience"><Icon name=icon />{word}</span>
                </p>
            </div>
        </header>
    }
}

/// The text, or why there is none although it is open.
#[component]
fn Opened(reading: Memo<Reading>, again: Callback<()>) -> impl IntoView {
    let t = use_texts();
    let trouble = move |title: String, body: String| {
        view! {
            <Banner tone=BannerTone::Warning title=title body=body>
                <Button label=t.verb_retry() tone=ButtonTone::Secondary on_press=again />
            </Banner>
        }
        .into_any()
    };
    move || match reading.get() {
        Reading::Text(text) => view! { <Text text=text /> }.into_any(),
        Reading::Loading => {
            view! { <Skeleton shape=SkeletonShape::Lines(4) label=t.posts_loading() /> }.into_any()
        }
        Reading::Absent => trouble(t.posts_absent(), t.posts_absent_body()),
        Reading::Damaged => trouble(t.posts_damaged(), t.posts_damaged_body()),
        Reading::Trouble(met) => trouble(
            rejection::trouble_title(t, &met),
            rejection::trouble(t, &met),
        ),
        Reading::Locked => ().into_any(),
    }
}

/// What can be done after reading: thank whoever wrote it, read on, or take one's own back.
#[component]
fn Foot(view: PostView, removing: Sending) -> impl IntoView {
    let t = use_texts();
    let author = view.author;
    let measured = view! { <p class="muted small"><Measured facts=view.facts /></p> };
    let more = view! {
        <ButtonLink
            label=if view.is_own { t.posts_all() } else { t.posts_more_of(&author.name) }
            href=routes::posts_of(&author.handle)
            tone=ButtonTone::Secondary
        />
    };
    let can_tip = author.has_jar && !view.is_own;
    let tip = can_tip.then(|| {
        view! {
            <ButtonLink
                label=t.profile_tip()
                href=routes::tip(&author.handle)
                tone=ButtonTone::Person
                icon=IconName::HandCoins
            />
        }
    });
    let remove = view
        .is_own
        .then(|| view! { <Remove post=view.id sending=removing /> });
    view! {
        <footer class="post-foot stack" data-gap="4">
            {measured}
            <div class="actions">{tip} {more}</div>
            {remove}
        </footer>
    }
}
