//! Values and exceptions through generated bindings.

use waspy_bindings_tests::py;
use waspy_host::{Raise, Result};

fn numbers() -> py::numbers::Numbers {
    py::numbers::Numbers::new().expect("the module starts")
}

#[test]
fn every_scalar_type_crosses() -> Result<()> {
    let mut n = numbers();
    assert_eq!(n.add(i64::MAX, -1)?, i64::MAX - 1);
    assert_eq!(n.mean(-0.5, 2.5)?, 1.0);
    assert!(n.mean(f64::NAN, 1.0)?.is_nan() && n.mean(f64::INFINITY, 1.0)?.is_infinite());
    assert!(n.flip(false)? && !n.flip(true)?);
    n.remember(40)?;
    n.remember(2)?;
    assert_eq!(n.total()?, 42);
    assert_eq!(numbers().total()?, 0, "instances are apart");
    Ok(())
}

#[test]
fn what_does_not_fit_is_an_overflow_error() {
    let mut n = numbers();
    assert!(n.add(i64::MAX, 1).is_err_and(|e| e.is("OverflowError")));
    assert!(n.power(10, 30).is_err_and(|e| e.is("OverflowError")));
    assert_eq!(n.power(10, 18).expect("it fits"), 1_000_000_000_000_000_000);
}

#[test]
fn an_exception_of_a_direct_call_has_everything() {
    let mut n = numbers();
    let error = n.divide(1, 0).expect_err("raises");
    let text = error.to_string();
    let head = "Traceback (most recent call last):\n  File \"py/numbers.py\", line 29, in divide\n";
    assert!(text.starts_with(head), "{text}");
    assert!(text.ends_with("\nZeroDivisionError: integer division or modulo by zero"), "{text}");
    assert!(error.is("ArithmeticError") && !error.is("ValueError"));
    let error = n.chained(0).expect_err("raises");
    assert!(error.is("Odd") && error.is("ValueError"));
    let python = error.python().expect("a Python exception");
    assert_eq!((python.type_name.as_str(), python.message.as_str()), ("numbers.Odd", "ends: 0"));
    assert!(python.cause.as_ref().is_some_and(|c| c.is("ZeroDivisionError")));
    assert_eq!(n.divide(7, 2).expect("the instance goes on"), 3);
}

#[test]
fn text_and_lists_cross() -> Result<()> {
    let mut lists = py::lists::Lists::new()?;
    assert_eq!(lists.greet("Wörld")?, "Hello, Wörld");
    let numbers: Vec<f64> = (0..100_000).map(f64::from).collect();
    assert_eq!(lists.total(&numbers)?, 4_999_950_000.0);
    assert_eq!(lists.same(&numbers)?, numbers);
    assert!(lists.same(&[])?.is_empty());
    for n in 0..9 {
        // NaNs are found wherever they are, and every other number stays.
        for at in 0..n {
            let mut some: Vec<f64> = (0..n).map(|i| i as f64 - 2.0).collect();
            some[at] = f64::from_bits(0xfff0_dead_beef_0001);
            let back = lists.same(&some)?;
            assert!(back[at].is_nan() && back.len() == n);
            assert!(back.iter().zip(&some).enumerate().all(|(i, (x, y))| i == at || x == y), "{back:?}");
        }
    }
    Ok(())
}

struct Prices(f64);

impl py::host::Host for Prices {
    fn price(&mut self, sku: &str) -> Result<f64, Raise> {
        self.0 += 1.0;
        match sku {
            "sku-1" => Ok(self.0),
            _ => Err(Raise::new("KeyError", sku)),
        }
    }
}

#[test]
fn a_program_with_a_host_is_called_through_its_component() -> Result<()> {
    let mut asking = py::asking::Asking::new(Prices(0.0))?;
    assert_eq!(asking.twice(1)?, 2.0);
    assert!(asking.twice(2).is_err_and(|e| e.is("KeyError")));
    assert_eq!(asking.twice(1)?, 6.0, "the host has kept its state");
    Ok(())
}

#[test]
fn an_instance_moves_to_another_thread() {
    fn sends<T: Send>(_: &T) {}
    let (mut n, lists) = (numbers(), py::lists::Lists::new().expect("it starts"));
    sends(&lists);
    n.remember(1).expect("works");
    let total = std::thread::spawn(move || n.total()).join().expect("no panic");
    assert_eq!(total.expect("works"), 1);
}
