//! `build`.

use super::{CargoArgs, CompileArgs};
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::path::PathBuf;
use waspy_build::WasmOpt;

const EXAMPLES: &str = "\
Examples:
  cargo waspy build
  cargo waspy build --release
  cargo waspy build --release -p shop -Oz
  cargo waspy build hello.py -o hello.wasm
  cargo waspy build hello.py -o hello.core.wasm --target core
  cargo waspy build hello.py -o hello.p1.wasm --target wasip1
  cargo waspy build shop.py -o shop.wasm --check-reproducible

Without a file cargo builds the package, and the components that its build script made are listed: their size before and
after `wasm-opt`, which release builds run, and packed. With a file that is compiled alone: a script becomes a program
(`wasi:cli/run`), a module a component with an interface.";

/// `build [cargo's options]`, `build FILE.py -o OUT.wasm`
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct BuildArgs {
    /// A program or module to compile alone
    #[arg(value_name = "FILE.py", requires = "output")]
    pub file: Option<PathBuf>,
    /// The file to write
    #[arg(short, long, value_name = "OUT.wasm", requires = "file")]
    pub output: Option<PathBuf>,
    /// Of a package: the platform, as cargo calls it. Of a file: `component`, `core` (the module inside it) or `wasip1`
    #[arg(long, value_name = "TARGET")]
    pub target: Option<String>,
    /// How much `wasm-opt` does, with any profile [default: measured in release builds, else off]
    #[arg(short = 'O', value_name = "LEVEL", value_parser = level())]
    pub level: Option<WasmOpt>,
    /// Compile twice, and fail when that gives different bytes
    #[arg(long)]
    pub check_reproducible: bool,
    /// How cargo tells of its work, as cargo calls it
    #[arg(long, value_name = "FMT", conflicts_with = "file")]
    pub message_format: Option<String>,
    /// How Python is compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
    /// What to build.
    #[command(flatten)]
    pub cargo: CargoArgs,
}

/// Levels of the optimiser, by their names.
fn level() -> impl TypedValueParser<Value = WasmOpt> {
    let about = [
        ("off", "nothing"),
        ("measured", "what makes benchmarks smaller and none slower"),
        ("0", "the module is only read and written"),
        ("1", "a little, quickly"),
        ("2", "more"),
        ("3", "for speed"),
        ("4", "for speed, slowly"),
        ("s", "for size"),
        ("z", "for size above all"),
    ];
    let values = about.map(|(name, help)| PossibleValue::new(name).help(help));
    PossibleValuesParser::new(values).try_map(|name| WasmOpt::from_name(&name).ok_or("there is no such level"))
}
