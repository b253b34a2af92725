//! What an instance may use, chosen before it is made.

use std::any::Any;
use std::marker::PhantomData;
use std::time::Duration;

use crate::engine::Kind;
use crate::error::Result;
use crate::instance::{Bindings, Instance, Origin};
use crate::wasi::Wasi;

/// Bounds of an instance; without one, memory is bounded by the 4 GiB of WebAssembly and time by nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub memory: Option<usize>,
    pub fuel: Option<u64>,
    pub deadline: Option<Duration>,
}

impl Limits {
    /// The engine that can keep them.
    pub fn kind(self) -> Kind {
        Kind { fuel: self.fuel.is_some(), deadline: self.deadline.is_some() }
    }
}

/// Makes instances of the generated type `T`.
///
/// ```ignore
/// let mut stats = Stats::builder().memory(64 << 20).deadline(Duration::from_millis(50)).new()?;
/// ```
#[must_use = "nothing is made before `new`"]
pub struct Builder<T> {
    limits: Limits,
    component: Option<Vec<u8>>,
    wasi: Wasi,
    hosts: Vec<Box<dyn Any + Send>>,
    made: PhantomData<fn() -> T>,
}

impl<T: Bindings> Builder<T> {
    /// A builder with the implementations of the host modules, in the order of the interface.
    #[doc(hidden)]
    pub fn with_hosts(hosts: Vec<Box<dyn Any + Send>>) -> Builder<T> {
        Builder { limits: Limits::default(), component: None, wasi: Wasi::new(), hosts, made: PhantomData }
    }

    /// At most this many bytes of memory. What cannot be had is a `MemoryError`, or [`crate::Error::OutOfMemory`].
    pub fn memory(mut self, bytes: usize) -> Self {
        self.limits.memory = Some(bytes);
        self
    }

    /// At most this much fuel for each call; an instruction costs about one. Going over is
    /// [`crate::Error::OutOfFuel`].
    pub fn fuel(mut self, fuel: u64) -> Self {
        self.limits.fuel = Some(fuel);
        self
    }

    /// At most this much time for each call. Going over is [`crate::Error::Deadline`].
    pub fn deadline(mut self, time: Duration) -> Self {
        self.limits.deadline = Some(time);
        self
    }

    /// What `print`, `input`, `sys.argv` and `os.environ` see. By default nothing, and what is printed is dropped with
    /// the instance.
    pub fn wasi(mut self, wasi: Wasi) -> Self {
        self.wasi = wasi;
        self
    }

    /// Another component in place of the embedded one, with the same interface: a plugin, or a newer version of the
    /// Python code. One whose functions have other types, or that imports more, is [`crate::Error::Setup`].
    pub fn component(mut self, wasm: Vec<u8>) -> Self {
        self.component = Some(wasm);
        self
    }

    /// Makes the instance: the module's top-level code runs.
    #[allow(clippy::new_ret_no_self, clippy::wrong_self_convention)]
    pub fn new(self) -> Result<T> {
        let program = Origin::new(T::program(), self.component);
        T::bind(Instance::new(program, self.limits, self.wasi, self.hosts)?)
    }
}
