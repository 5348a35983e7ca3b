//! Samples of transfers, requests for money, bank accounts and withdrawals, with every variant of their small enums.

use domain::banks::{Bank, Country};
use domain::id::{BankAccountId, MoneyRequestId, RecordId, TransferId, WithdrawalId};
use domain::ledger::{Account, Posting};
use domain::money::Currency;
use domain::withdrawals::{Failure, Outcome, Speed};
use domain::{Command, Event, banks, requests, transfers, withdrawals};

use super::{AT, amina, eur, lena, request};

const FAILURES: [Failure; 4] = [
    Failure::NoAccount,
    Failure::AccountClosed,
    Failure::Refused,
    Failure::UnknownAccount,
];

fn transfer() -> TransferId {
    TransferId(RecordId::main(request(5)))
}

fn money_request() -> MoneyRequestId {
    MoneyRequestId(RecordId::main(request(6)))
}

fn account() -> BankAccountId {
    BankAccountId(RecordId::main(request(7)))
}

fn withdrawal() -> WithdrawalId {
    WithdrawalId(RecordId::main(request(8)))
}

fn bank() -> Bank {
    Bank {
        token: "bank_bcdfg_hjklm_npqrs".into(),
        country: Country::from_code("FR").unwrap(),
        last4: "2606".into(),
    }
}

fn postings() -> Vec<Posting> {
    let accounts = [
        Account::Moving,
        Account::Withdrawing,
        Account::Banks,
        Account::WithdrawalFees,
    ];
    accounts
        .into_iter()
        .zip(accounts.into_iter().cycle().skip(1))
        .map(|(source, target)| Posting {
            source,
            target,
            amount: eur(1_250),
        })
        .collect()
}

pub fn commands() -> Vec<Command> {
    let (transfer, request) = (transfer(), money_request());
    let mut all: Vec<Command> = vec![
        transfers::Command::SendMoney {
            receiver: amina(),
            amount: eur(1_250),
            note: "Pour le pain\u{202F}!".into(),
        }
        .into(),
        transfers::Command::UndoTransfer { transfer }.into(),
        transfers::Command::CompleteTransfer { transfer }.into(),
        requests::Command::RequestMoney {
            payer: lena(),
            amount: Currency::JPY.of_minor(4_000),
            note: String::new(),
        }
        .into(),
        requests::Command::RemindOfRequest { request }.into(),
        requests::Command::PayRequest { request }.into(),
        requests::Command::DeclineRequest { request }.into(),
        requests::Command::CancelRequest { request }.into(),
        requests::Command::ExpireRequest { request }.into(),
        banks::Command::LinkBankAccount {
            label: "Compte d’épargne".into(),
            bank: bank(),
        }
        .into(),
        banks::Command::UnlinkBankAccount { account: account() }.into(),
    ];
    all.extend(withdrawal_commands().into_iter().map(Command::from));
    all
}

fn withdrawal_commands() -> Vec<withdrawals::Command> {
    use withdrawals::Command::*;
    let withdrawal = withdrawal();
    let mut all = vec![
        CancelWithdrawal { withdrawal },
        DispatchWithdrawal { withdrawal },
    ];
    all.extend([Speed::Standard, Speed::Instant].map(|speed| Withdraw {
        account: account(),
        amount: eur(5_000),
        speed,
    }));
    let failed = FAILURES.map(Outcome::Failed);
    let returned = FAILURES.map(Outcome::Returned);
    let others = [Outcome::Paid, Outcome::Kept];
    let outcomes = [&others[..], &failed, &returned].concat();
    all.extend(outcomes.into_iter().map(|outcome| RecordPayout {
        withdrawal,
        outcome,
    }));
    all
}

pub fn events() -> Vec<Event> {
    let mut all: Vec<Event> = Vec::new();
    all.extend(transfer_events().into_iter().map(Event::from));
    all.extend(request_events().into_iter().map(Event::from));
    let linked = banks::Event::BankAccountLinked {
        account: account(),
        owner: amina(),
        label: "Compte d’épargne".into(),
        bank: bank(),
        at: AT,
    };
    all.push(linked.into());
    let (account, at) = (account(), AT);
    all.push(banks::Event::BankAccountUnlinked { account, at }.into());
    all.extend(withdrawal_events().into_iter().map(Event::from));
    all
}

fn transfer_events() -> Vec<transfers::Event> {
    use transfers::Event::*;
    let (transfer, at) = (transfer(), AT);
    let mut all = Vec::new();
    for request in [None, Some(money_request())] {
        all.push(TransferSent {
            transfer,
            sender: lena(),
            receiver: amina(),
            amount: eur(1_250),
            note: "Pour le pain\u{202F}!".into(),
            request,
            postings: postings(),
            completes_at: AT,
            week_since: AT,
            at,
        });
        all.push(TransferUndone {
            transfer,
            request,
            postings: postings(),
            at,
        });
        all.push(TransferCompleted {
            transfer,
            request,
            postings: postings(),
            at,
        });
    }
    all
}

fn request_events() -> Vec<requests::Event> {
    use requests::Event::*;
    let (request, at) = (money_request(), AT);
    vec![
        MoneyRequested {
            request,
            asker: amina(),
            payer: lena(),
            amount: eur(1_250),
            note: "Pizza 🍕".into(),
            expires_at: AT,
            at,
        },
        RequestReminded { request, at },
        RequestDeclined { request, at },
        RequestCanceled { request, at },
        RequestExpired { request, at },
    ]
}

fn withdrawal_events() -> Vec<withdrawals::Event> {
    use withdrawals::Event::*;
    let (withdrawal, at) = (withdrawal(), AT);
    let mut all = vec![
        WithdrawalCanceled {
            withdrawal,
            postings: postings(),
            at,
        },
        WithdrawalDispatched {
            withdrawal,
            arrives_from: AT,
            arrives_by: AT,
            at,
        },
        WithdrawalPaid {
            withdrawal,
            postings: postings(),
            returnable_until: AT,
            at,
        },
        WithdrawalKept { withdrawal, at },
    ];
    all.extend(
        [Speed::Standard, Speed::Instant].map(|speed| WithdrawalOpened {
            withdrawal,
            owner: lena(),
            account: account(),
            amount: eur(5_000),
            fee: eur(88),
            speed,
            postings: postings(),
            leaves_at: AT,
            arrives_from: AT,
            arrives_by: AT,
            week_since: AT,
            at,
        }),
    );
    for reason in FAILURES {
        all.push(WithdrawalFailed {
            withdrawal,
            reason,
            postings: postings(),
            at,
        });
        all.push(WithdrawalReturned {
            withdrawal,
            reason,
            postings: postings(),
            at,
        });
    }
    all
}
