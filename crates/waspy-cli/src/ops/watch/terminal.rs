//! The terminal's settings: a program that was stopped may have changed them, and cannot put them back any more.

/// The settings as they were found; put back when asked and at the end.
pub struct Terminal {
    #[cfg(unix)]
    found: Option<rustix::termios::Termios>,
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
