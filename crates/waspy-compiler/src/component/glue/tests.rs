//! The glue of small interfaces, as text, and the encoding of core modules that follow it.

use super::*;
use crate::component::interface::{EnumCase, Field, HostModule, IntKind, NamedType, Param, TypeKind};

fn func(name: &str, params: &[(&str, WitType)], result: WitType) -> Func {
    Func {
        python_name: name.into(),
        module: "m".into(),
        params: params.iter().map(|(n, t)| Param { name: (*n).into(), ty: t.clone(), default: None }).collect(),
        result,
        docs: String::new(),
        file: "py/m.py".into(),
        line: 1,
        source: "def f():".into(),
        span: Default::default(),
    }
}

fn class(name: &str, kind: TypeKind) -> NamedType {
    NamedType {
        python_name: name.into(),
        module: "m".into(),
        docs: String::new(),
        file: "py/m.py".into(),
        line: 3,
        span: Default::default(),
        kind,
    }
}

fn field(name: &str, ty: WitType) -> Field {
    Field { name: name.into(), ty, docs: String::new() }
}

fn sample() -> Interface {
    let mut all = Interface::new("m", "py/m.py");
    let case = |n: &str| EnumCase { name: n.into(), docs: String::new() };
    all.types = vec![
        class("Color", TypeKind::Enum(vec![case("RED"), case("GREEN")])),
        class(
            "Order",
            TypeKind::Record(vec![
                field("sku", WitType::Str),
                field("count", WitType::Sized(IntKind::U16)),
                field("color", WitType::Option(Box::new(WitType::Named(TypeId(0))))),
            ]),
        ),
    ];
    all
}

#[test]
fn scalars_are_lifted_in_place() {
    let mut all = Interface::new("m", "py/m.py");
    all.exports = vec![func("add", &[("a", WitType::Int), ("b", WitType::Int)], WitType::Int)];
    let glue = generate(&all);
    let expected = "\
def _export_0_add(a0: i64, a1: i64) -> Ptr[u8]:
    area = _area()
    try:
        enter()
        x0 = int_from_i64(a0)
        x1 = int_from_i64(a1)
        r = _f_add(x0, x1)
        ptr_cast[i64](area + 8)[0] = to_s64(r)
        area[0] = 0
    except BaseException as e:
        ptr_cast[i32](area + 8)[0] = store_error(e)
        area[0] = 1
    program_end()
    end_call()
    return area
";
    assert!(glue.source.contains(expected), "{}", glue.source);
    assert!(glue.source.contains("from m import add as _f_add\n"));
    assert!(glue.exports.contains(&("_export_0_add".into(), "py:m/m#add".into())));
}

#[test]
fn records_options_and_lists_have_functions_of_their_own() {
    let mut all = sample();
    let order = WitType::Named(TypeId(1));
    all.exports = vec![func("first", &[("orders", WitType::List(Box::new(order.clone())))], order)];
    let source = generate(&all).source;
    for part in [
        "def _export_0_first(a0: Ptr[u8], a1: i32) -> Ptr[u8]:",
        "cabi_free(first, bytes)",
        "out = list[_c_Order]()",
        "return _c_Order(sku=load_str(p), count=int_from_i32(ptr_cast[u16](p + 8)[0]), color=_load_",
        "ptr_cast[u16](p + 8)[0] = to_u16(v.count)",
        "if v is _c_Color.GREEN:",
        "keep(r)",
    ] {
        assert!(source.contains(part), "no {part:?} in\n{source}");
    }
}

#[test]
fn more_than_sixteen_values_arrive_through_memory() {
    let mut all = Interface::new("m", "py/m.py");
    let params: Vec<(String, WitType)> = (0..17).map(|i| (format!("p{i}"), WitType::Bool)).collect();
    let params: Vec<(&str, WitType)> = params.iter().map(|(n, t)| (n.as_str(), t.clone())).collect();
    all.exports = vec![func("many", &params, WitType::None)];
    let source = generate(&all).source;
    assert!(source.contains("def _export_0_many(p: Ptr[u8]) -> Ptr[u8]:"), "{source}");
    assert!(source.contains("x16 = ptr_cast[bool](p + 16)[0]\n        cabi_free(p, 17)\n"), "{source}");
}

#[test]
fn host_functions_are_wrapped() {
    let mut all = sample();
    all.imports = vec![HostModule {
        python_name: "host".into(),
        docs: String::new(),
        file: "py/host.pyi".into(),
        funcs: vec![func(
            "price",
            &[("sku", WitType::Str), ("limit", WitType::Option(Box::new(WitType::Float)))],
            WitType::Float,
        )],
    }];
    let (name, text) = &generate(&all).host_modules[0];
    assert_eq!(name, "host");
    for part in [
        "@wasm_import(\"py:m/host\", \"price\")\n",
        "def _raw_price(a0: Ptr[u8], a1: i32, a2: i32, a3: f64, area: Ptr[u8]) -> None: ...",
        "def price(sku: str, limit: float | None) -> float:",
        "raise_host_error(_area + 8)",
    ] {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
}

#[test]
fn the_layout_is_that_of_the_canonical_abi() {
    let all = sample();
    let order = WitType::Named(TypeId(1));
    assert_eq!(layout::layout(&all, &order), Layout { size: 12, align: 4 });
    assert_eq!(result_layout(&all, &WitType::Int, ERROR), (8, Layout { size: 16, align: 8 }));
    assert_eq!(result_layout(&all, &WitType::None, ERROR), (4, Layout { size: 8, align: 4 }));
    let option = WitType::Option(Box::new(WitType::Float));
    assert_eq!(layout::layout(&all, &option), Layout { size: 16, align: 8 });
}

/// A core module with the exports and imports of an interface, all bodies trapping: enough to encode.
fn dummy_core(all: &Interface) -> Vec<u8> {
    use wasm_encoder::*;
    let mut types = TypeSection::new();
    let mut imports = ImportSection::new();
    let mut funcs = FunctionSection::new();
    let mut exports = ExportSection::new();
    let mut code = CodeSection::new();
    let val = |f: &Flat| match f {
        Flat::I32 | Flat::Ptr => ValType::I32,
        Flat::I64 => ValType::I64,
        Flat::F32 => ValType::F32,
        Flat::F64 => ValType::F64,
    };
    let flat = |func: &Func| -> Vec<ValType> {
        let flats = lift::flatten_all(all, func.params.iter().map(|p| &p.ty)).concat();
        if flats.len() > MAX_FLAT_PARAMS { vec![ValType::I32] } else { flats.iter().map(val).collect() }
    };
    let mut count = 0;
    for host in &all.imports {
        for func in &host.funcs {
            let mut params = flat(func);
            params.push(ValType::I32);
            types.ty().function(params, []);
            imports.import(&wit::qualified(all, &host.wit_name()), &func.wit_name(), EntityType::Function(count));
            count += 1;
        }
    }
    let glue = generate(all);
    for (wrapper, export) in &glue.exports {
        let func = all.exports.iter().find(|f| wrapper.ends_with(&format!("_{}", f.python_name)));
        let params = match func {
            Some(func) => flat(func),
            None if export == "cabi_realloc" => vec![ValType::I32; 4],
            None if export == "py-error-details" => vec![ValType::I32],
            None => vec![],
        };
        types.ty().function(params, [ValType::I32]);
        funcs.function(count);
        exports.export(export, ExportKind::Func, count);
        count += 1;
        let mut body = Function::new([]);
        body.instructions().unreachable().end();
        code.function(&body);
    }
    let mut memory = MemorySection::new();
    memory.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    exports.export("memory", ExportKind::Memory, 0);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&funcs).section(&memory).section(&exports).section(&code);
    module.finish()
}

#[test]
fn every_kind_of_type_encodes() {
    let mut all = sample();
    let order = WitType::Named(TypeId(1));
    let boxed = |t: &WitType| Box::new(t.clone());
    all.exports = vec![
        func("orders", &[("xs", WitType::List(boxed(&order)))], WitType::VarTuple(boxed(&WitType::Str))),
        func("table", &[("d", WitType::Dict(boxed(&WitType::Str), boxed(&order)))], WitType::Bytes),
        func("pair", &[("p", WitType::Tuple(vec![WitType::F32, WitType::Bool]))], WitType::Option(boxed(&order))),
        func("list", &[("from", WitType::Float), ("u8", WitType::Sized(IntKind::U64))], WitType::None),
    ];
    all.imports = vec![HostModule {
        python_name: "host".into(),
        docs: "What the host does.".into(),
        file: "py/host.pyi".into(),
        funcs: vec![func("paint", &[("c", WitType::Named(TypeId(0)))], WitType::Str)],
    }];
    let encoded = crate::component::encode::encode(&dummy_core(&all), &all, true).expect("encodes");
    assert!(encoded.wit.contains("%list: func(%from: f64, %u8: u64) -> result<_, u32>;"), "{}", encoded.wit);
    assert!(encoded.wit.contains("use host.{color};"), "{}", encoded.wit);
}

#[test]
fn a_component_without_host_functions_imports_nothing() {
    let mut all = sample();
    all.exports = vec![func("same", &[("x", WitType::Named(TypeId(1)))], WitType::Named(TypeId(1)))];
    let component = crate::component::encode::encode(&dummy_core(&all), &all, true).expect("encodes").component;
    // Components inside (the one that makes the instance) import from this one: only the outermost level counts.
    let (mut depth, mut imports) = (0, 0);
    for payload in wasmparser::Parser::new(0).parse_all(&component) {
        match payload.expect("parses") {
            wasmparser::Payload::ModuleSection { .. } | wasmparser::Payload::ComponentSection { .. } => depth += 1,
            wasmparser::Payload::End(_) => depth -= 1,
            wasmparser::Payload::ComponentImportSection(_) if depth == 0 => imports += 1,
            _ => {}
        }
    }
    assert_eq!(imports, 0);
}

#[test]
fn clashing_names_are_reported() {
    let mut all = sample();
    let order = [("order", WitType::Named(TypeId(1)))];
    all.exports = vec![
        func("order", &order, WitType::None),
        func("get_it", &[], WitType::None),
        func("getIt", &[], WitType::None),
    ];
    let messages: Vec<String> = wit::check(&all).into_iter().map(|d| d.message).collect();
    assert_eq!(
        messages,
        [
            "\"Order\" and \"order\" are both \"order\" at the boundary",
            "\"get_it\" and \"getIt\" are both \"get-it\" at the boundary"
        ]
    );
}
