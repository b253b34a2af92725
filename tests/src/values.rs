//! Python literals as component values, and component values as `repr` writes them.

use wasmtime::component::Val;
use waspy_compiler::component::interface::{IntKind, Interface, NamedType, TypeKind, WitType};
use waspy_compiler::component::names::kebab;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, StmtKind, UnaryOp, Unit};
use waspy_syntax::source::FileId;

/// Reads the text of a call.
pub struct Reader<'a> {
    all: &'a Interface,
    unit: Unit,
}

impl Reader<'_> {
    /// The function's name and its arguments.
    pub fn call(all: &Interface, text: &str) -> (String, Vec<Val>) {
        let unit = waspy_syntax::parse_module(FileId(0), text).expect("the example is Python");
        let StmtKind::Expr(expr) = unit.stmt(unit.body[0]).kind else { panic!("{text} is no expression") };
        let ExprKind::Call { func, args, .. } = &unit.expr(expr).kind else { panic!("{text} is no call") };
        let ExprKind::Name(name) = &unit.expr(*func).kind else { panic!("{text} calls no function") };
        let exported = all.exports.iter().find(|f| f.python_name == *name).expect("an exported function");
        let (name, args) = (name.clone(), args.clone());
        let reader = Reader { all, unit };
        let values = args.iter().zip(&exported.params).map(|(a, p)| reader.value(*a, &p.ty)).collect();
        (name, values)
    }

    fn values<'t>(&self, ids: &[ExprId], types: impl Iterator<Item = &'t WitType>) -> Vec<Val> {
        ids.iter().zip(types).map(|(id, ty)| self.value(*id, ty)).collect()
    }

    fn value(&self, id: ExprId, ty: &WitType) -> Val {
        let kind = &self.unit.expr(id).kind;
        match (ty, kind) {
            (WitType::Option(_), ExprKind::Constant(Constant::None)) => Val::Option(None),
            (WitType::Option(t), _) => Val::Option(Some(Box::new(self.value(id, t)))),
            (WitType::Bool, ExprKind::Constant(Constant::Bool(b))) => Val::Bool(*b),
            (WitType::Int, _) => Val::S64(self.number(id).parse().expect("fits")),
            (WitType::Sized(kind), _) => sized(*kind, &self.number(id)),
            (WitType::Float, _) => Val::Float64(self.number(id).parse().expect("a float")),
            (WitType::F32, _) => Val::Float32(self.number(id).parse().expect("a float")),
            (WitType::Str, ExprKind::Constant(Constant::Str(s))) => {
                Val::String(String::from_utf8(s.clone()).expect("no surrogates"))
            }
            (WitType::Bytes, ExprKind::Constant(Constant::Bytes(b))) => {
                Val::List(b.iter().map(|b| Val::U8(*b)).collect())
            }
            (WitType::List(t) | WitType::VarTuple(t), ExprKind::List(ids) | ExprKind::Tuple(ids)) => {
                Val::List(self.values(ids, std::iter::repeat(&**t)))
            }
            (WitType::Tuple(ts), ExprKind::Tuple(ids)) => Val::Tuple(self.values(ids, ts.iter())),
            (WitType::Dict(k, v), ExprKind::Dict { keys, values }) => {
                let pair = |(key, value): (&Option<ExprId>, &ExprId)| {
                    Val::Tuple(vec![self.value(key.expect("a key"), k), self.value(*value, v)])
                };
                Val::List(keys.iter().zip(values).map(pair).collect())
            }
            (WitType::Named(id), _) => self.named(kind, self.all.named(*id)),
            other => panic!("no value for {other:?}"),
        }
    }

    fn named(&self, kind: &ExprKind, ty: &NamedType) -> Val {
        match (kind, &ty.kind) {
            (ExprKind::Call { args, .. }, TypeKind::Record(fields)) => {
                let values = self.values(args, fields.iter().map(|f| &f.ty));
                Val::Record(fields.iter().map(|f| kebab(&f.name)).zip(values).collect())
            }
            (ExprKind::Attribute { attr, .. }, TypeKind::Enum(_)) => Val::Enum(kebab(&attr.text)),
            other => panic!("no value for {other:?}"),
        }
    }

    /// A number's text, as Rust reads it.
    fn number(&self, id: ExprId) -> String {
        match &self.unit.expr(id).kind {
            ExprKind::Constant(Constant::Int(n)) => n.to_string(),
            ExprKind::Constant(Constant::Float(x)) => format!("{x:?}"),
            ExprKind::UnaryOp { op: UnaryOp::Neg, operand } => format!("-{}", self.number(*operand)),
            // `float('inf')`
            ExprKind::Call { args, .. } => match &self.unit.expr(args[0]).kind {
                ExprKind::Constant(Constant::Str(s)) => String::from_utf8_lossy(s).into_owned(),
                other => panic!("{other:?} is no number"),
            },
            other => panic!("{other:?} is no number"),
        }
    }
}

fn sized(kind: IntKind, text: &str) -> Val {
    match kind {
        IntKind::I8 => Val::S8(text.parse().expect("fits")),
        IntKind::I16 => Val::S16(text.parse().expect("fits")),
        IntKind::I32 => Val::S32(text.parse().expect("fits")),
        IntKind::I64 => Val::S64(text.parse().expect("fits")),
        IntKind::U8 => Val::U8(text.parse().expect("fits")),
        IntKind::U16 => Val::U16(text.parse().expect("fits")),
        IntKind::U32 => Val::U32(text.parse().expect("fits")),
        IntKind::U64 => Val::U64(text.parse().expect("fits")),
    }
}

/// `repr` of a value of a type.
pub fn python_repr(all: &Interface, ty: &WitType, value: &Val) -> String {
    let each = |t: &WitType, vs: &[Val]| vs.iter().map(|v| inner_repr(all, t, v)).collect::<Vec<_>>();
    match (ty, value) {
        (WitType::Option(_), Val::Option(None)) => String::new(),
        (WitType::Option(t), Val::Option(Some(v))) => python_repr(all, t, v),
        (WitType::Bool, Val::Bool(b)) => if *b { "True" } else { "False" }.into(),
        (_, Val::S8(n)) => n.to_string(),
        (_, Val::S16(n)) => n.to_string(),
        (_, Val::S32(n)) => n.to_string(),
        (_, Val::S64(n)) => n.to_string(),
        (_, Val::U8(n)) => n.to_string(),
        (_, Val::U16(n)) => n.to_string(),
        (_, Val::U32(n)) => n.to_string(),
        (_, Val::U64(n)) => n.to_string(),
        (_, Val::Float64(x)) => float_repr(*x),
        (_, Val::Float32(x)) => float_repr(f64::from(*x)),
        (_, Val::String(s)) => text_repr(s),
        (WitType::Bytes, Val::List(vs)) => bytes_repr(vs),
        (WitType::List(t), Val::List(vs)) => format!("[{}]", each(t, vs).join(", ")),
        (WitType::VarTuple(t), Val::List(vs)) => tuple(each(t, vs)),
        (WitType::Tuple(ts), Val::Tuple(vs)) => tuple(ts.iter().zip(vs).map(|(t, v)| inner_repr(all, t, v)).collect()),
        (WitType::Dict(k, v), Val::List(pairs)) => {
            let pair = |p: &Val| match p {
                Val::Tuple(kv) => format!("{}: {}", inner_repr(all, k, &kv[0]), inner_repr(all, v, &kv[1])),
                other => panic!("{other:?} is no pair"),
            };
            format!("{{{}}}", pairs.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
        (WitType::Named(id), _) => named_repr(all, all.named(*id), value),
        other => panic!("no repr for {other:?}"),
    }
}

/// The shortest digits that give the number back, in Python's layout.
pub fn float_repr(x: f64) -> String {
    if !x.is_finite() {
        return format!("{x}").replace("NaN", "nan");
    }
    let text = format!("{x:e}");
    let (digits, exponent) = text.split_once('e').expect("the layout has an exponent");
    let exponent: i32 = exponent.parse().expect("a number");
    if (-4..16).contains(&exponent) {
        return format!("{x:?}");
    }
    format!("{digits}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// A text of printable characters and line ends.
fn text_repr(s: &str) -> String {
    let quote = if s.contains('\'') && !s.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in s.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

fn bytes_repr(bytes: &[Val]) -> String {
    let byte = |b: &Val| match b {
        Val::U8(b @ (b' '..=b'~')) if !b"'\\".contains(b) => char::from(*b).to_string(),
        Val::U8(b) => format!("\\x{b:02x}"),
        other => panic!("{other:?} is no byte"),
    };
    format!("b'{}'", bytes.iter().map(byte).collect::<String>())
}

/// As [`python_repr`], where `None` is printed: everywhere but at the outside.
fn inner_repr(all: &Interface, ty: &WitType, value: &Val) -> String {
    if matches!(value, Val::Option(None)) { "None".into() } else { python_repr(all, ty, value) }
}

fn tuple(parts: Vec<String>) -> String {
    if parts.len() == 1 { format!("({},)", parts[0]) } else { format!("({})", parts.join(", ")) }
}

fn named_repr(all: &Interface, ty: &NamedType, value: &Val) -> String {
    match (&ty.kind, value) {
        (TypeKind::Record(fields), Val::Record(values)) => {
            let field = |(f, (_, v)): (&waspy_compiler::component::interface::Field, &(String, Val))| {
                format!("{}={}", f.name, inner_repr(all, &f.ty, v))
            };
            format!("{}({})", ty.python_name, fields.iter().zip(values).map(field).collect::<Vec<_>>().join(", "))
        }
        (TypeKind::Enum(cases), Val::Enum(name)) => {
            let case = cases.iter().find(|c| kebab(&c.name) == *name).expect("a member");
            // The members of these cases are numbered from 1.
            let number = cases.iter().position(|c| c == case).expect("a member") + 1;
            format!("<{}.{}: {number}>", ty.python_name, case.name)
        }
        other => panic!("no repr for {other:?}"),
    }
}
