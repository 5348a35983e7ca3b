//! Who shares, and how an address is shown. What is shared is public: nothing here may need a permit.

use domain::id::PersonId;
use domain::people::Handle;
use domain::{Actor, State};

/// The acting person, as far as others see them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sharer {
    pub person: PersonId,
    pub handle: Handle,
    pub name: String,
    pub has_jar: bool,
}

/// Empty for a visitor.
pub fn sharer(state: &State, actor: Actor) -> Option<Sharer> {
    let person = actor.person()?;
    let profile = &state.people.by_id.get(&person)?.profile;
    Some(Sharer {
        person,
        handle: profile.handle.clone(),
        name: profile.name.clone(),
        has_jar: profile.has_jar,
    })
}

/// An address as people read it out: without its scheme and without what a sandbox adds.
pub fn shown(address: &str) -> String {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    let plain = address.split_once('?').map_or(address, |(plain, _)| plain);
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::sample::Sample;
    use domain::people::Role;
    use proptest::prelude::*;

    #[test]
    fn a_visitor_has_nothing_to_share() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Creator);
        assert_eq!(sharer(&world.state, Actor::Visitor), None);
        let sharer = sharer(&world.state, Actor::Person(amina)).map(|s| (s.name, s.has_jar));
        assert_eq!(sharer, Some(("AMINA".to_owned(), true)));
    }

    #[test]
    fn an_address_is_shown_as_it_is_read_out() {
        let address = "https://obole.example/@amina?scenario=demo";
        assert_eq!(shown(address), "obole.example/@amina");
        assert_eq!(shown("http://127.0.0.1:8080/@a"), "127.0.0.1:8080/@a");
    }

    proptest! {
        #[test]
        fn what_is_read_out_stands_in_the_address(
            address in hostile::near_any(&["https://obole.example/@amina?scenario=demo", "http://127.0.0.1:8080/@a"]),
        ) {
            prop_assert!(address.contains(&shown(&address)));
        }
    }
}
