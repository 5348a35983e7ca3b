//! The jar as a visitor sees it. It only shows: nothing here can be pressed.

use leptos::prelude::*;

use super::view::{StudioView, line};
use crate::i18n::{money, services};
use crate::prefs::use_texts;
use crate::ui::{Avatar, Band, Icon, IconName, Note};

#[component]
pub fn Preview(view: Memo<Option<StudioView>>) -> impl IntoView {
    let t = use_texts();
    let shown = move || {
        let view = view.get()?;
        let seed = view.seed();
        let notes = view.notes.iter().take(5).zip(0..);
        let notes = notes
            .map(|(sum, rank)| {
                view! { <Note seed=seed parts=money::brief_parts(t, *sum) rank=rank /> }
            })
            .collect_view();
        let services = view.jar.accounts.iter().filter(|account| account.is_on);
        let services: Vec<String> = services
            .map(line)
            .filter(|line| line.is_sound || view.is_sample)
            .filter_map(|line| Some(services::name(t, line.service?)))
            .collect();
        let thanks = view.jar.thanks.clone();
        let title = match view.is_open {
            true => t.tips_for(&view.name),
            false => t.tips_no_jar(&view.name),
        };
        Some(view! {
            <div class="studio-preview" inert=true>
                <Band seed=seed />
                <div class="studio-preview-body">
                    <div class="cluster" data-gap="3">
                        <Avatar seed=seed name=view.name.clone() />
                        <p class="row-title wrap">{title}</p>
                    </div>
                    <div class="studio-preview-notes">{notes}</div>
                    {(!services.is_empty()).then(|| elsewhere(t.studio_preview_elsewhere(), services))}
                    {(!thanks.is_empty())
                        .then(|| view! { <blockquote class="studio-preview-thanks wrap">{thanks}</blockquote> })}
                </div>
            </div>
        })
    };
    view! {
        <section class="studio-part">
            <header class="stack" data-gap="1">
                <h2 class="heading">{t.studio_preview()}</h2>
                <p class="muted small">{t.studio_preview_body()}</p>
            </header>
            {shown}
        </section>
    }
}

fn elsewhere(heading: String, services: Vec<String>) -> impl IntoView {
    let rows = services.into_iter().map(|name| {
        view! {
            <li class="studio-preview-service">
                <span class="wrap">{name}</span>
                <Icon name=IconName::ArrowUpRight />
            </li>
        }
    });
    view! {
        <p class="muted small">{heading}</p>
        <ul role="list">{rows.collect_view()}</ul>
    }
}
