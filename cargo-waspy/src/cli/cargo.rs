//! Options that go to cargo as they are.

use clap::Args;
use std::ffi::OsString;
use std::path::PathBuf;

/// What of a package is built, and how.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Options of cargo")]
pub struct CargoArgs {
    /// Package to build
    #[arg(short, long, value_name = "SPEC")]
    package: Vec<String>,
    /// All packages of the workspace
    #[arg(long)]
    workspace: bool,
    /// All packages but this one
    #[arg(long, value_name = "SPEC", requires = "workspace")]
    exclude: Vec<String>,
    /// Only this binary
    #[arg(long, value_name = "NAME")]
    bin: Vec<String>,
    /// Only this example
    #[arg(long, value_name = "NAME")]
    example: Vec<String>,
    /// With the release profile
    #[arg(short, long, conflicts_with = "profile")]
    pub release: bool,
    /// With this profile
    #[arg(long, value_name = "PROFILE")]
    pub profile: Option<String>,
    /// Features to activate
    #[arg(short = 'F', long, value_name = "FEATURES")]
    features: Vec<String>,
    /// All features
    #[arg(long)]
    all_features: bool,
    /// Without the default feature
    #[arg(long)]
    no_default_features: bool,
    /// Folder for what is built
    #[arg(long, value_name = "DIRECTORY")]
    target_dir: Option<PathBuf>,
    /// The manifest
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Number of jobs
    #[arg(short, long, value_name = "N")]
    jobs: Option<String>,
    /// The lock file stays as it is
    #[arg(long)]
    locked: bool,
    /// No network
    #[arg(long)]
    offline: bool,
    /// `--locked` and `--offline`
    #[arg(long)]
    frozen: bool,
}

impl CargoArgs {
    /// As cargo is given them.
    pub fn to_args(&self) -> Vec<OsString> {
        let mut args: Vec<OsString> = vec![];
        let lists = [
            ("--package", &self.package),
            ("--exclude", &self.exclude),
            ("--bin", &self.bin),
            ("--example", &self.example),
            ("--features", &self.features),
        ];
        for (flag, values) in lists {
            values.iter().for_each(|v| args.extend([flag.into(), v.into()]));
        }
        let flags = [
            ("--workspace", self.workspace),
            ("--release", self.release),
            ("--all-features", self.all_features),
            ("--no-default-features", self.no_default_features),
            ("--locked", self.locked),
            ("--offline", self.offline),
            ("--frozen", self.frozen),
        ];
        args.extend(flags.iter().filter(|(_, set)| *set).map(|(flag, _)| flag.into()));
        let texts = [("--profile", &self.profile), ("--jobs", &self.jobs)];
        for (flag, value) in texts {
            value.iter().for_each(|v| args.extend([flag.into(), v.into()]));
        }
        let paths = [("--target-dir", &self.target_dir), ("--manifest-path", &self.manifest_path)];
        for (flag, value) in paths {
            value.iter().for_each(|v| args.extend([flag.into(), v.into()]));
        }
        args
    }
}
