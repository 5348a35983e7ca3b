//! What somebody needs to know before a subscription is paid another way. Which charge it holds from is the domain's
//! word: never reckon it from dates here.

use domain::id::{PaymentId, SubscriptionId};
use domain::moment::Moment;
use domain::money::Money;
use domain::subscriptions::{Phase, next_charge, phase};
use domain::{Actor, State};

use crate::pages::payment::view::{Means, Party, available, needs_payer};

/// A subscription as its subscriber sees it on the way to another method.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MethodView {
    pub id: SubscriptionId,
    pub creator: Party,
    /// What the months are paid with so far.
    pub means: Option<Means>,
    pub due: Due,
}

/// From which charge on another method holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Due {
    /// The charge that comes next, and those after it.
    On {
        at: Moment,
        price: Money,
        /// The balance does not hold a month as things stand.
        is_short: bool,
    },
    /// A month waits for its payer: it is mended on its payment, and the months after it with it.
    Waits { payment: PaymentId },
    /// The bank is being asked for a month: its answer comes first.
    UnderWay,
    /// Nothing more is charged.
    Never,
}

impl MethodView {
    /// What there is to do, whatever the sums and dates.
    pub fn to_do(&self) -> (std::mem::Discriminant<Due>, Option<PaymentId>) {
        let waits = match self.due {
            Due::Waits { payment } => Some(payment),
            Due::On { .. } | Due::UnderWay | Due::Never => None,
        };
        (std::mem::discriminant(&self.due), waits)
    }
}

/// The subscription `id`, if `by` is the one who pays for it and it was ever paid for.
pub fn method(state: &State, id: SubscriptionId, by: Actor, now: Moment) -> Option<MethodView> {
    let found = state.subscriptions.by_id.get(&id)?;
    if by.person() != Some(found.subscriber) {
        return None;
    }
    let next = next_charge(state, id, now);
    let due = match phase(state, id, now)? {
        Phase::NeverBegan => return None,
        Phase::Incomplete => Due::Waits {
            payment: found.first_payment,
        },
        Phase::Active { until } => {
            let price = next.as_ref()?.amount;
            let has = available(state, by, price.currency)?;
            Due::On {
                at: until,
                price,
                is_short: has.minor < price.minor,
            }
        }
        Phase::Grace {
            payment: Some(payment),
            ..
        } if needs_payer(state, payment) => Due::Waits { payment },
        Phase::Grace { .. } => Due::UnderWay,
        Phase::Ending { .. } | Phase::Expired => Due::Never,
    };
    let means = next.and_then(|next| Some(Means::of(next.method.as_ref()?)));
    Some(MethodView {
        id,
        creator: Party::of(state, found.creator)?,
        means,
        due,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::sample::Sample;
    use domain::people::Role;

    #[test]
    fn another_method_holds_from_the_next_charge_and_is_nobody_elses_business() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Journalist);
        let lena = world.person("lena", Role::Fan);
        world.tier(amina, 500);
        let id = world.subscribe(lena, amina);
        let until = Moment(5_000);
        let seen = |world: &Sample, by, now| method(&world.state, id, Actor::Person(by), now);
        let waits = seen(&world, lena, Moment(1)).map(|view| view.due);
        assert!(matches!(waits, Some(Due::Waits { .. })));

        world.pay_month(lena, amina, until);
        let view = seen(&world, lena, Moment(2_000)).expect("her own");
        let price = domain::money::Currency::EUR.of_minor(500);
        let is_short = true;
        let at = until;
        assert_eq!(
            view.due,
            Due::On {
                at,
                price,
                is_short
            }
        );
        assert_eq!(seen(&world, amina, Moment(2_000)), None);
        let late = seen(&world, lena, until).map(|view| view.due);
        assert_eq!(late, Some(Due::UnderWay));
    }
}
