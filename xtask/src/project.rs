//! Where things are: the project's folders, the per-user tool cache, versions from Cargo.lock.
//! Do not create or change anything here.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Result, While};

/// The folder that holds the workspace's Cargo.toml.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// What Trunk built last.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The Playwright journeys and their Node packages.
pub fn journeys() -> PathBuf {
    root().join("tests/e2e")
}

/// The per-user folder for tools, shared by every clone: `$XDG_CACHE_HOME` or `~/.cache`, then `obole/tools`.
pub fn tool_cache() -> Result<PathBuf> {
    let folder = |name: &str| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    folder("XDG_CACHE_HOME")
        .or_else(|| {
            folder("HOME")
                .or_else(|| folder("USERPROFILE"))
                .map(|home| home.join(".cache"))
        })
        .map(|cache| cache.join("obole").join("tools"))
        .ok_or_else(|| {
            Failure::new(
                "neither XDG_CACHE_HOME nor HOME is set, so there is no place to keep tools.",
            )
        })
}

/// The version of `package` that Cargo.lock pins.
pub fn locked_version(package: &str) -> Result<String> {
    let lock =
        std::fs::read_to_string(root().join("Cargo.lock")).while_doing("reading Cargo.lock")?;
    version_in_lock(&lock, package)
        .map(String::from)
        .ok_or_else(|| Failure::new(format!("Cargo.lock names no package `{package}`.")))
}

/// Every file below `folder`, in order of path.
pub fn files_below(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    let doing = || format!("reading {}", folder.display());
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .while_doing(doing())?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()
        .while_doing(doing())?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files_below(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

/// A path below `folder` with `/` between its parts on every system.
pub fn name_below(folder: &Path, path: &Path) -> String {
    let name = path.strip_prefix(folder).unwrap_or(path);
    name.to_string_lossy().replace('\\', "/")
}

/// Every file below `folder` as (name, bytes).
pub fn contents_of(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut paths = Vec::new();
    files_below(folder, &mut paths)?;
    let read = |path: &PathBuf| std::fs::read(path).map(|bytes| (name_below(folder, path), bytes));
    paths
        .iter()
        .map(read)
        .collect::<std::io::Result<_>>()
        .while_doing(format!("reading {}", folder.display()))
}

fn version_in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines();
    lines.find(|line| quoted(line, "name") == Some(package))?;
    quoted(lines.next()?, "version")
}

fn quoted<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.strip_prefix(key)?
        .strip_prefix(" = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n\n[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n";

    #[test]
    fn a_locked_version_belongs_to_exactly_that_package() {
        assert_eq!(version_in_lock(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(
            version_in_lock(LOCK, "wasm-bindgen-futures"),
            Some("0.4.80")
        );
        assert_eq!(version_in_lock(LOCK, "wasm"), None);
    }
}
