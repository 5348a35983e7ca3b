//! `style`: one style sheet out of style/main.css and what it imports, because Trunk does not follow `@import`.
//! Do not commit the result, and do not write it when nothing changed: a watcher may be looking.

mod bundle;
mod squeeze;

use std::fs;

use crate::failure::{Result, While};
use crate::project;

pub use bundle::imports;

/// Writes target/style/main.css, where index.html's `rel="css"` link points.
pub fn run() -> Result<()> {
    let source = project::root().join("style");
    let main = fs::read_to_string(source.join("main.css")).while_doing("reading style/main.css")?;
    let bundled = bundle::bundle(&main, |file| {
        fs::read_to_string(source.join(file)).while_doing(format!(
            "reading style/{file}, which style/main.css imports"
        ))
    })?;
    let css = squeeze::squeeze(&bundled);

    let folder = project::root().join("target/style");
    let file = folder.join("main.css");
    if fs::read_to_string(&file).is_ok_and(|before| before == css) {
        return Ok(());
    }
    fs::create_dir_all(&folder).while_doing("making target/style")?;
    fs::write(&file, css).while_doing("writing target/style/main.css")
}
