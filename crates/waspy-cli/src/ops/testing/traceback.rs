//! Tracebacks of tests as people expect them: without the frames of the machinery, with the lines that they wrote.

use super::suite::{DRIVER_PATH, PYTEST_PATH};
use waspy_syntax::source::SourceFile;

/// Rewrites what CPython or a compiled program wrote to standard error.
///
/// Lines inside an assertion (`assertions` has their first and last) are its first, as CPython has it.
pub fn cleaned(stderr: &str, original: &SourceFile, assertions: &[(u32, u32)]) -> String {
    let mut out = String::new();
    let mut lines = stderr.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(frame) = frame(line) else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        // The lines below a frame's first are indented further: the source and its marks.
        let mut below = vec![];
        while let Some(next) = lines.next_if(|l| l.starts_with("    ")) {
            below.push(next);
        }
        if [DRIVER_PATH, PYTEST_PATH].contains(&frame.path) || frame.function.starts_with("_waspy_case_") {
            continue;
        }
        if frame.path == original.path {
            let inside = assertions.iter().find(|(first, last)| (*first..=*last).contains(&frame.line));
            let number = inside.map_or(frame.line, |(first, _)| *first);
            let text = original.text.lines().nth(number.saturating_sub(1) as usize).unwrap_or_default().trim();
            out.push_str(&format!("  File \"{}\", line {number}, in {}\n    {text}\n", frame.path, frame.function));
        } else {
            out.push_str(line);
            out.push('\n');
            below.iter().for_each(|l| out.push_str(&format!("{l}\n")));
        }
    }
    out
}

struct Frame<'a> {
    path: &'a str,
    line: u32,
    function: &'a str,
}

/// `  File "test_a.py", line 3, in test_total`
fn frame(line: &str) -> Option<Frame<'_>> {
    let (path, rest) = line.strip_prefix("  File \"")?.split_once("\", line ")?;
    let (number, function) = rest.split_once(", in ")?;
    Some(Frame { path, line: number.parse().ok()?, function })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_of_the_machinery_go_and_lines_come_back() {
        let original = SourceFile::new("test_a.py", "\ndef test_x():\n    assert f(1) == 2\n");
        let stderr = "Traceback (most recent call last):\n  File \"<tests>\", line 4, in <module>\n    if x: y()\n          ^^^\n  \
                      File \"test_a.py\", line 9, in _waspy_case_0\n    test_x()\n  File \"test_a.py\", line 3, in test_x\n    \
                      a = (f(1)); assert a == 2\n           ^^^^\n  File \"b.py\", line 1, in f\n    raise E\nE: no\n  left: 1\n";
        let expected = "Traceback (most recent call last):\n  File \"test_a.py\", line 3, in test_x\n    assert f(1) == 2\n  \
                        File \"b.py\", line 1, in f\n    raise E\nE: no\n  left: 1\n";
        assert_eq!(cleaned(stderr, &original, &[]), expected);
    }
}
