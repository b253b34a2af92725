//! A call of a function of the library, once it is chosen: what its type parameters stand for, where what it returns may grow,
//! and the values of its parameters.

use super::SpecKind;
use super::arguments::Source;
use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, Target};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::ast::{Constant, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Calls the function with what `try_library` found.
    pub(super) fn call_library(&mut self, f: FunctionId, mut bound: Vec<Ty>, sources: Vec<Source>, span: Span) -> N {
        let sig = self.s.signature(f);
        match self.s.program.function(f).attrs.intrinsic.clone().as_deref() {
            Some(paths::IS_TYPE) => return self.bool_node(bound[0] == bound[1], span),
            Some(paths::PROGRAM_MAIN) => return self.call_main(span),
            Some(name) if name.starts_with(paths::ASSIGNED) => {
                let assigned = self.s.types.is_assigned(name.trim_start_matches(paths::ASSIGNED), self.reader);
                return self.bool_node(assigned, span);
            }
            Some(name) if name.starts_with(paths::FORWARD) || name.starts_with(paths::HAS) => {
                return self.call_of_argument(name, sources, span);
            }
            Some(paths::UPDATE_WRAPPER_INTRINSIC) => {
                let given = |s| if let Source::Given(node) = s { Some(node) } else { None };
                let mut given = sources.into_iter().filter_map(given);
                let (Some(wrapper), Some(wrapped)) = (given.next(), given.next()) else {
                    unreachable!("both are given")
                };
                return self.update_wrapper(wrapper, wrapped, span);
            }
            Some(paths::RESUME) => {
                let given = |s| if let Source::Given(node) = s { Some(node) } else { None };
                return self.resume(bound[0], sources.into_iter().filter_map(given).collect(), span);
            }
            _ => {}
        }
        self.bind_bounds(f, &mut bound);
        self.open_unbound(&mut bound);
        self.open_kept(sig.ret, &mut bound);
        let mut nodes = vec![];
        for (param, source) in sig.params.iter().zip(sources) {
            let declared = self.s.substitute(param.ty, &bound);
            match source {
                Source::Given(node) => nodes.push(self.coerce(node, declared)),
                Source::Rest(items) => {
                    let items: Vec<N> = items.into_iter().map(|n| self.coerce(n, declared)).collect();
                    nodes.push(self.vararg(items, declared, span));
                }
                Source::Spread(items, list) => nodes.push(self.spread_vararg(items, list, declared, span)),
                Source::All(mapping) => {
                    let node = self.keyword_tuple(mapping, declared, span);
                    nodes.push(node);
                }
                Source::Keywords(_) => unreachable!("the library takes names and values in turn"),
                Source::Default => {
                    let node = self.default_of_library(f, param.default.expect("a default is there"), declared, span);
                    if node.ty == Ty::NEVER {
                        nodes.push(node);
                        return self.never(nodes, span);
                    }
                    nodes.push(node);
                }
            }
        }
        if self.s.is_either(sig.ret) {
            for &b in &bound {
                self.s.types.read(b, self.reader);
            }
        }
        let ret = self.s.substitute(sig.ret, &bound);
        let ret = self.s.types.read(ret, self.reader);
        let ret = self.s.value_type(ret);
        let made = ret;
        let ret = if self.dialect { ret } else { self.open_result(ret) };
        let ret = if self.ends(f) { Ty::NEVER } else { ret };
        let call = Node::new(Kind::Call(Target::Library(f, bound), nodes), ret, span);
        if ret == Ty::NEVER {
            return self.never(vec![call], span);
        }
        self.grown(call, made, span)
    }

    /// A function that stands for a method of its first argument, or asks whether it has an attribute.
    fn call_of_argument(&mut self, intrinsic: &str, sources: Vec<Source>, span: Span) -> N {
        let mut sources = sources.into_iter();
        let Some(Source::Given(receiver)) = sources.next() else { unreachable!("the first argument has no default") };
        if let Some(attribute) = intrinsic.strip_prefix(paths::HAS) {
            return self.has_attribute(receiver, attribute, span);
        }
        let mut args = Args::default();
        if let Some(Source::Rest(named)) = sources.next() {
            // Names and values in turn.
            for pair in named.chunks(2) {
                let Kind::Str(name) = &pair[0].kind else { unreachable!("the name of a keyword is a literal") };
                args.keywords.push((String::from_utf8_lossy(name).into_owned(), pair[1].clone()));
            }
        }
        self.call_member(receiver, intrinsic.trim_start_matches(paths::FORWARD), args, span)
    }

    /// A new container whose declared type names what it holds (`-> list[str]`), in a program that goes on to store
    /// something else into it: a copy with the layout for both. Nobody has seen the original.
    pub(super) fn grown(&mut self, mut call: N, made: Ty, span: Span) -> N {
        let (TyKind::Class(class, from), TyKind::Class(_, to)) =
            (self.s.types.kind(made).clone(), self.s.types.kind(call.ty).clone())
        else {
            return call;
        };
        if call.ty == made || !self.is_copied(class) {
            return call;
        }
        let grows = from.iter().zip(&to).any(|(&f, &t)| {
            let content = self.s.types.read(t, self.reader);
            self.s.types.resolve_argument(content) != self.s.types.resolve_argument(f)
        });
        if !grows {
            return call;
        }
        call.ty = made;
        if class == self.s.lang_class(paths::TUPLE) {
            // `tuple(x)` of a tuple is x itself: a list is what its elements are converted in.
            let list = self.s.lang_class(paths::LIST);
            let items = self.construct(list, to, Args::of(vec![call]), span);
            return self.call_path(paths::TUPLE_OF_LIST, vec![items], span);
        }
        self.construct(class, to, Args::of(vec![call]), span)
    }

    /// Is an object of the class copied where it grows (`grown`)?
    fn is_copied(&mut self, class: ClassId) -> bool {
        let copied = [paths::LIST, paths::DICT, paths::SET, paths::FROZENSET, paths::TUPLE];
        copied.iter().any(|p| self.s.lang_class(p) == class)
    }

    /// Runs the body of the program's module.
    fn call_main(&mut self, span: Span) -> N {
        let body = self.s.entry.and_then(|m| self.s.program.module(m).body);
        let spec = self.s.spec(SpecKind::User(body.expect("a program has a module"), vec![]));
        self.call_spec(spec, vec![], Ty::NONE, span)
    }

    /// Does a call of the library function never return: does its body end in `raise` and have no `return`?
    pub fn ends(&mut self, f: FunctionId) -> bool {
        let function = self.s.program.function(f);
        let Some(last) = function.def().body.last() else { return false };
        let raises = matches!(function.unit.stmt(*last).kind, waspy_syntax::ast::StmtKind::Raise { .. });
        raises && !super::names::returns(&function.unit, &function.def().body)
    }

    /// `xs: Iterable[T]`: T takes the elements of what is given for `xs`.
    fn bind_bounds(&mut self, f: FunctionId, bound: &mut [Ty]) {
        let sig = self.s.signature(f);
        for &(param, item) in &sig.iterables {
            let element = self.element_type(bound[param]);
            if element != Ty::NEVER && !self.bind_item(item, element, bound) {
                self.open_bounds(item, bound);
            }
        }
        for (param, args, result) in &sig.callables {
            let args = args.iter().map(|&a| self.s.substitute(a, bound)).collect();
            let given = self.s.call_result(bound[*param], args);
            let given = self.s.types.as_value(given);
            if given != Ty::NEVER {
                self.bind_item(*result, given, bound);
            }
        }
    }

    /// What a parameter gives (elements, results) flows into the type declared for it.
    fn bind_item(&mut self, item: Ty, given: Ty, bound: &mut [Ty]) -> bool {
        let node = Node { kind: Kind::None, ty: given, span: Span::default() };
        if !self.accept(item, &node, bound, true) {
            return false;
        }
        let to = self.s.types.substitute(item, bound);
        if to == Ty::OBJECT {
            // The library boxes them in a body of its own, where cells are resolved: what dispatchers store has to reach these.
            self.s.types.escape(given);
        }
        self.flow_args(given, to);
        true
    }

    /// The elements are no such tuples by type (`dict(["ab"])`): what their parts are is found when running.
    fn open_bounds(&mut self, item: Ty, bound: &mut [Ty]) {
        let TyKind::Tuple(parts) = self.s.types.kind(item).clone() else { return };
        for part in parts {
            let TyKind::Param(i) = *self.s.types.kind(part) else { continue };
            match *self.s.types.kind(bound[i as usize]) {
                TyKind::Never => bound[i as usize] = Ty::OBJECT,
                TyKind::Cell(c) => self.s.types.flow_into(c, Ty::OBJECT),
                _ => {}
            }
        }
    }

    /// A type parameter that nothing bound: a new cell (the elements of an empty list).
    fn open_unbound(&mut self, bound: &mut [Ty]) {
        for b in bound {
            if *b == Ty::NEVER {
                *b = self.fresh(Ty::NEVER);
            }
        }
    }

    /// What a new container holds may grow after the call: the function that makes it has to be the one for all that it
    /// will hold, so the type parameters of containers in the result become cells.
    fn open_kept(&mut self, ret: Ty, bound: &mut [Ty]) {
        if self.dialect || matches!(self.kind(), SpecKind::Dispatcher(_)) {
            return;
        }
        match self.s.types.kind(ret).clone() {
            TyKind::Class(class, args) if Some(class) != self.s.types.function => {
                for arg in args {
                    match *self.s.types.kind(arg) {
                        TyKind::Param(i) => bound[i as usize] = self.open_arg(bound[i as usize]),
                        _ => self.open_kept(arg, bound),
                    }
                }
            }
            TyKind::Tuple(items) => items.into_iter().for_each(|i| self.open_kept(i, bound)),
            TyKind::Opt(inner) => self.open_kept(inner, bound),
            _ => {}
        }
    }

    /// What a result holds may grow where it is copied then. Any other object keeps the layout that the function gave it, whatever
    /// type its parameters compute to (`product[Item[A]]`).
    fn open_result(&mut self, ty: Ty) -> Ty {
        match self.s.types.kind(ty).clone() {
            TyKind::Class(c, args) if self.is_copied(c) => {
                let args = args.into_iter().map(|a| self.open_arg(a)).collect();
                self.s.types.class(c, args)
            }
            TyKind::Opt(inner) => {
                let inner = self.open_result(inner);
                self.s.types.optional(inner)
            }
            TyKind::Tuple(items) => {
                let items = items.into_iter().map(|i| self.open_result(i)).collect();
                self.s.types.intern(TyKind::Tuple(items))
            }
            _ => ty,
        }
    }

    pub(super) fn open_arg(&mut self, arg: Ty) -> Ty {
        // A dispatcher boxes the result at once: it keeps the layout that the library gave it.
        if matches!(self.s.types.kind(arg), TyKind::Cell(_)) || matches!(self.kind(), SpecKind::Dispatcher(_)) {
            return arg;
        }
        // What names something and what a function captured is part of what the value is.
        if self.s.types.is_static(arg) {
            return arg;
        }
        let content = self.open_result(arg);
        self.fresh(content)
    }

    /// Values for `*args` of the library.
    pub fn vararg(&mut self, items: Vec<N>, element: Ty, span: Span) -> N {
        let fixed = self.s.types.intern(TyKind::Tuple(vec![element; items.len()]));
        let to = self.s.vararg_type(element);
        let tuple = Node::new(Kind::Tuple(items), fixed, span);
        Node::new(Kind::Coerce(tuple), to, span)
    }

    /// The default value of a parameter of a library function, made where the call is: it may ask where that is.
    pub fn default_of_library(&mut self, f: FunctionId, e: waspy_syntax::ast::ExprId, to: Ty, span: Span) -> N {
        let function = self.s.program.function(f);
        let (unit, module) = (function.unit.clone(), function.module);
        let none = Node::new(Kind::None, Ty::NONE, span);
        if matches!(unit.expr(e).kind, ExprKind::Constant(Constant::None)) && !self.dialect && !self.fits(&none, to) {
            // A dict that can hold no None, found when running: `{}.setdefault(key)`.
            let what = format!("the default None of {}() here", self.s.program.function(f).name);
            return self.refuse(&what, span);
        }
        let node = Box::new(Node { span, ..*self.constant_of(&unit, module, e, to) });
        self.coerce(node, to)
    }
}
