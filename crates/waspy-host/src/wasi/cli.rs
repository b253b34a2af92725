//! `wasi:cli`: arguments, environment, the standard streams' handles, exit.

use super::streams::{InputStream, OutputStream, STDERR, STDIN, STDOUT};
use super::{HasWasi, interface};
use std::fmt;
use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};

/// The error that unwinds a program which called `exit`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exit(pub u8);

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the program exited with code {}", self.0)
    }
}

impl std::error::Error for Exit {}

pub(super) fn add<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    add_environment(linker)?;
    add_exit(linker)?;
    linker
        .instance(&interface("wasi:cli/stdin"))?
        .func_wrap("get-stdin", |_: StoreContextMut<'_, T>, (): ()| Ok((Resource::<InputStream>::new_own(STDIN),)))?;
    linker.instance(&interface("wasi:cli/stdout"))?.func_wrap("get-stdout", |_: StoreContextMut<'_, T>, (): ()| {
        Ok((Resource::<OutputStream>::new_own(STDOUT),))
    })?;
    linker
        .instance(&interface("wasi:cli/stderr"))?
        .func_wrap("get-stderr", |_: StoreContextMut<'_, T>, (): ()| Ok((Resource::<OutputStream>::new_own(STDERR),)))
}

fn add_environment<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    let mut env = linker.instance(&interface("wasi:cli/environment"))?;
    env.func_wrap("get-environment", |mut store: StoreContextMut<'_, T>, (): ()| {
        Ok((store.data_mut().wasi().env.clone(),))
    })?;
    env.func_wrap("get-arguments", |mut store: StoreContextMut<'_, T>, (): ()| {
        Ok((store.data_mut().wasi().args.clone(),))
    })?;
    env.func_wrap("initial-cwd", |mut store: StoreContextMut<'_, T>, (): ()| Ok((store.data_mut().wasi().cwd.clone(),)))
}

fn add_exit<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    let mut exit = linker.instance(&interface("wasi:cli/exit"))?;
    exit.func_wrap("exit", |_: StoreContextMut<'_, T>, (status,): (Result<(), ()>,)| -> wasmtime::Result<()> {
        Err(wasmtime::Error::from(Exit(u8::from(status.is_err()))))
    })?;
    // Unstable in 0.2, but the only way to say `sys.exit(3)`.
    exit.func_wrap("exit-with-code", |_: StoreContextMut<'_, T>, (code,): (u8,)| -> wasmtime::Result<()> {
        Err(wasmtime::Error::from(Exit(code)))
    })
}
