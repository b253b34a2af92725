//! An input through the compiler and the validator.

use crate::input::Input;
use waspy_compiler::api::{Options, SourceText, Sources, Target};

/// What came of an input, when nothing went wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Diagnostics.
    Refused,
    /// A component that validates.
    Compiled,
}

struct Texts<'a>(&'a Input);

impl Sources for Texts<'_> {
    fn read(&self, module: &str) -> Option<SourceText> {
        let bytes = match module {
            "main" => self.0.main.clone(),
            "other" => self.0.other.clone().into_bytes(),
            _ => return None,
        };
        let path = format!("{module}.py");
        Some(SourceText { path, bytes, declaration: false, package: false })
    }
}

/// Compiles and validates; panics as the compiler does, and when what it gave is wrong.
pub fn check(input: &Input) -> Outcome {
    let target = if input.library { Target::Library } else { Target::Command };
    let options = Options { target, validate: true, ..Options::default() };
    let output = waspy_compiler::compile("main", &Texts(input), &options);
    // People see every diagnostic, and programs too.
    let _ = waspy_syntax::render(&output.diagnostics, &output.sources, false);
    for d in &output.diagnostics {
        let _ = waspy_syntax::to_json(d, &output.sources);
    }
    match (&output.component, output.has_errors()) {
        (Some(component), false) => {
            validate("core module", &output.core);
            validate("component", component);
            if component.len() % 4 == 0 {
                let again = waspy_compiler::compile("main", &Texts(input), &options);
                assert!(again.core == output.core, "two compilations give different bytes");
            }
            Outcome::Compiled
        }
        (None, true) => Outcome::Refused,
        (Some(_), true) => panic!("a component in spite of errors"),
        (None, false) => panic!("no component and no error"),
    }
}

fn validate(what: &str, wasm: &[u8]) {
    let mut validator = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::default());
    if let Err(e) = validator.validate_all(wasm) {
        panic!("the {what} is not valid: {}", e.message());
    }
}
