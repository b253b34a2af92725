//! The WIT of a component, as text.
//!
//! The module becomes an exported interface of its name. Types live in that interface too, so that a component without
//! host functions has no import at all. Start-up and errors are functions of the world, the same in every component, whose
//! types have no names: each name and each interface costs a component of add more than its code.
//!
//! ```wit
//! package py:stats;
//! interface stats { mean: func(xs: list<f64>) -> result<f64, u32>; }
//! world stats-component { import host; export py-init: func() -> result<_, u32>; … export stats; }
//! ```
//!
//! Types that the functions of a host module mention are declared in that module's interface.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;

use super::interface::{
    ExportedModule, Func, HostModule, Interface, Kind, NamedType, TypeId, TypeKind, WitType, interface_name,
};
use super::names::{kebab, wit_ident};
use super::wasi;

/// The world's function that runs the module's top-level code.
pub const INIT: &str = "py-init";

/// The world's function that tells of an exception.
pub const ERROR_DETAILS: &str = "py-error-details";

/// What every component with functions exports beside them.
const RUNTIME_WIT: &str = "
    /// Runs the module's top-level code. Every other function does so itself when this was not called.
    export py-init: func() -> result<_, u32>;

    /// The Python exception that left a function: functions return its number, which is good until the next call. First the
    /// exception itself, then what it was raised from or while handling what, and so on. For each: is it the context of the
    /// one before it (otherwise its cause), the name of its class (with the module unless that is `builtins`), the names of
    /// the class and all its bases, `str()` of the exception, the frames as CPython prints them, the outermost first.
    export py-error-details: func(e: u32) -> list<tuple<bool, string, list<string>, string, string>>;

";

/// Name of the world.
pub fn world_name(interface: &Interface) -> String {
    format!("{}-component", interface_name(&interface.module))
}

/// Full name of an interface of the package, as core imports and exports use it.
pub fn qualified(interface: &Interface, name: &str) -> String {
    format!("{}/{name}", interface.package)
}

/// The package as WIT text. `wasi_imports` are the WASI interfaces that the core module imports.
pub fn package_text(interface: &Interface, wasi_imports: &[String]) -> String {
    let mut out = String::new();
    let homes = type_homes(interface);
    writeln_to(&mut out, 0, &format!("package {};", package_ident(&interface.package)));
    for (i, host) in interface.imports.iter().enumerate() {
        out.push('\n');
        host_interface(&mut out, interface, host, i, &homes);
    }
    if interface.kind == Kind::Library {
        for module in &interface.modules {
            out.push('\n');
            export_interface(&mut out, interface, module, &homes);
        }
    }
    out.push('\n');
    world(&mut out, interface, wasi_imports);
    out
}

/// The name of a package with its parts as WIT writes them: a module may be called `type`.
fn package_ident(package: &str) -> String {
    let (name, version) = package.split_once('@').map_or((package, None), |(n, v)| (n, Some(v)));
    let parts: Vec<String> = name.split(':').map(wit_ident).collect();
    let version = version.map_or(String::new(), |v| format!("@{v}"));
    format!("{}{version}", parts.join(":"))
}

fn world(out: &mut String, interface: &Interface, wasi_imports: &[String]) {
    writeln_to(out, 0, &format!("world {} {{", wit_ident(&world_name(interface))));
    for name in wasi_imports {
        writeln_to(out, 1, &format!("import {name};"));
    }
    for host in &interface.imports {
        writeln_to(out, 1, &format!("import {};", wit_ident(&host.wit_name())));
    }
    match interface.kind {
        Kind::Library => {
            out.push_str(RUNTIME_WIT);
            for module in &interface.modules {
                writeln_to(out, 1, &format!("export {};", wit_ident(&module.wit_name())));
            }
        }
        Kind::Command => writeln_to(out, 1, &format!("export {};", wasi::RUN)),
    }
    writeln_to(out, 0, "}");
}

fn host_interface(out: &mut String, all: &Interface, host: &HostModule, index: usize, homes: &[Home]) {
    docs(out, 0, &host.docs, &host.file, 0);
    writeln_to(out, 0, &format!("interface {} {{", wit_ident(&host.wit_name())));
    docs(out, 1, "What the host raises: the name of a builtin exception class, and its message.", "", 0);
    writeln_to(out, 1, "record host-error {");
    writeln_to(out, 2, "type-name: string,");
    writeln_to(out, 2, "message: string,");
    writeln_to(out, 1, "}");
    let mentioned = reachable(all, host.funcs.iter());
    for (id, ty) in all.types.iter().enumerate() {
        match homes[id] {
            Home::Host(home) if home == index => named_type(out, all, ty),
            Home::Host(home) if mentioned.contains(&TypeId(id as u32)) => {
                use_type(out, &all.imports[home].wit_name(), ty)
            }
            _ => {}
        }
    }
    for func in &host.funcs {
        function(out, all, func, "host-error");
    }
    writeln_to(out, 0, "}");
}

fn export_interface(out: &mut String, all: &Interface, module: &ExportedModule, homes: &[Home]) {
    docs(out, 0, &module.docs, &module.file, 0);
    writeln_to(out, 0, &format!("interface {} {{", wit_ident(&module.wit_name())));
    for id in reachable(all, all.exports_of(&module.name)) {
        let ty = all.named(id);
        match homes[id.0 as usize] {
            Home::Host(home) => use_type(out, &all.imports[home].wit_name(), ty),
            Home::Module(home) if all.modules[home] == *module => named_type(out, all, ty),
            Home::Module(home) => use_type(out, &all.modules[home].wit_name(), ty),
        }
    }
    for func in all.exports_of(&module.name) {
        function(out, all, func, "u32");
    }
    writeln_to(out, 0, "}");
}

fn use_type(out: &mut String, home: &str, ty: &NamedType) {
    writeln_to(out, 1, &format!("use {}.{{{}}};", wit_ident(home), wit_ident(&ty.wit_name())));
}

fn named_type(out: &mut String, all: &Interface, ty: &NamedType) {
    out.push('\n');
    docs(out, 1, &ty.docs, &ty.file, ty.line);
    let name = wit_ident(&ty.wit_name());
    match &ty.kind {
        TypeKind::Record(fields) => {
            writeln_to(out, 1, &format!("record {name} {{"));
            for field in fields {
                docs(out, 2, &field.docs, "", 0);
                writeln_to(out, 2, &format!("{}: {},", wit_ident(&kebab(&field.name)), type_text(all, &field.ty)));
            }
        }
        TypeKind::Enum(cases) => {
            writeln_to(out, 1, &format!("enum {name} {{"));
            for case in cases {
                docs(out, 2, &case.docs, "", 0);
                writeln_to(out, 2, &format!("{},", wit_ident(&kebab(&case.name))));
            }
        }
    }
    writeln_to(out, 1, "}");
}

fn function(out: &mut String, all: &Interface, func: &Func, error: &str) {
    out.push('\n');
    docs(out, 1, &func.docs, &func.file, func.line);
    let params: Vec<String> =
        func.params.iter().map(|p| format!("{}: {}", wit_ident(&kebab(&p.name)), type_text(all, &p.ty))).collect();
    let result = match &func.result {
        WitType::None => "_".to_string(),
        ty => type_text(all, ty),
    };
    let name = wit_ident(&func.wit_name());
    writeln_to(out, 1, &format!("{name}: func({}) -> result<{result}, {error}>;", params.join(", ")));
}

/// A type as WIT text.
pub fn type_text(all: &Interface, ty: &WitType) -> String {
    match ty {
        WitType::None => "_".into(),
        WitType::Bool => "bool".into(),
        WitType::Int => "s64".into(),
        WitType::Sized(kind) => kind.wit().into(),
        WitType::F32 => "f32".into(),
        WitType::Float => "f64".into(),
        WitType::Str => "string".into(),
        WitType::Bytes => "list<u8>".into(),
        WitType::List(t) | WitType::VarTuple(t) => format!("list<{}>", type_text(all, t)),
        WitType::Tuple(ts) => {
            format!("tuple<{}>", ts.iter().map(|t| type_text(all, t)).collect::<Vec<_>>().join(", "))
        }
        WitType::Dict(k, v) => format!("list<tuple<{}, {}>>", type_text(all, k), type_text(all, v)),
        WitType::Option(t) => format!("option<{}>", type_text(all, t)),
        WitType::Named(id) => wit_ident(&all.named(*id).wit_name()),
    }
}

/// The interface that declares a named type, by its number among those of hosts or of modules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    Host(usize),
    Module(usize),
}

/// For each named type its home: the first host module that mentions it, otherwise the first exported one.
fn type_homes(all: &Interface) -> Vec<Home> {
    let mut homes = vec![None; all.types.len()];
    let hosts = all.imports.iter().enumerate().map(|(i, host)| (Home::Host(i), reachable(all, host.funcs.iter())));
    let modules = all.modules.iter().enumerate();
    let modules = modules.map(|(i, module)| (Home::Module(i), reachable(all, all.exports_of(&module.name))));
    for (place, ids) in hosts.chain(modules) {
        for id in ids {
            let home = &mut homes[id.0 as usize];
            *home = home.or(Some(place));
        }
    }
    // What nothing mentions is declared nowhere.
    homes.into_iter().map(|home| home.unwrap_or(Home::Module(0))).collect()
}

/// Every named type that the functions mention, directly or inside other types, in ascending order.
fn reachable<'a>(all: &'a Interface, funcs: impl Iterator<Item = &'a Func>) -> Vec<TypeId> {
    let mut seen = vec![false; all.types.len()];
    let mut stack: Vec<&WitType> = types_of(funcs).collect();
    while let Some(ty) = stack.pop() {
        match ty {
            WitType::List(t) | WitType::VarTuple(t) | WitType::Option(t) => stack.push(t),
            WitType::Tuple(ts) => stack.extend(ts),
            WitType::Dict(k, v) => stack.extend([&**k, &**v]),
            WitType::Named(id) if !std::mem::replace(&mut seen[id.0 as usize], true) => {
                if let TypeKind::Record(fields) = &all.named(*id).kind {
                    stack.extend(fields.iter().map(|f| &f.ty));
                }
            }
            _ => {}
        }
    }
    seen.iter().enumerate().filter(|(_, s)| **s).map(|(i, _)| TypeId(i as u32)).collect()
}

fn types_of<'a>(funcs: impl Iterator<Item = &'a Func>) -> impl Iterator<Item = &'a WitType> {
    funcs.flat_map(|f| f.params.iter().map(|p| &p.ty).chain([&f.result]))
}

/// Writes a docstring as WIT documentation, with the place in the Python source as its last line.
fn docs(out: &mut String, indent: usize, text: &str, file: &str, line: u32) {
    for l in clean_docstring(text).lines() {
        writeln_to(out, indent, format!("/// {l}").trim_end());
    }
    if line > 0 {
        writeln_to(out, indent, &printable(&format!("/// ({file}:{line})")));
    }
}

/// A docstring with the common indentation of its continuation lines removed, as `inspect.cleandoc` does.
pub fn clean_docstring(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|l| printable(&l.replace('\t', "        "))).collect();
    let margin = lines
        .iter()
        .skip(1)
        .filter(|l| !l.trim().is_empty())
        .map(|l| l.len() - l.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let mut out: Vec<&str> = vec![];
    for (i, line) in lines.iter().enumerate() {
        out.push(if i == 0 { line.trim() } else { line.get(margin..).unwrap_or("").trim_end() });
    }
    out.join("\n").trim_matches('\n').to_string()
}

/// A line in which the characters that neither WIT nor Rust takes in a comment are marked as replaced: control characters,
/// those that turn the direction of writing, and those that Unicode advises strongly against.
fn printable(line: &str) -> String {
    let refused = |c: char| {
        c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || matches!(
                c,
                '\u{149}' | '\u{673}' | '\u{f77}' | '\u{f79}' | '\u{17a3}' | '\u{17a4}' | '\u{17b4}' | '\u{17b5}'
            )
    };
    line.replace(refused, "\u{fffd}")
}

fn writeln_to(out: &mut String, indent: usize, line: &str) {
    let _ = writeln!(out, "{:width$}{line}", "", width = indent * 4);
}

/// Reports Python names that become one WIT name, and names that WIT's own definitions occupy.
pub fn check(all: &Interface) -> Vec<Diagnostic> {
    let mut found = vec![];
    for module in all.modules.iter().filter(|m| [INIT, ERROR_DETAILS].contains(&m.wit_name().as_str())) {
        found.push(
            Diagnostic::error(
                codes::EXPORT_NAME,
                Default::default(),
                format!("a module cannot be called {:?}", module.name),
            )
            .hint("this name is taken by a function of every component: rename the file"),
        );
    }
    for ty in &all.types {
        let members: Vec<&str> = match &ty.kind {
            TypeKind::Record(fields) => fields.iter().map(|f| f.name.as_str()).collect(),
            TypeKind::Enum(cases) => cases.iter().map(|c| c.name.as_str()).collect(),
        };
        if members.is_empty() {
            found.push(
                Diagnostic::error(
                    codes::EXPORT_TYPE,
                    ty.span,
                    format!("{:?} has no fields, so it cannot cross", ty.python_name),
                )
                .hint("WebAssembly interfaces have no empty records and enums: add a field or a member"),
            );
        }
        let mut inner = Names::new("");
        for member in members {
            inner.add(&mut found, kebab(member), member, ty.span);
        }
    }
    for module in &all.modules {
        check_names(&mut found, all, all.exports_of(&module.name), "");
    }
    for host in &all.imports {
        check_names(&mut found, all, host.funcs.iter(), "host-error");
    }
    found
}

/// The names of one interface: of functions and of the types that they mention.
fn check_names<'a>(
    found: &mut Vec<Diagnostic>,
    all: &'a Interface,
    funcs: impl Iterator<Item = &'a Func> + Clone,
    reserved: &str,
) {
    let mut names = Names::new(reserved);
    for ty in reachable(all, funcs.clone()).into_iter().map(|id| all.named(id)) {
        names.add(found, ty.wit_name(), &ty.python_name, ty.span);
    }
    for func in funcs {
        names.add(found, func.wit_name(), &func.python_name, func.span);
        check_params(found, func);
    }
}

fn check_params(found: &mut Vec<Diagnostic>, func: &Func) {
    let mut names = Names::new("");
    for param in &func.params {
        names.add(found, kebab(&param.name), &param.name, func.span);
    }
}

/// The WIT names of one scope and the Python names they came from.
struct Names(BTreeMap<String, String>);

impl Names {
    fn new(reserved: &str) -> Names {
        Names([(reserved.to_string(), String::new())].into())
    }

    fn add(&mut self, found: &mut Vec<Diagnostic>, wit: String, python: &str, span: waspy_syntax::source::Span) {
        let Some(first) = self.0.get(&wit) else {
            self.0.insert(wit, python.into());
            return;
        };
        let message = if first.is_empty() {
            format!("the name {python:?} is {wit:?} at the boundary, which waspy uses itself")
        } else {
            format!("{first:?} and {python:?} are both {wit:?} at the boundary")
        };
        found.push(Diagnostic::error(codes::EXPORT_NAME, span, message).hint(format!(
            "rename one, or keep one out of the interface: a leading underscore, or `__all__` without it ({python})"
        )));
    }
}
