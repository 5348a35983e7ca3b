//! Builds the typed texts out of `src/i18n/<language>/*.ftl`. Nothing else belongs here: whatever the app can do at
//! run time it should do there.

#[path = "build/texts.rs"]
mod texts;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use texts::{LANGUAGES, Source};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut sources = Vec::new();
    for language in LANGUAGES {
        let folder = format!("src/i18n/{language}");
        println!("cargo::rerun-if-changed={folder}");
        read_folder(&root, &folder, language, &mut sources)?;
    }
    match texts::generate(&sources) {
        Ok(code) => fs::write(Path::new(&env::var("OUT_DIR")?).join("texts.rs"), code)?,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
        }
    }
    Ok(())
}

fn read_folder(
    root: &Path,
    folder: &str,
    language: &'static str,
    sources: &mut Vec<Source>,
) -> Result<(), Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(folder))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    for name in names.into_iter().filter(|name| name.ends_with(".ftl")) {
        let path = format!("{folder}/{name}");
        let content = fs::read_to_string(root.join(&path))?;
        sources.push(Source {
            language,
            path,
            content,
        });
    }
    Ok(())
}
