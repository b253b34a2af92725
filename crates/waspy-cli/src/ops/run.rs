//! Running a compiled script under the embedded engine, as if Python ran it.

use std::path::Path;
use wasmtime::{Config, Engine};
use waspy_host::wasi::Wasi;
use waspy_host::wasi::command::{Bounds, Command};

/// Runs with this process's streams, arguments and environment; the program's own exit code.
pub fn component(wasm: &[u8], file: &Path, args: &[String]) -> Result<u8, String> {
    let command = Command::new(&engine()?, wasm).map_err(|e| format!("the engine refused the program: {e:#}"))?;
    let argv = std::iter::once(file.display().to_string()).chain(args.iter().cloned());
    let finished = command.run(world(argv), Bounds::default());
    match finished.failure {
        None => Ok(finished.code),
        Some(e) => Err(format!("the program was stopped: {e:#}")),
    }
}

fn world(argv: impl Iterator<Item = String>) -> Wasi {
    // Variables that are no text cannot cross; they are left out, as an empty value would be a lie.
    let env = std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)));
    let wasi = Wasi::new().args(argv).env(env).clocks().random().inherit_stdio();
    match std::env::current_dir().ok().and_then(|d| d.to_str().map(str::to_owned)) {
        Some(cwd) => wasi.cwd(cwd),
        None => wasi,
    }
}

/// The engine that programs run in.
pub fn engine() -> Result<Engine, String> {
    let mut config = Config::new();
    // No script is `async` yet, and the engine's support for it makes every call dearer.
    config.concurrency_support(false);
    Engine::new(&config).map_err(|e| format!("the engine did not start: {e:#}"))
}
