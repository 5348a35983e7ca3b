//! What people do in a season, by chance; the rules may well refuse it. Never wait here for what comes of it.

use domain::id::{PersonId, RecordId, SpaceId};
use domain::moment::Span;
use domain::money::{Currency, Money};
use domain::payments::{self, Method};
use domain::spaces::{self, Zone};
use domain::subscriptions;
use domain::withdrawals::{self, Speed};
use domain::{Actor, requests, transfers};

use crate::dice::Dice;
use crate::tab::Tab;

/// One random Command, or a few that follow from it, by somebody, maybe concerning somebody else.
pub fn act(dice: &mut Dice, tab: &Tab, by: PersonId, other: PersonId) {
    let actor = Actor::Person(by);
    match dice.below(7) {
        0 | 1 => subscribe(dice, tab, by, other),
        2 | 3 => visit(dice, tab, by),
        4 => host(dice, tab, by),
        5 => send(dice, tab, by, other),
        _ => {
            let accounts = tab.read(|state| state.banks.linked.get(&by).cloned());
            let Some(account) = accounts.into_iter().flatten().next() else {
                return;
            };
            let withdraw = withdrawals::Command::Withdraw {
                account,
                amount: euros(dice, 2_000),
                speed: [Speed::Standard, Speed::Instant][dice.below(2)],
            };
            tab.send(actor, withdraw);
        }
    }
}

fn euros(dice: &mut Dice, most_minor: usize) -> Money {
    Currency::EUR.of_minor(100 + dice.below(most_minor) as i64)
}

fn means(dice: &mut Dice, tab: &Tab) -> Method {
    match dice.below(2) {
        0 => Method::Balance,
        _ => Method::Card(tab.card(dice.card())),
    }
}

/// Begins to pay for somebody, or does something about it.
fn subscribe(dice: &mut Dice, tab: &Tab, by: PersonId, creator: PersonId) {
    let actor = Actor::Person(by);
    let running = tab.read(|state| {
        let found = state.subscriptions.between(by, creator);
        let running = found.filter(|(_, s)| s.ended.is_none());
        running.map(|(id, s)| (id, s.renewal.map_or(s.first_payment, |r| r.payment)))
    });
    let Some((subscription, payment)) = running else {
        let price = tab.read(|state| state.subscriptions.tiers.get(&creator).map(|t| t.price));
        let Some(price) = price else { return };
        let method = Some(means(dice, tab));
        let subscribe = subscriptions::Command::Subscribe {
            creator,
            price,
            method,
        };
        let id = tab.send(actor, subscribe.clone());
        if dice.below(3) == 0 {
            tab.send_again(id, actor, subscribe);
        }
        return;
    };
    match dice.below(6) {
        0 => tab.send(
            actor,
            subscriptions::Command::CancelSubscription { subscription },
        ),
        1 => tab.send(
            actor,
            subscriptions::Command::ResumeSubscription { subscription },
        ),
        2 => tab.send(actor, payments::Command::CancelPayment { payment }),
        3 => tab.send(Actor::Person(creator), subscriptions::Command::WithdrawTier),
        _ => {
            let method = means(dice, tab);
            tab.send(
                actor,
                subscriptions::Command::ChangeSubscriptionMethod {
                    subscription,
                    method: method.clone(),
                },
            );
            tab.send(actor, payments::Command::ChooseMethod { payment, method });
            tab.send(actor, payments::Command::ConfirmPayment { payment })
        }
    };
}

/// A Space that is still to come, or on.
fn open_space(dice: &mut Dice, tab: &Tab) -> Option<SpaceId> {
    tab.read(|state| {
        let open: Vec<_> = state.spaces.open.iter().collect();
        (!open.is_empty()).then(|| open[dice.below(open.len())].1)
    })
}

/// Takes a seat, pays for it, gives the hold up or goes in.
fn visit(dice: &mut Dice, tab: &Tab, by: PersonId) {
    let actor = Actor::Person(by);
    let Some(space) = open_space(dice, tab) else {
        return;
    };
    tab.send(actor, spaces::Command::HoldTicket { space });
    let Some(ticket) = tab.read(|state| state.spaces.of.get(&(by, space)).copied()) else {
        return;
    };
    if dice.below(6) == 0 {
        tab.send(actor, spaces::Command::ReleaseHold { ticket });
        return;
    }
    let payment = tab.read(|state| state.spaces.tickets.get(&ticket).and_then(|t| t.payment));
    if let Some(payment) = payment {
        let method = means(dice, tab);
        tab.send(actor, payments::Command::ChooseMethod { payment, method });
        tab.send(actor, payments::Command::ConfirmPayment { payment });
    }
    tab.send(actor, spaces::Command::EnterSpace { space });
}

/// Schedules a Space, opens its doors, ends it or calls it off. Not coming is done by doing nothing.
fn host(dice: &mut Dice, tab: &Tab, by: PersonId) {
    let actor = Actor::Person(by);
    let mine = tab.read(|state| {
        let open = state.spaces.hosts.get(&by).map(|host| host.open.clone());
        open.into_iter()
            .flatten()
            .next()
            .map(|(at, space)| (at, space, state.last_at))
    });
    match (dice.below(4), mine) {
        (0, Some((_, space, _))) => {
            tab.send(actor, spaces::Command::CancelSpace { space });
        }
        (1 | 2, Some((starts_at, space, now))) if starts_at <= now => {
            tab.send(actor, spaces::Command::OpenDoors { space });
            tab.send(actor, spaces::Command::EndSpace { space });
        }
        _ => {
            let schedule = spaces::Command::ScheduleSpace {
                title: "An evening".into(),
                note: String::new(),
                starts_at: tab.read(|state| state.last_at)
                    + Span::hours(1 + dice.below(200) as i64),
                zone: Zone::parse("Europe/Paris").unwrap(),
                price: (dice.below(4) > 0).then(|| euros(dice, 700)),
                seats: 5,
            };
            tab.send(actor, schedule);
        }
    }
}

/// Sends money, takes it back, asks for some, or pays what was asked.
fn send(dice: &mut Dice, tab: &Tab, by: PersonId, other: PersonId) {
    let actor = Actor::Person(by);
    let (amount, note) = (euros(dice, 900), String::new());
    match dice.below(3) {
        0 => {
            let send = transfers::Command::SendMoney {
                receiver: other,
                amount,
                note,
            };
            let id = tab.send(actor, send);
            if dice.below(2) == 0 {
                let transfer = RecordId::main(id).into();
                tab.send(actor, transfers::Command::UndoTransfer { transfer });
            }
        }
        1 => {
            let ask = requests::Command::RequestMoney {
                payer: other,
                amount,
                note,
            };
            let request = RecordId::main(tab.send(actor, ask)).into();
            let pay = requests::Command::PayRequest { request };
            tab.send(Actor::Person(other), pay);
        }
        _ => {
            let open = tab.read(|state| state.withdrawals.by_id.keys().next_back().copied());
            if let Some(withdrawal) = open {
                tab.send(actor, withdrawals::Command::CancelWithdrawal { withdrawal });
            }
        }
    }
}
