//! What optimisation achieves, on IR written as the builder and the library produce it: a pass that does nothing would
//! pass every differential test.

use crate::transform::optimise;
use waspy_ir::parser::parse_module;
use waspy_ir::printer::print_module;
use waspy_ir::verifier::verify_module;

/// Optimises a module; the text of the function `@main`.
fn optimised(text: &str) -> String {
    let mut m = parse_module(text).unwrap_or_else(|e| panic!("{e}"));
    verify_module(&m).unwrap_or_else(|e| panic!("before: {e}"));
    optimise::optimise(&mut m, None);
    let out = print_module(&m);
    verify_module(&m).unwrap_or_else(|e| panic!("after: {e}\n{out}"));
    let at = out.find("func @main").unwrap_or_else(|| panic!("no main:\n{out}"));
    out[at..].split("\n}").next().unwrap_or_default().to_owned()
}

/// `for i in range(len(xs)): s += xs[i]` over `list[u8]`, with the iterator as an object whose methods are calls.
const LOOP: &str = r#"
part 1 "range.at"
part 2 "range.stop"
part 3 "list._n[1]"
part 4 "list.items"
data %class align 8 "00000000"
layout !Range size 24 tail 0 class %class
func @more (ref) -> i32 [inline] {
bb0(v0: ref):
  v1: i32 = load.i32 v0 +8 p1
  v2: i32 = i32.const 1
  v3: i32 = i32.add v1, v2
  v4: i32 = load.i32 v0 +12 p2
  v5: i32 = i32.lt_s v3, v4
  br_if v5, bb1(), bb2()
bb1():
  store.i32 v0, v3 +8 p1
  v6: i32 = i32.const 1
  return v6
bb2():
  v7: i32 = i32.const 0
  return v7
}
func @main (ref) -> int {
bb0(v0: ref):
  v1: ref = new !Range
  v2: i32 = i32.const -1
  store.i32 v1, v2 +8 p1
  v3: i32 = load.i32 v0 +8 p3
  store.i32 v1, v3 +12 p2
  v4: int = int.const 0
  br bb1(v4)
bb1(v5: int):
  v6: i32 = call @more(v1)
  br_if v6, bb2(), bb4()
bb2():
  v7: i32 = load.i32 v1 +8 p1
  v8: int = int.from_i32 v7
  v9: i64 = int.raw v8
  v10: i32 = load.i32 v0 +8 p3
  v11: i64 = i64.extend_i32_s v10
  v12: i32 = i64.lt_u v9, v11
  br_if v12, bb3(), bb5()
bb3():
  v13: i32 = i32.wrap_i64 v9
  v14: ptr = ptr.add v0, v13
  v15: i32 = load8_u v14 +16 p4
  v16: int = int.from_i32 v15
  v17: int = int.const 7
  v18: int = int.mod v16, v17
  v19: int = int.add v5, v18
  br bb1(v19)
bb4():
  return v5
bb5():
  trap
  unreachable
}
"#;

#[test]
fn a_loop_over_a_range_costs_nothing_but_its_arithmetic() {
    let text = optimised(LOOP);
    for gone in ["new ", "call ", "trap", "int.mod", "i64.extend_i32_u", "store."] {
        assert!(!text.contains(gone), "`{gone}` is left in\n{text}");
    }
    assert_eq!(text.matches("int.add").count(), 2, "only the sum may overflow, once in each exact copy\n{text}");
    assert_eq!(text.matches("list._n").count() + text.matches(" p3").count(), 1, "one load of the length\n{text}");
}
