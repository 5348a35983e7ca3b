//! What somebody gives away so that others find their jar: the address, a card, a poster and a badge. It says honestly
//! how far the address reaches; never promise more.

mod badge;
mod badges;
mod card;
mod copy;
mod markup;
mod poster;
pub mod view;

use leptos::prelude::*;
use leptos_router::hooks::use_url;

use self::badges::Badges;
use self::card::Card;
pub use self::copy::{use_copy, use_link};

use self::copy::Link;
use self::poster::Poster;
use self::view::Sharer;
use crate::pages::people::NeedsProfile;
use crate::pages::{ink, title::use_title};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{
    Button, ButtonLink, ButtonTone, Ground, IconName, Inked, Pigments, Status, StatusKind,
};

/// `/share`
#[component]
pub fn SharePage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    use_title(move || t.share_title());
    let sharer = use_view(move |state| view::sharer(state, actor.get()));
    let body = move || match sharer.get() {
        Some(sharer) => view! { <Shared sharer=sharer /> }.into_any(),
        None => view! { <Nobody /> }.into_any(),
    };
    view! {
        <div class="share-page">
            <h1 class="display no-print" tabindex="-1">{t.share_title()}</h1>
            {body}
        </div>
    }
}

/// A visitor has no profile to share.
#[component]
fn Nobody() -> impl IntoView {
    let t = use_texts();
    view! {
        <NeedsProfile icon=IconName::Share title=t.share_visitor() body=t.share_visitor_body() />
    }
}

#[component]
fn Shared(sharer: Sharer) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let origin = use_url().read_untracked().origin().to_owned();
    let path = routes::profile(&sharer.handle);
    // In a sandbox the address leads back into it.
    let address = format!("{origin}{}", store.path_for_others(&path));
    let seed = ink(sharer.person);
    let closed = (!sharer.has_jar).then(|| {
        view! {
            <p><Status kind=StatusKind::Notice word=t.share_closed() /></p>
            <p>
                <ButtonLink
                    label=t.supporters_open_jar()
                    href=routes::STUDIO.to_owned()
                    tone=ButtonTone::Secondary
                />
            </p>
        }
    });
    view! {
        <Inked seed=seed>
            <div class="share-page">
                <section class="share-part no-print" aria-labelledby="share-address">
                    <h2 class="visually-hidden" id="share-address">{t.share_address()}</h2>
                    <p class="share-address strong wrap" dir="ltr">{address.clone()}</p>
                    <p class="muted small">{t.share_reach()}</p>
                    {closed}
                    <Link title=sharer.name.clone() path=path />
                </section>
                <CardPart sharer=sharer.clone() address=address.clone() />
                <Poster sharer=sharer.clone() address=address.clone() />
                <Badges sharer=sharer address=address />
            </div>
        </Inked>
    }
}

/// The card as it will be saved.
#[component]
fn CardPart(sharer: Sharer, address: String) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let seed = ink(sharer.person);
    let card = Card {
        seed,
        handle: sharer.handle.to_string(),
        address: view::shown(&address),
        says: t.share_says(),
        money: t.share_money(),
        name: sharer.name.clone(),
    };
    let svg = card::drawn(&card, &Pigments::of(seed.ink(), Ground::Light));
    let preview = markup::data_address(&svg);
    let name = format!("obole-{}-card.svg", sharer.handle.as_str());
    let save = move |()| store.save_file(&name, svg.as_bytes());
    view! {
        <section class="share-part no-print" aria-labelledby="share-card">
            <h2 class="heading" id="share-card">{t.share_card()}</h2>
            <p class="muted small">{t.share_card_body()}</p>
            <img
                class="share-card"
                src=preview
                alt=t.share_card_alt(&sharer.name, &card.address)
                width="1200"
                height="630"
            />
            <div class="actions">
                <Button
                    label=t.share_card_save()
                    tone=ButtonTone::Secondary
                    icon=IconName::Download
                    on_press=Callback::new(save)
                />
            </div>
        </section>
    }
}
