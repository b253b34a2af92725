//! Execution test of lowered integer operations: every operation at the borders of the small range, with slow paths that
//! return a mark. An operation on small numbers with a small result takes the fast path and is exact; whatever has a handle
//! or a sentinel among its operands, where that matters, takes the slow path.

mod support;

use std::fmt::Write;

use wasmtime::{Engine, Instance, Module, Store, Val};
use waspy_compiler::codegen::{CodegenOptions, emit};
use waspy_compiler::lang_funcs::LangItem;
use waspy_ir::Type;
use waspy_ir::handles::{NEGATIVE, NONE, POSITIVE, SMALL, UNSET, is_small};
use waspy_ir::parser::parse_module;

/// What slow paths return.
const MARK: i64 = NONE + 12345;
const MARK_BOOL: i32 = 7;

const BINARY: [&str; 10] = ["add", "sub", "mul", "floordiv", "mod", "and", "or", "xor", "shl", "shr"];
const COMPARE: [&str; 6] = ["eq", "ne", "lt", "le", "gt", "ge"];

fn numbers() -> Vec<i64> {
    let mut all = vec![0, 1, -1, 2, -2, 3, 7, -7, 10, 61, 62, 63, 64, 1000, -1000];
    for n in [1i64 << 30, 1 << 31, 1 << 32, 3_037_000_499, 1 << 60, SMALL] {
        all.extend([n - 1, n, n + 1, -n - 1, -n, -n + 1]);
    }
    all.retain(|&n| is_small(n));
    all
}

fn not_small() -> Vec<i64> {
    vec![POSITIVE + 1024, POSITIVE + (1 << 32) - 8, NEGATIVE - 1024, NEGATIVE - (1 << 31), NONE, UNSET]
}

fn stubs(text: &mut String) {
    // Slow paths of operations have a result; what only raises is no operation.
    let slow = |i: &&LangItem| i.path().starts_with("core.int.") && !i.sig().results.is_empty();
    for &item in LangItem::ALL.iter().filter(slow) {
        let sig = item.sig();
        let types = |t: &[Type]| t.iter().map(|t| t.name()).collect::<Vec<_>>().join(", ");
        let params: Vec<String> = sig.params.iter().enumerate().map(|(n, t)| format!("v{n}: {t}")).collect();
        let (result, value) = match sig.results[0] {
            Type::I32 => ("i32", format!("i32.const {MARK_BOOL}")),
            Type::I64 => ("i64", format!("i64.const {MARK}")),
            Type::F64 => ("f64", "f64.const 0.5".into()),
            _ => ("int", format!("int.const {MARK}")),
        };
        let (path, types, params) = (item.path(), types(&sig.params), params.join(", "));
        let _ = write!(
            text,
            "func @{path} ({types}) -> {result} {{\nbb0({params}):\n  v9: {result} = {value}\n  return v9\n}}\n"
        );
    }
}

/// `name` computes `op`; with a constant, of its only parameter and that.
fn function(text: &mut String, name: &str, op: &str, result: &str, constant: Option<i64>) {
    let _ = match constant {
        None => write!(
            text,
            "func @{name} (int, int) -> {result} {{\nbb0(v0: int, v1: int):\n  v2: {result} = int.{op} v0, v1\n  return v2\n}}\n"
        ),
        Some(n) => write!(
            text,
            "func @{name} (int) -> {result} {{\nbb0(v0: int):\n  v1: int = int.const {n}\n  v2: {result} = int.{op} v0, v1\n  return v2\n}}\n"
        ),
    };
    let _ = writeln!(text, "export \"{name}\" @{name}");
}

struct Run {
    store: Store<()>,
    instance: Instance,
}

impl Run {
    fn new(text: &str) -> Run {
        let mut module = parse_module(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
        support::run("all", &mut module);
        let bytes = emit(&module, &CodegenOptions::default());
        wasmparser::validate(&bytes).expect("valid");
        let engine = Engine::default();
        let module = Module::new(&engine, bytes).expect("valid");
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).expect("no imports");
        Run { store, instance }
    }

    fn call(&mut self, name: &str, args: &[i64]) -> Val {
        let f = self.instance.get_func(&mut self.store, name).expect("exported");
        let types: Vec<_> = f.ty(&self.store).params().collect();
        let args: Vec<Val> =
            types.iter().zip(args).map(|(t, &n)| if t.is_i64() { Val::I64(n) } else { Val::I32(n as i32) }).collect();
        let mut out = [Val::I32(0)];
        f.call(&mut self.store, &args, &mut out).unwrap_or_else(|e| panic!("{name}{args:?}: {e:?}"));
        out[0]
    }
}

/// The exact result, when the operation is one the fast path may do.
fn exact(op: &str, x: i64, y: i64) -> Option<i128> {
    if !is_small(x) || !is_small(y) {
        return None;
    }
    let (a, b) = (i128::from(x), i128::from(y));
    Some(match op {
        "add" => a + b,
        "sub" => a - b,
        "mul" => a * b,
        "floordiv" if y > 0 => a.div_euclid(b),
        "mod" if y > 0 => a.rem_euclid(b),
        "and" => a & b,
        "or" => a | b,
        "xor" => a ^ b,
        "shl" if (0..=61).contains(&y) => a << y,
        "shr" if (0..=63).contains(&y) => a >> y,
        _ => return None,
    })
    .filter(|&r| r >= i128::from(-SMALL) && r < i128::from(SMALL))
}

/// Products leave the fast path earlier than they have to.
fn must_be_fast(op: &str, x: i64, y: i64, constant: bool) -> bool {
    let near = |n: i64| (-(1i64 << 30)..1 << 30).contains(&n);
    op != "mul" || near(x) && near(y) || constant && x.unsigned_abs() <= ((1u64 << 61) - 1) / y.unsigned_abs().max(1)
}

fn check(run: &mut Run, op: &str, name: &str, x: i64, y: i64, constant: bool) {
    let args = if constant { vec![x] } else { vec![x, y] };
    let got = run.call(name, &args).unwrap_i64();
    match exact(op, x, y) {
        Some(r) if got == r as i64 => {}
        Some(_) if got == MARK && !must_be_fast(op, x, y, constant) => {}
        Some(r) => panic!("{x} {op} {y} is {r}, not {got}"),
        // Shifting right by a constant beyond the width is as good as by the width.
        None if constant && op == "shr" && is_small(x) && is_small(y) && y > 63 => assert_eq!(got, x >> 63),
        None => assert_eq!(got, MARK, "{x} {op} {y} has to be slow"),
    }
}

#[test]
fn two_operands_at_the_borders() {
    let constants = [0, 1, 2, 3, 8, 10, 61, 62, 64, 1000, -1, -3, 1 << 20, 1 << 60, SMALL - 1, -SMALL, NONE];
    let mut text = String::new();
    stubs(&mut text);
    for op in BINARY {
        function(&mut text, op, op, "int", None);
        for (n, &c) in constants.iter().enumerate() {
            function(&mut text, &format!("{op}_{n}"), op, "int", Some(c));
        }
    }
    let mut run = Run::new(&text);
    let all: Vec<i64> = numbers().into_iter().chain(not_small()).collect();
    for op in BINARY {
        for &x in &all {
            all.iter().for_each(|&y| check(&mut run, op, op, x, y, false));
            for (n, &c) in constants.iter().enumerate() {
                check(&mut run, op, &format!("{op}_{n}"), x, c, true);
            }
        }
    }
}

#[test]
fn comparisons_at_the_borders() {
    let mut text = String::new();
    stubs(&mut text);
    for op in COMPARE {
        function(&mut text, op, op, "i32", None);
        function(&mut text, &format!("{op}_10"), op, "i32", Some(10));
    }
    let mut run = Run::new(&text);
    let all: Vec<i64> = numbers().into_iter().chain(not_small()).collect();
    for op in COMPARE {
        for &x in &all {
            for &y in &all {
                let got = run.call(op, &[x, y]).unwrap_i32();
                let slow = if op == "ne" { i32::from(MARK_BOOL == 0) } else { MARK_BOOL };
                if is_small(x) || is_small(y) && got != slow {
                    assert_eq!(got, compare(op, x, y), "{x} {op} {y}");
                } else {
                    assert_eq!(got, slow, "{x} {op} {y} has to be slow");
                }
            }
            assert_eq!(run.call(&format!("{op}_10"), &[x]).unwrap_i32(), compare(op, x, 10), "{x} {op} 10");
        }
    }
}

fn compare(op: &str, x: i64, y: i64) -> i32 {
    i32::from(match op {
        "eq" => x == y,
        "ne" => x != y,
        "lt" => x < y,
        "le" => x <= y,
        "gt" => x > y,
        _ => x >= y,
    })
}

#[test]
fn one_operand_at_the_borders() {
    let mut text = String::new();
    stubs(&mut text);
    let ops = [
        ("neg", "int", "int"),
        ("invert", "int", "int"),
        ("truth", "int", "i32"),
        ("from_i32", "i32", "int"),
        ("from_i64", "i64", "int"),
        ("to_i64", "int", "i64"),
        ("to_f64", "int", "f64"),
        ("is_small", "int", "i32"),
    ];
    for (op, from, to) in ops {
        let _ = write!(
            text,
            "func @{op} ({from}) -> {to} {{\nbb0(v0: {from}):\n  v1: {to} = int.{op} v0\n  return v1\n}}\nexport \"{op}\" @{op}\n"
        );
    }
    let mut run = Run::new(&text);
    for x in numbers().into_iter().chain(not_small()).chain([i64::MIN, i64::MAX]) {
        let small = is_small(x);
        let or_mark = |fast: bool, n: i64| if fast { n } else { MARK };
        assert_eq!(run.call("neg", &[x]).unwrap_i64(), or_mark(small && x != -SMALL, x.wrapping_neg()), "-{x}");
        assert_eq!(run.call("invert", &[x]).unwrap_i64(), or_mark(small, !x), "~{x}");
        assert_eq!(run.call("truth", &[x]).unwrap_i32(), i32::from(x != 0));
        assert_eq!(run.call("is_small", &[x]).unwrap_i32(), i32::from(small), "{x}");
        assert_eq!(run.call("from_i64", &[x]).unwrap_i64(), or_mark(small, x));
        assert_eq!(run.call("to_i64", &[x]).unwrap_i64(), or_mark(small, x));
        assert_eq!(run.call("to_f64", &[x]).unwrap_f64(), if small { x as f64 } else { 0.5 });
        let n = x as i32;
        assert_eq!(run.call("from_i32", &[i64::from(n)]).unwrap_i64(), i64::from(n));
    }
}
