//! Who supports whom, indexed so that a list with any filter costs what it shows. Never index a secret tip by its giver:
//! a search would then tell the receiver who it was.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::takings::Takings;
use super::{Event, Tip, Visibility};
use crate::id::{PersonId, TipId};
use crate::money::Currency;

/// Three kinds of visibility, thanked for or not, with a message or without: every tip is in exactly one class.
const CLASSES: usize = 12;

/// What a list of tips lets through; what is empty lets everything through.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Filter {
    pub visibility: Option<Visibility>,
    pub is_thanked: Option<bool>,
    pub has_message: Option<bool>,
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

/// All tips that have arrived, by receiver and by giver.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Supporters {
    places: BTreeMap<TipId, usize>,
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
            && visibility.is_none_or(|rank| rank == class >> 2)
    }
}

fn rank(visibility: Visibility) -> usize {
    match visibility {
        Visibility::Public => 0,
        Visibility::Private => 1,
        Visibility::Secret => 2,
    }
}

fn class(tip: &Tip, is_thanked: bool) -> usize {
    let has_message = !tip.message.is_empty();
    usize::from(is_thanked) | usize::from(has_message) << 1 | rank(tip.visibility) << 2
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
}

/// Notes what happened to a tip; `tips` and `received` are as they were before it.
pub(super) fn note(
    supporters: &mut Supporters,
    tips: &BTreeMap<TipId, Tip>,
    received: &BTreeMap<PersonId, Vec<TipId>>,
    event: &Event,
) {
    let seen_giver = |tip: &TipId| {
        let tip = tips.get(tip)?;
        tip.giver.filter(|_| tip.visibility == Visibility::Public)
    };
    match event {
        Event::TipSent { .. } => {}
        Event::TipReceived {
            tip,
            receiver,
            paid,
            received: net,
            at,
            ..
        } => {
            let place = received.get(receiver).map_or(0, Vec::len);
            supporters.places.insert(*tip, place);
            if let Some(found) = tips.get(tip) {
                let class = class(found, found.thanks.is_some());
                shelves(supporters, found, |shelf| shelf.add(class, place));
            }
            let takings = supporters.takings_of(*receiver, paid.currency);
            takings.came(*at, seen_giver(tip), paid.minor, net.minor);
        }
        Event::TipThanked { tip, .. } => {
            let place = supporters.places.get(tip).copied();
            if let Some((place, found)) = place.zip(tips.get(tip)) {
                let (before, after) = (class(found, false), class(found, true));
                shelves(supporters, found, |shelf| {
                    shelf.take(before, place);
                    shelf.add(after, place);
                });
            }
        }
        Event::TipRefunded {
            tip,
            receiver,
            amount,
            taken,
            at,
            ..
        } => {
            let takings = supporters.takings_of(*receiver, amount.currency);
            takings.went(*at, seen_giver(tip), amount.minor, taken.minor);
        }
        Event::TipRefundFailed {
            tip,
            receiver,
            amount,
            taken,
            at,
            ..
        } => {
            let takings = supporters.takings_of(*receiver, amount.currency);
            let [amount, taken] = [amount, taken].map(|money| money.minor.saturating_neg());
            takings.went(*at, seen_giver(tip), amount, taken);
        }
    }
}

/// Does something to every shelf that a tip stands on.
fn shelves(supporters: &mut Supporters, tip: &Tip, change: impl Fn(&mut Shelf)) {
    change(supporters.received.entry(tip.receiver).or_default());
    let giver = tip.giver.filter(|_| tip.visibility != Visibility::Secret);
    if let Some(giver) = giver {
        change(supporters.given.entry((tip.receiver, giver)).or_default());
    }
}
