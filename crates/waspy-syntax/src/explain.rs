//! Why the parser stopped, in CPython's words: the parser crate only says where.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::scan::{Kind, Src, Tok, block_name};
use rustpython_parser::lexer::LexicalErrorType as Lex;
use rustpython_parser::{ParseError, ParseErrorType};

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// The diagnostic of a parse error. `end` is where the parsed text ends.
pub(crate) fn parse_error(src: &Src, toks: &[Tok], e: &ParseError, end: usize) -> Diagnostic {
    let at = (u32::from(e.offset) as usize).min(end).min(src.text.len());
    match &e.error {
        ParseErrorType::Lexical(lex) => lexical(src, toks, lex, at),
        _ => at_token(src, toks, at),
    }
}

fn spanned(src: &Src, toks: &[Tok], at: usize, code: &'static str, message: impl Into<String>) -> Diagnostic {
    let i = index_at(toks, at);
    let (start, end) = toks.get(i).map_or((at, at), |t| (t.start as usize, t.end as usize));
    let end = if toks.get(i).is_some_and(|t| t.kind == Kind::Newline) { start } else { end };
    *src.error(code, start, end, message)
}

fn lexical(src: &Src, toks: &[Tok], lex: &Lex, at: usize) -> Diagnostic {
    let (code, message) = match lex {
        Lex::DefaultArgumentError => {
            (codes::PARAMETER, "parameter without a default follows parameter with a default".into())
        }
        Lex::DuplicateArgumentError(n) => {
            (codes::PARAMETER, format!("duplicate argument '{n}' in function definition"))
        }
        Lex::DuplicateKeywordArgumentError(n) => (codes::PARAMETER, format!("keyword argument repeated: {n}")),
        Lex::PositionalArgumentError => (codes::PARAMETER, "positional argument follows keyword argument".into()),
        Lex::UnpackedArgumentError => {
            (codes::PARAMETER, "iterable argument unpacking follows keyword argument unpacking".into())
        }
        Lex::IndentationError => (codes::INDENTATION, "unindent does not match any outer indentation level".into()),
        Lex::TabError | Lex::TabsAfterSpaces => {
            (codes::INDENTATION, "inconsistent use of tabs and spaces in indentation".into())
        }
        Lex::LineContinuationError => (codes::TOKEN, "unexpected character after line continuation character".into()),
        Lex::OtherError(m) if m.contains("parenthes") || m.contains("starred") => {
            (codes::SYNTAX, "cannot use starred expression here".into())
        }
        Lex::OtherError(m) if m.starts_with("named arguments must follow") => {
            (codes::PARAMETER, "named arguments must follow bare *".into())
        }
        _ => return at_token(src, toks, at),
    };
    spanned(src, toks, at, code, message)
}

/// Index of the token at an offset: the first that ends after it.
fn index_at(toks: &[Tok], at: usize) -> usize {
    let i = toks.partition_point(|t| (t.end as usize) <= at && t.end > t.start || (t.end as usize) < at);
    i.min(toks.len().saturating_sub(1))
}

struct Line<'a> {
    src: &'a Src<'a>,
    toks: &'a [Tok],
    /// First token of the logical line.
    first: usize,
    /// The token that does not fit.
    bad: usize,
}

impl<'a> Line<'a> {
    fn text(&self, i: usize) -> &'a str {
        self.toks.get(i).map_or("", |t| t.text(self.src.text))
    }

    fn kind(&self, i: usize) -> Option<Kind> {
        self.toks.get(i).map(|t| t.kind)
    }

    fn ends_atom(&self, i: usize) -> bool {
        match self.kind(i) {
            Some(Kind::Name) => !is_keyword(self.text(i)) || matches!(self.text(i), "True" | "False" | "None"),
            Some(Kind::Number | Kind::Str) => true,
            Some(Kind::Op) => matches!(self.text(i), ")" | "]" | "}" | "..."),
            _ => false,
        }
    }

    fn starts_atom(&self, i: usize) -> bool {
        match self.kind(i) {
            Some(Kind::Name) => {
                !is_keyword(self.text(i)) || matches!(self.text(i), "True" | "False" | "None" | "lambda")
            }
            Some(Kind::Number | Kind::Str) => true,
            _ => false,
        }
    }

    /// The innermost bracket open at the bad token.
    fn open_bracket(&self) -> Option<usize> {
        let mut stack = vec![];
        for i in self.first..self.bad {
            match self.text(i) {
                "(" | "[" | "{" if self.kind(i) == Some(Kind::Op) => stack.push(i),
                ")" | "]" | "}" if self.kind(i) == Some(Kind::Op) => {
                    stack.pop();
                }
                _ => {}
            }
        }
        stack.last().copied()
    }

    /// Whether a `:` outside brackets stands before the bad token.
    fn has_colon(&self) -> bool {
        let mut depth = 0i32;
        (self.first..self.bad).any(|i| {
            match self.text(i) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
            depth == 0 && self.text(i) == ":"
        })
    }
}

fn at_token(src: &Src, toks: &[Tok], at: usize) -> Diagnostic {
    if toks.is_empty() {
        return *src.error(codes::SYNTAX, at, at, "invalid syntax");
    }
    let mut bad = index_at(toks, at);
    // The statement behind the end of a block is what does not fit, not the end of the block.
    while toks[bad].kind == Kind::Dedent && toks.get(bad + 1).is_some_and(|t| t.start as usize == at) {
        bad += 1;
    }
    let mut first = bad;
    while first > 0 && !matches!(toks[first - 1].kind, Kind::Newline | Kind::Indent | Kind::Dedent) {
        first -= 1;
    }
    // A statement after `;` stands for itself.
    if let Some(semi) = (first..bad).rev().find(|i| toks[*i].text(src.text) == ";") {
        first = semi + 1;
    }
    let line = Line { src, toks, first, bad };
    let (message, from) = reason(&line);
    let (start, end) = (toks[from].start as usize, toks[bad].end as usize);
    let (start, end) = match toks[bad].kind {
        Kind::Newline if from == bad => (start, start),
        Kind::Newline => (start, toks[bad].start as usize),
        Kind::Indent | Kind::Dedent if from == bad => (end, end),
        _ => (start, end),
    };
    *src.error(codes::SYNTAX, start, end, message)
}

/// CPython's message, and the token where its span starts.
fn reason(l: &Line) -> (String, usize) {
    let plain = ("invalid syntax".to_string(), l.bad);
    let mut head = l.first;
    if l.text(head) == "async" {
        head += 1;
    }
    let word = l.text(head);
    let prev = l.bad.checked_sub(1).filter(|p| *p >= l.first);
    let bracket = l.open_bracket();
    if l.kind(l.bad) == Some(Kind::Indent) {
        return ("unexpected indent".into(), l.bad);
    }
    let block = block_name(word).is_some() && !matches!(word, "match" | "case");
    if block && bracket.is_none() && !l.has_colon() {
        if l.text(l.bad) == "=" && matches!(word, "if" | "elif" | "while") && prev.is_some_and(|p| l.ends_atom(p)) {
            let from = l.bad.saturating_sub(1);
            let m = if l.kind(from) == Some(Kind::Name) {
                "invalid syntax. Maybe you meant '==' or ':=' instead of '='?".to_string()
            } else {
                "invalid syntax. Maybe you meant '==' instead of '='?".to_string()
            };
            return (m, from);
        }
        if word == "def" && l.bad == head + 2 && l.text(l.bad) != "(" {
            return ("expected '('".into(), l.bad);
        }
        if l.bad > head && (word == "else" || word == "try" || word == "finally") {
            return ("expected ':'".into(), l.bad);
        }
        if l.kind(l.bad) == Some(Kind::Newline)
            && prev.is_some_and(|p| l.ends_atom(p))
            && (word != "for" || has_in(l, head))
        {
            return ("expected ':'".into(), l.bad);
        }
    }
    if matches!(l.text(l.first), "print" | "exec") && prev == Some(l.first) && l.starts_atom(l.bad) {
        let name = l.text(l.first);
        return (format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?"), l.first);
    }
    if let Some(m) = structure(l) {
        return (m.into(), l.bad);
    }
    let p = match prev {
        Some(p) => p,
        None => return plain,
    };
    if l.text(l.bad) == ":="
        && l.ends_atom(p)
        && let Some((what, from)) = walrus_target(l)
    {
        return (format!("cannot use assignment expressions with {what}"), from);
    }
    // Without lines it is the field of an f-string, which stands in brackets.
    let enclosed = bracket.is_some() || l.toks.iter().all(|t| t.kind != Kind::Newline);
    if enclosed && l.ends_atom(p) && l.starts_atom(l.bad) {
        return ("invalid syntax. Perhaps you forgot a comma?".into(), p);
    }
    if l.text(l.bad) == "=" && bracket.is_some() && matches!(l.text(p), "True" | "False" | "None") {
        return (format!("cannot assign to {}", l.text(p)), p);
    }
    if let Some(from) = half_conditional(l) {
        return ("expected 'else' after 'if' expression".into(), from);
    }
    if l.text(l.bad) == "=" && bracket.is_some_and(|b| l.text(b) == "(") && l.ends_atom(p) {
        let m = r#"expression cannot contain assignment, perhaps you meant "=="?"#;
        return (m.into(), p);
    }
    plain
}

/// What stands before a `:=` that is no name, when that is short enough to be sure.
fn walrus_target(l: &Line) -> Option<(&'static str, usize)> {
    let p = l.bad - 1;
    match l.kind(p)? {
        Kind::Name if p >= l.first + 2 && l.text(p - 1) == "." => {
            let mut from = p;
            while from >= l.first + 2 && l.text(from - 1) == "." && l.kind(from - 2) == Some(Kind::Name) {
                from -= 2;
            }
            Some(("attribute", from))
        }
        Kind::Name => match l.text(p) {
            "True" => Some(("True", p)),
            "False" => Some(("False", p)),
            "None" => Some(("None", p)),
            _ => None,
        },
        Kind::Number | Kind::Str => Some(("literal", p)),
        _ => None,
    }
}

/// The start of `a if b` whose `else` is missing, when the line ends there and `a` is one token.
fn half_conditional(l: &Line) -> Option<usize> {
    let ends = l.kind(l.bad) == Some(Kind::Newline) || matches!(l.text(l.bad), ")" | "]" | "}" | ",");
    let at = (l.first + 1..l.bad).rev().find(|i| matches!(l.text(*i), "if" | "else" | "for"))?;
    (ends && l.text(at) == "if" && l.ends_atom(at - 1) && l.ends_atom(l.bad - 1)).then_some(at - 1)
}

fn has_in(l: &Line, head: usize) -> bool {
    (head..l.bad).any(|i| l.text(i) == "in")
}

/// Messages about statements whose parts are missing.
fn structure(l: &Line) -> Option<&'static str> {
    let word = l.text(l.first);
    let after = l.bad > l.first;
    match word {
        "from"
            if after
                && l.kind(l.bad) == Some(Kind::Newline)
                && l.text(l.bad - 1) == ","
                && l.text(l.bad - 2) != "import" =>
        {
            Some("trailing comma not allowed without surrounding parentheses")
        }
        _ if open_try(l) => Some("expected 'except' or 'finally' block"),
        _ => None,
    }
}

/// Whether the line stands right behind the body of a `try` that has no handler yet.
fn open_try(l: &Line) -> bool {
    if l.bad != l.first || !l.first.checked_sub(1).is_some_and(|i| l.toks[i].kind == Kind::Dedent) {
        return false;
    }
    let (mut i, mut depth) = (l.first, 0i32);
    let after = l.toks[..l.first].iter().rev().take_while(|t| t.kind == Kind::Dedent).count() as i32;
    while i > 0 {
        i -= 1;
        match l.toks[i].kind {
            Kind::Dedent => depth += 1,
            Kind::Indent => {
                depth -= 1;
                // One of the blocks that end here: the parser stops at the innermost unfinished one.
                if depth < after && depth >= 0 {
                    let starts = (0..i)
                        .rev()
                        .skip(1)
                        .take_while(|j| !matches!(l.toks[*j].kind, Kind::Newline | Kind::Indent | Kind::Dedent));
                    if starts.last().is_some_and(|j| l.text(j) == "try") {
                        return true;
                    }
                    if depth == 0 {
                        return false;
                    }
                }
            }
            _ => {}
        }
    }
    false
}
