//! `new` and `init`.

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};
use std::path::PathBuf;
use waspy_templates::{DEFAULT, TEMPLATES};

const NEW_EXAMPLES: &str = "\
Examples:
  cargo waspy new demo
  cargo waspy new demo-service --template service";

const INIT_EXAMPLES: &str = "\
Example:
  cargo waspy init --name demo --template lib";

/// `new PATH [--template T]`
#[derive(Debug, Args)]
#[command(after_help = NEW_EXAMPLES)]
pub struct NewArgs {
    /// The folder to make
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// The kind of project.
    #[command(flatten)]
    pub kind: KindArgs,
}

/// `init [PATH] [--template T]`
#[derive(Debug, Args)]
#[command(after_help = INIT_EXAMPLES)]
pub struct InitArgs {
    /// The folder
    #[arg(value_name = "PATH", default_value = ".")]
    pub path: PathBuf,
    /// The kind of project.
    #[command(flatten)]
    pub kind: KindArgs,
}

/// What both ask.
#[derive(Debug, Args)]
pub struct KindArgs {
    /// The kind of project
    #[arg(short, long, value_name = "TEMPLATE", default_value = DEFAULT, value_parser = templates())]
    pub template: String,
    /// The package's name [default: the folder's]
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
}

fn templates() -> PossibleValuesParser {
    PossibleValuesParser::new(TEMPLATES.iter().map(|t| PossibleValue::new(t.name).help(t.about)))
}
