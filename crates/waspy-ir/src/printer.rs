//! The text form of functions and modules, for `inspect`, compiler-bug messages and tests. [`crate::parser`] reads it.
//!
//! ```text
//! part 1 "list.items"
//! global $depth: i32 = 0
//! data %hello align 4 "ab\00\01" reloc 4 data %other
//! layout !Point size 24 tail 0 class %hello
//! import @log "env" "log" (i32) [noraise]
//! func @add (int, int) -> int {
//! bb0(v0: int, v1: int):
//!   v2: int = int.add v0, v1 @3
//!   return v2
//! }
//! export "add" @add
//! ```
//!
//! A name that is not a word is quoted; one that several items share is followed by `#` and its number.

use std::collections::HashMap;
use std::fmt::Write;

use crate::func::*;
use crate::ops::Op;
use crate::types::{Sig, Type};

/// The text form of a whole module.
pub fn print_module(module: &Module) -> String {
    let p = Printer::new(module);
    let mut out = String::new();
    p.tables(&mut out);
    for decl in &module.funcs {
        p.decl(&mut out, decl);
    }
    for (name, f) in &module.exports {
        let _ = writeln!(out, "export {} {}", quote(name), p.func_ref(*f));
    }
    out
}

/// The text form of one function; the module gives names to what it refers to.
pub fn print_function(module: &Module, f: &Function) -> String {
    let mut out = String::new();
    Printer::new(module).func(&mut out, f, None);
    out
}

struct Printer<'a> {
    module: &'a Module,
    funcs: HashMap<&'a str, u32>,
    globals: HashMap<&'a str, u32>,
    data: HashMap<&'a str, u32>,
    layouts: HashMap<&'a str, u32>,
}

fn count<'a>(names: impl Iterator<Item = &'a str>) -> HashMap<&'a str, u32> {
    let mut all = HashMap::new();
    names.for_each(|n| *all.entry(n).or_insert(0) += 1);
    all
}

fn named(prefix: char, name: &str, n: u32, count: &HashMap<&str, u32>) -> String {
    let word = !name.is_empty() && name.bytes().all(is_word);
    let name = if word { name.to_owned() } else { quote(name) };
    match count.get(name.as_str()).or_else(|| count.get(unquoted(&name))) {
        Some(1) => format!("{prefix}{name}"),
        _ => format!("{prefix}{name}#{n}"),
    }
}

fn unquoted(name: &str) -> &str {
    name.trim_matches('"')
}

/// Bytes of a name that needs no quotes.
pub(crate) fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'$')
}

/// A quoted string: printable ASCII as it is, everything else as `\xx`.
fn quote(s: &str) -> String {
    quote_bytes(s.as_bytes())
}

fn quote_bytes(bytes: &[u8]) -> String {
    let mut out = String::from("\"");
    for &b in bytes {
        match b {
            b'"' | b'\\' | 0..0x20 | 0x7f.. => {
                let _ = write!(out, "\\{b:02x}");
            }
            _ => out.push(b as char),
        }
    }
    out.push('"');
    out
}

impl<'a> Printer<'a> {
    fn new(module: &'a Module) -> Printer<'a> {
        Printer {
            module,
            funcs: count(module.funcs.iter().map(|f| f.name())),
            globals: count(module.globals.iter().map(|g| g.name.as_str())),
            data: count(module.data.iter().map(|d| d.name.as_str())),
            layouts: count(module.layouts.iter().map(|l| l.name.as_str())),
        }
    }

    fn func_ref(&self, f: FuncId) -> String {
        named('@', self.module.funcs[f.index()].name(), f.0, &self.funcs)
    }

    fn global_ref(&self, g: GlobalId) -> String {
        named('$', &self.module.globals[g.index()].name, g.0, &self.globals)
    }

    fn data_ref(&self, d: DataId) -> String {
        named('%', &self.module.data[d.index()].name, d.0, &self.data)
    }

    fn layout_ref(&self, l: LayoutId) -> String {
        named('!', &self.module.layouts[l.index()].name, l.0, &self.layouts)
    }

    fn tables(&self, out: &mut String) {
        for (n, part) in self.module.parts.iter().enumerate().skip(1) {
            let _ = writeln!(out, "part {n} {}", quote(part));
        }
        for (n, s) in self.module.sites.iter().enumerate().skip(1) {
            let _ = write!(out, "site {n} {} {} {}", quote(&s.file), quote(&s.function), s.line);
            if s.marks != Marks::default() {
                let m = s.marks;
                let _ = write!(out, " marks {} {} {} {}", m.col, m.end_col, m.mark, m.mark_end);
            }
            let _ = s.inlined_at.map(|at| write!(out, " inlined {}", at.0));
            out.push('\n');
        }
        for (n, g) in self.module.globals.iter().enumerate() {
            let _ = writeln!(out, "global {}: {} = {}", self.global_ref(GlobalId(n as u32)), g.ty, g.init);
        }
        for (n, d) in self.module.data.iter().enumerate() {
            self.data(out, DataId(n as u32), d);
        }
        for (n, l) in self.module.layouts.iter().enumerate() {
            let (name, class) = (self.layout_ref(LayoutId(n as u32)), self.data_ref(l.class_object));
            let _ = writeln!(out, "layout {name} size {} tail {} class {class}", l.size, l.tail);
        }
    }

    fn data(&self, out: &mut String, id: DataId, d: &Data) {
        let _ = write!(out, "data {} align {}", self.data_ref(id), d.align);
        out.push_str(if d.root { " root" } else { "" });
        out.push_str(if d.mutable { " mutable" } else { "" });
        let _ = write!(out, " {}", quote_bytes(&d.bytes));
        for &(at, reloc) in &d.relocs {
            let target = match reloc {
                Reloc::Data(x) => format!("data {}", self.data_ref(x)),
                Reloc::Layout(x) => format!("layout {}", self.layout_ref(x)),
                Reloc::Func(x) => format!("func {}", self.func_ref(x)),
                Reloc::IntBigPos(x) => format!("big_pos {}", self.data_ref(x)),
                Reloc::IntBigNeg(x) => format!("big_neg {}", self.data_ref(x)),
            };
            let _ = write!(out, " reloc {at} {target}");
        }
        out.push('\n');
    }

    fn decl(&self, out: &mut String, decl: &FuncDecl) {
        let id = FuncId(self.module.funcs.iter().position(|d| std::ptr::eq(d, decl)).unwrap_or_default() as u32);
        match decl {
            FuncDecl::Defined(f) => self.func(out, f, Some(id)),
            FuncDecl::Declared { sig, attrs, .. } => {
                let _ = writeln!(out, "declare {} {}{}", self.func_ref(id), print_sig(sig), print_attrs(*attrs));
            }
            FuncDecl::Import { module, name, sig, attrs } => {
                let (id, sig, attrs) = (self.func_ref(id), print_sig(sig), print_attrs(*attrs));
                let _ = writeln!(out, "import {id} {} {} {sig}{attrs}", quote(module), quote(name));
            }
        }
    }

    fn func(&self, out: &mut String, f: &Function, id: Option<FuncId>) {
        let name = id.map_or_else(
            || named('@', &f.name, 0, &HashMap::from([(f.name.as_str(), 1)])),
            |id| named('@', &f.name, id.0, &self.funcs),
        );
        let _ = writeln!(out, "func {name} {}{} {{", print_sig(&f.sig), print_attrs(f.attrs));
        for b in f.block_ids() {
            let data = &f.blocks[b.index()];
            let params: Vec<String> = data.params.iter().map(|&v| typed(f, v)).collect();
            let params = if params.is_empty() { String::new() } else { format!("({})", params.join(", ")) };
            let _ = writeln!(out, "{b}{params}{}:", if data.cold { " cold" } else { "" });
            for &i in &data.insts {
                let _ = writeln!(out, "  {}", self.inst(f, f.inst(i)));
            }
            let _ = writeln!(out, "  {}", print_term(&data.term));
        }
        out.push_str("}\n");
    }

    fn inst(&self, f: &Function, inst: &Inst) -> String {
        let mut s = String::new();
        if !inst.results.is_empty() {
            let results: Vec<String> = inst.results.iter().map(|&v| typed(f, v)).collect();
            let _ = write!(s, "{} = ", results.join(", "));
        }
        s.push_str(inst.op.mnemonic());
        match inst.imm {
            Imm::None | Imm::Mem { .. } => {}
            Imm::I32(n) => s.push_str(&format!(" {n}")),
            Imm::I64(n) => s.push_str(&format!(" {n}")),
            Imm::F64(bits) => s.push_str(&print_f64(bits)),
            Imm::Func(x) => s.push_str(&format!(" {}", self.func_ref(x))),
            Imm::Global(x) => s.push_str(&format!(" {}", self.global_ref(x))),
            Imm::Data(x) => s.push_str(&format!(" {}", self.data_ref(x))),
            Imm::Layout(x) => s.push_str(&format!(" {}", self.layout_ref(x))),
            Imm::Sig(x) => s.push_str(&format!(" {}", print_sig(&self.module.sigs[x.index()]))),
        }
        let args = print_args(&inst.args);
        let call = matches!(inst.op, Op::Call | Op::CallIndirect);
        match call {
            true => s.push_str(&format!(" ({args})")),
            false if !args.is_empty() => s.push_str(&format!(" {args}")),
            false => {}
        }
        if let Imm::Mem { offset, part } = inst.imm {
            let _ = write!(s, " +{offset}");
            let _ = (part.0 != 0).then(|| write!(s, " {part}"));
        }
        if inst.site.0 != 0 {
            let _ = write!(s, " {}", inst.site);
        }
        s
    }
}

/// Decimal where that reads back to the same bits, otherwise the bits.
fn print_f64(bits: u64) -> String {
    let x = f64::from_bits(bits);
    let text = format!("{x:?}");
    match text.parse::<f64>() {
        Ok(back) if back.to_bits() == bits => format!(" {text}"),
        _ => format!(" 0x{bits:016x}"),
    }
}

fn typed(f: &Function, v: Value) -> String {
    format!("{v}: {}", f.ty(v))
}

fn print_args(args: &[Value]) -> String {
    args.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")
}

fn print_types(types: &[Type]) -> String {
    types.iter().map(|t| t.name()).collect::<Vec<_>>().join(", ")
}

fn print_sig(sig: &Sig) -> String {
    let results = if sig.results.is_empty() { String::new() } else { format!(" -> {}", print_types(&sig.results)) };
    format!("({}){results}", print_types(&sig.params))
}

fn print_attrs(a: Attrs) -> String {
    let names: Vec<&str> = ATTRS.iter().filter(|(_, get)| *get(&mut { a })).map(|(name, _)| *name).collect();
    if names.is_empty() { String::new() } else { format!(" [{}]", names.join(", ")) }
}

/// Names of the attributes in the text form.
#[allow(clippy::type_complexity)]
pub(crate) const ATTRS: [(&str, fn(&mut Attrs) -> &mut bool); 8] = [
    ("inline", |a| &mut a.inline),
    ("noinline", |a| &mut a.noinline),
    ("cold", |a| &mut a.cold),
    ("pure", |a| &mut a.pure),
    ("noraise", |a| &mut a.noraise),
    ("nocollect", |a| &mut a.nocollect),
    ("amortised", |a| &mut a.amortised),
    ("hidden", |a| &mut a.hidden),
];

fn print_edge(e: &Edge) -> String {
    if e.args.is_empty() { e.block.to_string() } else { format!("{}({})", e.block, print_args(&e.args)) }
}

fn print_term(term: &Term) -> String {
    match term {
        Term::Br(e) => format!("br {}", print_edge(e)),
        Term::CondBr { cond, then, other } => format!("br_if {cond}, {}, {}", print_edge(then), print_edge(other)),
        Term::Switch { index, edges, default } => {
            let edges: Vec<String> = edges.iter().map(print_edge).collect();
            format!("switch {index}, [{}], {}", edges.join(", "), print_edge(default))
        }
        Term::TryBr { normal, unwind } => format!("try {}, {}", print_edge(normal), print_edge(unwind)),
        Term::Return(values) if values.is_empty() => "return".into(),
        Term::Return(values) => format!("return {}", print_args(values)),
        Term::Unreachable => "unreachable".into(),
    }
}
