//! The list of supporters under every choice, its pictures, and who stays unnamed. Only what the receiver could notice
//! is asserted here.

use domain::people::Role;

use super::*;
use crate::pages::sample::Sample;

const COUNT: usize = 3;

fn month_of(at: Moment) -> (i32, u8) {
    at.month_utc()
}

struct Told {
    world: Sample,
    amina: PersonId,
    lena: PersonId,
    theo: PersonId,
}

fn told() -> Told {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Creator);
    let [lena, theo] = ["lena", "theo"].map(|handle| world.person(handle, Role::Fan));
    Told {
        world,
        amina,
        lena,
        theo,
    }
}

impl Told {
    fn page(&self, asked: &Asked) -> Window {
        let state = &self.world.state;
        window(state, self.amina, asked, COUNT, state.last_at, month_of)
    }

    /// Cents of the tips on a page.
    fn sums(&self, asked: &Asked) -> Vec<i64> {
        let places = self.page(asked).places.into_iter();
        let lines = places.filter_map(|place| line(&self.world.state, self.amina, place));
        lines.map(|line| line.amount.minor).collect()
    }

    fn give(&mut self, giver: Option<PersonId>, minor: i64, visibility: Visibility) -> TipId {
        self.world.tip(giver, self.amina, minor, visibility)
    }
}

fn named(name: &str) -> Asked {
    Asked {
        name: name.into(),
        ..Asked::default()
    }
}

#[test]
fn a_list_comes_in_pages_that_lead_both_ways_and_stay_where_they_are() {
    let mut told = told();
    for minor in 1..=8 {
        told.give(Some(told.lena), minor, Visibility::Public);
    }
    let all = Asked::default();
    assert_eq!(told.sums(&all), [8, 7, 6]);
    let first = told.page(&all);
    assert_eq!(first.newer, None);
    let second = all.with(|asked| asked.from = first.older);
    assert_eq!(told.sums(&second), [5, 4, 3]);
    let last = all.with(|asked| asked.from = told.page(&second).older);
    assert_eq!(
        (told.sums(&last), told.page(&last).older),
        (vec![2, 1], None)
    );
    let back = all.with(|asked| asked.from = told.page(&last).newer);
    assert_eq!(told.sums(&back), [5, 4, 3]);
    told.give(None, 99, Visibility::Public);
    assert_eq!(told.sums(&second), [5, 4, 3]);
}

#[test]
fn choices_narrow_the_list_together() {
    let mut told = told();
    let kinds = [Visibility::Public, Visibility::Private, Visibility::Secret];
    for (n, kind) in kinds.into_iter().enumerate() {
        told.give(Some(told.lena), 10 + n as i64, kind);
        told.give(Some(told.theo), 20 + n as i64, kind);
    }
    let mut asked = Asked::default();
    asked.filter.visibility = Some(Visibility::Private);
    assert_eq!(told.sums(&asked), [21, 11]);
    asked.name = "the".into();
    assert_eq!(told.sums(&asked), [21]);
    asked.filter.is_thanked = Some(true);
    assert_eq!(told.sums(&asked), [0_i64; 0]);
}

#[test]
fn a_name_never_leads_to_a_secret_tip() {
    let mut told = told();
    told.give(Some(told.lena), 500, Visibility::Secret);
    told.give(Some(told.theo), 700, Visibility::Private);
    assert_eq!(told.sums(&named("lena")), [0_i64; 0]);
    assert_eq!(told.sums(&named("theo")), [700]);
    assert_eq!(told.sums(&Asked::default()), [700, 500]);
    let secret = line(&told.world.state, told.amina, 0).map(|line| line.giver);
    assert_eq!(secret, Some(Giver::Secret));
}

#[test]
fn nobody_is_to_be_thanked_for_what_they_got_back() {
    let mut told = told();
    let whole = told.give(Some(told.lena), 500, Visibility::Public);
    let part = told.give(Some(told.lena), 800, Visibility::Public);
    told.world.refund(whole, 500);
    told.world.refund(part, 300);
    let to_thank = Asked::read("?thanked=no");
    assert_eq!(told.sums(&to_thank), [800]);
    let lines = [0, 1].map(|place| line(&told.world.state, told.amina, place));
    let left = lines.map(|line| line.map(|line| (line.left().minor, line.waits_for_thanks())));
    assert_eq!(left, [Some((0, false)), Some((500, true))]);
    assert_eq!(super::to_thank(&told.world.state, told.amina), 1);
}

#[test]
fn a_month_and_the_days_up_to_now_are_stretches_of_the_list() {
    let mut told = told();
    told.give(Some(told.lena), 500, Visibility::Public);
    let asked = |period| Asked {
        period,
        ..Asked::default()
    };
    let state = &told.world.state;
    let page = |period, now| window(state, told.amina, &asked(period), COUNT, now, month_of).places;
    // The sample world is a few milliseconds old and began with 1970.
    let later = Moment(Span::days(31).0 + 100);
    assert_eq!(page(Period::Month(1970, 1), later), [0]);
    assert_eq!(page(Period::Month(1970, 2), later), [0_usize; 0]);
    assert_eq!(page(Period::Days(32), later), [0]);
    assert_eq!(page(Period::Days(31), later), [0_usize; 0]);
}

#[test]
fn months_say_what_came_in_less_what_was_given_back() {
    let mut told = told();
    let none = months(
        &told.world.state,
        told.amina,
        Currency::EUR,
        Moment(0),
        month_of,
    );
    assert_eq!(none, None);
    let tip = told.give(Some(told.lena), 500, Visibility::Public);
    told.give(None, 700, Visibility::Secret);
    told.world.refund(tip, 200);
    let state = &told.world.state;
    let march = Moment(0).plus_months(2);
    let months = months(state, told.amina, Currency::EUR, march, month_of).expect("a year");
    let (first, last) = (months.list().first(), months.list().last());
    assert_eq!(first.map(|month| month.month), Some((1969, 4)));
    assert_eq!(last.map(|month| month.month), Some((1970, 3)));
    let best = months.best().expect("a best month");
    assert_eq!((best.month, best.net.minor), ((1970, 1), 1_000));
    assert_eq!(months.sum(), Some(Currency::EUR.of_minor(1_000)));
    assert_eq!(
        months
            .heights()
            .iter()
            .filter(|height| **height > 0)
            .count(),
        1
    );
    assert_eq!(total_of(state, told.amina), [(1_000, 2, 200)]);
}

fn total_of(state: &State, person: PersonId) -> Vec<(i64, u64, i64)> {
    let totals = totals(state, person).into_iter();
    totals
        .map(|total| (total.net.minor, total.tips, total.returned.minor))
        .collect()
}

#[test]
fn who_gives_most_is_said_of_those_who_are_seen_and_adds_up() {
    let mut told = told();
    told.give(Some(told.lena), 500, Visibility::Public);
    told.give(Some(told.theo), 900, Visibility::Public);
    told.give(Some(told.lena), 10_000, Visibility::Private);
    told.give(None, 100, Visibility::Public);
    let top = top(&told.world.state, told.amina, Currency::EUR).expect("some");
    let names = |people: &[(Party, Money)]| -> Vec<(String, i64)> {
        let people = people.iter();
        people
            .map(|(party, sum)| (party.name.clone(), sum.minor))
            .collect()
    };
    let expected = [("THEO".to_owned(), 900), ("LENA".to_owned(), 500)];
    assert_eq!(names(top.listed()), expected);
    assert_eq!(names(top.drawn()), expected);
    assert_eq!(names(top.first()), expected[..1]);
    assert_eq!(
        (top.unnamed.minor, top.rest.minor, top.more()),
        (10_100, 0, 0)
    );
    assert_eq!(top.all.minor, 900 + 500 + 10_100);
    assert_eq!(top.length(top.unnamed), 1_000);
}

#[test]
fn those_who_gave_equally_much_are_first_together() {
    let mut told = told();
    told.give(Some(told.lena), 500, Visibility::Public);
    told.give(Some(told.theo), 500, Visibility::Public);
    let top = top(&told.world.state, told.amina, Currency::EUR).expect("some");
    assert_eq!(top.first().len(), 2);
}

#[test]
fn more_givers_than_are_listed_are_one_line_that_completes_the_sum() {
    let mut told = told();
    for n in 0..13 {
        let fan = told.world.person(&format!("fan_{n}"), Role::Fan);
        told.give(Some(fan), 100 + n, Visibility::Public);
    }
    let top = top(&told.world.state, told.amina, Currency::EUR).expect("some");
    let listed: i64 = top.listed().iter().map(|(_, sum)| sum.minor).sum();
    assert_eq!(
        (top.listed().len(), top.drawn().len(), top.more()),
        (10, 5, 3)
    );
    assert_eq!(listed + top.rest.minor + top.unnamed.minor, top.all.minor);
}

#[test]
fn a_jar_without_tips_is_told_from_no_jar() {
    let mut told = told();
    let at = |told: &Told, person| {
        let standing = standing(&told.world.state, person);
        (standing.has_jar, standing.has_tips)
    };
    assert_eq!(at(&told, told.amina), (true, false));
    assert_eq!(at(&told, told.lena), (false, false));
    told.give(None, 100, Visibility::Public);
    assert_eq!(at(&told, told.amina), (true, true));
}
