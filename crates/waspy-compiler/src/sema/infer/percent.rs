//! `"…" % (a, b)` with a format that is known: each conversion is a call for the type of its value, so that no value is boxed
//! and no format is read when the program runs. What the library alone can tell (a key, `*`, a wrong letter, too few values)
//! is left to it.

use super::body::Body;
use super::expr::ROOM_OF_A_FIELD;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::Ty;
use waspy_syntax::source::Span;

/// A part of a format.
enum Piece {
    Text(Vec<u8>),
    Conversion(Conversion),
}

/// `%[flags][width][.precision]letter`, as `core/str_percent.py` has it.
struct Conversion {
    letter: u8,
    flags: i64,
    width: i64,
    precision: i64,
}

const NONE: i64 = -1;

impl Body<'_, '_> {
    /// `l % r`, if this is a format with as many values as it wants.
    pub fn percent(&mut self, l: N, r: N, span: Span) -> Result<N, (N, N)> {
        let Kind::Str(format) = &l.kind else { return Err((l, r)) };
        let count = match &r.kind {
            Kind::Tuple(values) => values.len(),
            _ if self.is_plain_value(r.ty) => 1,
            _ => return Err((l, r)),
        };
        let Some(pieces) = pieces(format) else { return Err((l, r)) };
        if pieces.iter().filter(|p| matches!(p, Piece::Conversion(_))).count() != count {
            return Err((l, r));
        }
        let values = match r.kind {
            Kind::Tuple(values) => values,
            _ => vec![r],
        };
        Ok(self.put_together(pieces, values, span))
    }

    /// Is a right operand of this type certainly neither a tuple nor a mapping?
    fn is_plain_value(&mut self, ty: Ty) -> bool {
        [paths::INT, paths::FLOAT, paths::STR, paths::BOOL].into_iter().any(|path| self.s.lang_ty(path) == ty)
    }

    /// All values are evaluated before any is converted.
    fn put_together(&mut self, pieces: Vec<Piece>, values: Vec<N>, span: Span) -> N {
        let mut stmts = Vec::new();
        let mut kept = Vec::new();
        for value in values {
            let (ty, at) = (value.ty, value.span);
            let var = self.temp(ty);
            stmts.push(S::Set(var, value));
            kept.push(Node::new(Kind::Local(var), ty, at));
        }
        let literal = |piece: &Piece| if let Piece::Text(text) = piece { text.len() } else { ROOM_OF_A_FIELD };
        let new = self.text_builder(pieces.iter().map(literal).sum(), span);
        let builder_ty = new.ty;
        let var = self.temp(builder_ty);
        stmts.push(S::Set(var, new));
        let mut kept = kept.into_iter();
        for piece in pieces {
            let receiver = Node::new(Kind::Local(var), builder_ty, span);
            let node = match piece {
                Piece::Text(text) => {
                    let text = Node::new(Kind::Str(text), self.s.lang_ty(paths::STR), span);
                    self.method(receiver, paths::BUILDER_APPEND, vec![text], span)
                }
                Piece::Conversion(conversion) => {
                    let Some(value) = kept.next() else { break };
                    self.append_converted(receiver, value, &conversion, span)
                }
            };
            if node.ty == Ty::NEVER {
                return Node::new(Kind::Block(stmts, node), Ty::NEVER, span);
            }
            stmts.push(S::Expr(node));
        }
        let receiver = Node::new(Kind::Local(var), builder_ty, span);
        let text = self.method(receiver, paths::BUILDER_FINISH, vec![], span);
        let ty = text.ty;
        Node::new(Kind::Block(stmts, text), ty, span)
    }

    fn append_converted(&mut self, builder: N, value: N, conversion: &Conversion, span: Span) -> N {
        let (value, path) = match conversion.letter {
            b's' => (self.call_path(paths::STR_OF, vec![value], span), paths::PERCENT_TEXT),
            b'r' => (self.call_path(paths::REPR, vec![value], span), paths::PERCENT_TEXT),
            b'a' => (self.call_path(paths::ASCII, vec![value], span), paths::PERCENT_TEXT),
            b'c' => (value, paths::PERCENT_CHARACTER),
            b'd' | b'i' | b'u' => (value, paths::PERCENT_DECIMAL),
            b'x' | b'X' | b'o' => (value, paths::PERCENT_INTEGER),
            _ => (value, paths::PERCENT_REAL),
        };
        if value.ty == Ty::NEVER {
            return value;
        }
        if path == paths::PERCENT_TEXT && conversion.width <= 0 && conversion.precision == NONE {
            return self.method(builder, paths::BUILDER_APPEND, vec![value], span);
        }
        let i32_ty = self.s.lang_ty(paths::I32);
        let word = |n: i64| Node::new(Kind::Machine(n), i32_ty, span);
        let Conversion { letter, flags, width, precision } = *conversion;
        let args = vec![builder, value, word(letter.into()), word(flags), word(width), word(precision)];
        self.call_path(path, args, span)
    }
}

/// The parts of a format, or nothing where the library has to read it.
fn pieces(format: &[u8]) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut text = Vec::new();
    let mut rest = format;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            text.push(*first);
        } else if let [b'%', tail @ ..] = rest {
            text.push(b'%');
            rest = tail;
        } else {
            if !text.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut text)));
            }
            pieces.push(Piece::Conversion(conversion(&mut rest)?));
        }
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    Some(pieces)
}

/// Reads what follows a `%`.
fn conversion(rest: &mut &[u8]) -> Option<Conversion> {
    let mut flags = 0;
    while let Some(i) = b"#0- +".iter().position(|b| Some(b) == rest.first()) {
        flags |= 1 << i;
        *rest = &rest[1..];
    }
    let width = number(rest)?.unwrap_or(NONE);
    let mut precision = NONE;
    if let [b'.', tail @ ..] = rest {
        *rest = tail;
        precision = number(rest)?.unwrap_or(0);
    }
    if let [b'l' | b'h' | b'L', tail @ ..] = rest {
        *rest = tail;
    }
    let letter = *rest.first().filter(|letter| b"sracdiuxXoeEfFgG".contains(letter))?;
    *rest = &rest[1..];
    Some(Conversion { letter, flags, width, precision })
}

/// Digits, if there are any; `None` for more than a width may have.
fn number(rest: &mut &[u8]) -> Option<Option<i64>> {
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (number, tail) = rest.split_at(digits);
    *rest = tail;
    if digits == 0 {
        return Some(None);
    }
    if digits > 8 {
        return None;
    }
    Some(Some(number.iter().fold(0, |n, b| n * 10 + i64::from(b - b'0'))))
}
