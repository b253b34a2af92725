//! Reads the text form that [`crate::printer`] writes. Names of functions, data and layouts may be used before the line
//! that defines them; values and blocks too. Values get new numbers in the order of their definitions.

use std::collections::HashMap;
use std::fmt;

use crate::func::*;
use crate::ops::{ImmKind, Op};
use crate::printer::{ATTRS, is_word};
use crate::types::{Sig, Type};

/// What is wrong with a text, and on which line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseError {
    /// 1-based line.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ParseError {}

/// Reads a module.
///
/// # Errors
/// The first mistake.
pub fn parse_module(text: &str) -> Result<Module, ParseError> {
    let lines: Vec<Line> = text
        .lines()
        .enumerate()
        .map(|(n, s)| Line { number: n + 1, text: s.trim() })
        .filter(|l| !l.text.is_empty() && !l.text.starts_with(';'))
        .collect();
    let mut p = Parser { module: Module::new(), names: HashMap::new() };
    p.declare(&lines)?;
    p.define(&lines)?;
    Ok(p.module)
}

#[derive(Clone, Copy)]
struct Line<'a> {
    number: usize,
    text: &'a str,
}

type Result<T, E = ParseError> = std::result::Result<T, E>;

struct Parser {
    module: Module,
    /// Number of each name; the first character is the kind.
    names: HashMap<String, u32>,
}

/// The rest of a line.
struct Cursor<'a> {
    line: usize,
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn new(line: Line<'a>) -> Cursor<'a> {
        Cursor { line: line.number, rest: line.text }
    }

    fn error<T>(&self, message: impl Into<String>) -> Result<T> {
        Err(ParseError { line: self.line, message: message.into() })
    }

    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let Some(rest) = self.rest.strip_prefix(token) else { return false };
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        if token.bytes().last().is_some_and(word) && rest.bytes().next().is_some_and(is_word) {
            return false;
        }
        self.rest = rest;
        true
    }

    fn expect(&mut self, token: &str) -> Result<()> {
        if self.eat(token) { Ok(()) } else { self.error(format!("expected `{token}` before `{}`", self.rest)) }
    }

    fn at_end(&mut self) -> bool {
        self.rest = self.rest.trim_start();
        self.rest.is_empty() || self.rest.starts_with(';')
    }

    fn end(&mut self) -> Result<()> {
        if self.at_end() { Ok(()) } else { self.error(format!("unexpected `{}`", self.rest)) }
    }

    fn word(&mut self) -> Result<&'a str> {
        self.rest = self.rest.trim_start();
        let n = self.rest.bytes().take_while(|&b| is_word(b) || b == b'-' || b == b'+').count();
        if n == 0 {
            return self.error(format!("expected a word before `{}`", self.rest));
        }
        let (word, rest) = self.rest.split_at(n);
        self.rest = rest;
        Ok(word)
    }

    fn number<T: std::str::FromStr>(&mut self) -> Result<T> {
        let word = self.word()?;
        word.parse().or_else(|_| self.error(format!("`{word}` is not a number that fits")))
    }

    fn bytes(&mut self) -> Result<Vec<u8>> {
        self.expect("\"")?;
        let mut out = vec![];
        let mut all = self.rest.bytes().enumerate();
        while let Some((n, b)) = all.next() {
            match b {
                b'"' => {
                    self.rest = &self.rest[n + 1..];
                    return Ok(out);
                }
                b'\\' => {
                    let hex = self.rest.get(n + 1..n + 3).and_then(|h| u8::from_str_radix(h, 16).ok());
                    let Some(hex) = hex else { return self.error("bad escape") };
                    out.push(hex);
                    all.next();
                    all.next();
                }
                _ => out.push(b),
            }
        }
        self.error("string without end")
    }

    fn string(&mut self) -> Result<String> {
        String::from_utf8(self.bytes()?).or_else(|_| self.error("not UTF-8"))
    }

    /// A name with its kind's character, and the key by which it is found: `@f`, `@"list[int].f"#3`.
    fn name(&mut self, kind: char) -> Result<(String, String)> {
        self.expect(kind.encode_utf8(&mut [0; 4]))?;
        let name = if self.rest.starts_with('"') { self.string()? } else { self.plain()?.to_owned() };
        let mut key = format!("{kind}{name}");
        if self.rest.starts_with('#') {
            self.rest = &self.rest[1..];
            key = format!("{key}#{}", self.number::<u32>()?);
        }
        Ok((name, key))
    }

    fn plain(&mut self) -> Result<&'a str> {
        let n = self.rest.bytes().take_while(|&b| is_word(b)).count();
        let (word, rest) = self.rest.split_at(n);
        self.rest = rest;
        if n == 0 { self.error("expected a name") } else { Ok(word) }
    }

    fn ty(&mut self) -> Result<Type> {
        let word = self.plain_after_space()?;
        match Type::ALL.iter().find(|t| t.name() == word) {
            Some(&t) => Ok(t),
            None => self.error(format!("no type `{word}`")),
        }
    }

    fn plain_after_space(&mut self) -> Result<&'a str> {
        self.rest = self.rest.trim_start();
        self.plain()
    }

    /// A numbered thing such as `v12` or `bb3`.
    fn id(&mut self, prefix: &str) -> Result<u32> {
        let word = self.plain_after_space()?;
        let n = word.strip_prefix(prefix).and_then(|n| n.parse().ok());
        n.map_or_else(|| self.error(format!("expected `{prefix}` and a number, not `{word}`")), Ok)
    }

    fn types_until(&mut self, end: &str) -> Result<Vec<Type>> {
        let mut all = vec![];
        while !self.eat(end) {
            if !all.is_empty() {
                self.expect(",")?;
            }
            all.push(self.ty()?);
        }
        Ok(all)
    }

    fn sig(&mut self) -> Result<Sig> {
        self.expect("(")?;
        let params = self.types_until(")")?;
        let mut results = vec![];
        if self.eat("->") {
            results.push(self.ty()?);
            while self.eat(",") {
                results.push(self.ty()?);
            }
        }
        Ok(Sig { params, results })
    }

    fn attrs(&mut self) -> Result<Attrs> {
        let mut attrs = Attrs::default();
        if !self.eat("[") {
            return Ok(attrs);
        }
        loop {
            let word = self.plain_after_space()?;
            match ATTRS.iter().find(|(name, _)| *name == word) {
                Some((_, get)) => *get(&mut attrs) = true,
                None => return self.error(format!("no attribute `{word}`")),
            }
            if self.eat("]") {
                return Ok(attrs);
            }
            self.expect(",")?;
        }
    }
}

impl Parser {
    /// First round: everything that has a name gets its number; functions their signatures.
    fn declare(&mut self, lines: &[Line]) -> Result<()> {
        for &line in lines {
            let mut c = Cursor::new(line);
            if c.eat("func") || c.eat("declare") {
                let (name, key) = c.name('@')?;
                let (sig, attrs) = (c.sig()?, c.attrs()?);
                self.enter(&c, key, self.module.funcs.len())?;
                self.module.funcs.push(FuncDecl::Declared { name, sig, attrs });
            } else if c.eat("import") {
                let (_, key) = c.name('@')?;
                let (module, name) = (c.string()?, c.string()?);
                let (sig, attrs) = (c.sig()?, c.attrs()?);
                self.enter(&c, key, self.module.funcs.len())?;
                self.module.funcs.push(FuncDecl::Import { module, name, sig, attrs });
            } else if c.eat("global") {
                let (name, key) = c.name('$')?;
                c.expect(":")?;
                let ty = c.ty()?;
                c.expect("=")?;
                self.enter(&c, key, self.module.globals.len())?;
                self.module.globals.push(Global { name, ty, init: c.number()? });
            } else if c.eat("data") {
                let (name, key) = c.name('%')?;
                self.enter(&c, key, self.module.data.len())?;
                self.module.data.push(Data { name, ..Data::default() });
            } else if c.eat("layout") {
                let (name, key) = c.name('!')?;
                self.enter(&c, key, self.module.layouts.len())?;
                self.module.layouts.push(Layout { name, size: 0, tail: 0, class_object: DataId(0) });
            }
        }
        Ok(())
    }

    fn enter(&mut self, c: &Cursor, key: String, n: usize) -> Result<()> {
        match self.names.insert(key.clone(), n as u32) {
            None => Ok(()),
            Some(_) => c.error(format!("`{key}` is defined twice")),
        }
    }

    fn find(&self, c: &mut Cursor, kind: char) -> Result<u32> {
        let (_, key) = c.name(kind)?;
        self.names.get(&key).copied().map_or_else(|| c.error(format!("no `{key}`")), Ok)
    }

    /// Second round: bodies and contents.
    fn define(&mut self, lines: &[Line]) -> Result<()> {
        let mut n = 0;
        while n < lines.len() {
            let mut c = Cursor::new(lines[n]);
            n += 1;
            if c.eat("func") {
                let id = self.find(&mut c, '@')?;
                let body = lines[n..].iter().position(|l| l.text == "}");
                let Some(len) = body else { return c.error("function without `}`") };
                let f = self.func(id, &lines[n..n + len])?;
                self.module.funcs[id as usize] = FuncDecl::Defined(f);
                n += len + 1;
            } else if c.eat("data") {
                let id = self.find(&mut c, '%')?;
                self.module.data[id as usize] = self.data(&mut c, id)?;
            } else if c.eat("layout") {
                let id = self.find(&mut c, '!')?;
                let layout = self.layout(&mut c, id)?;
                self.module.layouts[id as usize] = layout;
            } else if c.eat("part") {
                let _: u32 = c.number()?;
                self.module.parts.push(c.string()?);
            } else if c.eat("site") {
                let site = self.site(&mut c)?;
                self.module.sites.push(site);
            } else if c.eat("export") {
                let name = c.string()?;
                let f = FuncId(self.find(&mut c, '@')?);
                self.module.exports.push((name, f));
            } else if !(c.eat("import") || c.eat("declare") || c.eat("global")) {
                return c.error(format!("no such item: `{}`", c.rest));
            }
        }
        Ok(())
    }

    fn site(&self, c: &mut Cursor) -> Result<Site> {
        let _: u32 = c.number()?;
        let (file, function, line) = (c.string()?, c.string()?, c.number()?);
        let marks = match c.eat("marks") {
            true => Marks { col: c.number()?, end_col: c.number()?, mark: c.number()?, mark_end: c.number()? },
            false => Marks::default(),
        };
        let inlined_at = if c.eat("inlined") { Some(SiteId(c.number()?)) } else { None };
        Ok(Site { file, function, line, marks, inlined_at })
    }

    fn layout(&self, c: &mut Cursor, id: u32) -> Result<Layout> {
        c.expect("size")?;
        let size = c.number()?;
        c.expect("tail")?;
        let tail = c.number()?;
        c.expect("class")?;
        let class_object = DataId(self.find(c, '%')?);
        Ok(Layout { name: self.module.layouts[id as usize].name.clone(), size, tail, class_object })
    }

    fn data(&self, c: &mut Cursor, id: u32) -> Result<Data> {
        c.expect("align")?;
        let mut d = Data { align: c.number()?, name: self.module.data[id as usize].name.clone(), ..Data::default() };
        d.root = c.eat("root");
        d.mutable = c.eat("mutable");
        d.bytes = c.bytes()?;
        while c.eat("reloc") {
            let at = c.number()?;
            let kind = c.plain_after_space()?;
            let reloc = match kind {
                "data" => Reloc::Data(DataId(self.find(c, '%')?)),
                "layout" => Reloc::Layout(LayoutId(self.find(c, '!')?)),
                "func" => Reloc::Func(FuncId(self.find(c, '@')?)),
                "big_pos" => Reloc::IntBigPos(DataId(self.find(c, '%')?)),
                "big_neg" => Reloc::IntBigNeg(DataId(self.find(c, '%')?)),
                _ => return c.error(format!("no relocation `{kind}`")),
            };
            d.relocs.push((at, reloc));
        }
        c.end()?;
        Ok(d)
    }

    fn func(&mut self, id: u32, body: &[Line]) -> Result<Function> {
        let decl = &self.module.funcs[id as usize];
        let (name, sig, attrs) = (decl.name().to_owned(), decl.sig().clone(), decl.attrs());
        let f = Function { name, sig, attrs, blocks: vec![], insts: vec![], values: vec![] };
        let mut p = Body { parser: self, f, values: HashMap::new() };
        p.headers(body)?;
        p.contents(body)?;
        Ok(p.f)
    }
}

struct Body<'a> {
    parser: &'a mut Parser,
    f: Function,
    values: HashMap<u32, Value>,
}

impl Body<'_> {
    /// First round: blocks and the values that lines define, so that both can be used before.
    fn headers(&mut self, body: &[Line]) -> Result<()> {
        let mut next = 0;
        for &line in body {
            let mut c = Cursor::new(line);
            if line.text.starts_with("bb") {
                let n = c.id("bb")?;
                let b = self.f.add_block();
                if n != b.0 {
                    return c.error(format!("expected {b}: blocks are in order"));
                }
                let params = if c.eat("(") { typed_values(&mut c, ")")? } else { vec![] };
                for (name, ty) in params {
                    let v = self.f.add_param(b, ty);
                    self.name(&c, name, v)?;
                }
                self.f.blocks[b.index()].cold = c.eat("cold");
                c.expect(":")?;
                c.end()?;
            } else {
                if self.f.blocks.is_empty() {
                    return c.error("code before the first block");
                }
                let results = if has_results(line.text) { typed_values(&mut c, "=")? } else { vec![] };
                if !is_term(&c) {
                    let types: Vec<Type> = results.iter().map(|r| r.1).collect();
                    let i = self.f.make_inst(Op::Trap, vec![], Imm::None, &types, SiteId(0));
                    debug_assert_eq!(i.0, next);
                    next += 1;
                    for (k, (name, _)) in results.into_iter().enumerate() {
                        let v = self.f.inst(i).results[k];
                        self.name(&c, name, v)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn name(&mut self, c: &Cursor, name: u32, v: Value) -> Result<()> {
        match self.values.insert(name, v) {
            None => Ok(()),
            Some(_) => c.error(format!("v{name} is defined twice")),
        }
    }

    fn contents(&mut self, body: &[Line]) -> Result<()> {
        let mut block = 0;
        let mut next = 0;
        let mut ended = true;
        for &line in body {
            let mut c = Cursor::new(line);
            if line.text.starts_with("bb") {
                if !ended {
                    return c.error("the block before has no terminator");
                }
                block = c.id("bb")? as usize;
                ended = false;
                continue;
            }
            if ended {
                return c.error("code after the terminator");
            }
            if has_results(line.text) {
                typed_values(&mut c, "=")?;
            }
            if is_term(&c) {
                self.f.blocks[block].term = self.term(&mut c)?;
                ended = true;
            } else {
                self.inst(&mut c, InstId(next))?;
                self.f.blocks[block].insts.push(InstId(next));
                next += 1;
            }
            c.end()?;
        }
        if ended {
            Ok(())
        } else {
            Err(ParseError { line: body.last().map_or(0, |l| l.number), message: "no terminator".into() })
        }
    }

    fn value(&self, c: &mut Cursor) -> Result<Value> {
        let n = c.id("v")?;
        self.values.get(&n).copied().map_or_else(|| c.error(format!("no value v{n}")), Ok)
    }

    /// Values with commas between them, as long as there are any.
    fn args(&self, c: &mut Cursor) -> Result<Vec<Value>> {
        let mut all = vec![];
        c.rest = c.rest.trim_start();
        while c.rest.starts_with('v') {
            all.push(self.value(c)?);
            if !c.eat(",") {
                break;
            }
            c.rest = c.rest.trim_start();
        }
        Ok(all)
    }

    fn edge(&self, c: &mut Cursor) -> Result<Edge> {
        let block = Block(c.id("bb")?);
        if block.index() >= self.f.blocks.len() {
            return c.error(format!("no block {block}"));
        }
        let mut args = vec![];
        if c.eat("(") {
            args = self.args(c)?;
            c.expect(")")?;
        }
        Ok(Edge { block, args })
    }

    fn term(&self, c: &mut Cursor) -> Result<Term> {
        let word = c.plain_after_space()?;
        Ok(match word {
            "br" => Term::Br(self.edge(c)?),
            "br_if" => {
                let cond = self.value(c)?;
                c.expect(",")?;
                let then = self.edge(c)?;
                c.expect(",")?;
                Term::CondBr { cond, then, other: self.edge(c)? }
            }
            "switch" => {
                let index = self.value(c)?;
                c.expect(",")?;
                c.expect("[")?;
                let mut edges = vec![];
                while !c.eat("]") {
                    if !edges.is_empty() {
                        c.expect(",")?;
                    }
                    edges.push(self.edge(c)?);
                }
                c.expect(",")?;
                Term::Switch { index, edges, default: self.edge(c)? }
            }
            "try" => {
                let normal = self.edge(c)?;
                c.expect(",")?;
                Term::TryBr { normal, unwind: self.edge(c)? }
            }
            "return" => Term::Return(self.args(c)?),
            _ => Term::Unreachable,
        })
    }

    fn inst(&mut self, c: &mut Cursor, id: InstId) -> Result<()> {
        let word = c.plain_after_space()?;
        let Some(&op) = Op::ALL.iter().find(|op| op.mnemonic() == word) else {
            return c.error(format!("no op `{word}`"));
        };
        let mut imm = self.imm(c, op)?;
        let call = matches!(op, Op::Call | Op::CallIndirect);
        if call {
            c.expect("(")?;
        }
        let args = self.args(c)?;
        if call {
            c.expect(")")?;
        }
        if op.imm() == ImmKind::Mem {
            c.expect("+")?;
            let offset = c.number()?;
            let part = if c.rest.trim_start().starts_with('p') { Part(c.id("p")?) } else { Part(0) };
            imm = Imm::Mem { offset, part };
        }
        let site = if c.eat("@") { SiteId(c.number()?) } else { SiteId(0) };
        let inst = &mut self.f.insts[id.index()];
        (inst.op, inst.args, inst.imm, inst.site) = (op, args, imm, site);
        Ok(())
    }

    fn imm(&mut self, c: &mut Cursor, op: Op) -> Result<Imm> {
        let p = &mut *self.parser;
        Ok(match op.imm() {
            ImmKind::None | ImmKind::Mem => Imm::None,
            ImmKind::I32 => Imm::I32(c.number()?),
            ImmKind::I64 => Imm::I64(c.number()?),
            ImmKind::F64 => {
                let word = c.word()?;
                match word.strip_prefix("0x") {
                    Some(hex) => Imm::F64(u64::from_str_radix(hex, 16).or_else(|_| c.error("bad bits"))?),
                    None => Imm::F64(word.parse::<f64>().or_else(|_| c.error("bad float"))?.to_bits()),
                }
            }
            ImmKind::Func => Imm::Func(FuncId(p.find(c, '@')?)),
            ImmKind::Global => Imm::Global(GlobalId(p.find(c, '$')?)),
            ImmKind::Data => Imm::Data(DataId(p.find(c, '%')?)),
            ImmKind::Layout => Imm::Layout(LayoutId(p.find(c, '!')?)),
            ImmKind::Sig => {
                let sig = c.sig()?;
                let sigs = &mut p.module.sigs;
                let n = sigs.iter().position(|s| *s == sig).unwrap_or_else(|| {
                    sigs.push(sig);
                    sigs.len() - 1
                });
                Imm::Sig(SigId(n as u32))
            }
        })
    }
}

fn is_term(c: &Cursor) -> bool {
    let word: String = c.rest.trim_start().chars().take_while(|c| is_word(*c as u8)).collect();
    matches!(word.as_str(), "br" | "br_if" | "switch" | "try" | "return" | "unreachable")
}

/// Does the line begin with `v1: t`?
fn has_results(line: &str) -> bool {
    line.strip_prefix('v').is_some_and(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(':'))
}

/// `v1: int, v2: i32`, up to and with `end`.
fn typed_values(c: &mut Cursor, end: &str) -> Result<Vec<(u32, Type)>> {
    let mut all = vec![];
    while !c.eat(end) {
        if !all.is_empty() {
            c.expect(",")?;
        }
        let n = c.id("v")?;
        c.expect(":")?;
        all.push((n, c.ty()?));
    }
    Ok(all)
}
