//! The built app in memory: every file with its compressed form, ready to answer.
//! Do not read files while answering; what is not loaded does not exist.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use super::answer::{self, Reply};
use super::http::Request;
use super::place::{Place, place};
use super::{media, page};
use crate::bench::weight::brotli;
use crate::failure::Result;
use crate::project;

/// How hard to compress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// As small as the budgets count it; about two seconds for the whole app.
    Smallest,
    /// Not at all: a rebuild must show at once.
    None,
}

/// One build of the app.
pub struct Site {
    files: HashMap<String, File>,
    policy: String,
}

/// A file's bytes as they go out.
pub struct File {
    pub name: String,
    pub plain: Arc<[u8]>,
    pub brotli: Option<Arc<[u8]>>,
    /// Weak and quoted, as the `ETag` of a file with two encodings has to be.
    pub tag: String,
}

impl Site {
    /// Loads a folder that has an index.html with a Content-Security-Policy.
    pub fn load(folder: &Path, effort: Effort) -> Result<Site> {
        Site::from_sources(project::contents_of(folder)?, effort)
    }

    /// The same with a script added to index.html.
    pub fn load_with_script(folder: &Path, script: &str) -> Result<Site> {
        let mut sources = project::contents_of(folder)?;
        for (name, bytes) in &mut sources {
            if name == "index.html" {
                *bytes = page::with_script(&String::from_utf8_lossy(bytes), script).into_bytes();
            }
        }
        Site::from_sources(sources, Effort::None)
    }

    /// A site of (name, bytes) pairs, one of them an index.html with a policy.
    pub fn from_sources(sources: Vec<(String, Vec<u8>)>, effort: Effort) -> Result<Site> {
        let index = sources.iter().find(|(name, _)| name == "index.html");
        let html = index
            .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
            .unwrap_or_default();
        let policy = page::content_security_policy(&html)?;
        let handles: Vec<_> = sources
            .into_iter()
            .map(|(name, bytes)| thread::spawn(move || File::new(name, bytes, effort)))
            .collect();
        let loaded = handles.into_iter().filter_map(|handle| handle.join().ok());
        let files = loaded.map(|file| (file.name.clone(), file)).collect();
        Ok(Site { files, policy })
    }

    /// The answer to a request.
    pub fn reply(&self, request: &Request) -> Reply {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return answer::not_allowed(&self.policy);
        }
        let file = match place(&request.target) {
            Place::Page(name) => self
                .files
                .get(&name)
                .or_else(|| self.files.get("index.html")),
            Place::File(name) => self.files.get(&name),
            Place::Nowhere => None,
        };
        match file {
            Some(file) => answer::file(file, request, &self.policy),
            None => answer::not_found(&self.policy),
        }
    }
}

impl File {
    fn new(name: String, bytes: Vec<u8>, effort: Effort) -> File {
        let is_compressed = effort == Effort::Smallest && media::is_compressible(&name);
        let brotli = is_compressed
            .then(|| brotli(&bytes))
            .filter(|smaller| smaller.len() < bytes.len())
            .map(Arc::from);
        File {
            tag: tag(&bytes),
            plain: Arc::from(bytes),
            brotli,
            name,
        }
    }
}

/// FNV-1a over the bytes: enough to tell two builds of a file apart.
fn tag(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("W/\"{hash:016x}\"")
}
