//! Virtual members: methods and attributes that classes below the receiver's define or redefine.
//!
//! One function for each class, member and types of arguments: it looks at the receiver's class and calls the method of that class,
//! each with its own specialisation, or reads or stores that class's attribute. The result has the type that those of all of
//! them have in common, so that a program with classes of its own keeps its types, and nothing is boxed for the call.

use super::body::{Body, Bound};
use super::by_name::Named;
use super::call::Args;
use super::{DynOp, SpecKind, Tree};
use crate::lang_items::{self, paths};
use crate::sema::Sema;
use crate::sema::tree::{Kind, N, Node, SpecId, Var};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::source::Span;

/// Calls of one method with so many combinations of types have a function of their own; further ones box.
const MAX_VIRTUALS: usize = 8;

/// A member of the objects of a class and those below it, and what is done with it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Virtual {
    /// The receiver's class, as far as it is known.
    pub class: ClassId,
    /// The member's name.
    pub name: String,
    /// What is done.
    pub access: Access,
}

/// What is done with a member.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Access {
    /// A call; the keywords' values are the last arguments.
    Call(Vec<String>),
    /// An attribute is read.
    Get,
    /// The same by what `object.__getattribute__` does.
    Plain,
    /// An attribute is stored.
    Set,
}

impl Body<'_, '_> {
    /// `receiver.name(args)` where classes below the receiver's redefine the method; `None` where it has to be boxed.
    pub fn virtual_method(&mut self, name: &str, args: &Args, span: Span) -> Option<N> {
        if args.rest.is_some() || args.mapping.is_some() {
            return None;
        }
        let (keywords, named): (Vec<String>, Vec<N>) = args.keywords.clone().into_iter().unzip();
        let nodes: Vec<N> = args.positional.iter().cloned().chain(named).collect();
        self.virtual_access(name, Access::Call(keywords), nodes, span)
    }

    /// The attribute of an object whose classes below define it.
    pub fn virtual_get(&mut self, object: N, name: &str, span: Span) -> N {
        let plain = self.plain_reads && self.s.intercepts;
        let access = if plain { Access::Plain } else { Access::Get };
        if let Some(known) = self.virtual_access(name, access, vec![object.clone()], span) {
            return known;
        }
        if plain {
            let name = self.str_node(name, span);
            return self.dynamic(DynOp::Named(Named::Plain), vec![object, name], span);
        }
        self.dynamic(DynOp::GetAttr(name.into()), vec![object], span)
    }

    /// Stores the attribute of an object whose classes below define it.
    pub fn virtual_set(&mut self, object: N, name: &str, value: N, span: Span) -> N {
        let known = self.virtual_access(name, Access::Set, vec![object.clone(), value.clone()], span);
        known.unwrap_or_else(|| self.dynamic(DynOp::SetAttr(name.into()), vec![object, value], span))
    }

    fn virtual_access(&mut self, name: &str, access: Access, nodes: Vec<N>, span: Span) -> Option<N> {
        let TyKind::Class(class, of) = self.s.types.kind(nodes[0].ty).clone() else { return None };
        let special = lang_items::is_special(name);
        if special || self.dialect || !of.is_empty() {
            return None;
        }
        if self.s.program.class(class).dialect || nodes.iter().any(|n| self.s.types.is_static(n.ty)) {
            return None;
        }
        if nodes.iter().any(|n| n.ty == Ty::NEVER) {
            return Some(self.never(nodes, span));
        }
        let types: Vec<Ty> = nodes[1..].iter().map(|n| n.ty).collect();
        let spec = self.s.virtual_spec(Virtual { class, name: name.into(), access }, types)?;
        let ret = self.s.infer.specs[spec.0 as usize].ret;
        let ret = self.s.types.read_cell(ret, self.reader);
        let call = self.call_spec(spec, nodes, ret, span);
        Some(if ret == Ty::NEVER { self.never(vec![call], span) } else { call })
    }

    fn virtual_arm(&mut self, callee: &Virtual, class: ClassId, params: &[(Var, Ty)]) -> Option<N> {
        let span = Span::default();
        let ty = self.s.types.class(class, vec![]);
        let receiver = Node::new(Kind::Coerce(Node::new(Kind::Local(params[0].0), params[0].1, span)), ty, span);
        let rest = params[1..].iter().map(|&(var, ty)| Node::new(Kind::Local(var), ty, span));
        let mut args = Args::of(std::iter::once(receiver).chain(rest).collect());
        match &callee.access {
            Access::Call(keywords) => {
                let named = args.positional.split_off(params.len() - keywords.len());
                args.keywords = keywords.iter().cloned().zip(named).collect();
                self.keyword_method_arm(&callee.name, ty, args)
            }
            Access::Get => self.attribute_arm(&callee.name, args.positional.remove(0)),
            Access::Plain => {
                self.plain_reads = true;
                let arm = self.attribute_arm(&callee.name, args.positional.remove(0));
                self.plain_reads = false;
                arm
            }
            Access::Set => {
                let receiver = args.positional.remove(0);
                self.store_known(&callee.name, receiver, args.positional)
            }
        }
    }
}

impl Sema<'_> {
    /// The function for a virtual method and types of arguments; `None` when there are too many of them.
    fn virtual_spec(&mut self, callee: Virtual, types: Vec<Ty>) -> Option<SpecId> {
        let kind = self.normalise_kind(SpecKind::Virtual(callee.clone(), types));
        if let Some(&spec) = self.infer.keys.get(&kind) {
            return Some(spec);
        }
        let count = self.infer.virtuals.entry(callee).or_default();
        *count += 1;
        if *count > MAX_VIRTUALS { None } else { Some(self.spec(kind)) }
    }

    /// The class and those below it that have instances.
    fn instantiated_below(&self, class: ClassId) -> Vec<ClassId> {
        let (mut found, mut todo) = (vec![], vec![class]);
        while let Some(c) = todo.pop() {
            if self.infer.instantiated.contains(&c) && !found.contains(&c) {
                found.push(c);
            }
            todo.extend(self.program.class(c).children.iter().copied());
        }
        found
    }
}

/// Runs the function of a virtual method: an arm for each class that has instances.
pub fn run(s: &mut Sema, id: SpecId, callee: &Virtual, types: &[Ty]) -> Tree {
    s.infer.override_readers.entry(callee.class).or_default().insert(id.0);
    let ret = s.infer.specs[id.0 as usize].ret;
    let ret = s.types.intern(TyKind::Cell(ret));
    let host = s.lang_function(paths::DISPATCH_HOST);
    let mut b = Body::new(s, id, host, vec![], ret);
    b.dialect = false;
    // One of the methods may not take these arguments: no mistake of the program's before it is called.
    b.guesses += 1;
    let span = Span::default();
    let receiver = b.s.types.class(callee.class, vec![]);
    let all: Vec<Ty> = std::iter::once(receiver).chain(types.iter().copied()).collect();
    let params: Vec<(Var, Ty)> = all.into_iter().map(|ty| (b.new_var("", ty, Bound::Yes), ty)).collect();
    let classes = b.s.instantiated_below(callee.class);
    let mut arms = vec![];
    for class in classes {
        if let Some(arm) = b.virtual_arm(callee, class, &params) {
            arms.push((b.s.types.class(class, vec![]), arm));
        }
    }
    let read = Node::new(Kind::Local(params[0].0), receiver, span);
    let object = Node::new(Kind::Coerce(read.clone()), Ty::OBJECT, span);
    let missing = match callee.access {
        Access::Set => paths::NO_ATTRIBUTE_STORE,
        Access::Call(_) | Access::Get | Access::Plain => paths::NO_ATTRIBUTE,
    };
    let name = b.str_node(&callee.name, span);
    let default = b.call_path(missing, vec![object, name], span);
    let default = b.never(vec![default], span);
    let switch = b.switch(read, arms, default, span);
    let mut body = vec![];
    b.emit_return(Some(switch), span, &mut body);
    Tree { params, ret: Some(ret), body, var_names: b.var_names, checked: b.checked }
}
