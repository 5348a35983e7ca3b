//! The project's own commands (`cargo xtask …`): this file picks the command, the modules do the work.
//! Do not put work here; a new command is a module and one line in `run`.

mod arguments;
mod bench;
mod child;
mod dev;
mod doctor;
mod failure;
mod fuzz;
mod html;
mod project;
mod report;
mod serve;
mod setup;
mod style;
mod test;
mod tidy;
mod trunk;

use std::process::ExitCode;

use arguments::Command;
use failure::Result;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match arguments::parse(&words).and_then(run) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\nobole: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Help => println!("{}", arguments::HELP),
        Command::Setup => setup::everything()?,
        Command::Env => setup::print_environment()?,
        Command::Doctor => return doctor::run(),
        Command::Build => {
            trunk::build_release()?;
        }
        Command::Serve { port } => serve::run(port)?,
        Command::Dev { port } => dev::run(port)?,
        Command::Style => style::run()?,
        Command::Strip => trunk::strip()?,
        Command::Tidy => return tidy::run(),
        Command::Test { parts } => return test::run(&parts),
        Command::Bench => return bench::run(),
        Command::Fuzz { minutes, jobs } => return fuzz::run(minutes, jobs),
    }
    Ok(ExitCode::SUCCESS)
}
