//! Facts about the course of a wallet, as a chart shows it. That it ends where the books are is proven everywhere.

use domain::curve::Point;
use domain::moment::Span;
use domain::money::Currency;

use crate::world::{START, World, eur};

#[test]
fn a_chart_shows_what_the_wallet_held_at_each_of_its_points() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 1_000));
    world.wait(Span::days(1));
    world.give_from(lena, amina, 400);
    world.wait(Span::days(1));
    world.give_from(amina, lena, 100);
    let end = START + Span::days(4);
    let balances = |person, count| -> Vec<i64> {
        let points = world
            .state
            .curves
            .points(person, Currency::EUR, START, end, count);
        points.iter().map(|p| p.balance.minor).collect()
    };
    assert_eq!(balances(lena, 5), [1_000, 600, 700, 700, 700]);
    assert_eq!(balances(amina, 5), [0, 400, 300, 300, 300]);
    assert_eq!(balances(lena, 2), [1_000, 700], "both ends");
    assert_eq!(balances(lena, 0).len(), 2, "a line has two ends at least");
    let before = START + Span(-1);
    let curves = &world.state.curves;
    assert_eq!(curves.balance_at(lena, Currency::EUR, before), eur(0));
    assert_eq!(curves.begins(lena, Currency::EUR), Some(START));
    assert_eq!(curves.begins(lena, Currency::USD), None);
}

#[test]
fn pending_money_is_in_the_wallet_and_a_gift_by_card_never_was() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    world.paid_tip(lena, amina, 1_000);
    let curves = &world.state.curves;
    let holds = |person| curves.balance_at(person, Currency::EUR, START).minor;
    assert_eq!((holds(amina), holds(lena)), (960, 0));
}

#[test]
fn a_stretch_that_is_empty_or_endless_still_has_its_points() {
    let mut world = World::default();
    let lena = world.person_with("lena", 1_000);
    let curves = &world.state.curves;
    let backwards = curves.points(lena, Currency::EUR, START, START + Span(-5), 3);
    let point = Point {
        at: START,
        balance: eur(1_000),
    };
    assert_eq!(backwards, [point; 3]);
    let (first, last) = (
        domain::moment::Moment(i64::MIN),
        domain::moment::Moment(i64::MAX),
    );
    let all = curves.points(lena, Currency::EUR, first, last, u16::MAX);
    assert_eq!(all.len(), usize::from(u16::MAX));
    assert!(all.is_sorted_by_key(|p| p.at));
}
