//! The command line as a value. Pure: do not read files or the environment here.

use crate::failure::{Failure, Result};
use crate::test::Part;

pub const HELP: &str = "\
Obole's own commands. Each sets up what it needs first and says so.

  cargo xtask serve [--port N]   build the optimised app and serve it on 127.0.0.1 (port 8080)
  cargo xtask dev [--port N]     build the development app, rebuild and reload on change
  cargo xtask test [part ...]    run every check, or the named parts:
                                 fmt tidy clippy native browser types journeys budgets,
                                 and by name alone: deny
                                 (licences and sources of the dependencies)
  cargo xtask fuzz [--minutes N] every parser's properties for N minutes each (10), side by
                   [--jobs N]    side on the cores or N at a time; fails when one of them does
  cargo xtask bench              byte budgets and timings of the release build
  cargo xtask build              the optimised app in dist/
  cargo xtask tidy               the walls of ARCHITECTURE.md, checked
  cargo xtask style              bundle style/main.css (Trunk calls this)
  cargo xtask strip              take names out of the built wasm (Trunk calls this)
  cargo xtask setup              install every tool the commands above need
  cargo xtask env                print the PATH line for plain trunk and cargo test (eval it)
  cargo xtask doctor             tools, wanted and found versions, fixes";

const DEFAULT_PORT: u16 = 8080;
/// Of hunting, for each parser.
const DEFAULT_MINUTES: u64 = 10;

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Setup,
    Env,
    Doctor,
    Build,
    Serve {
        port: u16,
    },
    Dev {
        port: u16,
    },
    Style,
    Strip,
    Tidy,
    /// An empty list means every part but the optional ones.
    Test {
        parts: Vec<Part>,
    },
    Bench,
    Fuzz {
        /// For each parser.
        minutes: u64,
        /// How many at a time; as many as there are cores when empty.
        jobs: Option<usize>,
    },
}

/// Reads the words after `cargo xtask`. An unknown word is refused rather than ignored.
pub fn parse(words: &[String]) -> Result<Command> {
    let mut words = words.iter().map(String::as_str);
    let command = words.next().unwrap_or("help");
    let rest: Vec<&str> = words.collect();
    match command {
        "serve" => Ok(Command::Serve { port: port(&rest)? }),
        "dev" => Ok(Command::Dev { port: port(&rest)? }),
        "test" => Ok(Command::Test {
            parts: rest
                .iter()
                .map(|name| Part::named(name))
                .collect::<Result<_>>()?,
        }),
        "help" | "-h" | "--help" => Ok(Command::Help),
        "setup" => alone(Command::Setup, &rest),
        "env" => alone(Command::Env, &rest),
        "doctor" => alone(Command::Doctor, &rest),
        "build" => alone(Command::Build, &rest),
        "style" => alone(Command::Style, &rest),
        "strip" => alone(Command::Strip, &rest),
        "tidy" => alone(Command::Tidy, &rest),
        "bench" => alone(Command::Bench, &rest),
        "fuzz" => fuzz(&rest),
        other => Err(Failure::new(format!(
            "there is no command `{other}`.\n\n{HELP}"
        ))),
    }
}

fn alone(command: Command, rest: &[&str]) -> Result<Command> {
    match rest.first() {
        None => Ok(command),
        Some(word) => Err(Failure::new(format!(
            "this command takes no argument, but `{word}` was given."
        ))),
    }
}

fn port(rest: &[&str]) -> Result<u16> {
    let value = match rest {
        [] => return Ok(DEFAULT_PORT),
        ["--port" | "-p", value] => value,
        [joined] if joined.starts_with("--port=") => &joined["--port=".len()..],
        _ => {
            return Err(Failure::new(
                "the only option here is `--port N`, for example `--port 9000`.",
            ));
        }
    };
    match value.parse() {
        Ok(0) | Err(_) => Err(Failure::new(format!(
            "`{value}` is no port: give a number from 1 to 65535."
        ))),
        Ok(port) => Ok(port),
    }
}

/// `--minutes N` and `--jobs N`, in any order.
fn fuzz(rest: &[&str]) -> Result<Command> {
    let (mut minutes, mut jobs) = (DEFAULT_MINUTES, None);
    for pair in rest.chunks(2) {
        let number = pair.get(1).and_then(|value| value.parse().ok());
        match (pair.first(), number.filter(|number| *number > 0)) {
            (Some(&"--minutes"), Some(number)) => minutes = number,
            (Some(&"--jobs"), Some(number)) => jobs = usize::try_from(number).ok(),
            _ => {
                return Err(Failure::new(
                    "the options here are `--minutes N` and `--jobs N`, with numbers from 1 on.",
                ));
            }
        }
    }
    Ok(Command::Fuzz { minutes, jobs })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(
            &line
                .split_whitespace()
                .map(String::from)
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn serving_without_a_port_uses_8080() {
        assert_eq!(parsed("serve").unwrap(), Command::Serve { port: 8080 });
    }

    #[test]
    fn a_port_is_read_in_each_of_its_spellings() {
        for line in ["dev --port 9000", "dev --port=9000", "dev -p 9000"] {
            assert_eq!(parsed(line).unwrap(), Command::Dev { port: 9000 }, "{line}");
        }
    }

    #[test]
    fn a_port_out_of_range_is_refused() {
        for line in [
            "serve --port 0",
            "serve --port 65536",
            "serve --port x",
            "serve --port",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }

    #[test]
    fn a_hunt_lasts_ten_minutes_unless_another_time_is_given() {
        let hunt = |minutes, jobs| Command::Fuzz { minutes, jobs };
        assert_eq!(parsed("fuzz").unwrap(), hunt(10, None));
        assert_eq!(parsed("fuzz --minutes 3").unwrap(), hunt(3, None));
        assert_eq!(
            parsed("fuzz --jobs 2 --minutes 1").unwrap(),
            hunt(1, Some(2))
        );
        for line in ["fuzz --minutes", "fuzz --minutes 0", "fuzz handles"] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }

    #[test]
    fn the_help_names_every_part_of_the_test() {
        for part in Part::ALL {
            assert!(HELP.contains(part.name()), "{}", part.name());
        }
    }

    #[test]
    fn named_parts_keep_their_order() {
        assert_eq!(
            parsed("test tidy fmt").unwrap(),
            Command::Test {
                parts: vec![Part::Tidy, Part::Fmt]
            }
        );
    }

    #[test]
    fn an_unknown_command_part_or_word_is_refused() {
        for line in ["fly", "test everything", "style now"] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }

    #[test]
    fn nothing_asked_shows_the_help() {
        assert_eq!(parsed("").unwrap(), Command::Help);
    }
}
