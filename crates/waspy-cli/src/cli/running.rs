//! What people type after `cargo waspy run`: the program, and what it may see and use.

use super::CompileArgs;
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::time::Duration;

pub const EXAMPLES: &str = "\
Examples:
  cargo waspy run hello.py
  cargo waspy run exit.py -- 3 \"two words\"
  cargo waspy run count.py --dir texts --deny env,clock -- texts/words.txt
  cargo waspy run count.py --dir texts::/data --env LANG=C -- /data/words.txt
  cargo waspy run hello.py --memory 64M --fuel 50000000 --deadline 2s

Output, errors and exit code are those of CPython; what does not compile ends with 101. A program that is stopped (out of fuel,
out of time, a trap) ends with 1.";

/// `run FILE.py [-- ARGS]`
#[derive(Debug, Args)]
pub struct RunArgs {
    /// The program
    #[arg(value_name = "FILE.py")]
    pub file: PathBuf,
    /// Arguments of the program: `sys.argv[1:]`
    #[arg(last = true, value_name = "ARGS")]
    pub args: Vec<String>,
    /// What it may see of this computer.
    #[command(flatten)]
    pub grants: GrantArgs,
    /// What it may use.
    #[command(flatten)]
    pub limits: LimitArgs,
    /// How it is compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
}

/// What a program may see. Without these options: the current folder, the environment, the clocks, random numbers.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "What the program may see")]
pub struct GrantArgs {
    /// A folder that it may read and change, perhaps under another name; only those that are given [default: the current one]
    #[arg(long, value_name = "HOST[::GUEST]", value_parser = folder)]
    pub dir: Vec<(PathBuf, String)>,
    /// A variable of the environment, perhaps with another value; only those that are given [default: all]
    #[arg(long, value_name = "NAME[=VALUE]", value_parser = variable)]
    pub env: Vec<(String, Option<String>)>,
    /// What it is denied: `files`, `env`, `clock`, `random`
    #[arg(long, value_name = "WHAT", value_delimiter = ',', hide_possible_values = true)]
    pub deny: Vec<Denied>,
}

/// What can be denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Denied {
    Files,
    Env,
    Clock,
    Random,
}

/// Bounds of one run.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Limits")]
pub struct LimitArgs {
    /// Bytes of memory, with K, M or G for more: going over is a MemoryError
    #[arg(long, value_name = "BYTES", value_parser = bytes)]
    pub memory: Option<usize>,
    /// Instructions, about: going over ends the program
    #[arg(long, value_name = "N")]
    pub fuel: Option<u64>,
    /// Time, such as 500ms or 2s: going over ends the program
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub deadline: Option<Duration>,
}

fn folder(text: &str) -> Result<(PathBuf, String), String> {
    let (host, guest) = text.split_once("::").unwrap_or((text, text));
    match host.is_empty() || guest.is_empty() {
        true => Err("expected HOST or HOST::GUEST, both of them paths".into()),
        false => Ok((host.into(), guest.into())),
    }
}

fn variable(text: &str) -> Result<(String, Option<String>), String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (text, None),
    };
    if name.is_empty() { Err("expected NAME or NAME=VALUE".into()) } else { Ok((name.into(), value)) }
}

fn bytes(text: &str) -> Result<usize, String> {
    let (number, unit) = match text.strip_suffix(['K', 'M', 'G']) {
        Some(number) => (number, text[number.len()..].chars().next().unwrap_or('K')),
        None => (text, ' '),
    };
    let shift = match unit {
        'K' => 10,
        'M' => 20,
        'G' => 30,
        _ => 0,
    };
    let bytes: Option<usize> = number.parse().ok().and_then(|n: usize| n.checked_mul(1 << shift));
    bytes.ok_or_else(|| "expected a number of bytes such as 500000, 64M or 1G".into())
}

fn duration(text: &str) -> Result<Duration, String> {
    let expected = || "expected a time such as 500ms, 2s or 1.5s".to_owned();
    let (number, unit) = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(number), _) => (number, 0.001),
        (None, Some(number)) => (number, 1.0),
        _ => return Err(expected()),
    };
    let seconds: f64 = number.parse().map_err(|_| expected())?;
    Duration::try_from_secs_f64(seconds * unit).map_err(|_| expected())
}

#[cfg(test)]
mod tests {
    use super::{bytes, duration, folder, variable};
    use std::time::Duration;

    #[test]
    fn values_are_read_or_refused() {
        assert_eq!(bytes("64M"), Ok(64 << 20));
        assert_eq!(bytes("12"), Ok(12));
        assert!(bytes("12T").is_err() && bytes("").is_err() && bytes("99999999999G").is_err());
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("1.5s"), Ok(Duration::from_millis(1500)));
        assert!(duration("5").is_err() && duration("-1s").is_err() && duration("soon").is_err());
        assert_eq!(folder("a::/b"), Ok(("a".into(), "/b".into())));
        assert!(folder("::b").is_err() && folder("").is_err());
        assert_eq!(variable("A=b=c"), Ok(("A".into(), Some("b=c".into()))));
        assert!(variable("=x").is_err());
    }
}
