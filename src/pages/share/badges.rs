//! Choosing a badge: its language and its ground, how it looks, and what to paste. The preview is an image of the very
//! code, never markup in our page.

use leptos::prelude::*;

use super::badge::{self, Badge};
use super::copy::Code;
use super::markup::data_address;
use super::view::Sharer;
use crate::i18n::{Lang, Texts};
use crate::pages::ink;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, Choice, Ground, IconName, Pigments, Segmented};

const LIGHT: &str = "light";
const DARK: &str = "dark";

#[component]
pub fn Badges(sharer: Sharer, address: String) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let language = RwSignal::new(t.lang().tag().to_owned());
    let ground = RwSignal::new(LIGHT.to_owned());
    let seed = ink(sharer.person);
    let file = format!("obole-{}-badge.svg", sharer.handle.as_str());
    let badge = Memo::new(move |_| {
        let lang = Lang::from_code(&language.read()).unwrap_or(Lang::En);
        let told = Texts::new(lang);
        Badge {
            seed,
            address: address.clone(),
            says: told.share_says(),
            means: told.share_means(&sharer.name),
            language: lang.tag(),
        }
    });
    let pigments = move || {
        let ground = match ground.read().as_str() {
            DARK => Ground::Dark,
            _ => Ground::Light,
        };
        Pigments::of(seed.ink(), ground)
    };
    let drawing = Memo::new(move |_| badge::drawn(&badge.read(), &pigments()));
    let linked = move || badge::linked(&badge.read(), &pigments());
    let plain = move || badge::plain(&badge.read());
    let save = move |()| store.save_file(&file, drawing.read_untracked().as_bytes());
    let languages = move || {
        let choice = |lang: Lang, name: String| Choice::new(lang.tag(), name);
        vec![
            choice(Lang::Fr, t.language_fr()),
            choice(Lang::En, t.language_en()),
        ]
    };
    let grounds = move || {
        vec![
            Choice::new(LIGHT, t.share_on_light()).icon(IconName::Sun),
            Choice::new(DARK, t.share_on_dark()).icon(IconName::Moon),
        ]
    };
    view! {
        <section class="share-part no-print" aria-labelledby="share-badge">
            <h2 class="heading" id="share-badge">{t.share_badge()}</h2>
            <p class="muted small">{t.share_badge_body()}</p>
            <Segmented
                legend=t.share_badge_language()
                options=Signal::derive(languages)
                chosen=language
            />
            <Segmented
                legend=t.share_badge_ground()
                options=Signal::derive(grounds)
                chosen=ground
            />
            <p class="share-badge" data-ground=ground>
                <img
                    src=move || data_address(&drawing.read())
                    alt=move || badge.read().means.clone()
                />
            </p>
            <div class="actions">
                <Button
                    label=t.share_badge_save()
                    tone=ButtonTone::Secondary
                    icon=IconName::Download
                    on_press=Callback::new(save)
                />
            </div>
            <Code label=t.share_badge_code() code=Signal::derive(linked) />
            <Code label=t.share_plain_code() code=Signal::derive(plain) />
        </section>
    }
}
