//! The main navigation: a bar under the thumb, a rail on a desk. It only links; it never changes anything.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::pages::{ink, people::view::line};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{Avatar, AvatarSize, Icon, IconName, TestMoney};

/// A part of the app with a place in the navigation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Section {
    Home,
    Spaces,
    Wallet,
    You,
    Settings,
}

impl Section {
    /// The section that the page at `path` belongs to. Profiles, payments and receipts are reached from several.
    fn of(path: &str) -> Option<Self> {
        let first = path.split('/').nth(1).unwrap_or_default();
        match first {
            "" => Some(Self::Home),
            "spaces" | "tickets" => Some(Self::Spaces),
            "wallet" | "handoffs" | "transfers" | "requests" | "withdrawals" => Some(Self::Wallet),
            "you" | "create-profile" | "edit-profile" | "tier" | "subscriptions" | "studio"
            | "supporters" | "share" | "eligibility" => Some(Self::You),
            "settings" | "rules" => Some(Self::Settings),
            _ => None,
        }
    }
}

#[component]
pub fn Nav() -> impl IntoView {
    let t = use_texts();
    let is_settings = is_at(Section::Settings);
    view! {
        <nav class="shell-nav" aria-label=t.nav_label()>
            <a class="shell-brand" href=routes::HOME>
                <svg class="shell-brand-mark" aria-hidden="true">
                    <use href="/icons/sprite.svg#obole" />
                </svg>
                <span class="shell-brand-name">{t.app_name()}</span>
            </a>
            <p class="shell-mark">
                <TestMoney word=t.money_test() />
            </p>
            <ul class="shell-nav-list" role="list">
                <Place section=Section::Home href=routes::HOME label=t.nav_home()>
                    <Icon name=IconName::Home />
                </Place>
                <Place section=Section::Spaces href=routes::SPACES label=t.nav_spaces()>
                    <Icon name=IconName::Spaces />
                </Place>
                <Place section=Section::Wallet href=routes::WALLET label=t.nav_wallet()>
                    <Icon name=IconName::Wallet />
                </Place>
                <Place section=Section::You href=routes::YOU label=t.nav_you()>
                    <Me />
                </Place>
            </ul>
            <div class="shell-nav-foot">
                <a
                    class="cluster"
                    href=routes::SETTINGS
                    aria-current=move || is_settings.get().then_some("page")
                >
                    <Icon name=IconName::Settings />
                    {t.nav_settings()}
                </a>
                <div class="shell-money">
                    <TestMoney word=t.money_test() />
                </div>
            </div>
        </nav>
    }
}

#[component]
fn Place(section: Section, href: &'static str, label: String, children: Children) -> impl IntoView {
    let is_here = is_at(section);
    view! {
        <li>
            <a
                class="shell-nav-link"
                href=href
                aria-current=move || is_here.get().then_some("page")
            >
                {children()}
                <span class="shell-nav-label">{label}</span>
            </a>
        </li>
    }
}

/// Whether the page on show belongs to `section`.
fn is_at(section: Section) -> Memo<bool> {
    let path = use_location().pathname;
    Memo::new(move |_| path.with(|path| Section::of(path)) == Some(section))
}

/// Who acts: a face, so that nobody acts as somebody else unawares.
#[component]
fn Me() -> impl IntoView {
    let store = use_store();
    let me = use_view(move |state| line(state, store.actor.get().person()?));
    move || match me.get() {
        Some(line) => view! {
            <Avatar seed=ink(line.person) name=line.name size=AvatarSize::Small />
        }
        .into_any(),
        None => view! { <Icon name=IconName::User /> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_marked_on_its_own_page() {
        for (path, section) in [
            (routes::HOME, Section::Home),
            (routes::SPACES, Section::Spaces),
            (routes::SCHEDULE_SPACE, Section::Spaces),
            (routes::WALLET, Section::Wallet),
            (routes::TOP_UP, Section::Wallet),
            (routes::YOU, Section::You),
            (routes::CREATE_PROFILE, Section::You),
            (routes::TIER, Section::You),
            (routes::SUBSCRIPTIONS, Section::You),
            (routes::STUDIO, Section::You),
            (routes::SUPPORTERS, Section::You),
            (routes::SHARE, Section::You),
            (routes::HANDOFFS, Section::Wallet),
            (routes::ELIGIBILITY, Section::You),
            (routes::RULES, Section::Settings),
            (routes::SETTINGS, Section::Settings),
        ] {
            assert_eq!(Section::of(path), Some(section), "{path}");
        }
        assert_eq!(Section::of("/@amina"), None);
    }
}
