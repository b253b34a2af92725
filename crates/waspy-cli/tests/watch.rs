//! `cargo waspy watch` with real files, a real cargo and real programs.
//!
//! The crates are plain Rust: what is watched and restarted is the same, and building them takes no engine. What a rebuild
//! of Python is, `tests/build_script.rs` shows.
#![cfg(unix)]

use rustix::process::Signal;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// No build takes this long, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(120);

struct Watch {
    child: Child,
    lines: Receiver<String>,
    root: TempDir,
}

/// A program that says which version it is and goes on until it is ended.
fn program(version: &str) -> String {
    format!(
        "fn main() {{\n    println!(\"{version} {{}}\", std::process::id());\n    \
         loop {{ std::thread::sleep(std::time::Duration::from_millis(10)); }}\n}}\n"
    )
}

/// A build script that asks to be run again when a file of `py/` changes, as `waspy-build` does.
const BUILD: &str = "fn main() {\n    println!(\"cargo::rerun-if-changed=py\");\n}\n";

fn krate() -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    write(
        root.path(),
        "Cargo.toml",
        "[package]\nname = \"watched\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n",
    );
    write(root.path(), "build.rs", BUILD);
    write(root.path(), "src/main.rs", &program("one"));
    write(root.path(), "py/a.py", "x = 1\n");
    write(root.path(), ".gitignore", "/ignored\n");
    root
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it has a folder")).expect("creates");
    fs::write(path, text).expect("writes");
}

impl Watch {
    fn start(root: TempDir, args: &[&str]) -> Watch {
        Watch::start_with(root, args, None)
    }

    /// With another cargo.
    fn start_with(root: TempDir, args: &[&str], cargo: Option<&Path>) -> Watch {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("CARGO") && name != "CARGO_HOME" || name == "RUSTFLAGS" {
                command.env_remove(name);
            }
        }
        if let Some(cargo) = cargo {
            command.env("CARGO", cargo);
        }
        command.args(["waspy", "watch"]).args(args).current_dir(root.path()).env("NO_COLOR", "1");
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).process_group(0);
        let mut child = command.spawn().expect("it starts");
        let (sender, lines) = channel();
        let streams: [Box<dyn std::io::Read + Send>; 2] =
            [Box::new(child.stdout.take().expect("is piped")), Box::new(child.stderr.take().expect("is piped"))];
        for stream in streams {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        Watch { child, lines, root }
    }

    /// Waits for a line with this in it.
    fn until(&self, part: &str) -> String {
        let (start, mut seen) = (Instant::now(), vec![]);
        while let Some(left) = PATIENCE.checked_sub(start.elapsed()) {
            let Ok(line) = self.lines.recv_timeout(left) else { break };
            if line.contains(part) {
                return line;
            }
            seen.push(line);
        }
        panic!("no line with `{part}` came, but\n{}", seen.join("\n"));
    }

    /// Waits for a version of the program; its process.
    fn running(&self, version: &str) -> i32 {
        let line = self.until(&format!("{version} "));
        line.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a process id")
    }

    /// Nothing is said for a while.
    fn is_quiet(&self) {
        if let Ok(line) = self.lines.recv_timeout(Duration::from_secs(1)) {
            panic!("nothing should have happened, but: {line}");
        }
    }

    fn write(&self, path: &str, text: &str) {
        write(self.root.path(), path, text);
    }

    /// Ctrl-C; the exit code.
    fn interrupt(&mut self) -> Option<i32> {
        let pid = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(pid, Signal::INT).expect("it is there");
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Watch {
    /// A test that fails leaves nothing behind: the watch is asked, so that it ends what it started.
    fn drop(&mut self) {
        let _ = rustix::process::kill_process(rustix::process::Pid::from_child(&self.child), Signal::INT);
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) && self.child.try_wait().is_ok_and(|s| s.is_none()) {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until a process is gone.
fn ends(pid: i32) {
    let start = Instant::now();
    while is_alive(pid) {
        assert!(start.elapsed() < Duration::from_secs(20), "{pid} is still there");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn is_alive(pid: i32) -> bool {
    let pid = rustix::process::Pid::from_raw(pid).expect("a process id");
    rustix::process::test_kill_process(pid).is_ok()
}

fn story(args: &[&str]) {
    let mut watch = Watch::start(krate(), args);
    let first = watch.running("one");

    // A change restarts the program, and the old one is gone.
    watch.write("src/main.rs", &program("two"));
    let second = watch.running("two");
    assert!(!is_alive(first) && is_alive(second));

    // An error is shown, the program goes on, and so does the watch.
    watch.write("src/main.rs", "fn main() { absent() }\n");
    watch.until("cannot find function `absent`");
    assert!(is_alive(second));
    watch.write("src/main.rs", &program("three"));
    let third = watch.running("three");
    assert!(!is_alive(second));

    // Python files count: changed, new in a new folder, renamed, deleted.
    watch.write("py/a.py", "x = 2\n");
    let mut last = watch.running("three");
    assert!(last != third && !is_alive(third));
    let root = watch.root.path().to_path_buf();
    let steps: [&dyn Fn(); 4] = [
        &|| write(&root, "py/package/__init__.py", ""),
        &|| fs::rename(root.join("py/a.py"), root.join("py/b.py")).expect("renames"),
        &|| fs::remove_file(root.join("py/b.py")).expect("removes"),
        &|| write(&root, "templates/page.html", "x"),
    ];
    for step in steps {
        step();
        let next = watch.running("three");
        assert!(next != last && !is_alive(last));
        last = next;
        // A folder and the file in it may be two bursts.
        std::thread::sleep(Duration::from_millis(700));
        while let Ok(line) = watch.lines.try_recv() {
            if let Some(pid) = line.strip_prefix("three ") {
                last = pid.parse().expect("a process id");
            }
        }
    }

    // What editors leave and git ignores does not.
    for path in ["py/.b.py.swp", "py/b.py~", "ignored/x.txt", "py/4913"] {
        watch.write(path, "x");
    }
    watch.is_quiet();
    assert!(is_alive(last));

    assert_eq!(watch.interrupt(), Some(130));
    assert!(!is_alive(last));
}

#[test]
fn a_program_is_restarted() {
    story(&["-x", "run"]);
}

#[test]
fn polling_sees_the_same() {
    let mut watch = Watch::start(krate(), &["-x", "run", "--poll"]);
    let first = watch.running("one");
    watch.write("src/main.rs", &program("two"));
    let second = watch.running("two");
    assert!(!is_alive(first));
    assert_eq!(watch.interrupt(), Some(130));
    assert!(!is_alive(second));
}

/// What is killed cannot stop what it started: the system does.
#[cfg(target_os = "linux")]
#[test]
fn a_watch_that_is_killed_leaves_no_program() {
    let mut watch = Watch::start(krate(), &["-x", "run"]);
    let program = watch.running("one");
    watch.child.kill().expect("it is there");
    watch.child.wait().expect("it ends");
    ends(program);
}

/// Whoever started a watch and read what it says may be gone without having ended it, as a test that is killed is.
#[test]
fn a_watch_that_nobody_reads_ends() {
    for args in [&["-x", "run"][..], &["-x", "run", "--poll"]] {
        let root = krate();
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
        command.args(["waspy", "watch"]).args(args).current_dir(root.path()).process_group(0);
        command.stdout(Stdio::piped()).stderr(Stdio::null()).stdin(Stdio::null());
        // Both streams are one pipe.
        let (reader, writer) = std::io::pipe().expect("a pipe");
        command.stdout(writer.try_clone().expect("a pipe")).stderr(writer);
        let mut child = command.spawn().expect("it starts");
        drop(command);
        let mut lines = BufReader::new(reader).lines().map_while(Result::ok);
        let line = lines.find(|l| l.starts_with("one ")).expect("the program runs");
        let program = line.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a process id");
        drop(lines);
        assert_eq!(child.wait().expect("it ends").code(), Some(130));
        ends(program);
    }
}

/// A cargo that notes when it is called and when it has ended: what is left of the time from saving a file to the first line of the
/// restarted program is ours. `cargo test -p waspy-cli --test watch latency -- --nocapture` prints it.
#[test]
fn latency() {
    let root = krate();
    let log = root.path().join("ignored/times");
    write(root.path(), "ignored/times", "");
    let script = format!(
        "#!/bin/sh\ndate +%s%N >> '{0}'\n'{1}' \"$@\"\ncode=$?\ndate +%s%N >> '{0}'\nexit $code\n",
        log.display(),
        env!("CARGO")
    );
    write(root.path(), "ignored/cargo", &script);
    let program = root.path().join("ignored/cargo");
    fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("it becomes a program");
    let mut watch = Watch::start_with(root, &["-x", "run"], Some(&program));
    watch.running("one");
    let mut best = Duration::MAX;
    for n in 0..5 {
        // What follows the last build is over.
        std::thread::sleep(Duration::from_millis(300));
        fs::write(&log, "").expect("writes");
        let saved = Instant::now();
        watch.write("py/a.py", &format!("x = {n}\n"));
        watch.running("one");
        let all = saved.elapsed();
        let times = fs::read_to_string(&log).expect("is there");
        let times: Vec<u64> = times.lines().map(|l| l.parse().expect("a time")).collect();
        let build = Duration::from_nanos(times[1] - times[0]);
        println!("from saving to the first line {all:?}, of which cargo build {build:?}: {:?} are ours", all - build);
        best = best.min(all - build);
    }
    assert!(best < Duration::from_millis(150), "{best:?}");
    assert_eq!(watch.interrupt(), Some(130));
}

#[test]
fn a_burst_is_one_build_and_a_change_during_a_build_is_not_lost() {
    let root = krate();
    // Each build takes a while, and says that it began.
    let slow = "fn main() {\n    println!(\"cargo::rerun-if-changed=py\");\n    \
                std::fs::write(\"ignored/begun\", \"x\").unwrap();\n    \
                std::thread::sleep(std::time::Duration::from_secs(2));\n}\n";
    write(root.path(), "build.rs", slow);
    write(root.path(), "ignored/x", "");
    let begun = root.path().join("ignored/begun");
    let mut watch = Watch::start(root, &[]);
    watch.until("Finished");
    fs::remove_file(&begun).expect("the first build began");
    for n in 0..20 {
        watch.write(&format!("py/m{n}.py"), "x = 1\n");
    }
    let line = watch.until("Changed");
    let start = Instant::now();
    while !begun.exists() && start.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(10));
    }
    // While the build script sleeps.
    watch.write("py/late.py", "x = 1\n");
    watch.until("Finished");
    let late = watch.until("Changed");
    // A machine that stops in the middle of the burst makes two of it: the rest then waits for the same build as what came late.
    match (files_of(&line), files_of(&late)) {
        (20, 1) => assert!(late.contains("late.py"), "{late}"),
        (burst, rest) => assert!(
            burst > 1 && burst + rest >= 21,
            "a change is lost, or one has had a build of its own:\n{line}\n{late}"
        ),
    }
    watch.until("Finished");
    watch.is_quiet();
    assert_eq!(watch.interrupt(), Some(130));
}

/// How many files a line that tells of changes is about.
fn files_of(line: &str) -> usize {
    assert!(line.contains("py/"), "{line}");
    line.split_once(" and ")
        .map_or(1, |(_, more)| 1 + more.split(' ').next().and_then(|n| n.parse::<usize>().ok()).expect("a number"))
}

#[test]
fn a_program_that_ends_is_told_and_started_by_the_next_change() {
    let root = krate();
    write(root.path(), "src/main.rs", "fn main() {\n    println!(\"bye\");\n    std::process::exit(3);\n}\n");
    let mut watch = Watch::start(root, &["-x", "run"]);
    watch.until("bye");
    watch.until("Ended");
    watch.write("py/a.py", "x = 3\n");
    watch.until("bye");
    assert_eq!(watch.interrupt(), Some(130));
}

#[test]
fn without_a_manifest_there_is_nothing_to_watch() {
    let root = tempfile::tempdir().expect("a folder");
    let mut watch = Watch::start(root, &[]);
    watch.until("could not find `Cargo.toml`");
    assert_eq!(watch.child.wait().expect("it ends").code(), Some(1));
}

/// `cargo waspy watch -x run -p server --release -- --port 8080`, from its help.
#[test]
fn options_and_arguments_arrive() {
    let root = tempfile::tempdir().expect("a folder");
    write(root.path(), "Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"server\", \"other\"]\n");
    for name in ["server", "other"] {
        let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        write(root.path(), &format!("{name}/Cargo.toml"), &manifest);
    }
    let text = "fn main() {\n    let args: Vec<String> = std::env::args().skip(1).collect();\n    \
                println!(\"{} with {args:?}, optimised: {}\", env!(\"CARGO_PKG_NAME\"), !cfg!(debug_assertions));\n}\n";
    write(root.path(), "server/src/main.rs", text);
    write(root.path(), "other/src/main.rs", text);
    let mut watch = Watch::start(root, &["-x", "run", "-p", "server", "--release", "--", "--port", "8080"]);
    watch.until("server with [\"--port\", \"8080\"], optimised: true");
    assert_eq!(watch.interrupt(), Some(130));
}

/// `cargo waspy watch -x test`: tests in Rust, then those in Python.
#[test]
fn tests_run_again() {
    let root = krate();
    write(root.path(), "src/main.rs", "fn main() {}\n\n#[test]\nfn in_rust() {}\n");
    write(root.path(), "py/test_a.py", "from a import x\n\n\ndef test_in_python():\n    assert x == 1\n");
    let mut watch = Watch::start(root, &["-x", "test"]);
    watch.until("in_rust ... ok");
    watch.until("test_in_python ... ok");
    watch.write("py/a.py", "x = 2\n");
    watch.until("in_rust ... ok");
    watch.until("test_in_python ... FAILED");
    assert_eq!(watch.interrupt(), Some(130));
}
