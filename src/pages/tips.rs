//! The tip sheet of one person: choose, review, give. Never decide here whether a tip may be sent: the domain answers.

mod compose;
mod draft;
mod review;
pub mod view;
mod who_sees;

pub use self::draft::{visibility_key, visibility_of};
pub use self::who_sees::WhoSees;

use domain::jars;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use self::compose::Compose;
use self::draft::TipDraft;
use self::review::Review;
use self::view::SheetView;
use crate::i18n::{rejection, rules};
use crate::pages::focus::use_step_focus;
use crate::pages::named::use_handle;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::query;
use crate::pages::payment::view::Party;
use crate::pages::people::Follow;
use crate::pages::profile::ProfileBehind;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{Avatar, ButtonLink, ButtonTone, Empty, Icon, IconName, Inked, Sheet, SheetMoney};

/// `/@handle/tip`
#[component]
pub fn TipPage() -> impl IntoView {
    let t = use_texts();
    let handle = use_handle();
    let store = use_store();
    let in_sandbox = store.is_sandbox();
    let search = use_location().search;
    let currency = Memo::new(move |_| query::currency(&search.read()));
    let sheet = use_view(move |state| {
        view::sheet(
            state,
            &handle()?,
            store.actor.get(),
            currency.get(),
            in_sandbox,
        )
    });
    let name = Memo::new(move |_| {
        let sheet = sheet.read();
        sheet.as_ref().map(|sheet| sheet.receiver.name.clone())
    });
    use_title(move || match name.get() {
        Some(name) => t.tips_title(&name),
        None => t.missing_title(),
    });
    move || match sheet.get() {
        None => view! {
            <NoRecord
                heading=t.missing_title()
                icon=IconName::User
                title=t.tips_nobody()
                body=t.tips_nobody_body()
            >
                <ButtonLink label=t.missing_home() href=routes::HOME.to_owned() />
            </NoRecord>
        }
        .into_any(),
        Some(sheet) if sheet.is_own => {
            view! { <NoSheet receiver=sheet.receiver title=t.tips_own() body=t.tips_own_body() /> }
                .into_any()
        }
        Some(SheetView {
            receiver,
            hurdle: Some(why),
            ..
        }) => {
            let (title, body) = (t.rules_hurdle_none(), rules::rejected(t, why));
            view! { <NoSheet receiver=receiver title=title body=body /> }.into_any()
        }
        Some(sheet) if !sheet.has_jar => {
            let name = sheet.receiver.name.clone();
            view! {
                <NoSheet
                    receiver=sheet.receiver
                    title=t.tips_no_jar(&name)
                    body=t.tips_no_jar_body()
                />
            }
            .into_any()
        }
        Some(sheet) if sheet.refused.is_some() => view! { <NotForYou sheet=sheet /> }.into_any(),
        Some(sheet) => view! { <Steps sheet=sheet /> }.into_any(),
    }
}

/// Why there is no sheet, and the way back.
#[component]
fn NoSheet(receiver: Party, title: String, body: String) -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="stack">
            <h1 class="heading" tabindex="-1">{t.tips_for(&receiver.name)}</h1>
            <Empty icon=IconName::HandHeart title=title body=body>
                <ButtonLink
                    label=t.tips_back_to_profile()
                    href=routes::profile(&receiver.handle)
                    tone=ButtonTone::Secondary
                />
            </Empty>
        </section>
    }
}

/// The jar is for others: why, and how to become one of them.
#[component]
fn NotForYou(sheet: SheetView) -> impl IntoView {
    let t = use_texts();
    let receiver = sheet.receiver;
    let reason = sheet
        .refused
        .map(|refused| rejection::rejected(t, refused.into()));
    let fix = match sheet.refused {
        Some(jars::Rejection::FollowersOnly) => {
            let handle = receiver.handle.clone();
            view! { <Follow person=receiver.id handle=handle /> }.into_any()
        }
        _ => {
            let href = routes::CREATE_PROFILE.to_owned();
            view! { <ButtonLink label=t.people_create() href=href /> }.into_any()
        }
    };
    view! {
        <section class="stack">
            <h1 class="heading" tabindex="-1">{t.tips_for(&receiver.name)}</h1>
            <Empty
                icon=IconName::HandHeart
                title=t.tips_not_for_you()
                body=reason.unwrap_or_default()
            >
                {fix}
                <ButtonLink
                    label=t.tips_back_to_profile()
                    href=routes::profile(&receiver.handle)
                    tone=ButtonTone::Secondary
                />
            </Empty>
        </section>
    }
}

#[component]
fn Steps(sheet: SheetView) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let search = use_location().search;
    let draft = TipDraft::new(t, &sheet, &search.get_untracked());
    let is_review = Memo::new(move |_| {
        query::read(&search.read(), "step").as_deref() == Some("review") && draft.is_ready()
    });
    use_step_focus(move || is_review.get());
    let receiver = sheet.receiver.clone();
    let (person, profile) = (receiver.id, routes::profile(&receiver.handle));
    let sheet = StoredValue::new(sheet);
    view! {
        <Sheet
            label=t.tips_for(&receiver.name)
            on_leave=move |()| navigate(&profile, NavigateOptions::default())
            behind=move || view! { <ProfileBehind person=person /> }
        >
            <Inked seed=receiver.seed()>
                <div class="tip-page">
                    {move || {
                        let sheet = sheet.get_value();
                        if is_review.get() {
                            view! { <Review sheet=sheet draft=draft /> }.into_any()
                        } else {
                            view! { <Compose sheet=sheet draft=draft /> }.into_any()
                        }
                    }}
                </div>
            </Inked>
        </Sheet>
    }
}

/// Whom it is for, the mark of test money, and the way out.
#[component]
fn TipFor(receiver: Party, heading: AnyView) -> impl IntoView {
    let t = use_texts();
    let seed = receiver.seed();
    view! {
        <header class="tip-for">
            <Avatar seed=seed name=receiver.name.clone() />
            <div class="tip-for-words">{heading} <SheetMoney word=t.money_test() /></div>
            <a
                class="icon-button"
                href=routes::profile(&receiver.handle)
                aria-label=t.verb_close()
                title=t.verb_close()
            >
                <Icon name=IconName::X />
            </a>
        </header>
    }
}
