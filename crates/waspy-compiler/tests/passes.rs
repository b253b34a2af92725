//! Text tests of passes over IR: `ir/<pass>/*.test` holds a module, a line `====`, and the functions after the pass.
//! `BLESS=1` writes what the pass makes.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use waspy_ir::FuncDecl;
use waspy_ir::parser::parse_module;
use waspy_ir::printer::{print_function, print_module};
use waspy_ir::verifier::verify_module;

const LINE: &str = "====\n";
/// Folders of `ir/`, each named like its pass.
const FOLDERS: [&str; 19] = [
    "text",
    "lower_int",
    "lower_alloc",
    "exceptions",
    "roots",
    "licm",
    "rotate",
    "versioning",
    "side_exits",
    "stores",
    "cfg",
    "gvn",
    "dce",
    "sroa",
    "ranges",
    "boundary_int",
    "inline",
    "reducible",
    "world",
];

fn tests_of(pass: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(pass).expect("a folder").map(|e| e.expect("readable").path()).collect();
    all.retain(|p| p.extension().is_some_and(|e| e == "test"));
    all.sort();
    all
}

fn actual(pass: &str, input: &str) -> String {
    let mut module = parse_module(input).unwrap_or_else(|e| panic!("{e}"));
    verify_module(&module).unwrap_or_else(|e| panic!("{e}"));
    let before: Vec<String> = functions(&module);
    support::run(pass, &mut module);
    if pass == "text" {
        return print_module(&module);
    }
    // Functions that the pass did not touch are left out.
    functions(&module).into_iter().filter(|f| !before.contains(f)).collect::<Vec<_>>().join("\n")
}

fn functions(module: &waspy_ir::Module) -> Vec<String> {
    let body = |d: &FuncDecl| match d {
        FuncDecl::Defined(f) => Some(print_function(module, f)),
        _ => None,
    };
    module.funcs.iter().filter_map(body).collect()
}

#[test]
fn passes_make_what_their_tests_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ir");
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = vec![];
    let mut count = 0;
    for folder in FOLDERS {
        for path in tests_of(&root.join(folder)) {
            let text = fs::read_to_string(&path).expect("readable");
            let (input, expected) = text.split_once(LINE).unwrap_or((&text, ""));
            let got = actual(folder, input);
            count += 1;
            if bless {
                fs::write(&path, format!("{input}{LINE}{got}")).expect("writable");
            } else if got != expected {
                wrong.push(format!("{}:\n{got}", path.display()));
            }
        }
    }
    assert!(count > 0, "no tests in {}", root.display());
    assert!(wrong.is_empty(), "BLESS=1 accepts what came out:\n{}", wrong.join("\n"));
}

#[test]
fn what_is_printed_reads_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ir");
    for folder in FOLDERS {
        for path in tests_of(&root.join(folder)) {
            let text = fs::read_to_string(&path).expect("readable");
            let input = text.split_once(LINE).map_or(text.as_str(), |t| t.0);
            let once = print_module(&parse_module(input).unwrap_or_else(|e| panic!("{}: {e}", path.display())));
            let twice =
                print_module(&parse_module(&once).unwrap_or_else(|e| panic!("{}: {e}\n{once}", path.display())));
            assert_eq!(once, twice, "{}", path.display());
        }
    }
}
