//! Running a compiled script under the embedded engine, as if Python ran it: with the current folder, the environment, the
//! clocks and random numbers, unless the user granted less.

use crate::cli::{Denied, GrantArgs, LimitArgs};
use std::path::Path;
use std::time::Duration;
use wasmtime::{Config, Engine, Trap};
use waspy_host::wasi::Wasi;
use waspy_host::wasi::command::{Bounds, Command};

/// How often a deadline is looked at.
const TICK: Duration = Duration::from_millis(1);

/// Runs with this process's streams; the program's own exit code.
pub fn component(
    wasm: &[u8],
    file: &Path,
    args: &[String],
    grants: &GrantArgs,
    limits: &LimitArgs,
) -> Result<u8, String> {
    let engine = limited_engine(limits)?;
    let command = Command::new(&engine, wasm).map_err(|e| format!("the engine refused the program: {e:#}"))?;
    let argv = std::iter::once(file.display().to_string()).chain(args.iter().cloned());
    let wasi = world(grants)?.args(argv).inherit_stdio();
    let epochs = limits.deadline.map(|time| {
        start_clock(&engine);
        u64::try_from(time.as_nanos().div_ceil(TICK.as_nanos())).unwrap_or(u64::MAX / 2)
    });
    let finished = command.run(wasi, Bounds { epochs, memory: limits.memory, fuel: limits.fuel });
    match finished.failure {
        None => Ok(finished.code),
        Some(e) => Err(format!("the program was stopped: {}", reason(&e))),
    }
}

fn reason(error: &wasmtime::Error) -> String {
    match error.downcast_ref::<Trap>() {
        Some(Trap::OutOfFuel) => "it used up its fuel (--fuel)".into(),
        Some(Trap::Interrupt) => "its time was over (--deadline)".into(),
        Some(_) => format!("{error:#}"),
        // What the host refused: where in the program's code does not help.
        None => error.root_cause().to_string(),
    }
}

/// What a program sees of this computer.
pub fn world(grants: &GrantArgs) -> Result<Wasi, String> {
    let denied = |what| grants.deny.contains(&what);
    let mut wasi = Wasi::new();
    if !denied(Denied::Clock) {
        wasi = wasi.clocks();
    }
    if !denied(Denied::Random) {
        wasi = wasi.random();
    }
    if !denied(Denied::Env) {
        wasi = wasi.env(environment(&grants.env));
    }
    if denied(Denied::Files) { Ok(wasi) } else { with_files(wasi, grants) }
}

fn environment(given: &[(String, Option<String>)]) -> Vec<(String, String)> {
    if given.is_empty() {
        // Variables that are no text cannot cross; they are left out, as an empty value would be a lie.
        return std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?))).collect();
    }
    let value = |(name, value): &(String, Option<String>)| {
        Some((name.clone(), value.clone().or_else(|| std::env::var(name).ok())?))
    };
    given.iter().filter_map(value).collect()
}

fn with_files(mut wasi: Wasi, grants: &GrantArgs) -> Result<Wasi, String> {
    let current = std::env::current_dir().map_err(|e| format!("there is no current folder: {e}"))?;
    let current = current.to_str().ok_or("the path of the current folder is no text")?.to_owned();
    let cannot = |path: &Path, e: std::io::Error| format!("cannot give the folder {}: {e}", path.display());
    if grants.dir.is_empty() {
        wasi = wasi.dir(".", current.clone()).map_err(|e| cannot(Path::new(&current), e))?;
    }
    for (host, guest) in &grants.dir {
        wasi = wasi.dir(host, guest.clone()).map_err(|e| cannot(host, e))?;
    }
    Ok(wasi.cwd(current))
}

fn limited_engine(limits: &LimitArgs) -> Result<Engine, String> {
    let mut config = configuration();
    config.consume_fuel(limits.fuel.is_some()).epoch_interruption(limits.deadline.is_some());
    started(&config)
}

/// Moves the clock of an engine as long as the process lives.
fn start_clock(engine: &Engine) {
    let engine = engine.weak();
    std::thread::spawn(move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            std::thread::sleep(TICK);
        }
    });
}

/// The engine that programs run in.
pub fn engine() -> Result<Engine, String> {
    started(&configuration())
}

fn configuration() -> Config {
    let mut config = Config::new();
    // No script is `async` yet, and the engine's support for it makes every call dearer.
    config.concurrency_support(false);
    config
}

fn started(config: &Config) -> Result<Engine, String> {
    Engine::new(config).map_err(|e| format!("the engine did not start: {e:#}"))
}
