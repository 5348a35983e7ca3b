//! What a payment does, as lines of name and sentence. Amounts that add up belong into the waterfall, not here.

use domain::payments::Brand;
use leptos::prelude::*;

use super::view::Means;
use crate::i18n::Texts;

/// One line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact {
    name: String,
    says: String,
}

impl Fact {
    pub fn new(name: String, says: String) -> Self {
        Self { name, says }
    }
}

/// The lines as a list of terms.
#[component]
pub fn Facts(#[prop(into)] facts: Signal<Vec<Fact>>) -> impl IntoView {
    let lines = move || {
        let line = |fact: Fact| {
            view! {
                <div class="fact">
                    <dt>{fact.name}</dt>
                    <dd class="wrap">{fact.says}</dd>
                </div>
            }
        };
        facts.get().into_iter().map(line).collect_view()
    };
    view! { <dl class="facts">{lines}</dl> }
}

/// “Visa •••• 4242” or the balance.
pub fn means_text(t: Texts, means: &Means) -> String {
    match means {
        Means::Balance => t.payments_balance(),
        Means::Card { brand, last4 } => {
            let brand = match brand {
                Brand::Visa => "Visa".to_owned(),
                Brand::Mastercard => "Mastercard".to_owned(),
                Brand::Amex => "American Express".to_owned(),
                Brand::Other => t.payments_card(),
            };
            format!("{brand}\u{a0}••••\u{a0}{last4}")
        }
    }
}
