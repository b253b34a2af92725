//! Calls: arguments of a call, which way it goes, and calls of the program's functions. `overloads.rs` chooses among those of the
//! library, `library_call.rs` finds what their type parameters stand for, `method.rs` finds methods; `arguments.rs` matches arguments
//! to parameters.

use super::SpecKind;
use super::arguments::Source;
use super::body::Body;
use crate::lang_items::paths;
use crate::sema::program::ParamKind;
use crate::sema::tree::{Kind, N, Node, S, Target};
use crate::sema::types::{FunctionId, Ty, TyKind};
use waspy_syntax::codes;
use waspy_syntax::source::Span;

/// Arguments of a call, evaluated.
#[derive(Clone, Default)]
pub struct Args {
    /// Positional ones; the receiver of a method first.
    pub positional: Vec<N>,
    /// Keyword ones.
    pub keywords: Vec<(String, N)>,
    /// After the positional ones: a list of further ones, as many as there are when running (`*values`).
    pub rest: Option<N>,
    /// After the keyword ones: a new dict of further ones (`**values`), which the call may empty.
    pub mapping: Option<N>,
}

impl Args {
    /// Positional arguments alone.
    pub fn of(positional: Vec<N>) -> Args {
        Args { positional, ..Args::default() }
    }
}

impl Body<'_, '_> {
    /// Calls the first overload that takes the arguments.
    pub fn call_functions(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, mut args: Args, span: Span) -> N {
        if self.s.program.function(functions[0]).dialect {
            let found = args.positional.iter().any(|n| n.ty == self.s.lang_ty(paths::TYPE));
            let iterates = found && functions.iter().any(|&f| !self.s.signature(f).iterables.is_empty());
            let shows = self.shows_values(functions);
            let given = |b: &mut Self, (i, n): (usize, N)| match iterates {
                true => b.container_of(n),
                false if shows || b.keeps_argument(functions, i) => b.module_value(n),
                false => b.members_of(n),
            };
            args.positional = args.positional.into_iter().enumerate().map(|n| given(self, n)).collect();
        }
        let all = args.positional.iter().chain(args.keywords.iter().map(|(_, n)| n));
        let all = all.chain(&args.rest).chain(&args.mapping);
        if all.clone().any(|n| n.ty == Ty::NEVER) {
            return self.never(all.cloned().collect(), span);
        }
        if !args.keywords.is_empty() && !self.dialect {
            return self.call_in_order(functions, bindings, args, span);
        }
        self.call_known(functions, bindings, args, span)
    }

    /// Keyword arguments are evaluated where they are written, whatever order the parameters have.
    fn call_in_order(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let positional = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let rest = args.rest.map(|n| self.keep(n, &mut stmts));
        let keywords = args.keywords.into_iter().map(|(name, n)| (name, self.keep(n, &mut stmts))).collect();
        let args = Args { positional, keywords, rest, mapping: args.mapping };
        let call = self.call_known(functions, bindings, args, span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    pub(super) fn call_known(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, args: Args, span: Span) -> N {
        if args.mapping.is_some() {
            return match self.s.program.function(functions[0]).dialect {
                true => self.call_library_keywords(functions, bindings, args, span),
                false => self.call_keywords(functions[0], None, args, span),
            };
        }
        if args.rest.is_some() {
            return self.call_spread(functions, None, bindings, args, span);
        }
        if !self.s.program.function(functions[0]).dialect {
            return self.call_user(functions[0], args, span);
        }
        self.call_overloads(functions, bindings, args, span)
    }

    // User functions.

    /// A call of a function that captured something; the function object is its first argument.
    pub fn call_closure(&mut self, f: FunctionId, callee: N, args: Args, span: Span) -> N {
        let ty = callee.ty;
        let var = self.temp(ty);
        let this = Node::new(Kind::Local(var), ty, span);
        let call = self.call_with(f, Some(this), args, span);
        let result = call.ty;
        Node::new(Kind::Let(var, callee, call), result, span)
    }

    fn call_user(&mut self, f: FunctionId, args: Args, span: Span) -> N {
        self.call_with(f, None, args, span)
    }

    fn call_with(&mut self, f: FunctionId, this: Option<N>, args: Args, span: Span) -> N {
        if args.mapping.is_some() {
            return self.call_keywords(f, this, args, span);
        }
        if args.rest.is_some() {
            return self.call_spread(&[f], this, vec![], args, span);
        }
        let sig = self.s.signature(f);
        let Some(sources) = self.match_arguments(f, &sig, &args) else {
            let why = self.argument_error(&sig, &args, f);
            return self.wrong_arguments(args, why, span);
        };
        let mut nodes: Vec<N> = this.clone().into_iter().collect();
        for (i, source) in sources.into_iter().enumerate() {
            match source {
                Source::Given(node) => {
                    self.check_argument(f, &sig.params[i], &node);
                    nodes.push(node);
                }
                Source::Rest(items) => {
                    let items = items.into_iter().map(|n| self.coerce(n, Ty::OBJECT)).collect();
                    nodes.push(self.vararg(items, Ty::OBJECT, span));
                }
                Source::Spread(..) => unreachable!("values of a list are told apart by number"),
                Source::All(_) => unreachable!("functions of the program take a dict"),
                Source::Keywords(items) => nodes.push(self.keyword_dict(items, span)),
                Source::Default => nodes.push(self.user_default(f, this.as_deref(), i, span)),
            }
        }
        self.call_nodes(f, nodes, span)
    }

    /// `**kwargs` of a function of the program.
    pub fn keyword_dict(&mut self, items: Vec<(String, N)>, span: Span) -> N {
        let class = self.s.lang_class(paths::DICT);
        let key = self.s.lang_ty(paths::STR);
        let ty = self.s.types.class(class, vec![key, Ty::OBJECT]);
        let new = self.construct(class, vec![key, Ty::OBJECT], Args::default(), span);
        let var = self.temp(ty);
        let mut stmts = vec![S::Set(var, new)];
        for (name, value) in items {
            let name = self.str_node(&name, span);
            let value = self.coerce(value, Ty::OBJECT);
            let set = self.method(Node::new(Kind::Local(var), ty, span), paths::SETITEM, vec![name, value], span);
            stmts.push(S::Expr(set));
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::Local(var), ty, span)), ty, span)
    }

    /// The dict for `**names`, which the function may give keys that are no text: nobody else has it.
    fn open_names(&mut self, f: FunctionId, nodes: &mut [N], span: Span) {
        let named = self.s.signature(f).params.last().is_some_and(|p| p.kind == ParamKind::KwArgs);
        let Some(names) = nodes.last_mut().filter(|_| named) else { return };
        let made = names.ty;
        let TyKind::Class(class, types) = self.s.types.kind(made).clone() else { return };
        let [key, value] = types[..] else { return };
        let open = vec![self.fresh(key), value];
        let open = self.s.types.class(class, open);
        let dict = Box::new(Node { ty: open, ..(**names).clone() });
        *names = self.grown(dict, made, span);
    }

    /// Calls a function of the program with a value for each parameter.
    pub fn call_nodes(&mut self, f: FunctionId, mut nodes: Vec<N>, span: Span) -> N {
        if nodes.iter().any(|n| n.ty == Ty::NEVER) {
            return self.never(nodes, span);
        }
        self.open_names(f, &mut nodes, span);
        let types = nodes.iter().map(|n| n.ty).collect();
        let spec = self.s.spec(SpecKind::User(f, types));
        let SpecKind::User(_, params) = self.s.infer.specs[spec.0 as usize].kind.clone() else {
            unreachable!("the specialisation of a user function is one")
        };
        let nodes = nodes.into_iter().zip(params).map(|(n, to)| self.coerce(n, to)).collect();
        let ret = self.s.infer.specs[spec.0 as usize].ret;
        let ret = self.s.types.read_cell(ret, self.reader);
        let call = Node::new(Kind::Call(Target::Spec(spec), nodes), ret, span);
        if ret == Ty::NEVER { self.never(vec![call], span) } else { call }
    }

    /// CPython's TypeError about arguments, at run time: the operands are evaluated first.
    pub(super) fn wrong_arguments(&mut self, args: Args, message: String, span: Span) -> N {
        let operands: Vec<N> = args.positional.into_iter().chain(args.keywords.into_iter().map(|(_, n)| n)).collect();
        self.raise_type_error(operands, &message, span)
    }

    /// Evaluates the operands, then raises TypeError.
    pub fn raise_type_error(&mut self, mut operands: Vec<N>, message: &str, span: Span) -> N {
        // A generic body may meet types that do not go together: that is the program's TypeError, not the library's.
        if self.dialect && self.bindings.is_empty() && self.s.program.module(self.module).library {
            self.s.report(codes::LIBRARY_TYPES, span, message.into());
        }
        let function = self.s.lang_function(paths::RAISE_TYPE_ERROR);
        let text = self.str_node(message, span);
        let call = self.call_functions(&[function], vec![], Args::of(vec![text]), span);
        operands.push(call);
        self.never(operands, span)
    }

    /// The default value of a parameter of a function of the program.
    pub fn user_default(&mut self, f: FunctionId, this: Option<&Node>, i: usize, span: Span) -> N {
        if let (Some(this), Some(nested)) = (this, self.s.program.function(f).nested.clone()) {
            let at = nested.defaults.iter().position(|&d| d == i).expect("a default is captured");
            return self.captured_part(Box::new(this.clone()), nested.captures.len() + at, span);
        }
        let function = self.s.program.function(f);
        if self.s.program.module(function.module).library {
            // A constant, whether or not the body of the module has run: a module in the dialect may pass the function on.
            let (unit, module) = (function.unit.clone(), function.module);
            let default = self.s.signature(f).params[i].default.expect("a default is there");
            // It may ask where the call is.
            return Box::new(Node { span, ..*self.constant_of(&unit, module, default, Ty::NEVER) });
        }
        let global = self.s.default_global(f, i);
        let cell = self.s.program.globals[global.0 as usize].cell;
        let ty = self.s.types.read_cell(cell, self.reader);
        Node::new(Kind::Global(global), ty, span)
    }
}

impl crate::sema::Sema<'_> {
    /// The cell that holds the default value of a user function's parameter.
    pub fn default_global(&mut self, f: FunctionId, i: usize) -> crate::sema::program::GlobalId {
        let function = self.program.function(f);
        let (module, name) = (function.module, format!("{}.<default {i}>", function.name));
        if function.default_cells.len() <= i {
            self.program.functions[f.index()].default_cells.resize(i + 1, None);
        }
        if let Some(global) = self.program.function(f).default_cells[i] {
            return global;
        }
        let global = self.add_global(module, &name, None, None);
        self.program.functions[f.index()].default_cells[i] = Some(global);
        global
    }
}
