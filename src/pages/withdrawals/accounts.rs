//! The test accounts by what they do, so that nobody has to remember an IBAN. The behaviour itself is the provider's.

use domain::withdrawals::Failure;
use leptos::prelude::*;
use payments::bank::{Conduct, TEST_ACCOUNTS, TestAccount};

use crate::prefs::use_texts;

/// A list to pick a test account from; picking fills the field.
#[component]
pub fn TestAccounts(#[prop(into)] on_pick: Callback<String>) -> impl IntoView {
    let t = use_texts();
    let account = move |account: TestAccount| {
        let iban = grouped(account.iban);
        let shown = iban.clone();
        view! {
            <li>
                <button
                    class="test-card"
                    type="button"
                    on:click=move |_| on_pick.run(iban.clone())
                >
                    <span class="test-card-does">{t.withdrawals_test_account(does(account))}</span>
                    <span class="test-card-number">{shown}</span>
                </button>
            </li>
        }
    };
    view! {
        <details class="disclosure test-cards">
            <summary>{t.withdrawals_pick_test_account()}</summary>
            <ul class="test-cards-list" role="list">
                {TEST_ACCOUNTS.map(account).collect_view()}
            </ul>
        </details>
    }
}

/// Key of its sentence.
fn does(account: TestAccount) -> &'static str {
    match account.conduct {
        Conduct::Keeps => "keeps",
        Conduct::Fails(Failure::NoAccount) => "missing",
        Conduct::Fails(Failure::AccountClosed) => "closed",
        Conduct::Fails(_) => "refused",
        Conduct::Returns(_) => "returns",
    }
}

/// In fours, as it stands on paper.
fn grouped(iban: &str) -> String {
    let mut grouped = String::new();
    for (place, letter) in iban.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(letter);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, Texts};

    #[test]
    fn an_iban_is_read_in_fours() {
        assert_eq!(
            grouped("DE89370400440532013000"),
            "DE89 3704 0044 0532 0130 00"
        );
    }

    #[test]
    fn every_conduct_says_something_of_its_own() {
        let t = Texts::new(Lang::Fr);
        let mut keys: Vec<_> = TEST_ACCOUNTS.map(does).to_vec();
        keys.sort_unstable();
        keys.dedup();
        let mut said: Vec<_> = keys
            .iter()
            .map(|key| t.withdrawals_test_account(key))
            .collect();
        said.dedup();
        assert_eq!((keys.len(), said.len()), (5, 5), "{said:?}");
    }
}
