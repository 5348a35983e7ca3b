//! Chance for the storm, from a seed, so that a failure can be had again. Not for anything secret.

pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number from 0 up to, not including, `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }

    /// The number of a test card, mostly one that works.
    pub fn card(&mut self) -> &'static str {
        [
            "4242424242424242",
            "5555555555554444",
            "4242424242424242",
            "4000000000000002",
            "4000002760003184",
            "4000000000000341",
            "4000000000000259",
            "4000000000000259",
        ][self.below(8)]
    }
}
