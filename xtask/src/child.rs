//! Starting other programs: their environment, and their output streamed while it is also kept.
//! Do not start a process anywhere else, or it will miss the project's tools on its PATH.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result, While};
use crate::project;
use crate::setup;

/// A command that runs in the project's root and finds the project's tools first.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let program = program.as_ref();
    let mut command = Command::new(program);
    command.current_dir(project::root()).env_remove("NO_COLOR");
    if let Ok(path) = path_with_tools() {
        command.env("PATH", path);
    }
    command
}

/// Runs a command to its end with its output shown; a non-zero exit is a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command.status().while_doing(format!("starting `{name}`"))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{name}` ended with {status}.")))
    }
}

/// Runs a command, shows its standard output line by line as it comes, and returns it with "did it succeed".
pub fn run_and_keep(command: &mut Command) -> Result<(bool, String)> {
    let name = name_of(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .while_doing(format!("starting `{name}`"))?;
    let mut kept = String::new();
    if let Some(output) = child.stdout.take() {
        let mut reader = BufReader::new(output);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .while_doing(format!("reading `{name}`"))?
            > 0
        {
            let mut terminal = std::io::stdout().lock();
            // A closed terminal must not stop the tests that are still running.
            let _ = terminal.write_all(&line).and_then(|()| terminal.flush());
            kept.push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
    }
    let status = child.wait().while_doing(format!("waiting for `{name}`"))?;
    Ok((status.success(), kept))
}

/// The standard output of a quick question such as `node --version`, or nothing when it cannot be asked.
pub fn ask(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = command(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of `names` on PATH, the project's tools included.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = path_with_tools().ok()?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .flat_map(|file| [file.with_extension(std::env::consts::EXE_EXTENSION), file])
        .find(|file| is_program(file))
}

/// PATH with the cached tools in front.
pub fn path_with_tools() -> Result<OsString> {
    let ours = setup::tool_folders();
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&theirs)))
        .while_doing("putting PATH together")
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}

fn name_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
