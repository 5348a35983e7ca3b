//! How the commands speak: one line when a step begins, one when it took noticeable time.
//! Do not print progress in any other shape.

use std::time::{Duration, Instant};

use crate::failure::Result;

/// Announces a step and, for the ones a person waits for, how long it is expected to take.
pub fn step(what: &str, estimate: Option<&str>) {
    match estimate {
        Some(estimate) => eprintln!("→ {what} ({estimate})"),
        None => eprintln!("→ {what}"),
    }
}

/// Runs `work` as an announced step and says how long it really took.
pub fn timed<T>(what: &str, estimate: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    step(what, Some(estimate));
    let start = Instant::now();
    let result = work();
    if result.is_ok() {
        eprintln!("  done in {}", duration(start.elapsed()));
    }
    result
}

/// "0.4 s", "12.3 s" or "3 min 05 s".
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// "20.5 KB", where a KB is 1 024 bytes, as everywhere in this project's budgets.
pub fn kilobytes(bytes: usize) -> String {
    format!("{}.{} KB", bytes / 1024, bytes % 1024 * 10 / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_kilobyte_is_1024_bytes() {
        assert_eq!(kilobytes(20 * 1024), "20.0 KB");
        assert_eq!(kilobytes(1536), "1.5 KB");
        assert_eq!(kilobytes(200 * 1024), "200.0 KB");
    }
}
