//! Tests of the whole way from text to tree. Expected trees are what CPython 3.12's `ast` gives, in the notation of
//! `dump.rs`; expected messages are CPython's.

use crate::ast::{ExprKind, StmtKind, Unit};
use crate::diagnostic::Diagnostic;
use crate::source::FileId;
use crate::{dump, outline, parse_class_header, parse_module, parse_range};

fn parse(text: &str) -> Result<Unit, Vec<Diagnostic>> {
    parse_module(FileId(0), text)
}

fn tree(text: &str) -> String {
    match parse(text) {
        Ok(u) => dump(&u, false).trim_end().to_string(),
        Err(e) => panic!("{text:?}: {}", e[0].message),
    }
}

fn message(text: &str) -> String {
    match parse(text) {
        Ok(_) => "OK".into(),
        Err(e) => e[0].message.clone(),
    }
}

/// A text, its message and the text under the carets.
fn fails(text: &str, expected: &str, under: &str) {
    let e = parse(text).expect_err(text);
    assert_eq!(e[0].message, expected, "{text:?}");
    let s = e[0].span.expect("a place");
    assert_eq!(&text[s.start as usize..s.end as usize], under, "{text:?}");
}

#[test]
fn fstrings_of_pep_701() {
    for (text, expected) in [
        (r#"f'{d['k']}'"#, "(Expr (FString [(Field (Subscript (Name d) (Str 'k')) None [])]))"),
        (r#"f'{x = }'"#, "(Expr (FString ['x = ' (Field (Name x) Repr [])]))"),
        (r#"f'{x=:>{w}}'"#, "(Expr (FString ['x=' (Field (Name x) None ['>' (Field (Name w) None [])])]))"),
        (
            r#"f'{x!s:^5}' 'a' rf'\{y}'"#,
            r"(Expr (FString [(Field (Name x) Str ['^5']) 'a\x5c' (Field (Name y) None [])]))",
        ),
        ("f'{a!=b}{{}}'", "(Expr (FString [(Field (Compare (Name a) NotEq (Name b)) None []) '{}']))"),
        ("f'{\nx # c }\n}'", "(Expr (FString [(Field (Name x) None [])]))"),
        (
            r#"f'{f'{f"{1}"}'}'"#,
            "(Expr (FString [(Field (FString [(Field (FString [(Field (Int 1) None [])]) None [])]) None [])]))",
        ),
        (
            r#"f"{'\n'.join(x)}""#,
            r"(Expr (FString [(Field (Call (Attribute (Str '\x0a') join) [(Name x)] []) None [])]))",
        ),
        ("f'{a, b}'", "(Expr (FString [(Field (Tuple (Name a) (Name b)) None [])]))"),
        ("f'a' 'b'", "(Expr (FString ['ab']))"),
    ] {
        assert_eq!(tree(text), expected, "{text}");
    }
}

#[test]
fn strings_and_numbers() {
    for (text, expected) in [
        (r"'\ud800\101\N{BULLET}\q'", r"(Expr (Str '\xed\xa0\x80A\xe2\x80\xa2\x5cq'))"),
        (r"b'\xff' rb'\x'", r"(Expr (Bytes '\xff\x5cx'))"),
        ("'a\\\nb' \"\"\"c\r\nd\"\"\"", r"(Expr (Str 'abc\x0ad'))"),
        ("123456789012345678901234567890", "(Expr (Int 123456789012345678901234567890))"),
        ("0x_ff + 0b11 + 0o17 + 1_000", "(Expr (Add (Add (Add (Int 255) (Int 3)) (Int 15)) (Int 1000)))"),
        ("1e3", "(Expr (Float 408f400000000000))"),
        ("2j", "(Expr (Imag 4000000000000000))"),
        ("1if x else.5", "(Expr (IfExp (Name x) (Int 1) (Float 3fe0000000000000)))"),
    ] {
        assert_eq!(tree(text), expected, "{text}");
    }
}

#[test]
fn statements() {
    for (text, expected) in [
        (
            "@d\ndef f[T](a, /, b: int = 1, *c, e, **k) -> str:\n  \"\"\"Doc.\n\n     more\n  \"\"\"\n  return",
            "(FunctionDef f [(Name d)] [(TypeVar T -)] (Params (Param/ a - -) (Param b (Name int) (Int 1)) (Param* c - -) (Paramkw e - -) (Param** k - -)) (Name str) 'Doc.\\x0a\\x0amore' [(Expr (Str 'Doc.\\x0a\\x0a     more\\x0a  ')) (Return -)])",
        ),
        (
            "class A(B, k=1): x: int",
            "(ClassDef A [] [] [(Name B)] [(Keyword k (Int 1))] - [(AnnAssign (Name x) (Name int) -)])",
        ),
        (
            "if a: b\nelif c: d\nelse: e",
            "(If (Name a) [(Expr (Name b))] [(If (Name c) [(Expr (Name d))] [(Expr (Name e))])])",
        ),
        ("a = b, *c = d", "(Assign (Name a) (Tuple (Name b) (Starred (Name c))) (Name d))"),
        ("a //= 1; del a, b", "(AugFloorDiv (Name a) (Int 1))\n(Delete (Name a) (Name b))"),
        ("from ..a.b import c as d, e", "(ImportFrom a.b 2 (Alias c d) (Alias e -))"),
        ("import a.b as c", "(Import (Alias a.b c))"),
        ("for x, y in z: break\nelse: pass", "(For (Tuple (Name x) (Name y)) (Name z) [(Break)] [(Pass)])"),
        ("with a as b, c: pass", "(With (Name a) (Name b) (Name c) - [(Pass)])"),
        (
            "try: a\nexcept B as c: d\nfinally: e",
            "(Try [(Expr (Name a))] (Except (Name B) c [(Expr (Name d))]) [] [(Expr (Name e))])",
        ),
        (
            "match a:\n case {'k': 1, **r} if x: pass\n case B(c, d=_) | [*_]: pass",
            "(Match (Name a) (Case (Mapping (Str 'k') (Value (Int 1)) r) (Name x) [(Pass)]) (Case (OrPattern (Class (Name B) (As - c) d (As - -)) (Sequence (Star -))) - [(Pass)]))",
        ),
        (
            "type X[T: int] = list[T]",
            "(Assign (Name X) (Call (Name type alias) [(Str 'X') (Lambda (Params (Param T - (Call (Name type variable) [(Str 'T')] []))) (Subscript (Name list) (Name T))) (Tuple (Call (Name type variable) [(Str 'T')] []))] []))",
        ),
        ("async def f():\n await z", "(AsyncFunctionDef f [] [] (Params) - - [(Expr (Await (Name z)))])"),
    ] {
        // An alternative that binds other names is an error of its own.
        if text.contains("B(c") {
            assert_eq!(message(text), "alternative patterns bind different names");
            assert_eq!(tree(&text.replace("B(c, ", "B(")), expected.replace("(As - c) ", ""));
            continue;
        }
        assert_eq!(tree(text), expected, "{text}");
    }
}

#[test]
fn expressions() {
    for (text, expected) in [
        (
            "a if b else lambda x, *y: (yield)",
            "(IfExp (Name b) (Name a) (Lambda (Params (Param x - -) (Param* y - -)) (Yield -)))",
        ),
        ("a < b is not c not in d", "(Compare (Name a) Lt (Name b) IsNot (Name c) NotIn (Name d))"),
        ("not a or b and -c ** ~d", "(Or [(Not (Name a)) (And [(Name b) (Neg (Pow (Name c) (Invert (Name d))))])])"),
        ("x[1:2, ::3, ...]", "(Subscript (Name x) (Tuple (Slice (Int 1) (Int 2) -) (Slice - - (Int 3)) Ellipsis))"),
        ("f(*a, k=1, **b)", "(Call (Name f) [(Starred (Name a))] [(Keyword k (Int 1)) (Keyword - (Name b))])"),
        ("{**a, 1: 2}", "(Dict - (Name a) (Int 1) (Int 2))"),
        ("{x: y for x in z if a if b}", "(DictComp (Name x) (Name y) (For (Name x) (Name z) [(Name a) (Name b)]))"),
        ("{1, 2}", "(Set (Int 1) (Int 2))"),
        ("(y := 1)", "(Walrus (Name y) (Int 1))"),
        ("f(x for x in y)", "(Call (Name f) [(GeneratorExp (Name x) (For (Name x) (Name y) []))] [])"),
        ("a @ b << c", "(LShift (MatMul (Name a) (Name b)) (Name c))"),
    ] {
        assert_eq!(tree(text), format!("(Expr {expected})"), "{text}");
    }
}

#[test]
fn spans_are_bytes_of_the_file() {
    let text = "é = f'{é}' + g(x for x in y)\n";
    assert_eq!(
        dump(&parse(text).unwrap(), true).trim_end(),
        "(Assign (Name é)@0:2 (Add (FString [(Field (Name é)@8:10 None [])])@5:12 (Call (Name g)@15:16 [(GeneratorExp (Name x)@17:18 (For (Name x)@23:24 (Name y)@28:29 []))@16:30] [])@15:30)@5:30)@0:30"
    );
}

#[test]
fn names_have_their_place() {
    let text = "@def_(1)\nasync def  foo(a): a.b.foo = import_\nimport x.y as zz\n";
    let unit = parse(text).unwrap();
    let StmtKind::FunctionDef(f) = &unit.stmt(unit.body[0]).kind else { panic!() };
    assert_eq!((f.name.span.start, f.name.span.end), (20, 23));
    let StmtKind::Import(names) = &unit.stmt(unit.body[1]).kind else { panic!() };
    let s = names[0].asname.as_ref().unwrap().span;
    assert_eq!(&text[s.start as usize..s.end as usize], "zz");
    let attr = unit.exprs.iter().find_map(|e| match &e.kind {
        ExprKind::Attribute { attr, .. } if attr.text == "foo" => Some(attr.span),
        _ => None,
    });
    let s = attr.unwrap();
    assert_eq!(&text[s.start as usize..s.end as usize], "foo");
    assert_eq!(s.start, 32);
}

#[test]
fn errors_in_the_words_of_cpython() {
    fails("x = (1,\ny = 2\n", "'(' was never closed", "(");
    fails("if x\n  pass\n", "expected ':'", "");
    fails("if x:\npass\n", "expected an indented block after 'if' statement on line 1", "pass");
    fails("if x = 1:\n  pass\n", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "x =");
    fails("x = 'abc\n", "unterminated string literal (detected at line 1)", "'abc");
    fails("\nf'{x'", "f-string: expecting '}'", "'");
    fails("f'{}'", "f-string: valid expression required before '}'", "}");
    fails("return 1", "'return' outside function", "return 1");
    fails("while x: pass\nelse: break", "'break' outside loop", "break");
    fails("def f(a, a): pass", "duplicate argument 'a' in function definition", "a");
    fails("f(a=1, a=2)", "keyword argument repeated: a", "a");
    fails("f() = 1", "cannot assign to function call here. Maybe you meant '==' instead of '='?", "f()");
    fails("None = 1", "cannot assign to None", "None");
    fails("def f():\n  print(x)\n  global x", "name 'x' is used prior to global declaration", "x");
    fails("nonlocal x", "nonlocal declaration not allowed at module level", "nonlocal x");
    fails("x = [1 2]", "invalid syntax. Perhaps you forgot a comma?", "1 2");
    fails("try:\n  pass\nx = 1", "expected 'except' or 'finally' block", "x");
    fails(
        "x = 08",
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        "08",
    );
    fails("x = “a”", "invalid character '“' (U+201C)", "“");
    fails("a\0b", "source code cannot contain null bytes", "\0");
}

#[test]
fn nesting_is_bounded_and_shown() {
    let deep = |open: &str, close: &str, n: usize| format!("x = {}1{}\n", open.repeat(n), close.repeat(n));
    assert_eq!(message(&deep("(", ")", 200)), "OK");
    assert_eq!(message(&deep("(", ")", 201)), "too many nested parentheses");
    for text in [
        format!("x = {}1", "-".repeat(100_000)),
        format!("x = {}1", "1+".repeat(100_000)),
        format!("x = {}1", "not ".repeat(100_000)),
        format!("x = {}1", "2**".repeat(100_000)),
        format!("x = a{}", ".b".repeat(100_000)),
        format!("x = a{}", "()".repeat(100_000)),
        format!("x = {}1", "lambda: ".repeat(100_000)),
        format!("x = {}1", "a if b else ".repeat(100_000)),
    ] {
        assert_eq!(message(&text), "expression is nested too deeply");
    }
    let chain = |n: usize| format!("if a: pass\n{}", "elif a: pass\n".repeat(n));
    assert_eq!(message(&chain(400)), "OK");
    assert_eq!(message(&chain(100_000)), "too many elif clauses");
    let blocks: String = (0..200).map(|n| format!("{}if a:\n", " ".repeat(n))).collect();
    assert_eq!(message(&blocks), "too many levels of indentation");
    let strings = (0..150).fold("1".to_string(), |s, _| format!("f'{{{s}}}'"));
    assert_eq!(message(&strings), "too many nested f-strings");
    assert_eq!(message(&format!("x = [{}]", "1, ".repeat(50_000))), "OK");
}

/// Everything that the bounds let through, at its deepest, on the stack of an ordinary thread.
#[test]
fn the_deepest_trees_fit_a_small_stack() {
    let work = || {
        for unit in ["-", "1+", "not ", "2**", "a if b else ", "lambda: ", "(1, ", "[", "f(", "x[", "{1: "] {
            let n = if unit.contains(['(', '[', '{']) { 190 } else { 490 };
            let close: String = unit.chars().filter_map(|c| "([{".find(c)).map(|i| &")]}"[i..=i]).collect();
            let text = format!("x = {}1{}", unit.repeat(n), close.repeat(n));
            assert_eq!(message(&text), "OK");
        }
        let nested = (0..90).fold("1".to_string(), |s, _| format!("f'{{{s}}}'"));
        assert_eq!(message(&nested), "OK");
        let blocks: String = (0..99).map(|n| format!("{}if a:\n", " ".repeat(n))).collect();
        assert_eq!(message(&format!("{blocks}{}pass", " ".repeat(99))), "OK");
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(work).unwrap().join().expect("no overflow");
}

const LIBRARY: &str = "\
\"\"\"Module.\"\"\"
from lowlevel.array import Array

# A comment.
_free: Ptr[u8] = 0

@inline
def first[T](xs: list[T]) -> T:
    \"\"\"Doc
def not_this(): ...
    \"\"\"
    return xs[(
0)]


class Box[T]:
    \"\"\"A box.\"\"\"
    value: T

    @inline
    def get(self) -> T:
        if self.value is None:
            return f\"{'}'}\"
        return self.value

    # Between.
    def set(self, value: T) -> None:
        self.value = value
    count: i32
";

#[test]
fn the_outline_finds_definitions_and_members() {
    let items = outline(LIBRARY);
    let names: Vec<&str> = items.iter().map(|i| i.name.as_str()).collect();
    assert_eq!(names, ["", "lowlevel.array import Array", "_free", "first", "Box"]);
    let first = &LIBRARY[items[3].range.start as usize..items[3].range.end as usize];
    assert!(first.starts_with("@inline\ndef first") && first.ends_with("0)]"));
    let members: Vec<(&str, bool)> = items[4].members.iter().map(|m| (m.name.as_str(), m.is_def)).collect();
    assert_eq!(members, [("", false), ("value", false), ("get", true), ("set", true), ("count", false)]);
    assert!(LIBRARY[items[4].header.start as usize..items[4].header.end as usize].ends_with("Box[T]:"));
}

#[test]
fn definitions_parse_alone_with_places_in_the_file() {
    let items = outline(LIBRARY);
    let unit = parse_range(FileId(0), LIBRARY, items[3].range.clone(), 0).unwrap();
    assert_eq!(unit.body.len(), 1);
    for m in items[4].members.iter().filter(|m| m.is_def) {
        let unit = parse_range(FileId(0), LIBRARY, m.range.clone(), m.indent).unwrap();
        let StmtKind::FunctionDef(f) = &unit.stmt(unit.body[0]).kind else { panic!() };
        assert_eq!(&LIBRARY[f.name.span.start as usize..f.name.span.end as usize], m.name);
    }
    let unit = parse_class_header(FileId(0), LIBRARY, &items[4]).unwrap();
    let StmtKind::ClassDef(c) = &unit.stmt(unit.body[0]).kind else { panic!() };
    assert_eq!((c.name.text.as_str(), c.body.len(), c.docstring.as_deref()), ("Box", 3, Some("A box.")));
    let s = unit.stmt(c.body[2]).span;
    assert_eq!(&LIBRARY[s.start as usize..s.end as usize], "count: i32");
}

/// Damaged programs and noise end in a tree or a diagnostic, never in a panic. Deterministic, some thousand texts.
#[test]
fn nothing_panics() {
    let seed_text =
        format!("{LIBRARY}x = f\"{{a!r:>{{w}}}} {{y=}}\" 'é' b'\\xff' + 0x1f\nmatch v:\n    case [a, *b]: pass\n");
    let bits = [
        "(", ")", "[", "]", "{", "}", "\"", "'", "f'", "\"\"\"", "\\", "\n", "\r", "\t", "  ", ":", "=", "#", "é",
        "\0", "0x", "1e", "lambda", "{", "!", "\u{200b}", ",", "*", "\\N{", "if ", "else:", "def ", "\u{feff}",
    ];
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut next = |n: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % n as u64) as usize
    };
    for round in 0..1500 {
        let mut chars: Vec<char> = if round % 3 == 0 { vec![] } else { seed_text.chars().collect() };
        for _ in 0..1 + next(12) {
            let at = next(chars.len() + 1);
            match next(3) {
                0 if at < chars.len() => {
                    chars.remove(at);
                }
                1 => chars.truncate(at.max(1)),
                _ => {
                    let bit: Vec<char> = bits[next(bits.len())].chars().collect();
                    chars.splice(at..at, bit);
                }
            }
        }
        let text: String = chars.into_iter().collect();
        if let Err(e) = parse(&text) {
            for d in e {
                let s = d.span.expect("a place");
                assert!(s.start <= s.end && s.end as usize <= text.len() + 1, "{text:?} {d:?}");
            }
        }
        for item in outline(&text) {
            let _ = parse_class_header(FileId(0), &text, &item);
            for m in &item.members {
                let _ = parse_range(FileId(0), &text, m.range.clone(), m.indent);
            }
        }
        let _ = crate::decode(&text.bytes().rev().collect::<Vec<u8>>());
    }
}
