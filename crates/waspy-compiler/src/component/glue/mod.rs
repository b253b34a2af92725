//! The ABI glue of a component, as text in the dialect of the library.
//!
//! The glue is compiled with the program: lifting is inlined into the wrappers, unused parts disappear, and a backend
//! other than wasm components needs no second copy. One wrapper an exported function:
//!
//! ```python
//! def _export_add(a0: i64, a1: i64) -> Ptr[u8]:
//!     area = _area()
//!     try:
//!         enter()
//!         r = _f_add(int_from_i64(a0), int_from_i64(a1))
//!         ptr_cast[i64](area + 8)[0] = to_s64(r)
//!         area[0] = 0
//!     except BaseException as e:
//!         ptr_cast[i32](area + 8)[0] = store_error(e)
//!         area[0] = 1
//!     program_end()
//!     end_call()
//!     return area
//! ```
//!
//! Helpers without a number come from `crates/waspy-runtime/wasi/abi.py`; numbered functions are written here, once a
//! type of the interface.

mod host;
pub mod layout;
mod lift;
mod lower;

use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;

use super::interface::{Func, Interface, Kind, TypeId, WitType, interface_name};
use super::{wasi, wit};
use layout::{Flat, Layout, MAX_FLAT_PARAMS, fields, result_layout};

/// Name of the glue's module.
pub const MODULE: &str = "waspy_glue";

/// The function that gives the host memory to write into, and its export. Where only what the program reaches of WASI
/// needs it, the driver exports it.
pub const REALLOC: (&str, &str) = ("lowlevel.memory.cabi_realloc", "cabi_realloc");

/// Layout of an exception's number.
const ERROR: Layout = Layout { size: 4, align: 4 };

/// The glue of an interface.
#[derive(Clone, Debug, Default)]
pub struct Glue {
    /// The module's text, to be compiled under the name [`MODULE`].
    pub source: String,
    /// Functions and the core export each is exported as. A name with dots is a function of the library (module and
    /// name), any other one of [`MODULE`]. Parameter and result types are those of the source.
    pub exports: Vec<(String, String)>,
    /// For each host module: its Python name and the text of the module that implements it.
    pub host_modules: Vec<(String, String)>,
}

/// Writes the glue of an interface.
pub fn generate(all: &Interface) -> Glue {
    let mut glue = Glue {
        host_modules: all.imports.iter().map(|h| (h.python_name.clone(), host::module_text(all, h))).collect(),
        ..Glue::default()
    };
    let mut writer = Writer::new(all);
    match all.kind {
        Kind::Library => {
            for (i, func) in all.exports.iter().enumerate() {
                let wrapper = writer.export(i, func);
                let interface = wit::qualified(all, &interface_name(&func.module));
                glue.exports.push((wrapper, format!("{interface}#{}", func.wit_name())));
            }
            writer.init();
            glue.exports.push(("_export_init".into(), wit::INIT.into()));
            glue.exports.push(("wasi.abi_errors.error_details".into(), wit::ERROR_DETAILS.into()));
            if host_writes(all) {
                glue.exports.push((REALLOC.0.into(), REALLOC.1.into()));
            }
        }
        Kind::Command => {
            glue.exports.push(("wasi.command.run".into(), wasi::RUN_CORE_EXPORT.into()));
        }
    }
    glue.source = writer.finish(&format!("The boundary of {}, written by waspy.", all.module));
    glue
}

/// What a numbered function does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Lift,
    Load,
    Store,
    Index,
}

/// Text of a glue module as it is written.
struct Writer<'a> {
    all: &'a Interface,
    /// Functions, in order of writing.
    body: String,
    /// Imports from the program: (module, name, alias).
    imports: Vec<(String, String, String)>,
    /// Numbers of types.
    types: Vec<WitType>,
    /// Numbered functions that were asked for; `true` once written.
    wanted: BTreeMap<(Role, usize), bool>,
    queue: VecDeque<(Role, usize)>,
    locals: usize,
    /// Bytes of the return area.
    area: u32,
}

impl<'a> Writer<'a> {
    fn new(all: &'a Interface) -> Writer<'a> {
        Writer {
            all,
            body: String::new(),
            imports: vec![],
            types: vec![],
            wanted: BTreeMap::new(),
            queue: VecDeque::new(),
            locals: 0,
            area: 0,
        }
    }

    /// Writes a line of the body.
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.body, "{:width$}{text}", "", width = if text.is_empty() { 0 } else { depth * 4 });
    }

    /// A local name that was not used before.
    fn fresh(&mut self) -> String {
        self.locals += 1;
        format!("t{}", self.locals)
    }

    fn number(&mut self, ty: &WitType) -> usize {
        self.types.iter().position(|t| t == ty).unwrap_or_else(|| {
            self.types.push(ty.clone());
            self.types.len() - 1
        })
    }

    fn want(&mut self, role: Role, ty: &WitType) -> usize {
        let n = self.number(ty);
        if let std::collections::btree_map::Entry::Vacant(e) = self.wanted.entry((role, n)) {
            e.insert(false);
            self.queue.push_back((role, n));
        }
        n
    }

    fn want_lift(&mut self, ty: &WitType) -> usize {
        self.want(Role::Lift, ty)
    }

    fn want_load(&mut self, ty: &WitType) -> usize {
        self.want(Role::Load, ty)
    }

    fn want_store(&mut self, ty: &WitType) -> usize {
        self.want(Role::Store, ty)
    }

    fn want_index(&mut self, ty: &WitType) -> usize {
        self.want(Role::Index, ty)
    }

    /// The local name of something that the program defines.
    fn program_name(&mut self, module: &str, name: &str, prefix: &str) -> String {
        let found = self.imports.iter().find(|(m, n, _)| m == module && n == name);
        if let Some((_, _, alias)) = found {
            return alias.clone();
        }
        let mut alias = format!("{prefix}{name}");
        while self.imports.iter().any(|(_, _, a)| *a == alias) {
            alias.push('_');
        }
        self.imports.push((module.into(), name.into(), alias.clone()));
        alias
    }

    /// The local name of a class of the program.
    fn class(&mut self, id: TypeId) -> String {
        let ty = self.all.named(id);
        self.program_name(&ty.module, &ty.python_name, "_c_")
    }

    /// A type as the dialect writes it.
    fn python_type(&mut self, ty: &WitType) -> String {
        match ty {
            WitType::None => "None".into(),
            WitType::Bool => "bool".into(),
            WitType::Int | WitType::Sized(_) => "int".into(),
            WitType::F32 | WitType::Float => "float".into(),
            WitType::Str => "str".into(),
            WitType::Bytes => "bytes".into(),
            WitType::List(t) => format!("list[{}]", self.python_type(t)),
            WitType::VarTuple(t) => format!("tuple[{}, ...]", self.python_type(t)),
            WitType::Tuple(ts) => {
                let parts: Vec<String> = ts.iter().map(|t| self.python_type(t)).collect();
                format!("tuple[{}]", parts.join(", "))
            }
            WitType::Dict(k, v) => format!("dict[{}, {}]", self.python_type(k), self.python_type(v)),
            WitType::Option(t) => format!("{} | None", self.python_type(t)),
            WitType::Named(id) => self.class(*id),
        }
    }

    /// The wrapper of an exported function.
    fn export(&mut self, index: usize, func: &Func) -> String {
        let wrapper = format!("_export_{index}_{}", func.python_name);
        let callee = self.program_name(&func.module, &func.python_name, "_f_");
        let flats = lift::flatten_all(self.all, func.params.iter().map(|p| &p.ty));
        let total: usize = flats.iter().map(Vec::len).sum();
        let (offsets, params_layout) = fields(self.all, func.params.iter().map(|p| &p.ty));
        let params_size = params_layout.size;
        let (params, args) = if total > MAX_FLAT_PARAMS {
            let args = func.params.iter().zip(offsets).map(|(p, at)| self.lift_memory(&p.ty, "p", at)).collect();
            ("p: Ptr[u8]".to_string(), args)
        } else {
            self.flat_arguments(func, &flats)
        };
        let (payload, whole) = result_layout(self.all, &func.result, ERROR);
        self.line(0, &format!("def {wrapper}({params}) -> Ptr[u8]:"));
        self.begin(whole.size, payload);
        let block = (total > MAX_FLAT_PARAMS).then_some(params_size);
        self.call(&callee, &args, block, &func.result, payload);
        self.failure(payload);
        wrapper
    }

    fn flat_arguments(&mut self, func: &Func, flats: &[Vec<Flat>]) -> (String, Vec<String>) {
        let (mut params, mut args, mut n) = (vec![], vec![], 0);
        for (param, flat) in func.params.iter().zip(flats) {
            let names: Vec<String> = (n..n + flat.len()).map(|i| format!("a{i}")).collect();
            n += flat.len();
            params.extend(names.iter().zip(flat).map(|(n, f)| format!("{n}: {}", f.dialect())));
            args.push(self.lift_flat(&param.ty, &names));
        }
        (params.join(", "), args)
    }

    /// The call. Arguments are lifted into locals first: the block that held them (its size) is freed before the call.
    fn call(&mut self, callee: &str, args: &[String], block: Option<u32>, result: &WitType, payload: u32) {
        let names: Vec<String> = (0..args.len()).map(|i| format!("x{i}")).collect();
        for (name, arg) in names.iter().zip(args) {
            self.line(2, &format!("{name} = {arg}"));
        }
        if let Some(size) = block {
            self.line(2, &format!("cabi_free(p, {size})"));
        }
        let call = format!("{callee}({})", names.join(", "));
        if *result == WitType::None {
            self.line(2, &call);
        } else {
            let store = self.store(result, "area", payload, "r");
            self.line(2, &format!("r = {call}"));
            if has_storage(self.all, result) {
                self.line(2, "keep(r)");
            }
            self.line(2, &store);
        }
    }

    /// The beginning of a wrapper. The return area is one for all functions: the host reads it before it calls again.
    fn begin(&mut self, area: u32, payload: u32) {
        self.area = self.area.max(area);
        self.line(1, "area = _area()");
        if self.can_be_reentered() {
            self.line(1, "if is_running():");
            self.line(2, &format!("return refuse_entry(area, {payload})"));
            self.line(1, "set_running(True)");
        }
        self.line(1, "try:");
        self.line(2, "enter()");
    }

    /// Is there a function of the host that might call back?
    fn can_be_reentered(&self) -> bool {
        self.all.imports.iter().any(|host| !host.funcs.is_empty())
    }

    /// The end of a wrapper: the error's number instead of a result.
    fn failure(&mut self, payload: u32) {
        self.line(2, "area[0] = 0");
        self.line(1, "except BaseException as e:");
        self.line(2, &format!("ptr_cast[i32](area + {payload})[0] = store_error(e)"));
        self.line(2, "area[0] = 1");
        if self.can_be_reentered() {
            self.line(1, "set_running(False)");
        }
        self.line(1, "program_end()");
        self.line(1, "end_call()");
        self.line(1, "return area");
        self.line(0, "");
    }

    fn init(&mut self) {
        self.line(0, "def _export_init() -> Ptr[u8]:");
        self.begin(8, 4);
        self.failure(4);
    }

    fn write_wanted(&mut self) {
        while let Some((role, n)) = self.queue.pop_front() {
            let ty = self.types[n].clone();
            match role {
                Role::Lift => self.write_lift(n, &ty),
                Role::Load => self.write_load(n, &ty),
                Role::Store => self.write_store(n, &ty),
                Role::Index => self.write_index(n, &ty),
            }
            self.wanted.insert((role, n), true);
        }
    }

    /// The whole module.
    fn finish(mut self, title: &str) -> String {
        self.write_wanted();
        if self.area > 0 {
            let area = format!("@noinline\ndef _area() -> Ptr[u8]:\n    return static_bytes({})\n\n", self.area);
            self.body.insert_str(0, &area);
        }
        let mut out = format!("\"\"\"{title}\"\"\"\n\n");
        for (module, names) in LIBRARY {
            let used: Vec<&str> = names.split(' ').filter(|n| mentions(&self.body, n)).collect();
            if !used.is_empty() {
                let _ = writeln!(out, "from {module} import {}", used.join(", "));
            }
        }
        for (module, name, alias) in &self.imports {
            let _ = writeln!(out, "from {module} import {name} as {alias}");
        }
        let _ = write!(out, "\n{}", self.body.trim_end());
        out.push('\n');
        out
    }
}

/// The names of the library that glue uses, by module.
const LIBRARY: &[(&str, &str)] = &[
    (
        "lowlevel.wasm",
        "Ptr f32 f32_demote_f64 f64 f64_promote_f32 i16 i32 i64 i64_extend_i32_u i8 int_from_i32 int_from_i64 \
         ptr_cast ptr_from_raw static_bytes u16 u8",
    ),
    ("lowlevel.memory", "cabi_free end_call"),
    (
        "wasi.abi",
        "block enter float_from_f64 int_from_u64 keep length list_from_floats list_from_ints load_len load_ptr \
         load_str program_end store_block store_floats store_ints store_str take_str to_float to_i16 to_i32 to_i8 to_s64 to_u16 \
         to_u32 to_u64 to_u8 want_dict want_length want_list want_tuple",
    ),
    ("wasi.abi_bytes", "load_bytes store_bytes take_bytes"),
    ("wasi.abi_errors", "raise_host_error store_error"),
    ("wasi.abi_reentry", "is_running refuse_entry set_running"),
];

/// Does a text contain a name as a whole word?
fn mentions(text: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(at, _)| !text[..at].ends_with(word) && !text[at + name.len()..].starts_with(word))
}

/// Does the host write blocks of its own into memory: text and lists that it gives, or many arguments at once?
fn host_writes(all: &Interface) -> bool {
    let flat = |func: &Func| lift::flatten_all(all, func.params.iter().map(|p| &p.ty)).concat();
    let given = |func: &Func| flat(func).len() > MAX_FLAT_PARAMS || func.params.iter().any(|p| has_storage(all, &p.ty));
    // What a host function raises comes with text.
    all.imports.iter().any(|host| !host.funcs.is_empty()) || all.exports.iter().any(given)
}

/// Does a result refer to storage of Python objects, which has to stay alive while the host reads it?
fn has_storage(all: &Interface, ty: &WitType) -> bool {
    let mut flats = vec![];
    layout::flatten(all, ty, &mut flats);
    flats.contains(&Flat::Ptr)
}

#[cfg(test)]
mod tests;
