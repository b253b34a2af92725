//! How Python is compiled: flags that win over `[package.metadata.waspy]`, and have its keys.

use clap::{Args, ValueEnum};
use waspy_build::{Config, Unsupported};

/// Options of the compiler.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Options of the compiler")]
pub struct CompileArgs {
    /// Code that contradicts an annotation is an error
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    strict: Option<bool>,
    /// What becomes of a place that is not supported: `error`, or `raise`: a warning, and NotImplementedError where it is reached
    #[arg(long, value_name = "WHAT", hide_possible_values = true)]
    unsupported: Option<WhatOfUnsupported>,
    /// Seed of the hashes of text
    #[arg(long, value_name = "N")]
    hash_seed: Option<u64>,
    /// Keep the names of functions in components
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    names: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum WhatOfUnsupported {
    Error,
    Raise,
}

impl CompileArgs {
    /// The same as a configuration: what was not said is left open.
    pub fn config(&self) -> Config {
        let mut config = Config::new();
        if let Some(strict) = self.strict {
            config = config.strict(strict);
        }
        if let Some(what) = self.unsupported {
            config = config.unsupported(match what {
                WhatOfUnsupported::Error => Unsupported::Error,
                WhatOfUnsupported::Raise => Unsupported::Raise,
            });
        }
        if let Some(seed) = self.hash_seed {
            config = config.hash_seed(seed);
        }
        if let Some(names) = self.names {
            config = config.names(names);
        }
        config
    }
}
