//! Memory stays flat over a million calls: of functions that need the collector, and of those that do without one.

use waspy_compiler::api::{Options, SourceText, Sources};
use waspy_host::wasmtime::component::{Component, Linker, Val};
use waspy_host::wasmtime::{Config, Engine, ResourceLimiter, Store};

struct Text(&'static str);

impl Sources for Text {
    fn read(&self, module: &str) -> Option<SourceText> {
        let source = SourceText { path: "m.py".into(), bytes: self.0.into(), declaration: false, package: false };
        (module == "m").then_some(source)
    }
}

/// Bytes that linear memory has grown to.
#[derive(Default)]
struct Grown(usize);

impl ResourceLimiter for Grown {
    fn memory_growing(&mut self, _: usize, desired: usize, _: Option<usize>) -> waspy_host::wasmtime::Result<bool> {
        self.0 = desired;
        Ok(true)
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> waspy_host::wasmtime::Result<bool> {
        Ok(true)
    }
}

/// Calls each function `calls` times with a text and a number; memory does not grow in the second half.
fn flat(text: &'static str, functions: &[&str], calls: usize) {
    let options = Options { validate: true, ..Options::default() };
    let output = waspy_compiler::compile("m", &Text(text), &options);
    let rendered = waspy_syntax::render(&output.diagnostics, &output.sources, false);
    let Some(bytes) = output.component else { panic!("{rendered}") };
    let mut config = Config::new();
    config.concurrency_support(false);
    let engine = Engine::new(&config).expect("an engine");
    let mut store = Store::new(&engine, Grown::default());
    store.limiter(|grown| grown);
    let component = Component::new(&engine, &bytes).expect("the component is valid");
    let instance = Linker::new(&engine).instantiate(&mut store, &component).expect("it imports nothing");
    let details = instance.get_func(&mut store, "py-error-details").expect("it is exported");
    let interface = instance.get_export_index(&mut store, None, "py:m/m").expect("the interface");
    let mut early = 0;
    for n in 0..calls {
        for name in functions {
            let index = instance.get_export_index(&mut store, Some(&interface), name).expect("the function");
            let func = instance.get_func(&mut store, index).expect("the function");
            let args = [Val::String(format!("text number {}", n % 100)), Val::S64(n as i64 % 1000)];
            let mut results = [Val::Bool(false)];
            func.call(&mut store, &args, &mut results).expect("no trap");
            let raised = matches!(&results[0], Val::Result(Err(_)));
            assert_eq!(raised, name.starts_with("fail"), "{name}: {results:?}");
            if raised && n % 16 == 0 {
                let Val::Result(Err(Some(code))) = &results[0] else { panic!("{results:?}") };
                let mut chain = [Val::Bool(false)];
                details.call(&mut store, &[(**code).clone()], &mut chain).expect("no trap");
                assert!(matches!(&chain[0], Val::List(all) if !all.is_empty()), "{chain:?}");
            }
        }
        if n == calls / 2 {
            early = store.data().0;
        }
    }
    assert_eq!(store.data().0, early, "memory grew in the second half");
}

#[test]
fn without_a_collector() {
    let text = "
def join(s: str, n: int) -> str:
    return s.upper() + '-' + s[1:]

def add(s: str, n: int) -> int:
    return n + len(s)

def fails(s: str, n: int) -> str:
    raise ValueError('no: ' + s)
";
    flat(text, &["join", "add", "fails"], 334_000);
}

#[test]
fn with_a_collector() {
    let text = "
seen: list[str] = []

def words(s: str, n: int) -> list[str]:
    out = []
    for word in s.split():
        out.append(word + str(n))
    return out

def count(s: str, n: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for letter in s:
        found[letter] = found.get(letter, 0) + n
    return found

def remember(s: str, n: int) -> int:
    seen.append(s)
    if len(seen) > 10:
        seen.clear()
    return len(seen)

def caught(s: str, n: int) -> int:
    total = 0
    for k in range(3):
        try:
            total += int(s)
        except ValueError as e:
            total += len(str(e))
    return total

def fails(s: str, n: int) -> int:
    return {'a': 1}[s]
";
    flat(text, &["words", "count", "remember", "caught", "fails"], 40_000);
}
