//! A file through the compiler and the engine.
//!
//! One engine serves all trials of a process, another those that collect at every allocation. Their clocks stop programs that
//! do not end.

use crate::cases::{Case, Ending};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;
use wasmtime::{Config, Engine, OptLevel, RegallocAlgorithm};
use waspy_compiler::api::{Options, Output, SourceText, Sources, Target};
use waspy_host::wasi::Wasi;
use waspy_host::wasi::command::{Bounds, Command};
use waspy_syntax::ast::Unit;
use waspy_syntax::source::{SourceFile, SourceMap};
use waspy_syntax::{parse_module, render};

/// Between two ticks of the engine's clock.
const TICK: Duration = Duration::from_millis(100);
/// Ticks after which a program is stopped: generous, for a loaded machine and collections at every allocation.
const DEADLINE: u64 = 1200;
/// What a program with a folder of its own calls that, as `record.py` writes it.
const FOLDER: &str = "/folder";
/// Linear memory of a program.
const MEMORY: usize = 1 << 30;

/// A program on its way to the compiler.
pub struct Program {
    /// What is compiled; at first the file's bytes.
    pub source: Vec<u8>,
    /// What it is compiled to; at first a program.
    pub target: Target,
    /// Make a second one that collects at every allocation.
    pub stress_gc: bool,
    /// What contradicts an annotation is an error.
    pub strict: bool,
    /// What is not supported raises when it is reached.
    pub unsupported_raises: bool,
    /// What hashes of text start with.
    pub hash_seed: u64,
    path: PathBuf,
    shown: String,
}

impl Program {
    /// The program of a case.
    pub fn of(case: &Case, source: impl Into<Vec<u8>>) -> Program {
        let (path, shown) = (case.path.clone(), case.shown.clone());
        let (source, target) = (source.into(), Target::Command);
        Program {
            source,
            target,
            stress_gc: false,
            strict: false,
            unsupported_raises: false,
            hash_seed: 0,
            path,
            shown,
        }
    }

    /// A component that is valid, or what the compiler said.
    pub fn compile(&self) -> Result<Vec<u8>, String> {
        self.compile_both().map(|(component, _)| component)
    }

    /// The same, and the one that collects at every allocation.
    pub fn compile_both(&self) -> Result<(Vec<u8>, Option<Vec<u8>>), String> {
        let output = self.output();
        match &output.component {
            Some(component) if !output.has_errors() => {
                valid(&output.core, component)?;
                let Some(stressed) = &output.stressed else { return Ok((component.clone(), None)) };
                let other = stressed.component.clone().ok_or("no component that collects at every allocation")?;
                valid(&stressed.core, &other)?;
                Ok((component.clone(), Some(other)))
            }
            Some(_) => Err(format!("a component in spite of errors:\n{}", rendered(&output))),
            None if output.has_errors() => Err(format!("does not compile:\n{}", rendered(&output))),
            None => Err("no component and no error".into()),
        }
    }

    /// What the compiler says, as people see it without colours.
    pub fn diagnostics(&self) -> String {
        rendered(&self.output())
    }

    fn output(&self) -> Output {
        let options = Options {
            target: self.target,
            gc_stress: self.stress_gc,
            strict: self.strict,
            hash_seed: self.hash_seed,
            unsupported_raises: self.unsupported_raises,
            validate: true,
            ..Options::default()
        };
        waspy_compiler::compile(self.name(), self, &options)
    }

    fn name(&self) -> &str {
        self.path.file_stem().and_then(|s| s.to_str()).expect("cases have plain names")
    }
}

impl Sources for Program {
    fn read(&self, module: &str) -> Option<SourceText> {
        let source = |path: String, bytes: Vec<u8>, suffix: &str| SourceText {
            path,
            bytes,
            declaration: suffix.ends_with('i'),
            package: suffix.starts_with('/'),
        };
        if module == self.name() {
            return Some(source(self.shown.clone(), self.source.clone(), ".py"));
        }
        let stem = module.replace('.', "/");
        ["/__init__.py", ".py", ".pyi"].into_iter().find_map(|suffix| {
            let bytes = fs::read(self.path.with_file_name(format!("{stem}{suffix}"))).ok()?;
            let shown = Path::new(&self.shown).with_file_name(format!("{stem}{suffix}"));
            Some(source(shown.to_string_lossy().replace('\\', "/"), bytes, suffix))
        })
    }
}

/// A text's tree, or what the parser said.
pub fn parse(text: &str) -> Result<Unit, String> {
    let mut sources = SourceMap::default();
    let file = sources.add(SourceFile::new("program.py", text));
    parse_module(file, text).map_err(|errors| render(&errors, &sources, false))
}

/// Runs a compiled program with the input of its case.
pub fn run(component: &[u8], case: &Case) -> Result<Ending, String> {
    run_on(engine(), component, case)
}

/// The same, sooner: on an engine that optimises nothing and has the stack for it.
pub fn run_sooner(component: &[u8], case: &Case) -> Result<Ending, String> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| {
        let mut config = Config::new();
        config.cranelift_opt_level(OptLevel::None).cranelift_regalloc_algorithm(RegallocAlgorithm::SinglePass);
        config.max_wasm_stack(2 << 20);
        ticking(config)
    });
    run_on(engine, component, case)
}

fn run_on(engine: &Engine, component: &[u8], case: &Case) -> Result<Ending, String> {
    let command = Command::new(engine, component).map_err(|e| format!("the engine refused the component: {e:?}"))?;
    let mut wasi = Wasi::new().args(case.args()).clocks().random().stdin(case.beside("stdin"));
    let folder = case.has_folder().then(tempfile::tempdir).transpose().map_err(|e| format!("no folder: {e}"))?;
    if let Some(folder) = &folder {
        wasi = wasi.dir(folder.path(), FOLDER).map_err(|e| format!("the folder: {e}"))?.cwd(FOLDER);
    }
    let finished = command.run(wasi, Bounds { epochs: Some(DEADLINE), memory: Some(MEMORY), fuel: None });
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|e| format!("the output is not UTF-8: {e}"));
    let ending = Ending { stdout: text(finished.stdout)?, stderr: text(finished.stderr)?, code: finished.code };
    match finished.failure {
        None => Ok(ending),
        Some(e) => Err(format!("stopped: {e:?}\nafter it wrote:\n{}{}", ending.stdout, ending.stderr)),
    }
}

fn rendered(output: &Output) -> String {
    render(&output.diagnostics, &output.sources, false)
}

fn valid(core: &[u8], component: &[u8]) -> Result<(), String> {
    validate(core).map_err(|e| format!("the core module is not valid: {e}"))?;
    validate(component).map_err(|e| format!("the component is not valid: {e}"))
}

/// The stock features and components: what users' engines have switched on.
fn validate(wasm: &[u8]) -> Result<(), String> {
    let mut validator = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::default());
    validator.validate_all(wasm).map(|_| ()).map_err(|e| e.to_string())
}

/// The engine of this process, as users have it.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| ticking(Config::new()))
}

/// An engine with a thread that moves its clock.
fn ticking(mut config: Config) -> Engine {
    config.epoch_interruption(true).concurrency_support(false);
    let engine = Engine::new(&config).expect("the engine starts");
    let clock = engine.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(TICK);
            clock.increment_epoch();
        }
    });
    engine
}
