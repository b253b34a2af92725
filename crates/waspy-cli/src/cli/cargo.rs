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
    /// Only the library
    #[arg(long)]
    lib: bool,
    /// All binaries
    #[arg(long)]
    bins: bool,
    /// All examples
    #[arg(long)]
    examples: bool,
    /// All tests
    #[arg(long)]
    tests: bool,
    /// Everything
    #[arg(long)]
    all_targets: bool,
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
    /// Go on with what does not depend on what failed
    #[arg(long)]
    keep_going: bool,
    /// A setting of cargo, or a file with some
    #[arg(long, value_name = "KEY=VALUE|PATH")]
    config: Vec<String>,
    /// An unstable flag of cargo
    #[arg(short = 'Z', value_name = "FLAG")]
    unstable: Vec<String>,
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
    /// Whether this may be a build for release: any profile that is not one of cargo's for development. What the profile inherits,
    /// build scripts are told.
    pub fn is_release(&self) -> bool {
        let development = ["dev", "debug", "test"];
        self.release || self.profile.as_deref().is_some_and(|p| !development.contains(&p))
    }

    /// Whether anything but the profile was said.
    pub fn says_more(&self) -> bool {
        let profile = CargoArgs { release: self.release, profile: self.profile.clone(), ..CargoArgs::default() };
        self.to_args() != profile.to_args()
    }

    /// As cargo is given them.
    pub fn to_args(&self) -> Vec<OsString> {
        let mut args: Vec<OsString> = vec![];
        let lists: [(&str, &Vec<String>); 7] = [
            ("--package", &self.package),
            ("--exclude", &self.exclude),
            ("--bin", &self.bin),
            ("--example", &self.example),
            ("--features", &self.features),
            ("--config", &self.config),
            ("-Z", &self.unstable),
        ];
        for (flag, values) in lists {
            values.iter().for_each(|v| args.extend([flag.into(), v.into()]));
        }
        let flags = [
            ("--workspace", self.workspace),
            ("--lib", self.lib),
            ("--bins", self.bins),
            ("--examples", self.examples),
            ("--tests", self.tests),
            ("--all-targets", self.all_targets),
            ("--keep-going", self.keep_going),
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
