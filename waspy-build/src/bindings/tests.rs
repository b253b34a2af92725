//! The text of generated modules.

use super::*;
use waspy_compiler::component::interface::{EnumCase, Field, Func, Param, TypeId, TypeKind, WitType};

fn func(name: &str, params: &[(&str, WitType)], result: WitType) -> Func {
    Func {
        python_name: name.into(),
        module: "shop".into(),
        params: params.iter().map(|(n, t)| Param { name: (*n).into(), ty: t.clone(), default: None }).collect(),
        result,
        docs: "Says what it does.".into(),
        file: "py/shop.py".into(),
        line: 12,
        source: "def f():".into(),
        span: Default::default(),
    }
}

fn named(module: &str, name: &str, kind: TypeKind) -> NamedType {
    NamedType {
        python_name: name.into(),
        module: module.into(),
        docs: String::new(),
        file: format!("py/{module}.py"),
        line: 3,
        span: Default::default(),
        kind,
    }
}

fn shop() -> Interface {
    let mut all = Interface::new("shop", "py/shop.py");
    let field = |name: &str, ty| Field { name: name.into(), ty, docs: String::new() };
    all.types = vec![
        named(
            "_models",
            "Order",
            TypeKind::Record(vec![
                field("sku", WitType::Str),
                field("type", WitType::Option(Box::new(WitType::Float))),
            ]),
        ),
        named("shop", "Color", TypeKind::Enum(vec![EnumCase { name: "DARK_RED".into(), docs: String::new() }])),
    ];
    let order = WitType::Named(TypeId(0));
    all.exports = vec![
        func("total", &[("orders", WitType::List(Box::new(order.clone())))], WitType::Float),
        func("match", &[("order", order), ("color", WitType::Named(TypeId(1)))], WitType::None),
        func("join_all", &[("words", WitType::List(Box::new(WitType::Str)))], WitType::Str),
        func("new", &[], WitType::Dict(Box::new(WitType::Str), Box::new(WitType::Int))),
    ];
    all.imports = vec![HostModule {
        python_name: "host".into(),
        docs: String::new(),
        file: "py/host.pyi".into(),
        funcs: vec![func("price", &[("sku", WitType::Str)], WitType::Float)],
    }];
    all
}

#[test]
fn a_module_reads_as_written_by_hand() {
    let all = shop();
    let text = module("py", HOST, &[Part { interface: &all, wasm: "py/shop.wasm".into(), pure: true }]);
    for part in [
        "pub mod py {\n    /// Types of the Python module `_models`.\n    pub mod _models {\n",
        "        pub struct Order {\n            #[component(name = \"sku\")]\n            pub sku: ::std::string::String,\n",
        "            pub r#type: ::std::option::Option<f64>,\n",
        "            #[component(name = \"dark-red\")]\n            DarkRed,\n",
        "            /// Says what it does.\n            ///\n            /// Python: `py/shop.py`, line 12.\n            pub fn \
         total(&mut self, orders: &[super::_models::Order]) -> ::waspy_host::Result<f64> {\n",
        "pub fn r#match(&mut self, order: &super::_models::Order, color: super::shop::Color) -> ",
        "self.instance.call(&self.functions.f1, (order, color))\n",
        "pub fn join_all(&mut self, words: &[impl ::std::convert::AsRef<str>])",
        "pub fn new_(&mut self) -> ::waspy_host::Result<::waspy_host::Map<::std::string::String, i64>> {\n",
        "pub fn new(host: impl super::host::Host) -> ::waspy_host::Result<Self> {\n",
        "include_bytes!(concat!(env!(\"OUT_DIR\"), \"/waspy/py/shop.wasm\")),\n",
        "&[\n                (\"py:shop/shop\", \"total\"),\n                (\"py:shop/shop\", \"match\"),\n",
        "type Params<'a> = (&'a [super::_models::Order],);\n",
        "fn price(&mut self, sku: &str) -> ::std::result::Result<f64, ::waspy_host::Raise>;\n",
        "Ok((host.price(&a0).map_err(::waspy_host::Raise::into_wit),))\n",
    ] {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
}

#[test]
fn functions_of_numbers_alone_are_called_directly() {
    let mut all = Interface::new("shop", "py/sums.py");
    all.exports = vec![
        func("add", &[("a", WitType::Int), ("b", WitType::Bool)], WitType::Float),
        func("reset", &[], WitType::None),
    ];
    let text =
        |all: &Interface, pure| module("py", HOST, &[Part { interface: all, wasm: "py/sums.wasm".into(), pure }]);
    let direct = text(&all, true);
    for part in [
        "::waspy_host::Program::scalar(\n",
        "f0: ::waspy_host::ScalarFunction<S0_>,\n",
        "f1: instance.scalar_function(1)?,\n",
        "self.instance.call_scalar(&self.functions.f0, (a, b))\n",
        "impl ::waspy_host::ScalarSignature for S0_ {\n            type Params = (i64, bool);\n            type Output = f64;\n",
        "const FRAME: &'static str = \"  File \\\"py/shop.py\\\", line 12, in add\\n    def f():\\n\";\n",
    ] {
        assert!(direct.contains(part), "no {part:?} in\n{direct}");
    }
    assert!(!direct.contains("fn link("));
    // What prints imports WASI; text and lists need the component's layer, and so do more parameters than are passed flat.
    assert!(!text(&all, false).contains("calar"));
    all.exports.push(func("name", &[], WitType::Str));
    assert!(!text(&all, true).contains("calar"));
    let names: Vec<String> = (0..17).map(|n| format!("p{n}")).collect();
    let many: Vec<(&str, WitType)> = names.iter().map(|n| (n.as_str(), WitType::Int)).collect();
    all.exports = vec![func("many", &many, WitType::None)];
    assert!(!text(&all, true).contains("calar"));
    all.exports = vec![func("some", &many[1..], WitType::None)];
    assert!(text(&all, true).contains("call_scalar"));
}

#[test]
fn a_type_that_two_components_use_is_defined_once() {
    let (a, mut b) = (shop(), shop());
    b.module = "other".into();
    b.imports.clear();
    let part = |interface| Part { interface, wasm: "x.wasm".into(), pure: true };
    let text = module("py", HOST, &[part(&a), part(&b)]);
    assert_eq!(text.matches("pub struct Order {").count(), 1);
    assert_eq!(text.matches("pub mod ").count(), 5, "{text}");
}

#[test]
fn names_follow_rust() {
    assert_eq!(
        (names::snake("from"), names::snake("self"), names::snake("fooBar")),
        ("from".into(), "self_".into(), "foo_bar".into())
    );
    assert_eq!(
        (names::snake("type"), names::ty("HTTPServer"), names::ty("my_type")),
        ("r#type".into(), "HTTPServer".into(), "MyType".into())
    );
    assert_eq!(names::camel("RED"), "Red");
}
