//! One of everything that history can hold, with every variant of the small enums inside: what golden files are
//! written from. Add a sample with every kind; never change one whose golden file has been released.

mod disputes;
mod handoffs;
mod jars;
mod movements;
mod rules;
mod spaces;

use domain::id::{PaymentId, PersonId, RecordId, RefundId, RequestId, TipId};
use domain::ledger::{Account, Posting};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::payments::{Brand, CancelReason, Card, Decline, Method, Outcome, Purpose};
use domain::people::{Handle, Language, Profile, Role};
use domain::tips::Visibility;
use domain::{Actor, Command, Entry, Event, Request, payments, people, tips, wallet};
use uuid::Uuid;

const AT: Moment = Moment(1_763_683_200_123);

fn request(n: u8) -> RequestId {
    RequestId(Uuid::from_u128(
        0x0197_a1b2_c3d4_7000_8000_0000_0000_0000 + u128::from(n),
    ))
}

fn amina() -> PersonId {
    PersonId(RecordId::main(request(1)))
}

fn lena() -> PersonId {
    PersonId(RecordId::main(request(2)))
}

fn tip() -> TipId {
    TipId(RecordId::main(request(3)))
}

fn payment() -> PaymentId {
    PaymentId(RecordId::nth(request(3), 1))
}

fn refund() -> RefundId {
    RefundId(RecordId::main(request(4)))
}

fn eur(minor: i64) -> Money {
    Currency::EUR.of_minor(minor)
}

fn card(brand: Brand) -> Method {
    Method::Card(Card {
        token: "tok_bcdfg_hjklm_npqrs".into(),
        brand,
        last4: "4242".into(),
    })
}

fn methods() -> Vec<Method> {
    let brands = [Brand::Visa, Brand::Mastercard, Brand::Amex, Brand::Other];
    let cards = brands.map(card);
    [vec![Method::Balance], cards.to_vec()].concat()
}

fn profiles() -> Vec<Profile> {
    let jars = [Currency::EUR, Currency::USD, Currency::GBP, Currency::JPY];
    let roles = Role::ALL.into_iter().zip(jars.into_iter().cycle());
    roles
        .enumerate()
        .map(|(i, (role, currency))| Profile {
            handle: Handle::parse("amina_9").unwrap(),
            name: "Inès ひなた سلمى".into(),
            bio: "L’eau\u{202F}!\nMud on the boots.".into(),
            role,
            language: [Language::English, Language::French][i % 2],
            currency,
            has_jar: i % 2 == 0,
        })
        .collect()
}

fn outcomes() -> Vec<Outcome> {
    use Decline::*;
    let reasons = [
        Refused,
        InsufficientFunds,
        ExpiredCard,
        WrongCode,
        ProcessingError,
        Fraud,
        ChallengeFailed,
        UnknownCard,
    ];
    let declined = reasons.map(Outcome::Declined);
    let others = vec![Outcome::Succeeded, Outcome::ChallengeNeeded];
    let warned = vec![Outcome::SucceededWithWarning];
    [others, declined.to_vec(), warned].concat()
}

const VISIBILITIES: [Visibility; 3] = [Visibility::Public, Visibility::Private, Visibility::Secret];

fn postings() -> Vec<Posting> {
    let people = [Account::Available(amina()), Account::Pending(lena())];
    let others = [Account::Cards, Account::CardFees, Account::Refunding];
    let accounts = [people.to_vec(), others.to_vec()].concat();
    accounts
        .iter()
        .zip(accounts.iter().cycle().skip(1))
        .map(|(source, target)| Posting {
            source: *source,
            target: *target,
            amount: eur(960),
        })
        .collect()
}

pub fn commands() -> Vec<Command> {
    let mut all: Vec<Command> = Vec::new();
    for profile in profiles() {
        let command = people::Command::CreateProfile {
            profile: profile.clone(),
        };
        all.push(command.into());
        all.push(people::Command::EditProfile { profile }.into());
    }
    all.push(people::Command::Follow { person: amina() }.into());
    all.push(people::Command::Unfollow { person: amina() }.into());
    all.extend(payment_commands().into_iter().map(Command::from));
    let methods = methods().into_iter().map(Some).chain([None]);
    for (method, visibility) in methods.clone().zip(VISIBILITIES.into_iter().cycle()) {
        let command = tips::Command::SendTip {
            receiver: amina(),
            amount: eur(500),
            message: "Pour le puits\u{202F}! 👩\u{200D}🔧".into(),
            visibility,
            method,
        };
        all.push(command.into());
    }
    let note = "Danke".to_owned();
    all.push(tips::Command::ThankForTip { tip: tip(), note }.into());
    let amount = eur(i64::MAX);
    all.push(tips::Command::RefundTip { tip: tip(), amount }.into());
    for method in methods {
        let amount = Currency::JPY.of_minor(1_000);
        all.push(wallet::Command::TopUp { amount, method }.into());
    }
    all.extend(crate::samples_subscriptions::commands());
    all.extend(movements::commands());
    all.extend(spaces::commands().into_iter().map(Command::from));
    all.extend(jars::commands().into_iter().map(Command::from));
    all.extend(handoffs::commands().into_iter().map(Command::from));
    all.extend(rules::commands());
    all.extend(disputes::commands().into_iter().map(Command::from));
    all
}

fn payment_commands() -> Vec<payments::Command> {
    use payments::Command::*;
    let (payment, refund) = (payment(), refund());
    let mut all = vec![
        ConfirmPayment { payment },
        CancelPayment { payment },
        SettlePayment { payment },
        ExpirePayment { payment },
    ];
    for is_yes in [true, false] {
        all.push(AnswerChallenge {
            payment,
            is_passed: is_yes,
        });
        all.push(RecordRefund {
            refund,
            is_paid: is_yes,
        });
    }
    let choices = methods().into_iter();
    all.extend(choices.map(|method| ChooseMethod { payment, method }));
    all.extend(outcomes().into_iter().map(|outcome| RecordOutcome {
        payment,
        attempt: 300,
        outcome,
    }));
    all
}

pub fn events() -> Vec<Event> {
    let mut all: Vec<Event> = Vec::new();
    let person = amina();
    for profile in profiles() {
        let event = people::Event::ProfileCreated {
            person,
            profile: profile.clone(),
            at: AT,
        };
        all.push(event.into());
        all.push(people::Event::ProfileEdited { person, profile }.into());
    }
    let follower = lena();
    all.push(people::Event::Followed { follower, person }.into());
    all.push(people::Event::Unfollowed { follower, person }.into());
    all.extend(payment_events().into_iter().map(Event::from));
    all.extend(money_events().into_iter().map(Event::from));
    all.extend(tip_events().into_iter().map(Event::from));
    let received = eur(960);
    let topped_up = wallet::Event::ToppedUp {
        payment: payment(),
        person,
        received,
        at: AT,
    };
    all.push(topped_up.into());
    all.extend(crate::samples_subscriptions::events());
    all.extend(movements::events());
    all.extend(spaces::events().into_iter().map(Event::from));
    all.extend(jars::events().into_iter().map(Event::from));
    all.extend(handoffs::events().into_iter().map(Event::from));
    all.extend(rules::events());
    all.extend(disputes::events());
    all
}

fn payment_events() -> Vec<payments::Event> {
    use payments::Event::*;
    let (payment, attempt, at) = (payment(), 1, AT);
    let purposes = [
        Purpose::Tip {
            tip: tip(),
            receiver: amina(),
        },
        Purpose::TopUp { person: lena() },
    ];
    let mut all = vec![
        PaymentConfirmed {
            payment,
            attempt,
            at,
        },
        ChallengeAsked { payment, attempt },
        AttemptClosed { payment, attempt },
    ];
    for (purpose, payer) in purposes.into_iter().zip([None, Some(lena())]) {
        all.push(PaymentOpened {
            payment,
            payer,
            purpose,
            amount: eur(1_000),
            at,
            expires_at: Moment(-1),
        });
    }
    let choices = methods().into_iter();
    all.extend(choices.map(|method| MethodChosen { payment, method }));
    all.extend([true, false].map(|is_passed| ChallengeAnswered {
        payment,
        attempt,
        is_passed,
        at,
    }));
    for outcome in outcomes() {
        if let Outcome::Declined(reason) = outcome {
            all.push(PaymentDeclined {
                payment,
                attempt,
                reason,
            });
        }
    }
    let reasons = [CancelReason::AskedByPayer, CancelReason::Expired];
    all.extend(reasons.map(|reason| PaymentCanceled {
        payment,
        reason,
        at,
    }));
    all
}

fn money_events() -> Vec<payments::Event> {
    use payments::Event::*;
    let (payment, refund, at) = (payment(), refund(), AT);
    let succeeded = [None, Some(AT)].map(|settles_at| PaymentSucceeded {
        payment,
        attempt: 1,
        fee: eur(40),
        postings: postings(),
        settles_at,
        at,
    });
    let opened = [true, false].map(|is_of_late_money| RefundOpened {
        refund,
        payment,
        amount: eur(1_000),
        fee_returned: eur(40),
        is_of_late_money,
        postings: postings(),
        at,
    });
    let others = vec![
        PaymentSettled {
            payment,
            postings: vec![],
            at,
        },
        PaidTooLate {
            payment,
            attempt: 2,
            postings: postings(),
        },
        RefundSucceeded {
            refund,
            postings: postings(),
            at,
        },
        RefundFailed {
            refund,
            postings: postings(),
            at,
        },
    ];
    [succeeded.to_vec(), opened.to_vec(), others].concat()
}

fn tip_events() -> Vec<tips::Event> {
    use tips::Event::*;
    let (tip, payment, receiver, at) = (tip(), payment(), amina(), AT);
    let mut all = vec![TipThanked {
        tip,
        note: String::new(),
        at,
    }];
    let givers = [None, Some(lena())].into_iter().cycle();
    for (visibility, giver) in VISIBILITIES.into_iter().zip(givers) {
        all.push(TipSent {
            tip,
            payment,
            giver,
            receiver,
            amount: eur(500),
            message: "Pour le puits\u{202F}!".into(),
            visibility,
            at,
        });
    }
    for giver in [None, Some(lena())] {
        all.push(TipReceived {
            tip,
            payment,
            giver,
            receiver,
            paid: eur(1_000),
            received: eur(960),
            at,
        });
        let (amount, taken) = (eur(1_000), eur(960));
        all.push(TipRefunded {
            tip,
            giver,
            receiver,
            amount,
            taken,
            at,
        });
        all.push(TipRefundFailed {
            tip,
            giver,
            receiver,
            amount,
            taken,
            at,
        });
    }
    all
}

/// Whole entries, one for each kind of actor.
pub fn entries() -> Vec<Entry> {
    let actors = [Actor::Visitor, Actor::Person(lena()), Actor::System];
    actors
        .into_iter()
        .zip(commands())
        .map(|(by, command)| Entry {
            request: Request {
                id: request(9),
                at: AT,
                by,
                command,
            },
            events: events().into_iter().take(3).collect(),
        })
        .collect()
}
