//! A unit as one line of text a statement, for tests: `(BinOp Add (Name a) (Int 1))`. With `spans`, each node is
//! followed by its place, as in `(Name a)@4:5`.

use crate::ast::*;
use std::fmt::Write;

/// Writes a unit's statements.
pub fn dump(unit: &Unit, spans: bool) -> String {
    let mut d = Dump { unit, spans, out: String::new() };
    for s in &unit.body {
        d.stmt(*s);
        d.out.push('\n');
    }
    d.out
}

struct Dump<'a> {
    unit: &'a Unit,
    spans: bool,
    out: String,
}

fn text(bytes: &[u8]) -> String {
    let mut s = String::from("'");
    for b in bytes {
        match b {
            b' '..=b'~' if !matches!(b, b'\'' | b'\\') => s.push(*b as char),
            _ => {
                let _ = write!(s, "\\x{b:02x}");
            }
        }
    }
    s + "'"
}

impl Dump<'_> {
    fn word(&mut self, s: &str) {
        if !self.out.is_empty() && !self.out.ends_with(['(', '\n', '[']) {
            self.out.push(' ');
        }
        self.out.push_str(s);
    }

    fn open(&mut self, s: &str) {
        self.word("(");
        self.out.push_str(s);
    }

    fn close(&mut self) {
        self.out.push(')');
    }

    fn at(&mut self, span: crate::source::Span) {
        if self.spans {
            let _ = write!(self.out, "@{}:{}", span.start, span.end);
        }
    }

    fn opt(&mut self, e: Option<ExprId>) {
        match e {
            Some(e) => self.expr(e),
            None => self.word("-"),
        }
    }

    fn list(&mut self, l: &[ExprId]) {
        self.word("[");
        l.iter().for_each(|e| self.expr(*e));
        self.out.push(']');
    }

    fn block(&mut self, l: &[StmtId]) {
        self.word("[");
        l.iter().for_each(|s| self.stmt(*s));
        self.out.push(']');
    }

    fn name(&mut self, n: &Name) {
        self.word(&n.text);
    }

    fn opt_name(&mut self, n: &Option<Name>) {
        match n {
            Some(n) => self.name(n),
            None => self.word("-"),
        }
    }

    fn expr(&mut self, id: ExprId) {
        let e = self.unit.expr(id);
        self.expr_kind(&e.kind);
        self.at(e.span);
    }

    fn constant(&mut self, c: &Constant) {
        let s = match c {
            Constant::None => "None".into(),
            Constant::Bool(b) => if *b { "True" } else { "False" }.into(),
            Constant::Int(i) => format!("(Int {i})"),
            Constant::Float(f) => format!("(Float {:016x})", f.to_bits()),
            Constant::Imag(f) => format!("(Imag {:016x})", f.to_bits()),
            Constant::Str(s) => format!("(Str {})", text(s)),
            Constant::Bytes(b) => format!("(Bytes {})", text(b)),
            Constant::Ellipsis => "Ellipsis".into(),
        };
        self.word(&s);
    }

    fn parts(&mut self, parts: &[FPart]) {
        self.word("[");
        for p in parts {
            match p {
                FPart::Text(t) => self.word(&text(t)),
                FPart::Field { value, conversion, spec } => {
                    self.open("Field");
                    self.expr(*value);
                    self.word(&format!("{conversion:?}"));
                    self.parts(spec);
                    self.close();
                }
            }
        }
        self.out.push(']');
    }

    fn expr_kind(&mut self, k: &ExprKind) {
        match k {
            ExprKind::Constant(c) => return self.constant(c),
            ExprKind::Name(n) => {
                self.open("Name");
                self.word(n);
            }
            ExprKind::JoinedStr(p) => {
                self.open("FString");
                self.parts(p);
            }
            ExprKind::BoolOp { op, values } => {
                self.open(&format!("{op:?}"));
                self.list(values);
            }
            ExprKind::NamedExpr { target, value } => self.node("Walrus", &[*target, *value]),
            ExprKind::BinOp { op, left, right } => self.node(&format!("{op:?}"), &[*left, *right]),
            ExprKind::UnaryOp { op, operand } => self.node(&format!("{op:?}"), &[*operand]),
            ExprKind::Compare { left, ops, rights } => {
                self.open("Compare");
                self.expr(*left);
                for (o, r) in ops.iter().zip(rights) {
                    self.word(&format!("{o:?}"));
                    self.expr(*r);
                }
            }
            ExprKind::IfExp { cond, then, other } => self.node("IfExp", &[*cond, *then, *other]),
            ExprKind::Call { func, args, keywords } => {
                self.open("Call");
                self.expr(*func);
                self.list(args);
                self.keywords(keywords);
            }
            ExprKind::Attribute { value, attr } => {
                self.open("Attribute");
                self.expr(*value);
                self.name(attr);
            }
            ExprKind::Subscript { value, index } => self.node("Subscript", &[*value, *index]),
            ExprKind::Slice { lower, upper, step } => {
                self.open("Slice");
                [lower, upper, step].into_iter().for_each(|e| self.opt(*e));
            }
            ExprKind::Starred(v) => self.node("Starred", &[*v]),
            ExprKind::Tuple(l) => self.node("Tuple", l),
            ExprKind::List(l) => self.node("List", l),
            ExprKind::Set(l) => self.node("Set", l),
            ExprKind::Dict { keys, values } => {
                self.open("Dict");
                for (k, v) in keys.iter().zip(values) {
                    self.opt(*k);
                    self.expr(*v);
                }
            }
            ExprKind::ListComp { elt, generators } => self.comp("ListComp", &[*elt], generators),
            ExprKind::SetComp { elt, generators } => self.comp("SetComp", &[*elt], generators),
            ExprKind::GeneratorExp { elt, generators } => self.comp("GeneratorExp", &[*elt], generators),
            ExprKind::DictComp { key, value, generators } => self.comp("DictComp", &[*key, *value], generators),
            ExprKind::Lambda { params, body } => {
                self.open("Lambda");
                self.params(params);
                self.expr(*body);
            }
            ExprKind::Yield(v) => {
                self.open("Yield");
                self.opt(*v);
            }
            ExprKind::YieldFrom(v) => self.node("YieldFrom", &[*v]),
            ExprKind::Await(v) => self.node("Await", &[*v]),
        }
        self.close();
    }

    /// Opens a node and writes its operands; the caller closes.
    fn node(&mut self, name: &str, operands: &[ExprId]) {
        self.open(name);
        operands.iter().for_each(|e| self.expr(*e));
    }

    fn comp(&mut self, name: &str, elts: &[ExprId], generators: &[Comprehension]) {
        self.node(name, elts);
        for g in generators {
            self.node(if g.is_async { "AsyncFor" } else { "For" }, &[g.target, g.iter]);
            self.list(&g.ifs);
            self.close();
        }
    }

    fn keywords(&mut self, list: &[Keyword]) {
        self.word("[");
        for k in list {
            self.open("Keyword");
            self.opt_name(&k.name);
            self.expr(k.value);
            self.close();
        }
        self.out.push(']');
    }

    fn params(&mut self, p: &Params) {
        self.open("Params");
        let groups = [
            ("/", &p.positional_only[..]),
            ("", &p.positional[..]),
            ("*", p.vararg.as_slice()),
            ("kw", &p.keyword_only[..]),
            ("**", p.kwarg.as_slice()),
        ];
        for (mark, list) in groups {
            for p in list {
                self.open(&format!("Param{mark}"));
                self.name(&p.name);
                self.opt(p.annotation);
                self.opt(p.default);
                self.close();
            }
        }
        self.close();
    }

    fn type_params(&mut self, list: &[TypeParam]) {
        self.word("[");
        for p in list {
            self.open("TypeVar");
            self.name(&p.name);
            self.opt(p.bound);
            self.close();
        }
        self.out.push(']');
    }

    fn doc(&mut self, d: &Option<String>) {
        match d {
            Some(d) => self.word(&text(d.as_bytes())),
            None => self.word("-"),
        }
    }

    fn stmt(&mut self, id: StmtId) {
        let s = self.unit.stmt(id);
        match &s.kind {
            StmtKind::Pass => self.open("Pass"),
            StmtKind::Break => self.open("Break"),
            StmtKind::Continue => self.open("Continue"),
            other => self.stmt_kind(other),
        }
        self.close();
        self.at(s.span);
    }

    fn stmt_kind(&mut self, k: &StmtKind) {
        match k {
            StmtKind::FunctionDef(f) => {
                self.open(if f.is_async { "AsyncFunctionDef" } else { "FunctionDef" });
                self.name(&f.name);
                self.list(&f.decorators);
                self.type_params(&f.type_params);
                self.params(&f.params);
                self.opt(f.returns);
                self.doc(&f.docstring);
                self.block(&f.body);
            }
            StmtKind::ClassDef(c) => {
                self.open("ClassDef");
                self.name(&c.name);
                self.list(&c.decorators);
                self.type_params(&c.type_params);
                self.list(&c.bases);
                self.keywords(&c.keywords);
                self.doc(&c.docstring);
                self.block(&c.body);
            }
            StmtKind::Return(v) => {
                self.open("Return");
                self.opt(*v);
            }
            StmtKind::Delete(l) => self.node("Delete", l),
            StmtKind::Assign { targets, value } => {
                self.node("Assign", targets);
                self.expr(*value);
            }
            StmtKind::AugAssign { target, op, value } => self.node(&format!("Aug{op:?}"), &[*target, *value]),
            StmtKind::AnnAssign { target, annotation, value } => {
                self.node("AnnAssign", &[*target, *annotation]);
                self.opt(*value);
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                self.open("TypeAlias");
                self.name(name);
                self.type_params(type_params);
                self.expr(*value);
            }
            StmtKind::For { target, iter, body, orelse, is_async } => {
                self.node(if *is_async { "AsyncFor" } else { "For" }, &[*target, *iter]);
                self.block(body);
                self.block(orelse);
            }
            StmtKind::While { cond, body, orelse } => self.cond("While", *cond, body, orelse),
            StmtKind::If { cond, then, orelse } => self.cond("If", *cond, then, orelse),
            StmtKind::With { items, body, is_async } => {
                self.open(if *is_async { "AsyncWith" } else { "With" });
                for i in items {
                    self.expr(i.context);
                    self.opt(i.target);
                }
                self.block(body);
            }
            StmtKind::Match { subject, cases } => self.match_(*subject, cases),
            StmtKind::Raise { exc, cause } => {
                self.open("Raise");
                self.opt(*exc);
                self.opt(*cause);
            }
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                self.open(if *is_star { "TryStar" } else { "Try" });
                self.block(body);
                handlers.iter().for_each(|h| self.handler(h));
                self.block(orelse);
                self.block(finalbody);
            }
            StmtKind::Assert { test, msg } => {
                self.open("Assert");
                self.expr(*test);
                self.opt(*msg);
            }
            StmtKind::Import(names) => {
                self.open("Import");
                self.aliases(names);
            }
            StmtKind::ImportFrom { module, names, level } => {
                self.open("ImportFrom");
                self.opt_name(module);
                self.word(&level.to_string());
                self.aliases(names);
            }
            StmtKind::Global(names) => {
                self.open("Global");
                names.iter().for_each(|n| self.name(n));
            }
            StmtKind::Nonlocal(names) => {
                self.open("Nonlocal");
                names.iter().for_each(|n| self.name(n));
            }
            StmtKind::Expr(e) => self.node("Expr", &[*e]),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => {}
        }
    }

    fn cond(&mut self, name: &str, cond: ExprId, then: &[StmtId], orelse: &[StmtId]) {
        self.node(name, &[cond]);
        self.block(then);
        self.block(orelse);
    }

    fn handler(&mut self, h: &ExceptHandler) {
        self.open("Except");
        self.opt(h.ty);
        self.opt_name(&h.name);
        self.block(&h.body);
        self.close();
        self.at(h.span);
    }

    fn aliases(&mut self, names: &[Alias]) {
        for a in names {
            self.open("Alias");
            self.name(&a.name);
            self.opt_name(&a.asname);
            self.close();
        }
    }

    fn match_(&mut self, subject: ExprId, cases: &[MatchCase]) {
        self.node("Match", &[subject]);
        for c in cases {
            self.open("Case");
            self.pattern(&c.pattern);
            self.opt(c.guard);
            self.block(&c.body);
            self.close();
        }
    }

    fn pattern(&mut self, p: &Pattern) {
        match &p.kind {
            PatternKind::Value(e) => self.node("Value", &[*e]),
            PatternKind::Singleton(c) => {
                self.open("Singleton");
                self.constant(c);
            }
            PatternKind::Sequence(l) => {
                self.open("Sequence");
                l.iter().for_each(|p| self.pattern(p));
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                self.open("Mapping");
                for (k, p) in keys.iter().zip(patterns) {
                    self.expr(*k);
                    self.pattern(p);
                }
                self.opt_name(rest);
            }
            PatternKind::Class { cls, patterns, kwd_attrs, kwd_patterns } => {
                self.node("Class", &[*cls]);
                patterns.iter().for_each(|p| self.pattern(p));
                for (n, p) in kwd_attrs.iter().zip(kwd_patterns) {
                    self.name(n);
                    self.pattern(p);
                }
            }
            PatternKind::Star(n) => {
                self.open("Star");
                self.opt_name(n);
            }
            PatternKind::As { pattern, name } => {
                self.open("As");
                match pattern {
                    Some(p) => self.pattern(p),
                    None => self.word("-"),
                }
                self.opt_name(name);
            }
            PatternKind::Or(l) => {
                self.open("OrPattern");
                l.iter().for_each(|p| self.pattern(p));
            }
        }
        self.close();
        self.at(p.span);
    }
}
