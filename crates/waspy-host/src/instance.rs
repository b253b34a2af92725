//! Programs, instances and calls.
//!
//! A [`Program`] is a component embedded by generated code, compiled at most once an engine. An [`Instance`] is one
//! isolated Python world. A [`Function`] is an export with its Rust types.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use wasmtime::component::{
    Component, ComponentExportIndex, ComponentNamedList, Func, InstancePre, Lift, Linker, Lower, TypedFunc,
};
use wasmtime::{ResourceLimiter, Store, Trap};

use crate::engine::{self, Kind, Ticking};
use crate::error::{Error, Exception, Result, from_chain};
use crate::limits::Limits;
use crate::wasi::{self, HasWasi, Wasi};

/// A component embedded in the program. Generated code has one in a `static`.
pub struct Program {
    wasm: &'static [u8],
    runtime: &'static str,
    interface: &'static str,
    functions: &'static [&'static str],
    link: fn(&mut Linker<State>) -> wasmtime::Result<()>,
    ready: [OnceLock<std::result::Result<Ready, String>>; Kind::COUNT],
}

/// A program on one engine.
struct Ready {
    pre: InstancePre<State>,
    init: ComponentExportIndex,
    details: ComponentExportIndex,
    functions: Vec<ComponentExportIndex>,
    /// The Rust types of the functions have been compared with the component's.
    checked: AtomicBool,
}

impl Program {
    /// A component, the names of its two interfaces and of its functions, and the host functions that it imports.
    pub const fn new(
        wasm: &'static [u8],
        runtime: &'static str,
        interface: &'static str,
        functions: &'static [&'static str],
        link: fn(&mut Linker<State>) -> wasmtime::Result<()>,
    ) -> Program {
        Program { wasm, runtime, interface, functions, link, ready: [const { OnceLock::new() }; Kind::COUNT] }
    }

    /// The component's bytes.
    pub const fn wasm(&self) -> &'static [u8] {
        self.wasm
    }

    fn ready(&self, kind: Kind) -> Result<&Ready> {
        let cell = &self.ready[kind.index()];
        let ready = cell.get_or_init(|| self.prepare(kind).map_err(|e| format!("{e:#}")));
        ready.as_ref().map_err(|e| Error::Setup(e.clone()))
    }

    fn prepare(&self, kind: Kind) -> wasmtime::Result<Ready> {
        let engine = engine::engine(kind)?;
        let component = Component::new(engine, self.wasm)?;
        let mut linker = Linker::new(engine);
        wasi::add_to_linker(&mut linker)?;
        (self.link)(&mut linker)?;
        let pre = linker.instantiate_pre(&component)?;
        let missing = |name: &str| wasmtime::Error::msg(format!("the component does not export `{name}`"));
        let interface = |name: &str| component.get_export_index(None, name).ok_or_else(|| missing(name));
        let (runtime, functions) = (interface(self.runtime)?, interface(self.interface)?);
        let find = |interface: &ComponentExportIndex, name: &str| {
            component.get_export_index(Some(interface), name).ok_or_else(|| missing(name))
        };
        Ok(Ready {
            init: find(&runtime, "init")?,
            details: find(&runtime, "py-error-details")?,
            functions: self.functions.iter().map(|name| find(&functions, name)).collect::<wasmtime::Result<_>>()?,
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
}

/// An exported function of an instance.
pub struct Function<S> {
    func: Func,
    signature: PhantomData<fn() -> S>,
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
    instance: wasmtime::component::Instance,
    program: &'static Program,
    limits: Limits,
    limited: bool,
    poisoned: bool,
}

struct Init;

impl Signature for Init {
    type Params<'a> = ();
    type Output = ();
}

impl Instance {
    /// A new instance, its module's top-level code run.
    pub(crate) fn new(
        program: &'static Program,
        limits: Limits,
        wasi: Wasi,
        hosts: Vec<Box<dyn Any + Send>>,
    ) -> Result<Instance> {
        let state = State { hosts, wasi, memory: limits.memory, refused: false };
        Instance::with_state(program, limits, state).map_err(|failed| failed.0)
    }

    /// A new instance with a host's side; that is given back when there is none.
    fn with_state(
        program: &'static Program,
        limits: Limits,
        state: State,
    ) -> std::result::Result<Instance, Box<(Error, State)>> {
        let ready = match program.ready(limits.kind()) {
            Ok(ready) => ready,
            Err(e) => return Err(Box::new((e, state))),
        };
        let mut store = Store::new(ready.pre.engine(), state);
        store.limiter(|state| state);
        let limited = limits.fuel.is_some() || limits.deadline.is_some();
        if let Err(e) = grant(&mut store, limits) {
            return Err(Box::new((Error::Setup(format!("{e:#}")), store.into_data())));
        }
        let instance = match ready.pre.instantiate(&mut store) {
            Ok(instance) => instance,
            Err(e) => {
                let refused = store.data().refused;
                let error = if refused { Error::OutOfMemory } else { Error::Setup(format!("{e:#}")) };
                return Err(Box::new((error, store.into_data())));
            }
        };
        let mut made = Instance { store, instance, program, limits, limited, poisoned: false };
        match made.function_at::<Init>(&ready.init, true).and_then(|init| made.call(&init, ())) {
            Ok(()) => Ok(made),
            Err(e) => Err(Box::new((e, made.store.into_data()))),
        }
    }

    /// Starts again with a fresh state; the host's side stays. Functions have to be bound again.
    #[doc(hidden)]
    pub fn renew(&mut self) -> Result<()> {
        let state = self.store.data_mut();
        let state = State {
            hosts: std::mem::take(&mut state.hosts),
            wasi: std::mem::take(&mut state.wasi),
            memory: state.memory,
            refused: false,
        };
        match Instance::with_state(self.program, self.limits, state) {
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
        let ready = self.program.ready(self.limits.kind())?;
        let unchecked = ready.checked.load(Ordering::Relaxed);
        let found = self.function_at(&ready.functions[index], !unchecked)?;
        if index + 1 == ready.functions.len() {
            ready.checked.store(true, Ordering::Relaxed);
        }
        Ok(found)
    }

    fn function_at<S: Signature>(&mut self, index: &ComponentExportIndex, check: bool) -> Result<Function<S>> {
        let func = self.instance.get_func(&mut self.store, index);
        let func = func.ok_or_else(|| Error::Setup("an export is not a function".into()))?;
        if check {
            func.typed::<S::Params<'static>, (std::result::Result<S::Output, u32>,)>(&self.store)
                .map_err(|e| Error::Setup(format!("{e:#}")))?;
        }
        Ok(Function { func, signature: PhantomData })
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
        let result = typed.call(&mut self.store, params);
        drop(ticking);
        match result {
            Ok((Ok(value),)) => Ok(value),
            Ok((Err(code),)) => Err(self.exception(code)),
            Err(e) => Err(self.stopped(&e)),
        }
    }

    #[cold]
    fn begin(&mut self) -> Result<Option<Ticking>> {
        grant(&mut self.store, self.limits).map_err(|e| Error::Setup(format!("{e:#}")))?;
        Ok(self.limits.deadline.map(|_| Ticking::start()))
    }

    /// Fetches the details of an exception. They have fuel and time of their own: the call is over.
    #[cold]
    fn exception(&mut self, code: u32) -> Error {
        match self.details(code) {
            Ok(chain) => match from_chain(chain) {
                Some(error) => Error::Python(Box::new(error)),
                None => self.stopped(&wasmtime::Error::msg("the component does not know its exception")),
            },
            Err(e) => self.stopped(&e),
        }
    }

    fn details(&mut self, code: u32) -> wasmtime::Result<Vec<Exception>> {
        let ready = self.program.ready(self.limits.kind()).map_err(|e| wasmtime::Error::msg(e.to_string()))?;
        let _ticking = if self.limited {
            grant(&mut self.store, self.limits)?;
            self.limits.deadline.map(|_| Ticking::start())
        } else {
            None
        };
        let details = self.instance.get_typed_func::<(u32,), (Vec<Exception>,)>(&mut self.store, &ready.details)?;
        Ok(details.call(&mut self.store, (code,))?.0)
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
