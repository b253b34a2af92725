//! `wasi:clocks` and `wasi:random`: the time, waiting, and random numbers, for programs that were granted them.
//!
//! What was not granted is an error of the engine that says so: a program cannot go on without an answer, and a made-up
//! one would be a guess.

use super::{HasWasi, Wasi, interface};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentType, Lift, Linker, LinkerInstance, Lower, Resource, ResourceType};

/// Host type of `pollable`: the number of a moment in [`Wasi::waits`].
struct Pollable;

#[derive(ComponentType, Lift, Lower)]
#[component(record)]
pub(super) struct Datetime {
    pub seconds: u64,
    pub nanoseconds: u32,
}

pub(super) fn add<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    add_poll(&mut linker.instance(&interface("wasi:io/poll"))?)?;
    add_wall_clock(&mut linker.instance(&interface("wasi:clocks/wall-clock"))?)?;
    add_monotonic_clock(&mut linker.instance(&interface("wasi:clocks/monotonic-clock"))?)?;
    add_random(&mut linker.instance(&interface("wasi:random/random"))?)
}

impl Wasi {
    fn check_clocks(&self) -> wasmtime::Result<()> {
        if self.clocks {
            return Ok(());
        }
        Err(wasmtime::Error::msg("the program asks for the time, which the host did not grant (`Wasi::clocks`)"))
    }

    /// Random bytes of the operating system.
    fn random_bytes(&self, n: usize) -> wasmtime::Result<Vec<u8>> {
        if !self.random {
            let text = "the program asks for random numbers, which the host did not grant (`Wasi::random`)";
            return Err(wasmtime::Error::msg(text));
        }
        let mut bytes = vec![0; n];
        getrandom::fill(&mut bytes)
            .map_err(|e| wasmtime::Error::msg(format!("the system gives no random bytes: {e}")))?;
        Ok(bytes)
    }

    /// Nanoseconds since some moment of the past.
    fn monotonic(&self) -> u64 {
        use std::sync::OnceLock;
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed().as_nanos() as u64
    }
}

fn add_poll<T: HasWasi>(poll: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    poll.resource("pollable", ResourceType::host::<Pollable>(), |mut store: StoreContextMut<'_, T>, rep| {
        if let Some(slot) = store.data_mut().wasi().waits.get_mut(rep as usize) {
            *slot = None;
        }
        Ok(())
    })?;
    poll.func_wrap("[method]pollable.block", |mut store: StoreContextMut<'_, T>, (p,): (Resource<Pollable>,)| {
        if let Some(until) = store.data_mut().wasi().waits.get(p.rep() as usize).copied().flatten() {
            std::thread::sleep(until.saturating_duration_since(Instant::now()));
        }
        Ok(())
    })
}

fn add_wall_clock<T: HasWasi>(clock: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    clock.func_wrap("now", |mut store: StoreContextMut<'_, T>, (): ()| {
        store.data_mut().wasi().check_clocks()?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok((Datetime { seconds: now.as_secs(), nanoseconds: now.subsec_nanos() },))
    })
}

fn add_monotonic_clock<T: HasWasi>(clock: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    clock.func_wrap("now", |mut store: StoreContextMut<'_, T>, (): ()| {
        let wasi = store.data_mut().wasi();
        wasi.check_clocks()?;
        Ok((wasi.monotonic(),))
    })?;
    clock.func_wrap("subscribe-duration", |mut store: StoreContextMut<'_, T>, (nanoseconds,): (u64,)| {
        let wasi = store.data_mut().wasi();
        wasi.check_clocks()?;
        let until = Instant::now().checked_add(Duration::from_nanos(nanoseconds));
        wasi.waits.push(until);
        Ok((Resource::<Pollable>::new_own(wasi.waits.len() as u32 - 1),))
    })
}

fn add_random<T: HasWasi>(random: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    random.func_wrap("get-random-u64", |mut store: StoreContextMut<'_, T>, (): ()| {
        let bytes = store.data_mut().wasi().random_bytes(8)?;
        Ok((u64::from_le_bytes(bytes.try_into().expect("eight bytes were asked for")),))
    })?;
    random.func_wrap("get-random-bytes", |mut store: StoreContextMut<'_, T>, (n,): (u64,)| {
        Ok((store.data_mut().wasi().random_bytes(n.min(1 << 20) as usize)?,))
    })
}
