//! A small world for the tests of views: people and tips set down as events. Never used outside tests.

use domain::id::{
    HandOffId, PaymentId, PersonId, PostId, RecordId, RequestId, SubscriptionId, TierId, TipId,
};
use domain::moment::{Moment, Span};
use domain::money::Currency;
use domain::people::{Handle, Language, Profile, Role};
use domain::posts::{self, Audience, Digest};
use domain::tips::Visibility;
use domain::{
    Actor, Command, Entry, Event, Request, State, handoffs, payments, people, subscriptions, tips,
};
use uuid::Uuid;

#[derive(Default)]
pub struct Sample {
    pub state: State,
    requests: u128,
}

impl Sample {
    /// Folds what somebody's request caused; the n-th request is made at moment n.
    fn happen(
        &mut self,
        by: Actor,
        events: impl FnOnce(RequestId, Moment) -> Vec<Event>,
    ) -> RecordId {
        self.requests += 1;
        let id = RequestId(Uuid::from_u128(self.requests));
        let at = Moment(i64::try_from(self.requests).unwrap_or(i64::MAX));
        let command = Command::People(people::Command::Follow {
            person: PersonId::FIRST,
        });
        let request = Request {
            id,
            at,
            by,
            command,
        };
        let events = events(id, at);
        self.state.fold(&Entry { request, events });
        RecordId::main(id)
    }

    /// A person called like the handle, with a jar in euros when a creator.
    pub fn person(&mut self, handle: &str, role: Role) -> PersonId {
        let profile = Profile {
            handle: Handle::parse(handle).expect("a handle"),
            name: handle.to_uppercase(),
            bio: String::new(),
            role,
            language: Language::French,
            currency: Currency::EUR,
            has_jar: role != Role::Fan,
        };
        PersonId(self.happen(Actor::Visitor, |id, at| {
            let person = PersonId(RecordId::main(id));
            vec![
                people::Event::ProfileCreated {
                    person,
                    profile,
                    at,
                }
                .into(),
            ]
        }))
    }

    pub fn follow(&mut self, follower: PersonId, person: PersonId) {
        self.happen(Actor::Person(follower), |_, _| {
            vec![people::Event::Followed { follower, person }.into()]
        });
    }

    /// A tip of so many cents that has arrived.
    pub fn tip(
        &mut self,
        giver: Option<PersonId>,
        receiver: PersonId,
        minor: i64,
        visibility: Visibility,
    ) -> TipId {
        let amount = Currency::EUR.of_minor(minor);
        let by = giver.map_or(Actor::Visitor, Actor::Person);
        TipId(self.happen(by, |id, at| {
            let tip = TipId(RecordId::main(id));
            let payment = PaymentId(RecordId::nth(id, 1));
            vec![
                tips::Event::TipSent {
                    tip,
                    payment,
                    giver,
                    receiver,
                    amount,
                    message: String::new(),
                    visibility,
                    at,
                }
                .into(),
                payments::Event::PaymentOpened {
                    payment,
                    payer: giver,
                    purpose: payments::Purpose::Tip { tip, receiver },
                    amount,
                    at,
                    expires_at: at,
                }
                .into(),
                payments::Event::PaymentSucceeded {
                    payment,
                    attempt: 1,
                    fee: Currency::EUR.of_minor(0),
                    postings: Vec::new(),
                    settles_at: None,
                    at,
                }
                .into(),
                tips::Event::TipReceived {
                    tip,
                    payment,
                    giver,
                    receiver,
                    paid: amount,
                    received: amount,
                    at,
                }
                .into(),
            ]
        }))
    }

    /// Five euro given at Ko-fi, which the receiver has not answered yet.
    pub fn hand_off(
        &mut self,
        giver: Option<PersonId>,
        receiver: PersonId,
        visibility: Visibility,
        is_for_wall: bool,
    ) -> HandOffId {
        let by = giver.map_or(Actor::Visitor, Actor::Person);
        HandOffId(self.happen(by, |id, at| {
            let handed = handoffs::Event::TipHandedOff {
                handoff: HandOffId(RecordId::main(id)),
                giver,
                receiver,
                service: "ko_fi".into(),
                address: "(sample)".into(),
                sum: handoffs::Sum::Money(Currency::EUR.of_minor(500)),
                message: String::new(),
                visibility,
                is_for_wall,
                open_until: at + Span::days(30),
                at,
            };
            vec![handed.into()]
        }))
    }

    /// The receiver says that it arrived.
    pub fn acknowledge(&mut self, handoff: HandOffId) {
        let receiver = self.state.handoffs.by_id[&handoff].receiver;
        self.happen(Actor::Person(receiver), |_, at| {
            let arrived = handoffs::Event::HandOffAcknowledged {
                handoff,
                thanks: "Merci".into(),
                at,
            };
            vec![arrived.into()]
        });
    }

    /// Gives so many cents of a tip back.
    pub fn refund(&mut self, tip: TipId, minor: i64) {
        let found = &self.state.tips.by_id[&tip];
        let (payment, giver, receiver) = (found.payment, found.giver, found.receiver);
        let amount = Currency::EUR.of_minor(minor);
        self.happen(Actor::Person(receiver), |id, at| {
            vec![
                payments::Event::RefundOpened {
                    refund: domain::id::RefundId(RecordId::main(id)),
                    payment,
                    amount,
                    fee_returned: Currency::EUR.of_minor(0),
                    is_of_late_money: false,
                    postings: Vec::new(),
                    at,
                }
                .into(),
                tips::Event::TipRefunded {
                    tip,
                    giver,
                    receiver,
                    amount,
                    taken: amount,
                    at,
                }
                .into(),
            ]
        });
    }

    /// A post of so many characters.
    pub fn post(
        &mut self,
        author: PersonId,
        audience: Audience,
        chars: u32,
        excerpt: &str,
    ) -> PostId {
        PostId(self.happen(Actor::Person(author), |id, at| {
            vec![
                posts::Event::PostPublished {
                    post: PostId(RecordId::main(id)),
                    author,
                    audience,
                    digest: Digest([7; 32]),
                    chars,
                    links: 0,
                    excerpt: excerpt.to_owned(),
                    at,
                }
                .into(),
            ]
        }))
    }

    /// A tier of so many cents a month.
    pub fn tier(&mut self, creator: PersonId, minor: i64) {
        self.happen(Actor::Person(creator), |id, at| {
            vec![
                subscriptions::Event::TierOffered {
                    tier: TierId(RecordId::main(id)),
                    creator,
                    price: Currency::EUR.of_minor(minor),
                    price_since: at,
                    perks: vec!["A letter".into()],
                    at,
                }
                .into(),
            ]
        });
    }

    /// Subscribes to the tier on offer; the first payment waits.
    pub fn subscribe(&mut self, subscriber: PersonId, creator: PersonId) -> SubscriptionId {
        let tier = self.state.subscriptions.tiers[&creator].clone();
        SubscriptionId(self.happen(Actor::Person(subscriber), |id, at| {
            vec![
                subscriptions::Event::SubscriptionOpened {
                    subscription: SubscriptionId(RecordId::main(id)),
                    tier: tier.id,
                    subscriber,
                    creator,
                    price: tier.price,
                    payment: PaymentId(RecordId::nth(id, 1)),
                    at,
                }
                .into(),
            ]
        }))
    }

    /// The first month of a subscription is paid, to `ends_at`.
    pub fn pay_month(&mut self, subscriber: PersonId, creator: PersonId, ends_at: Moment) {
        let newest = &self.state.subscriptions.newest;
        let subscription = newest[&(subscriber, creator)];
        let price = self.state.subscriptions.by_id[&subscription].price;
        let payment = self.state.subscriptions.by_id[&subscription].first_payment;
        self.happen(Actor::System, |_, at| {
            vec![
                subscriptions::Event::PeriodPaid {
                    subscription,
                    payment,
                    subscriber,
                    creator,
                    period: 1,
                    paid: price,
                    received: price,
                    method: payments::Method::Balance,
                    anchor: at,
                    starts_at: at,
                    ends_at,
                    at,
                }
                .into(),
            ]
        });
    }

    /// Takes the newest subscription back; what is paid for stays.
    pub fn cancel_subscription(&mut self, subscriber: PersonId, creator: PersonId) {
        let newest = &self.state.subscriptions.newest;
        let subscription = newest[&(subscriber, creator)];
        self.happen(Actor::Person(subscriber), |_, at| {
            vec![subscriptions::Event::SubscriptionCanceled { subscription, at }.into()]
        });
    }

    pub fn withdraw_tier(&mut self, creator: PersonId) {
        let tier = self.state.subscriptions.tiers[&creator].id;
        self.happen(Actor::Person(creator), |_, at| {
            vec![subscriptions::Event::TierWithdrawn { tier, creator, at }.into()]
        });
    }
}
