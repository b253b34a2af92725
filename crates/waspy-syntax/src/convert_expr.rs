//! Conversion of expressions, a function a node kind. The dispatcher's frame is on the stack once a level, so it
//! holds nothing but the reference it was given.

use crate::ast::*;
use crate::codes;
use crate::convert::Converter;
use crate::scan::{line_end, string_head};
use crate::source::Span;
use rustpython_parser::ast as rp;
use rustpython_parser::ast::Ranged;

impl Converter<'_> {
    pub(crate) fn exprs(&mut self, list: &[rp::Expr]) -> Vec<ExprId> {
        list.iter().map(|e| self.expr(e)).collect()
    }

    pub(crate) fn opt(&mut self, e: &Option<Box<rp::Expr>>) -> Option<ExprId> {
        e.as_deref().map(|e| self.expr(e))
    }

    pub(crate) fn expr(&mut self, e: &rp::Expr) -> ExprId {
        let span = self.span(e.range());
        let id =
            if self.enter(span) { self.expr_kind(e, span) } else { self.add(ExprKind::Constant(Constant::None), span) };
        self.depth -= 1;
        id
    }

    fn expr_kind(&mut self, e: &rp::Expr, span: Span) -> ExprId {
        match e {
            rp::Expr::Constant(c) => self.constant(c, span),
            rp::Expr::Name(n) => self.add(ExprKind::Name(n.id.to_string()), span),
            rp::Expr::Attribute(a) => self.attribute(a, span),
            rp::Expr::Call(c) => self.call(c, span),
            rp::Expr::Subscript(s) => self.subscript(s, span),
            rp::Expr::BinOp(b) => self.bin_op(b, span),
            rp::Expr::BoolOp(b) => self.bool_op(b, span),
            rp::Expr::UnaryOp(u) => self.unary_op(u, span),
            rp::Expr::Compare(c) => self.compare(c, span),
            rp::Expr::IfExp(i) => self.if_exp(i, span),
            rp::Expr::NamedExpr(n) => self.named(n, span),
            rp::Expr::Lambda(l) => self.lambda(l, span),
            rp::Expr::Tuple(t) => self.sequence(&t.elts, ExprKind::Tuple, span),
            rp::Expr::List(l) => self.sequence(&l.elts, ExprKind::List, span),
            rp::Expr::Set(s) => self.sequence(&s.elts, ExprKind::Set, span),
            rp::Expr::Dict(d) => self.dict(d, span),
            rp::Expr::ListComp(c) => self.comp(&c.elt, &c.generators, 0, span),
            rp::Expr::SetComp(c) => self.comp(&c.elt, &c.generators, 1, span),
            rp::Expr::GeneratorExp(c) => self.comp(&c.elt, &c.generators, 2, span),
            rp::Expr::DictComp(c) => self.dict_comp(c, span),
            rp::Expr::Slice(s) => self.slice(s, span),
            rp::Expr::Starred(s) => self.wrap(&s.value, ExprKind::Starred, span),
            rp::Expr::Await(a) => self.wrap(&a.value, ExprKind::Await, span),
            rp::Expr::YieldFrom(y) => self.wrap(&y.value, ExprKind::YieldFrom, span),
            rp::Expr::Yield(y) => self.yield_(y, span),
            // Strings are masked, so the parser never makes these two.
            rp::Expr::JoinedStr(_) | rp::Expr::FormattedValue(_) => self.string(span),
        }
    }

    fn constant(&mut self, c: &rp::ExprConstant, span: Span) -> ExprId {
        let value = match &c.value {
            rp::Constant::Str(_) | rp::Constant::Bytes(_) => return self.string(span),
            other => plain_constant(other),
        };
        match value {
            Some(v) => self.add(ExprKind::Constant(v), span),
            None => {
                self.error(codes::SYNTAX, span, "invalid syntax");
                self.add(ExprKind::Constant(Constant::None), span)
            }
        }
    }

    fn wrap(&mut self, value: &rp::Expr, make: fn(ExprId) -> ExprKind, span: Span) -> ExprId {
        let v = self.expr(value);
        self.add(make(v), span)
    }

    fn sequence(&mut self, elts: &[rp::Expr], make: fn(Vec<ExprId>) -> ExprKind, span: Span) -> ExprId {
        let items = self.exprs(elts);
        self.add(make(items), span)
    }

    fn attribute(&mut self, a: &rp::ExprAttribute, span: Span) -> ExprId {
        let value = self.expr(&a.value);
        let attr = self.name_at_end(&a.attr, a.range);
        self.add(ExprKind::Attribute { value, attr }, span)
    }

    fn call(&mut self, c: &rp::ExprCall, span: Span) -> ExprId {
        let func = self.expr(&c.func);
        let args = self.exprs(&c.args);
        let keywords = self.keywords(&c.keywords);
        self.bare_generator(&args, args.len() + keywords.len() == 1);
        self.add(ExprKind::Call { func, args, keywords }, span)
    }

    /// A generator that shares its brackets with the call: they belong to its span, and it must be alone.
    fn bare_generator(&mut self, args: &[ExprId], alone: bool) {
        for id in args {
            let e = &self.unit.exprs[id.index()];
            if !matches!(e.kind, ExprKind::GeneratorExp { .. }) || self.bracketed(e.span) {
                continue;
            }
            let e = &mut self.unit.exprs[id.index()];
            if !alone {
                let span = e.span;
                self.error(codes::SYNTAX, span, "Generator expression must be parenthesized");
                continue;
            }
            let b = self.src.bytes();
            let blank = |c: &u8| c.is_ascii_whitespace();
            let before = b[..e.span.start as usize].iter().rposition(|c| !blank(c)).filter(|i| b[*i] == b'(');
            let after = b[e.span.end as usize..].iter().position(|c| !blank(c)).map(|n| e.span.end as usize + n);
            if let (Some(open), Some(close)) = (before, after.filter(|i| b[*i] == b')')) {
                (e.span.start, e.span.end) = (open as u32, close as u32 + 1);
            }
        }
    }

    /// Whether a span's first byte is a bracket that its last byte closes.
    fn bracketed(&self, span: Span) -> bool {
        let (b, end) = (self.src.bytes(), span.end as usize);
        let (mut i, mut depth) = (span.start as usize, 0usize);
        while i < end {
            match b[i] {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                b'#' => i = line_end(b, i),
                _ => {
                    if let Some(next) = string_head(b, i).and_then(|h| self.src.string_end(i, h, 0).ok()) {
                        i = next;
                        continue;
                    }
                }
            }
            i += 1;
            if depth == 0 {
                return i >= end;
            }
        }
        false
    }

    pub(crate) fn keywords(&mut self, list: &[rp::Keyword]) -> Vec<Keyword> {
        list.iter()
            .map(|k| Keyword {
                name: k.arg.as_ref().map(|n| self.name_at_start(n, k.range)),
                value: self.expr(&k.value),
            })
            .collect()
    }

    fn subscript(&mut self, s: &rp::ExprSubscript, span: Span) -> ExprId {
        let value = self.expr(&s.value);
        let index = self.expr(&s.slice);
        self.add(ExprKind::Subscript { value, index }, span)
    }

    fn slice(&mut self, s: &rp::ExprSlice, span: Span) -> ExprId {
        let (lower, upper, step) = (self.opt(&s.lower), self.opt(&s.upper), self.opt(&s.step));
        self.add(ExprKind::Slice { lower, upper, step }, span)
    }

    fn bin_op(&mut self, b: &rp::ExprBinOp, span: Span) -> ExprId {
        let left = self.expr(&b.left);
        let right = self.expr(&b.right);
        self.add(ExprKind::BinOp { op: operator(b.op), left, right }, span)
    }

    fn bool_op(&mut self, b: &rp::ExprBoolOp, span: Span) -> ExprId {
        let values = self.exprs(&b.values);
        let op = if matches!(b.op, rp::BoolOp::And) { BoolOp::And } else { BoolOp::Or };
        self.add(ExprKind::BoolOp { op, values }, span)
    }

    fn unary_op(&mut self, u: &rp::ExprUnaryOp, span: Span) -> ExprId {
        let operand = self.expr(&u.operand);
        let op = match u.op {
            rp::UnaryOp::Not => UnaryOp::Not,
            rp::UnaryOp::USub => UnaryOp::Neg,
            rp::UnaryOp::UAdd => UnaryOp::Pos,
            rp::UnaryOp::Invert => UnaryOp::Invert,
        };
        self.add(ExprKind::UnaryOp { op, operand }, span)
    }

    fn compare(&mut self, c: &rp::ExprCompare, span: Span) -> ExprId {
        let left = self.expr(&c.left);
        let rights = self.exprs(&c.comparators);
        let ops = c.ops.iter().map(|o| cmp_op(*o)).collect();
        self.add(ExprKind::Compare { left, ops, rights }, span)
    }

    fn if_exp(&mut self, i: &rp::ExprIfExp, span: Span) -> ExprId {
        // In order of the text, which is not the order of evaluation.
        let then = self.expr(&i.body);
        let cond = self.expr(&i.test);
        let other = self.expr(&i.orelse);
        self.add(ExprKind::IfExp { cond, then, other }, span)
    }

    fn named(&mut self, n: &rp::ExprNamedExpr, span: Span) -> ExprId {
        let target = self.expr(&n.target);
        let value = self.expr(&n.value);
        self.add(ExprKind::NamedExpr { target, value }, span)
    }

    fn lambda(&mut self, l: &rp::ExprLambda, span: Span) -> ExprId {
        let params = self.params(&l.args);
        let body = self.expr(&l.body);
        self.add(ExprKind::Lambda { params, body }, span)
    }

    fn dict(&mut self, d: &rp::ExprDict, span: Span) -> ExprId {
        let mut keys = Vec::with_capacity(d.keys.len());
        let mut values = Vec::with_capacity(d.values.len());
        for (k, v) in d.keys.iter().zip(&d.values) {
            keys.push(k.as_ref().map(|k| self.expr(k)));
            values.push(self.expr(v));
        }
        self.add(ExprKind::Dict { keys, values }, span)
    }

    fn comp(&mut self, elt: &rp::Expr, gens: &[rp::Comprehension], which: u8, span: Span) -> ExprId {
        let elt = self.expr(elt);
        let generators = self.generators(gens);
        let kind = match which {
            0 => ExprKind::ListComp { elt, generators },
            1 => ExprKind::SetComp { elt, generators },
            _ => ExprKind::GeneratorExp { elt, generators },
        };
        self.add(kind, span)
    }

    fn dict_comp(&mut self, c: &rp::ExprDictComp, span: Span) -> ExprId {
        let key = self.expr(&c.key);
        let value = self.expr(&c.value);
        let generators = self.generators(&c.generators);
        self.add(ExprKind::DictComp { key, value, generators }, span)
    }

    fn generators(&mut self, gens: &[rp::Comprehension]) -> Vec<Comprehension> {
        gens.iter()
            .map(|g| Comprehension {
                target: self.expr(&g.target),
                iter: self.expr(&g.iter),
                ifs: self.exprs(&g.ifs),
                is_async: g.is_async,
            })
            .collect()
    }

    fn yield_(&mut self, y: &rp::ExprYield, span: Span) -> ExprId {
        let value = self.opt(&y.value);
        self.add(ExprKind::Yield(value), span)
    }
}

/// A constant other than a string; nothing for what source text cannot hold.
pub(crate) fn plain_constant(c: &rp::Constant) -> Option<Constant> {
    Some(match c {
        rp::Constant::None => Constant::None,
        rp::Constant::Bool(b) => Constant::Bool(*b),
        rp::Constant::Int(i) => Constant::Int(i.clone()),
        rp::Constant::Float(f) => Constant::Float(*f),
        rp::Constant::Complex { imag, .. } => Constant::Imag(*imag),
        rp::Constant::Ellipsis => Constant::Ellipsis,
        rp::Constant::Str(_) | rp::Constant::Bytes(_) | rp::Constant::Tuple(_) => return None,
    })
}

pub(crate) fn operator(op: rp::Operator) -> BinOp {
    match op {
        rp::Operator::Add => BinOp::Add,
        rp::Operator::Sub => BinOp::Sub,
        rp::Operator::Mult => BinOp::Mul,
        rp::Operator::MatMult => BinOp::MatMul,
        rp::Operator::Div => BinOp::Div,
        rp::Operator::Mod => BinOp::Mod,
        rp::Operator::Pow => BinOp::Pow,
        rp::Operator::LShift => BinOp::LShift,
        rp::Operator::RShift => BinOp::RShift,
        rp::Operator::BitOr => BinOp::BitOr,
        rp::Operator::BitXor => BinOp::BitXor,
        rp::Operator::BitAnd => BinOp::BitAnd,
        rp::Operator::FloorDiv => BinOp::FloorDiv,
    }
}

fn cmp_op(op: rp::CmpOp) -> CmpOp {
    match op {
        rp::CmpOp::Eq => CmpOp::Eq,
        rp::CmpOp::NotEq => CmpOp::NotEq,
        rp::CmpOp::Lt => CmpOp::Lt,
        rp::CmpOp::LtE => CmpOp::LtE,
        rp::CmpOp::Gt => CmpOp::Gt,
        rp::CmpOp::GtE => CmpOp::GtE,
        rp::CmpOp::Is => CmpOp::Is,
        rp::CmpOp::IsNot => CmpOp::IsNot,
        rp::CmpOp::In => CmpOp::In,
        rp::CmpOp::NotIn => CmpOp::NotIn,
    }
}
