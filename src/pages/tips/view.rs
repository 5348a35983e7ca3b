//! What the tip sheet shows of the world. Never carry the draft in here: it is the screen's own.

use domain::money::{Currency, Money};
use domain::people::Handle;
use domain::rules::{Rejection, RulePack};
use domain::{Actor, State, jars};

use crate::pages::handoffs::view::{AccountView, accounts};
use crate::pages::payment::view::Party;
use crate::pages::rules::view::tips_hurdle;

/// Whom a sheet is for, and what their jar takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetView {
    pub receiver: Party,
    /// Of this sheet.
    pub currency: Currency,
    /// All that the jar takes, the profile's own first.
    pub currencies: Vec<Currency>,
    pub has_jar: bool,
    /// Why the rules let nobody tip this person, whatever their jar says.
    pub hurdle: Option<Rejection>,
    /// The one who acts is the one who would receive.
    pub is_own: bool,
    /// Why the one who acts may not give.
    pub refused: Option<jars::Rejection>,
    /// Where else can be given.
    pub accounts: Vec<AccountView>,
    /// Rising.
    pub notes: Vec<Money>,
    pub largest: Money,
    pub rules: &'static RulePack,
}

/// The sheet for the person called `handle`, if there is one, in `asked` if their jar takes it.
pub fn sheet(
    state: &State,
    handle: &Handle,
    by: Actor,
    asked: Option<Currency>,
    in_sandbox: bool,
) -> Option<SheetView> {
    let (id, person) = state.people.find(handle)?;
    let currencies = jars::currencies(state, id);
    let currency = asked.filter(|asked| currencies.contains(asked));
    let currency = currency.unwrap_or(person.profile.currency);
    let mut notes = jars::amounts(state, id, currency);
    notes.sort();
    Some(SheetView {
        receiver: Party::of(state, id)?,
        currency,
        currencies,
        has_jar: person.profile.has_jar,
        hurdle: tips_hurdle(state, id),
        is_own: by.person() == Some(id),
        refused: jars::admits(state, id, by.person()).err(),
        accounts: accounts(state, id, in_sandbox),
        notes,
        largest: state.rules.largest_payment(currency),
        rules: state.rules,
    })
}

/// The note that lies on top when a sheet opens: the middle one.
pub fn first_note(notes: &[Money], currency: Currency) -> Money {
    let middle = notes.get(notes.len() / 2).copied();
    middle.unwrap_or_else(|| currency.of_major(1))
}
