//! The services of a jar as ways out of the tip sheet. Only the way to the way: no link leaves the app from here.

use domain::people::Handle;
use leptos::prelude::*;

use super::lines::LeaveMark;
use super::view::AccountView;
use crate::i18n::services;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{Emblem, Icon, IconName, List, Row};

/// Nothing for a jar without services.
#[component]
pub fn Elsewhere(handle: Handle, name: String, accounts: Vec<AccountView>) -> impl IntoView {
    let t = use_texts();
    if accounts.is_empty() {
        return ().into_any();
    }
    let is_sample = accounts.iter().any(|account| account.is_sample);
    let body = match is_sample {
        true => t.handoffs_elsewhere_sample(&name),
        false => t.handoffs_elsewhere_body(&name),
    };
    let rows = accounts.into_iter().map(move |account| {
        let href = routes::give(&handle, &account.key);
        view! { <Account account=account href=href /> }
    });
    let rows = rows.collect_view();
    view! {
        <section class="handoff-elsewhere stack" data-gap="3">
            <div class="split">
                <h2 class="heading">{t.handoffs_elsewhere()}</h2>
                <LeaveMark is_sample=is_sample />
            </div>
            <p class="muted small">{body}</p>
            <List label=t.handoffs_elsewhere()>{rows}</List>
        </section>
    }
    .into_any()
}

#[component]
fn Account(account: AccountView, href: String) -> impl IntoView {
    let t = use_texts();
    let AccountView {
        service,
        told_apart,
        ..
    } = account;
    view! {
        <Row
            title=services::name(t, service)
            detail=Signal::stored((!told_apart.is_empty()).then_some(told_apart))
            href=href
            leading=move || view! { <Emblem symbol=service.key() otherwise=glyph(service) /> }
            trailing=|| view! { <Icon name=IconName::ChevronRight /> }
        />
    }
}

/// What stands for a service without a mark of its own: its kind.
pub fn glyph(service: payments::handoff::Service) -> IconName {
    use payments::handoff::Service;
    match service {
        Service::Bank => IconName::Landmark,
        Service::Custom => IconName::Link,
        Service::Upi => IconName::Smartphone,
        Service::Lightning => IconName::Zap,
        // For code: packages, dependencies, issues, projects of a foundation.
        Service::Tidelift => IconName::Package,
        Service::ThanksDev => IconName::GitFork,
        Service::IssueHunt => IconName::Bug,
        Service::Lfx => IconName::Layers,
        Service::Polar => IconName::CodeXml,
        Service::Donorbox => IconName::Gift,
        _ => IconName::HandHeart,
    }
}
