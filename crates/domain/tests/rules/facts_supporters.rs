//! Facts and laws about who supports whom: filters, sums and the ranking. Every law is the plain count that the index
//! spares the screens; do not ask here how a screen words it.

use domain::id::{PersonId, TipId};
use domain::money::Currency;
use domain::tips::supporters::{End, Filter};
use domain::tips::{Command, Tip, Visibility};
use domain::{Actor, State};
use proptest::prelude::*;

use crate::story::{Story, moves};
use crate::world::{World, eur, payment_of, visa};

const EVERYTHING: Filter = Filter {
    visibility: None,
    is_thanked: None,
    has_message: None,
    is_given_back: None,
};

fn give(
    world: &mut World,
    giver: Actor,
    receiver: PersonId,
    visibility: Visibility,
    message: &str,
) -> TipId {
    let command = Command::SendTip {
        receiver,
        amount: eur(1_000),
        message: message.into(),
        visibility,
        method: Some(visa()),
    };
    let request = world.ask(giver, command).unwrap();
    let tip = TipId(domain::id::RecordId::main(request));
    let paid = domain::payments::Outcome::Succeeded;
    world.outcome(payment_of(tip), paid);
    tip
}

fn listed(
    state: &State,
    receiver: PersonId,
    givers: Option<&[PersonId]>,
    filter: Filter,
) -> Vec<usize> {
    let supporters = &state.tips.supporters;
    supporters.places(
        receiver,
        givers,
        filter,
        0..usize::MAX,
        usize::MAX,
        End::Newest,
    )
}

fn thank(world: &mut World, receiver: PersonId, tip: TipId) {
    let note = String::new();
    let command = Command::ThankForTip { tip, note };
    world.ask(Actor::Person(receiver), command).unwrap();
}

#[test]
fn a_tip_that_has_not_arrived_is_on_no_list() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    world
        .tip(Actor::Person(lena), amina, 1_000, Some(visa()))
        .unwrap();
    assert!(listed(&world.state, amina, None, EVERYTHING).is_empty());
    assert_eq!(
        world.state.tips.supporters.takings(amina, Currency::EUR),
        None
    );
}

#[test]
fn thanks_move_a_tip_from_one_list_to_the_other() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = give(
        &mut world,
        Actor::Person(lena),
        amina,
        Visibility::Public,
        "",
    );
    let lists = |world: &World| {
        [false, true].map(|is_thanked| {
            let filter = Filter {
                is_thanked: Some(is_thanked),
                ..EVERYTHING
            };
            listed(&world.state, amina, Some(&[lena]), filter).len()
        })
    };
    assert_eq!(lists(&world), [1, 0]);
    thank(&mut world, amina, tip);
    assert_eq!(lists(&world), [0, 1]);
}

#[test]
fn a_secret_tip_is_listed_but_never_found_by_its_giver() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    give(
        &mut world,
        Actor::Person(lena),
        amina,
        Visibility::Secret,
        "",
    );
    assert_eq!(listed(&world.state, amina, None, EVERYTHING), [0]);
    assert!(listed(&world.state, amina, Some(&[lena]), EVERYTHING).is_empty());
    assert!(!world.state.tips.supporters.has_given(lena, amina));
    give(
        &mut world,
        Actor::Person(lena),
        amina,
        Visibility::Private,
        "",
    );
    assert_eq!(listed(&world.state, amina, Some(&[lena]), EVERYTHING), [1]);
}

#[test]
fn only_those_who_gave_in_public_are_ranked_and_the_others_are_one_sum() {
    let mut world = World::default();
    let [amina, lena, theo, ines] = ["amina", "lena", "theo", "ines"].map(|h| world.person(h));
    for visibility in [Visibility::Public, Visibility::Public, Visibility::Private] {
        give(&mut world, Actor::Person(lena), amina, visibility, "");
    }
    give(
        &mut world,
        Actor::Person(theo),
        amina,
        Visibility::Public,
        "",
    );
    give(
        &mut world,
        Actor::Person(ines),
        amina,
        Visibility::Secret,
        "",
    );
    give(&mut world, Actor::Visitor, amina, Visibility::Public, "");
    let takings = world
        .state
        .tips
        .supporters
        .takings(amina, Currency::EUR)
        .unwrap();
    assert_eq!(
        takings.top(5).collect::<Vec<_>>(),
        [(lena, 2_000), (theo, 1_000)]
    );
    assert_eq!(
        (takings.seen_minor(), takings.unseen_minor()),
        (3_000, 3_000)
    );
    assert_eq!(takings.top(1).count(), 1);
}

#[test]
fn what_is_given_back_leaves_the_ranking_and_returns_when_the_card_refuses_it() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = give(
        &mut world,
        Actor::Person(lena),
        amina,
        Visibility::Public,
        "",
    );
    let top = |world: &World| {
        let takings = world
            .state
            .tips
            .supporters
            .takings(amina, Currency::EUR)
            .unwrap();
        (takings.top(5).collect::<Vec<_>>(), takings.net_minor())
    };
    assert_eq!(top(&world), (vec![(lena, 1_000)], 960));
    let refund = world.refund(amina, tip, 1_000).unwrap();
    assert_eq!(top(&world), (vec![], 0));
    world.refund_outcome(refund, false);
    assert_eq!(top(&world), (vec![(lena, 1_000)], 960));
}

/// The plain count: every tip that arrived, its place beside it.
fn arrived(state: &State, receiver: PersonId) -> Vec<(usize, &Tip)> {
    let received = state.tips.received.get(&receiver);
    let tips = received
        .into_iter()
        .flatten()
        .map(|id| &state.tips.by_id[id]);
    tips.enumerate().collect()
}

fn filters() -> impl Iterator<Item = Filter> {
    let kinds = [
        None,
        Some(Visibility::Public),
        Some(Visibility::Private),
        Some(Visibility::Secret),
    ];
    let either = [None, Some(true), Some(false)];
    kinds.into_iter().flat_map(move |visibility| {
        (0..27).map(move |n| Filter {
            visibility,
            is_thanked: either[n % 3],
            has_message: either[n / 3 % 3],
            is_given_back: either[n / 9],
        })
    })
}

fn lets_through(state: &State, filter: Filter, tip: &Tip) -> bool {
    let is = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
    filter
        .visibility
        .is_none_or(|wanted| wanted == tip.visibility)
        && is(filter.is_thanked, tip.thanks.is_some())
        && is(filter.has_message, !tip.message.is_empty())
        && is(filter.is_given_back, remains(state, tip) == 0)
}

fn people(state: &State) -> Vec<PersonId> {
    state.people.by_id.keys().copied().collect()
}

/// What remains of a tip after all refunds.
fn remains(state: &State, tip: &Tip) -> i64 {
    state.payments.by_id[&tip.payment].refundable().minor
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_filter_lists_what_a_plain_count_finds(
        tips in prop::collection::vec((0_usize..3, 0_usize..3, any::<bool>(), any::<bool>(), 0_i64..4), 0..30),
        count in 1_usize..6,
    ) {
        let mut world = World::default();
        let [amina, lena, theo] = ["amina", "lena", "theo"].map(|h| world.person(h));
        let givers = [Actor::Person(lena), Actor::Person(theo), Actor::Visitor];
        let kinds = [Visibility::Public, Visibility::Private, Visibility::Secret];
        for (giver, kind, has_message, is_thanked, quarters) in tips {
            let message = if has_message { "A word" } else { "" };
            let tip = give(&mut world, givers[giver], amina, kinds[kind], message);
            if is_thanked {
                thank(&mut world, amina, tip);
            }
            // Nothing, a part, or all of it; a refund that the card refuses counts for nothing.
            let back = [0, 250, 1_000, 1_000][usize::try_from(quarters).unwrap()];
            if back > 0 {
                let refund = world.refund(amina, tip, back).unwrap();
                world.refund_outcome(refund, quarters < 3);
            }
        }
        let state = &world.state;
        for (filter, named) in filters().flat_map(|f| [(f, None), (f, Some([lena]))]) {
            let found = arrived(state, amina).into_iter().rev().filter(|(_, tip)| {
                let is_theirs = tip.giver == Some(lena) && tip.visibility != Visibility::Secret;
                lets_through(state, filter, tip) && (named.is_none() || is_theirs)
            });
            let found: Vec<usize> = found.map(|(place, _)| place).collect();
            let named = named.as_ref().map(|named| named.as_slice());
            prop_assert_eq!(&listed(state, amina, named, filter), &found);
            if named.is_none() {
                prop_assert_eq!(state.tips.supporters.count(amina, filter), found.len());
            }
            let some = |within, end| state.tips.supporters.places(amina, named, filter, within, count, end);
            prop_assert_eq!(&some(0..usize::MAX, End::Newest), &found[..count.min(found.len())]);
            let last = found.len().saturating_sub(count);
            prop_assert_eq!(&some(0..usize::MAX, End::Oldest), &found[last..]);
            let middle: Vec<usize> = found.iter().copied().filter(|p| (3..7).contains(p)).take(count).collect();
            prop_assert_eq!(&some(3..7, End::Newest), &middle);
        }
    }

    #[test]
    fn sums_and_ranking_say_what_the_tips_say(moves in moves()) {
        let mut story = Story::begin();
        for step in &moves {
            story.go(step);
        }
        let state = &story.world.state;
        for receiver in people(state) {
            for currency in [Currency::EUR, Currency::JPY] {
                let tips = || arrived(state, receiver).into_iter().map(|(_, tip)| tip)
                    .filter(|tip| tip.amount.currency == currency);
                let Some(takings) = state.tips.supporters.takings(receiver, currency) else {
                    prop_assert_eq!(tips().count(), 0);
                    continue;
                };
                prop_assert_eq!(takings.tips, tips().count() as u64);
                prop_assert_eq!(takings.paid_minor, tips().map(|tip| tip.amount.minor).sum::<i64>());
                let left: i64 = tips().map(|tip| remains(state, tip)).sum();
                prop_assert_eq!(takings.paid_minor - takings.returned_minor, left);
                let seen = |tip: &&Tip| tip.giver.is_some() && tip.visibility == Visibility::Public;
                let seen: i64 = tips().filter(seen).map(|tip| remains(state, tip)).sum();
                prop_assert_eq!((takings.seen_minor(), takings.unseen_minor()), (seen, left - seen));
                prop_assert_eq!(takings.top(usize::MAX).map(|(_, minor)| minor).sum::<i64>(), seen);
                prop_assert!(takings.top(usize::MAX).is_sorted_by(|a, b| a.1 >= b.1));
            }
        }
    }
}
