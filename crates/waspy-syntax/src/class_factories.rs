//! Functions that make classes, written once for each place that calls them.
//!
//! A class is known when compiling, one for each class statement. A function whose class statement takes a parameter as its
//! base, or whose class outlives the call, would have to make another class each time. It is copied for each call that stands
//! in the file, with the class that the call gives in the place of the parameter; each copy makes a class of its own. Copies
//! have names that no program can write: the function's, a space and a number ([`Name::shown`]).
//!
//! A decorator that derives a class from the one it decorates is a call too: the decorated class gets such a name, and what
//! the call returns gets the name that is written.

use crate::ast::*;
use crate::convert::Converter;
use crate::source::Span;
use rustpython_parser::ast as rp;

/// More calls of one function get no copies: each is code.
const MOST: usize = 24;

/// Functions that ask about a class and keep nothing of it.
const ASKS: [&str; 3] = ["isinstance", "issubclass", "super"];

/// A call of a function that makes classes. An argument is known where it is the name of a class.
struct Site {
    /// The expression that names the function.
    name: ExprId,
    args: Vec<Option<String>>,
    keywords: Vec<(String, Option<String>)>,
    /// The argument of what the function returns: `make(…)(Class)`, `@make(…)`.
    then: Option<String>,
    /// The class that it decorates, and which of its decorators it is.
    decorates: Option<(StmtId, usize)>,
}

impl Converter<'_> {
    /// `body` is what the statements `ids` of the file were made of; copies come behind their originals.
    pub(crate) fn copy_class_factories(&mut self, body: &[rp::Stmt], ids: &mut Vec<StmtId>) {
        let (mut at, mut replaced) = (0, vec![]);
        for source in body {
            let copies = match self.factory(ids[at]) {
                Some(def) => self.copy_factory(source, ids[at], &def, &mut replaced),
                None => vec![],
            };
            let next = at + 1 + copies.len();
            ids.splice(at + 1..at + 1, copies);
            at = next;
        }
        replaced.sort_by_key(|&(class, decorator)| (class, std::cmp::Reverse(decorator)));
        replaced.dedup_by_key(|&mut (class, _)| class);
        for (class, decorator) in replaced {
            self.replace_decorated(class, decorator);
        }
    }

    /// Is there any class statement inside a function of the module?
    pub(crate) fn has_class_factories(&self) -> bool {
        let functions = self.unit.body.iter().map(|&s| self.unit.stmt(s));
        let functions: Vec<Span> =
            functions.filter(|s| matches!(s.kind, StmtKind::FunctionDef(_))).map(|s| s.span).collect();
        let classes = self.unit.stmts.iter().filter(|s| matches!(s.kind, StmtKind::ClassDef(_)));
        classes.into_iter().any(|class| functions.iter().any(|f| holds(*f, class.span)))
    }

    /// A function of the module with a class statement inside, whose name means nothing else.
    fn factory(&self, stmt: StmtId) -> Option<FunctionDef> {
        let StmtKind::FunctionDef(def) = &self.unit.stmt(stmt).kind else { return None };
        let plain = def.decorators.is_empty() && !def.is_async && self.only_binding(&def.name.text);
        (plain && !self.classes_in(self.unit.stmt(stmt).span, 0).is_empty()).then(|| def.clone())
    }

    fn copy_factory(
        &mut self,
        source: &rp::Stmt,
        stmt: StmtId,
        def: &FunctionDef,
        replaced: &mut Vec<(StmtId, usize)>,
    ) -> Vec<StmtId> {
        let place = self.unit.stmt(stmt).span;
        let mut sites = self.sites(&def.name.text, place);
        let classes = self.classes_in(place, 0);
        let derives = classes.iter().any(|&c| self.has_open_base(c, place));
        let outlives = classes.iter().any(|&c| self.outlives(c, place));
        if sites.is_empty() || !derives && !outlives {
            return vec![];
        }
        // The first call takes the function that is written, unless somebody else needs that as it is.
        let taken = derives && self.is_used_otherwise(&def.name.text, &sites, place);
        sites.truncate(MOST);
        let mut copies = vec![];
        for (i, site) in sites.iter().enumerate() {
            let mut from = 0;
            if i > 0 || taken {
                from = self.unit.stmts.len();
                let copy = self.stmt(source);
                self.drain();
                let name = format!("{} {i}", def.name.text);
                self.rename(copy, &name);
                self.unit.exprs[site.name.index()].kind = ExprKind::Name(name);
                copies.push(copy);
            }
            let gave = self.give_bases(place, from, def, site);
            replaced.extend(site.decorates.filter(|_| gave));
        }
        copies
    }

    fn rename(&mut self, stmt: StmtId, text: &str) {
        match &mut self.unit.stmts[stmt.index()].kind {
            StmtKind::FunctionDef(def) => def.name.text = text.into(),
            StmtKind::ClassDef(def) => def.name.text = text.into(),
            _ => {}
        }
    }

    /// Puts the classes that a call gives where bases are parameters; `from` is the first statement of the copy.
    fn give_bases(&mut self, place: Span, from: usize, def: &FunctionDef, site: &Site) -> bool {
        let mut gave = false;
        for class in self.classes_in(place, from) {
            let StmtKind::ClassDef(class) = &self.unit.stmt(class).kind else { continue };
            for base in class.bases.clone() {
                let ExprKind::Name(name) = &self.unit.expr(base).kind else { continue };
                if let Some(given) = self.given(name, place, def, site) {
                    self.unit.exprs[base.index()].kind = ExprKind::Name(given);
                    gave = true;
                }
            }
        }
        gave
    }

    /// The class that a call gives for a parameter of the function, or of the one that it returns.
    fn given(&self, param: &str, place: Span, def: &FunctionDef, site: &Site) -> Option<String> {
        let p = &def.params;
        let given = if let Some(i) = p.positional_only.iter().chain(&p.positional).position(|p| p.name.text == param) {
            let default = p.positional_only.iter().chain(&p.positional).nth(i)?.default;
            let named = || site.keywords.iter().find(|(k, _)| k == param).map(|(_, given)| given.clone());
            let written = site.args.get(i).cloned().or_else(named);
            written.unwrap_or_else(|| default.and_then(|d| self.class_named(d)))
        } else if self.parameters_in(place).any(|p| p == param) {
            site.then.clone()
        } else {
            None
        };
        given.filter(|class| self.parameters_in(place).all(|p| p != *class))
    }

    // Who calls it?

    fn sites(&self, function: &str, place: Span) -> Vec<Site> {
        let is_name = |e: ExprId| matches!(&self.unit.expr(e).kind, ExprKind::Name(n) if n == function);
        let mut found = vec![];
        let mut decorators = vec![];
        for (i, stmt) in self.unit.stmts.iter().enumerate().filter(|(_, s)| !holds(place, s.span)) {
            let (class, list) = match &stmt.kind {
                StmtKind::ClassDef(def) => (Some(hidden(&def.name)), &def.decorators),
                StmtKind::FunctionDef(def) => (None, &def.decorators),
                _ => continue,
            };
            for (k, &decorator) in list.iter().enumerate() {
                let decorates = class.as_ref().map(|_| (StmtId(i as u32), k));
                // What another function makes of the class has no name.
                let class = class.clone().filter(|_| !list[k + 1..].iter().any(|&d| self.names_factory(d)));
                if is_name(decorator) {
                    let args = vec![class];
                    found.push(Site { name: decorator, args, keywords: vec![], then: None, decorates });
                } else if let Some(call) = self.call_site(decorator, &is_name) {
                    decorators.push(decorator);
                    found.push(Site { then: class, decorates, ..call });
                }
            }
        }
        let outside = |&e: &ExprId| !holds(place, self.unit.expr(e).span) && !decorators.contains(&e);
        for e in (0..self.unit.exprs.len() as u32).map(ExprId).filter(outside) {
            if let Some(call) = self.call_site(e, &is_name) {
                found.push(Site { then: self.argument_of_result(e), ..call });
            }
        }
        found.sort_by_key(|s| self.unit.expr(s.name).span.start);
        found
    }

    /// Is it the name, or a call, of a function of the file with a class statement inside?
    fn names_factory(&self, decorator: ExprId) -> bool {
        let name = match &self.unit.expr(decorator).kind {
            ExprKind::Call { func, .. } => *func,
            _ => decorator,
        };
        let ExprKind::Name(name) = &self.unit.expr(name).kind else { return false };
        let name = name.split(' ').next().unwrap_or(name);
        let is_it =
            |s: &StmtId| matches!(&self.unit.stmt(*s).kind, StmtKind::FunctionDef(def) if def.name.shown() == name);
        let found = self.unit.body.iter().find(|s| is_it(s));
        found.is_some_and(|&s| !self.classes_in(self.unit.stmt(s).span, 0).is_empty())
    }

    fn call_site(&self, e: ExprId, is_name: &dyn Fn(ExprId) -> bool) -> Option<Site> {
        let ExprKind::Call { func, args, keywords } = &self.unit.expr(e).kind else { return None };
        is_name(*func).then(|| Site {
            name: *func,
            args: args.iter().map(|&a| self.class_named(a)).collect(),
            keywords: keywords
                .iter()
                .filter_map(|k| Some((k.name.as_ref()?.text.clone(), self.class_named(k.value))))
                .collect(),
            then: None,
            decorates: None,
        })
    }

    /// `call(Class)`: what the result of a call is called with.
    fn argument_of_result(&self, call: ExprId) -> Option<String> {
        self.unit.exprs.iter().find_map(|e| match &e.kind {
            ExprKind::Call { func, args, .. } if *func == call => self.class_named(*args.first()?),
            _ => None,
        })
    }

    /// The name of a class that the file defines or imports at its top, or of a built-in one.
    fn class_named(&self, e: ExprId) -> Option<String> {
        let ExprKind::Name(name) = &self.unit.expr(e).kind else { return None };
        let at_top = |s: &StmtId| match &self.unit.stmt(*s).kind {
            StmtKind::ClassDef(def) => def.name.text == *name,
            StmtKind::ImportFrom { names, .. } => {
                names.iter().any(|a| a.asname.as_ref().unwrap_or(&a.name).text == *name)
            }
            _ => false,
        };
        let known = match self.times_bound(name) {
            0 => true,
            1 => self.unit.body.iter().any(at_top),
            _ => false,
        };
        (known && !self.is_parameter(name)).then(|| name.clone())
    }

    fn is_used_otherwise(&self, function: &str, sites: &[Site], place: Span) -> bool {
        let used = |(i, e): (usize, &Expr)| {
            matches!(&e.kind, ExprKind::Name(n) if n == function)
                && !holds(place, e.span)
                && !sites.iter().any(|s| s.name.index() == i)
        };
        self.unit.exprs.iter().enumerate().any(used)
    }

    // What does it make?

    /// The class statements inside a place, from a statement of the arena on.
    fn classes_in(&self, place: Span, from: usize) -> Vec<StmtId> {
        let is_class = |s: &Stmt| matches!(s.kind, StmtKind::ClassDef(_)) && holds(place, s.span);
        (from..self.unit.stmts.len()).filter(|&i| is_class(&self.unit.stmts[i])).map(|i| StmtId(i as u32)).collect()
    }

    fn has_open_base(&self, class: StmtId, place: Span) -> bool {
        let StmtKind::ClassDef(class) = &self.unit.stmt(class).kind else { return false };
        class.bases.iter().any(|&base| match &self.unit.expr(base).kind {
            ExprKind::Name(name) => self.parameters_in(place).any(|p| p == *name),
            _ => false,
        })
    }

    /// Is a class used for more than making objects and asking about them?
    fn outlives(&self, class: StmtId, place: Span) -> bool {
        let StmtKind::ClassDef(class) = &self.unit.stmt(class).kind else { return false };
        let is_name = |e: ExprId, text: &str| matches!(&self.unit.expr(e).kind, ExprKind::Name(n) if n == text);
        let mut plain: Vec<ExprId> = vec![];
        let inside = |e: &Expr| holds(place, e.span);
        for e in self.unit.exprs.iter().filter(|e| inside(e)) {
            match &e.kind {
                ExprKind::Call { func, args, .. } => {
                    plain.push(*func);
                    if ASKS.iter().any(|ask| is_name(*func, ask)) {
                        plain.extend(args);
                    }
                }
                ExprKind::Attribute { value, .. } => plain.push(*value),
                _ => {}
            }
        }
        let all = (0..self.unit.exprs.len() as u32).map(ExprId);
        all.filter(|&e| inside(self.unit.expr(e)) && is_name(e, &class.name.text)).any(|e| !plain.contains(&e))
    }

    /// Names of the parameters of the functions inside a place.
    fn parameters_in(&self, place: Span) -> impl Iterator<Item = &str> {
        self.unit.stmts.iter().filter(move |s| holds(place, s.span)).flat_map(|s| match &s.kind {
            StmtKind::FunctionDef(def) => parameters(&def.params),
            _ => vec![],
        })
    }

    fn is_parameter(&self, name: &str) -> bool {
        let lambdas = self.unit.exprs.iter().any(|e| match &e.kind {
            ExprKind::Lambda { params, .. } => parameters(params).contains(&name),
            _ => false,
        });
        lambdas
            || self.unit.stmts.iter().any(|s| match &s.kind {
                StmtKind::FunctionDef(def) => parameters(&def.params).contains(&name),
                _ => false,
            })
    }

    fn only_binding(&self, name: &str) -> bool {
        self.times_bound(name) == 1 && !self.is_parameter(name)
    }

    // Classes that decorators replace.

    /// `@make class C` becomes `class C`, under another name, and `C = make(C)`; decorators below stay.
    fn replace_decorated(&mut self, class: StmtId, decorator: usize) {
        let Stmt { kind: StmtKind::ClassDef(mut def), span } = self.unit.stmt(class).clone() else { return };
        let (name, at) = (def.name.text.clone(), def.name.span);
        let calls: Vec<ExprId> = def.decorators.drain(..=decorator).collect();
        def.name.text = hidden(&def.name);
        let mut value = self.add(ExprKind::Name(def.name.text.clone()), at);
        for func in calls.into_iter().rev() {
            let span = self.unit.expr(func).span;
            value = self.add(ExprKind::Call { func, args: vec![value], keywords: vec![] }, span);
        }
        let target = self.add(ExprKind::Name(name), at);
        let inner = self.add_stmt(StmtKind::ClassDef(def), span);
        let bind = self.add_stmt(StmtKind::Assign { targets: vec![target], value }, span);
        let cond = self.add(ExprKind::Constant(Constant::Bool(true)), span);
        self.unit.stmts[class.index()].kind = StmtKind::If { cond, then: vec![inner, bind], orelse: vec![] };
    }
}

/// What a class is called that a decorator replaces.
fn hidden(name: &Name) -> String {
    format!("{} 0", name.text)
}

fn holds(place: Span, inner: Span) -> bool {
    place.start <= inner.start && inner.end <= place.end
}

fn parameters(params: &Params) -> Vec<&str> {
    let all = params.positional_only.iter().chain(&params.positional).chain(&params.vararg);
    all.chain(&params.keyword_only).chain(&params.kwarg).map(|p| p.name.text.as_str()).collect()
}
