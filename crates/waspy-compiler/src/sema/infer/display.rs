//! Displays and comprehensions of lists, sets and dicts: a new container, then what is put into it.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S, Target, Var};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{Comprehension, ExprId, ExprKind, UnaryOp};
use waspy_syntax::source::Span;

/// Up to so many pairs CPython evaluates before it hashes the first key of a dict display.
const PAIRS_AT_ONCE: usize = 16;
/// A set display of more values, or one with a star, is filled as its values are evaluated.
const VALUES_AT_ONCE: usize = 30;
/// From so many constants on, copying a set gives it a smaller table than filling it did.
const COPIED_CONSTANTS: usize = 5;

/// A container under construction: its variable and the statements that fill it.
struct Filling {
    var: Var,
    ty: Ty,
    stmts: Vec<S>,
    /// An item never arrives: what follows is not reached.
    ended: bool,
}

impl Body<'_, '_> {
    /// The type of a new container of a class at this site; the wanted one in the library.
    fn container(&mut self, path: &'static str, want: Ty, n: usize) -> (ClassId, Vec<Ty>) {
        let class = self.s.lang_class(path);
        match self.s.types.kind(want).clone() {
            TyKind::Class(c, args) if c == class && self.dialect => (class, args),
            _ => (class, (0..n).map(|_| self.fresh(Ty::NEVER)).collect()),
        }
    }

    pub(super) fn list(&mut self, items: &[ExprId], want: Ty, span: Span) -> N {
        let (class, args) = self.container(paths::LIST, want, 1);
        let nodes: Vec<N> = items.iter().map(|&i| self.expr(i)).collect();
        self.list_of(class, args, nodes, span)
    }

    /// A new list of values.
    pub(super) fn new_list(&mut self, nodes: Vec<N>, span: Span) -> N {
        let (class, args) = self.container(paths::LIST, Ty::NEVER, 1);
        self.list_of(class, args, nodes, span)
    }

    /// A list of values.
    pub fn list_of(&mut self, class: ClassId, args: Vec<Ty>, nodes: Vec<N>, span: Span) -> N {
        if nodes.iter().any(|n| n.ty == Ty::NEVER) {
            return self.never(nodes, span);
        }
        let capacity = Node::new(Kind::Machine(nodes.len() as i64), self.s.lang_ty(paths::I32), span);
        let function = self.s.lang_function(paths::LIST_OF_SIZE);
        let element = args[0];
        let ty = self.s.types.class(class, args);
        let new = Node::new(Kind::Call(Target::Library(function, vec![element]), vec![capacity]), ty, span);
        let var = self.temp(ty);
        let mut stmts = vec![S::Set(var, new)];
        let push = self.s.lang_function(paths::LIST_PUSH);
        // Items are evaluated before the list is made, as in CPython; with effects they are named first.
        let mut named = vec![];
        for node in nodes {
            let item = self.s.types.clone_kind_is_simple(&node);
            if item {
                named.push(node);
            } else {
                let t = self.temp(node.ty);
                let read = Node::new(Kind::Local(t), node.ty, node.span);
                stmts.insert(stmts.len() - 1, S::Set(t, node));
                named.push(read);
            }
        }
        let new_list = stmts.pop().expect("the list is made");
        stmts.push(new_list);
        for node in named {
            let value = self.coerce(node, element);
            let receiver = Node::new(Kind::Local(var), ty, span);
            let call =
                Node::new(Kind::Call(Target::Library(push, vec![element]), vec![receiver, value]), Ty::NONE, span);
            stmts.push(S::Expr(call));
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::Local(var), ty, span)), ty, span)
    }

    fn filling(&mut self, path: &'static str, want: Ty, params: usize, span: Span) -> Filling {
        let (class, args) = self.container(path, want, params);
        let ty = self.s.types.class(class, args.clone());
        let new = self.construct(class, args, Args::default(), span);
        let var = self.temp(ty);
        Filling { var, ty, stmts: vec![S::Set(var, new)], ended: false }
    }

    fn put(&mut self, filling: &mut Filling, method: &'static str, args: Vec<N>, span: Span) {
        if !filling.ended {
            let receiver = Node::new(Kind::Local(filling.var), filling.ty, span);
            let call = self.method(receiver, method, args, span);
            filling.ended = call.ty == Ty::NEVER;
            filling.stmts.push(S::Expr(call));
        }
    }

    fn filled(&mut self, filling: Filling, span: Span) -> N {
        let Filling { var, ty, stmts, ended } = filling;
        let (value, ty) = match ended {
            true => (self.never(vec![], span), Ty::NEVER),
            false => (Node::new(Kind::Local(var), ty, span), ty),
        };
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// `[a, *b, c]`
    pub fn starred_list(&mut self, items: &[ExprId], span: Span) -> N {
        let mut filling = self.filling(paths::LIST, Ty::NEVER, 1, span);
        for &item in items {
            let (method, value) = match self.unit.clone().expr(item).kind {
                ExprKind::Starred(inner) => (paths::LIST_EXTEND, self.star_values(inner)),
                _ => (paths::LIST_APPEND, self.expr(item)),
            };
            self.put(&mut filling, method, vec![value], span);
        }
        self.filled(filling, span)
    }

    /// `{a, b}`, `{a, *b}`
    pub(super) fn set(&mut self, items: &[ExprId], want: Ty, span: Span) -> N {
        let set = self.set_filled(items, want, span);
        if items.len() >= COPIED_CONSTANTS && set.ty != Ty::NEVER && items.iter().all(|&e| self.is_literal(e)) {
            // CPython keeps such a display as a constant frozenset and makes sets from it; the order of the elements
            // shows whether that was done.
            return self.method(set, paths::SET_COPY, vec![], span);
        }
        set
    }

    fn set_filled(&mut self, items: &[ExprId], want: Ty, span: Span) -> N {
        let mut filling = self.filling(paths::SET, want, 1, span);
        let first_star = items.iter().position(|&e| self.is_starred(e)).unwrap_or(items.len());
        let at_once = if items.len() > VALUES_AT_ONCE { 0 } else { first_star };
        let first: Vec<N> = items[..at_once].iter().map(|&e| self.expr(e)).collect();
        if first.iter().any(|n| n.ty == Ty::NEVER) {
            return self.never(first, span);
        }
        let first = self.before_hashing(first, Some, &mut filling.stmts);
        for value in first {
            self.put(&mut filling, paths::SET_ADD, vec![value], span);
        }
        for &item in &items[at_once..] {
            match self.unit.clone().expr(item).kind {
                ExprKind::Starred(inner) => {
                    let values = self.expr(inner);
                    self.put(&mut filling, paths::SET_UPDATE, vec![values], span);
                }
                _ => {
                    let value = self.expr(item);
                    self.put(&mut filling, paths::SET_ADD, vec![value], span);
                }
            }
        }
        self.filled(filling, span)
    }

    /// An expression in the place after `in` of a loop: CPython walks a constant set itself, not a copy.
    pub(super) fn iterated(&mut self, e: ExprId) -> N {
        let unit = self.unit.clone();
        match &unit.expr(e).kind {
            ExprKind::Set(items) if items.iter().all(|&e| self.is_literal(e)) => {
                self.at_site(e, 0, |b| b.set_filled(items, Ty::NEVER, unit.expr(e).span))
            }
            _ => self.expr(e),
        }
    }

    fn is_starred(&self, e: ExprId) -> bool {
        matches!(self.unit.expr(e).kind, ExprKind::Starred(_))
    }

    /// Is it a constant, also below a sign or in a tuple?
    fn is_literal(&self, e: ExprId) -> bool {
        match &self.unit.expr(e).kind {
            ExprKind::Constant(_) => true,
            ExprKind::UnaryOp { op: UnaryOp::Neg | UnaryOp::Pos | UnaryOp::Invert, operand } => {
                self.is_literal(*operand)
            }
            ExprKind::Tuple(items) => items.iter().all(|&e| self.is_literal(e)),
            _ => false,
        }
    }

    /// Values that are evaluated before the first of the keys among them (`key` tells where the key for a value is)
    /// is hashed: named where hashing a key may run code of the program or raise.
    fn before_hashing(&mut self, nodes: Vec<N>, key: fn(usize) -> Option<usize>, out: &mut Vec<S>) -> Vec<N> {
        let plain = (0..nodes.len()).filter_map(key).all(|k| self.hashes_quietly(nodes[k].ty));
        if plain {
            return nodes;
        }
        nodes.into_iter().map(|node| self.named_before(node, out)).collect()
    }

    fn named_before(&mut self, node: N, out: &mut Vec<S>) -> N {
        if self.s.types.clone_kind_is_simple(&node) {
            return node;
        }
        let var = self.temp(node.ty);
        let read = Node::new(Kind::Local(var), node.ty, node.span);
        out.push(S::Set(var, node));
        read
    }

    fn hashes_quietly(&mut self, ty: Ty) -> bool {
        let quiet = [paths::STR, paths::INT, paths::BOOL, paths::FLOAT, paths::BYTES];
        ty == Ty::NONE || quiet.iter().any(|path| self.s.lang_ty(path) == ty)
    }

    /// `{k: v, **other}`
    pub(super) fn dict(&mut self, keys: &[Option<ExprId>], values: &[ExprId], want: Ty, span: Span) -> N {
        let mut filling = self.filling(paths::DICT, want, 2, span);
        let mut pairs: Vec<N> = vec![];
        for (key, &value) in keys.iter().zip(values) {
            match key {
                Some(key) => {
                    let key = self.expr(*key);
                    let value = self.expr(value);
                    pairs.extend([key, value]);
                    if pairs.len() == 2 * PAIRS_AT_ONCE {
                        self.put_pairs(&mut filling, &mut pairs, span);
                    }
                }
                None => {
                    self.put_pairs(&mut filling, &mut pairs, span);
                    let other = self.expr(value);
                    if !filling.ended {
                        self.brings(other.ty, filling.ty);
                        let receiver = Node::new(Kind::Local(filling.var), filling.ty, span);
                        let call = self.call_path(paths::MERGE_MAPPING, vec![receiver, other], span);
                        filling.ended = call.ty == Ty::NEVER;
                        filling.stmts.push(S::Expr(call));
                    }
                }
            }
        }
        self.put_pairs(&mut filling, &mut pairs, span);
        self.filled(filling, span)
    }

    /// What is in the mapping `other` will be in the display too: of one that is no dict, or iterates otherwise, nothing is known.
    fn brings(&mut self, other: Ty, display: Ty) {
        let TyKind::Class(dict, to) = self.s.types.kind(display).clone() else { return };
        let from = match self.s.types.kind(other).clone() {
            TyKind::Class(c, from) if self.s.types.derives(c, dict) && !self.user_method(other, paths::ITER) => {
                self.s.args_of_base(c, &from, dict)
            }
            TyKind::Never => return,
            _ => vec![Ty::OBJECT; to.len()],
        };
        for (&x, &y) in from.iter().zip(&to) {
            if let TyKind::Cell(cell) = *self.s.types.kind(y) {
                let x = self.s.types.read(x, self.reader);
                self.s.types.flow_into(cell, x);
                self.s.types.read_cell(cell, self.reader);
            }
        }
    }

    fn put_pairs(&mut self, filling: &mut Filling, pairs: &mut Vec<N>, span: Span) {
        let pairs = std::mem::take(pairs);
        if filling.ended {
            return;
        }
        if let Some(end) = pairs.iter().position(|n| n.ty == Ty::NEVER) {
            filling.stmts.extend(pairs.into_iter().take(end + 1).map(S::Expr));
            filling.ended = true;
            return;
        }
        let pairs = self.before_hashing(pairs, |i| i.is_multiple_of(2).then_some(i), &mut filling.stmts);
        for pair in pairs.chunks(2) {
            self.put(filling, paths::SETITEM, pair.to_vec(), span);
        }
    }

    // Comprehensions.

    pub(super) fn list_comp(&mut self, elt: ExprId, generators: &[Comprehension], span: Span) -> N {
        let (class, args) = self.container(paths::LIST, Ty::NEVER, 1);
        let element = args[0];
        let ty = self.s.types.class(class, args);
        let zero = Node::new(Kind::Machine(0), self.s.lang_ty(paths::I32), span);
        let make = self.s.lang_function(paths::LIST_OF_SIZE);
        let new = Node::new(Kind::Call(Target::Library(make, vec![element]), vec![zero]), ty, span);
        let var = self.temp(ty);
        let mut stmts = vec![S::Set(var, new)];
        self.generators(generators, span, &mut stmts, &mut |b, out| {
            let value = b.expr(elt);
            let receiver = Node::new(Kind::Local(var), ty, span);
            let call = b.method(receiver, paths::LIST_APPEND, vec![value], span);
            out.push(S::Expr(call));
        });
        Node::new(Kind::Block(stmts, Node::new(Kind::Local(var), ty, span)), ty, span)
    }

    pub(super) fn set_comp(&mut self, elt: ExprId, generators: &[Comprehension], span: Span) -> N {
        let mut filling = self.filling(paths::SET, Ty::NEVER, 1, span);
        let (var, ty) = (filling.var, filling.ty);
        self.generators(generators, span, &mut filling.stmts, &mut |b, out| {
            let value = b.expr(elt);
            let call = b.method(Node::new(Kind::Local(var), ty, span), paths::SET_ADD, vec![value], span);
            out.push(S::Expr(call));
        });
        self.filled(filling, span)
    }

    pub(super) fn dict_comp(&mut self, key: ExprId, value: ExprId, generators: &[Comprehension], span: Span) -> N {
        let mut filling = self.filling(paths::DICT, Ty::NEVER, 2, span);
        let (var, ty) = (filling.var, filling.ty);
        self.generators(generators, span, &mut filling.stmts, &mut |b, out| {
            let k = b.expr(key);
            let v = b.expr(value);
            let call = b.method(Node::new(Kind::Local(var), ty, span), paths::SETITEM, vec![k, v], span);
            out.push(S::Expr(call));
        });
        self.filled(filling, span)
    }
}
