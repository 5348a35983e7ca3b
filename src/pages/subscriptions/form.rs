//! A tier as it is typed, and reading it. The domain's rules say what is wrong; here it is only kept apart by field.

use domain::money::{AmountError, Currency, Money};
use domain::rules::RulePack;
use domain::subscriptions::Rejection;
use domain::text::{self, TextError};
use leptos::prelude::*;

use super::view::TierView;
use crate::i18n::{Lang, Texts, rejection};
use crate::pages::kept::keep_over;

/// The price and one line for each perk; empty lines are no perks.
#[derive(Clone, Copy)]
pub struct Fields {
    pub price: RwSignal<String>,
    pub perks: StoredValue<Vec<RwSignal<String>>>,
    currency: Currency,
    rules: &'static RulePack,
}

/// What keeps a price from being taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PriceFault {
    Amount(AmountError),
    OutOfRange { least: Money, most: Money },
    NotAmong { choices: [Money; 3] },
}

impl PriceFault {
    pub fn said(self, t: Texts) -> String {
        match self {
            Self::Amount(error) => rejection::amount(t, error),
            Self::OutOfRange { least, most } => {
                rejection::rejected(t, Rejection::PriceOutOfRange { least, most }.into())
            }
            Self::NotAmong { choices } => {
                rejection::rejected(t, Rejection::PriceNotAmong { choices }.into())
            }
        }
    }
}

impl Fields {
    /// Starts from what is offered.
    pub fn of(
        lang: Lang,
        tier: Option<&TierView>,
        currency: Currency,
        rules: &'static RulePack,
    ) -> Self {
        let price = price_of(lang, tier);
        let perks = (0..rules.perks_max).map(|n| RwSignal::new(perk_of(tier, n)));
        Self {
            price: RwSignal::new(price),
            perks: StoredValue::new(perks.collect()),
            currency,
            rules,
        }
    }

    /// Keeps what is written in this tab until it is what is offered. A tier that is withdrawn stays in its form.
    pub fn keep(self, lang: Lang, offered: Memo<Option<TierView>>) {
        let last = Memo::new(move |last: Option<&Option<TierView>>| {
            offered.get().or_else(|| last.cloned().flatten())
        });
        let price = Memo::new(move |_| price_of(lang, last.read().as_ref()));
        keep_over("tier.price", self.price, price);
        for (n, line) in self.perks.get_value().into_iter().enumerate() {
            let perk = Memo::new(move |_| perk_of(last.read().as_ref(), n));
            keep_over(&format!("tier.perk.{n}"), line, perk);
        }
    }

    /// Writes `tier` as it is shown once it is offered: then there is nothing of one's own left in the form.
    pub fn write(self, lang: Lang, tier: &TierView) {
        self.price.set(price_of(lang, Some(tier)));
        for (n, line) in self.perks.get_value().into_iter().enumerate() {
            line.set(perk_of(Some(tier), n));
        }
    }

    /// Tracked, like all that follows.
    pub fn price(self) -> Result<Money, PriceFault> {
        let price = Money::parse(&self.price.read(), self.currency).map_err(PriceFault::Amount)?;
        if let Some(choices) = self.rules.tier_choices(self.currency)
            && !choices.contains(&price)
        {
            return Err(PriceFault::NotAmong { choices });
        }
        let (least, most) = self.rules.tier_prices(self.currency);
        match (least.minor..=most.minor).contains(&price.minor) {
            true => Ok(price),
            false => Err(PriceFault::OutOfRange { least, most }),
        }
    }

    /// What is wrong with perk `n`; an empty one is none.
    pub fn perk_fault(self, n: usize) -> Option<TextError> {
        let line = self.perks.with_value(|perks| perks.get(n).copied())?;
        let line = line.read();
        match text::line(&line, self.rules.perk_max_chars) {
            Ok(_) | Err(TextError::Empty) => None,
            Err(fault) => Some(fault),
        }
    }

    /// The tier, unless something in the form is at fault.
    pub fn tier(self) -> Option<TierView> {
        let price = self.price().ok()?;
        let lines = self.perks.get_value();
        if (0..lines.len()).any(|n| self.perk_fault(n).is_some()) {
            return None;
        }
        let perks = lines.iter().map(|line| line.read().trim().to_owned());
        Some(TierView {
            price,
            perks: perks.filter(|perk| !perk.is_empty()).collect(),
        })
    }

    /// Whether line `n` is on show: the filled ones and the one after them.
    pub fn shows(self, n: usize) -> bool {
        let lines = self.perks.get_value();
        let last = lines
            .iter()
            .rposition(|line| !line.read().trim().is_empty());
        n <= last.map_or(0, |last| last + 1)
    }
}

fn price_of(lang: Lang, tier: Option<&TierView>) -> String {
    tier.map_or(String::new(), |tier| written(lang, tier.price))
}

fn perk_of(tier: Option<&TierView>, n: usize) -> String {
    let perk = tier.and_then(|tier| tier.perks.get(n).cloned());
    perk.unwrap_or_default()
}

/// As it would be typed.
fn written(lang: Lang, price: Money) -> String {
    let plain = price.to_decimal();
    match lang {
        Lang::Fr => plain.replace('.', ","),
        Lang::En | Lang::Pseudo => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::rules::OBOLE;
    use proptest::prelude::*;

    fn form() -> Fields {
        Fields::of(Lang::Fr, None, Currency::EUR, &OBOLE)
    }

    #[test]
    fn a_tier_comes_out_of_its_form_as_it_went_in() {
        Owner::new().with(|| {
            let tier = TierView {
                price: Currency::EUR.of_minor(450),
                perks: vec!["Les coulisses".into(), "La lettre".into()],
            };
            let fields = Fields::of(Lang::Fr, Some(&tier), Currency::EUR, &OBOLE);
            assert_eq!(fields.price.get_untracked(), "4,50");
            assert_eq!(fields.tier(), Some(tier));
        });
    }

    #[test]
    fn a_price_outside_the_rules_is_no_tier() {
        Owner::new().with(|| {
            let fields = form();
            assert_eq!(fields.price(), Err(PriceFault::Amount(AmountError::Empty)));
            for typed in ["0,50", "1000"] {
                fields.price.set(typed.to_owned());
                assert!(matches!(fields.price(), Err(PriceFault::OutOfRange { .. })));
                assert_eq!(fields.tier(), None);
            }
        });
    }

    #[test]
    fn a_perk_too_long_is_at_fault_and_an_empty_one_is_none() {
        Owner::new().with(|| {
            let fields = form();
            fields.price.set("5".to_owned());
            let lines = fields.perks.get_value();
            lines[1].set("Chaque dimanche".to_owned());
            let perks = fields.tier().map(|tier| tier.perks);
            assert_eq!(perks, Some(vec!["Chaque dimanche".to_owned()]));
            assert!(fields.shows(2) && !fields.shows(3));
            lines[0].set("a".repeat(OBOLE.perk_max_chars + 1));
            assert!(fields.perk_fault(0).is_some());
            assert_eq!(fields.tier(), None);
        });
    }

    proptest! {
        #[test]
        fn whatever_is_typed_stays_typed_and_a_tier_that_comes_of_it_goes_in_again(
            price in hostile::near_any(&["4,50", "4.99", "100"]), perk in hostile::text(), other in hostile::text(),
        ) {
            Owner::new().with(|| -> Result<(), TestCaseError> {
                let fields = form();
                let perks = fields.perks.get_value();
                fields.price.set(price.clone());
                perks[0].set(perk.clone());
                perks[1].set(other.clone());
                if let Some(tier) = fields.tier() {
                    prop_assert!(tier.price.is_positive());
                    let again = Fields::of(Lang::Fr, Some(&tier), Currency::EUR, &OBOLE);
                    prop_assert_eq!(again.tier(), Some(tier));
                }
                prop_assert_eq!(fields.price.get_untracked(), price);
                prop_assert_eq!([perks[0].get_untracked(), perks[1].get_untracked()], [perk, other]);
                Ok(())
            })?;
        }
    }
}
