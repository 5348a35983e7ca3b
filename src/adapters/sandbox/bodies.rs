//! Bodies of a sandbox. A removed one stays, because a sandbox can go back to when it was there; nothing of it outlives
//! the page, and nobody reads it without a Permit here either.

use domain::posts::{Digest, Permit};

use crate::ports::{Bodies, Body, Task, Trouble};

/// Passes everything on but what is to be forgotten.
pub struct SandboxBodies<B>(pub B);

impl<B: Bodies> Bodies for SandboxBodies<B> {
    fn keep(&self, bodies: Vec<Body>) -> Task<'_, Result<(), Trouble>> {
        self.0.keep(bodies)
    }

    fn read(&self, permit: &Permit) -> Task<'_, Result<Option<Vec<u8>>, Trouble>> {
        self.0.read(permit)
    }

    fn kept(&self) -> Task<'_, Result<Vec<Digest>, Trouble>> {
        self.0.kept()
    }

    fn forget(&self, _: Digest) -> Task<'_, Result<(), Trouble>> {
        Box::pin(async { Ok(()) })
    }
}
