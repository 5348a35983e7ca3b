//! A season: months of subscriptions, Spaces, transfers and withdrawals in the same weather as the storm. Never ask here
//! whether one Command is accepted; what people and clocks do is chance, and only the end is judged.

mod acts;
mod end;

use domain::Actor;
use domain::moment::Span;
use domain::money::Currency;
use domain::subscriptions;

use crate::contested;
use crate::dice::Dice;
use crate::elsewhere::{self, Seen as SeenElsewhere};
use crate::tab::{self, Shared, Tab};
use crate::{judge, seeds, settle_in};
use acts::act;
use end::Seen;

const SEEDS: u64 = 80;
const PEOPLE: usize = 4;
const STEPS: usize = 75;
/// One keeps what it is given, one knows no such account, one sends money back after days.
const ACCOUNTS: [&str; 3] = [
    "DE89370400440532013000",
    "DE62370400440532013001",
    "DE78370400440532013004",
];

#[test]
fn over_months_nobody_pays_twice_and_every_refund_arrives_once() {
    tab::init();
    let (mut seen, mut seen_elsewhere) = (Seen::default(), SeenElsewhere::default());
    for seed in seeds(SEEDS) {
        season(seed, &mut seen, &mut seen_elsewhere);
    }
    seen.expect_something_of_everything();
    seen_elsewhere.expect(&["said sent", "abandoned", "pack chosen"]);
}

fn season(seed: u64, seen: &mut Seen, seen_elsewhere: &mut SeenElsewhere) {
    let mut dice = Dice::new(seed + 7_000);
    let shared = Shared::new(seed);
    let mut tabs: Vec<Tab> = (0..2 + dice.below(4)).map(|_| shared.open()).collect();
    let people = settle_in(&shared, &tabs[0], PEOPLE);
    for person in &people {
        let price = Currency::EUR.of_minor(150 + dice.below(900) as i64);
        let perks = vec!["Letters".to_owned()];
        let offer = subscriptions::Command::OfferTier { price, perks };
        tabs[0].send(Actor::Person(*person), offer);
        tabs[0].link_bank(*person, ACCOUNTS[dice.below(3)]);
    }
    elsewhere::open_jars(&tabs[0], &people);
    for _ in 0..STEPS {
        let at = dice.below(tabs.len());
        match dice.below(19) {
            0 => {
                let fresh = shared.open();
                std::mem::replace(&mut tabs[at], fresh).crash();
            }
            1 => shared.advance(Span::days(1 + dice.below(20) as i64)),
            2 => shared.advance(Span::hours(1 + dice.below(30) as i64)),
            3 => shared.advance(Span(dice.below(9_000) as i64)),
            4 | 5 => {
                let (by, other) = (people[dice.below(PEOPLE)], people[dice.below(PEOPLE)]);
                elsewhere::act(&mut dice, &tabs[at], by, other);
            }
            7 => contested::act(&mut dice, &tabs[at]),
            6 => elsewhere::choose_pack(&mut dice, &tabs[at], Actor::Visitor),
            _ => {
                let by = people[dice.below(PEOPLE)];
                let other = people[dice.below(PEOPLE)];
                act(&mut dice, &tabs[at], by, other);
            }
        }
    }
    // Calm: what was begun comes to its end, also what fell due in the calm itself.
    for _ in 0..14 {
        shared.advance(Span::days(1));
    }
    for _ in 0..5 {
        shared.advance(Span::seconds(60));
    }
    judge(seed, &shared, &tabs, seen_elsewhere);
    tabs[0].read(|state| {
        end::judge_periods(seed, state);
        end::judge_seats(seed, state);
        end::judge_refunds(seed, state);
        seen.note(state);
    });
    tabs.into_iter().for_each(Tab::crash);
}
