//! The way out: where it leads, what the link leaves out, and the link to open, copy or scan. The link comes from the
//! view, which alone knows whether there may be one.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use payments::handoff::Service;

use super::view::HandOffView;
use super::view::way::{Opening, Way};
use crate::i18n::services;
use crate::pages::share::use_copy;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{Banner, BannerTone, Button, ButtonLink, ButtonTone, Icon, IconName, Qr};

#[component]
pub fn Leave(view: Memo<Option<HandOffView>>) -> impl IntoView {
    let t = use_texts();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let with = services::within(t, first.service);
    let inside = match first.way.clone() {
        Some(Way::Open(opening)) => {
            view! { <Open view=first.clone() opening=opening with=with /> }.into_any()
        }
        Some(Way::Sample) => view! { <Sample view=first.clone() with=with /> }.into_any(),
        Some(Way::Closed) | None => {
            let body = t.handoffs_closed_body();
            return view! {
                <Banner tone=BannerTone::Warning title=t.handoffs_closed(&with) body=body>
                    <ButtonLink
                        label=t.tips_back_to_profile()
                        href=routes::profile(&first.receiver.handle)
                        tone=ButtonTone::Secondary
                    />
                </Banner>
            }
            .into_any();
        }
    };
    view! { <section class="handoff-way">{inside}</section> }.into_any()
}

/// A real one.
#[component]
fn Open(view: HandOffView, opening: Opening, with: String) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let asked = routes::handoff_asked(view.id);
    let left = asked.clone();
    // The browser opens the link; meanwhile this page gets ready to ask.
    let leave = move |_| {
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&left, options);
    };
    let left_out = opening.left_out.iter();
    let left_out = left_out.map(|what| view! { <li>{services::left_out(t, *what, &with)}</li> });
    let left_out = left_out.collect_view();
    let label = match opening.is_page {
        true => t.handoffs_open_page(&opening.place),
        false => t.handoffs_open_app(),
    };
    let code = opening.qr_text.clone().map(|text| {
        let label = t.handoffs_qr_label(&with);
        view! { <Code text=text label=label says=t.handoffs_qr() /> }
    });
    // What no browser opens has no host to look at.
    let place = match opening.is_page {
        true => opening.place.clone(),
        false => view
            .service
            .map_or(with, |service| services::name(t, service)),
    };
    let warning = view.service.and_then(|service| service.facts().warning);
    let warning = warning.map(|warning| {
        let (title, body) = services::warning(t, warning, &view.receiver.name);
        view! { <Banner tone=BannerTone::Warning title=title body=body /> }
    });
    let (copy, copied) = use_copy(Signal::stored(opening.link.clone()));
    view! {
        <Place word=place is_page=opening.is_page link=opening.link.clone() />
        {warning}
        <ul class="handoff-left-out muted small" role="list">{left_out}</ul>
        {code}
        <div class="handoff-ways">
            <div class="handoff-open" on:click=leave>
                {if opening.is_page {
                    view! { <ButtonLink label=label href=opening.link.clone() tone=ButtonTone::Person leaves=true /> }
                        .into_any()
                } else {
                    view! {
                        <ButtonLink
                            label=label
                            href=opening.link.clone()
                            tone=ButtonTone::Person
                            icon=IconName::ExternalLink
                            loads_anew=true
                        />
                    }
                        .into_any()
                }}
            </div>
            <Button
                label=t.handoffs_copy()
                tone=ButtonTone::Secondary
                icon=IconName::Copy
                on_press=copy
            />
            <ButtonLink label=t.handoffs_return() href=asked tone=ButtonTone::Quiet />
        </div>
        <div class="handoff-copied" role="status">{copied}</div>
    }
}

/// A made-up one: what would open is a page of the app.
#[component]
fn Sample(view: HandOffView, with: String) -> impl IntoView {
    let t = use_texts();
    let code = view
        .service
        .is_some_and(|service| service.facts().is_for_qr);
    let code = code.then(|| {
        let label = t.handoffs_qr_sample();
        let (text, says) = (t.handoffs_qr_sample_text(), t.handoffs_qr_of_sample());
        view! { <Code text=text label=label says=says /> }
    });
    let is_page = !matches!(
        view.service,
        Some(
            Service::Bitcoin
                | Service::Lightning
                | Service::Ethereum
                | Service::Bank
                | Service::Upi
        )
    );
    view! {
        <Place word=with.clone() is_page=is_page link=t.handoffs_sample_link() />
        {code}
        <div class="handoff-ways">
            <ButtonLink
                label=t.handoffs_open_sample(&with)
                href=routes::handoff_sample(view.id)
                tone=ButtonTone::Person
            />
            <ButtonLink
                label=t.handoffs_return()
                href=routes::handoff_asked(view.id)
                tone=ButtonTone::Quiet
            />
        </div>
    }
}

/// Where it leads, large enough to be read before it is pressed, and the whole link under it.
#[component]
fn Place(word: String, is_page: bool, link: String) -> impl IntoView {
    let t = use_texts();
    let icon = if is_page {
        IconName::Globe
    } else {
        IconName::Send
    };
    view! {
        <div class="handoff-place">
            <Icon name=icon />
            <div class="handoff-place-words">
                <p class="muted small">{t.handoffs_opens()}</p>
                <p class="strong wrap"><bdi>{word}</bdi></p>
                <p class="handoff-link"><bdi>{link}</bdi></p>
            </div>
        </div>
    }
}

/// For a phone beside the screen.
#[component]
fn Code(text: String, label: String, says: String) -> impl IntoView {
    view! {
        <figure class="handoff-code">
            <Qr text=text label=label />
            <figcaption class="muted small">{says}</figcaption>
        </figure>
    }
}
