//! Bindings of `sample.wat`, written as `waspy-build` writes them.

use std::sync::LazyLock;

use waspy_compiler::component::encode::encode;
use waspy_compiler::component::interface::{Func, HostModule, Interface, Param, WitType};
use waspy_host::{Bindings, Builder, Function, Instance, Map, Program, Raise, Result, Signature, State};

fn func(name: &str, params: &[WitType], result: WitType) -> Func {
    let param = |(i, ty): (usize, &WitType)| Param { name: format!("p{i}x"), ty: ty.clone(), default: None };
    Func {
        python_name: name.into(),
        module: "m".into(),
        params: params.iter().enumerate().map(param).collect(),
        result,
        docs: String::new(),
        file: "py/m.py".into(),
        line: 1,
        source: "def f():".into(),
        span: Default::default(),
    }
}

fn component() -> Vec<u8> {
    let mut all = Interface::new("m", "py/m.py");
    let (int, float, none) = (WitType::Int, WitType::Float, WitType::None);
    let map = WitType::Dict(Box::new(WitType::Str), Box::new(WitType::Int));
    all.exports = vec![
        func("add", &[int.clone(), int.clone()], int.clone()),
        func("div", &[int.clone(), int.clone()], int),
        func("total", &[WitType::List(Box::new(float.clone()))], float.clone()),
        func("same", std::slice::from_ref(&map), map.clone()),
        func("ask", &[WitType::Str], float.clone()),
        func("forever", &[], none.clone()),
        func("grow", &[], none.clone()),
        func("trap", &[], none),
    ];
    all.imports = vec![HostModule {
        python_name: "host".into(),
        docs: String::new(),
        file: "py/host.pyi".into(),
        funcs: vec![func("price", &[WitType::Str], float)],
    }];
    let core = wat::parse_str(include_str!("../sample.wat")).expect("the module is WAT");
    encode(&core, &all, true).expect("the module has the interface's exports").component
}

static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    Program::new(
        Box::leak(component().into_boxed_slice()),
        &[
            ("py:m/m", "add"),
            ("py:m/m", "div"),
            ("py:m/m", "total"),
            ("py:m/m", "same"),
            ("py:m/m", "ask"),
            ("py:m/m", "forever"),
            ("py:m/m", "grow"),
            ("py:m/m", "trap"),
        ],
        link,
    )
});

/// The host module.
pub trait Host: Send {
    fn price(&mut self, sku: String) -> Result<f64, Raise>;
}

fn link(linker: &mut waspy_host::wasmtime::component::Linker<State>) -> waspy_host::wasmtime::Result<()> {
    linker.instance("py:m/host")?.func_wrap(
        "price",
        |mut store: waspy_host::wasmtime::StoreContextMut<'_, State>, (sku,): (String,)| {
            let host = store.data_mut().host::<Box<dyn Host>>(0);
            Ok((host.price(sku).map_err(Raise::into_wit),))
        },
    )
}

macro_rules! signatures {
    ($($name:ident($($param:ty),*) -> $out:ty;)*) => {$(
        pub struct $name;
        impl Signature for $name {
            type Params<'a> = ($($param,)*);
            type Output = $out;
        }
    )*};
}

signatures! {
    Add(i64, i64) -> i64;
    Total(&'a [f64]) -> f64;
    Same(&'a Map<String, i64>) -> Map<String, i64>;
    Ask(&'a str) -> f64;
    Unit() -> ();
}

pub struct M {
    pub instance: Instance,
    pub add: Function<Add>,
    pub div: Function<Add>,
    pub total: Function<Total>,
    pub same: Function<Same>,
    pub ask: Function<Ask>,
    pub forever: Function<Unit>,
    pub grow: Function<Unit>,
    pub trap: Function<Unit>,
}

impl M {
    pub fn builder(host: impl Host + 'static) -> Builder<M> {
        Builder::with_hosts(vec![Box::new(Box::new(host) as Box<dyn Host>)])
    }
}

impl Bindings for M {
    fn program() -> &'static Program {
        &PROGRAM
    }

    fn bind(mut instance: Instance) -> Result<M> {
        Ok(M {
            add: instance.function(0)?,
            div: instance.function(1)?,
            total: instance.function(2)?,
            same: instance.function(3)?,
            ask: instance.function(4)?,
            forever: instance.function(5)?,
            grow: instance.function(6)?,
            trap: instance.function(7)?,
            instance,
        })
    }
}
