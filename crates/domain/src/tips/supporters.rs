//! Who supports whom, indexed so that a list with any filter costs what it shows. Never index a secret tip by its giver:
//! a search would then tell the receiver who it was.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::takings::Takings;
use super::{Event, Tip, Visibility};
use crate::id::{PersonId, TipId};
use crate::money::Currency;

/// Three kinds of visibility, thanked for or not, with a message or without, given back whole or not: every tip is in
/// exactly one class.
const CLASSES: usize = 24;

/// What a list of tips lets through; what is empty lets everything through.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Filter {
    pub visibility: Option<Visibility>,
    pub is_thanked: Option<bool>,
    pub has_message: Option<bool>,
    /// All of it.
    pub is_given_back: Option<bool>,
}

/// From which end of a stretch tips are taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    Newest,
    Oldest,
}

/// Some tips of one receiver, by class. A tip goes by its place among all that the receiver ever got, oldest first.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
struct Shelf([BTreeSet<usize>; CLASSES]);

/// Where a tip stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Mark {
    place: usize,
    class: usize,
    returned_minor: i64,
}

/// All tips that have arrived, by receiver and by giver.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Supporters {
    marks: BTreeMap<TipId, Mark>,
    received: BTreeMap<PersonId, Shelf>,
    /// By receiver and giver, without secret tips.
    given: BTreeMap<(PersonId, PersonId), Shelf>,
    takings: BTreeMap<(PersonId, Currency), Takings>,
}

impl Filter {
    fn admits(self, class: usize) -> bool {
        let is = |wanted: Option<bool>, bit: usize| {
            wanted.is_none_or(|wanted| wanted == (class & bit != 0))
        };
        let visibility = self.visibility.map(rank);
        is(self.is_thanked, 1)
            && is(self.has_message, 2)
            && is(self.is_given_back, 4)
            && visibility.is_none_or(|rank| rank == class >> 3)
    }
}

fn rank(visibility: Visibility) -> usize {
    match visibility {
        Visibility::Public => 0,
        Visibility::Private => 1,
        Visibility::Secret => 2,
    }
}

fn class(tip: &Tip, is_thanked: bool, returned_minor: i64) -> usize {
    let is_given_back = returned_minor >= tip.amount.minor;
    usize::from(is_thanked)
        | usize::from(!tip.message.is_empty()) << 1
        | usize::from(is_given_back) << 2
        | rank(tip.visibility) << 3
}

impl Shelf {
    fn add(&mut self, class: usize, place: usize) {
        if let Some(places) = self.0.get_mut(class) {
            places.insert(place);
        }
    }

    fn take(&mut self, class: usize, place: usize) {
        if let Some(places) = self.0.get_mut(class) {
            places.remove(&place);
        }
    }

    /// At most `count` places of every class that `filter` admits, those of other classes left out.
    fn pick(
        &self,
        filter: Filter,
        within: &Range<usize>,
        count: usize,
        end: End,
        into: &mut Vec<usize>,
    ) {
        let classes = self.0.iter().enumerate();
        for (_, places) in classes.filter(|(class, _)| filter.admits(*class)) {
            let places = places.range(within.clone()).copied();
            match end {
                End::Newest => into.extend(places.rev().take(count)),
                End::Oldest => into.extend(places.take(count)),
            }
        }
    }
}

impl Supporters {
    /// At most `count` tips to `receiver` that `filter` lets through, as places in what they received, newest first.
    /// `within` bounds the places; `givers` asks for those of some people only, which never finds a secret tip.
    pub fn places(
        &self,
        receiver: PersonId,
        givers: Option<&[PersonId]>,
        filter: Filter,
        within: Range<usize>,
        count: usize,
        end: End,
    ) -> Vec<usize> {
        let mut found = Vec::new();
        if within.start >= within.end {
            return found;
        }
        let mut pick = |shelf: Option<&Shelf>| {
            if let Some(shelf) = shelf {
                shelf.pick(filter, &within, count, end, &mut found);
            }
        };
        match givers {
            None => pick(self.received.get(&receiver)),
            Some(givers) => {
                for giver in givers {
                    pick(self.given.get(&(receiver, *giver)));
                }
            }
        }
        found.sort_unstable_by(|one, other| other.cmp(one));
        let surplus = found.len().saturating_sub(count);
        match end {
            End::Newest => found.truncate(count),
            End::Oldest => drop(found.drain(..surplus)),
        }
        found
    }

    /// How many tips to `receiver` the filter lets through.
    pub fn count(&self, receiver: PersonId, filter: Filter) -> usize {
        let classes = self.received.get(&receiver).into_iter();
        let classes = classes.flat_map(|shelf| shelf.0.iter().enumerate());
        let admitted = classes.filter(|(class, _)| filter.admits(*class));
        admitted.map(|(_, places)| places.len()).sum()
    }

    /// Whether `giver` gave `receiver` something that was not secret.
    pub fn has_given(&self, giver: PersonId, receiver: PersonId) -> bool {
        self.given.contains_key(&(receiver, giver))
    }

    /// What tips brought `receiver` in one currency; empty while there was none.
    pub fn takings(&self, receiver: PersonId, currency: Currency) -> Option<&Takings> {
        self.takings.get(&(receiver, currency))
    }

    fn takings_of(&mut self, receiver: PersonId, currency: Currency) -> &mut Takings {
        self.takings.entry((receiver, currency)).or_default()
    }

    /// Puts a tip where it belongs now, on every shelf that it stands on.
    fn put(&mut self, id: TipId, tip: &Tip, mark: Mark) {
        let before = self.marks.insert(id, mark);
        let change = |shelf: &mut Shelf| {
            if let Some(before) = before {
                shelf.take(before.class, before.place);
            }
            shelf.add(mark.class, mark.place);
        };
        change(self.received.entry(tip.receiver).or_default());
        let giver = tip.giver.filter(|_| tip.visibility != Visibility::Secret);
        if let Some(giver) = giver {
            change(self.given.entry((tip.receiver, giver)).or_default());
        }
    }

    /// So much more of a tip was given back.
    fn gave_back(&mut self, id: TipId, tip: &Tip, minor: i64) {
        if let Some(mark) = self.marks.get(&id).copied() {
            let returned_minor = mark.returned_minor.saturating_add(minor);
            let class = class(tip, tip.thanks.is_some(), returned_minor);
            self.put(
                id,
                tip,
                Mark {
                    class,
                    returned_minor,
                    ..mark
                },
            );
        }
    }
}

/// Notes what happened to a tip; `tips` and `received` are as they were before it.
pub(super) fn note(
    supporters: &mut Supporters,
    tips: &BTreeMap<TipId, Tip>,
    received: &BTreeMap<PersonId, Vec<TipId>>,
    event: &Event,
) {
    let seen = |tip: &Tip| tip.giver.filter(|_| tip.visibility == Visibility::Public);
    match event {
        Event::TipSent { .. } => {}
        Event::TipReceived {
            tip: id,
            receiver,
            paid,
            received: net,
            at,
            ..
        } => {
            let Some(tip) = tips.get(id) else {
                return;
            };
            let mark = Mark {
                place: received.get(receiver).map_or(0, Vec::len),
                class: class(tip, false, 0),
                returned_minor: 0,
            };
            supporters.put(*id, tip, mark);
            let takings = supporters.takings_of(*receiver, paid.currency);
            takings.came(*at, seen(tip), paid.minor, net.minor);
        }
        Event::TipThanked { tip: id, .. } => {
            let mark = supporters.marks.get(id).copied();
            if let Some((mark, tip)) = mark.zip(tips.get(id)) {
                let class = class(tip, true, mark.returned_minor);
                supporters.put(*id, tip, Mark { class, ..mark });
            }
        }
        Event::TipRefunded {
            tip: id,
            amount,
            taken,
            at,
            ..
        }
        | Event::TipTakenBack {
            tip: id,
            amount,
            taken,
            at,
            ..
        } => {
            if let Some(tip) = tips.get(id) {
                supporters.gave_back(*id, tip, amount.minor);
                let takings = supporters.takings_of(tip.receiver, amount.currency);
                takings.went(*at, seen(tip), amount.minor, taken.minor);
            }
        }
        Event::TipRefundFailed {
            tip: id,
            amount,
            taken,
            at,
            ..
        } => {
            if let Some(tip) = tips.get(id) {
                let [amount_back, taken_back] = [amount, taken].map(|m| m.minor.saturating_neg());
                supporters.gave_back(*id, tip, amount_back);
                let takings = supporters.takings_of(tip.receiver, amount.currency);
                takings.went(*at, seen(tip), amount_back, taken_back);
            }
        }
    }
}
