//! Settings: how this device shows the app, and what becomes of the data on it. Language and theme are no events.

mod export;
mod look;
mod reset;
pub mod view;

use leptos::prelude::*;

use self::look::Look;
use self::reset::StartOver;
use super::rules::PackChoice;
use super::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_store;
use crate::ui::{ButtonLink, ButtonTone, IconName, TestMoney};
pub use export::Export;

/// `/settings`, with `?reset=demo|empty` while it asks about starting over.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    use_title(move || t.settings_title());
    view! {
        <div class="settings">
            <h1 class="display">{t.settings_title()}</h1>
            <Look />
            <PackChoice />
            <section class="settings-group">
                <h2 class="heading">{t.settings_data()}</h2>
                <Line
                    title=t.settings_data_where()
                    explained=t.settings_data_explained()
                />
                <Line title=t.settings_export() explained=t.settings_export_explained()>
                    <Export />
                </Line>
            </section>
            <section class="settings-group">
                <h2 class="heading">{t.settings_about()}</h2>
                <Line title=t.settings_money() explained=t.settings_money_explained()>
                    <TestMoney word=t.money_test() />
                </Line>
                <Line title=t.scenarios_title() explained=t.settings_scenarios_explained()>
                    <ButtonLink
                        label=t.settings_scenarios()
                        href=routes::SCENARIOS.to_owned()
                        tone=ButtonTone::Secondary
                        icon=IconName::Sandbox
                    />
                </Line>
            </section>
            {(!store.is_sandbox()).then(|| view! { <StartOver /> })}
        </div>
    }
}

/// One setting: what it is, what it does, and its control.
#[component]
fn Line(
    title: String,
    explained: String,
    /// A lasting id, by which the focus finds its way back.
    #[prop(optional)]
    id: Option<&'static str>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="settings-row" id=id>
            <div class="settings-row-text">
                <p class="strong">{title}</p>
                <p class="muted small">{explained}</p>
            </div>
            {children.map(|children| children())}
        </div>
    }
}
