//! Which tests a file has: functions `test_*` and methods of classes `Test*`, once for each set of parameters.
//!
//! Of pytest's marks `parametrize` and `skip` are understood; what depends on more of pytest (fixtures, other marks) is
//! a test that fails and says so, with its place. Nothing is run here: parameters are the source text of their literals.

use super::parameters::{self, Parameters};
use super::rewrite::{self, Edits};
use waspy_syntax::ast::{ClassDef, ExprId, ExprKind, FunctionDef, StmtId, StmtKind, Unit};
use waspy_syntax::source::SourceFile;

/// A test.
pub struct Case {
    /// `test_total[1-2]`, `TestShop::test_total`.
    pub name: String,
    /// What becomes of it.
    pub plan: Plan,
}

/// What becomes of a test.
pub enum Plan {
    /// This expression is evaluated in the file's module.
    Call(String),
    /// Not run, for this reason.
    Skip(String),
    /// Cannot be run: the place and why.
    Refuse(String),
}

/// The tests of a file, in its order; decorators that are understood are taken out.
pub fn cases(file: &SourceFile, unit: &Unit, edits: &mut Edits) -> Vec<Case> {
    let mut collector = Collector { file, unit, edits, cases: vec![] };
    collector.patterns();
    for id in &unit.body {
        match &unit.stmt(*id).kind {
            StmtKind::FunctionDef(def) if is_test(def) => collector.function(*id, def, None),
            StmtKind::ClassDef(class) if class.name.text.starts_with("Test") => collector.class(class),
            StmtKind::FunctionDef(def) => collector.helper(def),
            _ => {}
        }
    }
    collector.cases
}

fn is_test(def: &FunctionDef) -> bool {
    def.name.text.starts_with("test")
}

struct Collector<'a> {
    file: &'a SourceFile,
    unit: &'a Unit,
    edits: &'a mut Edits,
    cases: Vec<Case>,
}

/// What the decorators of a test say.
#[derive(Default)]
struct Marks {
    parameters: Vec<Parameters>,
    skip: Option<String>,
}

impl Collector<'_> {
    fn class(&mut self, class: &ClassDef) {
        for id in &class.body {
            let StmtKind::FunctionDef(def) = &self.unit.stmt(*id).kind else { continue };
            if is_test(def) {
                self.function(*id, def, Some(class));
            } else if ["__init__", "setup_method", "teardown_method", "setup_class"].contains(&&*def.name.text) {
                let why = format!("`{}` of a test class is not called; write a function", def.name.text);
                self.refuse(&class.name.text, *id, &why);
            }
        }
    }

    /// A function that is no test: one that pytest would treat in a way of its own is told.
    fn helper(&mut self, def: &FunctionDef) {
        for decorator in &def.decorators {
            let name = dotted(self.unit, callee(self.unit, *decorator));
            if matches!(name.as_deref(), Some("pytest.fixture" | "fixture")) {
                self.edits.remove_decorator(&self.file.text, self.unit.expr(*decorator).span);
            }
        }
    }

    fn function(&mut self, id: StmtId, def: &FunctionDef, class: Option<&ClassDef>) {
        let owner = class.map(|c| format!("{}::", c.name.text)).unwrap_or_default();
        let name = format!("{owner}{}", def.name.text);
        let marks = match self.marks(def) {
            Ok(marks) => marks,
            Err(why) => return self.refuse(&name, id, &why),
        };
        if let Some(reason) = marks.skip {
            return self.cases.push(Case { name, plan: Plan::Skip(reason) });
        }
        if let Some(why) = unknown_parameter(def, class.is_some(), &marks.parameters) {
            return self.refuse(&name, id, &why);
        }
        let callee = class.map(|c| format!("{}().", c.name.text)).unwrap_or_default() + &def.name.text;
        if marks.parameters.is_empty() {
            return self.cases.push(Case { name, plan: Plan::Call(format!("{callee}()")) });
        }
        for set in parameters::product(&marks.parameters) {
            let plan = Plan::Call(format!("{callee}({})", set.arguments));
            self.cases.push(Case { name: format!("{name}[{}]", set.id), plan });
        }
    }

    /// `match` of `raises` is a regular expression, and compiled tests have none: what stands for plain text becomes plain
    /// text. A point stands for itself, which is narrower, so that no test passes for that.
    fn patterns(&mut self) {
        for expr in &self.unit.exprs {
            let ExprKind::Call { func, keywords, .. } = &expr.kind else { continue };
            if !matches!(dotted(self.unit, *func).as_deref(), Some("pytest.raises" | "raises")) {
                continue;
            }
            let pattern = keywords.iter().find(|k| k.name.as_ref().is_some_and(|n| n.text == "match"));
            let Some(pattern) = pattern.map(|k| k.value) else { continue };
            let span = self.unit.expr(pattern).span;
            match parameters::text(self.unit, pattern).and_then(|p| plain(&p)) {
                Some(text) => self.edits.replace(span, rewrite::python_literal(&text)),
                None => {
                    let why = "`match` of `raises` has to be plain text here, without the signs of patterns";
                    self.refuse_at("match", span.start, why);
                }
            }
        }
    }

    fn refuse(&mut self, name: &str, id: StmtId, why: &str) {
        self.refuse_at(name, self.unit.stmt(id).span.start, why);
    }

    fn refuse_at(&mut self, name: &str, at: u32, why: &str) {
        let (line, column) = self.file.line_col(at);
        let why = format!("{}:{line}:{column}: {why}", self.file.path);
        self.cases.push(Case { name: name.to_owned(), plan: Plan::Refuse(why) });
    }

    fn marks(&mut self, def: &FunctionDef) -> Result<Marks, String> {
        let mut marks = Marks::default();
        let mut unknown = None;
        for decorator in &def.decorators {
            let called = callee(self.unit, *decorator);
            let Some(name) = dotted(self.unit, called) else { continue };
            let mark = name.strip_prefix("pytest.mark.").or_else(|| name.strip_prefix("mark."));
            match mark {
                Some("parametrize") => match parameters::read(&self.file.text, self.unit, *decorator) {
                    Ok(parameters) => marks.parameters.push(parameters),
                    Err(why) => unknown = Some(why),
                },
                Some("skip") => marks.skip = Some(self.reason(*decorator)),
                Some(other) => {
                    unknown = Some(format!("the mark `{other}` is not understood: only parametrize and skip are"));
                }
                None => continue,
            }
            self.edits.remove_decorator(&self.file.text, self.unit.expr(*decorator).span);
        }
        // Also the decorators of a test that is refused are gone: the others of the file shall run.
        unknown.map_or(Ok(marks), Err)
    }

    /// The reason that a `skip` gives.
    fn reason(&self, decorator: ExprId) -> String {
        let ExprKind::Call { args, keywords, .. } = &self.unit.expr(decorator).kind else { return String::new() };
        let named = keywords.iter().find(|k| k.name.as_ref().is_some_and(|n| n.text == "reason")).map(|k| k.value);
        let text = named.or(args.first().copied()).and_then(|id| parameters::text(self.unit, id));
        text.unwrap_or_default()
    }
}

/// The text that a pattern stands for, if it stands for one: `2\\.5` is `2.5`.
fn plain(pattern: &str) -> Option<String> {
    let mut text = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => text.push(chars.next().filter(|c| !c.is_ascii_alphanumeric())?),
            '^' | '$' | '*' | '+' | '?' | '{' | '[' | '(' | '|' | ')' => return None,
            c => text.push(c),
        }
    }
    Some(text)
}

/// A parameter that nothing gives a value: a fixture, then.
fn unknown_parameter(def: &FunctionDef, method: bool, given: &[Parameters]) -> Option<String> {
    let names: Vec<&str> = given.iter().flat_map(|p| p.names.iter().map(String::as_str)).collect();
    let params = def.params.positional_only.iter().chain(&def.params.positional).skip(usize::from(method));
    let mut params = params.chain(&def.params.keyword_only);
    let fixture = params.find(|p| p.default.is_none() && !names.contains(&p.name.text.as_str()))?;
    Some(format!(
        "`{}` is a fixture, and fixtures are pytest's: call a function instead, or give values with `parametrize`",
        fixture.name.text
    ))
}

/// What a decorator calls, or itself.
fn callee(unit: &Unit, decorator: ExprId) -> ExprId {
    match &unit.expr(decorator).kind {
        ExprKind::Call { func, .. } => *func,
        _ => decorator,
    }
}

/// `a.b.c` as text.
pub(super) fn dotted(unit: &Unit, id: ExprId) -> Option<String> {
    match &unit.expr(id).kind {
        ExprKind::Name(name) => Some(name.clone()),
        ExprKind::Attribute { value, attr } => Some(format!("{}.{}", dotted(unit, *value)?, attr.text)),
        _ => None,
    }
}
