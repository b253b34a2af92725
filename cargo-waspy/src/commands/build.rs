//! `cargo waspy build FILE.py -o OUT.wasm`

use crate::Outcome;
use crate::cli::{BuildArgs, Target};
use crate::ops::compile::{self, Warnings};
use crate::ops::write;
use crate::shell::Shell;
use std::time::Instant;

/// Compiles one file to one artefact.
pub fn exec(shell: &Shell, args: &BuildArgs) -> Outcome {
    let start = Instant::now();
    write::check_target(&args.output)?;
    shell.status("Compiling", args.file.display());
    let output = compile::artefact(shell, &args.file, Warnings::Show)?;
    let bytes = match args.target {
        Target::Component => &output.component,
        Target::Core => &output.core,
    };
    write::atomically(&args.output, bytes)?;
    let seconds = start.elapsed().as_secs_f64();
    shell.status("Finished", format_args!("{} ({} bytes) in {seconds:.2}s", args.output.display(), bytes.len()));
    Ok(0)
}
