//! Every line of `messages.txt` is `line:column TAB message TAB program`, as CPython 3.12 reports it (`-` where our
//! caret stands elsewhere, usually on a longer piece of text); the program has `\n`, `\t` and `\\` escaped.

use waspy_syntax::parse_module;
use waspy_syntax::source::{SourceFile, SourceMap};

fn unescape(s: &str) -> String {
    let (mut out, mut chars) = (String::new(), s.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                other => out.extend(other),
            },
            c => out.push(c),
        }
    }
    out
}

#[test]
fn messages_and_places_are_those_of_cpython() {
    let mut wrong = vec![];
    for line in include_str!("messages.txt").lines() {
        let [place, message, program] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let text = unescape(program);
        let mut map = SourceMap::default();
        let file = map.add(SourceFile::new("x.py", text.as_str()));
        let Err(found) = parse_module(file, &text) else {
            wrong.push(format!("{program}: accepted"));
            continue;
        };
        let (l, c) = map.line_col(found[0].span.expect("a place"));
        if found[0].message != message || (place != "-" && place != format!("{l}:{c}")) {
            wrong.push(format!("{program}: {l}:{c} {}", found[0].message));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
