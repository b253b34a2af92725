//! Names that mean something in Rust: that the module `type` compiles is most of the test.

use waspy_bindings_tests::py::r#type::{Functions, Loop, Option_, Result as Outcome, Struct, Type};
use waspy_host::Result;

#[test]
fn keywords_are_raw_names() -> Result<()> {
    let mut t = Type::new()?;
    assert_eq!(t.r#impl(1, 2)?, 3);
    assert_eq!(t.super_(1, 2, 3)?, 6);
    let given = Struct { r#fn: 1, r#type: "a".into(), self_: true, crate_: 0.5, r#box: vec![1] };
    let made = t.r#match(&given, "b")?;
    assert_eq!(made, Struct { r#fn: 2, r#type: "ab".into(), self_: false, crate_: 0.5, r#box: vec![1] });
    Ok(())
}

#[test]
fn names_that_bindings_use_themselves() -> Result<()> {
    let mut t = Type::new()?;
    assert_eq!(t.new_(Loop::Self_)?, Loop::Box);
    assert_eq!(t.new_(Loop::Option)?, Loop::Self_);
    t.renew_()?;
    assert_eq!(t.instance_()?, 1);
    let option = Option_ { string: "x".into(), vec: vec!["y".into()] };
    assert_eq!(t.builder_(&option, &Outcome { ok: Some(4) })?, Functions { instance: 5 });
    assert_eq!(t.builder_(&option, &Outcome { ok: None })?.instance, 1);
    assert_eq!(t.r#yield(7, "")?, 7);
    Ok(())
}

/// What Python would fill in is in the documentation, since Rust passes every argument.
#[test]
fn defaults_are_documented() {
    let text = include_str!(concat!(env!("OUT_DIR"), "/waspy/py.rs"));
    for line in [
        "/// Python: `py/type.py`, line 46. Python's default is `ref = 2`.",
        "Python's default is `` dyn = \"`tick`\" ``.",
        "Python's defaults are `let = 1`, `pub = \"a b\"`.",
    ] {
        assert!(text.contains(line), "no {line:?} in\n{text}");
    }
}
