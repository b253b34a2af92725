//! All that is said to people, in cargo's manner: status verbs right-aligned in twelve columns, on standard error.

mod progress;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Errors only.
    Quiet,
    /// Status lines too.
    Normal,
    /// And how things are done.
    Verbose,
}

/// When colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// When standard error is a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The way to the terminal.
pub struct Shell {
    verbosity: Verbosity,
    color: Color,
    choice: ColorChoice,
    progress: progress::Progress,
}

const STATUS: Style = AnsiColor::Green.on_default().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const NOTE: Style = AnsiColor::Cyan.on_default().bold();

impl Shell {
    /// A shell on this process's standard error.
    pub fn new(verbosity: Verbosity, color: Color) -> Shell {
        let choice = match color {
            Color::Auto => AutoStream::choice(&io::stderr()),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Shell { verbosity, color, choice, progress: progress::Progress::new(verbosity) }
    }

    /// Whether more than usual was asked for.
    pub fn is_verbose(&self) -> bool {
        self.verbosity == Verbosity::Verbose
    }

    /// Whether nothing but errors is said.
    pub fn is_quiet(&self) -> bool {
        self.verbosity == Verbosity::Quiet
    }

    /// What other programs are told of colours, when that is no question of their streams.
    pub fn color(&self) -> Option<&'static str> {
        match self.color {
            Color::Auto => None,
            Color::Always => Some("always"),
            Color::Never => Some("never"),
        }
    }

    /// Whether output may carry colours.
    pub fn is_colored(&self) -> bool {
        match self.choice {
            ColorChoice::Never => false,
            ColorChoice::Auto => io::stderr().is_terminal(),
            ColorChoice::Always | ColorChoice::AlwaysAnsi => true,
        }
    }

    /// `   Compiling fib.py`
    pub fn status(&self, verb: &str, what: impl Display) {
        if self.verbosity >= Verbosity::Normal {
            self.line(format_args!("{STATUS}{verb:>12}{STATUS:#} {what}"));
        }
    }

    /// A status line for `--verbose` only.
    pub fn detail(&self, verb: &str, what: impl Display) {
        if self.is_verbose() {
            self.status(verb, what);
        }
    }

    /// `error: …`, whatever the verbosity.
    pub fn error(&self, message: impl Display) {
        self.line(format_args!("{ERROR}error{ERROR:#}: {message}"));
    }

    /// `warning: …`, unless `--quiet`.
    pub fn warning(&self, message: impl Display) {
        if self.verbosity >= Verbosity::Normal {
            self.line(format_args!("{WARNING}warning{WARNING:#}: {message}"));
        }
    }

    /// `note: …`, unless `--quiet`.
    pub fn note(&self, message: impl Display) {
        if self.verbosity >= Verbosity::Normal {
            self.line(format_args!("{NOTE}note{NOTE:#}: {message}"));
        }
    }

    /// A line of a table, unless `--quiet`.
    pub fn plain(&self, line: impl Display) {
        if self.verbosity >= Verbosity::Normal {
            self.line(line);
        }
    }

    /// Tells a person at a terminal what takes so long, until the result is dropped.
    pub fn progress(&self, what: impl Display) -> progress::Running<'_> {
        self.progress.start(what.to_string())
    }

    /// A rendered diagnostic: an error is always shown, a warning unless `--quiet`.
    pub fn diagnostic(&self, rendered: &str, is_error: bool) {
        if is_error || self.verbosity >= Verbosity::Normal {
            self.line(format_args!("{}\n", rendered.trim_end()));
        }
    }

    /// When standard error is closed nobody is left to be told.
    fn line(&self, text: impl Display) {
        self.progress.suspended(|| {
            let mut err = AutoStream::new(io::stderr().lock(), self.choice);
            let _ = writeln!(err, "{text}");
        });
    }
}
