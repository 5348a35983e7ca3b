//! Rule packs: two of them side by side, the choice of one, and what the one in force asks of somebody. Figures and
//! verdicts are the domain's; nothing is worked out here.

mod arrives;
mod choice;
mod eligibility;
mod hurdle;
pub mod view;

pub use choice::PackChoice;
pub use eligibility::EligibilityPage;
pub use hurdle::{Hurdle, Missing, use_reason};

use domain::rules::{Command, PackName};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use self::arrives::Arrives;
use super::payment::query;
use super::payment::refusal::RefusalNote;
use super::title::use_title;
use crate::i18n::Texts;
use crate::i18n::rules as words;
use crate::i18n::rules::said::{ALIKE, PLAYED, TOLD, Topic, lines};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_view};
use crate::ui::{Button, Status, StatusKind, Tab, TabLinks};

/// `/rules`, with `?of=` a pack other than the one in force.
#[component]
pub fn RulesPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.rules_title());
    let search = use_location().search;
    let in_force = use_view(|state| state.rules.name);
    let shown = Memo::new(move |_| {
        let asked = query::read(&search.read(), "of");
        let asked = asked.and_then(|key| PackName::of_key(&key));
        asked.unwrap_or_else(|| in_force.get())
    });
    let tabs = move || {
        let tab = |pack: PackName| Tab {
            href: routes::rules_of(pack),
            label: words::pack_name(t, pack),
            count: None,
            current: pack == shown.get(),
        };
        PackName::ALL.map(tab).to_vec()
    };
    let lede = move || match shown.get() {
        PackName::Obole => t.rules_lede_own(),
        pack => t.rules_lede(&words::pack_name(t, pack)),
    };
    view! {
        <div class="rules">
            <header class="page-head stack" data-gap="2">
                <h1 class="display" tabindex="-1">{t.rules_title()}</h1>
                <p class="muted">{lede}</p>
            </header>
            <TabLinks label=t.rules_packs() tabs=Signal::derive(tabs) />
            <Standing shown=shown in_force=in_force />
            {move || view! { <Compared pack=shown.get() /> }}
        </div>
    }
}

/// Whether this world lives by the pack that is shown, and the button by which it will.
#[component]
fn Standing(shown: Memo<PackName>, in_force: Memo<PackName>) -> impl IntoView {
    let t = use_texts();
    let sending = use_sending(|_| {});
    let is_other = move || shown.get() != in_force.get();
    let press = Callback::new(move |()| {
        let pack = shown.get_untracked();
        sending.send(Command::ChoosePack { pack });
    });
    let name = move || words::pack_name(t, shown.get());
    let lives = move || t.rules_not_in_force(&words::pack_name(t, in_force.get()));
    view! {
        <div class="rules-standing" aria-live="polite">
            <Show
                when=is_other
                fallback=move || view! { <Status kind=StatusKind::Done word=t.rules_in_force() /> }
            >
                <p class="muted small">{lives}</p>
                <RefusalNote refusal=sending.refusal />
                <Button
                    label=Signal::derive(move || t.rules_live_by(&name()))
                    busy=sending.busy
                    on_press=press
                />
            </Show>
        </div>
    }
}

/// Topic by topic, Obole in the last column.
#[component]
fn Compared(pack: PackName) -> impl IntoView {
    let t = use_texts();
    let groups = PLAYED.map(|(group, topics)| {
        view! { <Group pack=pack title=t.rules_group(group) topics=topics note=None /> }
    });
    view! {
        <Arrives pack=pack />
        {groups.collect_view()}
        <Group pack=pack title=t.rules_alike() topics=ALIKE note=Some(t.rules_alike_explained()) />
        <Group pack=pack title=t.rules_told() topics=TOLD note=Some(t.rules_told_explained()) />
    }
}

#[component]
fn Group(
    pack: PackName,
    title: String,
    topics: &'static [Topic],
    /// What is to be known of the whole group.
    note: Option<String>,
) -> impl IntoView {
    let t = use_texts();
    let packs = match pack {
        PackName::Obole => vec![pack],
        pack => vec![pack, PackName::Obole],
    };
    let heads = packs.iter().map(|pack| {
        view! { <th scope="col">{words::pack_name(t, *pack)}</th> }
    });
    let heads: Vec<_> = heads.collect();
    let row = |topic: &Topic| {
        let said: Vec<_> = packs.iter().map(|pack| said(t, *pack, *topic)).collect();
        // What two packs say alike is said once, so that the differences stand out.
        let cells = match said.as_slice() {
            [one, other] if one == other => {
                view! { <td colspan="2">{t.rules_both(&one.join(" · "))}</td> }.into_any()
            }
            _ => packs
                .iter()
                .zip(said)
                .map(|(pack, said)| cell(*pack, said))
                .collect_view()
                .into_any(),
        };
        view! {
            <tr>
                <th scope="row">{t.rules_topic(topic.key())}</th>
                {cells}
            </tr>
        }
    };
    let rows: Vec<_> = topics.iter().map(row).collect();
    view! {
        <section class="rules-group">
            <h2 class="heading">{title.clone()}</h2>
            {note.map(|note| view! { <p class="muted small">{note}</p> })}
            <table class="rules-table" data-columns=packs.len().to_string()>
                <caption class="visually-hidden">{title}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// What a pack says of something, or that it does not have it.
fn said(t: Texts, pack: PackName, topic: Topic) -> Vec<String> {
    let said = lines(t, pack.rules(), topic);
    match said.is_empty() {
        true => vec![t.rules_absent()],
        false => said,
    }
}

fn cell(pack: PackName, said: Vec<String>) -> impl IntoView {
    let t = use_texts();
    let is_absent = said == [t.rules_absent()];
    let said: Vec<_> = said
        .into_iter()
        .map(|line| view! { <span class="rules-line">{line}</span> })
        .collect();
    view! {
        <td data-absent=is_absent.then_some("true") data-pack=words::pack_name(t, pack)>
            {said}
        </td>
    }
}
