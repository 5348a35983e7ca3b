//! A fan and a creator with a tier, and the steps of a subscription between them.
//! Do not ask here whether a step is wise; facts do.

use domain::id::{PaymentId, PersonId, RecordId, RequestId, SubscriptionId};
use domain::jobs::own_request;
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{Decline, Method, Outcome};
use domain::people::Profile;
use domain::subscriptions::{Command, Phase, Subscription, entitlement, phase};
use domain::{Actor, Event, Rejection, Work, jobs};

use crate::world::{World, eur, profile};

pub const PRICE: i64 = 500;
pub const NO: Outcome = Outcome::Declined(Decline::Refused);

/// A day at noon, counted from 1970.
pub fn noon(days: i64) -> Moment {
    Moment(days * 86_400_000 + 43_200_000)
}

pub struct Fan {
    pub world: World,
    pub creator: PersonId,
    pub fan: PersonId,
}

impl Fan {
    /// A fan with `minor` euro cents, a creator with a tier of 5.00.
    pub fn with(minor: i64) -> Self {
        let mut world = World::default();
        let creator = creator(&mut world, "amina");
        let fan = world.person("lena");
        if minor > 0 {
            world.give_balance(fan, minor);
        }
        let mut fan = Self {
            world,
            creator,
            fan,
        };
        fan.offer(PRICE).unwrap();
        fan
    }

    pub fn until(&mut self, at: Moment) {
        self.world.wait(at - self.world.now());
    }

    pub fn offer(&mut self, minor: i64) -> Result<RequestId, Rejection> {
        let by = Actor::Person(self.creator);
        self.world.ask(by, offer(eur(minor)))
    }

    pub fn ask(&mut self, command: Command) -> Result<RequestId, Rejection> {
        self.world.ask(Actor::Person(self.fan), command)
    }

    pub fn try_subscribe(&mut self, method: Option<Method>) -> Result<SubscriptionId, Rejection> {
        let command = Command::Subscribe {
            creator: self.creator,
            price: self.world.state.subscriptions.tiers[&self.creator].price,
            method,
        };
        let id = self.ask(command)?;
        Ok(SubscriptionId(RecordId::main(id)))
    }

    pub fn subscribe(&mut self, method: Method) -> SubscriptionId {
        self.try_subscribe(Some(method)).unwrap()
    }

    /// A subscription by card whose first month is paid.
    pub fn subscribe_by(&mut self, method: Method) -> SubscriptionId {
        let id = self.subscribe(method);
        self.world.outcome(first_payment(id), Outcome::Succeeded);
        id
    }

    pub fn get(&self, id: SubscriptionId) -> &Subscription {
        &self.world.state.subscriptions.by_id[&id]
    }

    pub fn phase(&self, id: SubscriptionId) -> Phase {
        phase(&self.world.state, id, self.world.now()).unwrap()
    }

    pub fn may_read(&self) -> bool {
        let now = self.world.now();
        entitlement(&self.world.state, self.fan, self.creator, now).is_some()
    }

    pub fn due(&self) -> Vec<Work> {
        let due = jobs(&self.world.state, self.world.now(), usize::MAX);
        due.into_iter().map(|job| job.work).collect()
    }

    /// Does what falls due now and needs no provider, and says what came of it.
    pub fn work(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        loop {
            let mut due = self.due().into_iter();
            let Some((id, command)) = due.find_map(|work| own_request(&work)) else {
                return events;
            };
            let more = self.world.send(id, Actor::System, command).unwrap();
            assert!(
                !more.is_empty(),
                "work that changes nothing is owed for ever"
            );
            events.extend(more);
        }
    }

    /// The payment of the period that is being charged.
    pub fn renewal(&self, id: SubscriptionId) -> PaymentId {
        self.get(id).renewal.unwrap().payment
    }

    /// Stands at the end of the first month, with the renewal declined at once.
    pub fn declined(&mut self, id: SubscriptionId) -> (PaymentId, Moment) {
        let end = self.get(id).term.unwrap().ends_at;
        self.until(end);
        self.work();
        let payment = self.renewal(id);
        self.world.outcome(payment, NO);
        (payment, end)
    }
}

pub fn creator(world: &mut World, handle: &str) -> PersonId {
    world.join(Profile {
        bio: "Digs wells.".into(),
        ..profile(handle)
    })
}

pub fn offer(price: Money) -> Command {
    Command::OfferTier {
        price,
        perks: vec!["The diary".into()],
    }
}

pub fn first_payment(id: SubscriptionId) -> PaymentId {
    PaymentId(RecordId { n: 1, ..id.0 })
}
