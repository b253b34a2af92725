//! Conversions between types, written into the tree as `Coerce`.

use super::body::Body;
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{Ty, TyKind};
use num_bigint::BigInt;
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Is it a machine type (or an element-only one)?
    pub fn is_machine(&mut self, ty: Ty) -> bool {
        [paths::I32, paths::I64].iter().any(|p| self.lang_ty(p) == ty) || self.is_narrow(ty)
    }

    /// Is it a type that only elements and fields have, and is an `i32` as a value?
    pub fn is_narrow(&mut self, ty: Ty) -> bool {
        let (class, plain) = match self.types.kind(ty) {
            TyKind::Class(class, args) => (*class, args.is_empty()),
            _ => return false,
        };
        if class == self.lang_class(paths::LENGTH) {
            return true;
        }
        plain
            && (self.lang_ty(paths::U8) == ty
                || self.lang_ty(paths::I8) == ty
                || self.lang_ty(paths::U16) == ty
                || self.lang_ty(paths::I16) == ty)
    }

    /// Is it a number of elements in memory?
    pub fn is_length(&mut self, ty: Ty) -> bool {
        let length = self.lang_class(paths::LENGTH);
        matches!(self.types.kind(ty), TyKind::Class(class, _) if *class == length)
    }

    /// The type of a value read from an element or field of this type.
    pub fn value_type(&mut self, ty: Ty) -> Ty {
        if self.is_narrow(ty) { self.lang_ty(paths::I32) } else { ty }
    }

    /// `*args: T` as the function's body sees it.
    pub fn vararg_type(&mut self, ty: Ty) -> Ty {
        let class = self.lang_class(paths::TUPLE);
        self.types.class(class, vec![ty])
    }

    /// The class and arguments behind a type, for look-ups of members.
    pub fn class_of(&mut self, ty: Ty) -> Option<(crate::sema::types::ClassId, Vec<Ty>)> {
        match self.types.kind(ty).clone() {
            TyKind::Class(c, args) => Some((c, args)),
            TyKind::Type(c, _) => self.program.class(c).metaclass.map(|meta| (meta, vec![])),
            TyKind::None => Some((self.lang_class(paths::NONE_TYPE), vec![])),
            TyKind::Object => Some((self.lang_class(paths::OBJECT), vec![])),
            TyKind::Function(_) => {
                let value = self.types.as_value(ty);
                self.class_of(value)
            }
            TyKind::Tuple(items) => {
                let item = items.into_iter().reduce(|a, b| self.types.join(a, b)).unwrap_or(Ty::OBJECT);
                Some((self.lang_class(paths::TUPLE), vec![item]))
            }
            _ => None,
        }
    }
}

/// Is the node a whole-number literal?
pub fn int_literal(node: &Node) -> Option<&BigInt> {
    match &node.kind {
        Kind::Int(n) => Some(n),
        _ => None,
    }
}

/// Is the node a whole-number literal, or a choice between such?
pub fn literal_choice(node: &Node) -> bool {
    match &node.kind {
        Kind::Int(n) => i64::try_from(n).is_ok(),
        Kind::If(_, a, b) => literal_choice(a) && literal_choice(b),
        _ => false,
    }
}

impl Body<'_, '_> {
    /// Would a value of the node's type fit a place of type `to`, perhaps converted?
    pub fn fits(&mut self, node: &Node, to: Ty) -> bool {
        let from = node.ty;
        if from == to || from == Ty::NEVER || to == Ty::OBJECT {
            return true;
        }
        if self.s.is_machine(to) {
            let same = self.s.value_type(from) == self.s.value_type(to);
            let bool_word = from == self.s.lang_ty(paths::BOOL) && to == self.s.lang_ty(paths::I32);
            return same || bool_word || literal_choice(node);
        }
        match (self.s.types.kind(from).clone(), self.s.types.kind(to).clone()) {
            (TyKind::None, TyKind::Opt(_)) => true,
            (TyKind::Opt(a), TyKind::Opt(b)) => self.fits_type(a, b),
            (_, TyKind::Opt(b)) => self.fits(node, b),
            (_, TyKind::Cell(_)) => true,
            _ => self.fits_type(from, to) || self.numeric(from, to) || self.literal_address(node, to),
        }
    }

    /// `p: Ptr[u8] = 0`
    fn literal_address(&mut self, node: &Node, to: Ty) -> bool {
        let ptr = self.s.lang_class(paths::PTR);
        int_literal(node).is_some() && matches!(self.s.types.kind(to), TyKind::Class(c, _) if *c == ptr)
    }

    fn fits_type(&mut self, from: Ty, to: Ty) -> bool {
        if from == to {
            return true;
        }
        match (self.s.types.kind(from).clone(), self.s.types.kind(to).clone()) {
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if c == d => {
                xs.iter().zip(&ys).all(|(&x, &y)| self.same_arg(x, y))
            }
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if self.s.types.derives(c, d) => {
                let xs = self.s.args_of_base(c, &xs, d);
                xs.iter().zip(&ys).all(|(&x, &y)| self.same_arg(x, y))
            }
            (TyKind::Class(c, _), TyKind::Class(d, _)) if self.s.has_its_layout_too(c, d) => true,
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) if xs.len() == ys.len() => {
                xs.iter().zip(&ys).all(|(&x, &y)| y == Ty::OBJECT || self.fits_type(x, y))
            }
            (TyKind::Tuple(_), TyKind::Class(c, _)) => c == self.s.lang_class(paths::TUPLE),
            (TyKind::None, TyKind::Opt(_)) => true,
            (TyKind::Opt(a), TyKind::Opt(b)) => self.fits_type(a, b),
            (_, TyKind::Opt(b)) => self.fits_type(from, b),
            _ => false,
        }
    }

    fn same_arg(&mut self, x: Ty, y: Ty) -> bool {
        // Cells of `object` may have become one since the types were made.
        let (x, y) = (self.s.types.normalise(x), self.s.types.normalise(y));
        let cell = |s: &Self, t: Ty| matches!(s.s.types.kind(t), TyKind::Cell(_));
        if x == y || (cell(self, x) && cell(self, y)) {
            return true;
        }
        let (a, b) = (self.s.types.read(x, self.reader), self.s.types.read(y, self.reader));
        if a == Ty::NEVER && cell(self, x) || b == Ty::NEVER && cell(self, y) {
            return true;
        }
        match (self.s.types.kind(a).clone(), self.s.types.kind(b).clone()) {
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if c == d => {
                xs.iter().zip(&ys).all(|(&x, &y)| self.same_arg(x, y))
            }
            _ => a == b || cell(self, x) && self.fits_type(b, a) || cell(self, y) && self.fits_type(a, b),
        }
    }

    /// `bool` to `int`, `int` and `bool` to `float`.
    pub fn numeric(&mut self, from: Ty, to: Ty) -> bool {
        let (bool_, int, float) =
            (self.s.lang_ty(paths::BOOL), self.s.lang_ty(paths::INT), self.s.lang_ty(paths::FLOAT));
        (from == bool_ && (to == int || to == float)) || (from == int && to == float)
    }

    /// Is it the type of the members of an `IntEnum`? They are integers to the library.
    pub fn member_of_numbers(&mut self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        if self.s.program.class(class).enum_members.is_none() {
            return self.s.value_class(class) == Some(paths::INT);
        }
        self.s.is_number_enum(class)
    }

    /// Is it the type of the members of a `StrEnum`? They are text to the library.
    pub fn member_of_texts(&mut self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        if self.s.program.class(class).enum_members.is_none() {
            return self.s.value_class(class) == Some(paths::STR);
        }
        let texts = self.s.lang_class(paths::STR_ENUM);
        self.s.types.derives(class, texts)
    }

    /// Does a member of an enumeration stand for a value of this type?
    pub fn stands_for(&mut self, member: Ty, to: Ty) -> bool {
        let plain = match *self.s.types.kind(to) {
            TyKind::Opt(inner) => inner,
            _ => to,
        };
        let of_value = match *self.s.types.kind(member) {
            TyKind::Class(class, _) => self.s.value_class(class),
            _ => None,
        };
        if of_value == Some(paths::FLOAT) && plain == self.s.lang_ty(paths::FLOAT) {
            return true;
        }
        if of_value == Some(paths::BYTES) && plain == self.s.lang_ty(paths::BYTES) {
            return true;
        }
        if of_value == Some(paths::TUPLE) {
            let tuple = self.s.lang_class(paths::TUPLE);
            return matches!(*self.s.types.kind(plain), TyKind::Class(c, _) if c == tuple);
        }
        self.is_number(to) && self.member_of_numbers(member)
            || plain == self.s.lang_ty(paths::STR) && self.member_of_texts(member)
    }

    /// Is it `int` or `float`, perhaps optional?
    pub fn is_number(&mut self, ty: Ty) -> bool {
        let plain = match *self.s.types.kind(ty) {
            TyKind::Opt(inner) => inner,
            _ => ty,
        };
        plain == self.s.lang_ty(paths::INT) || plain == self.s.lang_ty(paths::FLOAT)
    }

    /// The value as one of type `to`: a literal takes the type, a box is made, arguments of containers are united.
    pub fn coerce(&mut self, mut node: N, to: Ty) -> N {
        let from = node.ty;
        if from == to || from == Ty::NEVER {
            return node;
        }
        if matches!(self.s.types.kind(from), TyKind::Type(..)) && !matches!(self.s.types.kind(to), TyKind::Type(..)) {
            let node = self.class_object(node);
            return self.coerce(node, to);
        }
        if matches!(self.s.types.kind(from), TyKind::Function(_) | TyKind::Module(_)) {
            let node = self.value_of(node);
            return self.coerce(node, to);
        }
        if self.stands_for(from, to) {
            let span = node.span;
            let value = self.attribute_of(node, paths::ENUM_VALUE, span);
            return self.coerce(value, to);
        }
        if let TyKind::Cell(c) = *self.s.types.kind(to) {
            self.s.types.flow_into(c, from);
            // When the place grows, what is stored here is converted to another type: it may count as boxed then.
            self.s.types.read_cell(c, self.reader);
            let span = node.span;
            return Node::new(Kind::Coerce(node), to, span);
        }
        if int_literal(&node).is_some() && (self.s.is_machine(to) || self.literal_address(&node, to)) {
            let value = int_literal(&node).and_then(|n| i64::try_from(n).ok()).unwrap_or(0);
            node.kind = Kind::Machine(value);
            node.ty = self.s.value_type(to);
            return node;
        }
        if literal_choice(&node) && self.s.is_machine(to) {
            let Node { kind: Kind::If(cond, a, b), span, .. } = *node else { unreachable!("a choice of literals") };
            let (a, b) = (self.coerce(a, to), self.coerce(b, to));
            let ty = self.s.value_type(to);
            return Node::new(Kind::If(cond, a, b), ty, span);
        }
        if let (Kind::Int(n), true) = (&node.kind, to == self.s.lang_ty(paths::FLOAT) && self.dialect) {
            return Node::new(Kind::Float(n.to_string().parse().unwrap_or(0.0)), to, node.span);
        }
        if to == Ty::OBJECT {
            node = self.class_objects(node);
            self.s.types.escape(node.ty);
        } else {
            self.note_classes(from);
            if to != from {
                // Classes in a tuple that is iterated become values here.
                node = self.class_objects(node);
            }
            self.flow_args(node.ty, to);
        }
        let to = self.s.value_type(to);
        if to == from {
            return node;
        }
        let from = node.ty;
        if self.dialect && from != Ty::OBJECT && !self.fits(&node, to) {
            let (have, want) = (self.s.show(from), self.s.show(to));
            self.s.report(
                waspy_syntax::codes::LIBRARY_TYPES,
                node.span,
                format!("a value of type {have} does not fit {want}"),
            );
        }
        let span = node.span;
        Node::new(Kind::Coerce(node), to, span)
    }

    /// Classes in a tuple that is converted become values with it.
    fn note_classes(&mut self, ty: Ty) {
        let TyKind::Tuple(items) = self.s.types.kind(ty) else { return };
        for item in items.clone() {
            self.s.types.escape_class(item);
        }
    }

    /// Containers that flow into one place share their cells.
    pub fn flow_args(&mut self, from: Ty, to: Ty) {
        match (self.s.types.kind(from).clone(), self.s.types.kind(to).clone()) {
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if self.s.types.derives(c, d) => {
                let xs = self.s.args_of_base(c, &xs, d);
                for (&x, &y) in xs.iter().zip(&ys) {
                    self.s.types.unify(x, y);
                }
            }
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => {
                for (&x, &y) in xs.iter().zip(&ys) {
                    self.flow_args(x, y);
                    match *self.s.types.kind(y) {
                        TyKind::Cell(c) => {
                            self.s.types.flow_into(c, x);
                            self.s.types.read_cell(c, self.reader);
                        }
                        TyKind::Object => self.s.types.escape(x),
                        _ => {}
                    }
                }
            }
            (TyKind::Tuple(xs), TyKind::Class(_, ys)) => {
                for &x in &xs {
                    match *self.s.types.kind(ys[0]) {
                        TyKind::Cell(c) => {
                            self.s.types.flow_into(c, x);
                            self.s.types.read_cell(c, self.reader);
                        }
                        TyKind::Object => self.s.types.escape(x),
                        _ => {}
                    }
                }
            }
            (TyKind::Opt(a), TyKind::Opt(b)) => self.flow_args(a, b),
            (_, TyKind::Opt(b)) => self.flow_args(from, b),
            // A type parameter that is found out: `K` and `V` of the pairs of `dict(pairs)`.
            (_, TyKind::Cell(c)) => self.s.types.flow_into(c, from),
            _ => {}
        }
    }

    /// A node that never yields a value: what its operands do is done.
    pub fn never(&self, operands: Vec<N>, span: Span) -> N {
        Node::new(Kind::Never(operands), Ty::NEVER, span)
    }

    /// The value as a `bool`, by the rules of truth.
    pub fn truth(&mut self, node: N) -> N {
        let span = node.span;
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if node.ty == bool_ty || node.ty == Ty::NEVER {
            return node;
        }
        if node.ty == self.s.lang_ty(paths::I32) {
            return Node::new(Kind::Coerce(node), bool_ty, span);
        }
        match self.s.types.kind(node.ty).clone() {
            TyKind::None => Node::new(
                Kind::Block(vec![crate::sema::tree::S::Expr(node)], self.bool_node(false, span)),
                bool_ty,
                span,
            ),
            TyKind::Opt(inner) => self.truth_optional(node, inner),
            TyKind::Object => self.dynamic_truth(node),
            TyKind::Tuple(items) => Node::new(
                Kind::Block(vec![crate::sema::tree::S::Expr(node)], self.bool_node(!items.is_empty(), span)),
                bool_ty,
                span,
            ),
            TyKind::Class(..) if self.is_class_value(node.ty) && self.s.has_metaclasses() => {
                let yes = self.bool_node(true, span);
                let truth = self.by_class(node, yes, &mut |b, class| Some(b.truth(class)));
                Node::new(Kind::Coerce(truth), bool_ty, span)
            }
            TyKind::Class(..) => self.truth_class(node),
            TyKind::Type(..) if self.s.class_of(node.ty).is_some() => self.truth_class(node),
            _ => Node::new(
                Kind::Block(vec![crate::sema::tree::S::Expr(node)], self.bool_node(true, span)),
                bool_ty,
                span,
            ),
        }
    }

    fn truth_optional(&mut self, node: N, inner: Ty) -> N {
        let span = node.span;
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let outer = node.ty;
        let var = self.temp(outer);
        let read = |ty| Node::new(Kind::Local(var), ty, span);
        let is_none = Node::new(Kind::IsNone(read(outer)), bool_ty, span);
        let present = Node::new(Kind::Not(is_none), bool_ty, span);
        let value = Node::new(Kind::Coerce(read(outer)), inner, span);
        let truth = self.truth(value);
        let both = Node::new(Kind::And(present, truth), bool_ty, span);
        Node::new(Kind::Let(var, node, both), bool_ty, span)
    }

    fn truth_class(&mut self, node: N) -> N {
        let span = node.span;
        let bool_ty = self.s.lang_ty(paths::BOOL);
        for name in [paths::DUNDER_BOOL, paths::DUNDER_LEN] {
            if self.has_method(node.ty, name) {
                let (owner, written) = (node.ty, self.is_user_class(node.ty));
                let mut value = self.method(node, name, vec![], span);
                if written && !self.dialect {
                    value = self.demanded(name, owner, value);
                }
                if value.ty == Ty::NEVER || value.ty == bool_ty {
                    return value;
                }
                return self.truth(value);
            }
        }
        let statement = crate::sema::tree::S::Expr(node);
        Node::new(Kind::Block(vec![statement], self.bool_node(true, span)), bool_ty, span)
    }

    /// A `bool` constant.
    pub fn bool_node(&mut self, value: bool, span: Span) -> N {
        Node::new(Kind::Bool(value), self.s.lang_ty(paths::BOOL), span)
    }

    /// A `str` constant.
    pub fn str_node(&mut self, text: &str, span: Span) -> N {
        Node::new(Kind::Str(text.as_bytes().to_vec()), self.s.lang_ty(paths::STR), span)
    }

    /// The truth of a constant condition.
    pub fn static_truth(node: &Node) -> Option<bool> {
        match &node.kind {
            Kind::Bool(b) => Some(*b),
            Kind::Not(inner) => Self::static_truth(inner).map(|b| !b),
            _ => None,
        }
    }
}
