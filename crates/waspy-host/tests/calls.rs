//! Calls into a component that was written by hand: values, exceptions, host functions, limits.

mod common;

use std::time::Duration;

use common::{Host, M};
use waspy_host::{Error, Map, Raise, Result};

struct Prices;

impl Host for Prices {
    fn price(&mut self, sku: String) -> Result<f64, Raise> {
        let text = sku.strip_prefix("sku-").ok_or_else(|| Raise::new("KeyError", sku.clone()))?;
        Ok(text.parse::<f64>()?)
    }
}

fn sample() -> M {
    M::builder(Prices).new().expect("the component starts")
}

#[test]
fn values_cross() {
    let mut m = sample();
    assert_eq!(m.instance.call(&m.add, (2, 40)).expect("adds"), 42);
    assert_eq!(m.instance.call(&m.total, (&[1.0, 2.5],)).expect("sums"), 3.5);
    let map: Map<String, i64> = [("b".to_string(), 1), ("a".to_string(), 2)].into();
    assert_eq!(m.instance.call(&m.same, (&map,)).expect("returns"), map);
}

#[test]
fn an_exception_leaves_the_instance_usable() {
    let mut m = sample();
    let error = m.instance.call(&m.div, (1, 0)).expect_err("raises");
    assert!(error.is("ValueError") && error.is("Exception") && !error.is("KeyError"));
    assert_eq!(
        error.to_string(),
        "Traceback (most recent call last):\n  File \"py/m.py\", line 2, in div\nValueError: division by zero"
    );
    assert_eq!(m.instance.call(&m.div, (42, 2)).expect("divides"), 21);
}

#[test]
fn the_host_is_called_and_may_raise() {
    let mut m = sample();
    assert_eq!(m.instance.call(&m.ask, ("sku-2.5",)).expect("a price"), 2.5);
    assert!(m.instance.call(&m.ask, ("other",)).is_err_and(|e| e.is("ValueError")));
}

#[test]
fn fuel_runs_out_and_the_instance_is_renewed() {
    let mut m = M::builder(Prices).fuel(10_000).new().expect("starts");
    for _ in 0..1000 {
        assert_eq!(m.instance.call(&m.add, (1, 1)).expect("each call has its own fuel"), 2);
    }
    assert!(matches!(m.instance.call(&m.forever, ()), Err(Error::OutOfFuel)));
    assert!(matches!(m.instance.call(&m.add, (1, 1)), Err(Error::Poisoned)));
    m.instance.renew().expect("starts again");
    let add = m.instance.function::<common::Add>(0).expect("is there");
    assert_eq!(m.instance.call(&add, (1, 1)).expect("works again"), 2);
    let ask = m.instance.function::<common::Ask>(4).expect("is there");
    assert_eq!(m.instance.call(&ask, ("sku-1",)).expect("the host stayed"), 1.0);
}

#[test]
fn a_deadline_passes() {
    let mut m = M::builder(Prices).deadline(Duration::from_millis(20)).new().expect("starts");
    let start = std::time::Instant::now();
    assert!(matches!(m.instance.call(&m.forever, ()), Err(Error::Deadline)));
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(20) && took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn refused_memory_is_told_from_a_trap() {
    let mut m = M::builder(Prices).memory(1 << 20).new().expect("starts");
    assert!(matches!(m.instance.call(&m.grow, ()), Err(Error::OutOfMemory)));
    let mut m = sample();
    m.instance.call(&m.grow, ()).expect("there is memory");
    let error = m.instance.call(&m.trap, ()).expect_err("traps");
    assert!(matches!(error, Error::Trap(_)), "{error}");
    assert!(m.instance.is_poisoned());
}

#[test]
fn an_instance_can_move_to_another_thread() {
    let mut m = sample();
    let sum = std::thread::spawn(move || m.instance.call(&m.add, (2, 3))).join().expect("no panic");
    assert_eq!(sum.expect("adds"), 5);
}

#[test]
fn another_component_of_the_same_interface() {
    let embedded = <M as waspy_host::Bindings>::program().wasm();
    let replaced = |from: &str, to: &str| {
        let at = embedded.windows(from.len()).position(|w| w == from.as_bytes()).expect("is there");
        [&embedded[..at], to.as_bytes(), &embedded[at + from.len()..]].concat()
    };
    let mut m = M::builder(Prices).component(replaced("division by zero", "not by nothing !")).new().expect("starts");
    assert!(m.instance.call(&m.div, (1, 0)).expect_err("raises").to_string().ends_with("ValueError: not by nothing !"));
    m.instance.renew().expect("starts again");
    let div = m.instance.function::<common::Add>(1).expect("is there");
    let again = m.instance.call(&div, (1, 0)).expect_err("raises");
    assert!(again.to_string().ends_with("not by nothing !"), "{again}");
    let mut other = sample();
    assert!(other.instance.call(&other.div, (1, 0)).expect_err("raises").to_string().ends_with("division by zero"));
    let garbage = M::builder(Prices).component(b"\0asm".to_vec()).new();
    assert!(matches!(garbage, Err(Error::Setup(_))));
}
