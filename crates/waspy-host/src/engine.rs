//! The process's engines: one for each combination of limits that is in use.
//!
//! Counting fuel and checking for a deadline cost compiled code some speed, so they are settings of an engine, and a
//! program that asks for neither runs on the engine without. Engines and the ticking thread live as long as the
//! process.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::Thread;
use std::time::Duration;

use wasmtime::{Config, Engine};

/// How often deadlines are looked at.
const TICK: Duration = Duration::from_millis(1);

/// Which engine: what compiled code has to check.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Kind {
    pub fuel: bool,
    pub deadline: bool,
}

impl Kind {
    /// Number of kinds.
    pub const COUNT: usize = 4;

    /// As an index below [`Kind::COUNT`].
    pub fn index(self) -> usize {
        usize::from(self.fuel) + 2 * usize::from(self.deadline)
    }
}

static ENGINES: [OnceLock<Engine>; Kind::COUNT] = [const { OnceLock::new() }; Kind::COUNT];

/// The engine of a kind.
pub(crate) fn engine(kind: Kind) -> wasmtime::Result<&'static Engine> {
    let cell = &ENGINES[kind.index()];
    if let Some(engine) = cell.get() {
        return Ok(engine);
    }
    let mut config = Config::new();
    // A call costs a third when no task may run beside it.
    config.concurrency_support(false);
    config.consume_fuel(kind.fuel);
    config.epoch_interruption(kind.deadline);
    let engine = Engine::new(&config)?;
    Ok(cell.get_or_init(|| engine))
}

/// Epochs in a duration, rounded up, and one more because the current one has partly passed.
pub(crate) fn ticks(duration: Duration) -> u64 {
    let ticks = duration.as_nanos().div_ceil(TICK.as_nanos());
    u64::try_from(ticks).unwrap_or(u64::MAX / 2).saturating_add(1)
}

/// Calls with a deadline that are running.
static RUNNING: AtomicUsize = AtomicUsize::new(0);
/// The ticking thread sleeps until it is woken.
static PARKED: AtomicBool = AtomicBool::new(false);

/// Ticks without a running call after which the thread is parked: waking it costs more than most calls, so it waits for
/// the next one.
const IDLE: usize = 200;

/// While it lives, epochs pass.
pub(crate) struct Ticking(());

impl Ticking {
    /// Starts the ticking thread, or wakes it.
    pub fn start() -> Ticking {
        static THREAD: OnceLock<Thread> = OnceLock::new();
        RUNNING.fetch_add(1, Ordering::SeqCst);
        let thread = THREAD.get_or_init(|| std::thread::spawn(tick).thread().clone());
        if PARKED.load(Ordering::SeqCst) {
            thread.unpark();
        }
        Ticking(())
    }
}

impl Drop for Ticking {
    fn drop(&mut self) {
        RUNNING.fetch_sub(1, Ordering::SeqCst);
    }
}

fn tick() {
    let mut idle = 0;
    loop {
        idle = if RUNNING.load(Ordering::SeqCst) == 0 { idle + 1 } else { 0 };
        if idle > IDLE {
            PARKED.store(true, Ordering::SeqCst);
            // A call that began before it could see the flag is seen here; one that began after it wakes the thread.
            if RUNNING.load(Ordering::SeqCst) == 0 {
                std::thread::park();
            }
            PARKED.store(false, Ordering::SeqCst);
            idle = 0;
        }
        std::thread::sleep(TICK);
        for fuel in [false, true] {
            if let Some(engine) = ENGINES[Kind { fuel, deadline: true }.index()].get() {
                engine.increment_epoch();
            }
        }
    }
}
