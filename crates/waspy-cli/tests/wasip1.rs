//! `cargo waspy build FILE.py --target wasip1`: recorded programs under a host that has preview 1 of WASI and nothing else.
//!
//! The host is a few functions here, written after the interface's description, so that no test depends on a whole WASI.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasmtime::{Caller, Engine, Error, Extern, Linker, Memory, Module, Store};

/// What a program is given and what it says.
struct World {
    args: Vec<Vec<u8>>,
    input: Vec<u8>,
    out: Vec<u8>,
    err: Vec<u8>,
    code: i32,
    /// Nanoseconds.
    now: u64,
}

/// A program that ends by itself.
#[derive(Debug)]
struct Exit;

impl std::fmt::Display for Exit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the program has ended")
    }
}

impl std::error::Error for Exit {}

const SUCCESS: i32 = 0;
const BAD_DESCRIPTOR: i32 = 8;

fn memory(caller: &mut Caller<'_, World>) -> Memory {
    match caller.get_export("memory") {
        Some(Extern::Memory(memory)) => memory,
        _ => panic!("the module exports its memory"),
    }
}

fn word(data: &[u8], at: i32) -> i32 {
    i32::from_le_bytes(data[at as usize..][..4].try_into().expect("four bytes"))
}

fn put(data: &mut [u8], at: i32, value: i32) {
    data[at as usize..][..4].copy_from_slice(&value.to_le_bytes());
}

/// Takes at most 1,000 bytes of a piece, since hosts may take less than all.
fn fd_write(mut caller: Caller<'_, World>, fd: i32, pieces: i32, count: i32, written: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    let mut all = 0;
    for n in 0..count {
        let (at, len) = (word(data, pieces + 8 * n), word(data, pieces + 8 * n + 4).min(1000));
        let bytes = &data[at as usize..(at + len) as usize];
        match fd {
            1 => world.out.extend_from_slice(bytes),
            2 => world.err.extend_from_slice(bytes),
            _ => return BAD_DESCRIPTOR,
        }
        all += len;
    }
    put(data, written, all);
    SUCCESS
}

fn fd_read(mut caller: Caller<'_, World>, fd: i32, pieces: i32, _count: i32, read: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    if fd != 0 {
        return BAD_DESCRIPTOR;
    }
    let (at, len) = (word(data, pieces), word(data, pieces + 4));
    let bytes: Vec<u8> = world.input.drain(..(len as usize).min(world.input.len())).collect();
    data[at as usize..][..bytes.len()].copy_from_slice(&bytes);
    put(data, read, bytes.len() as i32);
    SUCCESS
}

fn args_sizes_get(mut caller: Caller<'_, World>, count: i32, size: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    put(data, count, world.args.len() as i32);
    put(data, size, world.args.iter().map(|a| a.len() as i32 + 1).sum());
    SUCCESS
}

fn args_get(mut caller: Caller<'_, World>, starts: i32, text: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    let mut at = text;
    for (n, arg) in world.args.iter().enumerate() {
        put(data, starts + 4 * n as i32, at);
        data[at as usize..][..arg.len()].copy_from_slice(arg);
        data[at as usize + arg.len()] = 0;
        at += arg.len() as i32 + 1;
    }
    SUCCESS
}

/// Both clocks go on by a millisecond whenever they are asked.
fn clock_time_get(mut caller: Caller<'_, World>, _clock: i32, _precision: i64, time: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    world.now += 1_000_000;
    data[time as usize..][..8].copy_from_slice(&world.now.to_le_bytes());
    SUCCESS
}

/// Nobody really waits: the clock goes on.
fn poll_oneoff(mut caller: Caller<'_, World>, subscriptions: i32, _events: i32, count: i32, happened: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    let at = subscriptions as usize;
    assert_eq!((count, data[at + 8], word(data, subscriptions + 16)), (1, 0, 1), "it waits for the clock");
    world.now += u64::from_le_bytes(data[at + 24..at + 32].try_into().expect("eight bytes"));
    put(data, happened, 1);
    SUCCESS
}

fn random_get(mut caller: Caller<'_, World>, at: i32, size: i32) -> i32 {
    let memory = memory(&mut caller);
    let (data, world) = memory.data_and_store_mut(&mut caller);
    for byte in &mut data[at as usize..(at + size) as usize] {
        world.now = world.now.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        *byte = (world.now >> 56) as u8;
    }
    SUCCESS
}

fn proc_exit(mut caller: Caller<'_, World>, code: i32) -> Result<(), Error> {
    caller.data_mut().code = code;
    Err(Error::new(Exit))
}

fn run(engine: &Engine, wasm: &Path, world: World) -> World {
    let module = Module::from_file(engine, wasm).expect("a valid module");
    let mut linker = Linker::new(engine);
    let name = "wasi_snapshot_preview1";
    linker.func_wrap(name, "fd_write", fd_write).expect("links");
    linker.func_wrap(name, "fd_read", fd_read).expect("links");
    linker.func_wrap(name, "args_sizes_get", args_sizes_get).expect("links");
    linker.func_wrap(name, "args_get", args_get).expect("links");
    linker.func_wrap(name, "proc_exit", proc_exit).expect("links");
    linker.func_wrap(name, "clock_time_get", clock_time_get).expect("links");
    linker.func_wrap(name, "poll_oneoff", poll_oneoff).expect("links");
    linker.func_wrap(name, "random_get", random_get).expect("links");
    let mut store = Store::new(engine, world);
    let instance = linker.instantiate(&mut store, &module).expect("imports nothing else");
    let start = instance.get_typed_func::<(), ()>(&mut store, "_start").expect("exports `_start`");
    match start.call(&mut store, ()) {
        Ok(()) => {}
        Err(e) => assert!(e.is::<Exit>(), "{e:?}"),
    }
    store.into_data()
}

fn tests_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the repository").join("tests")
}

/// The program's answer, beside what CPython answered.
fn check(engine: &Engine, folder: &Path, program: &str) -> Result<(), String> {
    let path = tests_dir().join(program);
    let beside = |extension: &str| fs::read(path.with_extension(extension)).unwrap_or_default();
    let wasm = folder.join("program.wasm");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command
        .args(["waspy", "build", program, "--target", "wasip1", "--quiet", "-o"])
        .arg(&wasm)
        .current_dir(tests_dir());
    let output = command.output().expect("the command starts");
    if !output.status.success() {
        return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let mut args = vec![program.as_bytes().to_vec()];
    args.extend(String::from_utf8_lossy(&beside("args")).lines().map(|l| l.as_bytes().to_vec()));
    let world =
        World { args, input: beside("stdin"), out: vec![], err: vec![], code: 0, now: 1_800_000_000_000_000_000 };
    let world = run(engine, &wasm, world);
    let code: i32 = String::from_utf8_lossy(&beside("code")).trim().parse().unwrap_or(0);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (ours, theirs) =
        ((text(&world.out), text(&world.err), world.code), (text(&beside("out")), text(&beside("err")), code));
    if ours == theirs { Ok(()) } else { Err(format!("{program}: {ours:?} and not {theirs:?}")) }
}

#[test]
fn recorded_programs_give_their_answers() {
    let engine = Engine::default();
    let folder = tempfile::tempdir().expect("a folder");
    let mut programs = vec![];
    for topic in ["run/sys", "run/time", "run/random", "run/exceptions"] {
        let entries = fs::read_dir(tests_dir().join(topic)).expect("is there").flatten();
        let names = entries.filter_map(|e| e.file_name().into_string().ok());
        let programs_of = names.filter(|n| n.ends_with(".py") && !n.starts_with('_')).map(|n| format!("{topic}/{n}"));
        programs.extend(programs_of);
    }
    programs.sort();
    let pending = fs::read_to_string(tests_dir().join("run/pending.txt")).unwrap_or_default();
    let is_pending =
        |program: &str| pending.lines().any(|l| program.contains(l.split_whitespace().next().unwrap_or(" ")));
    let checked = programs.iter().filter(|p| !is_pending(p));
    let failures: Vec<String> = checked.filter_map(|p| check(&engine, folder.path(), p).err()).collect();
    assert!(failures.is_empty() && programs.len() > 20, "{} programs\n{}", programs.len(), failures.join("\n"));
}

/// What the clocks and the random numbers of the host are, no recorded program says.
#[test]
fn clocks_and_random_numbers_are_the_hosts() {
    let engine = Engine::default();
    let folder = tempfile::tempdir().expect("a folder");
    let text = "import random, time\n\na = time.time()\ntime.sleep(100)\nb = time.time()\nprint(b - a >= 100, b - a < 101, a > 1e9)\n\
                t = time.monotonic()\nprint(0 < time.monotonic() - t < 1)\nprint(len({random.random() for _ in range(10)}))\n";
    let (file, wasm) = (folder.path().join("clocks.py"), folder.path().join("clocks.wasm"));
    fs::write(&file, text).expect("writes");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(["waspy", "build", "--target", "wasip1"]).arg(&file).arg("-o").arg(&wasm);
    let output = command.output().expect("the command starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let world = World {
        args: vec![b"clocks.py".to_vec()],
        input: vec![],
        out: vec![],
        err: vec![],
        code: 0,
        now: 1_800_000_000_000_000_000,
    };
    let world = run(&engine, &wasm, world);
    assert_eq!((String::from_utf8_lossy(&world.out).as_ref(), world.code), ("True True True\nTrue\n10\n", 0));
}

/// What preview 1 is not offered is an error that names it, and no file is written.
#[test]
fn what_preview_1_has_not_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, wasm) = (folder.path().join("reads.py"), folder.path().join("reads.wasm"));
    fs::write(&file, "print(open('a.txt').read())\n").expect("writes");
    fs::write(&wasm, "as it was").expect("writes");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(["waspy", "build", "--target", "wasip1"]).arg(&file).arg("-o").arg(&wasm);
    let output = command.output().expect("the command starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(101), "{said}");
    assert!(said.contains("error[W0302]: the program needs `wasi:filesystem/types@0.2.0` of its host"), "{said}");
    assert!(said.contains("= help: compile it to a component"), "{said}");
    assert_eq!(fs::read_to_string(&wasm).expect("it is there"), "as it was");
}
