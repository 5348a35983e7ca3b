//! The text of a SEPA QR code (EPC069-12, version 002). Nothing for a transfer that its form cannot say in full.

use domain::money::{Currency, Money};

use crate::iban;

/// A transfer in one line each.
pub(super) struct Transfer<'a> {
    /// an IBAN without gaps
    pub account: &'a str,
    /// The form demands one; without it there is no code.
    pub receiver: &'a str,
    pub sum: Option<Money>,
    pub message: Option<&'a str>,
}

/// Longest name, in characters.
const NAME: usize = 70;
/// Longest unstructured remittance information, in characters.
const MESSAGE: usize = 140;
/// Largest sum, in cents.
const CENTS: i64 = 99_999_999_999;
/// Longest text, in bytes.
const TEXT: usize = 331;

impl Transfer<'_> {
    pub fn text(&self) -> Option<String> {
        let is_name = (1..=NAME).contains(&self.receiver.chars().count());
        let message = self.message.unwrap_or_default();
        let is_sayable = iban::is_in_sepa(self.account)
            && is_name
            && message.chars().count() <= MESSAGE
            && self.sum.is_none_or(|sum| {
                sum.currency == Currency::EUR && (1..=CENTS).contains(&sum.minor)
            });
        let amount = self
            .sum
            .map(|sum| format!("EUR{}", sum.to_decimal()))
            .unwrap_or_default();
        let text = [
            "BCD", // service tag
            "002", // version: the BIC may be missing
            "1",   // UTF-8
            "SCT", // SEPA credit transfer
            "",    // BIC
            self.receiver,
            self.account,
            &amount,
            "", // purpose
            "", // structured reference
            message,
        ]
        .join("\n");
        let text = text.trim_end_matches('\n');
        (is_sayable && text.len() <= TEXT).then(|| text.to_owned())
    }
}
