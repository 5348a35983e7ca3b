//! The provider of test money: it answers what the test card stands for, when its `Temper` says.
//! It holds no clock, no chance and no memory but its `Book`: never keep a fact in a field here.

mod disputes;
mod name;
mod payouts;
mod record;
mod temper;

use domain::banks::Bank;
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{Card, Decline, Outcome};

use crate::bank;
use crate::card::{self, Conduct, TestCard};
use crate::{
    Answer, BankDetails, BankRefusal, Book, CardDetails, CardRefusal, Fault, Instruction, Notice,
    Order, Provider, Task, Unreachable,
};
pub use disputes::LOSING_EVIDENCE;
use record::{Attached, Claim, Record, Submitted};
pub use temper::Temper;

/// What the mock writes, under which key of its book. None is ever changed:
///
/// | key | says |
/// |---|---|
/// | `card/<token>` | what the card behind the token does |
/// | `first/<token>` | which instruction was the first charge of a card that declines later ones |
/// | `challenge/<payment>/<attempt>` | which charge asked for a challenge |
/// | `bank/<token>` | what the bank account behind the token does |
/// | `payout/<withdrawal>` | what the bank does with money that was paid out |
/// | `warned/<payment>` | which charge the bank warned of |
/// | `submitted/<instruction key>` | the order, and all that was said about it |
///
/// The last one is written last and makes the answer; a mock that stops before it is asked again, finds its own
/// earlier records and comes to the same answer.
pub struct Mock<B: Book> {
    book: B,
    temper: Temper,
}

impl<B: Book> Mock<B> {
    pub fn new(book: B) -> Self {
        Self::with_temper(book, Temper::default())
    }

    /// `temper` shapes what is submitted from now on; what was answered before stays as it was.
    pub fn with_temper(book: B, temper: Temper) -> Self {
        Self { book, temper }
    }

    /// Remembers what the card does under a token that nobody has. The token is named after the moment, the last
    /// four digits and the first free number, so that nothing in it leads back to the card; the same card typed twice is two
    /// tokens. Only two tabs in the same millisecond, with the same card, may share one.
    async fn attach(&self, card: &TestCard, today: Moment) -> Result<Card, Unreachable> {
        let attached = Attached::V1 {
            conduct: card.conduct,
            at: today,
        };
        let bytes = attached.to_bytes()?;
        let mut n = 0_u64;
        loop {
            let token = name::token("tok", &format!("{}/{}/{n}", today.0, card.last4()));
            let key = format!("card/{token}");
            if self.book.read(&key).await?.is_none()
                && self.book.write_once(&key, bytes.clone()).await? == bytes
            {
                return Ok(Card {
                    token,
                    brand: card.brand(),
                    last4: card.last4().to_owned(),
                });
            }
            n += 1;
        }
    }

    async fn answer(&self, instruction: &Instruction, now: Moment) -> Result<Vec<Notice>, Fault> {
        let key = format!("submitted/{}", instruction.key);
        if let Some(there) = self.book.read(&key).await? {
            return Submitted::from_bytes(&there)?.notices_for(&instruction.order);
        }
        let (answer, overtaken) = self.act(instruction).await?;
        let not_before = match answer {
            Answer::Dispute { outcome, .. } => {
                disputes::not_before(&instruction.order, outcome, now)
            }
            _ => payouts::not_before(&instruction.order, answer, now),
        };
        let notices = self
            .temper
            .notices(&instruction.key, now, not_before, answer, overtaken);
        let submitted = Submitted::new(&instruction.order, &notices);
        // Another tab may have been quicker: what is in the book then is the answer.
        let there = self.book.write_once(&key, submitted.to_bytes()?).await?;
        Submitted::from_bytes(&there)?.notices_for(&instruction.order)
    }

    /// The answer, and an earlier one about the same charge that a notice out of order could repeat.
    async fn act(&self, instruction: &Instruction) -> Result<(Answer, Option<Answer>), Fault> {
        match &instruction.order {
            Order::Charge {
                payment,
                attempt,
                card,
                amount,
            } => {
                let outcome = self.charge(&instruction.key, card, *amount).await?;
                if outcome == Outcome::ChallengeNeeded {
                    let place = format!("challenge/{payment}/{attempt}");
                    self.claim(&place, &instruction.key).await?;
                }
                if outcome == Outcome::SucceededWithWarning {
                    let place = format!("warned/{payment}");
                    self.claim(&place, &instruction.key).await?;
                }
                let answer = Answer::Charge {
                    payment: *payment,
                    attempt: *attempt,
                    outcome,
                };
                Ok((answer, None))
            }
            Order::AnswerChallenge {
                payment,
                attempt,
                is_passed,
            } => {
                let place = format!("challenge/{payment}/{attempt}");
                let was_asked = self.book.read(&place).await?.is_some();
                let answer = |outcome| Answer::Charge {
                    payment: *payment,
                    attempt: *attempt,
                    outcome,
                };
                let overtaken = was_asked.then(|| answer(Outcome::ChallengeNeeded));
                let outcome = match (was_asked, is_passed) {
                    (true, true) => Outcome::Succeeded,
                    (true, false) => Outcome::Declined(Decline::ChallengeFailed),
                    // Nobody gets money by passing a challenge that no charge asked for.
                    (false, _) => Outcome::Declined(Decline::ProcessingError),
                };
                Ok((answer(outcome), overtaken))
            }
            Order::Refund { refund, .. } => {
                let answer = Answer::Refund {
                    refund: *refund,
                    is_paid: !self.temper.refunds_fail,
                };
                Ok((answer, None))
            }
            Order::Payout {
                withdrawal,
                bank,
                amount,
                ..
            } => {
                let outcome = self.pay_out(*withdrawal, bank, *amount).await?;
                Ok((payouts::answer(*withdrawal, outcome), None))
            }
            Order::TracePayout { withdrawal, .. } => {
                let outcome = self.trace(*withdrawal).await?;
                Ok((payouts::answer(*withdrawal, outcome), None))
            }
            Order::WatchCharge { payment } => {
                let outcome = self.watch(*payment).await?;
                Ok((disputes::answer(*payment, outcome), None))
            }
            Order::AnswerDispute { payment, evidence } => {
                let outcome = self.weigh(*payment, evidence).await?;
                Ok((disputes::answer(*payment, outcome), None))
            }
        }
    }

    async fn charge(&self, key: &str, card: &Card, amount: Money) -> Result<Outcome, Fault> {
        let Some(attached) = self.book.read(&format!("card/{}", card.token)).await? else {
            return Ok(Outcome::Declined(Decline::UnknownCard));
        };
        if !amount.is_positive() {
            return Ok(Outcome::Declined(Decline::ProcessingError));
        }
        let Attached::V1 { conduct, .. } = Attached::from_bytes(&attached)?;
        Ok(match conduct {
            Conduct::Succeeds => Outcome::Succeeded,
            Conduct::Disputed => Outcome::SucceededWithWarning,
            Conduct::Declines(reason) => Outcome::Declined(reason),
            Conduct::Challenges => Outcome::ChallengeNeeded,
            Conduct::DeclinesLater => {
                let place = format!("first/{}", card.token);
                match self.claim(&place, key).await? {
                    Claim::V1 { instruction } if instruction == key => Outcome::Succeeded,
                    Claim::V1 { .. } => Outcome::Declined(Decline::Refused),
                }
            }
        })
    }

    /// Whose `place` is: the first instruction that claimed it, for ever.
    async fn claim(&self, place: &str, key: &str) -> Result<Claim, Fault> {
        let claim = Claim::V1 {
            instruction: key.to_owned(),
        };
        let there = self.book.write_once(place, claim.to_bytes()?).await?;
        Claim::from_bytes(&there)
    }
}

impl<B: Book> Provider for Mock<B> {
    fn tokenise(
        &self,
        details: CardDetails,
        today: Moment,
    ) -> Task<'_, Result<Result<Card, CardRefusal>, Unreachable>> {
        Box::pin(async move {
            match card::read(&details, today) {
                Ok(card) => self.attach(card, today).await.map(Ok),
                Err(refusal) => Ok(Err(refusal)),
            }
        })
    }

    fn link_bank(
        &self,
        details: BankDetails,
        today: Moment,
    ) -> Task<'_, Result<Result<Bank, BankRefusal>, Unreachable>> {
        Box::pin(async move {
            match bank::read(&details) {
                Ok(account) => self.link(account, today).await.map(Ok),
                Err(refusal) => Ok(Err(refusal)),
            }
        })
    }

    fn submit<'a>(
        &'a self,
        instruction: &'a Instruction,
        now: Moment,
    ) -> Task<'a, Result<Vec<Notice>, Fault>> {
        Box::pin(self.answer(instruction, now))
    }
}
