//! The bytes of the book, frozen. Never edit one of these: a browser may hold them; add a new form instead.

#![allow(clippy::unwrap_used)]

use domain::disputes::Outcome as Dispute;
use domain::id::{PaymentId, RecordId, RefundId, RequestId};
use domain::money::Currency;
use domain::payments::Decline;
use domain::withdrawals::{Failure, Outcome as Payout};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn record(n: u16) -> RecordId {
    RecordId::nth(RequestId(Uuid::from_u128(0xABCD)), n)
}

fn check<R: Record + PartialEq + core::fmt::Debug>(value: &R, golden: &str) {
    let bytes = value.to_bytes().unwrap();
    assert_eq!(hex(&bytes), golden);
    assert_eq!(R::from_bytes(&bytes).as_ref(), Ok(value));
}

#[test]
fn the_small_records_are_written_as_ever() {
    let at = Moment(1_783_080_000_000);
    let attached = |conduct| Attached::V1 { conduct, at };
    check(&attached(Conduct::Succeeds), "000080e8ccfde467");
    let decline = Decline::InsufficientFunds;
    check(&attached(Conduct::Declines(decline)), "00010180e8ccfde467");
    check(&attached(Conduct::Challenges), "000280e8ccfde467");
    check(&attached(Conduct::DeclinesLater), "000380e8ccfde467");
    check(&attached(Conduct::Disputed), "000480e8ccfde467");
    let instruction = "charge/x/1".into();
    check(&Claim::V1 { instruction }, "000a6368617267652f782f31");
}

#[test]
fn what_was_submitted_is_written_as_ever() {
    let payment = PaymentId(record(0));
    let refund = RefundId(record(3));
    let deliver_at = Moment(900);
    let amount = Currency::KWD.of_minor(i64::MAX);
    let card = Card {
        token: "tok_bcdfg".into(),
        brand: Brand::Amex,
        last4: "0005".into(),
    };
    let charge = Order::Charge {
        payment,
        attempt: 2,
        card,
        amount,
    };
    let answer = Answer::Charge {
        payment,
        attempt: 2,
        outcome: Outcome::Declined(Decline::UnknownCard),
    };
    let notice = Notice { deliver_at, answer };
    check(
        &Submitted::new(&charge, &[notice, notice]),
        "0000cdd702000209746f6b5f6263646667020430303035feffffffffffffffff019e030200880ecdd7020002020700880ecdd70200020207",
    );
    let challenge = Order::AnswerChallenge {
        payment,
        attempt: 2,
        is_passed: true,
    };
    check(&Submitted::new(&challenge, &[]), "0001cdd70200020100");
    let back = Order::Refund {
        refund,
        payment,
        amount,
    };
    let answer = Answer::Refund {
        refund,
        is_paid: true,
    };
    check(
        &Submitted::new(&back, &[Notice { deliver_at, answer }]),
        "0002cdd70203cdd70200feffffffffffffffff019e030101880ecdd7020301",
    );
}

#[test]
fn what_is_known_of_banks_is_written_as_ever() {
    let at = Moment(1_783_080_000_000);
    let linked = |conduct| Linked::V1 { conduct, at };
    check(&linked(BankConduct::Keeps), "000080e8ccfde467");
    for (reason, golden) in [
        (Failure::NoAccount, "00010080e8ccfde467"),
        (Failure::AccountClosed, "00010180e8ccfde467"),
        (Failure::Refused, "00010280e8ccfde467"),
        (Failure::UnknownAccount, "00010380e8ccfde467"),
    ] {
        check(&linked(BankConduct::Fails(reason)), golden);
    }
    let conduct = BankConduct::Returns(Failure::AccountClosed);
    check(&PaidOut::V1 { conduct }, "000201");
}

#[test]
fn payouts_are_written_as_ever() {
    let withdrawal = WithdrawalId(record(4));
    let payout = Order::Payout {
        withdrawal,
        bank: Bank {
            token: "bank_bcdfg".into(),
            country: Country::from_code("FR").unwrap(),
            last4: "2606".into(),
        },
        amount: Currency::EUR.of_minor(500),
        pay_at: Moment(800),
    };
    let deliver_at = Moment(900);
    let notices = [
        Payout::Paid,
        Payout::Failed(Failure::NoAccount),
        Payout::Returned(Failure::AccountClosed),
        Payout::Kept,
    ]
    .map(|outcome| Notice {
        deliver_at,
        answer: Answer::Payout {
            withdrawal,
            outcome,
        },
    });
    check(
        &Submitted::new(&payout, &notices),
        "0003cdd702040a62616e6b5f62636466670246520432363036e807d207c00c0402880ecdd702040002880ecdd70204010002880ecdd70204020102880ecdd7020403",
    );
    let until = Moment(-1);
    let trace = Order::TracePayout { withdrawal, until };
    check(&Submitted::new(&trace, &[]), "0004cdd702040100");
}

#[test]
fn disputes_are_written_as_ever() {
    let payment = PaymentId(record(0));
    let notices = [Dispute::Opened, Dispute::Quiet, Dispute::Won, Dispute::Lost].map(|outcome| {
        let answer = Answer::Dispute { payment, outcome };
        let deliver_at = Moment(900);
        Notice { deliver_at, answer }
    });
    check(
        &Submitted::new(&Order::WatchCharge { payment }, &notices),
        "0005cdd702000403880ecdd702000003880ecdd702000103880ecdd702000203880ecdd7020003",
    );
    let evidence = "Here.".into();
    let answered = Order::AnswerDispute { payment, evidence };
    let outcome = Outcome::SucceededWithWarning;
    let warned = Notice {
        deliver_at: Moment(900),
        answer: Answer::Charge {
            payment,
            attempt: 2,
            outcome,
        },
    };
    check(
        &Submitted::new(&answered, &[warned]),
        "0006cdd7020005486572652e0100880ecdd702000203",
    );
}

#[test]
fn bytes_that_are_no_record_of_ours_are_left_alone() {
    let claim = Claim::V1 {
        instruction: "x".into(),
    };
    let mut longer = claim.to_bytes().unwrap();
    longer.push(0);
    let newer = [1, 1, b'x'];
    for bytes in [&[][..], &longer, &newer, &[0, 200], &[255; 40]] {
        assert_eq!(Claim::from_bytes(bytes), Err(Fault::Unreadable));
    }
}

/// One record of each kind and each of its shapes.
fn written() -> Vec<Vec<u8>> {
    let at = Moment(1_783_080_000_000);
    let (payment, refund) = (PaymentId(record(0)), RefundId(record(3)));
    let amount = Currency::EUR.of_minor(500);
    let order = Order::Refund {
        refund,
        payment,
        amount,
    };
    let answer = Answer::Refund {
        refund,
        is_paid: true,
    };
    let notice = Notice {
        deliver_at: at,
        answer,
    };
    let conduct = Conduct::Declines(Decline::InsufficientFunds);
    let bank = BankConduct::Returns(Failure::AccountClosed);
    let claim = Claim::V1 {
        instruction: "charge/x/1".into(),
    };
    let all = [
        Submitted::new(&order, &[notice, notice]).to_bytes(),
        Attached::V1 { conduct, at }.to_bytes(),
        Linked::V1 { conduct: bank, at }.to_bytes(),
        PaidOut::V1 { conduct: bank }.to_bytes(),
        claim.to_bytes(),
    ];
    all.map(Result::unwrap).to_vec()
}

/// What is read is written again and is the same; that its bytes are too would be more than postcard promises.
fn reads_back<R: Record + PartialEq + core::fmt::Debug>(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(record) = R::from_bytes(bytes) {
        let again = R::from_bytes(&record.to_bytes().unwrap());
        prop_assert_eq!(again, Ok(record));
    }
    Ok(())
}

proptest! {
    #[test]
    fn no_bytes_in_the_book_break_its_reader(bytes in hostile::near_bytes(written())) {
        reads_back::<Attached>(&bytes)?;
        reads_back::<Claim>(&bytes)?;
        reads_back::<Linked>(&bytes)?;
        reads_back::<PaidOut>(&bytes)?;
        reads_back::<Submitted>(&bytes)?;
    }
}
