//! How the mock pays out to bank accounts, and what banks send back. Like the rest of it, it keeps nothing but its book.

use domain::banks::Bank;
use domain::id::WithdrawalId;
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::withdrawals::{Failure, Outcome};

use super::record::{Linked, PaidOut, Record};
use super::{Mock, name};
use crate::bank::{Conduct, TestAccount};
use crate::{Answer, Book, Fault, Order, Unreachable};

/// How long a bank thinks before it sends money back.
const RETURNS_AFTER: Span = Span::days(2);

impl<B: Book> Mock<B> {
    /// Remembers what the account does under a token that nobody has, as is done for cards.
    pub(super) async fn link(
        &self,
        account: &TestAccount,
        today: Moment,
    ) -> Result<Bank, Unreachable> {
        let linked = Linked::V1 {
            conduct: account.conduct,
            at: today,
        };
        let bytes = linked.to_bytes()?;
        let country = account
            .country()
            .ok_or_else(|| Unreachable("a test account without a country".into()))?;
        let mut n = 0_u64;
        loop {
            let token = name::token("bank", &format!("{}/{}/{n}", today.0, account.last4()));
            let key = format!("bank/{token}");
            if self.book.read(&key).await?.is_none()
                && self.book.write_once(&key, bytes.clone()).await? == bytes
            {
                return Ok(Bank {
                    token,
                    country,
                    last4: account.last4().to_owned(),
                });
            }
            n += 1;
        }
    }

    pub(super) async fn pay_out(
        &self,
        withdrawal: WithdrawalId,
        bank: &Bank,
        amount: Money,
    ) -> Result<Outcome, Fault> {
        let Some(linked) = self.book.read(&format!("bank/{}", bank.token)).await? else {
            return Ok(Outcome::Failed(Failure::UnknownAccount));
        };
        let Linked::V1 { conduct, .. } = Linked::from_bytes(&linked)?;
        match conduct {
            Conduct::Fails(reason) => Ok(Outcome::Failed(reason)),
            _ if !amount.is_positive() => Ok(Outcome::Failed(Failure::Refused)),
            Conduct::Keeps | Conduct::Returns(_) => {
                let bytes = PaidOut::V1 { conduct }.to_bytes()?;
                let place = format!("payout/{withdrawal}");
                self.book.write_once(&place, bytes).await?;
                Ok(Outcome::Paid)
            }
        }
    }

    /// What became of a payout. One that never was has nothing that a bank could keep.
    pub(super) async fn trace(&self, withdrawal: WithdrawalId) -> Result<Outcome, Fault> {
        let Some(paid) = self.book.read(&format!("payout/{withdrawal}")).await? else {
            return Ok(Outcome::Failed(Failure::UnknownAccount));
        };
        let PaidOut::V1 { conduct } = PaidOut::from_bytes(&paid)?;
        Ok(match conduct {
            Conduct::Keeps => Outcome::Kept,
            Conduct::Returns(reason) | Conduct::Fails(reason) => Outcome::Returned(reason),
        })
    }
}

pub(super) fn answer(withdrawal: WithdrawalId, outcome: Outcome) -> Answer {
    Answer::Payout {
        withdrawal,
        outcome,
    }
}

/// Banks take their time: before when the answer to `order` cannot come.
pub(super) fn not_before(order: &Order, answer: Answer, now: Moment) -> Moment {
    match (order, answer) {
        (Order::Payout { pay_at, .. }, _) => *pay_at,
        (
            Order::TracePayout { until, .. },
            Answer::Payout {
                outcome: Outcome::Kept,
                ..
            },
        ) => *until,
        (Order::TracePayout { until, .. }, _) => (now + RETURNS_AFTER).min(*until),
        _ => now,
    }
}
