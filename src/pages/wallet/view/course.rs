//! The course of one wallet, as points evenly apart. It reads so many look-ups whatever the history is long.

use domain::State;
use domain::curve::Point;
use domain::id::PersonId;
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};

/// How far back the drawing goes.
const DAYS: i64 = 60;
/// One for each day, and one for where it begins.
const POINTS: u16 = 61;
/// Days between two figures of the table.
const EVERY: usize = 5;
const HOUR_MS: i64 = 3_600_000;

/// What a wallet held, available and pending together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CourseView {
    points: Vec<Point>,
}

/// The first whole hour after `at`.
pub fn hour_after(at: Moment) -> Moment {
    Moment((at.0.div_euclid(HOUR_MS).saturating_add(1)).saturating_mul(HOUR_MS))
}

/// The days up to `to`; empty while nothing has moved.
pub fn course(
    state: &State,
    person: PersonId,
    currency: Currency,
    to: Moment,
) -> Option<CourseView> {
    state.curves.begins(person, currency)?;
    let from = Moment(to.0.saturating_sub(Span::days(DAYS).0));
    let points = state.curves.points(person, currency, from, to, POINTS);
    Some(CourseView { points })
}

impl CourseView {
    pub const fn days(&self) -> i64 {
        DAYS
    }

    /// The least and the most of what it shows.
    pub fn range(&self) -> (Money, Money) {
        let balances = || self.points.iter().map(|point| point.balance);
        let none = Currency::EUR.of_minor(0);
        let least = balances().min_by_key(|money| money.minor);
        let most = balances().max_by_key(|money| money.minor);
        (least.unwrap_or(none), most.unwrap_or(none))
    }

    /// Thousandths of the highest; the ground is nothing.
    pub fn heights(&self) -> Vec<u16> {
        let most = self.range().1.minor.max(1);
        let height = |point: &Point| {
            let part = i128::from(point.balance.minor.max(0)) * 1_000 / i128::from(most);
            u16::try_from(part).unwrap_or(1_000)
        };
        self.points.iter().map(height).collect()
    }

    pub fn ends(&self) -> Option<(Moment, Moment)> {
        Some((self.points.first()?.at, self.points.last()?.at))
    }

    /// Some of the points, oldest first: the last among them, and those of the least and the most, so that whoever
    /// reads of them finds them here.
    pub fn figures(&self) -> Vec<Point> {
        let (least, most) = self.range();
        let first = |sum| self.points.iter().position(|point| point.balance == sum);
        let (least, most) = (first(least), first(most));
        let is_figure = |n: usize| n.is_multiple_of(EVERY) || Some(n) == least || Some(n) == most;
        let points = self.points.iter().enumerate();
        points
            .filter(|(n, _)| is_figure(*n))
            .map(|(_, point)| *point)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::payment::view::tests::two;
    use domain::Actor;
    use domain::payments::Outcome;
    use domain::tips::Visibility;

    #[test]
    fn a_course_ends_with_what_is_there_and_counts_what_is_pending() {
        let (mut told, giver, receiver) = two();
        let at = Moment(HOUR_MS);
        assert_eq!(course(&told.state, receiver, Currency::EUR, at), None);
        let id = told.tip(Actor::Person(giver), receiver, Visibility::Public);
        told.outcome(id, 1, Outcome::Succeeded);
        let course = course(&told.state, receiver, Currency::EUR, at).expect("a course");
        let (least, most) = course.range();
        assert!(least.minor == 0 && most.is_positive());
        assert_eq!(course.heights().last(), Some(&1_000));
        assert_eq!(
            course.figures().last().map(|point| point.balance),
            Some(most)
        );
        assert_eq!(course.heights().len(), usize::from(POINTS));
    }

    #[test]
    fn the_least_and_the_most_stand_among_the_figures() {
        let point = |n: i64| Point {
            at: Moment(n * HOUR_MS),
            balance: Currency::EUR.of_minor(if n == 7 { 900 } else { 100 - n }),
        };
        let course = CourseView {
            points: (0..i64::from(POINTS)).map(point).collect(),
        };
        let (least, most) = course.range();
        let figures = course.figures();
        let has = |sum| figures.iter().any(|figure| figure.balance == sum);
        assert!(has(least) && has(most));
        assert!(figures.is_sorted_by_key(|figure| figure.at.0));
        assert_eq!(figures.len(), 14);
    }

    #[test]
    fn the_hour_after_is_later_also_on_the_hour() {
        assert_eq!(hour_after(Moment(0)), Moment(HOUR_MS));
        assert_eq!(hour_after(Moment(HOUR_MS - 1)), Moment(HOUR_MS));
    }
}
