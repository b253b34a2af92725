//! Host modules: the trait that a program implements, and the functions through which Python calls it.

use waspy_compiler::component::interface::{Func, HostModule, Interface, WitType};
use waspy_compiler::component::wit;

use super::types::{owned, tuple};
use super::{Text, names, types};

/// The trait's path from a module of the folder.
pub fn path(host: &HostModule) -> String {
    format!("super::{}::{}", names::module(&host.python_name), trait_name(host))
}

/// Name of the trait of a host module.
pub fn trait_name(host: &HostModule) -> String {
    names::camel(&host.python_name)
}

/// The type under which a store holds an implementation.
pub fn boxed(host: &HostModule) -> String {
    format!("::std::boxed::Box<dyn {}>", path(host))
}

/// The module of a `.pyi`: its types and its trait.
pub fn module(out: &mut Text, host: &HostModule, all: &Interface) {
    out.gap();
    out.docs(&host.docs, &format!("Provided by Rust, declared in `{}`.", host.file));
    out.open(&format!("pub mod {} {{", names::module(&host.python_name)));
    for ty in all.types.iter().filter(|t| t.module == host.python_name) {
        types::define(out, all, ty);
    }
    out.gap();
    out.docs(&host.docs, &format!("What `{}` declares. An error becomes a Python exception.", host.file));
    out.open(&format!("pub trait {}: ::std::marker::Send + 'static {{", trait_name(host)));
    for func in &host.funcs {
        let params: Vec<String> = std::iter::once("&mut self".to_string())
            .chain(func.params.iter().map(|p| format!("{}: {}", names::snake(&p.name), given(all, &p.ty))))
            .collect();
        out.gap();
        out.docs(&func.docs, &format!("Declared in `{}`, line {}.", func.file, func.line));
        out.line(&format!(
            "fn {}({}) -> ::std::result::Result<{}, ::waspy_host::Raise>;",
            names::snake(&func.python_name),
            params.join(", "),
            owned(all, &func.result)
        ));
    }
    out.close("}");
    out.close("}");
}

/// The type in which an implementation is given an argument.
fn given(all: &Interface, ty: &WitType) -> String {
    match ty {
        WitType::Str => "&str".into(),
        WitType::Bytes => "&[u8]".into(),
        WitType::List(t) | WitType::VarTuple(t) => format!("&[{}]", owned(all, t)),
        _ => owned(all, ty),
    }
}

fn is_borrowed(ty: &WitType) -> bool {
    matches!(ty, WitType::Str | WitType::Bytes | WitType::List(_) | WitType::VarTuple(_))
}

/// The function that defines a component's imports in a linker.
pub fn link(out: &mut Text, all: &Interface) {
    let linker = if all.imports.is_empty() { "_" } else { "linker" };
    out.gap();
    out.open("fn link(");
    out.line(&format!("{linker}: &mut ::waspy_host::wasmtime::component::Linker<::waspy_host::State>,"));
    out.close(") -> ::waspy_host::wasmtime::Result<()> {");
    out.depth += 1;
    for (index, host) in all.imports.iter().enumerate() {
        out.line(&format!("let mut module = linker.instance(\"{}\")?;", wit::qualified(all, &host.wit_name())));
        for func in &host.funcs {
            forward(out, all, host, index, func);
        }
    }
    out.line("::std::result::Result::Ok(())");
    out.close("}");
}

fn forward(out: &mut Text, all: &Interface, host: &HostModule, index: usize, func: &Func) {
    let names: Vec<String> = (0..func.params.len()).map(|i| format!("a{i}")).collect();
    let types = tuple(func.params.iter().map(|p| owned(all, &p.ty)));
    let pattern = tuple(names.iter().cloned());
    out.open("module.func_wrap(");
    out.line(&format!("\"{}\",", func.wit_name()));
    out.open(&format!(
        "|mut store: ::waspy_host::wasmtime::StoreContextMut<'_, ::waspy_host::State>, {pattern}: {types}| {{"
    ));
    out.line(&format!("let host = store.data_mut().host::<{}>({index});", boxed(host)));
    let args: Vec<String> = func
        .params
        .iter()
        .zip(&names)
        .map(|(p, name)| if is_borrowed(&p.ty) { format!("&{name}") } else { name.clone() })
        .collect();
    let call = format!("host.{}({})", names::snake(&func.python_name), args.join(", "));
    out.line(&format!("::std::result::Result::Ok(({call}.map_err(::waspy_host::Raise::into_wit),))"));
    out.close("},");
    out.close(")?;");
}
