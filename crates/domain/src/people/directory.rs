//! Finding people by the beginning of a word. An index kept by events: a search never walks all people.

use std::collections::BTreeSet;

use super::Profile;
use crate::id::PersonId;
use crate::text::folded;

/// Words of names and handles, folded, each with whom it names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Directory {
    words: BTreeSet<(String, PersonId)>,
}

impl Directory {
    pub(super) fn insert(&mut self, person: PersonId, profile: &Profile) {
        self.words.extend(words(profile).map(|w| (w, person)));
    }

    pub(super) fn remove(&mut self, person: PersonId, profile: &Profile) {
        for word in words(profile) {
            self.words.remove(&(word, person));
        }
    }

    /// At most `count` people with a word that begins like the first word of `query`; further words must match too.
    pub fn search(&self, query: &str, count: usize) -> Vec<PersonId> {
        let query = folded(query);
        let mut wanted = query.split_whitespace().map(|w| w.trim_start_matches('@'));
        let Some(first) = wanted.next().filter(|w| !w.is_empty()) else {
            return Vec::new();
        };
        let rest: Vec<&str> = wanted.collect();
        let mut found = Vec::new();
        for person in self.beginning_with(first) {
            if !found.contains(&person) && rest.iter().all(|w| self.has(person, w)) {
                found.push(person);
            }
            if found.len() == count {
                break;
            }
        }
        found
    }

    fn beginning_with<'a>(&'a self, start: &'a str) -> impl Iterator<Item = PersonId> + 'a {
        let from = (start.to_owned(), PersonId::FIRST);
        self.words
            .range(from..)
            .take_while(move |(word, _)| word.starts_with(start))
            .map(|(_, person)| *person)
    }

    fn has(&self, person: PersonId, start: &str) -> bool {
        self.beginning_with(start).any(|p| p == person)
    }
}

fn words(profile: &Profile) -> impl Iterator<Item = String> {
    let name = folded(&profile.name);
    let mut words: Vec<String> = name.split_whitespace().map(str::to_owned).collect();
    words.push(profile.handle.as_str().to_owned());
    words.into_iter()
}
