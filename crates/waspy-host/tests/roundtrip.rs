//! Values across the boundary and back: the doctests of `tests/roundtrip/*.py`, run through compiled components.
//!
//! The expectations are CPython's: `python3.12 -m doctest crates/waspy-host/tests/roundtrip/*.py` checks them. Arguments
//! are literals, and calls of the file's dataclasses and members of its enums; a result is compared as its `repr`.

#[path = "roundtrip/values.rs"]
mod values;

use std::path::{Path, PathBuf};

use values::{Reader, python_repr};
use waspy_compiler::api::{Options, Output, SourceText, Sources};
use waspy_compiler::component::wit;
use waspy_host::wasmtime::component::{Component, Func, Instance, Linker, Val};
use waspy_host::wasmtime::{Config, Engine, Store};

/// A call and what CPython prints for it.
struct Example {
    call: String,
    expected: String,
}

/// The doctests of a file, in order.
fn examples(text: &str) -> Vec<Example> {
    let mut found: Vec<Example> = vec![];
    let mut inside = false;
    for line in text.lines() {
        if let Some(call) = line.strip_prefix(">>> ") {
            found.push(Example { call: call.into(), expected: String::new() });
            inside = true;
        } else if line.is_empty() || line.starts_with("\"\"\"") {
            inside = false;
        } else if let (true, Some(example)) = (inside, found.last_mut()) {
            // Of a traceback only the last line counts, as for doctest.
            example.expected = line.into();
        }
    }
    found
}

struct One(PathBuf);

impl Sources for One {
    fn read(&self, module: &str) -> Option<SourceText> {
        let path = self.0.join(format!("{module}.py"));
        let text = std::fs::read_to_string(&path).ok()?;
        Some(SourceText { path: format!("{module}.py"), text, declaration: false, package: false })
    }
}

/// A component and how to call it.
struct Running {
    output: Output,
    store: Store<()>,
    instance: Instance,
}

impl Running {
    fn new(output: Output) -> Running {
        let mut config = Config::new();
        config.concurrency_support(false);
        let engine = Engine::new(&config).expect("an engine");
        let bytes = output.component.as_ref().expect("it compiled");
        let component = Component::new(&engine, bytes).expect("the component is valid");
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine).instantiate(&mut store, &component).expect("it imports nothing");
        Running { output, store, instance }
    }

    fn func(&mut self, interface: &str, name: &str) -> Func {
        let interface = wit::qualified(&self.output.interface, interface);
        let interface = self.instance.get_export_index(&mut self.store, None, &interface).expect("the interface");
        let index = self.instance.get_export_index(&mut self.store, Some(&interface), name).expect("the function");
        self.instance.get_func(&mut self.store, index).expect("a function")
    }

    fn call(&mut self, func: Func, args: &[Val]) -> Val {
        let mut results = [Val::Bool(false)];
        func.call(&mut self.store, args, &mut results).expect("no trap");
        let [result] = results;
        result
    }

    /// What CPython would print for a call.
    fn answer(&mut self, call: &str) -> String {
        let interface = self.output.interface.clone();
        let (name, args) = Reader::call(&interface, call);
        let exported = interface.exports.iter().find(|f| f.python_name == name).expect("an exported function");
        let func = self.func(&wit::module_interface(&interface), &exported.wit_name());
        match self.call(func, &args) {
            Val::Result(Ok(None)) => String::new(),
            Val::Result(Ok(Some(value))) => python_repr(&interface, &exported.result, &value),
            Val::Result(Err(Some(code))) => self.error(*code),
            other => panic!("a call gave {other:?}"),
        }
    }

    fn error(&mut self, code: Val) -> String {
        let func = self.func(wit::RUNTIME_INTERFACE, "py-error-details");
        let Val::List(chain) = self.call(func, &[code]) else { panic!("the details are a list") };
        let Some(Val::Record(fields)) = chain.first() else { panic!("the error is known") };
        let text = |name: &str| match fields.iter().find(|(n, _)| n == name) {
            Some((_, Val::String(text))) => text.clone(),
            other => panic!("{name} is {other:?}"),
        };
        let (class, message) = (text("type-name"), text("message"));
        if message.is_empty() { class } else { format!("{class}: {message}") }
    }
}

/// Runs the examples of a case.
fn case(module: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/roundtrip");
    let text = std::fs::read_to_string(folder.join(format!("{module}.py"))).expect("the case is readable");
    let options = Options { validate: true, ..Options::default() };
    let output = waspy_compiler::compile(module, &One(folder), &options);
    let rendered = waspy_syntax::render(&output.diagnostics, &output.sources, false);
    assert!(output.component.is_some(), "{rendered}");
    let examples = examples(&text);
    assert!(!examples.is_empty(), "{module} has no examples");
    let mut running = Running::new(output);
    let mut wrong = vec![];
    for Example { call, expected } in examples {
        let answer = running.answer(&call);
        if answer != expected {
            wrong.push(format!("{call}\n  expected {expected}\n  got      {answer}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn scalars() {
    case("scalars");
}

#[test]
fn containers() {
    case("containers");
}

#[test]
fn classes() {
    case("classes");
}

#[test]
fn numbers() {
    case("numbers");
}
