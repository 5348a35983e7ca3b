//! What the screens show of one payment. Never tell anybody but its payer that it exists.

use domain::id::{PaymentId, PersonId, TicketId};
use domain::ledger::Account;
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::payments::{Brand, Method, Phase, Purpose, RefundPhase, Rejection};
use domain::people::Handle;
use domain::rules::{Deal, RulePack, Waterfall, Way};
use domain::tips::Visibility;
use domain::{Actor, State};

use crate::pages::ink;
use crate::ui::Seed;

/// Somebody as a screen shows them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Party {
    pub id: PersonId,
    pub name: String,
    pub handle: Handle,
}

impl Party {
    pub fn of(state: &State, id: PersonId) -> Option<Self> {
        let profile = &state.people.by_id.get(&id)?.profile;
        Some(Self {
            id,
            name: profile.name.clone(),
            handle: profile.handle.clone(),
        })
    }

    /// What their ink is drawn from.
    pub fn seed(&self) -> Seed {
        ink(self.id)
    }
}

/// How it was or will be paid, as far as a screen may know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Means {
    Balance,
    Card { brand: Brand, last4: String },
}

impl Means {
    pub fn of(method: &Method) -> Self {
        match method {
            Method::Balance => Self::Balance,
            Method::Card(card) => Self::Card {
                brand: card.brand,
                last4: card.last4.clone(),
            },
        }
    }

    pub fn way(&self) -> Way {
        match self {
            Self::Balance => Way::Balance,
            Self::Card { .. } => Way::Card,
        }
    }
}

/// What the money is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum About {
    Tip {
        receiver: Party,
        message: String,
        visibility: Visibility,
    },
    TopUp,
    /// A month of a subscription.
    Month {
        creator: Party,
    },
    Ticket {
        ticket: TicketId,
        host: Party,
        title: String,
    },
}

/// In whose hands it ends up, and whether anything is bought with it: a gift is given, the rest is paid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Toward {
    Gift(String),
    Purchase(String),
    /// The payer's own.
    Wallet,
}

/// Where the money goes, and by which rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flow {
    pub waterfall: Waterfall,
    pub way: Way,
    pub rules: &'static RulePack,
    pub deal: Deal,
    pub toward: Toward,
}

impl Flow {
    /// Where the same money would go if it were paid another way; empty when the rules would refuse that.
    pub fn by(&self, way: Way) -> Option<Self> {
        let paid = self.waterfall.paid;
        flow(self.rules, paid, way, self.deal, self.toward.clone()).ok()
    }
}

/// A payment as its payer sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PaymentView {
    pub id: PaymentId,
    pub seed: Seed,
    pub about: About,
    pub amount: Money,
    pub phase: Phase,
    pub means: Option<Means>,
    pub flow: Option<Flow>,
    /// What the payer could pay with instead of a card; empty when a balance cannot pay this.
    pub available: Option<Money>,
    pub expires_at: Moment,
    pub paid_at: Option<Moment>,
    pub settles_at: Option<Moment>,
    /// Money that came after it was cancelled, on its way back.
    pub late_money: Option<RefundPhase>,
    /// The bank has been asked and has not answered: it may still take money, also after a cancellation.
    pub is_asked: bool,
}

/// The payment `id` as `by` may see it.
pub fn payment(state: &State, id: PaymentId, by: Actor) -> Option<PaymentView> {
    let payment = state.payments.by_id.get(&id)?;
    if by == Actor::System || by.person() != payment.payer {
        return None;
    }
    let receiver = Party::of(state, payment.purpose.receiver())?;
    let (about, available) = match payment.purpose {
        Purpose::Tip { tip, .. } => {
            let tip = state.tips.by_id.get(&tip)?;
            let about = About::Tip {
                receiver: receiver.clone(),
                message: tip.message.clone(),
                visibility: tip.visibility,
            };
            (about, available(state, by, payment.amount.currency))
        }
        Purpose::TopUp { .. } => (About::TopUp, None),
        Purpose::Subscription { .. } => {
            let creator = receiver.clone();
            let about = About::Month { creator };
            (about, available(state, by, payment.amount.currency))
        }
        Purpose::Ticket { ticket, space, .. } => {
            let about = About::Ticket {
                ticket,
                host: receiver.clone(),
                title: state.spaces.by_id.get(&space)?.title.clone(),
            };
            (about, available(state, by, payment.amount.currency))
        }
    };
    let means = payment.method.as_ref().map(Means::of);
    let way = means.as_ref().map_or(Way::Card, Means::way);
    let toward = toward(payment.purpose, &receiver);
    let deal = payment.purpose.deal(state, payment.amount.currency);
    let late = payment.refunds.iter().rev().find_map(|refund| {
        let refund = state.payments.refunds.get(refund)?;
        refund.is_of_late_money.then_some(refund.phase)
    });
    Some(PaymentView {
        id,
        seed: receiver.seed(),
        about,
        amount: payment.amount,
        phase: payment.phase,
        means,
        flow: flow(state.rules, payment.amount, way, deal, toward).ok(),
        available,
        expires_at: payment.expires_at,
        paid_at: payment.paid_at,
        settles_at: payment.settles_at,
        late_money: late,
        is_asked: payment.asked.is_some(),
    })
}

/// What a payment for `purpose` is to its payer.
pub fn toward(purpose: Purpose, receiver: &Party) -> Toward {
    match purpose {
        Purpose::Tip { .. } => Toward::Gift(receiver.name.clone()),
        Purpose::Subscription { .. } | Purpose::Ticket { .. } => {
            Toward::Purchase(receiver.name.clone())
        }
        Purpose::TopUp { .. } => Toward::Wallet,
    }
}

/// Whether `payment` waits for whoever pays it, and not for a bank.
pub fn needs_payer(state: &State, payment: PaymentId) -> bool {
    let found = state.payments.by_id.get(&payment);
    found.is_some_and(|found| !matches!(found.phase, Phase::Processing { .. }))
}

/// What `by` can spend in `currency`; nothing for a visitor, who has no balance.
pub fn available(state: &State, by: Actor, currency: Currency) -> Option<Money> {
    let person = by.person()?;
    Some(state.ledger.balance(Account::Available(person), currency))
}

/// Where a payment of `amount` would go, or why it would be refused whoever pays it.
pub fn flow(
    rules: &'static RulePack,
    amount: Money,
    way: Way,
    deal: Deal,
    toward: Toward,
) -> Result<Flow, Rejection> {
    if !amount.is_positive() {
        return Err(Rejection::NotPositive);
    }
    let largest = rules.largest_payment(amount.currency);
    if amount.minor > largest.minor {
        return Err(Rejection::TooLarge { largest });
    }
    let waterfall = rules
        .waterfall(amount, way, deal)
        .map_err(|_| Rejection::NothingLeft)?;
    Ok(Flow {
        waterfall,
        way,
        rules,
        deal,
        toward,
    })
}

#[cfg(test)]
pub(crate) mod tests;
