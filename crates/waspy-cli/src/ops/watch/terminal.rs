//! The terminal: its settings, which a program that was stopped may have changed and cannot put back any more, and whether anybody
//! is left at the other end.

/// The settings as they were found; put back when asked and at the end.
pub struct Terminal {
    #[cfg(unix)]
    found: Option<rustix::termios::Termios>,
}

/// Whether somebody may still read what we say. Nobody does when both streams are pipes or terminals that the other side has closed:
/// a watch that goes on then is never ended by anybody.
#[cfg(unix)]
pub fn is_heard() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let (out, err) = (std::io::stdout(), std::io::stderr());
    let streams = [PollFd::new(&out, PollFlags::empty()), PollFd::new(&err, PollFlags::empty())];
    let gone = PollFlags::ERR | PollFlags::HUP | PollFlags::NVAL;
    streams.into_iter().any(|stream| {
        let mut stream = [stream];
        let at_once = Timespec { tv_sec: 0, tv_nsec: 0 };
        poll(&mut stream, Some(&at_once)).is_err() || !stream[0].revents().intersects(gone)
    })
}

/// Other systems do not tell.
#[cfg(not(unix))]
pub fn is_heard() -> bool {
    true
}

#[cfg(unix)]
impl Terminal {
    /// Remembers the settings; nothing when standard input is no terminal.
    pub fn remember() -> Terminal {
        Terminal { found: rustix::termios::tcgetattr(std::io::stdin()).ok() }
    }

    /// Puts them back.
    pub fn restore(&self) {
        if let Some(found) = &self.found {
            let now = rustix::termios::OptionalActions::Now;
            // A terminal that is gone has no settings.
            let _ = rustix::termios::tcsetattr(std::io::stdin(), now, found);
        }
    }
}

#[cfg(not(unix))]
impl Terminal {
    /// Other systems keep these settings by process.
    pub fn remember() -> Terminal {
        Terminal {}
    }

    /// Nothing to put back.
    pub fn restore(&self) {}
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.restore();
    }
}
