//! `serve`: the optimised app on 127.0.0.1, as a careful host on the internet would serve it.
//! Do not listen on any other address; this is a server for one person's machine.

mod answer;
mod http;
mod media;
mod page;
mod place;
mod port;
mod site;

use std::io::{BufReader, ErrorKind};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::failure::Result;
use crate::trunk;

pub use answer::Reply;
pub use http::Request;
pub use media::extension;
pub use page::inline_code;
pub use site::{Effort, Site};

/// How long a browser may hold a connection without asking for anything.
const IDLE: Duration = Duration::from_secs(120);

/// Builds the app and serves it until the program is stopped.
pub fn run(port: u16) -> Result<()> {
    let dist = trunk::build_release()?;
    let host = Host::start(port, Site::load(&dist, Effort::Smallest)?, |_| None)?;
    println!("\nObole is at {}   (Ctrl-C stops it)", host.address());
    host.wait();
    Ok(())
}

/// A running server. Dropping it stops the server.
pub struct Host {
    port: u16,
    door: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
}

/// Sees a request before the site does, and may answer it.
type Extra = Box<dyn Fn(&Request) -> Option<Reply> + Send + Sync>;

struct Shared {
    site: RwLock<Arc<Site>>,
    extra: Extra,
    is_closing: AtomicBool,
}

impl Host {
    /// Listens on `port` of 127.0.0.1, or on the next free one; 0 takes any.
    ///
    /// `extra` sees each request first and may take it by returning `Some(Reply)`.
    pub fn start<F>(port: u16, site: Site, extra: F) -> Result<Host>
    where
        F: Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
    {
        let (listener, port) = port::listen(port)?;
        let shared = Arc::new(Shared {
            site: RwLock::new(Arc::new(site)),
            extra: Box::new(extra),
            is_closing: AtomicBool::new(false),
        });
        let door = {
            let shared = shared.clone();
            thread::spawn(move || shared.welcome(&listener))
        };
        let door = Some(door);
        Ok(Host { port, door, shared })
    }

    /// "http://127.0.0.1:8080", without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Shows a newer build from the next request on.
    pub fn replace(&self, site: Site) {
        let mut current = self
            .shared
            .site
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *current = Arc::new(site);
    }

    /// Serves until the program is stopped.
    pub fn wait(mut self) {
        if let Some(door) = self.door.take() {
            // It only ends by being closed; were it to panic, the program ends, which says enough.
            let _ = door.join();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.shared.is_closing.store(true, Ordering::Relaxed);
        // The door looks at the flag only when somebody knocks.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(door) = self.door.take() {
            let _ = door.join();
        }
    }
}

impl Shared {
    /// A thread for each connection: browsers open few, keep some idle, and none may hold up another.
    fn welcome(self: &Arc<Self>, listener: &TcpListener) {
        for connection in listener.incoming() {
            if self.is_closing.load(Ordering::Relaxed) {
                return;
            }
            let Ok(connection) = connection else { continue };
            let shared = self.clone();
            thread::spawn(move || {
                // A connection that breaks concerns only the browser that broke it.
                let _ = shared.converse(&connection);
            });
        }
    }

    fn converse(&self, connection: &TcpStream) -> std::io::Result<()> {
        connection.set_read_timeout(Some(IDLE))?;
        connection.set_nodelay(true)?;
        let mut reader = BufReader::new(connection);
        loop {
            let request = match Request::read(&mut reader) {
                Ok(Some(request)) => request,
                Ok(None) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::InvalidData => {
                    return answer::refuse(connection);
                }
                Err(error) => return Err(error),
            };
            let reply = (self.extra)(&request).unwrap_or_else(|| self.site().reply(&request));
            reply.send(connection, &request)?;
            if !request.is_keeping() || self.is_closing.load(Ordering::Relaxed) {
                return Ok(());
            }
        }
    }

    fn site(&self) -> Arc<Site> {
        self.site
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

#[cfg(test)]
mod tests;
