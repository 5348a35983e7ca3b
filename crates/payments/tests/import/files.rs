//! One file of `files/` at a time: what was found and left must be what stands in the `.expected` file beside it.
//! `OBOLE_BLESS=1` writes those; read every line of the difference before you keep it.

use std::fs;
use std::path::PathBuf;

use payments::import::{Import, Place, Unreadable, file};

/// Every file with its name.
pub fn all() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/import/files");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end != "expected"))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

fn place(place: &Place) -> String {
    match place {
        Place::Line(line) => format!("line {line}"),
        Place::Path(path) => path.clone(),
    }
}

/// As the files of expectations are written.
fn told(read: &Result<Import, Unreadable>) -> String {
    let import = match read {
        Ok(import) => import,
        Err(unreadable) => return format!("refused: {unreadable:?}\n"),
    };
    let mut lines = Vec::new();
    for found in &import.found {
        let mut line = format!(
            "found {} {} ({})",
            found.address.service().key(),
            found.address.as_str(),
            place(&found.place)
        );
        if !found.changes.is_empty() {
            line += &format!(" {:?}", found.changes);
        }
        for also in &found.also {
            line += &format!(" and {}", place(also));
        }
        lines.push(line);
    }
    for left in &import.left {
        lines.push(format!(
            "left {:?} ({}) {:?}",
            left.what,
            place(&left.place),
            left.why
        ));
    }
    if lines.is_empty() {
        lines.push("nothing".into());
    }
    lines.join("\n") + "\n"
}

#[test]
fn every_habit_is_read_as_it_was_meant() {
    let mut wrong = Vec::new();
    for (path, bytes) in all() {
        let told = told(&file(&bytes));
        let expected = path.with_added_extension("expected");
        if std::env::var_os("OBOLE_BLESS").is_some() {
            fs::write(&expected, &told).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        if told != wanted {
            wrong.push(format!("{}\n{told}instead of\n{wanted}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
