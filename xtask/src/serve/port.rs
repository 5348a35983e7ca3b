//! A port on 127.0.0.1: the wanted one, or the next that is free, said aloud.
//! Do not bind another address than 127.0.0.1.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use crate::failure::{Failure, Result, While};

const ATTEMPTS: u16 = 50;

/// Binds `wanted` or the next free port after it; 0 takes any. Returns the listener and its port.
pub fn listen(wanted: u16) -> Result<(TcpListener, u16)> {
    for port in wanted..=wanted.saturating_add(ATTEMPTS) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => {
                let port = listener
                    .local_addr()
                    .while_doing("asking for the port")?
                    .port();
                if wanted != 0 && port != wanted {
                    eprintln!("Port {wanted} is busy; using {port} instead.");
                }
                return Ok((listener, port));
            }
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::AddrInUse | ErrorKind::PermissionDenied
                ) => {}
            Err(error) => return Err(error).while_doing(format!("listening on 127.0.0.1:{port}")),
        }
    }
    Err(Failure::new(format!(
        "no free port from {wanted} on; choose another with `--port N`."
    )))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_port_gives_way_to_a_later_one() {
        let (_held, busy) = listen(0).unwrap();
        let (_listener, port) = listen(busy).unwrap();
        assert!(port > busy);
    }
}
