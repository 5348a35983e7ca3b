//! One service of one's jar: choosing it, typing the address, taking it out. What is typed is checked as it is typed,
//! by the service itself; never let an address through that it refuses.

use domain::jars::Jar;
use domain::jars::{Account, Command};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use payments::handoff::{self, Refusal, Service, Warning};

use super::change;
use super::choose::Choose;
use crate::i18n::{Texts, services};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::kept::keep_in_address;
use crate::pages::payment::query;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store};
use crate::ui::{Button, ButtonLink, ButtonTone, Field, Icon, IconName, Status, StatusKind};

/// `/studio/service`, with `of` a service and `was` an address of the jar.
#[component]
pub fn ServicePage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let search = use_location().search;
    use_title(move || t.studio_service_add());
    let asked = Memo::new(move |_| query::read(&search.read(), "of"));
    let is_known = Memo::new(move |_| actor.get().person().is_some());
    let body = move || {
        let service = asked.get().and_then(|key| Service::of_key(&key));
        match (is_known.get(), service) {
            (false, _) => super::NoStudio().into_any(),
            (true, Some(service)) => view! { <Address service=service /> }.into_any(),
            (true, None) => view! { <Choose /> }.into_any(),
        }
    };
    let title = move || {
        let service = asked.get().and_then(|key| Service::of_key(&key));
        service.map_or_else(|| t.studio_service_add(), |known| services::name(t, known))
    };
    view! {
        <header class="tip-for">
            <div class="tip-for-words">
                <h1 class="title" tabindex="-1">{title}</h1>
            </div>
            <a class="icon-button" href=routes::STUDIO aria-label=t.verb_close() title=t.verb_close()>
                <Icon name=IconName::X />
            </a>
        </header>
        <div class="studio">{body}</div>
    }
}

#[component]
fn Address(service: Service) -> impl IntoView {
    let t = use_texts();
    let (store, focus) = (use_store(), use_focus());
    let navigate = use_navigate();
    let search = use_location().search.get_untracked();
    let was = query::read(&search, "was");
    let typed = query::read(&search, "typed").or_else(|| was.clone());
    let typed = RwSignal::new(typed.unwrap_or_default());
    let is_tried = RwSignal::new(false);
    let before = StoredValue::new(was.map(|address| Account {
        service: service.key().to_owned(),
        address,
        is_on: true,
    }));
    let checked = Memo::new(move |_| service.check(&typed.read()));
    let sending = use_sending(move |_| {
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(routes::STUDIO, options);
    });
    let jar = move || {
        let person = store.actor.get_untracked().person()?;
        Some(store.read(|state| domain::jars::of(state, person).clone()))
    };
    let send = move |change: &dyn Fn(Jar) -> Jar| {
        if let Some(jar) = jar() {
            sending.send(Command::SetUpJar { jar: change(jar) });
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        is_tried.set(true);
        let Ok(address) = checked.get_untracked() else {
            return focus.run(FIRST_INVALID);
        };
        let account = Account {
            service: service.key().to_owned(),
            address: address.as_str().to_owned(),
            is_on: true,
        };
        before.with_value(|before| {
            send(&|jar| change::with(jar, account.clone(), before.as_ref()));
        });
    };
    let remove = move |()| {
        before.with_value(|before| {
            if let Some(before) = before {
                send(&|jar| change::without(jar, before));
            }
        });
    };
    keep_in_address(move || {
        let was = before.with_value(|before| before.as_ref().map(|known| known.address.clone()));
        routes::studio_typing(
            service.key(),
            was.as_deref().unwrap_or_default(),
            &typed.read(),
        )
    });
    let label = if before.with_value(Option::is_some) {
        t.verb_save()
    } else {
        t.studio_service_do()
    };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <Typing service=service typed=typed checked=checked is_tried=is_tried />
            <Facts service=service />
            <RefusalNote refusal=sending.refusal />
            <footer class="tip-footer actions sticky-actions">
                <Button label=label busy=sending.busy />
                {before
                    .with_value(Option::is_some)
                    .then(|| {
                        view! {
                            <Button
                                label=t.studio_service_remove()
                                tone=ButtonTone::Quiet
                                icon=IconName::Trash
                                on_press=remove
                            />
                        }
                    })}
                {before
                    .with_value(Option::is_none)
                    .then(|| {
                        view! {
                            <ButtonLink
                                label=t.studio_service_other()
                                href=routes::STUDIO_SERVICE.to_owned()
                                tone=ButtonTone::Quiet
                            />
                        }
                    })}
            </footer>
        </form>
    }
}

/// The field, and what the service makes of it.
#[component]
fn Typing(
    service: Service,
    typed: RwSignal<String>,
    checked: Memo<Result<handoff::Address, Refusal>>,
    is_tried: RwSignal<bool>,
) -> impl IntoView {
    let t = use_texts();
    // Half a name is not wrong yet; what no more letters can mend is said at once.
    let error = move || {
        let refusal = checked.get().err()?;
        let is_due = is_tried.get() || is_final(refusal);
        is_due.then(|| services::refused(t, service, refusal))
    };
    let sound = move || {
        let address = checked.get().ok()?;
        let says = t.studio_sound(address.as_str());
        Some(view! { <Status kind=StatusKind::Done word=says /> })
    };
    view! {
        <Field
            label=services::typed(t, service)
            value=typed
            hint=t.studio_example(service.facts().example)
            error=MaybeProp::derive(error)
            on_leave=Callback::new(move |()| is_tried.set(!typed.read_untracked().is_empty()))
        />
        <p class="studio-sound wrap" aria-live="polite">{sound}</p>
    }
}

/// Whether writing on cannot mend it.
fn is_final(refusal: Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::Empty
            | Refusal::TooShort { .. }
            | Refusal::Form
            | Refusal::Checksum
            | Refusal::NoLetter
            | Refusal::Host
            | Refusal::NotHttps
            | Refusal::OtherSite
            | Refusal::Reserved
    )
}

/// What a giver will be told and what the link can say.
#[component]
fn Facts(service: Service) -> impl IntoView {
    let t = use_texts();
    let facts = service.facts();
    let carries = match (facts.carries.amount, facts.carries.note) {
        (true, true) => t.studio_carries_all(),
        (true, false) => t.studio_carries_amount(),
        (false, _) => t.studio_carries_nothing(),
    };
    let warning = facts.warning.map(|warning| warned(t, warning));
    view! {
        <ul class="studio-facts" role="list">
            <li>{carries}</li>
            {facts.is_for_qr.then(|| view! { <li>{t.studio_has_qr()}</li> })}
            {warning.map(|says| view! { <li>{says}</li> })}
        </ul>
    }
}

fn warned(t: Texts, warning: Warning) -> String {
    match warning {
        Warning::PostalAddressShown => t.studio_warns_postal(),
        Warning::CannotBeUndone => t.studio_warns_final(),
        Warning::PublicForEver => t.studio_warns_public(),
        Warning::AnyHost => t.studio_warns_host(),
    }
}
