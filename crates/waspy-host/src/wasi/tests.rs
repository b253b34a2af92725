//! The host functions, called from components written by hand.

use super::command::{Bounds, Command, Finished};
use super::{Input, Output, Wasi};
use std::io::{self, Write};
use wasmtime::{Config, Engine};

/// A program in text form: `$main` is the body of `run`, over the lowered functions that the prelude imports.
fn program(main: &str) -> Vec<u8> {
    let text = include_str!("testdata/program.wat").replace(";; MAIN", main);
    wat::parse_str(text).expect("the component's text is well formed")
}

fn run(main: &str, wasi: Wasi) -> Finished {
    let mut config = Config::new();
    config.concurrency_support(false);
    let engine = Engine::new(&config).unwrap();
    Command::new(&engine, &program(main)).unwrap().run(wasi, Bounds::default())
}

/// Core code that writes `len` bytes from address 0 to the stream that the function gives.
fn write(get: &str, len: u32) -> String {
    format!("(call $write (call ${get}) (i32.const 0) (i32.const {len}) (i32.const 64))")
}

#[test]
fn output_goes_to_the_stream_it_was_written_to() {
    let main = format!("{} {} (i32.const 0)", write("get-stdout", 5), write("get-stderr", 2));
    let finished = run(&main, Wasi::new());
    assert!(finished.failure.is_none());
    assert_eq!(finished.code, 0);
    assert_eq!(finished.stdout, b"hello");
    assert_eq!(finished.stderr, b"he");
}

#[test]
fn a_result_of_err_is_exit_code_one() {
    assert_eq!(run("(i32.const 1)", Wasi::new()).code, 1);
}

#[test]
fn exit_carries_its_code_and_keeps_the_output() {
    let main = format!("{} (call $exit-with-code (i32.const 7)) unreachable", write("get-stdout", 1));
    let finished = run(&main, Wasi::new());
    assert!(finished.failure.is_none());
    assert_eq!((finished.code, finished.stdout.as_slice()), (7, b"h".as_slice()));
    assert_eq!(run("(call $exit (i32.const 1)) unreachable", Wasi::new()).code, 1);
    assert_eq!(run("(call $exit (i32.const 0)) unreachable", Wasi::new()).code, 0);
}

#[test]
fn a_trap_is_a_failure() {
    let finished = run("unreachable", Wasi::new());
    assert_eq!(finished.code, 1);
    assert!(finished.failure.is_some());
}

#[test]
fn input_is_read_to_its_end() {
    // Echo: read at most 3 bytes at a time until the stream is closed. Result area at 64: tag, pointer, length.
    let main = "(local.set $in (call $get-stdin))
        (block $done
          (loop $more
            (call $read (local.get $in) (i64.const 3) (i32.const 64))
            (br_if $done (i32.load8_u (i32.const 64)))
            (call $write (call $get-stdout) (i32.load (i32.const 68)) (i32.load (i32.const 72)) (i32.const 80))
            (br $more)))
        (i32.const 0)";
    let finished = run(main, Wasi::new().stdin("spam and eggs"));
    assert!(finished.failure.is_none(), "{:?}", finished.failure);
    assert_eq!(finished.stdout, b"spam and eggs");
}

#[test]
fn arguments_cross() {
    // The list of arguments is (pointer, length) at 64; write the first string.
    let main = "(call $get-arguments (i32.const 64))
        (local.set $in (i32.load (i32.const 64)))
        (call $write (call $get-stdout) (i32.load (local.get $in)) (i32.load offset=4 (local.get $in)) (i32.const 80))
        (i32.const 0)";
    let finished = run(main, Wasi::new().args(["prog.py", "-x"]));
    assert!(finished.failure.is_none(), "{:?}", finished.failure);
    assert_eq!(finished.stdout, b"prog.py");
}

/// A writer that always fails in one way.
struct Fails(io::ErrorKind);

impl Write for Fails {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn failed_writes_are_told_to_the_program() {
    // The result area at 64: 1 for an error, then at 68 which one: 0 failed, 1 closed.
    let main = format!("{} (i32.add (i32.const 10) (i32.load8_u (i32.const 68)))", write("get-stdout", 1));
    let main = format!("{main} (call $exit-with-code) unreachable");
    for (kind, code) in [(io::ErrorKind::StorageFull, 10), (io::ErrorKind::BrokenPipe, 11)] {
        let wasi = Wasi::new().streams(Input::default(), Output::Writer(Box::new(Fails(kind))), Output::default());
        assert_eq!(run(&main, wasi).code, code);
    }
}

#[test]
fn a_component_that_is_no_program_is_refused() {
    let engine = Engine::default();
    let wasm = wat::parse_str("(component)").unwrap();
    let message = Command::new(&engine, &wasm).err().expect("refused").to_string();
    assert!(message.contains("does not export `wasi:cli/run`"), "{message}");
}
