//! Why something was refused or does not work, with the way out, in words. Every reason has its sentence: the compiler
//! names a new one that has none. Never add a fallback arm.

mod jars;
mod movements;

use ::payments::CardRefusal;
use domain::people::{Handle, HandleError};
use domain::text::TextError;
use domain::{
    Rejection, moment::Moment, money::AmountError, payments, people, posts, spaces, subscriptions,
    tips, wallet,
};

use super::{Texts, format, money};
use crate::ports::Trouble;
use crate::store::Refusal;

pub use movements::bank;

/// The sentence beside the control that was refused.
pub fn sentence(t: Texts, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Rejected(rejection) => rejected(t, *rejection),
        Refusal::Trouble(reason) => trouble(t, reason),
        Refusal::ReadOnly => t.rejection_read_only(),
    }
}

/// Why the rules say no.
pub fn rejected(t: Texts, rejection: Rejection) -> String {
    match rejection {
        Rejection::NotFound => t.rejection_not_found(),
        Rejection::NotAllowed => t.rejection_not_allowed(),
        Rejection::NeedsProfile => t.rejection_needs_profile(),
        Rejection::IdReused => t.rejection_id_reused(),
        Rejection::ClockBehind => t.rejection_clock_behind(),
        Rejection::People(rejection) => by_people(t, rejection),
        Rejection::Payments(rejection) => by_payments(t, rejection),
        Rejection::Tips(rejection) => by_tips(t, rejection),
        Rejection::Wallet(wallet::Rejection::Currency) => t.rejection_wallet_currency(),
        Rejection::Subscriptions(rejection) => by_subscriptions(t, rejection),
        Rejection::Posts(rejection) => by_posts(t, rejection),
        Rejection::Transfers(rejection) => movements::by_transfers(t, rejection),
        Rejection::Requests(rejection) => movements::by_requests(t, rejection),
        Rejection::Banks(rejection) => movements::by_banks(t, rejection),
        Rejection::Withdrawals(rejection) => movements::by_withdrawals(t, rejection),
        Rejection::Spaces(rejection) => by_spaces(t, rejection),
        Rejection::Jars(rejection) => jars::by_jars(t, rejection),
        Rejection::HandOffs(rejection) => jars::by_handoffs(t, rejection),
        Rejection::Rules(rejection) => super::rules::rejected(t, rejection),
        Rejection::Disputes(rejection) => movements::by_disputes(t, rejection),
    }
}

fn by_people(t: Texts, rejection: people::Rejection) -> String {
    match rejection {
        people::Rejection::HandleTaken => t.rejection_handle_taken(),
        people::Rejection::Name(error) | people::Rejection::Bio(error) => text(t, error),
        people::Rejection::Currency => t.rejection_wallet_currency(),
        people::Rejection::FollowsThemself => t.rejection_follows_themself(),
    }
}

fn by_payments(t: Texts, rejection: payments::Rejection) -> String {
    use payments::Rejection as Reason;
    match rejection {
        Reason::NotPositive => t.rejection_not_positive(),
        Reason::TooLarge { largest } => t.rejection_too_large(&money::brief(t, largest)),
        Reason::NothingLeft => t.rejection_nothing_left(),
        Reason::BalanceTooLow { missing } => {
            t.rejection_balance_too_low(&money::amount(t, missing))
        }
        Reason::BalanceNotPossible => t.rejection_balance_not_possible(),
        Reason::CardNotTokenised => t.rejection_card_not_tokenised(),
        Reason::NotWaitingForThis => t.rejection_payment_moved_on(),
        Reason::RefundTooLarge { left } => t.rejection_refund_too_large(&money::amount(t, left)),
    }
}

fn by_tips(t: Texts, rejection: tips::Rejection) -> String {
    match rejection {
        tips::Rejection::ToOneself => t.rejection_tip_to_oneself(),
        tips::Rejection::NoJar => t.rejection_no_jar(),
        tips::Rejection::Currency => t.rejection_jar_currency(),
        tips::Rejection::Message(error) => text(t, error),
        tips::Rejection::NotReceived => t.rejection_tip_not_received(),
        tips::Rejection::AlreadyThanked => t.rejection_already_thanked(),
    }
}

fn by_subscriptions(t: Texts, rejection: subscriptions::Rejection) -> String {
    use subscriptions::Rejection as Reason;
    match rejection {
        Reason::Currency => t.rejection_tier_currency(),
        Reason::PriceOutOfRange { least, most } => {
            t.rejection_tier_price(&money::brief(t, least), &money::brief(t, most))
        }
        Reason::PriceNotAmong { choices } => {
            let [one, two, three] = choices.map(|price| money::amount(t, price));
            t.rejection_tier_price_among(&one, &two, &three)
        }
        Reason::TooManyPerks { max } => t.rejection_too_many_perks(format::count(max)),
        Reason::Perk(error) => text(t, error),
        Reason::ToOneself => t.rejection_subscribe_to_oneself(),
        Reason::NoTier => t.rejection_no_tier(),
        Reason::PriceChanged { price } => t.rejection_price_changed(&money::amount(t, price)),
        Reason::AlreadySubscribed { .. } => t.rejection_already_subscribed(),
        Reason::PaymentOpen { .. } => t.rejection_first_payment_open(),
        Reason::NotRunning => t.rejection_subscription_over(),
        Reason::RenewalUnderWay { .. } => t.rejection_renewal_under_way(),
    }
}

fn by_posts(t: Texts, rejection: posts::Rejection) -> String {
    match rejection {
        posts::Rejection::Empty => t.rejection_text_empty(),
        posts::Rejection::TooLong { max } => t.rejection_text_too_long(i64::from(max)),
        posts::Rejection::Excerpt(error) => text(t, error),
        posts::Rejection::ExcerptOfLocked => t.rejection_excerpt_of_locked(),
        posts::Rejection::NoTier => t.rejection_post_without_tier(),
    }
}

fn by_spaces(t: Texts, rejection: spaces::Rejection) -> String {
    use spaces::Rejection as Reason;
    let moment = |at: Moment| format::day_time_zone(t.lang(), at.0);
    match rejection {
        Reason::Title(error) | Reason::Note(error) => text(t, error),
        Reason::StartsTooSoon => t.rejection_space_too_soon(),
        Reason::StartsTooLate { latest } => t.rejection_space_too_late(&moment(latest)),
        Reason::Price { least, most } => {
            t.rejection_space_price(&money::brief(t, least), &money::brief(t, most))
        }
        Reason::Currency => t.rejection_wallet_currency(),
        Reason::Seats { least, most } => {
            let seats = |n: u16| format::number(t.lang(), n.into());
            t.rejection_space_seats(&seats(least), &seats(most))
        }
        Reason::TooManyUpcoming { most } => t.rejection_space_too_many(most.into()),
        Reason::Canceled => t.rejection_space_canceled(),
        Reason::Ended => t.rejection_space_ended(),
        Reason::Started => t.rejection_space_started(),
        Reason::NotOpen { starts_at } => t.rejection_space_not_open(&moment(starts_at)),
        Reason::HostAway => t.rejection_space_host_away(),
        Reason::OwnSpace => t.rejection_space_own(),
        Reason::SoldOut => t.rejection_ticket_sold_out(),
        Reason::AlreadyHeld => t.rejection_ticket_already_held(),
        Reason::StillPaying => t.rejection_ticket_still_paying(),
        Reason::HasTicket => t.rejection_ticket_has_one(),
        Reason::HoldOver => t.rejection_ticket_hold_over(),
        Reason::NeedsTicket => t.rejection_ticket_needed(),
        Reason::NotInRoom => t.rejection_stage_not_in_room(),
        Reason::NotInvited => t.rejection_stage_not_invited(),
        Reason::StageFull { most } => t.rejection_stage_full(most.into()),
    }
}

/// What is wrong with a text, for the field it was written in.
pub fn text(t: Texts, error: TextError) -> String {
    match error {
        TextError::Empty => t.rejection_text_empty(),
        TextError::TooLong { max } => t.rejection_text_too_long(format::count(max)),
        TextError::Hidden('\n') => t.rejection_text_line_break(),
        TextError::Hidden(letter) => t.rejection_text_hidden(&code_point(letter)),
    }
}

/// What is wrong with a handle, for its field.
pub fn handle(t: Texts, error: HandleError) -> String {
    match error {
        HandleError::TooShort => t.rejection_handle_too_short(&Handle::MIN_CHARS.to_string()),
        HandleError::TooLong => t.rejection_handle_too_long(&Handle::MAX_CHARS.to_string()),
        HandleError::Character(' ') => t.rejection_handle_space(),
        HandleError::Character(letter) => t.rejection_handle_character(&shown(letter)),
        HandleError::FirstNotALetter => t.rejection_handle_first(),
        HandleError::Reserved => t.rejection_handle_reserved(),
    }
}

/// What is wrong with a typed amount, for its field.
pub fn amount(t: Texts, error: AmountError) -> String {
    match error {
        AmountError::Empty => t.rejection_amount_empty(),
        AmountError::NotANumber => t.rejection_amount_not_a_number(),
        AmountError::Negative => t.rejection_amount_negative(),
        AmountError::Ambiguous => t.rejection_amount_ambiguous(),
        AmountError::TooManyDecimals { allowed } => t.rejection_amount_decimals(i64::from(allowed)),
        AmountError::TooLarge => t.rejection_amount_too_large(),
    }
}

/// What is wrong with a card, for the field that holds it.
pub fn card(t: Texts, refusal: CardRefusal) -> String {
    match refusal {
        CardRefusal::NumberEmpty => t.rejection_card_number_empty(),
        CardRefusal::NumberWrong => t.rejection_card_number_wrong(),
        CardRefusal::NotATestCard => t.rejection_card_not_a_test_card(),
        CardRefusal::ExpiryWrong => t.rejection_card_expiry_wrong(),
        CardRefusal::Expired => t.rejection_card_expired(),
        CardRefusal::CodeWrong => t.rejection_card_code_wrong(),
    }
}

/// What does not work outside the app, and what helps.
pub fn trouble(t: Texts, trouble: &Trouble) -> String {
    match trouble {
        Trouble::StorageOff => t.trouble_storage_off(),
        Trouble::StorageFull => t.trouble_storage_full(),
        Trouble::Blocked => t.trouble_blocked(),
        Trouble::Outdated => t.trouble_outdated(),
        Trouble::Wiped => t.trouble_wiped(),
        Trouble::Corrupt { entry } => t.trouble_corrupt(&number(t, *entry)),
        Trouble::Unknown { entry } => t.trouble_unknown(&number(t, *entry)),
        Trouble::Other(reason) => t.trouble_other(reason),
    }
}

/// The same trouble in a few words, as the title of a banner or screen.
pub fn trouble_title(t: Texts, trouble: &Trouble) -> String {
    match trouble {
        Trouble::StorageOff => t.trouble_storage_off_title(),
        Trouble::StorageFull => t.trouble_storage_full_title(),
        Trouble::Blocked => t.trouble_blocked_title(),
        Trouble::Outdated => t.trouble_outdated_title(),
        Trouble::Wiped => t.trouble_wiped_title(),
        Trouble::Corrupt { .. } => t.trouble_corrupt_title(),
        Trouble::Unknown { .. } => t.trouble_unknown_title(),
        Trouble::Other(_) => t.trouble_other_title(),
    }
}

/// A character that may not be visible by itself is named by its number.
fn shown(letter: char) -> String {
    let is_plain = letter.is_alphanumeric() || letter.is_ascii_punctuation();
    if is_plain {
        letter.to_string()
    } else {
        code_point(letter)
    }
}

fn code_point(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// People count from one.
fn number(t: Texts, entry: u64) -> String {
    let number = i64::try_from(entry).unwrap_or(i64::MAX).saturating_add(1);
    format::number(t.lang(), number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use domain::money::Currency;

    #[test]
    fn a_refused_sum_names_the_sum_that_would_do() {
        let t = Texts::new(Lang::En);
        let largest = Currency::EUR.of_major(1_000);
        let said = rejected(t, payments::Rejection::TooLarge { largest }.into());
        assert!(said.contains("€1,000"), "{said}");
    }

    #[test]
    fn a_letter_that_cannot_be_seen_is_named_by_its_number() {
        let t = Texts::new(Lang::Fr);
        let said = handle(t, HandleError::Character('\u{202E}'));
        assert!(said.contains("U+202E"), "{said}");
        assert!(!said.contains('\u{202E}'), "{said}");
        assert!(handle(t, HandleError::Character('é')).contains('é'));
    }

    #[test]
    fn entries_are_counted_from_one() {
        let t = Texts::new(Lang::En);
        let said = trouble(t, &Trouble::Corrupt { entry: 11 });
        assert!(said.contains("12"), "{said}");
    }
}
