//! Every program of `run/`, `ui/`, `raise/` and `cpydiff/` is a trial.
//!
//! - `run::TOPIC/NAME`: compiled, validated, run; output, errors and exit code as CPython's. Then the same with a collection
//!   at every allocation.
//! - `strip::TOPIC/NAME`: the same with its annotations taken away, if it has any.
//! - `ui::NAME`: what the compiler says, beside the program in `NAME.stderr` (`BLESS=1` writes it).
//! - `raise::NAME`: compiled with `unsupported = "raise"`: the warnings are `NAME.stderr`, what it prints is `NAME.out`.
//! - `options::NAME`: what other options do.
//! - `cpydiff::NAME`: a known difference: `NAME.out` is ours, `NAME.cpython` CPython's; they must differ.
//!
//! `cargo test -p waspy-tests --test programs -- run::str` runs some; so does `WASPY_FILTER=run::str` from anywhere.

use libtest_mimic::{Arguments, Failed, Trial};
use std::cell::Cell;
use std::fs;
use std::panic;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use waspy_compiler::api::Target;
use waspy_syntax::codes;
use waspy_tests::cases::{self, Case, Ending, Pending};
use waspy_tests::compiled::{self, Program};
use waspy_tests::strip;
use waspy_tests::text::{difference, without_carets};

/// Deeply nested programs are compiled by recursion; the default stack of a thread is a quarter of a main thread's.
const STACK: usize = 64 << 20;

/// How a file of `ui/` begins that is compiled as a library.
const LIBRARY_MARK: &[u8] = b"# a library\n";
/// How one begins for which annotations are binding.
const STRICT_MARK: &[u8] = b"# strict\n";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Variant {
    Plain,
    Strip,
}

impl Variant {
    const ALL: [Variant; 2] = [Variant::Plain, Variant::Strip];

    fn group(self) -> &'static str {
        match self {
            Variant::Plain => "run",
            Variant::Strip => "strip",
        }
    }

    /// As `pending.txt` names it.
    fn tag(self) -> &'static str {
        if self == Variant::Plain { "" } else { self.group() }
    }
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    if arguments.filter.is_none() {
        arguments.filter = std::env::var("WASPY_FILTER").ok();
    }
    silence_expected_panics();
    libtest_mimic::run(&arguments, trials()).exit_code()
}

fn trials() -> Vec<Trial> {
    let (run, ui, differences) = (cases::find("run"), cases::find("ui"), cases::find("cpydiff"));
    let mut trials = vec![];
    match Pending::read("run") {
        Ok(pending) => run_trials(&run, pending, &mut trials),
        Err(message) => trials.push(Trial::test("pending", move || Err(message.into()))),
    }
    trials.push(Trial::test("ui::every_code_is_shown", || every_code_is_shown().map_err(Failed::from)));
    for case in ui {
        trials.push(Trial::test(format!("ui::{}", case.name), move || on_big_stack(move || ui_trial(&case))));
    }
    trials.push(Trial::test("options::hash_seed", || hash_seed().map_err(Failed::from)));
    for case in cases::find("raise") {
        trials.push(Trial::test(format!("raise::{}", case.name), move || on_big_stack(move || raise_trial(&case))));
    }
    for case in differences {
        let name = format!("cpydiff::{}", case.name);
        trials.push(Trial::test(name, move || on_big_stack(move || difference_trial(&case))));
    }
    trials
}

fn run_trials(run: &[Case], pending: Pending, trials: &mut Vec<Trial>) {
    let strangers = pending.strangers(run).join(", ");
    trials.push(Trial::test("pending", move || match strangers.as_str() {
        "" => Ok(()),
        names => Err(format!("pending.txt names programs that do not exist: {names}").into()),
    }));
    let pending = Arc::new(pending);
    for variant in Variant::ALL {
        for case in run.iter().filter(|case| variant != Variant::Strip || has_annotations(case)).cloned() {
            let pending = pending.clone();
            let skipped = variant != Variant::Plain && pending.reason(&case.name, "").is_some();
            let trial = Trial::test(format!("{}::{}", variant.group(), case.name), move || {
                on_big_stack(move || run_trial(&case, variant, &pending))
            });
            trials.push(trial.with_ignored_flag(skipped));
        }
    }
}

/// Is there a program to strip? One that does not parse is left to its trial.
fn has_annotations(case: &Case) -> bool {
    let Ok(source) = fs::read_to_string(&case.path) else { return true };
    strip::annotations(&source).map_or(true, |stripped| stripped != source)
}

fn run_trial(case: &Case, variant: Variant, pending: &Pending) -> Result<(), String> {
    let Some(reason) = pending.reason(&case.name, variant.tag()) else {
        return same_as_cpython(case, variant);
    };
    QUIET.set(true);
    let outcome = panic::catch_unwind(|| same_as_cpython(case, variant));
    QUIET.set(false);
    match outcome {
        Ok(Ok(())) => Err(format!("passes: take its line out of run/pending.txt (it says: {reason})")),
        Ok(Err(_)) | Err(_) => Ok(()),
    }
}

fn same_as_cpython(case: &Case, variant: Variant) -> Result<(), String> {
    let source = fs::read_to_string(&case.path).map_err(|e| e.to_string())?;
    let mut expected = case.expected();
    let mut program = Program::of(case, source.as_str());
    match variant {
        Variant::Plain => program.stress_gc = true,
        Variant::Strip => {
            let stripped = strip::annotations(&source)?;
            // Lines are shorter, columns are others.
            expected.stderr = without_carets(&expected.stderr);
            expected.stderr = strip::source_lines(&expected.stderr, &case.shown, &stripped);
            program.source = stripped.into_bytes();
        }
    }
    let (component, stressed) = program.compile_both()?;
    let mut ours = compiled::run(&component, case)?;
    if variant == Variant::Strip {
        ours.stderr = without_carets(&ours.stderr);
    }
    compare(&expected, &ours)?;
    let Some(stressed) = stressed else { return Ok(()) };
    let same = compiled::run_sooner(&stressed, case).and_then(|ours| compare(&expected, &ours));
    same.map_err(|e| format!("with a collection at every allocation:\n{e}"))
}

fn compare(expected: &Ending, ours: &Ending) -> Result<(), String> {
    let mut texts: Vec<String> =
        [("stdout", &expected.stdout, &ours.stdout), ("stderr", &expected.stderr, &ours.stderr)]
            .into_iter()
            .filter_map(|(what, old, new)| difference(what, old, new))
            .collect();
    if expected.code != ours.code {
        texts.push(format!("exit code: expected {}, got {}\n", expected.code, ours.code));
    }
    if texts.is_empty() { Ok(()) } else { Err(texts.concat()) }
}

fn ui_trial(case: &Case) -> Result<(), String> {
    let source = fs::read(&case.path).map_err(|e| e.to_string())?;
    let (library, strict) = (source.starts_with(LIBRARY_MARK), source.starts_with(STRICT_MARK));
    let mut program = Program::of(case, source);
    program.strict = strict;
    if library {
        program.target = Target::Library;
    }
    blessed(case, "stderr", "the diagnostics", &program.diagnostics())
}

/// Compares a text with the file beside a program, or writes it there.
fn blessed(case: &Case, extension: &str, what: &str, ours: &str) -> Result<(), String> {
    if std::env::var_os("BLESS").is_some_and(|v| v == "1") {
        return fs::write(case.path.with_extension(extension), ours).map_err(|e| e.to_string());
    }
    let said = difference(what, &case.beside(extension), ours);
    said.map_or(Ok(()), |d| Err(format!("{d}BLESS=1 accepts this output.\n")))
}

fn raise_trial(case: &Case) -> Result<(), String> {
    let source = fs::read(&case.path).map_err(|e| e.to_string())?;
    let mut program = Program::of(case, source);
    if program.compile().is_ok() {
        return Err("it compiles without the option, so it shows nothing".into());
    }
    program.unsupported_raises = true;
    let ran = compiled::run(&program.compile()?, case)?;
    blessed(case, "stderr", "the diagnostics", &program.diagnostics())?;
    let ours = format!("{}{}exit code {}\n", ran.stdout, ran.stderr, ran.code);
    blessed(case, "out", "what it did", &ours)
}

/// Codes that another test shows, and its file.
const SHOWN_ELSEWHERE: [(&str, &str); 1] = [(codes::INSTANCE_NAME, "waspy-build/src/config/tests.rs")];
/// Codes of mistakes in waspy's own library, which no program of a user's has.
const OUR_OWN: &str = "W09";

fn every_code_is_shown() -> Result<(), String> {
    let mut shown: String = cases::find("ui").iter().map(|c| c.beside("stderr")).collect();
    for (code, file) in SHOWN_ELSEWHERE {
        let text = fs::read_to_string(waspy_tests::repo_dir().join(file)).map_err(|e| format!("{file}: {e}"))?;
        shown.extend(text.matches(&format!("[{code}]")));
    }
    let missing =
        codes::ALL.iter().filter(|(code, _)| !shown.contains(&format!("[{code}]")) && !code.starts_with(OUR_OWN));
    let missing: Vec<String> = missing.map(|(code, what)| format!("{code}: {what}")).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no program of ui/ shows\n{}", missing.join("\n"))) }
}

/// Another seed gives other hashes, and the same answers otherwise.
fn hash_seed() -> Result<(), String> {
    let case = &cases::find("run")[0];
    let text = "words = ['a', 'longer than eight bytes', '']\nprint([hash(w) for w in words])\n\
                print({w: len(w) for w in words}['a'], hash(7))\n";
    let answer = |seed| {
        let mut program = Program::of(case, text);
        program.hash_seed = seed;
        Ok::<_, String>(compiled::run(&program.compile()?, case)?.stdout)
    };
    let (none, one, again, two) = (answer(0)?, answer(1)?, answer(1)?, answer(u64::MAX)?);
    let rest = |text: &str| text.lines().nth(1).map(str::to_string);
    if one != again || none == one || one == two || none == two || [&one, &two].iter().any(|t| rest(t) != rest(&none)) {
        return Err(format!("{none}{one}{again}{two}"));
    }
    Ok(())
}

fn difference_trial(case: &Case) -> Result<(), String> {
    let text = fs::read_to_string(&case.path).map_err(|e| e.to_string())?;
    if !text.starts_with("\"\"\"") {
        return Err("a known difference begins with a docstring that explains it".into());
    }
    let ours = compiled::run(&Program::of(case, text).compile()?, case)?;
    let (recorded, cpython) = (case.beside("out"), case.beside("cpython"));
    if recorded == cpython {
        return Err("our answer is CPython's: this is no difference any more, move it to run/".into());
    }
    difference("stdout", &recorded, &ours.stdout).map_or(Ok(()), Err)
}

fn on_big_stack(work: impl FnOnce() -> Result<(), String> + Send + 'static) -> Result<(), Failed> {
    let thread = thread::Builder::new().stack_size(STACK).spawn(work).map_err(|e| Failed::from(e.to_string()))?;
    match thread.join() {
        Ok(outcome) => outcome.map_err(Failed::from),
        Err(_) => Err("the compiler or the harness panicked: see above".into()),
    }
}

thread_local! {
    /// Set while a program runs that is expected to fail, perhaps by a panic.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

fn silence_expected_panics() {
    let loud = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !QUIET.get() {
            loud(info);
        }
    }));
}
