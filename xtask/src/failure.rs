//! One kind of error for a command-line program: a sentence for the person at the terminal.
//! Do not add variants; nobody here reacts to a failure except by showing it.

use std::fmt;

/// What went wrong and, where there is one, the way out, as a sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure(String);

pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Failure(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Turns any error into a [`Failure`] that says what was being done.
pub trait While<T> {
    /// `doing` completes "While …", for example "reading Cargo.lock".
    fn while_doing(self, doing: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> While<T> for std::result::Result<T, E> {
    fn while_doing(self, doing: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Failure(format!("while {doing}: {error}")))
    }
}
