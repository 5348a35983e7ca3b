//! `dev`: the development app, rebuilt by `trunk watch` and reloaded by an external script of this server.
//! Do not inject inline script: the page's policy is as strict here as in the release.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::failure::{Result, While};
use crate::serve::{Host, Reply, Site};
use crate::trunk;

const SCRIPT: &str = "/__dev/reload.js";
const EVENTS: &str = "/__dev/events";
/// Short enough that no proxy or browser gives up on an idle request.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// Builds once, serves, then rebuilds and reloads on change until stopped.
pub fn run(port: u16) -> Result<()> {
    let dist = trunk::build_dev()?;
    let builds = Arc::new(Builds::new());
    let seen = builds.clone();
    let host = Host::start(
        port,
        Site::load_with_script(&dist, SCRIPT)?,
        move |request| {
            let target = request.target.as_str();
            let (path, query) = target.split_once('?').unwrap_or((target, ""));
            match path {
                SCRIPT => Some(Reply::script(include_str!("dev/reload.js"))),
                EVENTS => {
                    let (builds, after) =
                        (seen.clone(), query.trim_start_matches("after=").to_owned());
                    Some(Reply::later(move || builds.newer_than(&after)))
                }
                _ => None,
            }
        },
    )?;
    let mut watcher = trunk::watch().spawn().while_doing("starting trunk watch")?;
    println!(
        "\nObole (development) is at {}   (Ctrl-C stops it)",
        host.address()
    );
    let mut shown = stamp(&dist);
    while watcher.try_wait().while_doing("watching trunk")?.is_none() {
        thread::sleep(LOOK_EVERY);
        let now = stamp(&dist);
        // Trunk empties the folder before it fills it; index.html comes last but its neighbours may still move.
        if now.is_some() && now != shown && settled(&dist, now) {
            match Site::load_with_script(&dist, SCRIPT) {
                Ok(site) => {
                    host.replace(site);
                    builds.one_more();
                    shown = now;
                }
                Err(failure) => eprintln!("{failure}"),
            }
        }
    }
    eprintln!("trunk watch has ended, and so does this server.");
    Ok(())
}

fn stamp(dist: &Path) -> Option<SystemTime> {
    fs::metadata(dist.join("index.html")).ok()?.modified().ok()
}

fn settled(dist: &Path, before: Option<SystemTime>) -> bool {
    thread::sleep(LOOK_EVERY);
    stamp(dist) == before
}

/// Counts builds; the number, with the moment this server started, names the one on show.
struct Builds {
    started: String,
    count: Mutex<u64>,
    changed: Condvar,
}

impl Builds {
    fn new() -> Builds {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Builds {
            started: since.map_or_else(|_| String::new(), |time| time.as_millis().to_string()),
            count: Mutex::new(0),
            changed: Condvar::new(),
        }
    }

    fn one_more(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    /// The name of the current build: at once if it is not `after`, otherwise when it changes or the wait is over.
    fn newer_than(&self, after: &str) -> String {
        let name = |count: u64| format!("{}-{count}", self.started);
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .changed
            .wait_timeout_while(count, LONGEST_WAIT, |count| name(*count) == after);
        let (count, _) = waited.unwrap_or_else(PoisonError::into_inner);
        name(*count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_asks_for_the_first_time_hears_the_current_build() {
        let builds = Builds::new();
        assert!(builds.newer_than("").ends_with("-0"));
    }

    #[test]
    fn a_waiting_page_hears_of_the_next_build() {
        let builds = Arc::new(Builds::new());
        let current = builds.newer_than("");
        let waiting = {
            let builds = builds.clone();
            thread::spawn(move || builds.newer_than(&current))
        };
        builds.one_more();
        assert!(waiting.join().is_ok_and(|name| name.ends_with("-1")));
    }

    #[test]
    fn a_page_of_an_earlier_server_is_told_to_reload_at_once() {
        let builds = Builds::new();
        assert_ne!(builds.newer_than("1234-0"), "1234-0");
    }
}
