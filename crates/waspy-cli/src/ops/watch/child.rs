//! Programs that are started again and again: each in a process group of its own, so that nothing it started survives it.

use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

/// How long a program may take to end when it is asked to.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often it is looked at meanwhile.
const TICK: Duration = Duration::from_millis(5);

/// A running program and all that it started.
pub struct Group {
    child: Child,
}

impl Group {
    /// Starts a program in a group of its own.
    pub fn spawn(command: &mut Command) -> std::io::Result<Group> {
        lead_group(command);
        Ok(Group { child: command.spawn()? })
    }

    /// The first process, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// How the first process ended, if it did.
    pub fn ended(&mut self) -> std::io::Result<Option<ExitStatus>> {
        self.child.try_wait()
    }

    /// Ends the group: it is asked first, and killed when it does not listen.
    pub fn stop(mut self) {
        self.ask();
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            // The first process has to be waited for: until then it counts as one of the group.
            let ended = self.child.try_wait().is_ok_and(|status| status.is_some());
            if ended && !self.has_others() {
                return;
            }
            std::thread::sleep(TICK);
        }
        self.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Group {
    /// Whatever happens to us, nothing stays behind.
    fn drop(&mut self) {
        self.kill();
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
fn lead_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
    #[cfg(target_os = "linux")]
    end_with_us(command);
}

/// Whoever is killed can stop nothing any more: the system does it then.
#[cfg(target_os = "linux")]
fn end_with_us(command: &mut Command) {
    use rustix::process::{Signal, getpid, getppid, set_parent_process_death_signal};
    use std::os::unix::process::CommandExt;
    let us = getpid();
    let prepare = move || {
        set_parent_process_death_signal(Some(Signal::KILL))?;
        // We may have been killed before that.
        if getppid() == Some(us) { Ok(()) } else { Err(rustix::io::Errno::SRCH.into()) }
    };
    // SAFETY: between `fork` and `exec` only system calls are made; nothing is allocated and no lock is taken.
    #[allow(unsafe_code)]
    unsafe {
        command.pre_exec(prepare);
    }
}

#[cfg(unix)]
impl Group {
    fn pid(&self) -> Option<rustix::process::Pid> {
        rustix::process::Pid::from_raw(i32::try_from(self.child.id()).ok()?)
    }

    fn signal(&self, signal: rustix::process::Signal) {
        if let Some(pid) = self.pid() {
            // A group that is gone needs no signal.
            let _ = rustix::process::kill_process_group(pid, signal);
        }
    }

    fn ask(&self) {
        self.signal(rustix::process::Signal::TERM);
        // One that was stopped, for example because it read from the terminal, hears nothing until it goes on.
        self.signal(rustix::process::Signal::CONT);
    }

    fn kill(&self) {
        self.signal(rustix::process::Signal::KILL);
    }

    fn has_others(&self) -> bool {
        self.pid().is_some_and(|pid| rustix::process::test_kill_process_group(pid).is_ok())
    }
}

#[cfg(not(unix))]
fn lead_group(_: &mut Command) {}

/// Other systems know no groups of this kind: the program itself is ended.
#[cfg(not(unix))]
impl Group {
    fn ask(&mut self) {
        let _ = self.child.kill();
    }

    fn kill(&mut self) {
        let _ = self.child.kill();
    }

    fn has_others(&self) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;

    fn shell(script: &str) -> (Group, String) {
        let mut group = Group::spawn(Command::new("sh").args(["-c", script]).stdout(Stdio::piped())).unwrap();
        let mut line = String::new();
        BufReader::new(group.child().stdout.take().unwrap()).read_line(&mut line).unwrap();
        (group, line.trim().to_owned())
    }

    fn is_alive(pid: &str) -> bool {
        let pid = rustix::process::Pid::from_raw(pid.parse().unwrap()).unwrap();
        rustix::process::test_kill_process(pid).is_ok()
    }

    #[test]
    fn children_of_children_end_too() {
        let (group, pid) = shell("sleep 100 & echo $!; wait");
        assert!(is_alive(&pid));
        group.stop();
        assert!(!is_alive(&pid));
    }

    #[test]
    fn one_that_does_not_listen_is_killed() {
        let (group, pid) = shell("trap '' TERM; echo $$; while true; do sleep 0.1; done");
        let start = Instant::now();
        group.stop();
        assert!(start.elapsed() >= PATIENCE);
        assert!(!is_alive(&pid));
    }

    #[test]
    fn one_that_tidies_up_has_the_time_to() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let (group, _) = shell(&format!(
            "trap 'sleep 0.2; echo done > {}; exit' TERM; echo x; while true; do sleep 0.05; done",
            file.path().display()
        ));
        group.stop();
        assert_eq!(std::fs::read_to_string(file.path()).unwrap(), "done\n");
    }
}
