//! On a terminal: what a person sees and types. Each test has a pseudo-terminal of its own.
#![cfg(unix)]

use rustix::process::Signal;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Termios, tcgetattr};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// No build takes this long, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(120);

/// A terminal with a program on it.
struct Terminal {
    controller: File,
    kept: File,
    before: Termios,
    seen: Arc<Mutex<Vec<u8>>>,
    child: Child,
}

impl Terminal {
    /// `setsid` makes the terminal the program's own, so that what is typed reaches it.
    fn start(folder: &Path, args: &[&str], variables: &[(&str, &str)]) -> Terminal {
        let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&controller).expect("a terminal");
        unlockpt(&controller).expect("a terminal");
        let name = ptsname(&controller, vec![]).expect("a terminal");
        let open = || File::options().read(true).write(true).open(name.to_str().expect("a path")).expect("opens");
        let kept = open();
        let before = tcgetattr(&kept).expect("settings");
        let mut command = Command::new("setsid");
        command.args(["--ctty", env!("CARGO_BIN_EXE_cargo-waspy"), "waspy"]).args(args);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy().into_owned();
            if text.starts_with("CARGO") && text != "CARGO_HOME"
                || ["RUSTFLAGS", "CI", "NO_COLOR"].contains(&text.as_str())
            {
                command.env_remove(name);
            }
        }
        command.env("TERM", "xterm").envs(variables.iter().copied());
        command.current_dir(folder).stdin(open()).stdout(open()).stderr(open());
        let child = command.spawn().expect("it starts");
        let controller = File::from(controller);
        let seen: Arc<Mutex<Vec<u8>>> = Arc::default();
        let (mut reader, sink) = (controller.try_clone().expect("reads"), Arc::clone(&seen));
        std::thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(n) = reader.read(&mut part) {
                sink.lock().expect("no panic").extend_from_slice(&part[..n]);
            }
        });
        Terminal { controller, kept, before, seen, child }
    }

    fn seen(&self) -> String {
        String::from_utf8_lossy(&self.seen.lock().expect("no panic")).into_owned()
    }

    fn until(&self, part: &str) {
        let start = Instant::now();
        while !self.seen().contains(part) {
            assert!(start.elapsed() < PATIENCE, "no `{part}` in\n{}", self.seen());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// The exit code; the settings are as they were found.
    fn ended(&mut self) -> Option<i32> {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it is ours") {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{}", self.seen());
            std::thread::sleep(Duration::from_millis(20));
        };
        let after = tcgetattr(&self.kept).expect("settings");
        assert_eq!(after.local_modes, self.before.local_modes);
        assert_eq!(after.input_modes, self.before.input_modes);
        assert_eq!(after.output_modes, self.before.output_modes);
        status.code()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A crate whose program does something, says so, and goes on.
fn krate(first: &str) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("creates");
        fs::write(path, text).expect("writes");
    };
    write("Cargo.toml", "[package]\nname = \"watched\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n");
    write(
        "src/main.rs",
        &format!(
            "fn main() {{\n    {first}\n    println!(\"it runs as {{}}.\", std::process::id());\n    \
             loop {{ std::thread::sleep(std::time::Duration::from_millis(10)); }}\n}}\n"
        ),
    );
    root
}

/// The process that the program said it is.
fn program(terminal: &Terminal) -> rustix::process::Pid {
    terminal.until("it runs as ");
    terminal.until(".\r\n");
    let seen = terminal.seen();
    let number = seen.split("it runs as ").nth(1).and_then(|rest| rest.split('.').next()).expect("a number");
    rustix::process::Pid::from_raw(number.parse().expect("a number")).expect("a process")
}

#[test]
fn ctrl_c_ends_a_watch_and_its_program() {
    let root = krate("");
    let mut terminal = Terminal::start(root.path(), &["watch", "-x", "run"], &[]);
    let program = program(&terminal);
    terminal.controller.write_all(b"\x03").expect("types");
    assert_eq!(terminal.ended(), Some(130), "{}", terminal.seen());
    assert!(rustix::process::test_kill_process(program).is_err());
}

/// The program changes the terminal and cannot put it back. One that is raw makes no signal of Ctrl-C: the watch is ended as by closing
/// the window.
#[test]
fn the_terminal_is_left_as_it_was_found() {
    let raw = "std::process::Command::new(\"sh\").args([\"-c\", \"trap '' TTOU; stty raw -echo < /dev/tty\"]).status().unwrap();";
    let root = krate(raw);
    let mut terminal = Terminal::start(root.path(), &["watch", "-x", "run"], &[]);
    terminal.until("it runs as ");
    let changed = tcgetattr(&terminal.kept).expect("settings");
    assert_ne!(changed.local_modes, terminal.before.local_modes, "the program changed the terminal");
    rustix::process::kill_process(rustix::process::Pid::from_child(&terminal.child), Signal::TERM)
        .expect("it is there");
    assert_eq!(terminal.ended(), Some(130));
}

/// A program that takes the compiler more than half a second: many functions that are all different.
fn long_work(folder: &Path) {
    let function = |n: usize| {
        format!(
            "def f{n}(xs: list[int]) -> str:\n    d = {{x: str(x * {n}) for x in xs if x % {m} != 0}}\n    \
             return ','.join(sorted(d[k] + repr(k / {m}) for k in d)) + '%d' % sum(xs)\n\n\n",
            m = n + 1
        )
    };
    let functions: String = (0..120).map(function).collect();
    let calls: String = (0..120).map(|n| format!("print(f{n}([1, 2, 3]))\n")).collect();
    fs::write(folder.join("long.py"), functions + &calls).expect("writes");
}

const SPINNING: &str = "compiling long.py (";

#[test]
fn work_that_takes_long_is_shown_and_cleared() {
    let folder = tempfile::tempdir().expect("a folder");
    long_work(folder.path());
    let mut terminal = Terminal::start(folder.path(), &["build", "long.py", "-o", "long.wasm"], &[]);
    assert_eq!(terminal.ended(), Some(0), "{}", terminal.seen());
    terminal.until("Finished");
    let seen = terminal.seen();
    assert!(seen.contains(SPINNING), "{seen:?}");
    // The line is cleared before the next one.
    let (_, after) = seen.rsplit_once(SPINNING).expect("it is there");
    assert!(after.contains("\x1b[2K"), "{after:?}");
    // On a terminal there are colours.
    assert!(seen.contains("\x1b[1m\x1b[32m") || seen.contains("\x1b[32m"), "{seen:?}");
}

#[test]
fn whoever_wants_no_progress_or_colours_has_none() {
    let folder = tempfile::tempdir().expect("a folder");
    long_work(folder.path());
    let build = ["build", "long.py", "-o", "long.wasm"];
    type Variables = &'static [(&'static str, &'static str)];
    let cases: [(&[&str], Variables); 5] = [
        (&[], &[("CI", "true")]),
        (&[], &[("TERM", "dumb")]),
        (&[], &[("CARGO_TERM_PROGRESS_WHEN", "never"), ("NO_COLOR", "1")]),
        (&["--quiet"], &[]),
        (&["--color", "never"], &[("CI", "true")]),
    ];
    for (more, variables) in cases {
        let mut terminal = Terminal::start(folder.path(), &[&build[..], more].concat(), variables);
        assert_eq!(terminal.ended(), Some(0), "{}", terminal.seen());
        let seen = terminal.seen();
        assert!(!seen.contains(SPINNING), "{variables:?}: {seen:?}");
        let colorless = more.contains(&"never") || variables.iter().any(|(name, _)| *name == "NO_COLOR");
        assert!(!colorless || !seen.contains("\x1b["), "{more:?} {variables:?}: {seen:?}");
    }
}
