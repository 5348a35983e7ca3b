//! What lists of people show. Windows only: never walk everybody here.

use domain::State;
use domain::id::PersonId;
use domain::people::{Handle, Profile, Role};

/// A person in a list: what does not change under the reader's eyes when they follow somebody.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Line {
    pub person: PersonId,
    pub handle: Handle,
    pub name: String,
    pub role: Role,
    pub has_jar: bool,
}

impl Line {
    fn of(person: PersonId, profile: &Profile) -> Self {
        Self {
            person,
            handle: profile.handle.clone(),
            name: profile.name.clone(),
            role: profile.role,
            has_jar: profile.has_jar,
        }
    }
}

pub fn line(state: &State, person: PersonId) -> Option<Line> {
    let found = state.people.by_id.get(&person)?;
    Some(Line::of(person, &found.profile))
}

/// At most `count` people: those that `query` finds, or the first ones without a query.
pub fn lines(state: &State, query: &str, count: usize) -> Vec<Line> {
    if query.trim().is_empty() {
        let people = state.people.by_id.iter().take(count);
        return people
            .map(|(id, person)| Line::of(*id, &person.profile))
            .collect();
    }
    let found = state.people.directory.search(query, count);
    found.into_iter().filter_map(|id| line(state, id)).collect()
}

/// How many people there are.
pub fn population(state: &State) -> usize {
    state.people.by_id.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::sample::Sample;

    #[test]
    fn a_list_of_people_is_a_window() {
        let mut world = Sample::default();
        for n in 0..9 {
            world.person(&format!("fan_{n}"), Role::Fan);
        }
        assert_eq!(lines(&world.state, "", 4).len(), 4);
        assert_eq!(lines(&world.state, "fan", 5).len(), 5);
        assert_eq!(population(&world.state), 9);
    }

    #[test]
    fn people_are_found_by_handle_with_or_without_its_sign() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Journalist);
        world.person("bao", Role::Fan);
        for query in ["amina", "@AMI", " ami "] {
            let found: Vec<_> = lines(&world.state, query, 9)
                .into_iter()
                .map(|l| l.person)
                .collect();
            assert_eq!(found, [amina], "{query}");
        }
        assert_eq!(lines(&world.state, "nobody", 9), []);
    }
}
