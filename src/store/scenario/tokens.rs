//! The cards and bank accounts of a scenario, handed to the provider as a person would do it. A scenario names them by
//! their last four digits; never write a whole number into one.

use domain::moment::Moment;
use domain::payments::Brand;
use payments::bank::TEST_ACCOUNTS;
use payments::card::TEST_CARDS;
use payments::{BankDetails, CardDetails, Provider, Unreachable};
use serde_json::Value;

/// Far enough ahead for every story.
const YEARS_VALID: i32 = 4;

/// The token of the test card that ends in `last4`; empty if there is none.
pub(super) async fn card(
    provider: &dyn Provider,
    last4: &str,
    now: Moment,
) -> Result<Option<Value>, Unreachable> {
    let Some(card) = TEST_CARDS.iter().find(|card| card.last4() == last4) else {
        return Ok(None);
    };
    let (year, month) = now.month_utc();
    let details = CardDetails {
        number: card.number.to_owned(),
        expiry: format!("{month:02}/{:02}", (year + YEARS_VALID).rem_euclid(100)),
        code: match card.brand() {
            Brand::Amex => "1234".to_owned(),
            _ => "123".to_owned(),
        },
    };
    let answer = provider.tokenise(details, now).await?;
    Ok(answer.ok().and_then(|card| serde_json::to_value(card).ok()))
}

/// The token of the test account that ends in `last4`; empty if there is none.
pub(super) async fn bank(
    provider: &dyn Provider,
    last4: &str,
    now: Moment,
) -> Result<Option<Value>, Unreachable> {
    let Some(account) = TEST_ACCOUNTS.iter().find(|found| found.last4() == last4) else {
        return Ok(None);
    };
    let details = BankDetails {
        iban: account.iban.to_owned(),
    };
    let answer = provider.link_bank(details, now).await?;
    Ok(answer.ok().and_then(|bank| serde_json::to_value(bank).ok()))
}
