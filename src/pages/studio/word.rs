//! What a giver reads at once, and who may give. A standing word is no thanks for one gift: these are given on it.

use domain::jars;
use domain::text;
use leptos::prelude::*;

use super::change;
use super::editing::{Editing, Part, Says};
use crate::i18n::rejection;
use crate::pages::kept::keep_over;
use crate::prefs::use_texts;
use crate::ui::{Choice, ChoiceCards, Field, FieldKind, IconName};

#[component]
pub fn Word(editing: Editing, max: usize) -> impl IntoView {
    let t = use_texts();
    let stored = Memo::new(move |_| editing.jar().thanks);
    let typed = RwSignal::new(String::new());
    keep_over("word", typed, stored);
    Effect::new(move |_| {
        typed.track();
        editing.begin_anew(Part::Word);
    });
    let error = move || Some(rejection::text(t, text::prose(&typed.read(), max).err()?));
    let leave = move |()| {
        let Ok(thanks) = text::prose(&typed.read_untracked(), max) else {
            return;
        };
        typed.set(thanks.clone());
        if thanks != *stored.read_untracked() {
            editing.change(Part::Word, move |jar| change::thanking(jar, thanks));
        }
    };
    view! {
        <section class="studio-part">
            <h2 class="heading">{t.studio_word()}</h2>
            <Field
                label=t.studio_word_label()
                value=typed
                kind=FieldKind::Multiline(3)
                limit=max
                hint=t.studio_word_hint()
                error=MaybeProp::derive(error)
                on_leave=Callback::new(leave)
            />
            <Says editing=editing part=Part::Word />
        </section>
    }
}

#[component]
pub fn Givers(editing: Editing) -> impl IntoView {
    let t = use_texts();
    let stored = Memo::new(move |_| key(editing.jar().givers));
    let chosen = RwSignal::new(stored.get_untracked().to_owned());
    Effect::new(move |_| {
        let chosen = chosen.read();
        let found = jars::Givers::ALL
            .into_iter()
            .find(|givers| key(*givers) == *chosen);
        let is_busy = editing.sending.busy.get_untracked();
        let is_new = |givers: &jars::Givers| is_busy || key(*givers) != stored.get_untracked();
        if let Some(givers) = found.filter(is_new) {
            editing.change(Part::Givers, move |jar| change::open_to(jar, givers));
        }
    });
    Effect::new(move |_| {
        if !editing.sending.busy.get() {
            chosen.set(stored.get().to_owned());
        }
    });
    let icon = |givers| match givers {
        jars::Givers::Everyone => IconName::Globe,
        jars::Givers::People => IconName::Users,
        jars::Givers::Followers => IconName::UserCheck,
    };
    let options: Vec<Choice> = jars::Givers::ALL
        .map(|givers| {
            let key = key(givers);
            Choice::new(key, t.studio_givers_are(key))
                .detail(t.studio_givers_explained(key))
                .icon(icon(givers))
        })
        .to_vec();
    view! {
        <section class="studio-part">
            <ChoiceCards
                legend=t.studio_givers()
                options=Signal::stored(options)
                chosen=chosen
            />
            <Says editing=editing part=Part::Givers />
        </section>
    }
}

const fn key(givers: jars::Givers) -> &'static str {
    match givers {
        jars::Givers::Everyone => "everyone",
        jars::Givers::People => "people",
        jars::Givers::Followers => "followers",
    }
}
