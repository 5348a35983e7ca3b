//! The store and the decoder of entries, for a page to call and time: `tests/e2e/bench.mjs` is that page. Time nothing
//! here, and let the app depend on nothing of this.

#[cfg(target_arch = "wasm32")]
mod calls;
#[cfg(target_arch = "wasm32")]
mod long;
#[cfg(target_arch = "wasm32")]
mod still;

fn main() {
    // Everything is called from outside; on a machine without a page there is nothing to do.
}
