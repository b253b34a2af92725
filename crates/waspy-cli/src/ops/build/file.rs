//! One file to one artefact.

use super::table::{self, Row};
use crate::Failure;
use crate::cli::BuildArgs;
use crate::ops::compile::{self, Form, Warnings};
use crate::ops::{config, optimizer, write};
use crate::shell::Shell;
use std::path::Path;
use std::time::Instant;
use waspy_build::WasmOpt;
use waspy_build::optimise::Optimizer;
use waspy_build::tool::Component;
use waspy_compiler::api::Output;

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Component,
    Core,
    Wasip1,
}

const TARGETS: [(&str, Target); 3] =
    [("component", Target::Component), ("core", Target::Core), ("wasip1", Target::Wasip1)];

/// Compiles a file; nothing is written before all is done.
pub fn file(shell: &Shell, file: &Path, out: &Path, args: &BuildArgs, built_in: bool) -> Result<(), Failure> {
    let start = Instant::now();
    let target = target(args.target.as_deref())?;
    write::check_target(out)?;
    let release = args.cargo.is_release();
    let config = config::of_file(&args.compile, file)?;
    let level = args.level.unwrap_or(if release { WasmOpt::default() } else { WasmOpt::Off });
    let optimizer = optimizer_for(shell, args, level, built_in)?;
    let options = config.options(release);
    let form = if target == Target::Wasip1 { Form::Wasip1 } else { Form::Whatever };
    shell.status("Compiling", file.display());
    let progress = shell.progress(format_args!("compiling {}", file.display()));
    let compile = |warnings| -> Result<(Output, usize), Failure> {
        let mut output = compile::artefact(shell, file, form, &options, warnings)?;
        let before = artefact(&output, target).len();
        if let Some(optimizer) = &optimizer {
            let folder = tempfile::tempdir().map_err(|e| format!("could not make a folder for the optimiser: {e}"))?;
            optimise(optimizer, &mut output, level, options.names, target, folder.path())?;
        }
        Ok((output, before))
    };
    let (output, before) = compile(Warnings::Show)?;
    if args.check_reproducible {
        let (again, _) = compile(Warnings::Hide)?;
        if artefact(&again, target) != artefact(&output, target) {
            return Err(Failure::Other("two compilations gave different bytes: this is a bug of waspy".into()));
        }
        shell.status("Reproduced", format_args!("{}: two compilations gave the same bytes", file.display()));
    }
    drop(progress);
    let bytes = artefact(&output, target);
    write::atomically(out, bytes)?;
    let seconds = start.elapsed().as_secs_f64();
    shell.status("Finished", format_args!("{} ({} bytes) in {seconds:.2}s", out.display(), bytes.len()));
    if optimizer.is_some() || shell.is_verbose() {
        let Component { exports, imports, .. } = Component::new(&output, before);
        let name = out.display().to_string();
        let before = optimizer.map(|_| before);
        table::show(shell, &[Row { name, exports, imports, before, size: bytes.len(), gzip: table::gzip(bytes)? }]);
    }
    Ok(())
}

fn target(name: Option<&str>) -> Result<Target, Failure> {
    let Some(name) = name else { return Ok(Target::Component) };
    let found = TARGETS.iter().find(|(n, _)| *n == name).map(|(_, target)| *target);
    found.ok_or_else(|| {
        let names = TARGETS.map(|(n, _)| format!("`{n}`")).join(", ");
        Failure::Usage(format!("a file cannot be compiled for `{name}`; the targets are {names}"))
    })
}

fn optimizer_for(
    shell: &Shell,
    args: &BuildArgs,
    level: WasmOpt,
    built_in: bool,
) -> Result<Option<Optimizer>, Failure> {
    if level == WasmOpt::Off {
        return Ok(None);
    }
    if args.level.is_some() {
        return Ok(Some(optimizer::required(built_in)?));
    }
    let found = optimizer::find(built_in)?;
    if found.is_none() {
        shell.note(super::package::WITHOUT);
    }
    Ok(found)
}

fn optimise(
    optimizer: &Optimizer,
    output: &mut Output,
    level: WasmOpt,
    names: bool,
    target: Target,
    folder: &Path,
) -> Result<(), Failure> {
    let done = match target {
        Target::Wasip1 => optimizer.module(&output.core, level, names, folder).map(|core| output.core = core),
        Target::Component | Target::Core => optimizer.output(output, level, names, folder),
    };
    done.map_err(|e| Failure::Other(e.to_string()))
}

fn artefact(output: &Output, target: Target) -> &[u8] {
    match target {
        Target::Component => output.component.as_deref().unwrap_or_default(),
        Target::Core | Target::Wasip1 => &output.core,
    }
}
