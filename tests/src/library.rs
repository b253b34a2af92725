//! A Python file compiled as a library and instantiated: its functions called with component values.

use crate::values::{Reader, python_repr};
use std::path::PathBuf;
use wasmtime::component::{Component, ComponentNamedList, Func, Instance, Lift, Linker, Lower, Val};
use wasmtime::{Config, Engine, ResourceLimiter, Store};
use waspy_compiler::api::{Options, Output, SourceText, Sources};
use waspy_compiler::component::interface::interface_name;
use waspy_compiler::component::wit;

/// The files of a folder.
struct Folder(PathBuf);

impl Sources for Folder {
    fn read(&self, module: &str) -> Option<SourceText> {
        let bytes = std::fs::read(self.0.join(format!("{module}.py"))).ok()?;
        Some(SourceText { path: format!("{module}.py"), bytes, declaration: false, package: false })
    }
}

/// How large the memory has become.
struct Memory(usize);

impl ResourceLimiter for Memory {
    fn memory_growing(&mut self, _: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        self.0 = desired;
        Ok(true)
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        Ok(true)
    }
}

/// An instance and what it was made from.
pub struct Library {
    /// What the compiler gave.
    pub output: Output,
    store: Store<Memory>,
    instance: Instance,
}

impl Library {
    /// Compiles a module of a folder of this crate and runs its body.
    pub fn new(folder: &str, module: &str) -> Library {
        let options = Options { validate: true, ..Options::default() };
        let output = waspy_compiler::compile(module, &Folder(crate::tests_dir().join(folder)), &options);
        let rendered = waspy_syntax::render(&output.diagnostics, &output.sources, false);
        let bytes = output.component.as_ref().unwrap_or_else(|| panic!("{folder}/{module}.py\n{rendered}"));
        let mut config = Config::new();
        config.concurrency_support(false);
        let engine = Engine::new(&config).expect("an engine");
        let component = Component::new(&engine, bytes).expect("the component is valid");
        let mut store = Store::new(&engine, Memory(0));
        store.limiter(|memory| memory);
        let instance = Linker::new(&engine).instantiate(&mut store, &component).expect("it imports nothing");
        let mut library = Library { output, store, instance };
        let init = library.instance.get_func(&mut library.store, wit::INIT).expect("it is exported");
        let started = library.run(init, &[]);
        assert!(matches!(started, Val::Result(Ok(None))), "the module's body raised");
        library
    }

    fn func(&mut self, interface: &str, name: &str) -> Func {
        let interface = wit::qualified(&self.output.interface, interface);
        let interface = self.instance.get_export_index(&mut self.store, None, &interface).expect("the interface");
        let index = self.instance.get_export_index(&mut self.store, Some(&interface), name).expect("the function");
        self.instance.get_func(&mut self.store, index).expect("a function")
    }

    fn exported(&mut self, name: &str) -> Func {
        let interface = self.output.interface.clone();
        let exported = interface.exports.iter().find(|f| f.python_name == name).expect("an exported function");
        self.func(&interface_name(&exported.module), &exported.wit_name())
    }

    fn run(&mut self, func: Func, args: &[Val]) -> Val {
        let mut results = [Val::Bool(false)];
        func.call(&mut self.store, args, &mut results).expect("no trap");
        let [result] = results;
        result
    }

    /// Calls a function; what it raises is `Class: message`.
    pub fn call<P, R>(&mut self, name: &str, params: P) -> Result<R, String>
    where
        P: ComponentNamedList + Lower,
        R: Lift + Send + Sync + 'static,
    {
        let func = self.exported(name);
        let func = func.typed::<P, (Result<R, u32>,)>(&self.store).expect("the function has this type");
        let (result,) = func.call(&mut self.store, params).expect("no trap");
        result.map_err(|code| self.error(Val::U32(code)))
    }

    /// Bytes of the component's memory.
    pub fn memory(&self) -> usize {
        self.store.data().0
    }

    /// What CPython would print for a call, given as text.
    pub fn answer(&mut self, call: &str) -> String {
        let interface = self.output.interface.clone();
        let (name, args) = Reader::call(&interface, call);
        let exported = interface.exports.iter().find(|f| f.python_name == name).expect("an exported function");
        let func = self.exported(&name);
        match self.run(func, &args) {
            Val::Result(Ok(None)) => String::new(),
            Val::Result(Ok(Some(value))) => python_repr(&interface, &exported.result, &value),
            Val::Result(Err(Some(code))) => self.error(*code),
            other => panic!("a call gave {other:?}"),
        }
    }

    fn error(&mut self, code: Val) -> String {
        let func = self.instance.get_func(&mut self.store, wit::ERROR_DETAILS).expect("it is exported");
        let Val::List(chain) = self.run(func, &[code]) else { panic!("the details are a list") };
        let Some(Val::Tuple(fields)) = chain.first() else { panic!("the error is known") };
        let [_, Val::String(class), _, Val::String(message), _] = &fields[..] else { panic!("{fields:?}") };
        let (class, message) = (class.clone(), message.clone());
        if message.is_empty() { class } else { format!("{class}: {message}") }
    }
}
