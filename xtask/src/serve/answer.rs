//! An answer and its headers, security ones included on every answer.
//! Do not write to a connection past `Reply::send`, or the answer goes out without them.

use std::io;
use std::net::TcpStream;
use std::sync::Arc;

use super::http::{self, Request};
use super::media;
use super::site::File;

/// What goes back to the browser.
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Body,
}

enum Body {
    Now(Arc<[u8]>),
    /// Worked out when it is sent; each connection has its own thread, so a long wait holds up nobody else.
    Later(Box<dyn FnOnce() -> Vec<u8> + Send>),
}

/// Sent with everything; the Content-Security-Policy comes on top, from the page itself.
const SECURITY: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

const NEVER_CHANGES: &str = "public, max-age=31536000, immutable";
/// Icons and fonts: a glyph first needed offline is there, and a new one is seen within the hour.
const KEEP_AN_HOUR: &str = "public, max-age=3600";
const ASK_EACH_TIME: &str = "no-cache";

impl Reply {
    fn new(status: u16, media_type: &str, body: impl Into<Arc<[u8]>>) -> Reply {
        Reply {
            status,
            headers: vec![("Content-Type", media_type.to_owned())],
            body: Body::Now(body.into()),
        }
    }

    /// Writes the reply; waits first if its text is yet to come about.
    pub fn send(self, connection: &TcpStream, request: &Request) -> io::Result<()> {
        let own = self
            .headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()));
        let headers: Vec<(&str, &str)> = own.chain(SECURITY.iter().copied()).collect();
        let is_bare = request.method == "HEAD" || self.status == 304;
        match self.body {
            Body::Now(body) => http::write(connection, self.status, &headers, &body, is_bare),
            Body::Later(body) => http::write(connection, self.status, &headers, &body(), is_bare),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }

    /// A script of the development server.
    pub fn script(source: &str) -> Reply {
        Reply::new(200, media::media_type("x.js"), source.as_bytes())
            .with("Cache-Control", "no-store")
    }

    /// A text that may take long to come about.
    pub fn later(text: impl FnOnce() -> String + Send + 'static) -> Reply {
        let mut reply = Reply::new(200, media::media_type("x.txt"), Vec::new())
            .with("Cache-Control", "no-store");
        reply.body = Body::Later(Box::new(move || text().into_bytes()));
        reply
    }
}

/// A file, compressed if the browser takes it, or "not modified" if it has this very one.
pub fn file(file: &File, request: &Request, policy: &str) -> Reply {
    let compressed = file
        .brotli
        .as_ref()
        .filter(|_| accepts_brotli(request.header("accept-encoding")));
    let body = compressed.unwrap_or(&file.plain).clone();
    let status = if request.header("if-none-match").contains(&file.tag) {
        304
    } else {
        200
    };
    let caching = if media::is_hashed(&file.name) {
        NEVER_CHANGES
    } else if file.name.starts_with("icons/") || file.name.starts_with("fonts/") {
        KEEP_AN_HOUR
    } else {
        ASK_EACH_TIME
    };
    let mut reply = Reply::new(status, media::media_type(&file.name), body)
        .with("Cache-Control", caching)
        .with("ETag", &file.tag)
        .with("Content-Security-Policy", policy);
    if file.brotli.is_some() {
        reply = reply.with("Vary", "Accept-Encoding");
    }
    if compressed.is_some() {
        reply = reply.with("Content-Encoding", "br");
    }
    reply
}

pub fn not_found(policy: &str) -> Reply {
    text(404, "There is no such file.\n", policy)
}

pub fn not_allowed(policy: &str) -> Reply {
    text(405, "This server only shows files.\n", policy).with("Allow", "GET, HEAD")
}

fn text(status: u16, sentence: &str, policy: &str) -> Reply {
    Reply::new(status, media::media_type("x.txt"), sentence.as_bytes())
        .with("Cache-Control", ASK_EACH_TIME)
        .with("Content-Security-Policy", policy)
}

/// Whether `Accept-Encoding` names br (or `*`) without forbidding it by `q=0`.
fn accepts_brotli(accepted: &str) -> bool {
    let mut choices = accepted.split(',').map(|choice| {
        let (name, quality) = choice.split_once(';').unwrap_or((choice, "q=1"));
        let quality = quality
            .trim()
            .strip_prefix("q=")
            .and_then(|q| q.trim().parse().ok());
        (name.trim(), quality.unwrap_or(1.0_f32))
    });
    choices.any(|(name, quality)| matches!(name, "br" | "*") && quality > 0.0)
}

/// Says that what came was no request, and ends the conversation.
pub fn refuse(connection: &TcpStream) -> io::Result<()> {
    http::write(connection, 400, SECURITY, b"", false)
}

#[cfg(test)]
mod tests {
    use super::accepts_brotli;

    #[test]
    fn brotli_goes_only_to_browsers_that_ask_for_it() {
        for accepted in ["br", "gzip, deflate, br, zstd", "gzip;q=1.0, br;q=0.5", "*"] {
            assert!(accepts_brotli(accepted), "{accepted}");
        }
        for accepted in ["", "gzip, deflate", "br;q=0", "brotli"] {
            assert!(!accepts_brotli(accepted), "{accepted}");
        }
    }
}
