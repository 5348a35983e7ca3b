//! The services of a jar, in the order in which givers see them. Never judge an address here: the view says whether its
//! service takes it.

use domain::jars::Account;
use leptos::prelude::*;

use super::change;
use super::editing::{Editing, Part, Says, follow};
use super::view::{AccountLine, line};
use crate::i18n::{Texts, services};
use crate::pages::focus::use_focus;
use crate::pages::handoffs::lines::LeaveMark;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{
    ButtonLink, ButtonTone, Check, Empty, IconButton, IconName, Status, StatusKind, rows,
};

/// The arrow that was pressed last, in its row's new place.
const MOVED: &str = ".studio-account[data-moved] .studio-moves > :not([hidden]) > button";

#[component]
pub fn Services(editing: Editing) -> impl IntoView {
    let t = use_texts();
    let lines = Memo::new(move |_| {
        let accounts = editing.jar().accounts;
        accounts.iter().map(line).collect::<Vec<_>>()
    });
    let moved: RwSignal<Option<Account>> = RwSignal::new(None);
    // Whether it is shown is no part of the key: turning the switch must not redraw it.
    let key = |line: &AccountLine| (line.account.service.clone(), line.account.address.clone());
    let row = move |line: AccountLine| view! { <Line editing=editing lines=lines line=line moved=moved /> };
    let body = match editing.is_sample() {
        true => t.studio_sample(),
        false => t.studio_services_body(),
    };
    view! {
        <section class="studio-part" aria-labelledby="studio-services">
            <header class="stack" data-gap="1">
                <div class="split">
                    <h2 class="heading" id="studio-services">{t.studio_services()}</h2>
                    <LeaveMark is_sample=editing.is_sample() />
                </div>
                <p class="muted small">{body}</p>
            </header>
            <Show
                when=move || !lines.read().is_empty()
                fallback=move || {
                    view! {
                        <Empty
                            icon=IconName::Link
                            title=t.studio_services_none()
                            body=t.studio_services_none_body()
                        />
                    }
                }
            >
                <ul class="studio-accounts" role="list" aria-labelledby="studio-services">
                    {rows(move || lines.get(), key, row)}
                </ul>
            </Show>
            <Says editing=editing part=Part::Services />
            <div class="actions">
                <ButtonLink
                    label=t.studio_service_add()
                    href=routes::STUDIO_SERVICE.to_owned()
                    tone=ButtonTone::Secondary
                    icon=IconName::Plus
                />
                <ButtonLink
                    label=t.import_title()
                    href=routes::STUDIO_IMPORT.to_owned()
                    tone=ButtonTone::Quiet
                    icon=IconName::Upload
                />
            </div>
        </section>
    }
}

#[component]
fn Line(
    editing: Editing,
    lines: Memo<Vec<AccountLine>>,
    line: AccountLine,
    moved: RwSignal<Option<Account>>,
) -> impl IntoView {
    let t = use_texts();
    let focus = use_focus();
    let account = StoredValue::new(line.account.clone());
    // Where it stands of how many, and whether it is shown.
    let place = Memo::new(move |_| {
        let lines = lines.read();
        let own = account.read_value();
        let is_own = |line: &AccountLine| {
            line.account.service == own.service && line.account.address == own.address
        };
        let n = lines.iter().position(is_own)?;
        Some((n, lines.len(), lines[n].account.is_on))
    });
    let is_on = Signal::derive(move || place.get().is_some_and(|(_, _, is_on)| is_on));
    let value = RwSignal::new(is_on.get_untracked());
    follow(value, is_on, editing.sending, move |is_on| {
        let own = account.get_value();
        editing.change(Part::Services, move |jar| change::turned(jar, &own, is_on));
    });
    let step = move |is_up: bool| {
        let own = account.get_value();
        moved.set(Some(own.clone()));
        editing.change(Part::Services, move |jar| change::moved(jar, &own, is_up));
    };
    let is_moved = Memo::new(move |_| moved.read().as_ref() == Some(&*account.read_value()));
    // A row that moves loses the focus, and the arrow that had it may be gone.
    Effect::new(move |before: Option<Option<usize>>| {
        let now = place.get().map(|(n, ..)| n);
        if before.is_some_and(|before| before != now) && is_moved.get_untracked() {
            focus.run(MOVED);
        }
        now
    });
    let is_first = move || place.get().is_none_or(|(n, ..)| n == 0);
    let is_last = move || place.get().is_none_or(|(n, all, _)| n + 1 == all);
    let name = named(t, &line);
    let href = routes::studio_account(&line.account.service, &line.account.address);
    view! {
        <li class="studio-account" data-moved=move || is_moved.get().then_some("true")>
            <div class="studio-account-what">
                <Check label=name.clone() detail=line.account.address.clone() value=value />
                {(!line.is_sound && !editing.is_sample())
                    .then(|| view! { <p><Status kind=StatusKind::Failed word=t.studio_unsound() /></p> })}
            </div>
            <div class="studio-moves cluster">
                <span hidden=is_first>
                    <IconButton
                        label=t.studio_up(&name)
                        icon=IconName::ChevronUp
                        on_press=move |()| step(true)
                    />
                </span>
                <span hidden=is_last>
                    <IconButton
                        label=t.studio_down(&name)
                        icon=IconName::ChevronDown
                        on_press=move |()| step(false)
                    />
                </span>
                <a
                    class="icon-button"
                    href=href
                    aria-label=t.studio_change(&name)
                    title=t.studio_change(&name)
                >
                    <crate::ui::Icon name=IconName::Pencil />
                </a>
            </div>
        </li>
    }
}

/// The service by name, or by its key when this version does not know it.
fn named(t: Texts, line: &AccountLine) -> String {
    match line.service {
        Some(known) => services::name(t, known),
        None => line.account.service.clone(),
    }
}
