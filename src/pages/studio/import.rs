//! Bringing in what one has published already: paste it, choose it or drop it, see what comes of it, take it. Nothing is
//! taken before it was seen, and either all that is ticked is taken or nothing.

mod found;
pub mod view;
mod words;

use domain::jars::{self, Command};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use payments::import::{self, Import, LARGEST, Unreadable};

use self::found::{Found, LeftOut};
use self::view::Line;
use super::{NoStudio, change};
use crate::i18n::format;
use crate::pages::kept::{Kept, keep_here};
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store};
use crate::ui::{Banner, BannerTone, Button, Dropped, Field, FieldKind, FileDrop, Icon, IconName};

/// `/studio/import`
#[component]
pub fn ImportPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    use_title(move || t.import_title());
    // Drawn anew for whoever acts: what one person began is nobody else's.
    let person = Memo::new(move |_| actor.get().person());
    view! {
        <header class="tip-for">
            <div class="tip-for-words">
                <h1 class="title" tabindex="-1">{t.import_title()}</h1>
            </div>
            <a class="icon-button" href=routes::STUDIO aria-label=t.verb_close() title=t.verb_close()>
                <Icon name=IconName::X />
            </a>
        </header>
        <div class="studio">
            {move || match person.get() {
                Some(_) => view! { <Bring /> }.into_any(),
                None => view! { <NoStudio /> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Bring() -> impl IntoView {
    let t = use_texts();
    // A chosen file is its text from then on: it can be read, mended and found again.
    let typed = keep_here("import");
    let lost = RwSignal::new(None);
    let given = Memo::new(move |_| {
        let typed = typed.text.read();
        (!typed.trim().is_empty()).then(|| import::file(typed.as_bytes()))
    });
    Effect::new(move |_| {
        typed.text.track();
        lost.set(None);
    });
    let take = move |dropped: Dropped| {
        let text = match dropped {
            Dropped::Bytes(bytes) => import::text(&bytes).map_err(|why| words::unreadable(t, why)),
            Dropped::TooLarge => Err(words::unreadable(t, Unreadable::TooLarge { most: LARGEST })),
            Dropped::Unreadable => Err(t.import_file_lost()),
        };
        lost.set(text.as_ref().err().cloned());
        if let Ok(text) = text {
            typed.text.set(text);
        }
    };
    let says =
        |why: Option<String>| why.map(|why| view! { <Banner tone=BannerTone::Danger title=why /> });
    view! {
        <section class="studio-part">
            <p class="muted">{t.import_intro()}</p>
            <FileDrop
                label=t.import_choose()
                hint=t.import_drop()
                accept=".yml,.yaml,.json,text/plain"
                largest=LARGEST
                on_file=Callback::new(take)
            />
            <div aria-live="polite">{move || says(lost.get())}</div>
            <Field
                label=t.import_paste()
                value=typed.text
                kind=FieldKind::Multiline(6)
                hint=t.import_paste_hint()
            />
        </section>
        <div aria-live="polite">
            {move || match given.get() {
                None => ().into_any(),
                Some(Ok(import)) => view! { <Preview import=import typed=typed /> }.into_any(),
                Some(Err(why)) => says(Some(words::unreadable(t, why))).into_any(),
            }}
        </div>
    }
}

/// What comes of it, and the way to take it.
#[component]
fn Preview(import: Import, typed: Kept) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let navigate = use_navigate();
    let actor = store.actor;
    // What was unticked stays so while the text is mended, and when it is found again.
    let left = keep_here("import.left");
    let lines = store.read(|state| view::lines(state, actor.get_untracked(), &import));
    let picked: Vec<(Line, RwSignal<bool>)> = lines
        .into_iter()
        .map(|line| {
            let is_left = left
                .text
                .with_untracked(|left| left.lines().any(|key| key == line.key()));
            let is_picked = RwSignal::new(!line.is_known && !is_left);
            (line, is_picked)
        })
        .collect();
    let rows = StoredValue::new(picked.clone());
    let chosen = Memo::new(move |_| {
        rows.with_value(|rows| {
            let is =
                |(line, is_picked): &&(Line, RwSignal<bool>)| is_picked.get() && !line.is_known;
            rows.iter()
                .filter(is)
                .map(|(line, _)| line.account.clone())
                .collect::<Vec<_>>()
        })
    });
    Effect::new(move |_| {
        // What cannot be read while it is mended is no row now, and is still unticked when it is one again.
        let before = left.text.get_untracked();
        let mut unticked: Vec<String> = before.lines().map(str::to_owned).collect();
        rows.with_value(|rows| {
            for (line, is_picked) in rows.iter().filter(|(line, _)| !line.is_known) {
                let key = line.key();
                unticked.retain(|kept| *kept != key);
                if !is_picked.get() {
                    unticked.push(key);
                }
            }
        });
        left.text.set(unticked.join("\n"));
    });
    let sending = use_sending(move |_| {
        typed.forget();
        left.forget();
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(routes::STUDIO, options);
    });
    let take = move |()| {
        if let Some(person) = actor.get_untracked().person() {
            let jar = store.read(|state| jars::of(state, person).clone());
            let chosen = chosen.get_untracked().into_iter();
            let jar = chosen.fold(jar, |jar, account| change::with(jar, account, None));
            sending.send(Command::SetUpJar { jar });
        }
    };
    let count = move || format::count(chosen.read().len());
    let is_any = Memo::new(move |_| !chosen.read().is_empty());
    view! {
        <section class="studio-part">
            <Found lines=picked />
            <LeftOut left=import.left />
            <RefusalNote refusal=sending.refusal />
            <Show
                when=move || is_any.get()
                fallback=move || view! { <p class="muted">{t.import_nothing()}</p> }
            >
                <footer class="tip-footer actions sticky-actions">
                    <Button
                        label=Signal::derive(move || t.import_take(count()))
                        busy=sending.busy
                        on_press=Callback::new(take)
                    />
                </footer>
            </Show>
        </section>
    }
}
