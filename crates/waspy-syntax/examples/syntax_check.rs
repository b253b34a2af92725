//! Parses the files named on the command line and shows their diagnostics; `--dump` prints the tree as well.

use waspy_syntax::source::{SourceFile, SourceMap};
use waspy_syntax::{decode, dump, parse_module, render};

fn main() {
    let (mut map, mut tree) = (SourceMap::default(), false);
    for path in std::env::args().skip(1) {
        if path == "--dump" {
            tree = true;
            continue;
        }
        let text = match decode(&std::fs::read(&path).expect("a readable file")) {
            Ok(t) => t,
            Err(e) => {
                println!("{path}: {e}");
                continue;
            }
        };
        let file = map.add(SourceFile::new(path.as_str(), text.as_str()));
        match parse_module(file, &text) {
            Ok(unit) if tree => print!("{}", dump(&unit, true)),
            Ok(_) => {}
            Err(e) => print!("{}", render(&e, &map, false)),
        }
    }
}
