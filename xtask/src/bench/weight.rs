//! Bytes of a release build by what they are for, brotli at its best level, against the budgets.
//! Do not count per-file compression any other way than the server sends it.

use std::path::Path;
use std::thread;

use super::sections;
use crate::failure::Result;
use crate::project;
use crate::report::kilobytes;
use crate::serve;

const KB: usize = 1024;
/// What a person waits for before anything shows: page, style sheet, boot.js.
const FIRST_PAINT: usize = 20 * KB;
/// Everything a first visit loads to run, fonts aside: what it weighed last and a little more, so that no change makes
/// it heavier unseen. Whoever raises it says why in the commit.
const APP: usize = 985 * KB;
/// What the app should weigh. ARCHITECTURE.md, Budgets, says what stands between.
const APP_AIM: usize = 200 * KB;
const FONTS: usize = 40 * KB;

/// What a file of the build is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    FirstPaint,
    App,
    Font,
    /// Loaded later or never: scenarios, licences, pictures.
    Apart,
}

/// The purpose of a file by its name in the build.
pub fn purpose(name: &str) -> Purpose {
    let is_scenario = name.starts_with("scenarios/");
    let is_licence = name.to_ascii_lowercase().contains("license");
    match serve::extension(name) {
        // The world that every first visit is given.
        _ if name == "scenarios/demo.json" => Purpose::App,
        _ if is_scenario || is_licence => Purpose::Apart,
        "css" => Purpose::FirstPaint,
        "html" if name == "index.html" => Purpose::FirstPaint,
        "js" if name == "boot.js" => Purpose::FirstPaint,
        "js" | "wasm" | "svg" | "webmanifest" => Purpose::App,
        "woff2" => Purpose::Font,
        _ => Purpose::Apart,
    }
}

/// One budget and how the build stands to it.
pub struct Gate {
    pub name: &'static str,
    pub budget: String,
    pub actual: String,
    pub is_kept: bool,
}

struct Row {
    name: String,
    purpose: Purpose,
    plain: usize,
    sent: usize,
}

/// A weighed build.
pub struct Weighed {
    rows: Vec<Row>,
    pub gates: Vec<Gate>,
}

impl Weighed {
    pub fn folder(dist: &Path) -> Result<Weighed> {
        Ok(Weighed::files(&project::contents_of(dist)?))
    }

    /// Weighs (name, bytes) pairs.
    pub fn files(files: &[(String, Vec<u8>)]) -> Weighed {
        let sent: Vec<usize> = thread::scope(|scope| {
            let handles: Vec<_> = files
                .iter()
                .map(|(_, bytes)| scope.spawn(|| brotli(bytes).len().min(bytes.len())))
                .collect();
            let sizes = handles.into_iter().zip(files);
            sizes
                .map(|(handle, (_, bytes))| handle.join().unwrap_or(bytes.len()))
                .collect()
        });
        let mut rows: Vec<Row> = files
            .iter()
            .zip(sent)
            .map(|((name, bytes), sent)| Row {
                name: name.clone(),
                purpose: purpose(name),
                plain: bytes.len(),
                sent,
            })
            .collect();
        rows.sort_by_key(|row| (row.purpose as u8, std::cmp::Reverse(row.sent)));
        let gates = gates(&rows, files);
        Weighed { rows, gates }
    }

    /// Prints the table; true when every budget is kept.
    pub fn print(&self) -> bool {
        println!("\nBytes as sent (brotli 11; 1 KB = 1 024 bytes)");
        for row in &self.rows {
            let purpose = match row.purpose {
                Purpose::FirstPaint => "first paint",
                Purpose::App => "app",
                Purpose::Font => "font",
                Purpose::Apart => "apart",
            };
            println!(
                "  {purpose:12} {:>10} {:>10} plain  {}",
                kilobytes(row.sent),
                kilobytes(row.plain),
                row.name
            );
        }
        println!("\nBudgets");
        for gate in &self.gates {
            let mark = if gate.is_kept { "✓" } else { "✗" };
            println!(
                "{mark} {:24} budget {:>10}   actual {}",
                gate.name, gate.budget, gate.actual
            );
        }
        let app = sum(&self.rows, &[Purpose::FirstPaint, Purpose::App]);
        println!(
            "  the whole app should weigh {}: it is {} over that",
            kilobytes(APP_AIM),
            kilobytes(app.saturating_sub(APP_AIM))
        );
        self.gates.iter().all(|gate| gate.is_kept)
    }
}

fn bytes(name: &'static str, budget: usize, actual: usize) -> Gate {
    Gate {
        name,
        budget: kilobytes(budget),
        actual: kilobytes(actual),
        // A build without its parts weighs nothing, and that is no success; only fonts may be absent.
        is_kept: actual <= budget && (actual > 0 || budget == FONTS),
    }
}

fn sum(rows: &[Row], wanted: &[Purpose]) -> usize {
    let counted = rows.iter().filter(|row| wanted.contains(&row.purpose));
    counted.map(|row| row.sent).sum()
}

fn gates(rows: &[Row], files: &[(String, Vec<u8>)]) -> Vec<Gate> {
    vec![
        bytes(
            "first paint",
            FIRST_PAINT,
            sum(rows, &[Purpose::FirstPaint]),
        ),
        bytes(
            "whole app without fonts",
            APP,
            sum(rows, &[Purpose::FirstPaint, Purpose::App]),
        ),
        bytes("fonts", FONTS, sum(rows, &[Purpose::Font])),
        nothing("names in the wasm", names_in_wasm(files)),
        nothing("inline code in the page", inline_code(files)),
    ]
}

fn nothing(name: &'static str, found: Vec<String>) -> Gate {
    Gate {
        name,
        budget: "none".to_owned(),
        is_kept: found.is_empty(),
        actual: if found.is_empty() {
            "none".to_owned()
        } else {
            found.join(", ")
        },
    }
}

fn names_in_wasm(files: &[(String, Vec<u8>)]) -> Vec<String> {
    let modules: Vec<_> = files
        .iter()
        .filter(|(name, _)| name.ends_with(".wasm"))
        .collect();
    if modules.is_empty() {
        return vec!["no wasm at all".to_owned()];
    }
    let complaints =
        modules
            .iter()
            .filter_map(|(name, bytes)| match sections::custom_sections(bytes) {
                None => Some(format!("{name} is no module")),
                Some(names) => names
                    .contains(&"name".to_owned())
                    .then(|| format!("name section in {name}")),
            });
    complaints.collect()
}

fn inline_code(files: &[(String, Vec<u8>)]) -> Vec<String> {
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    pages
        .flat_map(|(_, bytes)| serve::inline_code(&String::from_utf8_lossy(bytes)))
        .collect()
}

/// Compresses at level 11, as the server does.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut smaller = Vec::new();
    match brotli::BrotliCompress(&mut &bytes[..], &mut smaller, &parameters) {
        Ok(_) => smaller,
        // Writing to memory does not fail; if it ever did, the plain bytes are the honest answer.
        Err(_) => bytes.to_vec(),
    }
}

#[cfg(test)]
mod tests;
