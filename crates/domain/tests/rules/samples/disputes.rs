//! Samples of disputes, with every variant of their small enums. Never change one whose golden file has been released.

use domain::disputes::{Command, Event, Loss, Outcome};
use domain::id::{RecordId, TicketId};
use domain::ledger::{Account, Posting};
use domain::{spaces, tips};

use super::{AT, amina, eur, payment, request, tip};

pub fn commands() -> Vec<Command> {
    let payment = payment();
    let evidence = "Elle était là, voici la photo\u{202F}!".into();
    let mut all = vec![
        Command::AnswerDispute { payment, evidence },
        Command::AcceptDispute { payment },
        Command::ExpireDispute { payment },
    ];
    let outcomes = [Outcome::Opened, Outcome::Quiet, Outcome::Won, Outcome::Lost];
    all.extend(outcomes.map(|outcome| Command::RecordDispute { payment, outcome }));
    all
}

pub fn events() -> Vec<domain::Event> {
    let (payment, at) = (payment(), AT);
    let mut all = vec![
        Event::ChargeWarned { payment, at },
        Event::WatchEnded { payment, at },
        Event::DisputeOpened {
            payment,
            receiver: amina(),
            amount: eur(1_000),
            fee: eur(40),
            postings: postings(),
            due: AT,
            at,
        },
        Event::DisputeAnswered {
            payment,
            evidence: "Here is the photograph.".into(),
            at,
        },
        Event::DisputeWon {
            payment,
            postings: vec![],
            at,
        },
    ];
    let losses = [Loss::Unanswered, Loss::Accepted, Loss::Decided];
    all.extend(losses.map(|loss| Event::DisputeLost {
        payment,
        loss,
        postings: postings(),
        at,
    }));
    let mut all: Vec<domain::Event> = all.into_iter().map(domain::Event::from).collect();
    let taken_back = tips::Event::TipTakenBack {
        tip: tip(),
        receiver: amina(),
        amount: eur(1_000),
        taken: eur(960),
        at,
    };
    let ticket = TicketId(RecordId::main(request(6)));
    all.push(taken_back.into());
    all.push(spaces::Event::TicketVoided { ticket, at }.into());
    all
}

fn postings() -> Vec<Posting> {
    let accounts = [
        (Account::Pending(amina()), Account::Held(amina())),
        (Account::Held(amina()), Account::Cards),
        (Account::DisputeLosses, Account::Cards),
    ];
    let amount = eur(960);
    let posting = |(source, target)| Posting {
        source,
        target,
        amount,
    };
    accounts.map(posting).to_vec()
}
