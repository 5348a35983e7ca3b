//! What people of a story do with the money in their wallets, and what banks do with it.

use domain::banks::{Bank, Country};
use domain::id::{BankAccountId, MoneyRequestId, RequestId, TransferId, WithdrawalId};
use domain::jobs::payout_request;
use domain::money::Currency;
use domain::withdrawals::{Failure, Outcome, Speed};
use domain::{Actor, Command, Work, banks, requests, transfers, withdrawals};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{Story, Verdict, pick};

#[derive(Clone, Debug)]
pub enum Wish {
    Send(Index, i64, Currency),
    Undo(Index),
    Request(Index, i64, Currency),
    Remind(Index),
    Pay(Index),
    Decline(Index),
    Cancel(Index),
    Link,
    Unlink(Index),
    Withdraw(Index, i64, Currency, Speed),
    CancelWithdrawal(Index),
}

fn minor() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => 1_i64..2_000,
        6 => 100_i64..1_000,
        3 => 9_000_i64..30_001,
        1 => prop::sample::select(vec![0, -1, i64::MIN, i64::MAX, 99_999, 100_000, 500_001]),
    ]
}

fn speed() -> impl Strategy<Value = Speed> {
    prop_oneof![Just(Speed::Standard), Just(Speed::Instant)]
}

pub fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Paid),
        Just(Outcome::Kept),
        Just(Outcome::Failed(Failure::NoAccount)),
        Just(Outcome::Returned(Failure::AccountClosed)),
    ]
}

pub fn wish() -> impl Strategy<Value = Wish> {
    let index = any::<Index>;
    let currency = super::currency;
    prop_oneof![
        6 => (index(), minor(), currency()).prop_map(|(r, m, c)| Wish::Send(r, m, c)),
        2 => index().prop_map(Wish::Undo),
        4 => (index(), minor(), currency()).prop_map(|(r, m, c)| Wish::Request(r, m, c)),
        1 => index().prop_map(Wish::Remind),
        6 => index().prop_map(Wish::Pay),
        1 => index().prop_map(Wish::Decline),
        1 => index().prop_map(Wish::Cancel),
        3 => Just(Wish::Link),
        1 => index().prop_map(Wish::Unlink),
        6 => (index(), minor(), currency(), speed()).prop_map(|(a, m, c, s)| Wish::Withdraw(a, m, c, s)),
        2 => index().prop_map(Wish::CancelWithdrawal),
    ]
}

/// What a provider says about a payout.
pub fn answer(work: &Work, verdict: Verdict) -> (RequestId, Command) {
    let reason = Failure::NoAccount;
    match (work, verdict) {
        (Work::Payout { withdrawal, .. }, Verdict::No) => {
            payout_request(*withdrawal, Outcome::Failed(reason))
        }
        (Work::Payout { withdrawal, .. }, _) => payout_request(*withdrawal, Outcome::Paid),
        (Work::TracePayout { withdrawal, .. }, Verdict::Yes) => {
            payout_request(*withdrawal, Outcome::Kept)
        }
        (Work::TracePayout { withdrawal, .. }, _) => {
            payout_request(*withdrawal, Outcome::Returned(reason))
        }
        (other, _) => panic!("no payout: {other:?}"),
    }
}

impl Story {
    pub(super) fn stray_payout(&mut self, withdrawal: &Index, outcome: Outcome) {
        if let Some(withdrawal) = pick(&self.withdrawals(), withdrawal) {
            let (id, command) = payout_request(withdrawal, outcome);
            self.twice(id, command);
        }
    }

    /// Somebody who may, or the one with money, does what the wish says.
    pub(super) fn rightly(&mut self, wish: &Wish) {
        let Some(command) = self.movement(wish) else {
            return;
        };
        let state = &self.world.state;
        let person = match &command {
            Command::Transfers(transfers::Command::UndoTransfer { transfer }) => {
                state.transfers.by_id[transfer].sender
            }
            Command::Requests(
                requests::Command::PayRequest { request }
                | requests::Command::DeclineRequest { request },
            ) => state.requests.by_id[request].payer,
            Command::Requests(
                requests::Command::RemindOfRequest { request }
                | requests::Command::CancelRequest { request },
            ) => state.requests.by_id[request].asker,
            Command::Banks(banks::Command::UnlinkBankAccount { account })
            | Command::Withdrawals(withdrawals::Command::Withdraw { account, .. }) => {
                state.banks.by_id[account].owner
            }
            Command::Withdrawals(withdrawals::Command::CancelWithdrawal { withdrawal }) => {
                state.withdrawals.by_id[withdrawal].owner
            }
            Command::Requests(requests::Command::RequestMoney { .. }) => self.people[1],
            _ => self.people[0],
        };
        let _ = self.world.ask(Actor::Person(person), command);
    }

    pub(super) fn movement(&self, wish: &Wish) -> Option<Command> {
        let transfer = |index| pick(&self.transfers(), index);
        let request = |index| pick(&self.requests(), index);
        let command = match wish {
            Wish::Send(receiver, minor, currency) => transfers::Command::SendMoney {
                receiver: *receiver.get(&self.people),
                amount: currency.of_minor(*minor),
                note: String::new(),
            }
            .into(),
            Wish::Undo(index) => transfers::Command::UndoTransfer {
                transfer: transfer(index)?,
            }
            .into(),
            Wish::Request(payer, minor, currency) => requests::Command::RequestMoney {
                payer: *payer.get(&self.people),
                amount: currency.of_minor(*minor),
                note: String::new(),
            }
            .into(),
            Wish::Remind(index) => requests::Command::RemindOfRequest {
                request: request(index)?,
            }
            .into(),
            Wish::Pay(index) => requests::Command::PayRequest {
                request: request(index)?,
            }
            .into(),
            Wish::Decline(index) => requests::Command::DeclineRequest {
                request: request(index)?,
            }
            .into(),
            Wish::Cancel(index) => requests::Command::CancelRequest {
                request: request(index)?,
            }
            .into(),
            _ => return self.to_bank(wish),
        };
        Some(command)
    }

    fn to_bank(&self, wish: &Wish) -> Option<Command> {
        let account = |index| pick(&self.accounts(), index);
        let command = match wish {
            Wish::Link => banks::Command::LinkBankAccount {
                label: "At home".into(),
                bank: Bank {
                    token: "bank_bcdfg_hjklm".into(),
                    country: Country::from_code("DE")?,
                    last4: "3000".into(),
                },
            }
            .into(),
            Wish::Unlink(index) => banks::Command::UnlinkBankAccount {
                account: account(index)?,
            }
            .into(),
            Wish::Withdraw(index, minor, currency, speed) => withdrawals::Command::Withdraw {
                account: account(index)?,
                amount: currency.of_minor(*minor),
                speed: *speed,
            }
            .into(),
            Wish::CancelWithdrawal(index) => withdrawals::Command::CancelWithdrawal {
                withdrawal: pick(&self.withdrawals(), index)?,
            }
            .into(),
            _ => return None,
        };
        Some(command)
    }

    fn transfers(&self) -> Vec<TransferId> {
        self.world.state.transfers.by_id.keys().copied().collect()
    }

    fn requests(&self) -> Vec<MoneyRequestId> {
        self.world.state.requests.by_id.keys().copied().collect()
    }

    fn accounts(&self) -> Vec<BankAccountId> {
        self.world.state.banks.by_id.keys().copied().collect()
    }

    fn withdrawals(&self) -> Vec<WithdrawalId> {
        self.world.state.withdrawals.by_id.keys().copied().collect()
    }
}
