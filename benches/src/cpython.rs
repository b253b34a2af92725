//! Kernels under CPython 3.12, where it is installed.

use crate::Run;
use std::process::Command;
use std::time::Duration;

const PROBE: &str = "import sys; print(sys.implementation.name, *sys.version_info[:2])";

/// The command that starts a CPython 3.12.
pub fn find() -> Option<String> {
    let named = std::env::var("PYTHON312").ok();
    let candidates = named.into_iter().chain(["python3.12", "python3"].map(str::to_owned));
    candidates.into_iter().find(|python| {
        let answer = Command::new(python).args(["-c", PROBE]).output();
        answer.is_ok_and(|a| a.stdout.trim_ascii_end() == b"cpython 3 12")
    })
}

/// One run in a process of its own, which measures itself.
pub fn run(python: &str, kernel: &str, n: i64) -> Result<Run, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/kernels/_time.py");
    let output = Command::new(python).args(["-B", script, kernel, &n.to_string()]).output();
    let output = output.map_err(|e| format!("{python}: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let parsed = text.trim().split_once(' ').and_then(|(time, answer)| Some((time.parse().ok()?, answer)));
    let Some((seconds, answer)) = parsed.filter(|_| output.status.success()) else {
        return Err(format!("{kernel} under {python}:\n{}", String::from_utf8_lossy(&output.stderr)));
    };
    Ok(Run { time: Duration::from_secs_f64(seconds), answer: answer.to_owned() })
}

/// The bytes that CPython allocates for n instances.
pub fn traced(python: &str, n: i64) -> Result<i64, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/kernels/_memory.py");
    let output = Command::new(python).args(["-B", script, &n.to_string()]).output();
    let output = output.map_err(|e| format!("{python}: {e}"))?;
    let bytes = String::from_utf8_lossy(&output.stdout).trim().parse();
    bytes.map_err(|_| format!("{script} under {python}:\n{}", String::from_utf8_lossy(&output.stderr)))
}
