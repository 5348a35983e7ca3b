//! Before leaving: what will happen, what the giver should know, and what they want to say. Nothing leaves the app here;
//! the one button makes the hand-off, which has the way.

use domain::handoffs::Rejection as Refused;
use domain::id::{HandOffId, RecordId};
use domain::{Rejection, jars};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::amount::HowMuch;
use super::draft::GiveDraft;
use super::elsewhere::glyph;
use super::lines::{LeaveMark, Steps, money_of};
use super::view::{self, GiveView};
use crate::i18n::{rejection, services};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::kept::keep_in_address;
use crate::pages::named::{use_handle, use_id};
use crate::pages::not_found::NoRecord;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::view::Party;
use crate::pages::people::Follow;
use crate::pages::profile::ProfileBehind;
use crate::pages::tips::WhoSees;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store, use_view};
use crate::ui::{
    Banner, BannerTone, Button, ButtonLink, ButtonTone, Emblem, Empty, Field, FieldKind, Icon,
    IconName, Inked, Sheet,
};

/// `/@handle/give/:account`
#[component]
pub fn GivePage() -> impl IntoView {
    let t = use_texts();
    let (handle, account) = (use_handle(), use_id::<String>("account"));
    let store = use_store();
    let in_sandbox = store.is_sandbox();
    let give = use_view(move |state| {
        view::give(
            state,
            &handle()?,
            &account()?,
            store.actor.get(),
            in_sandbox,
        )
    });
    let receiver = use_view(move |state| {
        let (id, _) = state.people.find(&handle()?)?;
        Party::of(state, id)
    });
    let title = move || match &*give.read() {
        Some(give) => {
            let with = services::within(t, Some(give.account.service));
            t.handoffs_give_title(&give.receiver.name, &with)
        }
        None => t.missing_title(),
    };
    use_title(title);
    move || match give.get() {
        Some(give) => view! { <Screen give=give /> }.into_any(),
        None => view! { <Gone receiver=receiver.get() /> }.into_any(),
    }
}

/// The jar has no such service, or there is no such person.
#[component]
fn Gone(receiver: Option<Party>) -> impl IntoView {
    let t = use_texts();
    let (label, href) = match receiver {
        Some(receiver) => (
            t.payments_back_to(&receiver.name),
            routes::profile(&receiver.handle),
        ),
        None => (t.missing_home(), routes::HOME.to_owned()),
    };
    view! {
        <NoRecord
            heading=t.missing_title()
            icon=IconName::HandHeart
            title=t.handoffs_no_account()
            body=t.handoffs_no_account_body()
        >
            <ButtonLink label=label href=href />
        </NoRecord>
    }
}

#[component]
fn Screen(give: GiveView) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let receiver = give.receiver.clone();
    let with = services::within(t, Some(give.account.service));
    let title = t.handoffs_give_title(&receiver.name, &with);
    let (person, tip) = (receiver.id, routes::tip(&receiver.handle));
    let back = tip.clone();
    let inside = match give.refused {
        Some(refused) => view! { <No give=give.clone() refused=refused /> }.into_any(),
        None => view! { <Form give=give.clone() /> }.into_any(),
    };
    let chosen = give.account.service;
    view! {
        <Sheet
            label=title.clone()
            on_leave=move |()| navigate(&back, NavigateOptions::default())
            behind=move || view! { <ProfileBehind person=person /> }
        >
            <Inked seed=receiver.seed()>
                <div class="tip-page stack" data-gap="5" data-money=money_of(give.account.is_sample)>
                    <header class="tip-for">
                        <Emblem symbol=chosen.key() otherwise=glyph(chosen) />
                        <div class="tip-for-words">
                            <h1 class="title" tabindex="-1">{title}</h1>
                            <LeaveMark is_sample=give.account.is_sample />
                        </div>
                        <a class="icon-button" href=tip aria-label=t.verb_back() title=t.verb_back()>
                            <Icon name=IconName::X />
                        </a>
                    </header>
                    {inside}
                </div>
            </Inked>
        </Sheet>
    }
}

/// Why not, and what helps.
#[component]
fn No(give: GiveView, refused: Rejection) -> impl IntoView {
    let t = use_texts();
    let person = give.receiver.id;
    let handle = give.receiver.handle;
    let fix = match refused {
        Rejection::Jars(jars::Rejection::PeopleOnly) => view! {
            <ButtonLink label=t.people_create() href=routes::CREATE_PROFILE.to_owned() />
        }
        .into_any(),
        Rejection::HandOffs(Refused::ToOneself) => {
            view! { <ButtonLink label=t.nav_wallet() href=routes::WALLET.to_owned() /> }.into_any()
        }
        _ => view! { <Follow person=person handle=handle /> }.into_any(),
    };
    view! {
        <Empty
            icon=IconName::HandHeart
            title=t.handoffs_not_now()
            body=rejection::rejected(t, refused)
        >
            {fix}
        </Empty>
    }
}

#[component]
fn Form(give: GiveView) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let focus = use_focus();
    let search = use_location().search;
    let draft = GiveDraft::new(t, &give, &search.get_untracked());
    let sending = use_sending(move |request| {
        let handoff = HandOffId(RecordId::main(request));
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&routes::handoff(handoff), options);
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.checked(t) {
            Some(command) => sending.send(command),
            None => focus.run(FIRST_INVALID),
        }
    };
    keep_in_address(move || draft.address());
    let (name, account) = (give.receiver.name.clone(), give.account.clone());
    let with = services::within(t, Some(account.service));
    let word_hint = match give.carries.note && !account.is_sample {
        true => t.handoffs_word_told(),
        false => t.handoffs_word_kept(&name),
    };
    let limit = give.message_max_chars;
    view! {
        <form class="tip" novalidate on:submit=submit>
            <Steps with=with name=name.clone() is_sample=account.is_sample />
            <Warn give=give.clone() />
            <HowMuch view=give draft=draft />
            <Field
                label=t.tips_message()
                value=draft.message
                kind=FieldKind::Multiline(2)
                limit=limit
                hint=word_hint
                error=draft.message_error
            />
            <WhoSees name=name visibility=draft.visibility is_elsewhere=true />
            <RefusalNote refusal=sending.refusal />
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.handoffs_go() tone=ButtonTone::Person busy=sending.busy />
            </footer>
        </form>
    }
}

/// What somebody should know before they leave. A sample leads nowhere, so it warns of nothing.
#[component]
fn Warn(give: GiveView) -> impl IntoView {
    let t = use_texts();
    let warning = give.account.service.facts().warning;
    let warning = warning.filter(|_| !give.account.is_sample);
    warning.map(|warning| {
        let (title, body) = services::warning(t, warning, &give.receiver.name);
        view! { <Banner tone=BannerTone::Warning title=title body=body /> }
    })
}
