//! A message about the whole application or the whole step: health, an update, a refusal.
//! A refusal about one control belongs next to that control, not here.

use leptos::prelude::*;

use super::button::IconButton;
use super::icon::{Icon, IconName};

/// How much it matters.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum BannerTone {
    /// Good to know.
    #[default]
    Notice,
    /// Something will be lost or late unless the person acts.
    Warning,
    /// Something was refused or is broken.
    Danger,
}

/// A banner. Its children are the way out.
#[component]
pub fn Banner(
    /// How much it matters.
    #[prop(optional)]
    tone: BannerTone,
    /// What is the matter.
    #[prop(into)]
    title: Signal<String>,
    /// Why, and what to do.
    #[prop(optional, into)]
    body: MaybeProp<String>,
    /// Name and effect of the closing cross, for a banner that may be put away.
    #[prop(optional, into)]
    dismiss: Option<(Signal<String>, Callback<()>)>,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (word, role, icon) = match tone {
        BannerTone::Notice => ("notice", "status", IconName::Info),
        BannerTone::Warning => ("warning", "status", IconName::AlertTriangle),
        BannerTone::Danger => ("danger", "alert", IconName::AlertCircle),
    };
    view! {
        <div class="banner" data-tone=word role=role>
            <Icon name=icon />
            <div class="banner-text">
                <p class="banner-title">{title}</p>
                {move || body.get().map(|body| view! { <p class="banner-body">{body}</p> })}
                {children.map(|children| view! { <div class="banner-actions">{children()}</div> })}
            </div>
            {dismiss
                .map(|(label, on_press)| {
                    view! { <IconButton label=label icon=IconName::X on_press=on_press /> }
                })}
        </div>
    }
}
