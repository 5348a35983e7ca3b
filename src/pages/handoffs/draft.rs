//! A hand-off while it is being written. It lives in the screen and in the address; nothing is handed off from here.

use domain::handoffs::{Command, Sum};
use domain::money::{AmountError, Money};
use domain::text;
use leptos::prelude::*;
use payments::handoff::Asset;

use super::view::{GiveView, Measure};
use crate::i18n::{Texts, rejection};
use crate::pages::payment::amount::AmountDraft;
use crate::pages::payment::query;
use crate::pages::tips::{visibility_key, visibility_of};
use crate::routes;

/// Free to copy.
#[derive(Clone, Copy)]
pub struct GiveDraft {
    /// Where there are notes.
    pub notes: Option<AmountDraft>,
    /// Where there are none.
    pub written: RwSignal<String>,
    pub written_error: RwSignal<Option<String>>,
    pub message: RwSignal<String>,
    pub message_error: RwSignal<Option<String>>,
    /// Key of a visibility.
    pub visibility: RwSignal<String>,
    view: StoredValue<GiveView>,
}

impl GiveDraft {
    /// Starts from what the address remembers.
    pub fn new(t: Texts, view: &GiveView, search: &str) -> Self {
        let kept = |key| query::read(search, key).unwrap_or_default();
        let notes = match &view.measure {
            Measure::Notes(notes) => {
                start(notes, &kept("amount")).map(|amount| AmountDraft::new(t, notes, amount))
            }
            Measure::Sum { .. } | Measure::Asset { .. } => None,
        };
        let written = match notes {
            Some(_) => String::new(),
            None => kept("amount"),
        };
        let visibility = visibility_of(&kept("visibility"));
        Self {
            notes,
            written: RwSignal::new(written),
            written_error: RwSignal::new(None),
            message: RwSignal::new(kept("message")),
            message_error: RwSignal::new(None),
            visibility: RwSignal::new(visibility_key(visibility).to_owned()),
            view: StoredValue::new(view.clone()),
        }
    }

    /// The address at which a reload finds this draft; tracked.
    pub fn address(self) -> String {
        let amount = match self.notes {
            Some(notes) => notes.money().ok().map(|amount| amount.minor.to_string()),
            None => Some(self.written.read().trim().to_owned()),
        };
        let path = self
            .view
            .with_value(|view| routes::give(&view.receiver.handle, &view.account.key));
        let query = query::written(&[
            ("amount", amount.as_deref().unwrap_or_default()),
            ("visibility", &self.visibility.read()),
            ("message", self.message.read().trim()),
        ]);
        path + &query
    }

    /// What is to be asked, if everything here can be taken; what cannot is said beside its control.
    pub fn checked(self, t: Texts) -> Option<Command> {
        let view = self.view.get_value();
        let message = text::prose(&self.message.read_untracked(), view.message_max_chars);
        let fault = message.as_ref().err();
        self.message_error
            .set(fault.map(|error| rejection::text(t, *error)));
        let sum = self.sum(t, &view.measure)?;
        Some(Command::HandOffTip {
            receiver: view.receiver.id,
            service: view.account.service.key().to_owned(),
            address: view.account.address,
            sum,
            message: message.ok()?,
            visibility: visibility_of(&self.visibility.read_untracked()),
        })
    }

    fn sum(self, t: Texts, measure: &Measure) -> Option<Sum> {
        let written = self.written.read_untracked();
        let sum = match measure {
            Measure::Notes(_) => {
                let notes = self.notes?;
                let amount = notes.taken(t)?;
                if !amount.is_positive() {
                    notes.error.set(Some(t.rejection_not_positive()));
                    return None;
                }
                Ok(Sum::Money(amount))
            }
            _ if written.trim().is_empty() => Ok(Sum::Open),
            Measure::Sum { currency, .. } => match Money::parse(&written, *currency) {
                Ok(amount) if amount.is_positive() => Ok(Sum::Money(amount)),
                Ok(_) => Err(t.rejection_not_positive()),
                Err(error) => Err(rejection::amount(t, error)),
            },
            Measure::Asset { asset, .. } => match decimal(&written, *asset) {
                Ok(Some(decimal)) => Ok(Sum::Asset {
                    code: asset.code.to_owned(),
                    decimal,
                }),
                Ok(None) => Err(t.rejection_not_positive()),
                Err(error) => Err(rejection::amount(t, error)),
            },
        };
        self.written_error.set(sum.as_ref().err().cloned());
        sum.ok()
    }
}

/// The sum that lies on top when the screen opens: the kept one, else the middle note.
fn start(notes: &[Money], kept: &str) -> Option<Money> {
    let middle = notes.get(notes.len() / 2).copied()?;
    Some(match kept.parse() {
        Ok(minor) => middle.currency.of_minor(minor),
        Err(_) => middle,
    })
}

/// What was typed of an asset in its one spelling, with a point; empty for nought.
fn decimal(typed: &str, asset: Asset) -> Result<Option<String>, AmountError> {
    let typed = typed.trim();
    if typed.starts_with(['-', '\u{2212}']) {
        return Err(AmountError::Negative);
    }
    let (whole, part) = typed.split_once(['.', ',']).unwrap_or((typed, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || (whole.is_empty() && part.is_empty()) {
        return Err(AmountError::NotANumber);
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    if part.len() > usize::from(asset.digits) {
        return Err(AmountError::TooManyDecimals {
            allowed: asset.digits,
        });
    }
    if whole.len() > 12 {
        return Err(AmountError::TooLarge);
    }
    Ok(match (whole, part) {
        ("", "") => None,
        (whole, "") => Some(whole.to_owned()),
        ("", part) => Some(format!("0.{part}")),
        (whole, part) => Some(format!("{whole}.{part}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Currency;
    use proptest::prelude::*;

    const BTC: Asset = Asset {
        code: "BTC",
        digits: 8,
    };

    #[test]
    fn an_asset_is_typed_with_point_or_comma_and_kept_in_one_spelling() {
        for (typed, kept) in [
            ("0.0005", Some("0.0005")),
            ("0,00050", Some("0.0005")),
            (".5", Some("0.5")),
            ("01.0", Some("1")),
            ("0,0", None),
        ] {
            assert_eq!(decimal(typed, BTC), Ok(kept.map(str::to_owned)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_of_an_asset_is_refused_with_its_reason() {
        for (typed, error) in [
            ("-1", AmountError::Negative),
            ("1e-3", AmountError::NotANumber),
            ("1.2.3", AmountError::NotANumber),
            (",", AmountError::NotANumber),
            ("0.000000001", AmountError::TooManyDecimals { allowed: 8 }),
            ("1000000000000", AmountError::TooLarge),
        ] {
            assert_eq!(decimal(typed, BTC), Err(error), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn an_asset_that_is_taken_has_one_spelling(typed in hostile::near_any(&["0.0005", "0,00050", ".5", "01.0"])) {
            if let Ok(Some(kept)) = decimal(&typed, BTC) {
                prop_assert!(kept.len() <= 12 + 1 + 8);
                prop_assert_eq!(decimal(&kept, BTC), Ok(Some(kept)));
            }
        }

        #[test]
        fn any_kept_amount_is_one_that_a_note_can_show(kept in hostile::near_any(&["500", "-500"])) {
            let notes = [200, 500, 1_000].map(|minor| Currency::EUR.of_minor(minor));
            let amount = start(&notes, &kept).unwrap();
            let _ = amount.to_decimal();
            prop_assert!(notes.contains(&amount) || kept.parse() == Ok(amount.minor));
        }
    }
}
