//! What every service of a hand-off promises, asked of each. A new service adds no case here.
#![allow(clippy::unwrap_used)]

mod every;
