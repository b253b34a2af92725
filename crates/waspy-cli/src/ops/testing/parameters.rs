//! `@pytest.mark.parametrize(names, values)`: sets of arguments as source text, with pytest's names for them.

use super::collect::dotted;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, Keyword, StmtKind, UnaryOp, Unit};

/// One `parametrize`.
pub struct Parameters {
    /// The parameters.
    pub names: Vec<String>,
    /// A set of values each, as source text, with its name.
    sets: Vec<(Vec<String>, String)>,
}

/// One call's arguments.
pub struct Set {
    /// `quantity=1, expected=2.5`
    pub arguments: String,
    /// `1-2.5`
    pub id: String,
}

/// What a decorator says; why it is not understood otherwise.
pub fn read(text: &str, unit: &Unit, decorator: ExprId) -> Result<Parameters, String> {
    let ExprKind::Call { args, keywords, .. } = &unit.expr(decorator).kind else {
        return Err("`parametrize` is called with names and values".into());
    };
    let named = |name: &str| find(keywords, name);
    let names = args.first().copied().or_else(|| named("argnames"));
    let values = args.get(1).copied().or_else(|| named("argvalues"));
    let (Some(names), Some(values)) = (names, values) else {
        return Err("`parametrize` is called with names and values".into());
    };
    if let Some(other) = keywords.iter().find_map(|k| k.name.as_ref().filter(|n| !KEYWORDS.contains(&&*n.text))) {
        return Err(format!("`{}` of `parametrize` is not understood", other.text));
    }
    let reader = Reader { text, unit, names: reader_names(unit, names)? };
    let ids = match named("ids") {
        Some(ids) => reader.items(ids).and_then(|ids| ids.iter().map(|id| self::text(unit, *id)).collect()),
        None => Some(vec![]),
    };
    let Some(ids): Option<Vec<String>> = ids else {
        return Err("`ids` of `parametrize` has to be a list of texts".into());
    };
    let Some(items) = reader.items(values) else {
        return Err(
            "the values of `parametrize` have to be written as a list or tuple, here or at the top of the file".into(),
        );
    };
    let mut sets = vec![];
    for (i, item) in items.iter().enumerate() {
        let (values, mut id) = reader.set(*item, i)?;
        if let Some(given) = ids.get(i) {
            id.clone_from(given);
        }
        sets.push((values, id));
    }
    Ok(Parameters { names: reader.names, sets })
}

const KEYWORDS: [&str; 3] = ["argnames", "argvalues", "ids"];

fn find(keywords: &[Keyword], name: &str) -> Option<ExprId> {
    keywords.iter().find(|k| k.name.as_ref().is_some_and(|n| n.text == name)).map(|k| k.value)
}

/// `"a, b"`, `("a", "b")`.
fn reader_names(unit: &Unit, id: ExprId) -> Result<Vec<String>, String> {
    let names: Option<Vec<String>> = match &unit.expr(id).kind {
        ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().map(|i| text(unit, *i)).collect(),
        _ => text(unit, id).map(|t| t.split(',').map(|n| n.trim().to_owned()).filter(|n| !n.is_empty()).collect()),
    };
    names.filter(|n| !n.is_empty()).ok_or_else(|| "the names of `parametrize` have to be text".into())
}

/// The value of a text constant.
pub fn text(unit: &Unit, id: ExprId) -> Option<String> {
    match &unit.expr(id).kind {
        ExprKind::Constant(Constant::Str(bytes)) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

struct Reader<'a> {
    text: &'a str,
    unit: &'a Unit,
    names: Vec<String>,
}

impl Reader<'_> {
    /// The parts of a list or tuple, or of a name that stands for one at the top of the file.
    fn items(&self, id: ExprId) -> Option<Vec<ExprId>> {
        match &self.unit.expr(id).kind {
            ExprKind::List(items) | ExprKind::Tuple(items) => Some(items.clone()),
            ExprKind::Name(name) => self.items(self.global(name)?),
            _ => None,
        }
    }

    /// What is assigned to a name, once.
    fn global(&self, name: &str) -> Option<ExprId> {
        let is_it = |id: &ExprId| matches!(&self.unit.expr(*id).kind, ExprKind::Name(n) if n == name);
        let mut found = self.unit.body.iter().filter_map(|s| match &self.unit.stmt(*s).kind {
            StmtKind::Assign { targets, value } if targets.iter().any(is_it) => Some(*value),
            StmtKind::AnnAssign { target, value: Some(value), .. } if is_it(target) => Some(*value),
            _ => None,
        });
        let value = found.next()?;
        // A name for itself would never end.
        let same = matches!(&self.unit.expr(value).kind, ExprKind::Name(_));
        (found.next().is_none() && !same).then_some(value)
    }

    /// One set of values and its name.
    fn set(&self, item: ExprId, index: usize) -> Result<(Vec<String>, String), String> {
        if let ExprKind::Call { func, args, keywords } = &self.unit.expr(item).kind
            && matches!(dotted(self.unit, *func).as_deref(), Some("pytest.param" | "param"))
        {
            if let Some(other) = keywords.iter().find_map(|k| k.name.as_ref().filter(|n| n.text != "id")) {
                return Err(format!("`{}` of `pytest.param` is not understood", other.text));
            }
            let (values, id) = self.values(args.clone(), index)?;
            let given = find(keywords, "id").and_then(|id| text(self.unit, id));
            return Ok((values, given.unwrap_or(id)));
        }
        match &self.unit.expr(item).kind {
            _ if self.names.len() == 1 => self.values(vec![item], index),
            ExprKind::Tuple(parts) | ExprKind::List(parts) => self.values(parts.clone(), index),
            _ => Err(format!("set {} of `parametrize` has to be written as a tuple or list", index + 1)),
        }
    }

    fn values(&self, parts: Vec<ExprId>, index: usize) -> Result<(Vec<String>, String), String> {
        if parts.len() != self.names.len() {
            let (n, given) = (self.names.len(), parts.len());
            return Err(format!("set {} of `parametrize` has {given} values for {n} names", index + 1));
        }
        let ids: Vec<String> = parts.iter().zip(&self.names).map(|(p, name)| self.id(*p, name, index)).collect();
        Ok((parts.iter().map(|p| self.source(*p).to_owned()).collect(), ids.join("-")))
    }

    /// As pytest calls a value: itself when it is simple, otherwise the parameter and a number.
    fn id(&self, value: ExprId, name: &str, index: usize) -> String {
        match &self.unit.expr(value).kind {
            ExprKind::Constant(Constant::Str(_)) => {
                let shown = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
                text(self.unit, value).unwrap_or_default().chars().map(shown).collect()
            }
            ExprKind::Constant(Constant::Bytes(_) | Constant::Ellipsis | Constant::Imag(_)) => format!("{name}{index}"),
            ExprKind::Constant(_) => self.source(value).to_owned(),
            ExprKind::UnaryOp { op: UnaryOp::Neg, operand }
                if matches!(&self.unit.expr(*operand).kind, ExprKind::Constant(_)) =>
            {
                self.source(value).to_owned()
            }
            _ => format!("{name}{index}"),
        }
    }

    fn source(&self, id: ExprId) -> &str {
        let span = self.unit.expr(id).span;
        &self.text[span.start as usize..span.end as usize]
    }
}

/// All combinations; as in pytest the decorator nearest to the function changes slowest and its names come first.
pub fn product(all: &[Parameters]) -> Vec<Set> {
    let mut sets = vec![Set { arguments: String::new(), id: String::new() }];
    for parameters in all.iter().rev() {
        let mut next = vec![];
        for set in &sets {
            next.extend(parameters.sets.iter().map(|(values, id)| set.and(&parameters.names, values, id)));
        }
        sets = next;
    }
    sets
}

impl Set {
    fn and(&self, names: &[String], values: &[String], id: &str) -> Set {
        let mut set = Set { arguments: self.arguments.clone(), id: id.to_owned() };
        if !self.arguments.is_empty() {
            set.id = format!("{}-{id}", self.id);
        }
        for (name, value) in names.iter().zip(values) {
            set.arguments += &format!("{name}=({value}), ");
        }
        set
    }
}
