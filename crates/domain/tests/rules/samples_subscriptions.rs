//! One of everything that history can hold of subscriptions and posts: what their golden files are written from.
//! Never change a sample whose golden file has been released.

use domain::id::{PaymentId, PersonId, PostId, RecordId, RequestId, SubscriptionId, TierId};
use domain::moment::Moment;
use domain::money::Currency;
use domain::payments::{Brand, Card, Method};
use domain::posts::{Audience, Digest};
use domain::subscriptions::Ending;
use domain::{Command, Event, payments, posts, subscriptions};
use uuid::Uuid;

const AT: Moment = Moment(1_763_683_200_123);

fn record(n: u8) -> RecordId {
    let id = 0x0197_a1b2_c3d4_7000_8000_0000_0000_0100 + u128::from(n);
    RecordId::main(RequestId(Uuid::from_u128(id)))
}

fn digest() -> Digest {
    Digest(core::array::from_fn(|i| u8::try_from(i * 8).unwrap()))
}

fn card() -> Method {
    Method::Card(Card {
        token: "tok_bcdfg".into(),
        brand: Brand::Mastercard,
        last4: "0341".into(),
    })
}

fn perks() -> Vec<String> {
    vec!["Les coulisses\u{202F}!".into(), "Every Sunday".into()]
}

pub fn commands() -> Vec<Command> {
    use subscriptions::Command::*;
    let subscription = SubscriptionId(record(3));
    let price = Currency::EUR.of_minor(499);
    let payment = PaymentId(record(4));
    let mut all: Vec<Command> = vec![
        OfferTier {
            price,
            perks: perks(),
        }
        .into(),
        WithdrawTier.into(),
        CancelSubscription { subscription }.into(),
        ResumeSubscription { subscription }.into(),
        RenewSubscription {
            subscription,
            period: 300,
        }
        .into(),
        payments::Command::RetryPayment {
            payment,
            attempt: 2,
        }
        .into(),
    ];
    for method in [None, Some(Method::Balance), Some(card())] {
        let creator = PersonId(record(1));
        all.push(
            Subscribe {
                creator,
                price,
                method: method.clone(),
            }
            .into(),
        );
        all.extend(method.map(|method| {
            let change = ChangeSubscriptionMethod {
                subscription,
                method,
            };
            Command::from(change)
        }));
    }
    for (audience, excerpt) in audiences() {
        all.push(
            posts::Command::PublishPost {
                audience,
                digest: digest(),
                chars: 20_000,
                links: 3,
                excerpt,
            }
            .into(),
        );
    }
    let post = PostId(record(5));
    all.push(posts::Command::RemovePost { post }.into());
    all
}

fn audiences() -> [(Audience, String); 2] {
    [
        (Audience::Public, "L’eau\u{202F}!\nMud.".into()),
        (Audience::Subscribers, String::new()),
    ]
}

pub fn events() -> Vec<Event> {
    let mut all: Vec<Event> = subscription_events().into_iter().map(Event::from).collect();
    let planned = payments::Event::RetryPlanned {
        payment: PaymentId(record(4)),
        due: AT,
    };
    all.push(planned.into());
    let (post, author, at) = (PostId(record(5)), PersonId(record(1)), AT);
    for (audience, excerpt) in audiences() {
        let published = posts::Event::PostPublished {
            post,
            author,
            audience,
            digest: digest(),
            chars: 1,
            links: 0,
            excerpt,
            at,
        };
        all.push(published.into());
    }
    all.push(posts::Event::PostRemoved { post, author, at }.into());
    all
}

fn subscription_events() -> Vec<subscriptions::Event> {
    use subscriptions::Event::*;
    let (tier, creator) = (TierId(record(2)), PersonId(record(1)));
    let (subscription, payment) = (SubscriptionId(record(3)), PaymentId(record(4)));
    let (price, at) = (Currency::EUR.of_minor(499), AT);
    let mut all = vec![
        TierOffered {
            tier,
            creator,
            price,
            price_since: Moment(-1),
            perks: perks(),
            at,
        },
        TierWithdrawn { tier, creator, at },
        SubscriptionOpened {
            subscription,
            tier,
            subscriber: PersonId(record(6)),
            creator,
            price,
            payment,
            at,
        },
        PeriodsLapsed {
            subscription,
            first: 2,
            last: 300,
            at,
        },
        RenewalOpened {
            subscription,
            payment,
            period: 301,
            price,
            starts_at: Moment(1),
            ends_at: Moment(2),
            grace_end: Moment(3),
            at,
        },
        SubscriptionCanceled { subscription, at },
        SubscriptionResumed { subscription, at },
    ];
    for method in [Method::Balance, card()] {
        all.push(SubscriptionMethodChanged {
            subscription,
            method: method.clone(),
            at,
        });
        all.push(PeriodPaid {
            subscription,
            payment,
            subscriber: PersonId(record(6)),
            creator,
            period: 1,
            paid: price,
            received: Currency::EUR.of_minor(467),
            method,
            anchor: Moment(0),
            starts_at: Moment(1),
            ends_at: Moment(2),
            at,
        });
    }
    for reason in [
        Ending::NeverPaid,
        Ending::Canceled,
        Ending::Unpaid,
        Ending::TierWithdrawn,
        Ending::TakenBack,
    ] {
        all.push(SubscriptionEnded {
            subscription,
            reason,
            at,
        });
    }
    all
}
