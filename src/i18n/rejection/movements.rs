//! Why money was not sent, asked for, linked or withdrawn, with the way out. Never add a fallback arm.

use ::payments::BankRefusal;
use domain::limits::Exceeded;
use domain::{banks, disputes, requests, transfers, withdrawals};

use super::text;
use crate::i18n::{Texts, format, money};

pub(super) fn by_transfers(t: Texts, rejection: transfers::Rejection) -> String {
    use transfers::Rejection as Reason;
    match rejection {
        Reason::ToOneself => t.rejection_send_to_oneself(),
        Reason::Currency => t.rejection_wallet_currency(),
        Reason::NotPositive => t.rejection_not_positive(),
        Reason::Note(error) => text(t, error),
        Reason::BalanceTooLow { missing } => {
            t.rejection_send_balance_too_low(&money::amount(t, missing))
        }
        Reason::OverWeekLimit(exceeded) => over_week(t, exceeded),
        Reason::TooLateToUndo => t.rejection_send_too_late(),
        Reason::AlreadyUndone => t.rejection_send_undone(),
    }
}

pub(super) fn by_requests(t: Texts, rejection: requests::Rejection) -> String {
    use requests::Rejection as Reason;
    match rejection {
        Reason::OfOneself => t.rejection_ask_oneself(),
        Reason::Currency => t.rejection_wallet_currency(),
        Reason::NotPositive => t.rejection_not_positive(),
        Reason::TooLarge { largest } => t.rejection_too_large(&money::amount(t, largest)),
        Reason::Note(error) => text(t, error),
        Reason::NotOpen => t.rejection_request_not_open(),
        Reason::RemindedLately { again_at } => {
            t.rejection_reminded_lately(&format::day_time(t.lang(), again_at.0))
        }
    }
}

pub(super) fn by_disputes(t: Texts, rejection: disputes::Rejection) -> String {
    use disputes::Rejection as Reason;
    match rejection {
        Reason::Evidence(error) => text(t, error),
        Reason::CardNumber => t.rejection_dispute_card_number(),
        Reason::Answered => t.rejection_dispute_answered(),
        Reason::TooLate => t.rejection_dispute_too_late(),
        Reason::Open => t.rejection_dispute_open(),
        Reason::Lost => t.rejection_dispute_lost(),
    }
}

pub(super) fn by_banks(t: Texts, rejection: banks::Rejection) -> String {
    match rejection {
        banks::Rejection::Label(error) => text(t, error),
        banks::Rejection::LabelHoldsNumber => t.rejection_bank_label_number(),
        banks::Rejection::NotTokenised => t.rejection_bank_not_tokenised(),
        banks::Rejection::InUse => t.rejection_bank_in_use(),
    }
}

pub(super) fn by_withdrawals(t: Texts, rejection: withdrawals::Rejection) -> String {
    use withdrawals::Rejection as Reason;
    match rejection {
        Reason::Currency => t.rejection_wallet_currency(),
        Reason::TooSmall { least } => t.rejection_withdrawal_too_small(&money::brief(t, least)),
        Reason::TooLarge { largest } => t.rejection_too_large(&money::brief(t, largest)),
        Reason::NothingLeft => t.rejection_withdrawal_nothing_left(),
        Reason::BalanceTooLow { missing } => {
            t.rejection_send_balance_too_low(&money::amount(t, missing))
        }
        Reason::OverWeekLimit(exceeded) => over_week(t, exceeded),
        Reason::Unlinked => t.rejection_withdrawal_unlinked(),
        Reason::TooLateToCancel => t.rejection_withdrawal_too_late(),
    }
}

/// What is wrong with an IBAN, for its field.
pub fn bank(t: Texts, refusal: BankRefusal) -> String {
    match refusal {
        BankRefusal::Empty => t.rejection_iban_empty(),
        BankRefusal::Wrong => t.rejection_iban_wrong(),
        BankRefusal::NotATestAccount => t.rejection_iban_not_a_test_account(),
    }
}

fn over_week(t: Texts, exceeded: Exceeded) -> String {
    let limit = money::amount(t, exceeded.limit);
    let left = money::amount(t, exceeded.left);
    match exceeded.fits_at {
        Some(at) => t.rejection_over_week(&left, &limit, &format::day_time(t.lang(), at.0)),
        None => t.rejection_over_week_never(&left, &limit),
    }
}
