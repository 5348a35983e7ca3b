//! The system's Chromium or Chrome with its driver: found, or installed where the machine allows it.
//! Do not download a browser; the tests run in the one people have.

use std::path::{Path, PathBuf};

use crate::child;
use crate::failure::{Failure, Result};
use crate::report;

const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const MAC_CHROME: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// A browser and the driver that steers it.
#[derive(Debug, Clone)]
pub struct Browser {
    pub program: PathBuf,
    pub driver: PathBuf,
}

/// The browser on this machine, if both halves of it are there.
pub fn find() -> Option<Browser> {
    Some(Browser {
        program: program()?,
        driver: driver()?,
    })
}

/// CHROME, or the first known name on PATH, or macOS's place for Chrome.
pub fn program() -> Option<PathBuf> {
    named("CHROME")
        .or_else(|| child::find(BROWSERS))
        .or_else(|| Some(PathBuf::from(MAC_CHROME)).filter(|file| file.is_file()))
}

/// CHROMEDRIVER, or `chromedriver` on PATH.
pub fn driver() -> Option<PathBuf> {
    named("CHROMEDRIVER").or_else(|| child::find(&["chromedriver"]))
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|file| file.is_file())
}

/// Finds the browser or installs it (Debian as root); elsewhere says what to install.
pub fn install() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if is_debian_root() {
        // A bare machine draws every text in one fallback face, so the pictures would be of nothing a person sees.
        apt_install(
            &[
                "chromium",
                "chromium-driver",
                "fonts-inter",
                "fonts-noto-core",
            ],
            "1 to 3 min",
        )?;
    }
    find().ok_or_else(|| Failure::new(HOW))
}

/// The sentence for a machine where we may not install a browser ourselves.
pub const HOW: &str = "the browser tests need Chromium or Chrome and a chromedriver of the same version on PATH. \
     Debian and Ubuntu: `sudo apt-get install chromium chromium-driver`; Fedora: `sudo dnf install chromium chromedriver`; \
     macOS: `brew install --cask google-chrome chromedriver`; elsewhere set CHROME and CHROMEDRIVER to their paths.";

/// Whether packages may be installed with apt without asking anybody.
pub fn is_debian_root() -> bool {
    Path::new("/etc/debian_version").is_file()
        && child::find(&["apt-get"]).is_some()
        && child::ask("id", &["-u"]).as_deref() == Some("0")
}

pub fn apt_install(packages: &[&str], estimate: &str) -> Result<()> {
    report::timed(
        &format!("installing {} with apt", packages.join(", ")),
        estimate,
        || {
            child::run(child::command("apt-get").args(["update", "--quiet=2"]))?;
            child::run(
                child::command("apt-get")
                    .env("DEBIAN_FRONTEND", "noninteractive")
                    .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
                    .args(packages),
            )
        },
    )
}
