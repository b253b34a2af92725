//! Values and exceptions through generated bindings.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, Weak};
use waspy_bindings_tests::py;
use waspy_host::wasmtime::component::{Component, Instance, Linker};
use waspy_host::wasmtime::{Engine, Store, StoreContextMut};
use waspy_host::{Error, Raise, Result};

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
    let error = n.add(i64::MAX, 1).expect_err("does not fit");
    let head = "Traceback (most recent call last):\n  File \"py/numbers.py\", line 6, in add\n    def add(a: int, b: int) -> int:\n";
    assert!(error.to_string().starts_with(&format!("{head}OverflowError: ")), "{error}");
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

struct Panics(bool);

impl py::host::Host for Panics {
    fn price(&mut self, _: &str) -> Result<f64, Raise> {
        self.0 = !self.0;
        assert!(!self.0, "the host's own mistake");
        Ok(1.0)
    }
}

/// A panic of the host passes through the Python code, which is not asked what is half done.
#[test]
fn a_host_that_panics_leaves_an_instance_to_renew() -> Result<()> {
    let mut asking = py::asking::Asking::new(Panics(false))?;
    let panic = catch_unwind(AssertUnwindSafe(|| asking.twice(1))).expect_err("panics");
    assert!(panic.downcast_ref::<&str>().is_some_and(|text| text.contains("own mistake")));
    assert!(matches!(asking.twice(1), Err(Error::Poisoned)));
    asking.renew()?;
    assert_eq!(asking.twice(1)?, 2.0);
    Ok(())
}

type Shared = Mutex<Option<py::asking::Asking>>;

/// Calls the instance that calls it.
struct Again(Weak<Shared>);

impl py::host::Host for Again {
    fn price(&mut self, sku: &str) -> Result<f64, Raise> {
        let shared = self.0.upgrade().ok_or_else(|| Raise::new("KeyError", sku))?;
        // Its `&mut` is the caller's for the time of the call: safe code finds it taken.
        let mut asking = shared.try_lock().map_err(|_| Raise::new("RuntimeError", "the instance is running"))?;
        let asking = asking.as_mut().ok_or_else(|| Raise::new("KeyError", sku))?;
        asking.twice(1).map_err(|e| Raise::new("RuntimeError", e.to_string()))
    }
}

#[test]
fn a_host_cannot_call_the_instance_that_calls_it() -> Result<()> {
    let shared: Arc<Shared> = Arc::default();
    let asking = py::asking::Asking::new(Again(Arc::downgrade(&shared)))?;
    *shared.lock().expect("no panic") = Some(asking);
    let mut asking = shared.lock().expect("no panic");
    let error = asking.as_mut().map(|a| a.twice(1)).expect("it is there").expect_err("is running");
    assert!(error.to_string().ends_with("RuntimeError: the instance is running"), "{error}");
    Ok(())
}

/// Of an exception: whether it is a context, class, bases, message, traceback.
type Details = (bool, String, Vec<String>, String, String);

/// The same where the bindings are not in between, and the engine lets it happen.
#[test]
fn a_running_instance_refuses_to_be_entered() -> waspy_host::wasmtime::Result<()> {
    let engine = Engine::default();
    let component = Component::new(&engine, include_bytes!(concat!(env!("OUT_DIR"), "/waspy/py/asking.wasm")))?;
    let mut linker = Linker::<Option<Instance>>::new(&engine);
    linker.instance("py:asking/host")?.func_wrap(
        "price",
        |mut store: StoreContextMut<'_, Option<Instance>>, (_,): (String,)| {
            let instance = store.data().expect("it runs");
            let init = instance.get_typed_func::<(), (Result<(), u32>,)>(&mut store, "py-init")?;
            let error = init.call(&mut store, ())?.0.expect_err("is running");
            let details = instance.get_typed_func::<(u32,), (Vec<Details>,)>(&mut store, "py-error-details")?;
            let (_, class, _, message, _) = details.call(&mut store, (error,))?.0.swap_remove(0);
            Ok((Err::<f64, _>(Raise::new(class, message).into_wit()),))
        },
    )?;
    let mut store = Store::new(&engine, None);
    let instance = linker.instantiate(&mut store, &component)?;
    *store.data_mut() = Some(instance);
    let interface = instance.get_export_index(&mut store, None, "py:asking/asking").expect("an interface");
    let twice = instance.get_export_index(&mut store, Some(&interface), "twice").expect("a function");
    let twice = instance.get_typed_func::<(i64,), (Result<f64, u32>,)>(&mut store, twice)?;
    let details = instance.get_typed_func::<(u32,), (Vec<Details>,)>(&mut store, "py-error-details")?;
    for _ in 0..3 {
        let error = twice.call(&mut store, (1,))?.0.expect_err("the host could not");
        let found = details.call(&mut store, (error,))?.0.swap_remove(0);
        assert_eq!((found.1.as_str(), found.4.contains("in twice")), ("RuntimeError", true));
        assert!(found.3.starts_with("the instance is running"), "{}", found.3);
    }
    Ok(())
}
