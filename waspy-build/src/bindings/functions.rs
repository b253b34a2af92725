//! The type of an instance and its methods.

use waspy_compiler::component::interface::{ExportedModule, Func, Interface, WitType, interface_name};
use waspy_compiler::component::wit;

use super::types::{borrowed, owned, tuple};
use super::{Part, Text, host, names};

/// The type whose values are instances of a module.
pub fn instance(out: &mut Text, part: &Part<'_>) {
    let all = part.interface;
    let name = type_name(all);
    out.gap();
    match all.modules.first().filter(|_| !all.is_bundle()) {
        Some(module) => {
            let origin = format!("One isolated instance of the Python module `{}` (`{}`).", all.module, module.file);
            out.docs(&module.docs, &origin);
        }
        None => {
            out.docs("", "One isolated instance of all Python modules: each has a method that leads to its functions.")
        }
    }
    out.open(&format!("pub struct {name} {{"));
    out.line(&format!("{}instance: ::waspy_host::Instance,", shared(all)));
    out.line(&format!("{}functions: Functions_,", shared(all)));
    out.close("}");
    out.gap();
    out.open(&format!("impl {name} {{"));
    constructors(out, all);
    let form = if part.is_scalar() { &SCALAR } else { &COMPONENT };
    if all.is_bundle() {
        all.modules.iter().for_each(|module| accessor(out, module));
    } else {
        methods(out, all, &all.module, form, "self");
    }
    out.close("}");
    bindings(out, all, &name, form);
    program(out, part, form);
    signatures(out, all, form);
    if form.links {
        host::link(out, all);
    }
}

/// The functions of a module of a bundle, whose instance is another module's.
pub fn view(out: &mut Text, part: &Part<'_>, module: &ExportedModule) {
    let all = part.interface;
    let name = module_type(&module.name);
    out.gap();
    out.docs(&module.docs, &format!("The functions of the Python module `{}` (`{}`).", module.name, module.file));
    out.open(&format!("pub struct {name}<'a> {{"));
    out.line(&format!("pub(super) all: &'a mut super::{}::{},", names::module(&all.module), type_name(all)));
    out.close("}");
    out.gap();
    out.open(&format!("impl {name}<'_> {{"));
    let form = if part.is_scalar() { &SCALAR } else { &COMPONENT };
    methods(out, all, &module.name, form, "self.all");
    out.close("}");
}

/// The method of a bundle's instance that leads to the functions of a module.
fn accessor(out: &mut Text, module: &ExportedModule) {
    let path = format!("super::{}::{}", names::module(&module.name), module_type(&module.name));
    out.gap();
    out.line(&format!("/// The functions of the Python module `{}`.", module.name));
    out.open(&format!("pub fn {}(&mut self) -> {path}<'_> {{", names::method(&module.name)));
    out.line(&format!("{path} {{ all: self }}"));
    out.close("}");
}

/// How far what is private reaches: in a bundle the modules beside it use it.
fn shared(all: &Interface) -> &'static str {
    if all.is_bundle() { "pub(super) " } else { "" }
}

fn methods(out: &mut Text, all: &Interface, module: &str, form: &Form, instance: &str) {
    for (index, func) in all.exports.iter().enumerate().filter(|(_, f)| f.module == module) {
        method(out, all, index, func, form, instance);
    }
}

/// How functions are reached: through the component, or, where only scalars cross, in its core module.
struct Form {
    program: &'static str,
    /// Of a function's type and the trait that has its signature.
    function: &'static str,
    signature: &'static str,
    params: &'static str,
    /// Methods of an instance that find and call it.
    find: &'static str,
    call: &'static str,
    links: bool,
}

const COMPONENT: Form = Form {
    program: "new",
    function: "Function",
    signature: "Signature",
    params: "Params<'a>",
    find: "function",
    call: "call",
    links: true,
};

const SCALAR: Form = Form {
    program: "scalar",
    function: "ScalarFunction",
    signature: "ScalarSignature",
    params: "Params",
    find: "scalar_function",
    call: "call_scalar",
    links: false,
};

/// Name of the type of an instance: the module's in `CamelCase`.
///
/// What is private in its module ends in `_`, as no such type made from a Python name does.
pub fn type_name(all: &Interface) -> String {
    module_type(&all.module)
}

/// The type that stands for a module: its name in `CamelCase`.
pub fn module_type(module: &str) -> String {
    names::camel(module.rsplit('.').next().unwrap_or(module))
}

fn constructors(out: &mut Text, all: &Interface) {
    let hosts: Vec<String> = all.imports.iter().map(|h| names::module(&h.python_name)).collect();
    let params: Vec<String> =
        all.imports.iter().map(|h| format!("{}: impl {}", names::module(&h.python_name), host::path(h))).collect();
    let params = params.join(", ");
    out.line("/// A new instance: the module's top-level code runs.");
    out.open(&format!("pub fn new({params}) -> ::waspy_host::Result<Self> {{"));
    out.line(&format!("Self::builder({}).new()", hosts.join(", ")));
    out.close("}");
    out.gap();
    out.line("/// A new instance with limits.");
    out.open(&format!("pub fn builder({params}) -> ::waspy_host::Builder<Self> {{"));
    let boxes: Vec<String> = all
        .imports
        .iter()
        .zip(&hosts)
        .map(|(h, name)| format!("::std::boxed::Box::new(::std::boxed::Box::new({name}) as {})", host::boxed(h)))
        .collect();
    out.line(&format!("::waspy_host::Builder::with_hosts(::std::vec![{}])", boxes.join(", ")));
    out.close("}");
    out.gap();
    out.line("/// Starts again with a fresh Python world, for example after a call ran out of time.");
    out.open("pub fn renew(&mut self) -> ::waspy_host::Result<()> {");
    out.line("self.instance.renew()?;");
    out.line("self.functions = Functions_::find(&mut self.instance)?;");
    out.line("::std::result::Result::Ok(())");
    out.close("}");
    out.gap();
    out.line("/// What all instances have: whether it is usable, and what it printed.");
    out.open("pub fn instance(&mut self) -> &mut ::waspy_host::Instance {");
    out.line("&mut self.instance");
    out.close("}");
}

fn is_str_list(ty: &WitType) -> bool {
    matches!(ty, WitType::List(t) | WitType::VarTuple(t) if **t == WitType::Str)
}

/// Where a function is written, and what Python would fill in: Rust has no defaults.
fn origin(func: &Func) -> String {
    let place = format!("Python: `{}`, line {}.", func.file, func.line);
    let defaults: Vec<String> =
        func.params.iter().filter_map(|p| Some(default(&p.name, p.default.as_ref()?))).collect();
    match defaults.as_slice() {
        [] => place,
        [one] => format!("{place} Python's default is {one}."),
        many => format!("{place} Python's defaults are {}.", many.join(", ")),
    }
}

/// `name = value` as code, also when there are backquotes in it or it has several lines.
fn default(name: &str, value: &str) -> String {
    let value: Vec<&str> = value.split_whitespace().collect();
    let value = value.join(" ");
    let longest = value.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest > 0 { format!("{fence} {name} = {value} {fence}") } else { format!("`{name} = {value}`") }
}

fn method(out: &mut Text, all: &Interface, index: usize, func: &Func, form: &Form, instance: &str) {
    out.gap();
    out.docs(&func.docs, &origin(func));
    let mut params = vec!["&mut self".to_string()];
    let mut args = vec![];
    for param in &func.params {
        let name = names::snake(&param.name);
        // A list of text is taken from `&[String]` as from `&[&str]`.
        let ty = if is_str_list(&param.ty) {
            "&[impl ::std::convert::AsRef<str>]".into()
        } else {
            borrowed(all, &param.ty, "")
        };
        params.push(format!("{name}: {ty}"));
        args.push(if is_str_list(&param.ty) { format!("&{name}") } else { name });
    }
    let name = names::method(&func.python_name);
    let result = owned(all, &func.result);
    out.open(&format!("pub fn {name}({}) -> ::waspy_host::Result<{result}> {{", params.join(", ")));
    for param in func.params.iter().filter(|p| is_str_list(&p.ty)) {
        let name = names::snake(&param.name);
        out.line(&format!("let {name}: ::std::vec::Vec<&str> = {name}.iter().map(|s| s.as_ref()).collect();"));
    }
    let args = tuple(args.into_iter());
    out.line(&format!("{instance}.instance.{}(&{instance}.functions.f{index}, {args})", form.call));
    out.close("}");
}

fn bindings(out: &mut Text, all: &Interface, name: &str, form: &Form) {
    out.gap();
    out.open(&format!("impl ::waspy_host::Bindings for {name} {{"));
    out.open("fn program() -> &'static ::waspy_host::Program {");
    out.line("&PROGRAM");
    out.close("}");
    out.gap();
    out.open("fn bind(mut instance: ::waspy_host::Instance) -> ::waspy_host::Result<Self> {");
    out.line("let functions = Functions_::find(&mut instance)?;");
    out.line("::std::result::Result::Ok(Self { instance, functions })");
    out.close("}");
    out.close("}");
    out.gap();
    out.open(&format!("{}struct Functions_ {{", shared(all)));
    for index in 0..all.exports.len() {
        out.line(&format!("{}f{index}: ::waspy_host::{}<S{index}_>,", shared(all), form.function));
    }
    out.close("}");
    out.gap();
    out.open("impl Functions_ {");
    out.open("fn find(instance: &mut ::waspy_host::Instance) -> ::waspy_host::Result<Self> {");
    out.open("::std::result::Result::Ok(Self {");
    for index in 0..all.exports.len() {
        out.line(&format!("f{index}: instance.{}({index})?,", form.find));
    }
    out.close("})");
    out.close("}");
    out.close("}");
}

fn program(out: &mut Text, part: &Part<'_>, form: &Form) {
    let all = part.interface;
    out.gap();
    out.open(&format!("static PROGRAM: ::waspy_host::Program = ::waspy_host::Program::{}(", form.program));
    out.line(&format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/waspy/{}\")),", part.wasm));
    out.open("&[");
    for func in &all.exports {
        let interface = wit::qualified(all, &interface_name(&func.module));
        out.line(&format!("(\"{interface}\", \"{}\"),", func.wit_name()));
    }
    out.close("],");
    if form.links {
        out.line("link,");
    }
    out.close(");");
}

/// The function in a traceback, as CPython would show the line of its `def`.
fn frame(func: &Func) -> String {
    let source = if func.source.is_empty() { String::new() } else { format!("    {}\n", func.source) };
    format!("  File \"{}\", line {}, in {}\n{source}", func.file, func.line, func.python_name)
}

fn signatures(out: &mut Text, all: &Interface, form: &Form) {
    for (index, func) in all.exports.iter().enumerate() {
        out.gap();
        out.line(&format!("{}struct S{index}_;", shared(all)));
        out.gap();
        out.open(&format!("impl ::waspy_host::{} for S{index}_ {{", form.signature));
        let params = tuple(func.params.iter().map(|p| borrowed(all, &p.ty, "'a ")));
        out.line(&format!("type {} = {params};", form.params));
        out.line(&format!("type Output = {};", owned(all, &func.result)));
        out.line(&format!("const FRAME: &'static str = {:?};", frame(func)));
        out.close("}");
    }
}
