//! What home shows: a window of people and the last public tip of each jar in it. Never walk all people or tips.

use domain::State;
use domain::id::{PaymentId, PersonId};
use domain::moment::Moment;
use domain::money::Money;
use domain::people::Handle;
use domain::tips::Visibility;

use crate::pages::people::view::{Line, line};
use crate::pages::profile::view::{EXAMINED_MAX, left_of};

/// How many people are looked at for the first screen.
const LOOKED_AT: usize = 60;
/// Fills rows of two and of three cards.
const CREATORS: usize = 12;
const OTHERS: usize = 12;
const TIPS: usize = 3;

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Home {
    /// People whose jar is open.
    pub creators: Vec<Line>,
    pub others: Vec<Line>,
    /// Newest first.
    pub tips: Vec<RecentTip>,
    pub population: usize,
}

/// A public tip, as anybody may see it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RecentTip {
    pub payment: PaymentId,
    /// Empty when the giver has no profile.
    pub giver: Option<String>,
    pub receiver: PersonId,
    pub receiver_name: String,
    pub handle: Handle,
    pub amount: Money,
    pub message: String,
    pub at: Moment,
}

pub fn home(state: &State) -> Home {
    let people = state.people.by_id.keys().take(LOOKED_AT);
    let lines = people.filter_map(|person| line(state, *person));
    let (mut creators, mut others): (Vec<_>, Vec<_>) = lines.partition(|line| line.has_jar);
    creators.truncate(CREATORS);
    others.truncate(OTHERS);
    let mut tips: Vec<RecentTip> = creators
        .iter()
        .filter_map(|creator| last_tip(state, creator))
        .collect();
    tips.sort_by_key(|tip| core::cmp::Reverse(tip.at));
    tips.truncate(TIPS);
    Home {
        creators,
        others,
        tips,
        population: state.people.by_id.len(),
    }
}

/// The newest tip of a jar that everybody may see and that was not given back.
fn last_tip(state: &State, receiver: &Line) -> Option<RecentTip> {
    let received = state.tips.received.get(&receiver.person)?;
    let newest = received.iter().rev().take(EXAMINED_MAX);
    newest
        .filter_map(|id| state.tips.by_id.get(id))
        .filter(|tip| tip.visibility == Visibility::Public)
        .find_map(|tip| {
            let amount = left_of(state, tip).filter(|left| left.is_positive())?;
            let giver = tip.giver.and_then(|giver| line(state, giver));
            Some(RecentTip {
                payment: tip.payment,
                giver: giver.map(|giver| giver.name),
                receiver: receiver.person,
                receiver_name: receiver.name.clone(),
                handle: receiver.handle.clone(),
                amount,
                message: tip.message.clone(),
                at: tip.sent_at,
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::sample::Sample;
    use domain::people::Role;

    #[test]
    fn open_jars_stand_apart_from_other_people() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Journalist);
        let bao = world.person("bao", Role::Fan);
        let home = home(&world.state);
        assert_eq!(
            home.creators.iter().map(|l| l.person).collect::<Vec<_>>(),
            [amina]
        );
        assert_eq!(
            home.others.iter().map(|l| l.person).collect::<Vec<_>>(),
            [bao]
        );
    }

    #[test]
    fn home_tells_of_public_tips_only() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Creator);
        let bao = world.person("bao", Role::Fan);
        let public = world.tip(Some(bao), amina, 500, Visibility::Public);
        world.tip(Some(bao), amina, 900, Visibility::Private);
        world.tip(Some(bao), amina, 700, Visibility::Secret);
        let shown = home(&world.state).tips;
        assert_eq!(shown.len(), 1);
        assert_eq!(shown[0].payment, world.state.tips.by_id[&public].payment);
        assert_eq!(shown[0].giver.as_deref(), Some("BAO"));
    }

    #[test]
    fn a_tip_given_back_is_not_news() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Creator);
        let tip = world.tip(None, amina, 500, Visibility::Public);
        assert_eq!(home(&world.state).tips[0].giver, None);
        world.refund(tip, 500);
        assert_eq!(home(&world.state).tips, []);
    }

    #[test]
    fn the_newest_tips_come_first_and_only_a_few() {
        let mut world = Sample::default();
        let bao = world.person("bao", Role::Fan);
        for n in 0..5 {
            let creator = world.person(&format!("creator_{n}"), Role::Creator);
            world.tip(Some(bao), creator, 100 + n, Visibility::Public);
        }
        let shown: Vec<_> = home(&world.state)
            .tips
            .iter()
            .map(|t| t.amount.minor)
            .collect();
        assert_eq!(shown, [104, 103, 102]);
    }

    #[test]
    fn a_crowd_does_not_lengthen_home() {
        let mut world = Sample::default();
        for n in 0..100 {
            let role = if n % 2 == 0 { Role::Fan } else { Role::Creator };
            world.person(&format!("person_{n}"), role);
        }
        let home = home(&world.state);
        assert_eq!((home.creators.len(), home.others.len()), (CREATORS, OTHERS));
        assert_eq!(home.population, 100);
    }
}
