//! Runs components that export `wasi:cli/run`, as scripts compile to.

use super::cli::Exit;
use super::{HasWasi, Wasi, add_to_linker};
use wasmtime::component::{Component, ComponentExportIndex, InstancePre, Linker};
use wasmtime::{Engine, Store};

/// A program that is compiled and linked, ready to run any number of times.
pub struct Command {
    pre: InstancePre<State>,
    run: ComponentExportIndex,
}

/// How a program ended, and what it wrote into kept outputs.
pub struct Finished {
    /// Exit code: 0, that of `sys.exit`, or 1 after an uncaught exception.
    pub code: u8,
    /// Kept standard output.
    pub stdout: Vec<u8>,
    /// Kept standard error.
    pub stderr: Vec<u8>,
    /// The engine's reason when the program did not end by itself (a trap, a deadline).
    pub failure: Option<wasmtime::Error>,
}

/// Bounds of one run; what the engine must be configured for is its owner's task.
#[derive(Clone, Copy, Default)]
pub struct Bounds {
    /// Epoch ticks until the program is stopped; needs an engine with epoch interruption.
    pub epochs: Option<u64>,
    /// Bytes of linear memory.
    pub memory: Option<usize>,
    /// Fuel; needs an engine that counts it.
    pub fuel: Option<u64>,
}

struct State {
    wasi: Wasi,
    limits: wasmtime::StoreLimits,
}

impl HasWasi for State {
    fn wasi(&mut self) -> &mut Wasi {
        &mut self.wasi
    }
}

impl Command {
    /// Compiles and links a component.
    pub fn new(engine: &Engine, wasm: &[u8]) -> wasmtime::Result<Command> {
        let component = Component::new(engine, wasm)?;
        let run = run_export(engine, &component)
            .ok_or_else(|| wasmtime::Error::msg("the component does not export `wasi:cli/run`: it is not a program"))?;
        let mut linker = Linker::new(engine);
        add_to_linker(&mut linker)?;
        Ok(Command { pre: linker.instantiate_pre(&component)?, run })
    }

    /// Runs the program once, in an instance of its own.
    pub fn run(&self, wasi: Wasi, bounds: Bounds) -> Finished {
        let mut limits = wasmtime::StoreLimitsBuilder::new();
        if let Some(bytes) = bounds.memory {
            limits = limits.memory_size(bytes);
        }
        let mut store = Store::new(self.pre.engine(), State { wasi, limits: limits.build() });
        store.limiter(|state| &mut state.limits);
        if let Some(ticks) = bounds.epochs {
            store.set_epoch_deadline(ticks);
        }
        let fuelled = bounds.fuel.map_or(Ok(()), |fuel| store.set_fuel(fuel));
        let (code, failure) = match fuelled.and_then(|()| self.call(&mut store)) {
            Ok(ok) => (u8::from(ok.is_err()), None),
            Err(e) => match e.downcast_ref::<Exit>() {
                Some(exit) => (exit.0, None),
                None => (1, Some(e)),
            },
        };
        let (stdout, stderr) = store.into_data().wasi.into_outputs();
        Finished { code, stdout: stdout.into_captured(), stderr: stderr.into_captured(), failure }
    }

    fn call(&self, store: &mut Store<State>) -> wasmtime::Result<Result<(), ()>> {
        let instance = self.pre.instantiate(&mut *store)?;
        let run = instance.get_typed_func::<(), (Result<(), ()>,)>(&mut *store, self.run)?;
        Ok(run.call(store, ())?.0)
    }
}

/// The `run` function of whichever 0.2 version of `wasi:cli/run` the component exports.
fn run_export(engine: &Engine, component: &Component) -> Option<ComponentExportIndex> {
    let name = component
        .component_type()
        .exports(engine)
        .map(|(name, _)| name.to_owned())
        .find(|name| name.starts_with("wasi:cli/run@0.2."))?;
    let interface = component.get_export_index(None, &name)?;
    component.get_export_index(Some(&interface), "run")
}
