//! What becomes of money sent to each bank account, and that nothing of its number is kept. Cases run for every provider.

use domain::banks::Bank;
use domain::moment::Span;
use domain::withdrawals::Failure::{AccountClosed, NoAccount, Refused, UnknownAccount};
use domain::withdrawals::Outcome::{self, Failed, Kept, Paid, Returned};
use payments::bank::TEST_ACCOUNTS;
use payments::{Answer, BankDetails, BankRefusal, Fault, Instruction, Order, Provider};

use crate::trial::{
    Death, NOW, Trial, ask, euros, link, payment, payout, run, run_both, trace, withdrawal,
};

const GOOD: &str = "DE89370400440532013000";
const RETURNS: &str = "DE78370400440532013004";

/// What each account says to a payout and, if it was paid, to its trace; kept apart from the provider's own table.
const OUTCOMES: [(&str, Outcome, Option<Outcome>); 8] = [
    (GOOD, Paid, Some(Kept)),
    ("FR1420041010050500013M02606", Paid, Some(Kept)),
    ("GB29NWBK60161331926819", Paid, Some(Kept)),
    ("DE62370400440532013001", Failed(NoAccount), None),
    ("FR8420041010050500013M02607", Failed(NoAccount), None),
    ("DE35370400440532013002", Failed(AccountClosed), None),
    ("DE08370400440532013003", Failed(Refused), None),
    (RETURNS, Paid, Some(Returned(AccountClosed))),
];

/// The only outcome that `instruction` has, and how long after now it comes.
fn heard(provider: &dyn Provider, instruction: &Instruction) -> (Outcome, Span) {
    let notices = ask(provider, instruction);
    let [notice] = notices[..] else {
        panic!("not one notice: {notices:?}")
    };
    match notice.answer {
        Answer::Payout {
            withdrawal: of,
            outcome,
        } if of == withdrawal(1) => (outcome, notice.deliver_at - NOW),
        other => panic!("not asked for: {other:?}"),
    }
}

pub fn each_test_account_does_what_it_stands_for<T: Trial>() {
    assert_eq!(TEST_ACCOUNTS.len(), OUTCOMES.len());
    for (iban, paid, kept) in OUTCOMES {
        let provider = T::new().open(None);
        let bank = link(&*provider, iban);
        assert!(iban.ends_with(&bank.last4));
        assert!(iban.starts_with(bank.country.code()));
        assert_eq!(heard(&*provider, &payout(1, &bank)).0, paid, "{iban}");
        if let Some(kept) = kept {
            assert_eq!(heard(&*provider, &trace(1)).0, kept, "{iban}");
        }
    }
}

pub fn a_payout_is_not_early_and_a_return_comes_in_time<T: Trial>() {
    for (iban, is_returned) in [(GOOD, false), (RETURNS, true)] {
        let provider = T::new().open(None);
        let bank = link(&*provider, iban);
        assert!(heard(&*provider, &payout(1, &bank)).1 >= Span::days(1));
        let (_, after) = heard(&*provider, &trace(1));
        assert_eq!(after < Span::days(10), is_returned, "{iban}");
        // Asked long after the bank's time is over, the answer is there at once.
        let late = Instruction {
            key: "late".into(),
            ..trace(1)
        };
        let now = NOW + Span::days(30);
        let notices = run(provider.submit(&late, now)).unwrap();
        assert!(notices[0].deliver_at - now < Span::hours(1));
    }
}

pub fn a_payout_is_answered_the_same_for_ever<T: Trial>() {
    for (iban, ..) in OUTCOMES {
        let trial = T::new();
        let (one, other) = (trial.open(None), trial.open(None));
        let bank = link(&*one, iban);
        for instruction in [payout(1, &bank), trace(1)] {
            let later = NOW + Span(40);
            let (first, also) = run_both(
                one.submit(&instruction, NOW),
                other.submit(&instruction, later),
            );
            assert_eq!(first, also);
            for later in [Span(1_000), Span::days(31), Span(-5_000)] {
                let again = run(trial.open(None).submit(&instruction, NOW + later));
                assert_eq!(again, first);
            }
        }
    }
}

pub fn a_key_of_a_payout_given_to_another_order_is_refused<T: Trial>() {
    let trial = T::new();
    let provider = trial.open(None);
    let (bank, other_bank) = (link(&*provider, GOOD), link(&*provider, GOOD));
    let original = payout(1, &bank);
    let answer = ask(&*provider, &original);
    let mut more = original.order.clone();
    let mut later = original.order.clone();
    if let (Order::Payout { amount, .. }, Order::Payout { pay_at, .. }) = (&mut more, &mut later) {
        *amount = euros(501);
        *pay_at = *pay_at + Span(1);
    }
    for order in [
        more,
        later,
        payout(1, &other_bank).order,
        payout(2, &bank).order,
        trace(1).order,
    ] {
        let key = original.key.clone();
        let found = run(trial.open(None).submit(&Instruction { key, order }, NOW));
        assert_eq!(found, Err(Fault::KeyReused));
    }
    assert_eq!(ask(&*provider, &original), answer);
}

pub fn a_death_at_any_step_changes_nothing_that_is_said<T: Trial>() {
    for iban in [GOOD, RETURNS] {
        let undisturbed = T::new().open(None);
        let bank = link(&*undisturbed, iban);
        let expected = [payout(1, &bank), trace(1)].map(|asked| heard(&*undisturbed, &asked).0);
        for is_written in [false, true] {
            let mut step = 0;
            while dies::<T>(iban, Death { step, is_written }, expected) {
                step += 1;
            }
            assert!(step >= 2, "nothing was cut off");
        }
    }
}

/// False when everything was over before the time to die came.
fn dies<T: Trial>(iban: &str, death: Death, expected: [Outcome; 2]) -> bool {
    let trial = T::new();
    let bank = link(&*trial.open(None), iban);
    let mut has_died = false;
    let said = [payout(1, &bank), trace(1)].map(|instruction| {
        has_died |= run(trial.open(Some(death)).submit(&instruction, NOW)).is_err();
        heard(&*trial.open(None), &instruction).0
    });
    assert_eq!(said, expected, "{death:?}");
    has_died
}

pub fn an_account_that_nobody_linked_gets_nothing<T: Trial>() {
    let provider = T::new().open(None);
    let bank = Bank {
        token: "bank_zzzzz_zzzzz_zzzzz".into(),
        ..link(&*provider, GOOD)
    };
    let (outcome, _) = heard(&*provider, &payout(1, &bank));
    assert_eq!(outcome, Failed(UnknownAccount));
}

pub fn a_sum_that_is_not_positive_is_not_paid_out<T: Trial>() {
    for minor in [0, -1, i64::MIN] {
        let provider = T::new().open(None);
        let mut instruction = payout(1, &link(&*provider, GOOD));
        if let Order::Payout { amount, .. } = &mut instruction.order {
            *amount = euros(minor);
        }
        assert_eq!(heard(&*provider, &instruction).0, Failed(Refused));
    }
}

pub fn a_payout_that_never_was_is_not_kept<T: Trial>() {
    let provider = T::new().open(None);
    assert_eq!(heard(&*provider, &trace(1)).0, Failed(UnknownAccount));
}

pub fn the_same_account_typed_twice_is_two_tokens<T: Trial>() {
    let provider = T::new().open(None);
    let (one, other) = (link(&*provider, GOOD), link(&*provider, GOOD));
    assert_ne!(one.token, other.token);
    assert!(one.token.starts_with("bank_"));
    assert!(!one.token.contains(|c: char| c.is_ascii_digit()));
}

pub fn an_account_that_is_refused_leaves_no_trace<T: Trial>() {
    let trial = T::new();
    let before = trial.stored();
    for (iban, refusal) in [
        ("", BankRefusal::Empty),
        ("DE89 3704 0044 0532 0130 01", BankRefusal::Wrong),
        ("BE68539007547034", BankRefusal::NotATestAccount),
    ] {
        let details = BankDetails { iban: iban.into() };
        let answer = run(trial.open(None).link_bank(details, NOW));
        assert_eq!(answer, Ok(Err(refusal)));
    }
    assert_eq!(trial.stored(), before);
}

pub fn nothing_stored_holds_the_number_that_was_typed<T: Trial>() {
    for (iban, ..) in OUTCOMES {
        let trial = T::new();
        let provider = trial.open(None);
        let bank = link(&*provider, iban);
        ask(&*provider, &payout(1, &bank));
        ask(&*provider, &trace(1));
        let stored = trial.stored();
        let (_, end) = iban.split_at(iban.len() - 6);
        let is_there = stored.windows(end.len()).any(|w| w == end.as_bytes());
        assert!(!is_there, "{iban}");
        assert!(!payment(1).to_string().contains(end), "the test hides it");
    }
}
