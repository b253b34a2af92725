//! What a person sees of work that takes more than half a second: a spinner, on terminals only.
//!
//! None with `--quiet`, in continuous integration (`CI`), on terminals that cannot move their cursor, or where
//! `CARGO_TERM_PROGRESS_WHEN` says so.

use super::Verbosity;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Work below this is not worth a word.
const PATIENCE: Duration = Duration::from_millis(500);
const TICK: Duration = Duration::from_millis(100);

/// The spinner, when there is one.
pub struct Progress {
    enabled: bool,
    bar: Arc<Mutex<Option<ProgressBar>>>,
}

impl Progress {
    /// Decides whether there will be any.
    pub fn new(verbosity: Verbosity) -> Progress {
        let variable = |name: &str| std::env::var(name).ok();
        let wanted = is_wanted(io::stderr().is_terminal(), variable);
        Progress { enabled: wanted && verbosity > Verbosity::Quiet, bar: Arc::default() }
    }

    /// Shows a spinner once patience is over.
    pub fn start(&self, what: String) -> Running<'_> {
        let running = Running { bar: &self.bar, ended: None };
        if !self.enabled {
            return running;
        }
        let (sender, ended) = channel::<()>();
        let bar = Arc::clone(&self.bar);
        let thread = std::thread::spawn(move || {
            if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let spinner = ProgressBar::new_spinner().with_message(what);
                let style = ProgressStyle::with_template("{spinner:>12.green} {msg} ({elapsed})");
                spinner.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
                spinner.enable_steady_tick(TICK);
                *lock(&bar) = Some(spinner);
                let _ = ended.recv();
            }
        });
        Running { ended: Some((sender, thread)), ..running }
    }

    /// Writes something while no spinner is in the way.
    pub fn suspended(&self, write: impl FnOnce()) {
        match &*lock(&self.bar) {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

/// Work that goes on.
pub struct Running<'a> {
    bar: &'a Mutex<Option<ProgressBar>>,
    ended: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let Some((sender, thread)) = self.ended.take() else { return };
        drop(sender);
        let _ = thread.join();
        if let Some(bar) = lock(self.bar).take() {
            bar.finish_and_clear();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As cargo decides it.
fn is_wanted(is_terminal: bool, variable: impl Fn(&str) -> Option<String>) -> bool {
    match variable("CARGO_TERM_PROGRESS_WHEN").as_deref() {
        Some("never") => return false,
        Some("always") => return is_terminal,
        _ => {}
    }
    is_terminal && variable("CI").is_none() && variable("TERM").is_none_or(|t| t != "dumb")
}

#[cfg(test)]
mod tests {
    use super::is_wanted;

    #[test]
    fn only_people_are_told() {
        let with = |pairs: &'static [(&str, &str)]| {
            move |name: &str| pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
        };
        assert!(is_wanted(true, with(&[])) && !is_wanted(false, with(&[])));
        assert!(!is_wanted(true, with(&[("CI", "true")])) && !is_wanted(true, with(&[("TERM", "dumb")])));
        assert!(!is_wanted(true, with(&[("CARGO_TERM_PROGRESS_WHEN", "never")])));
        assert!(is_wanted(true, with(&[("CARGO_TERM_PROGRESS_WHEN", "always"), ("CI", "true")])));
    }
}
