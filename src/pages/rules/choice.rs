//! Choosing the rule pack of this world, and what that changed. The choice is sent at once; where it is refused the
//! control goes back to what is in force.

use domain::rules::{Command, PackName};
use leptos::prelude::*;

use crate::i18n::rules as words;
use crate::i18n::rules::said::{PLAYED, Topic, lines};
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_view};
use crate::ui::{ButtonLink, ButtonTone, Choice, ChoiceCards};

/// The settings' group of the rule pack.
#[component]
pub fn PackChoice() -> impl IntoView {
    let t = use_texts();
    let in_force = use_view(|state| state.rules.name);
    let first = in_force.get_untracked();
    let chosen = RwSignal::new(first.key().to_owned());
    let sending = use_sending(|_| {});
    Effect::new(move |_| {
        let wanted = chosen.with(|key| PackName::of_key(key));
        if let Some(pack) = wanted.filter(|pack| *pack != in_force.get_untracked()) {
            sending.send(Command::ChoosePack { pack });
        }
    });
    // Another tab may choose, too; and a refusal leaves everything as it was.
    Effect::new(move |_| {
        sending.refusal.track();
        let key = in_force.get().key();
        if !sending.busy.get_untracked() && chosen.with_untracked(|chosen| chosen != key) {
            chosen.set(key.to_owned());
        }
    });
    let options = PackName::ALL.map(|pack| {
        Choice::new(pack.key(), words::pack_name(t, pack)).detail(t.rules_pack_says(pack.key()))
    });
    view! {
        <section class="settings-group" id="rule-pack">
            <h2 class="heading">{t.rules_pack_title()}</h2>
            <div class="rules-choice">
                <p class="muted small">{t.rules_pack_explained()}</p>
                <ChoiceCards
                    legend=t.rules_packs()
                    options=options.to_vec()
                    chosen=chosen
                    is_legend_hidden=true
                />
                <RefusalNote refusal=sending.refusal />
                <Changed first=first in_force=in_force />
                <div class="actions">
                    <ButtonLink
                        label=t.rules_compare()
                        href=routes::RULES.to_owned()
                        tone=ButtonTone::Secondary
                    />
                </div>
            </div>
        </section>
    }
}

/// What is different since this screen was opened.
#[component]
fn Changed(first: PackName, in_force: Memo<PackName>) -> impl IntoView {
    let t = use_texts();
    let is_changed = move || in_force.get() != first;
    let facts = Memo::new(move |_| {
        let topics = PLAYED.iter().flat_map(|(_, topics)| topics.iter());
        let fact = |topic: &Topic| {
            let [before, now] = [first, in_force.get()].map(|pack| lines(t, pack.rules(), *topic));
            let said = match now.is_empty() {
                true => t.rules_absent(),
                false => now.join(" · "),
            };
            (before != now).then(|| Fact::new(t.rules_topic(topic.key()), said))
        };
        topics.filter_map(fact).collect::<Vec<_>>()
    });
    let title = move || t.rules_changed(&words::pack_name(t, in_force.get()));
    view! {
        <div aria-live="polite">
            <Show when=is_changed>
                <div class="rules-changed stack" data-gap="2">
                    <h3 class="strong">{title}</h3>
                    <Facts facts=facts />
                </div>
            </Show>
        </div>
    }
}
