//! What inference finds: the cases of `infer/*.md`, a trial each.
//!
//! A case is a section with a program and questions about it, each with its answer behind ` : `; `BLESS=1` writes the answers.
//!
//! ```text
//! 4 `y`   : list[int]         the type of the expression `y` on line 4 (the first one there); of all specialisations, if they differ
//! def f   : (int) -> int      the specialisations of a function
//! boxed   : 3 `"a"` str       the values that are boxed, with their types: what makes others dynamic
//! ```

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use waspy_compiler::api::{Options, Output, SourceText, Sources, Target};
use waspy_syntax::source::Span;

/// Between a question and its answer.
const ANSWER: &str = " : ";
const PROGRAM: &str = "```python\n";
const QUESTIONS: &str = "```types\n";
const END: &str = "```\n";

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = vec![];
    for file in files() {
        let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let name = file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        let cases: Vec<Case> = sections(&text).into_iter().map(|s| Case::read(&name, s)).collect();
        if std::env::var_os("BLESS").is_some_and(|v| v == "1") {
            bless(&file, &text, &cases);
            continue;
        }
        for case in cases {
            let title = format!("{name}::{}", case.title.replace(' ', "_"));
            trials.push(Trial::test(title, move || case.check()));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn files() -> Vec<PathBuf> {
    let folder = waspy_tests::tests_dir().join("infer");
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "md"));
    files.sort();
    files
}

/// The parts of a file that begin with `## `.
fn sections(text: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = text.match_indices("\n## ").map(|(at, _)| at + 1).collect();
    starts.push(text.len());
    starts.windows(2).map(|w| &text[w[0]..w[1]]).collect()
}

/// A program and questions about it.
struct Case {
    title: String,
    program: String,
    /// The block of questions with its answers.
    questions: String,
}

impl Case {
    fn read(file: &str, section: &str) -> Case {
        let title = section.lines().next().unwrap_or_default().trim_start_matches("## ").to_string();
        let block = |mark: &str| {
            let start = section.find(mark).unwrap_or_else(|| panic!("{file}: {title} has no {mark}")) + mark.len();
            let end = section[start..].find(END).unwrap_or_else(|| panic!("{file}: {title} has no end of {mark}"));
            section[start..start + end].to_string()
        };
        let (program, questions) = (block(PROGRAM), block(QUESTIONS));
        Case { title, program, questions }
    }

    fn check(&self) -> Result<(), Failed> {
        let answered = self.answered();
        let said = waspy_tests::text::difference("the answers", &self.questions, &answered);
        said.map_or(Ok(()), |d| Err(format!("{d}BLESS=1 accepts these answers.\n").into()))
    }

    /// The questions with the answers that the compiler gives now.
    fn answered(&self) -> String {
        let options = Options { target: Target::Command, facts: true, validate: true, ..Options::default() };
        let output = waspy_compiler::compile("m", self, &options);
        if output.has_errors() {
            return waspy_syntax::render(&output.diagnostics, &output.sources, false);
        }
        let questions: Vec<&str> =
            self.questions.lines().map(|l| l.split_once(ANSWER).map_or(l, |(q, _)| q).trim_end()).collect();
        let width = questions.iter().map(|q| q.chars().count()).max().unwrap_or(0);
        let line = |q: &&str| format!("{q:width$}{ANSWER}{}\n", self.answer(q, &output));
        questions.iter().map(line).collect()
    }

    fn answer(&self, question: &str, output: &Output) -> String {
        if question == "boxed" {
            let found =
                output.facts.boxed.iter().filter_map(|b| Some(format!("{} {}", self.shown(b.span, output)?, b.ty)));
            return all(found, ", ", "nothing");
        }
        if let Some(name) = question.strip_prefix("def ") {
            let found = output.facts.functions.iter().filter(|(n, _)| n == name).map(|(_, text)| text.clone());
            return all(found, " / ", "not called");
        }
        let Some((line, text)) = question.split_once(' ') else { return "what is the question?".into() };
        let text = text.trim_matches('`');
        let start = line.parse().ok().and_then(|line: usize| self.place(line, text));
        let Some(start) = start else { return "there is no such text on this line".into() };
        let here =
            |span: &Span| self.is_own(*span, output) && (span.start, span.end) == (start, start + text.len() as u32);
        all(output.facts.types.iter().filter(|(span, _)| here(span)).map(|(_, ty)| ty.clone()), " / ", "not reached")
    }

    /// The offset of a text on a 1-based line.
    fn place(&self, line: usize, text: &str) -> Option<u32> {
        let before: usize = self.program.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let at = self.program[before..].lines().next()?.find(text)?;
        u32::try_from(before + at).ok()
    }

    fn is_own(&self, span: Span, output: &Output) -> bool {
        output.sources.file(span.file).path == "m.py"
    }

    /// Line and text of a place of the program.
    fn shown(&self, span: Span, output: &Output) -> Option<String> {
        let text = self.program.get(span.start as usize..span.end as usize).filter(|_| self.is_own(span, output))?;
        Some(format!("{} `{}`", output.sources.line_col(span).0, text.lines().next()?))
    }
}

impl Sources for Case {
    fn read(&self, module: &str) -> Option<SourceText> {
        let bytes = self.program.clone().into_bytes();
        (module == "m").then(|| SourceText { path: "m.py".into(), bytes, declaration: false, package: false })
    }
}

/// Different texts, each once, in order of their first appearance.
fn all(texts: impl Iterator<Item = String>, between: &str, none: &str) -> String {
    let mut seen = BTreeSet::new();
    let found: Vec<String> = texts.filter(|t| seen.insert(t.clone())).collect();
    if found.is_empty() { none.into() } else { found.join(between) }
}

fn bless(file: &Path, text: &str, cases: &[Case]) {
    let mut out = text.to_string();
    for case in cases {
        let (old, new) = (format!("{QUESTIONS}{}", case.questions), format!("{QUESTIONS}{}", case.answered()));
        // Two cases may ask the same: the program before the questions tells them apart.
        let at = out.find(&case.program).expect("the program is in the file");
        let at = at + out[at..].find(&old).expect("the questions are behind it");
        out.replace_range(at..at + old.len(), &new);
    }
    fs::write(file, out).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
}
