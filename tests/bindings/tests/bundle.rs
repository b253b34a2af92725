//! One component of several modules: an interface each, one state, types that both use.

use waspy_bindings_tests::bundled::{_shared::Point, app::App};
use waspy_host::Result;

#[test]
fn modules_share_state_and_types() -> Result<()> {
    let mut app = App::new()?;
    let one = app.shapes().make(1, 2)?;
    assert_eq!(one, Point { x: 1, y: 2 });
    let sum = app.sums().add(&one, &one)?;
    let line = app.shapes().join(&one, &sum)?;
    assert_eq!(app.sums().middle(&line)?, Point { x: 1, y: 3 });
    assert_eq!(app.sums().calls()?, ["make", "add"]);
    assert!(App::new()?.sums().calls()?.is_empty());
    Ok(())
}

#[test]
fn errors_name_the_module() -> Result<()> {
    let mut app = App::new()?;
    let one = app.shapes().make(1, 2)?;
    let line = app.shapes().join(&one, &one)?;
    let error = app.sums().middle(&line).expect_err("is none");
    let head = "Traceback (most recent call last):\n  File \"bundled/sums.py\", line 15, in middle\n";
    assert!(error.is("ValueError") && error.to_string().starts_with(head), "{error}");
    app.renew()?;
    assert!(app.sums().calls()?.is_empty());
    Ok(())
}

#[test]
fn the_interface_has_each_type_once() {
    let wit = include_str!(concat!(env!("OUT_DIR"), "/waspy/bundled/app.wit"));
    assert_eq!(wit.matches("record point {").count(), 1, "{wit}");
    for part in [
        "package py:app;",
        "interface shapes {",
        "interface sums {",
        "use shapes.{point};",
        "export shapes;",
        "export sums;",
    ] {
        assert!(wit.contains(part), "no {part:?} in\n{wit}");
    }
}
