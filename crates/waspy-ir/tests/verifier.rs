//! Each invariant of the verifier is broken once, and so is each kind of line of the text form.

use waspy_ir::parser::parse_module;
use waspy_ir::printer::print_module;
use waspy_ir::verifier::verify_module;
use waspy_ir::{Attrs, Edge, FuncBuilder, FuncDecl, Function, Imm, Module, Op, Sig, Type};

/// Parses and verifies; the message of what is wrong.
fn wrong(text: &str) -> String {
    let module = parse_module(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    verify_module(&module).expect_err("broken on purpose")
}

fn body(code: &str) -> String {
    wrong(&format!("declare @may (int) -> int\ndeclare @safe () [noraise]\nfunc @f (int, i32) -> int {{\n{code}\n}}\n"))
}

#[track_caller]
fn says(message: &str, part: &str) {
    assert!(message.contains(part), "expected `{part}` in `{message}`");
}

#[test]
fn entry() {
    says(&body("bb0(v0: int):\n return v0"), "entry parameters");
    says(&body("bb0(v0: int, v1: i32):\n br bb0(v0, v1)"), "entry has a predecessor");
}

#[test]
fn dominance() {
    let diamond = "bb0(v0: int, v1: i32):\n br_if v1, bb1, bb2\nbb1:\n v2: int = int.neg v0\n br bb2\nbb2:\n return v2";
    says(&body(diamond), "does not dominate");
    says(
        &body("bb0(v0: int, v1: i32):\n v2: int = int.neg v3\n v3: int = int.neg v0\n return v2"),
        "does not dominate",
    );
}

#[test]
fn types() {
    says(&body("bb0(v0: int, v1: i32):\n v2: int = int.add v0, v1\n return v2"), "operands");
    says(&body("bb0(v0: int, v1: i32):\n v2: i32 = int.neg v0\n return v0"), "results");
    says(&body("bb0(v0: int, v1: i32):\n v2: int = call @may (v1)\n return v2"), "operands");
    says(&body("bb0(v0: int, v1: i32):\n br_if v0, bb1, bb1\nbb1:\n return v0"), "is not an i32");
    says(&body("bb0(v0: int, v1: i32):\n return v1"), "returns");
    says(&body("bb0(v0: int, v1: i32):\n br bb1\nbb1(v2: int):\n return v2"), "edge to bb1");
    says(&wrong("global $g: i32 = 0\nfunc @f () -> int {\nbb0:\n v0: int = global.get $g\n return v0\n}"), "results");
    says(&body("bb0(v0: int, v1: i32):\n v2: int = load.int v0 +0\n return v2"), "operands");
}

#[test]
fn handlers_and_ends() {
    let tried = |line: &str, args: &str| {
        format!("bb0(v0: int, v1: i32):\n {line}\n try bb1, bb2{args}\nbb1:\n return v0\nbb2(v9: int):\n return v9")
    };
    says(&body(&tried("call @safe ()", "(v0)")), "cannot raise");
    says(&body(&tried("v2: int = call @may (v0)", "(v2)")), "unwind side");
    says(&body("bb0(v0: int, v1: i32):\n trap\n return v0"), "is not last");
    let module = "func @f (ref) {\nbb0(v0: ref):\n throw v0\n return\n}";
    says(&wrong(module), "is not last");
}

#[test]
fn tables() {
    says(&wrong("data %d align 4 \"\\00\\00\" reloc 0 data %d"), "past the end");
    says(&wrong("data %d align 3 \"\""), "no power of two");
}

#[test]
fn instructions_in_two_places() {
    let mut b = FuncBuilder::new("f", Sig::default(), Attrs::default());
    b.i32(1);
    b.ret(&[]);
    let mut f = b.finish();
    let i = f.blocks[0].insts[0];
    f.blocks[0].insts.push(i);
    let module = Module { funcs: vec![FuncDecl::Defined(f)], ..Module::new() };
    says(&verify_module(&module).expect_err("broken on purpose"), "two places");
}

#[test]
fn parse_errors_have_lines() {
    let at = |text: &str| parse_module(text).expect_err("broken on purpose").to_string();
    says(&at("func @f () {\nbb0:\n v0: i32 = i32.konst 1\n return\n}"), "line 3: no op `i32.konst`");
    says(&at("func @f () {\nbb0:\n return v7\n}"), "line 3: no value v7");
    says(&at("func @f () {\nbb0:\n br bb4\n}"), "line 3: no block bb4");
    says(&at("func @f () {\nbb1:\n return\n}"), "line 2: expected bb0");
    says(&at("func @f () {\nbb0:\n v0: i32 = i32.const 99999999999\n return\n}"), "line 3: `99999999999`");
    says(&at("func @f () {\nbb0:\n v0: i33 = i32.const 9\n return\n}"), "line 3: no type `i33`");
    says(&at("func @f () {\nbb0:\n call @g ()\n return\n}"), "line 3: no `@g`");
    says(&at("func @f () {\nbb0:\n return"), "line 1: function without `}`");
    says(&at("func @f () {\nbb0:\n}"), "no terminator");
    says(&at("global $g: i32 = 0\nglobal $g: i32 = 0"), "line 2: `$g` is defined twice");
    says(&at("nonsense"), "line 1: no such item");
}

#[test]
fn what_is_built_prints_and_reads_back() {
    let sig = Sig { params: vec![Type::I32], results: vec![Type::F64] };
    let mut b = FuncBuilder::new("list[int].f", sig, Attrs { inline: true, ..Attrs::default() });
    let n = b.params()[0];
    let (hot, cold) = (b.block(&[Type::F64]), b.cold_block(&[]));
    let x = b.f64(-0.0);
    b.cond_br(n, Edge::new(hot, &[x]), Edge::new(cold, &[]));
    b.switch_to(hot);
    let p = b.block_params(hot)[0];
    b.ret(&[p]);
    b.switch_to(cold);
    b.effect(Op::Trap, &[], Imm::None);
    b.unreachable();
    assert!(b.is_terminated());
    let module = Module { funcs: vec![FuncDecl::Defined(b.finish())], ..Module::new() };
    verify_module(&module).expect("valid");
    // Values get new numbers in the order of the text, so it is the second text that stays.
    let text = print_module(&parse_module(&print_module(&module)).expect("its own text"));
    assert_eq!(print_module(&parse_module(&text).expect("its own text")), text);
    assert!(text.contains("func @\"list[int].f\" (i32) -> f64 [inline] {"), "{text}");
    assert!(text.contains("f64.const -0.0"), "{text}");
}

#[test]
fn zeros_of_every_type() {
    for ty in Type::ALL {
        let mut b = FuncBuilder::new("z", Sig { params: vec![], results: vec![ty] }, Attrs::default());
        let zero = b.zero(ty);
        b.ret(&[zero]);
        let module = Module { funcs: vec![FuncDecl::Defined(b.finish())], ..Module::new() };
        verify_module(&module).unwrap_or_else(|e| panic!("{ty}: {e}"));
    }
    let empty = Function::new("f", Sig::default(), Attrs::default());
    assert_eq!(empty.block_ids().count(), 1);
}
