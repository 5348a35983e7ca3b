//! The test cards by what they do, so that nobody has to remember a number. The behaviour itself is the provider's.

use leptos::prelude::*;

use super::card::CardDraft;
use crate::i18n::format;
use crate::prefs::use_texts;
use crate::store::use_now;

/// Key of its sentence and number. The numbers are public test numbers that no bank ever gave out.
const CARDS: [(&str, &str); 9] = [
    ("succeeds", "4242 4242 4242 4242"),
    ("challenge", "4000 0027 6000 3184"),
    ("once", "4000 0000 0000 0341"),
    ("declined", "4000 0000 0000 0002"),
    ("funds", "4000 0000 0000 9995"),
    ("expired", "4000 0000 0000 0069"),
    ("code", "4000 0000 0000 0127"),
    ("error", "4000 0000 0000 0119"),
    ("fraud", "4100 0000 0000 0019"),
];

/// A list to pick a test card from; picking fills the form.
#[component]
pub fn TestCards(draft: CardDraft) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let pick = move |number: &'static str| {
        // Any month that is not over does: the one three years from now.
        let (year, month) = format::month_of(now.get_untracked().0);
        draft.fill(
            number,
            format!("{month:02}/{:02}", (year + 3).rem_euclid(100)),
        );
    };
    let card = move |(key, number): (&'static str, &'static str)| {
        view! {
            <li>
                <button class="test-card" type="button" on:click=move |_| pick(number)>
                    <span class="test-card-does">{t.payments_test_card(key)}</span>
                    <span class="test-card-number">{number}</span>
                </button>
            </li>
        }
    };
    view! {
        <details class="disclosure test-cards">
            <summary>{t.payments_pick_test_card()}</summary>
            <ul class="test-cards-list" role="list">
                {CARDS.map(card).collect_view()}
            </ul>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::CARDS;
    use crate::i18n::{Lang, Texts};

    #[test]
    fn every_number_has_a_true_check_digit() {
        for (key, number) in CARDS {
            let digits = number.chars().rev().filter_map(|c| c.to_digit(10));
            let sum: u32 = digits
                .enumerate()
                .map(|(place, digit)| match place % 2 {
                    1 if digit > 4 => digit * 2 - 9,
                    1 => digit * 2,
                    _ => digit,
                })
                .sum();
            assert_eq!(sum % 10, 0, "{key}");
        }
    }

    #[test]
    fn every_card_says_something_of_its_own() {
        let t = Texts::new(Lang::Fr);
        let mut said: Vec<String> = CARDS
            .iter()
            .map(|(key, _)| t.payments_test_card(key))
            .collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), CARDS.len(), "{said:?}");
    }
}
