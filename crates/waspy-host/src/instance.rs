//! Programs, instances and calls.
//!
//! A [`Program`] is a component embedded by generated code, compiled at most once an engine. An [`Instance`] is one
//! isolated Python world. A [`Function`] is an export with its Rust types; a [`ScalarFunction`] one of a program whose
//! interface is scalar, whose core module is called without the component around it ([`crate::direct`]).

use std::any::Any;
use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use wasmtime::component::{
    Component, ComponentExportIndex, ComponentNamedList, Func, InstancePre, Lift, Linker, Lower, TypedFunc,
};
use wasmtime::{Memory, Module, ModuleExport, ResourceLimiter, Store, Trap};

use crate::direct::{self, ScalarParams, ScalarSignature};
use crate::engine::{self, Kind, Ticking};
use crate::error::{Error, Exception, Result, from_chain};
use crate::limits::Limits;
use crate::wasi::{self, HasWasi, Wasi};

/// Adds what a component imports to a linker.
type Link = fn(&mut Linker<State>) -> wasmtime::Result<()>;

/// A component embedded in the program. Generated code has one in a `static`.
pub struct Program {
    wasm: Cow<'static, [u8]>,
    /// Interface and name of each function.
    functions: &'static [(&'static str, &'static str)],
    /// None: the interface is scalar and nothing is imported.
    link: Option<Link>,
    ready: [OnceLock<std::result::Result<Ready, String>>; Kind::COUNT],
}

/// The program of an instance: the embedded one, or a component that was given when the instance was made.
#[derive(Clone)]
pub(crate) enum Origin {
    Embedded(&'static Program),
    Given(Arc<Program>),
}

impl Origin {
    /// The program that these bindings embed, or another component of the same interface.
    pub(crate) fn new(embedded: &'static Program, given: Option<Vec<u8>>) -> Origin {
        match given {
            Some(wasm) => Origin::Given(Arc::new(embedded.with_wasm(wasm))),
            None => Origin::Embedded(embedded),
        }
    }
}

impl Deref for Origin {
    type Target = Program;

    fn deref(&self) -> &Program {
        match self {
            Origin::Embedded(program) => program,
            Origin::Given(program) => program,
        }
    }
}

/// A program on one engine.
enum Ready {
    Component(ReadyComponent),
    Core(ReadyCore),
}

struct ReadyComponent {
    pre: InstancePre<State>,
    init: ComponentExportIndex,
    details: ComponentExportIndex,
    functions: Vec<ComponentExportIndex>,
    /// The Rust types of the functions have been compared with the component's.
    checked: AtomicBool,
}

struct ReadyCore {
    pre: wasmtime::InstancePre<State>,
    memory: ModuleExport,
    init: ModuleExport,
    details: ModuleExport,
    functions: Vec<ModuleExport>,
}

impl Ready {
    fn engine(&self) -> &wasmtime::Engine {
        match self {
            Ready::Component(ready) => ready.pre.engine(),
            Ready::Core(ready) => ready.pre.module().engine(),
        }
    }
}

impl Program {
    /// A component, its functions by interface and name, and the host functions that it imports.
    pub const fn new(wasm: &'static [u8], functions: &'static [(&'static str, &'static str)], link: Link) -> Program {
        let (wasm, link) = (Cow::Borrowed(wasm), Some(link));
        Program { wasm, functions, link, ready: [const { OnceLock::new() }; Kind::COUNT] }
    }

    /// The same for a component that imports nothing and whose functions are all scalar.
    pub const fn scalar(wasm: &'static [u8], functions: &'static [(&'static str, &'static str)]) -> Program {
        let (wasm, link) = (Cow::Borrowed(wasm), None);
        Program { wasm, functions, link, ready: [const { OnceLock::new() }; Kind::COUNT] }
    }

    /// The component's bytes.
    pub fn wasm(&self) -> &[u8] {
        &self.wasm
    }

    /// The same interface with another component behind it.
    fn with_wasm(&self, wasm: Vec<u8>) -> Program {
        let ready = [const { OnceLock::new() }; Kind::COUNT];
        Program { wasm: Cow::Owned(wasm), functions: self.functions, link: self.link, ready }
    }

    fn ready(&self, kind: Kind) -> Result<&Ready> {
        let cell = &self.ready[kind.index()];
        let ready = cell.get_or_init(|| self.prepare(kind).map_err(|e| format!("{e:#}")));
        ready.as_ref().map_err(|e| Error::Setup(e.clone()))
    }

    fn prepare(&self, kind: Kind) -> wasmtime::Result<Ready> {
        let engine = engine::engine(kind)?;
        match self.link {
            Some(link) => Ok(Ready::Component(self.prepare_component(engine, link)?)),
            None => Ok(Ready::Core(self.prepare_core(engine)?)),
        }
    }

    fn prepare_core(&self, engine: &wasmtime::Engine) -> wasmtime::Result<ReadyCore> {
        let bytes = direct::core_module(&self.wasm);
        let bytes = bytes.ok_or_else(|| wasmtime::Error::msg("the component has no core module"))?;
        let module = Module::new(engine, bytes)?;
        let missing = |name: &str| wasmtime::Error::msg(format!("the core module does not export `{name}`"));
        let find = |name: &str| module.get_export_index(name).ok_or_else(|| missing(name));
        Ok(ReadyCore {
            memory: find("memory")?,
            init: find("py-init")?,
            details: find("py-error-details")?,
            functions: self
                .functions
                .iter()
                .map(|(interface, name)| find(&format!("{interface}#{name}")))
                .collect::<wasmtime::Result<_>>()?,
            pre: wasmtime::Linker::new(engine).instantiate_pre(&module)?,
        })
    }

    fn prepare_component(&self, engine: &wasmtime::Engine, link: Link) -> wasmtime::Result<ReadyComponent> {
        let component = Component::new(engine, &self.wasm)?;
        let mut linker = Linker::new(engine);
        wasi::add_to_linker(&mut linker)?;
        link(&mut linker)?;
        let pre = linker.instantiate_pre(&component)?;
        let missing = |name: &str| wasmtime::Error::msg(format!("the component does not export `{name}`"));
        let find = |of: Option<&ComponentExportIndex>, name: &str| {
            component.get_export_index(of, name).ok_or_else(|| missing(name))
        };
        Ok(ReadyComponent {
            init: find(None, "py-init")?,
            details: find(None, "py-error-details")?,
            functions: self
                .functions
                .iter()
                .map(|(interface, name)| find(Some(&find(None, interface)?), name))
                .collect::<wasmtime::Result<_>>()?,
            pre,
            checked: AtomicBool::new(false),
        })
    }
}

/// What generated types implement for [`crate::Builder`].
pub trait Bindings: Sized {
    /// The component.
    fn program() -> &'static Program;

    /// Finds the functions in a new instance.
    fn bind(instance: Instance) -> Result<Self>;
}

/// The Rust types of an exported function.
pub trait Signature {
    /// Parameters, as a tuple.
    type Params<'a>: ComponentNamedList + Lower;
    /// What it returns when it does not raise.
    type Output: Lift;
    /// The function as a frame of a traceback: of errors that arise at the boundary, where no Python code runs, such as a
    /// result that does not fit.
    const FRAME: &'static str = "";
}

/// An exported function of an instance.
pub struct Function<S> {
    func: Func,
    signature: PhantomData<fn() -> S>,
}

/// An exported function of an instance of a scalar program.
pub struct ScalarFunction<S: ScalarSignature> {
    func: wasmtime::TypedFunc<<S::Params as ScalarParams>::Core, i32>,
}

/// What a store holds: the host's side of an instance.
pub struct State {
    hosts: Vec<Box<dyn Any + Send>>,
    wasi: Wasi,
    memory: Option<usize>,
    /// Memory was refused since the call began.
    refused: bool,
}

impl State {
    /// The implementation of a host module, by its number in the interface.
    ///
    /// # Panics
    /// When generated code asks for another type than it gave: a bug of `waspy-build`.
    pub fn host<H: 'static>(&mut self, index: usize) -> &mut H {
        self.hosts[index].downcast_mut().expect("the host module has the type that its bindings gave it")
    }
}

impl HasWasi for State {
    fn wasi(&mut self) -> &mut Wasi {
        &mut self.wasi
    }
}

impl ResourceLimiter for State {
    fn memory_growing(&mut self, _: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = self.memory.is_none_or(|limit| desired <= limit);
        self.refused |= !allowed;
        Ok(allowed)
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.refused = true;
        Ok(())
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        Ok(true)
    }
}

/// One isolated Python world.
pub struct Instance {
    store: Store<State>,
    world: World,
    program: Origin,
    limits: Limits,
    limited: bool,
    poisoned: bool,
}

/// What runs.
#[derive(Clone, Copy)]
enum World {
    Component(wasmtime::component::Instance),
    Core(wasmtime::Instance, Memory),
}

struct Init;

impl ScalarSignature for Init {
    type Params = ();
    type Output = ();
}

impl Signature for Init {
    type Params<'a> = ();
    type Output = ();
}

impl Ready {
    fn instantiate(&self, store: &mut Store<State>) -> wasmtime::Result<World> {
        match self {
            Ready::Component(ready) => Ok(World::Component(ready.pre.instantiate(store)?)),
            Ready::Core(ready) => {
                let instance = ready.pre.instantiate(&mut *store)?;
                let memory = instance.get_module_export(store, &ready.memory).and_then(|e| e.into_memory());
                let memory = memory.ok_or_else(|| wasmtime::Error::msg("the core module exports no memory"))?;
                Ok(World::Core(instance, memory))
            }
        }
    }
}

impl Instance {
    /// A new instance, its module's top-level code run.
    pub(crate) fn new(
        program: Origin,
        limits: Limits,
        wasi: Wasi,
        hosts: Vec<Box<dyn Any + Send>>,
    ) -> Result<Instance> {
        let state = State { hosts, wasi, memory: limits.memory, refused: false };
        Instance::with_state(program, limits, state).map_err(|failed| failed.0)
    }

    /// A new instance with a host's side; that is given back when there is none.
    fn with_state(program: Origin, limits: Limits, state: State) -> std::result::Result<Instance, Box<(Error, State)>> {
        let shared = program.clone();
        let ready = match shared.ready(limits.kind()) {
            Ok(ready) => ready,
            Err(e) => return Err(Box::new((e, state))),
        };
        let mut store = Store::new(ready.engine(), state);
        store.limiter(|state| state);
        let limited = limits.fuel.is_some() || limits.deadline.is_some();
        if let Err(e) = grant(&mut store, limits) {
            return Err(Box::new((Error::Setup(format!("{e:#}")), store.into_data())));
        }
        let world = match ready.instantiate(&mut store) {
            Ok(world) => world,
            Err(e) => {
                let refused = store.data().refused;
                let error = if refused { Error::OutOfMemory } else { Error::Setup(format!("{e:#}")) };
                return Err(Box::new((error, store.into_data())));
            }
        };
        let mut made = Instance { store, world, program, limits, limited, poisoned: false };
        match made.init(ready) {
            Ok(()) => Ok(made),
            Err(e) => Err(Box::new((e, made.store.into_data()))),
        }
    }

    /// Runs the module's top-level code.
    fn init(&mut self, ready: &Ready) -> Result<()> {
        match ready {
            Ready::Component(ready) => {
                let init = self.function_at::<Init>(&ready.init, true)?;
                self.call(&init, ())
            }
            Ready::Core(ready) => {
                let init = self.scalar_function_at::<Init>(&ready.init)?;
                self.call_scalar(&init, ())
            }
        }
    }

    /// Starts again with a fresh state; the host's side stays. Functions have to be bound again.
    #[doc(hidden)]
    pub fn renew(&mut self) -> Result<()> {
        let state = self.store.data_mut();
        state.wasi.close_files();
        let state = State {
            hosts: std::mem::take(&mut state.hosts),
            wasi: std::mem::take(&mut state.wasi),
            memory: state.memory,
            refused: false,
        };
        match Instance::with_state(self.program.clone(), self.limits, state) {
            Ok(made) => {
                *self = made;
                Ok(())
            }
            Err(failed) => {
                let (error, state) = *failed;
                self.poisoned = true;
                *self.store.data_mut() = state;
                Err(error)
            }
        }
    }

    /// Did an earlier call end in a way that leaves the instance unusable?
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }

    /// What the instance printed so far, when its output is kept.
    pub fn wasi(&mut self) -> &mut Wasi {
        &mut self.store.data_mut().wasi
    }

    /// The function with this number in the program's list.
    pub fn function<S: Signature>(&mut self, index: usize) -> Result<Function<S>> {
        let program = self.program.clone();
        let Ready::Component(ready) = program.ready(self.limits.kind())? else { return Err(other_form()) };
        let unchecked = ready.checked.load(Ordering::Relaxed);
        let found = self.function_at(&ready.functions[index], !unchecked)?;
        if index + 1 == ready.functions.len() {
            ready.checked.store(true, Ordering::Relaxed);
        }
        Ok(found)
    }

    /// The same in a scalar program.
    pub fn scalar_function<S: ScalarSignature>(&mut self, index: usize) -> Result<ScalarFunction<S>> {
        let program = self.program.clone();
        let Ready::Core(ready) = program.ready(self.limits.kind())? else { return Err(other_form()) };
        self.scalar_function_at(&ready.functions[index])
    }

    fn function_at<S: Signature>(&mut self, index: &ComponentExportIndex, check: bool) -> Result<Function<S>> {
        let World::Component(instance) = self.world else { return Err(other_form()) };
        let func = instance.get_func(&mut self.store, index);
        let func = func.ok_or_else(|| Error::Setup("an export is not a function".into()))?;
        if check {
            func.typed::<S::Params<'static>, (std::result::Result<S::Output, u32>,)>(&self.store)
                .map_err(|e| Error::Setup(format!("{e:#}")))?;
        }
        Ok(Function { func, signature: PhantomData })
    }

    fn scalar_function_at<S: ScalarSignature>(&mut self, export: &ModuleExport) -> Result<ScalarFunction<S>> {
        let World::Core(instance, _) = self.world else { return Err(other_form()) };
        let func = instance.get_module_export(&mut self.store, export).and_then(|e| e.into_func());
        let func = func.ok_or_else(|| Error::Setup("an export is not a function".into()))?;
        let func = func.typed(&self.store).map_err(|e| Error::Setup(format!("{e:#}")))?;
        Ok(ScalarFunction { func })
    }

    /// Calls a function of this instance of a scalar program.
    #[inline]
    pub fn call_scalar<S: ScalarSignature>(
        &mut self,
        function: &ScalarFunction<S>,
        params: S::Params,
    ) -> Result<S::Output> {
        if self.poisoned {
            return Err(Error::Poisoned);
        }
        let World::Core(_, memory) = self.world else { return Err(other_form()) };
        let ticking = if self.limited { self.begin()? } else { None };
        let result = function.func.call(&mut self.store, params.pass());
        drop(ticking);
        match result {
            Ok(area) => match direct::result(memory.data(&self.store), area as u32 as usize) {
                Some(Ok(value)) => Ok(value),
                Some(Err(code)) => Err(self.exception(code, S::FRAME)),
                None => Err(self.stopped(&wasmtime::Error::msg("a result is outside the memory"))),
            },
            Err(e) => Err(self.stopped(&e)),
        }
    }

    /// Calls a function of this instance.
    #[inline]
    pub fn call<S: Signature>(&mut self, function: &Function<S>, params: S::Params<'_>) -> Result<S::Output> {
        if self.poisoned {
            return Err(Error::Poisoned);
        }
        let ticking = if self.limited { self.begin()? } else { None };
        // SAFETY: `function_at` compared these types with the function's, with another lifetime, which is not part of
        // a type at the boundary; or it did so for the same export of the same component before.
        #[allow(unsafe_code)]
        let typed =
            unsafe { TypedFunc::<S::Params<'_>, (std::result::Result<S::Output, u32>,)>::new_unchecked(function.func) };
        // A host function may panic: what the call has done by then is half of it.
        self.poisoned = true;
        let result = typed.call(&mut self.store, params);
        self.poisoned = false;
        drop(ticking);
        match result {
            Ok((Ok(value),)) => Ok(value),
            Ok((Err(code),)) => Err(self.exception(code, S::FRAME)),
            Err(e) => Err(self.stopped(&e)),
        }
    }

    #[cold]
    fn begin(&mut self) -> Result<Option<Ticking>> {
        grant(&mut self.store, self.limits).map_err(|e| Error::Setup(format!("{e:#}")))?;
        Ok(self.limits.deadline.map(|_| Ticking::start()))
    }

    /// Fetches the details of an exception. They have fuel and time of their own: the call is over. `frame` is the
    /// function that was called, where the exception knows of no other.
    #[cold]
    fn exception(&mut self, code: u32, frame: &str) -> Error {
        match self.details(code) {
            Ok(chain) => match from_chain(chain) {
                Some(mut error) => {
                    if error.traceback.is_empty() {
                        error.traceback.push_str(frame);
                    }
                    Error::Python(Box::new(error))
                }
                None => self.stopped(&wasmtime::Error::msg("the component does not know its exception")),
            },
            Err(e) => self.stopped(&e),
        }
    }

    fn details(&mut self, code: u32) -> wasmtime::Result<Vec<Exception>> {
        let program = self.program.clone();
        let ready = program.ready(self.limits.kind()).map_err(|e| wasmtime::Error::msg(e.to_string()))?;
        let _ticking = if self.limited {
            grant(&mut self.store, self.limits)?;
            self.limits.deadline.map(|_| Ticking::start())
        } else {
            None
        };
        match (ready, self.world) {
            (Ready::Component(ready), World::Component(instance)) => {
                let details = instance.get_typed_func::<(u32,), (Vec<Exception>,)>(&mut self.store, &ready.details)?;
                Ok(details.call(&mut self.store, (code,))?.0)
            }
            (Ready::Core(ready), World::Core(instance, memory)) => {
                let details = instance.get_module_export(&mut self.store, &ready.details).and_then(|e| e.into_func());
                let details = details.ok_or_else(|| wasmtime::Error::msg("an export is not a function"))?;
                let area = details.typed::<u32, u32>(&self.store)?.call(&mut self.store, code)?;
                direct::exceptions(memory.data(&self.store), area as usize)
                    .ok_or_else(|| wasmtime::Error::msg("the details of an exception are outside the memory"))
            }
            _ => Err(wasmtime::Error::msg(OTHER_FORM)),
        }
    }

    /// The engine stopped the code: the state of its world is not known.
    #[cold]
    fn stopped(&mut self, error: &wasmtime::Error) -> Error {
        self.poisoned = true;
        match error.downcast_ref::<Trap>() {
            Some(Trap::OutOfFuel) => Error::OutOfFuel,
            Some(Trap::Interrupt) => Error::Deadline,
            Some(_) if self.store.data().refused => Error::OutOfMemory,
            Some(trap) => Error::Trap(trap.to_string()),
            None => Error::Trap(format!("{error:#}")),
        }
    }
}

const OTHER_FORM: &str = "the program has another form than its bindings";

/// Generated code asks a scalar program for a function of the other kind, or the other way round.
#[cold]
fn other_form() -> Error {
    Error::Setup(OTHER_FORM.into())
}

/// Gives a call its fuel and its time.
fn grant(store: &mut Store<State>, limits: Limits) -> wasmtime::Result<()> {
    if let Some(fuel) = limits.fuel {
        store.set_fuel(fuel)?;
    }
    if let Some(deadline) = limits.deadline {
        store.set_epoch_deadline(engine::ticks(deadline));
    }
    store.data_mut().refused = false;
    Ok(())
}
