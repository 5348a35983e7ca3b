//! The proof of the books as a screen shows it. It walks every account: for the proof alone.

use domain::State;
use domain::ledger::Side;
use domain::money::Money;
use domain::rules::CURRENCIES;

/// The two sides of the books in one currency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProofView {
    pub sides: Vec<(Side, Money)>,
    /// What both sides together make: nothing, if the books are right.
    pub sum: Money,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    pub currencies: Vec<ProofView>,
    pub postings: u64,
    pub is_balanced: bool,
}

/// The proof of the books. Looks at every account: for the proof alone.
pub fn proof(state: &State) -> Proof {
    let totals = state.ledger.totals();
    let place = |sum: &Money| CURRENCIES.iter().position(|c| *c == sum.currency);
    let mut sums = state.ledger.proof();
    sums.sort_by_key(place);
    let currencies: Vec<ProofView> = sums
        .into_iter()
        .map(|sum| {
            let sides = totals.iter().filter(|(_, m)| m.currency == sum.currency);
            ProofView {
                sides: sides.copied().collect(),
                sum,
            }
        })
        .collect();
    Proof {
        is_balanced: currencies.iter().all(|view| view.sum.minor == 0),
        postings: state.ledger.postings(),
        currencies,
    }
}
