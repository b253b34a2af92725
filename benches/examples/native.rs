//! The machine code that the engine makes of a kernel, for `objdump`:
//! `cargo run --release -p waspy-bench --example native -- KERNEL.py OUT.elf [--strip]`.
//!
//! The functions of the core module are symbols of the file, so `objdump -d --no-show-raw-insn OUT.elf` reads well.

use std::path::Path;
use wasmtime::{Config, Engine};
use waspy_compiler::api::{Options, SourceText, Sources, Target};

struct OneFile(String, String);

impl Sources for OneFile {
    fn read(&self, module: &str) -> Option<SourceText> {
        let source = || SourceText {
            path: format!("{module}.py"),
            bytes: self.1.clone().into_bytes(),
            declaration: false,
            package: false,
        };
        (module == self.0).then(source)
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [input, output, ..] = &args[..] else { return Err("KERNEL.py OUT.elf".into()) };
    let name = Path::new(input).file_stem().and_then(|n| n.to_str()).ok_or("a file name")?;
    let mut text = std::fs::read_to_string(input)?;
    if args.iter().any(|a| a == "--strip") {
        text = waspy_tests::strip::annotations(&text)?;
    }
    let options = Options { target: Target::Command, ..Options::default() };
    let compiled = waspy_compiler::compile(name, &OneFile(name.into(), text), &options);
    if compiled.has_errors() {
        return Err(waspy_syntax::render(&compiled.diagnostics, &compiled.sources, false).into());
    }
    let mut config = Config::new();
    config.concurrency_support(false);
    std::fs::write(output, Engine::new(&config)?.precompile_module(&compiled.core)?)?;
    Ok(())
}
