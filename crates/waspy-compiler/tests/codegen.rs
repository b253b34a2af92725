//! Execution tests of codegen: IR text to wasm, validated, run under wasmtime, compared with the expected numbers.

use wasmtime::{Engine, Instance, Module, Store, Val};
mod support;

use waspy_compiler::codegen::{CodegenOptions, emit};
use waspy_ir::parser::parse_module;
use waspy_ir::verifier::verify_module;

fn compile(text: &str) -> Vec<u8> {
    let module = parse_module(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    verify_module(&module).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let bytes = emit(&module, &CodegenOptions { names: true, ..CodegenOptions::default() });
    wasmparser::validate(&bytes).unwrap_or_else(|e| panic!("{e}\n{text}"));
    bytes
}

struct Run {
    store: Store<()>,
    instance: Instance,
}

impl Run {
    fn new(text: &str) -> Run {
        Run::from_bytes(&compile(text))
    }

    fn from_bytes(bytes: &[u8]) -> Run {
        wasmparser::validate(bytes).expect("valid");
        let engine = Engine::default();
        let module = Module::new(&engine, bytes).expect("valid");
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).expect("no imports");
        Run { store, instance }
    }

    fn call(&mut self, name: &str, args: &[i64]) -> Vec<i64> {
        let f = self.instance.get_func(&mut self.store, name).expect("exported");
        let ty = f.ty(&self.store);
        let args: Vec<Val> =
            ty.params().zip(args).map(|(t, &n)| if t.is_i64() { Val::I64(n) } else { Val::I32(n as i32) }).collect();
        let mut out = vec![Val::I32(0); ty.results().len()];
        f.call(&mut self.store, &args, &mut out).unwrap_or_else(|e| panic!("{name}{args:?}: {e:?}"));
        let number = |v: &Val| match v {
            Val::I64(n) => *n,
            v => i64::from(v.unwrap_i32()),
        };
        out.iter().map(number).collect()
    }
}

#[test]
fn loop_with_parameters_in_parallel() {
    let mut run = Run::new(
        r#"
        func @fib (i32) -> i64 {
        bb0(v0: i32):
          v1: i64 = i64.const 0
          v2: i64 = i64.const 1
          br bb1(v0, v1, v2)
        bb1(v3: i32, v4: i64, v5: i64):
          br_if v3, bb2, bb3
        bb2:
          v6: i32 = i32.const 1
          v7: i32 = i32.sub v3, v6
          v8: i64 = i64.add v4, v5
          br bb1(v7, v5, v8)
        bb3:
          return v4
        }
        func @swap (i32, i64, i64) -> i64, i64 {
        bb0(v0: i32, v1: i64, v2: i64):
          br bb1(v0, v1, v2)
        bb1(v3: i32, v4: i64, v5: i64):
          v6: i32 = i32.const 1
          v7: i32 = i32.sub v3, v6
          br_if v3, bb1(v7, v5, v4), bb2
        bb2:
          return v4, v5
        }
        export "fib" @fib
        export "swap" @swap
        "#,
    );
    assert_eq!(run.call("fib", &[50]), [12586269025]);
    assert_eq!(run.call("swap", &[3, 1, 2]), [2, 1]);
    assert_eq!(run.call("swap", &[4, 1, 2]), [1, 2]);
}

#[test]
fn nested_loops_ifs_and_tables() {
    let mut run = Run::new(
        r#"
        func @pick (i32) -> i32 {
        bb0(v0: i32):
          v1: i32 = i32.const 10
          v2: i32 = i32.const 20
          switch v0, [bb1(v1), bb2, bb1(v2), bb2], bb3
        bb1(v3: i32):
          return v3
        bb2:
          br bb1(v0)
        bb3 cold:
          v4: i32 = i32.const -1
          br bb1(v4)
        }
        func @primes (i32) -> i32 {
        bb0(v0: i32):
          v1: i32 = i32.const 2
          v2: i32 = i32.const 0
          br bb1(v1, v2)
        bb1(v3: i32, v4: i32):
          v5: i32 = i32.lt_s v3, v0
          br_if v5, bb2(v1), bb7
        bb2(v6: i32):
          v7: i32 = i32.mul v6, v6
          v8: i32 = i32.gt_s v7, v3
          br_if v8, bb5(v1), bb3
        bb3:
          v9: i32 = i32.rem_s v3, v6
          br_if v9, bb4, bb6(v4)
        bb4:
          v10: i32 = i32.const 1
          v11: i32 = i32.add v6, v10
          br bb2(v11)
        bb5(v12: i32):
          v13: i32 = i32.const 1
          v14: i32 = i32.add v4, v13
          br bb6(v14)
        bb6(v15: i32):
          v16: i32 = i32.const 1
          v17: i32 = i32.add v3, v16
          br bb1(v17, v15)
        bb7:
          return v4
        }
        export "pick" @pick
        export "primes" @primes
        "#,
    );
    let picked: Vec<i64> = (-1..6).flat_map(|n| run.call("pick", &[n])).collect();
    assert_eq!(picked, [-1, 10, 1, 20, 3, -1, -1]);
    assert_eq!(run.call("primes", &[100]), [25]);
}

#[test]
fn trees_keep_the_order_of_effects() {
    let mut run = Run::new(
        r#"
        data %cell align 8 mutable "\00\00\00\00"
        func @bump () -> i32 {
        bb0:
          v0: ptr = ptr.const %cell
          v1: i32 = load.i32 v0 +0
          v2: i32 = i32.const 1
          v3: i32 = i32.add v1, v2
          store.i32 v0, v3 +0
          return v3
        }
        func @order () -> i32 {
        bb0:
          v0: ptr = ptr.const %cell
          v1: i32 = load.i32 v0 +0
          v2: i32 = call @bump ()
          v3: i32 = load.i32 v0 +0
          v4: i32 = i32.const 10
          v5: i32 = i32.mul v3, v4
          v6: i32 = i32.add v5, v1
          v7: i32 = call @bump ()
          v8: i32 = i32.sub v7, v6
          return v8
        }
        export "order" @order
        "#,
    );
    // Cell 0, then 1 and 2: 2 - (1 * 10 + 0).
    assert_eq!(run.call("order", &[]), [-8]);
}

#[test]
fn tables_globals_and_static_data() {
    let mut run = Run::new(
        r#"
        global $n: i32 = 5
        global $big: int = 7
        global $object: ref = 0
        data %a align 4 "abcd"
        data %same align 4 "abcd"
        data %refers align 8 root "\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00" reloc 0 data %a reloc 4 func @twice reloc 8 big_neg %a
        func @twice (i32) -> i32 {
        bb0(v0: i32):
          v1: i32 = i32.add v0, v0
          return v1
        }
        func @dynamic (i32) -> i32 {
        bb0(v0: i32):
          v1: ptr = ptr.const %refers
          v2: i32 = load.i32 v1 +4
          v3: i32 = call_indirect (i32) -> i32 (v0, v2)
          v4: i32 = global.get $n
          v5: i32 = i32.add v3, v4
          global.set $n v5
          return v5
        }
        func @checks () -> i32, i64, i64, i32, i32, i32 {
        bb0:
          v0: ptr = ptr.const %a
          v1: ptr = ptr.const %same
          v2: i32 = ptr.raw v0
          v3: i32 = ptr.raw v1
          v4: i32 = i32.eq v2, v3
          v5: ptr = ptr.const %refers
          v6: i64 = load.i64 v5 +8
          v7: int = int.big_neg %a
          v8: i64 = int.raw v7
          v9: i64 = i64.sub v6, v8
          v10: int = global.get $big
          v11: i64 = int.raw v10
          v12: ref = ref.const %refers
          global.set $object v12
          v13: ptr = static.ref_cells_begin
          v14: ref = load.ref v13 +0
          v15: i32 = ref.eq v14, v12
          v16: ptr = static.objects_begin
          v17: ref = load.ref v16 +0
          v18: i32 = ref.eq v17, v12
          v19: ptr = heap.base
          v20: ptr = stack.limit
          v21: i32 = ptr.raw v19
          v22: i32 = ptr.raw v20
          v23: i32 = i32.le_u v22, v21
          return v4, v9, v11, v15, v18, v23
        }
        export "dynamic" @dynamic
        export "checks" @checks
        "#,
    );
    assert_eq!(run.call("dynamic", &[4]), [13]);
    assert_eq!(run.call("dynamic", &[4]), [21]);
    assert_eq!(run.call("checks", &[]), [1, 0, 7, 1, 1, 1]);
}

/// Small functions stay small: what they take is written down, so that growth is seen.
#[test]
fn code_is_as_small_as_it_was() {
    let fib = r#"
        func @core.int._add_slow (int, int) -> int [noraise, nocollect] {
        bb0(v0: int, v1: int):
          return v0
        }
        func @core.int._sub_slow (int, int) -> int [noraise, nocollect] {
        bb0(v0: int, v1: int):
          return v0
        }
        func @core.int._lt_slow (int, int) -> i32 [noraise, nocollect] {
        bb0(v0: int, v1: int):
          v2: i32 = i32.const 0
          return v2
        }
        func @fib (int) -> int {
        bb0(v0: int):
          v1: int = int.const 2
          v2: i32 = int.lt v0, v1
          br_if v2, bb1, bb2
        bb1:
          return v0
        bb2:
          v3: int = int.const 1
          v4: int = int.sub v0, v3
          v5: int = call @fib (v4)
          v6: int = int.sub v0, v1
          v7: int = call @fib (v6)
          v8: int = int.add v5, v7
          return v8
        }
        export "fib" @fib
        "#;
    let mut module = parse_module(fib).expect("text");
    support::run("all", &mut module);
    let bytes = emit(&module, &CodegenOptions::default());
    let sizes = body_sizes(&bytes);
    assert_eq!(sizes.last(), Some(&110), "the body of fib, of {sizes:?}");
    let mut run = Run::from_bytes(&bytes);
    assert_eq!(run.call("fib", &[20]), [6765]);
}

fn body_sizes(bytes: &[u8]) -> Vec<usize> {
    let bodies = wasmparser::Parser::new(0).parse_all(bytes).filter_map(|p| match p.expect("valid") {
        wasmparser::Payload::CodeSectionEntry(body) => Some(body.range().len()),
        _ => None,
    });
    bodies.collect()
}

/// The allocator stands for the collector here (a call through the table may collect) and adds up what it finds.
/// Values that are live across a call that collects are in the shadow stack while it runs, and the stack is as it was
/// when the function has returned, however it returned.
#[test]
fn the_collector_sees_what_is_live() {
    let mut module = parse_module(
        r#"
        global $seen: i32 = 0
        global $kept: ref = 0
        data %a align 8 "aaaaaaaa"
        data %b align 8 "bbbbbbbb"
        data %cls align 8 "cccc"
        layout !C size 16 tail 0 class %cls
        func @lowlevel.memory.alloc (i32, ptr) -> ptr {
        bb0(v0: i32, v1: ptr):
          v2: ptr = sp.get
          v3: ptr = stack.begin
          v4: i32 = ptr.raw v2
          v5: i32 = ptr.raw v3
          v6: i32 = i32.sub v4, v5
          v7: i32 = i32.const 0
          br bb1(v7, v7)
        bb1(v8: i32, v9: i32):
          v10: i32 = i32.lt_u v8, v6
          br_if v10, bb2, bb3
        bb2:
          v11: ptr = ptr.add v3, v8
          v12: i32 = load.i32 v11 +0
          v13: i32 = i32.add v9, v12
          v14: i32 = i32.const 4
          v15: i32 = i32.add v8, v14
          br bb1(v15, v13)
        bb3:
          global.set $seen v9
          v17: ptr = ptr.const %cls
          br_if v7, bb4, bb5
        bb4:
          call_indirect () (v7)
          br bb5
        bb5:
          return v17
        }
        func @f (i32) -> i32, i32 {
        bb0(v0: i32):
          v1: ref = ref.const %a
          v2: ptr = ptr.from_ref v1
          v3: ref = global.get $kept
          v4: int = int.big_neg %b
          v5: int = int.neg v4
          br_if v0, bb1, bb2
        bb1:
          v6: ref = new !C
          v7: i32 = load.i32 v3 +0
          v8: i32 = int.eq v4, v5
          v9: i32 = global.get $seen
          v10: ptr = sp.get
          v11: i32 = ptr.raw v10
          return v9, v7
        bb2:
          v12: i32 = i32.const -1
          return v12, v12
        }
        func @run (i32) -> i32, i32 {
        bb0(v0: i32):
          v1: ref = ref.const %a
          global.set $kept v1
          v2: i32, v3: i32 = call @f (v0)
          v4: ptr = sp.get
          v5: ptr = stack.begin
          v6: i32 = ptr.raw v4
          v7: i32 = ptr.raw v5
          v8: i32 = i32.sub v6, v7
          v9: i32 = ptr.raw v5
          v10: ptr = ptr.const %a
          v11: ptr = ptr.const %b
          v12: i32 = ptr.raw v10
          v13: i32 = ptr.raw v11
          v14: i32 = i32.sub v2, v12
          v15: i32 = i32.sub v14, v13
          return v15, v8
        }
        func @core.int._neg_slow (int) -> int [noraise, nocollect] {
        bb0(v0: int):
          v1: int = int.big_pos %b
          return v1
        }
        func @core.int._eq_slow (int, int) -> i32 [noraise, nocollect] {
        bb0(v0: int, v1: int):
          v2: i32 = i32.const 1
          return v2
        }
        export "run" @run
        "#,
    )
    .expect("text");
    support::run("all", &mut module);
    let mut run = Run::from_bytes(&emit(&module, &CodegenOptions::default()));
    // On the stack: %a by its reference, %b by the negative handle's address is a constant and is not spilled; its
    // negation is a value and is.
    assert_eq!(run.call("run", &[1]), [0, 0]);
}
