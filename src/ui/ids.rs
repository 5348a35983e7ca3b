//! Element ids for labels and descriptions, unique within one document.
//! Do not store or compare them: they only tie elements of one mount together.

use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A fresh id such as `field-12`.
pub(super) fn fresh(stem: &str) -> String {
    format!("{stem}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::fresh;

    #[test]
    fn two_ids_of_one_stem_differ() {
        assert_ne!(fresh("field"), fresh("field"));
    }
}
