//! Sets up what a command needs: looks first, installs only what is missing, says what takes how long.
//! Do not install into the repository or the person's own cargo bin; tools live in a cache shared by every clone.

pub mod browser;
pub mod node;
pub mod rust;
pub mod tool;

use std::path::PathBuf;

use crate::child;
use crate::failure::Result;
use crate::project;

/// What building the app needs.
pub fn for_build() -> Result<()> {
    rust::wasm_target()?;
    tool::install(&tool::trunk())?;
    tool::install(&tool::wasm_bindgen()?)?;
    rust::fetch()
}

/// What `cargo test --target wasm32-unknown-unknown` needs.
pub fn for_browser_tests() -> Result<browser::Browser> {
    rust::wasm_target()?;
    tool::install(&tool::wasm_bindgen()?)?;
    browser::install()
}

/// What the Playwright journeys need.
pub fn for_journeys() -> Result<browser::Browser> {
    for_build()?;
    node::install()?;
    browser::install()
}

/// All of it, so that every later command starts at once.
pub fn everything() -> Result<()> {
    rust::component("rustfmt")?;
    rust::component("clippy")?;
    for_journeys()?;
    eprintln!("Everything is set up.");
    Ok(())
}

/// Folders of cached tools that exist, to be put in front of PATH.
pub fn tool_folders() -> Vec<PathBuf> {
    let Ok(cache) = project::tool_cache() else {
        return Vec::new();
    };
    let tools = [Some(tool::trunk()), tool::wasm_bindgen().ok()];
    tools
        .into_iter()
        .flatten()
        .map(|tool| tool.folder(&cache).join("bin"))
        .filter(|folder| folder.is_dir())
        .collect()
}

/// Prints the shell lines with which plain `trunk` and `cargo test` find the tools: `eval "$(cargo xtask env)"`.
pub fn print_environment() -> Result<()> {
    println!(
        "export PATH='{}'",
        child::path_with_tools()?.to_string_lossy()
    );
    println!("unset NO_COLOR # Trunk refuses to start with NO_COLOR=1");
    if let Some(found) = browser::find() {
        println!("export CHROMEDRIVER='{}'", found.driver.display());
    }
    Ok(())
}
