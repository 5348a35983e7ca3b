//! The tips that are asked for, a window at a time, each with its thanks and the way to its receipt. However many tips
//! there are, the page stays short. Never put giving back beside thanks: it stands on the receipt.

use domain::id::PersonId;
use leptos::prelude::*;

use super::asked::Asked;
use super::filters::Filters;
use super::save::Save;
use super::view::{self, Line, WINDOW, Window};
use super::words::{self, month_of};
use crate::i18n::{Texts, format, money};
use crate::pages::focus::use_focus;
use crate::pages::ink;
use crate::pages::receipt::Thank;
use crate::pages::receipt::view::Giver;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Amount, AmountSize, Avatar, Button, ButtonLink, ButtonTone, Dialog, Empty, Icon, IconName,
    List, Row, Status, StatusKind, rows,
};

/// Where the focus goes when something was done about a tip.
pub const HEADING: &str = "#supporters-tips";
const LATEST: &str = "[data-latest]";

/// The tip that is being thanked for, by its place.
type Open = RwSignal<Option<usize>>;

#[component]
pub fn Tips(person: PersonId, asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let now = use_now();
    // The edge of a period need not move with every tick.
    let today = Memo::new(move |_| format::day(t.lang(), now.get().0));
    let window = use_view(move |state| {
        today.track();
        view::window(
            state,
            person,
            &asked.read(),
            WINDOW,
            store.moment(),
            month_of,
        )
    });
    let places = move || window.with(|window| window.places.clone());
    let is_empty = Memo::new(move |_| window.with(|window| window.places.is_empty()));
    let is_cut = Memo::new(move |_| window.with(|window| window.is_name_too_short));
    let open: Open = RwSignal::new(None);
    let latest = RwSignal::new(None);
    view! {
        <section class="supporters-tips" aria-labelledby="supporters-tips">
            <h2 class="heading" id="supporters-tips" tabindex="-1">{t.supporters_tips()}</h2>
            <Filters asked=asked />
            <Show when=move || is_cut.get()>
                <p class="muted small">{t.supporters_name_too_short()}</p>
            </Show>
            <Show when=move || is_empty.get()>
                <NothingFound />
            </Show>
            <List label=t.supporters_tips()>
                {rows(
                    places,
                    |place| *place,
                    move |place| view! { <Tip person=person place=place latest=latest open=open /> },
                )}
            </List>
            <Pages asked=asked window=window />
            <Show when=move || !is_empty.get()>
                <p class="muted small">{t.supporters_giving_back()}</p>
                <Save person=person asked=asked />
            </Show>
            <Thanking person=person asked=asked latest=latest open=open />
        </section>
    }
}

#[component]
fn NothingFound() -> impl IntoView {
    let t = use_texts();
    view! {
        <Empty
            icon=IconName::Search
            title=t.supporters_not_found()
            body=t.supporters_not_found_body()
        >
            <ButtonLink
                label=t.supporters_show_all()
                href=routes::SUPPORTERS.to_owned()
                tone=ButtonTone::Secondary
            />
        </Empty>
    }
}

#[component]
fn Tip(
    person: PersonId,
    place: usize,
    latest: RwSignal<Option<usize>>,
    open: Open,
) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let line = use_view(move |state| view::line(state, person, place));
    let title = move || {
        let line = line.read();
        line.as_ref()
            .map(|line| words::giver(t, &line.giver))
            .unwrap_or_default()
    };
    let detail = move || {
        line.read()
            .as_ref()
            .map(|line| detail(t, line, now.get().0))
    };
    let href = move || {
        line.read()
            .as_ref()
            .map(|line| routes::receipt(line.payment))
    };
    let leading = move || move || line.get().map(|line| face(&line.giver));
    let trailing = move || {
        move || {
            let parts = money::parts(t, line.get()?.amount);
            Some(view! { <Amount parts=parts size=AmountSize::Small /> })
        }
    };
    let below = move || view! { <Below line=line place=place latest=latest open=open /> };
    view! {
        <Row
            title=Signal::derive(title)
            detail=MaybeProp::derive(detail)
            href=MaybeProp::derive(href)
            leading=leading
            trailing=trailing
            below=below
        />
    }
}

fn detail(t: Texts, line: &Line, now_ms: i64) -> String {
    let when = format::day_near(t.lang(), line.at.0, now_ms);
    if line.message.is_empty() {
        return when;
    }
    t.wallet_when_what(&when, &t.wallet_quoted(&line.message))
}

fn face(giver: &Giver) -> AnyView {
    if let Giver::Named(party) = giver {
        return view! { <Avatar seed=ink(party.id) name=party.name.clone() /> }.into_any();
    }
    let icon = match giver {
        Giver::Secret => IconName::EyeOff,
        _ => IconName::User,
    };
    view! {
        <span class="wallet-glyph">
            <Icon name=icon />
        </span>
    }
    .into_any()
}

/// Its states, and thanks while it waits for them.
#[component]
fn Below(
    line: Memo<Option<Line>>,
    place: usize,
    latest: RwSignal<Option<usize>>,
    open: Open,
) -> impl IntoView {
    let t = use_texts();
    let states = move || line.get().map(|line| states(t, &line));
    let can_thank =
        Memo::new(move |_| line.with(|line| line.as_ref().is_some_and(Line::waits_for_thanks)));
    let thank = Callback::new(move |()| open.set(Some(place)));
    view! {
        <p
            class="supporters-states"
            tabindex="-1"
            data-latest=move || (latest.get() == Some(place)).then_some("true")
        >
            {states}
        </p>
        <Show when=move || can_thank.get()>
            <p class="supporters-thank">
                <Button
                    label=t.supporters_thank()
                    tone=ButtonTone::Secondary
                    icon=IconName::Heart
                    on_press=thank
                />
            </p>
        </Show>
    }
}

fn states(t: Texts, line: &Line) -> impl IntoView + use<> {
    let kept = match line.visibility {
        domain::tips::Visibility::Private => Some(t.profile_only_you()),
        _ => None,
    };
    let kept = kept.map(|word| {
        view! { <span class="muted small cluster" data-gap="1"><Icon name=IconName::Lock />{word}</span> }
    });
    let thanked = line.thanked_at.map(|_| {
        view! { <Status kind=StatusKind::Done word=t.supporters_is_thanked() /> }
    });
    let returned = line.returned.is_positive().then(|| {
        let word = if line.left().is_positive() {
            t.profile_partly_returned(&money::amount(t, line.returned))
        } else {
            t.profile_returned()
        };
        view! { <Status kind=StatusKind::Notice word=word /> }
    });
    view! {
        {kept}
        {thanked}
        {returned}
    }
}

/// To newer and older tips, as addresses.
#[component]
fn Pages(asked: Memo<Asked>, window: Memo<Window>) -> impl IntoView {
    let t = use_texts();
    let ends = Memo::new(move |_| {
        let window = window.read();
        (window.newer, window.older)
    });
    move || {
        let (newer, older) = ends.get();
        (newer.is_some() || older.is_some()).then(|| {
            let link = |from: Option<usize>, label: String| {
                from.map(|from| {
                    let href = asked.read().with(|asked| asked.from = Some(from)).address();
                    view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
                })
            };
            view! {
                <nav class="wallet-pages split" aria-label=t.supporters_pages()>
                    {link(newer, t.supporters_newer())}
                    {link(older, t.supporters_older())}
                </nav>
            }
        })
    }
}

/// The sheet in which a tip is thanked for.
#[component]
fn Thanking(
    person: PersonId,
    asked: Memo<Asked>,
    latest: RwSignal<Option<usize>>,
    open: Open,
) -> impl IntoView {
    let t = use_texts();
    let focus = use_focus();
    let line = use_view(move |state| view::line(state, person, open.get()?));
    let title = move || {
        let line = line.read();
        let line = line.as_ref()?;
        let giver = words::isolated(&words::giver(t, &line.giver));
        Some(t.supporters_tip_of(&giver, &money::amount(t, line.amount)))
    };
    let close = Callback::new(move |()| open.set(None));
    let done = Callback::new(move |()| {
        latest.set(open.get_untracked());
        open.set(None);
        // The pressed button is gone, and where only those to thank for are listed its row is gone too.
        let is_gone = asked.with_untracked(|asked| asked.filter.is_thanked == Some(false));
        focus.run(if is_gone { HEADING } else { LATEST });
    });
    let body = move || {
        open.get()?;
        let line = line.get_untracked()?;
        let tip = line.tip;
        Some(view! {
            <Answered line=line />
            <Thank tip=tip done=done />
        })
    };
    view! {
        <Dialog
            open=Signal::derive(move || open.get().is_some())
            title=Signal::derive(move || title().unwrap_or_default())
            close_label=t.verb_close()
            on_close=close
        >
            {body}
        </Dialog>
    }
}

/// The words that thanks answer, and when they came.
#[component]
fn Answered(line: Line) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let said = (!line.message.is_empty()).then(|| {
        let quoted = t.wallet_quoted(&line.message);
        view! { <blockquote class="supporter-message wrap" dir="auto">{quoted}</blockquote> }
    });
    let is_silent = said.is_none();
    let when = move || {
        let when = format::day_near(t.lang(), line.at.0, now.get().0);
        match is_silent {
            true => t.wallet_when_what(&when, &t.supporters_no_message()),
            false => when,
        }
    };
    view! {
        <div class="supporters-answered">
            {said}
            <p class="muted small">
                <time datetime=format::machine(line.at.0)>{when}</time>
            </p>
        </div>
    }
}
