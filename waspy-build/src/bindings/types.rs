//! Rust types for boundary types, and the definitions of named ones.

use waspy_compiler::component::interface::{Interface, NamedType, TypeKind, WitType};
use waspy_compiler::component::names::kebab;

use super::{Text, names};

/// A type that owns its value: results, fields, elements. Paths are relative to a module of the generated folder.
pub fn owned(all: &Interface, ty: &WitType) -> String {
    match ty {
        WitType::None => "()".into(),
        WitType::Bool => "bool".into(),
        WitType::Int => "i64".into(),
        WitType::Sized(kind) => kind.rust().into(),
        WitType::F32 => "f32".into(),
        WitType::Float => "f64".into(),
        WitType::Str => "::std::string::String".into(),
        WitType::Bytes => "::std::vec::Vec<u8>".into(),
        WitType::List(t) | WitType::VarTuple(t) => format!("::std::vec::Vec<{}>", owned(all, t)),
        WitType::Tuple(ts) => tuple(ts.iter().map(|t| owned(all, t))),
        WitType::Dict(k, v) => format!("::waspy_host::Map<{}, {}>", owned(all, k), owned(all, v)),
        WitType::Option(t) => format!("::std::option::Option<{}>", owned(all, t)),
        WitType::Named(id) => path(all.named(*id)),
        other => unreachable!("the compiler made a boundary type without a Rust type: {other:?}"),
    }
}

/// A type that borrows what is not small: parameters. `'a ` or nothing is the lifetime's text.
pub fn borrowed(all: &Interface, ty: &WitType, lifetime: &str) -> String {
    match ty {
        WitType::Str => format!("&{lifetime}str"),
        WitType::Bytes => format!("&{lifetime}[u8]"),
        WitType::List(t) | WitType::VarTuple(t) if **t == WitType::Str => format!("&{lifetime}[&{lifetime}str]"),
        WitType::List(t) | WitType::VarTuple(t) => format!("&{lifetime}[{}]", owned(all, t)),
        WitType::Tuple(ts) => tuple(ts.iter().map(|t| borrowed(all, t, lifetime))),
        WitType::Dict(..) => format!("&{lifetime}{}", owned(all, ty)),
        WitType::Option(t) => format!("::std::option::Option<{}>", borrowed(all, t, lifetime)),
        WitType::Named(id) => match all.named(*id).kind {
            TypeKind::Enum(_) => path(all.named(*id)),
            _ => format!("&{lifetime}{}", path(all.named(*id))),
        },
        _ => owned(all, ty),
    }
}

/// A tuple type or expression.
pub fn tuple(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.len() == 1 { format!("({},)", parts[0]) } else { format!("({})", parts.join(", ")) }
}

fn path(ty: &NamedType) -> String {
    format!("super::{}::{}", names::module(&ty.module), names::ty(&ty.python_name))
}

/// Does a type hold no float, so that it can be compared and hashed exactly?
fn exact(all: &Interface, ty: &WitType) -> bool {
    match ty {
        WitType::Float | WitType::F32 => false,
        WitType::List(t) | WitType::VarTuple(t) | WitType::Option(t) => exact(all, t),
        WitType::Tuple(ts) => ts.iter().all(|t| exact(all, t)),
        WitType::Dict(k, v) => exact(all, k) && exact(all, v),
        WitType::Named(id) => match &all.named(*id).kind {
            TypeKind::Record(fields) => fields.iter().all(|f| exact(all, &f.ty)),
            _ => true,
        },
        _ => true,
    }
}

/// The definition of a named type.
pub fn define(out: &mut Text, all: &Interface, ty: &NamedType) {
    const DERIVE: &str = "::waspy_host::wasmtime::component::ComponentType, ::waspy_host::wasmtime::component::Lift, \
                          ::waspy_host::wasmtime::component::Lower";
    out.gap();
    out.docs(&ty.docs, &format!("Python: `{}`, line {}.", ty.file, ty.line));
    let name = names::ty(&ty.python_name);
    match &ty.kind {
        TypeKind::Record(fields) => {
            let eq = if fields.iter().all(|f| exact(all, &f.ty)) { ", Eq" } else { "" };
            out.line(&format!("#[derive(Clone, Debug, PartialEq{eq})]"));
            out.line(&format!("#[derive({DERIVE})]"));
            out.line("#[component(record)]");
            out.line("#[component(wasmtime_crate = ::waspy_host::wasmtime)]");
            out.open(&format!("pub struct {name} {{"));
            for field in fields {
                out.docs(&field.docs, "");
                out.line(&format!("#[component(name = \"{}\")]", kebab(&field.name)));
                out.line(&format!("pub {}: {},", names::snake(&field.name), owned(all, &field.ty)));
            }
        }
        TypeKind::Enum(cases) => {
            let repr = match cases.len() {
                0..=256 => "u8",
                257..=65_536 => "u16",
                _ => "u32",
            };
            out.line("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]");
            out.line(&format!("#[derive({DERIVE})]"));
            out.line("#[component(enum)]");
            out.line("#[component(wasmtime_crate = ::waspy_host::wasmtime)]");
            out.line(&format!("#[repr({repr})]"));
            out.open(&format!("pub enum {name} {{"));
            for case in cases {
                out.docs(&case.docs, "");
                out.line(&format!("#[component(name = \"{}\")]", kebab(&case.name)));
                out.line(&format!("{},", names::camel(&case.name)));
            }
        }
        other => unreachable!("the compiler made a boundary type without a Rust type: {other:?}"),
    }
    out.close("}");
}
