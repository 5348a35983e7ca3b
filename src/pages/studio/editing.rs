//! Changing a jar from its parts: each change is sent at once, or right after those under way, and the one before it can
//! be had back. Never keep a copy of the jar to work on.

use std::collections::VecDeque;

use domain::jars::{Command, Jar};
use leptos::prelude::*;

use super::view::StudioView;
use crate::i18n::Texts;
use crate::pages::payment::refusal::RefusalNote;
use crate::store::{Sending, use_sending};
use crate::ui::Notice;

/// Where a change was made, so that its refusal stands there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    Services,
    Sums,
    Word,
    Givers,
}

/// One way to change the jar for all parts of the page. Free to copy.
#[derive(Clone, Copy)]
pub struct Editing {
    view: Memo<Option<StudioView>>,
    pub sending: Sending,
    pub notice: RwSignal<Option<Notice>>,
    part: RwSignal<Part>,
    before: StoredValue<Jar>,
    waiting: StoredValue<VecDeque<(Part, Change)>, LocalStorage>,
}

/// What is to become of the jar as it is by then.
type Change = Box<dyn FnOnce(Jar) -> Jar>;

impl Editing {
    pub fn new(t: Texts, view: Memo<Option<StudioView>>) -> Self {
        let notice = RwSignal::new(None);
        let before = StoredValue::new(Jar::default());
        // Set once it exists: the way back is a change like any other.
        let back: StoredValue<Option<Callback<()>>> = StoredValue::new(None);
        let sending = use_sending(move |_| {
            let action = back.get_value().map(|back| (t.verb_undo(), back));
            let is_open =
                view.with_untracked(|view| view.as_ref().is_some_and(|view| view.is_open));
            let text = match is_open {
                true => t.studio_saved(),
                false => t.studio_saved_closed(),
            };
            notice.set(Some(Notice { text, action }));
        });
        let editing = Self {
            view,
            sending,
            notice,
            part: RwSignal::new(Part::Services),
            before,
            waiting: StoredValue::new_local(VecDeque::new()),
        };
        Effect::new(move |_| {
            if !sending.busy.get() {
                editing.make_next();
            }
        });
        back.set_value(Some(Callback::new(move |()| {
            let jar = before.get_value();
            editing.change(editing.part.get_untracked(), move |_| jar);
        })));
        editing
    }

    /// The jar as it is on disk. Tracked.
    pub fn jar(self) -> Jar {
        let view = self.view.read();
        view.as_ref()
            .map(|view| view.jar.clone())
            .unwrap_or_default()
    }

    /// Whether links to this jar lead nowhere.
    pub fn is_sample(self) -> bool {
        let view = self.view.read_untracked();
        view.as_ref().is_some_and(|view| view.is_sample)
    }

    /// Makes one change to the jar, after those that are under way: whoever leaves a field for the next one does not wait
    /// for the disk.
    pub fn change(self, part: Part, change: impl FnOnce(Jar) -> Jar + 'static) {
        self.waiting
            .update_value(|waiting| waiting.push_back((part, Box::new(change))));
        self.make_next();
    }

    /// Sends the jar with the next change that makes it another one.
    fn make_next(self) {
        while !self.sending.busy.get_untracked() {
            let mut next = None;
            self.waiting
                .update_value(|waiting| next = waiting.pop_front());
            let Some((part, change)) = next else {
                return;
            };
            let now = untrack(|| self.jar());
            let jar = change(now.clone());
            if jar != now {
                self.before.set_value(now);
                self.part.set(part);
                self.notice.set(None);
                self.sending.send(Command::SetUpJar { jar });
            }
        }
    }

    /// What was refused of `part` is being written anew: it is not wrong any more.
    pub fn begin_anew(self, part: Part) {
        let refusal = self.sending.refusal;
        if self.part.get_untracked() == part && refusal.with_untracked(Option::is_some) {
            refusal.set(None);
        }
    }

    fn refusal_of(self, part: Part) -> Signal<Option<crate::store::Refusal>> {
        Signal::derive(move || {
            let refusal = self.sending.refusal.get();
            refusal.filter(|_| self.part.get() == part)
        })
    }
}

/// Why the last change of this part was refused.
#[component]
pub fn Says(editing: Editing, part: Part) -> impl IntoView {
    view! { <RefusalNote refusal=editing.refusal_of(part) /> }
}

/// Keeps a switch equal to `stored`, and calls `turn` when somebody turns it, also back to what is stored while a change
/// is under way. One that was refused or not taken turns the switch back.
pub fn follow(
    value: RwSignal<bool>,
    stored: Signal<bool>,
    sending: Sending,
    turn: impl Fn(bool) + 'static,
) {
    Effect::new(move |_| {
        let is = value.get();
        if is != stored.get_untracked() || sending.busy.get_untracked() {
            turn(is);
        }
    });
    Effect::new(move |_| {
        if !sending.busy.get() {
            value.set(stored.get());
        }
    });
}
