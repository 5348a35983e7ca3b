//! Short ways to send, ask and withdraw in a world of facts.

use domain::banks::{self, Bank, Country};
use domain::id::{BankAccountId, MoneyRequestId, PersonId, RecordId, TransferId, WithdrawalId};
use domain::jobs::{own_request, payout_request};
use domain::money::Currency;
use domain::wallet::Cause;
use domain::withdrawals::{self, Outcome, Speed, Withdrawal};
use domain::{Actor, Event, Rejection, jobs, requests, transfers};

use super::{World, eur};

impl World {
    pub fn send_money(
        &mut self,
        sender: PersonId,
        receiver: PersonId,
        minor: i64,
    ) -> Result<TransferId, Rejection> {
        let command = transfers::Command::SendMoney {
            receiver,
            amount: eur(minor),
            note: "Bread.".into(),
        };
        let id = self.ask(Actor::Person(sender), command)?;
        Ok(TransferId(RecordId::main(id)))
    }

    pub fn undo(&mut self, by: PersonId, transfer: TransferId) -> Result<(), Rejection> {
        let command = transfers::Command::UndoTransfer { transfer };
        self.ask(Actor::Person(by), command).map(|_| ())
    }

    pub fn request_money(
        &mut self,
        asker: PersonId,
        payer: PersonId,
        minor: i64,
    ) -> Result<MoneyRequestId, Rejection> {
        let command = requests::Command::RequestMoney {
            payer,
            amount: eur(minor),
            note: "Pizza.".into(),
        };
        let id = self.ask(Actor::Person(asker), command)?;
        Ok(MoneyRequestId(RecordId::main(id)))
    }

    pub fn pay(&mut self, by: PersonId, request: MoneyRequestId) -> Result<TransferId, Rejection> {
        let command = requests::Command::PayRequest { request };
        let id = self.ask(Actor::Person(by), command)?;
        Ok(TransferId(RecordId::main(id)))
    }

    pub fn link(&mut self, owner: PersonId) -> BankAccountId {
        let command = banks::Command::LinkBankAccount {
            label: "At home".into(),
            bank: bank(),
        };
        let id = self.ask(Actor::Person(owner), command).unwrap();
        BankAccountId(RecordId::main(id))
    }

    pub fn withdraw(
        &mut self,
        account: BankAccountId,
        minor: i64,
        speed: Speed,
    ) -> Result<WithdrawalId, Rejection> {
        let owner = self.state.banks.by_id[&account].owner;
        let command = withdrawals::Command::Withdraw {
            account,
            amount: eur(minor),
            speed,
        };
        let id = self.ask(Actor::Person(owner), command)?;
        Ok(WithdrawalId(RecordId::main(id)))
    }

    pub fn cancel_withdrawal(
        &mut self,
        by: PersonId,
        withdrawal: WithdrawalId,
    ) -> Result<(), Rejection> {
        let command = withdrawals::Command::CancelWithdrawal { withdrawal };
        self.ask(Actor::Person(by), command).map(|_| ())
    }

    /// What the provider says about a payout.
    pub fn payout(&mut self, withdrawal: WithdrawalId, outcome: Outcome) -> Vec<Event> {
        let (_, command) = payout_request(withdrawal, outcome);
        let id = self.new_id();
        self.send(id, Actor::System, command).unwrap()
    }

    /// Does all work that is due and needs no provider.
    pub fn catch_up(&mut self) {
        for job in jobs(&self.state, self.now(), usize::MAX) {
            if let Some((id, command)) = own_request(&job.work) {
                self.send(id, Actor::System, command).unwrap();
            }
        }
    }

    pub fn withdrawal(&self, id: WithdrawalId) -> &Withdrawal {
        self.state.withdrawal(id).unwrap()
    }
}

pub fn bank() -> Bank {
    Bank {
        token: "bank_bcdfg_hjklm_npqrs".into(),
        country: Country::from_code("DE").unwrap(),
        last4: "3000".into(),
    }
}

impl World {
    /// Somebody with nearly `n` times a thousand euro.
    pub fn rich(&mut self, handle: &str, n: usize) -> PersonId {
        let person = self.person(handle);
        for _ in 0..n {
            let payment = self.top_up(person, 100_000);
            self.outcome(payment, domain::payments::Outcome::Succeeded);
        }
        person
    }

    /// What each line of a statement in euro is about, and its cents.
    pub fn lines(&self, person: PersonId) -> Vec<(Cause, i64)> {
        let lines = self.state.statements.lines(person, Currency::EUR);
        lines.iter().map(|l| (l.cause, l.amount.minor)).collect()
    }
}
