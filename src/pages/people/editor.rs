//! The form of a profile, for creating and for editing. It reads what is typed and hands over a profile; sending it is
//! the page's business.

use domain::id::PersonId;
use domain::people::{BIO_MAX_CHARS, Handle, Language, NAME_MAX_CHARS, Profile, Role};
use domain::rules::CURRENCIES;
use domain::text::TextError;
use leptos::{ev, prelude::*};

use super::form::{Fields, language_key};
use crate::i18n::{Texts, person, rejection};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Refusal, use_view};
use crate::ui::{
    Avatar, AvatarSize, Band, Button, Check, Choice, ChoiceCards, Field, FieldKind, Inked, Seed,
    Segmented,
};

/// All fields, the refusal and the one button.
#[component]
pub fn Editor(
    fields: Fields,
    /// Whose profile it is, when there is one already: their own handle is not taken.
    own: Option<PersonId>,
    #[prop(into)] submit_label: Signal<String>,
    busy: RwSignal<bool>,
    refusal: RwSignal<Option<Refusal>>,
    /// Run with a profile that has no fault.
    #[prop(into)]
    on_submit: Callback<Profile>,
    /// The preview, between the fields and the button.
    children: Children,
) -> impl IntoView {
    let t = use_texts();
    let focus = use_focus();
    let is_checked = RwSignal::new(false);
    let is_taken = use_view(move |state| {
        let handle = fields.handle.with(|text| Handle::parse(text)).ok();
        let owner = handle.and_then(|handle| state.people.by_handle.get(&handle).copied());
        owner.is_some() && owner != own
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        is_checked.set(true);
        match untrack(|| fields.profile()) {
            Some(profile) if !is_taken.get_untracked() => on_submit.run(profile),
            _ => focus.run(FIRST_INVALID),
        }
    };
    let refused = move || {
        let said = refusal
            .get()
            .map(|refusal| rejection::sentence(t, &refusal));
        said.map(|said| view! { <p class="button-refusal" role="alert">{said}</p> })
    };
    view! {
        <form class="form" novalidate on:submit=submit>
            <Words fields=fields is_checked=is_checked is_taken=is_taken.into() />
            <Choices fields=fields />
            {children()}
            <div class="actions">
                <Button label=submit_label busy=busy />
                {refused}
            </div>
        </form>
    }
}

/// What is typed: handle, name, bio.
#[component]
fn Words(fields: Fields, is_checked: RwSignal<bool>, is_taken: Signal<bool>) -> impl IntoView {
    let t = use_texts();
    let (handle_left, name_left) = (RwSignal::new(false), RwSignal::new(false));
    let faults = Memo::new(move |_| fields.faults());
    let handle_error = move || {
        if is_taken.get() {
            return Some(t.rejection_handle_taken());
        }
        let is_due = is_checked.get() || handle_left.get();
        let error = faults.get().handle.filter(|_| is_due)?;
        Some(rejection::handle(t, error))
    };
    let name_error = move || {
        let is_due = is_checked.get() || name_left.get();
        let error = faults.get().name.filter(|_| is_due)?;
        Some(match error {
            TextError::Empty => t.people_name_missing(),
            error => rejection::text(t, error),
        })
    };
    let bio_error = move || Some(rejection::text(t, faults.get().bio?));
    let handle_hint = move || {
        let handle = fields.handle.with(|text| Handle::parse(text));
        handle.map_or_else(
            |_| {
                t.people_handle_hint(
                    &Handle::MIN_CHARS.to_string(),
                    &Handle::MAX_CHARS.to_string(),
                )
            },
            |handle| t.people_handle_address(&routes::profile(&handle)),
        )
    };
    // An empty field that was only passed by is not a fault yet.
    let leave = |field: RwSignal<String>, left: RwSignal<bool>| {
        Callback::new(move |()| left.set(!field.get_untracked().is_empty()))
    };
    view! {
        <Field
            label=t.people_handle()
            value=fields.handle
            kind=FieldKind::Handle
            hint=Signal::derive(move || Some(handle_hint()))
            error=Signal::derive(handle_error)
            on_leave=leave(fields.handle, handle_left)
        />
        <Field
            label=t.people_name()
            value=fields.name
            kind=FieldKind::Name
            limit=NAME_MAX_CHARS
            hint=t.people_name_hint()
            error=Signal::derive(name_error)
            on_leave=leave(fields.name, name_left)
        />
        <Field
            label=t.people_bio()
            value=fields.bio
            kind=FieldKind::Multiline(3)
            limit=BIO_MAX_CHARS
            hint=t.people_bio_hint()
            error=Signal::derive(bio_error)
        />
    }
}

/// What is chosen: role, language, jar and its currency.
#[component]
fn Choices(fields: Fields) -> impl IntoView {
    let t = use_texts();
    let currency = move || {
        let choose = || {
            view! {
                <Segmented
                    legend=t.people_currency_question()
                    options=currencies()
                    chosen=fields.currency
                />
            }
        };
        fields.has_jar.get().then(choose)
    };
    view! {
        <ChoiceCards legend=t.people_role_question() options=roles(t) chosen=fields.role />
        <Segmented legend=t.people_language() options=languages(t) chosen=fields.language />
        <Check label=t.people_jar() detail=t.people_jar_explained() value=fields.has_jar />
        {currency}
    }
}

/// How the profile will look.
#[component]
pub fn Preview(fields: Fields, seed: Seed) -> impl IntoView {
    let t = use_texts();
    let or = |text: String, instead: String| {
        if text.trim().is_empty() {
            instead
        } else {
            text
        }
    };
    let name = move || or(fields.name.get(), t.people_preview_name());
    let handle = move || {
        let typed = fields.handle.with(|text| Handle::parse(text));
        typed.map_or_else(|_| t.people_preview_handle(), |handle| handle.to_string())
    };
    view! {
        <Inked seed=seed>
            <div class="profile-preview">
                <Band seed=seed />
                <div class="profile-preview-body">
                    <Avatar seed=seed name=Signal::derive(name) size=AvatarSize::Large />
                    <p class="title wrap">{name}</p>
                    <p class="muted wrap">{handle}</p>
                    <p class="wrap">{move || fields.bio.get()}</p>
                </div>
            </div>
        </Inked>
    }
}

fn roles(t: Texts) -> Vec<Choice> {
    let choice = |role: Role| Choice::new(person::role_key(role), person::role_explained(t, role));
    Role::ALL.map(choice).to_vec()
}

fn languages(t: Texts) -> Vec<Choice> {
    let choice = |language| Choice::new(language_key(language), person::language(t, language));
    [Language::English, Language::French].map(choice).to_vec()
}

fn currencies() -> Vec<Choice> {
    let choice = |currency: domain::money::Currency| Choice::new(currency.code(), currency.code());
    CURRENCIES.map(choice).to_vec()
}
