//! Comparing texts.

use std::fmt::Write;

/// Lines of agreement shown around a difference.
const CONTEXT: usize = 3;
/// Lines shown at most, of a difference without end.
const SHOWN: usize = 30;

/// Nothing when equal, otherwise the first place where the texts part, expected lines marked `-`, ours `+`.
pub fn difference(what: &str, expected: &str, ours: &str) -> Option<String> {
    if expected == ours {
        return None;
    }
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), ours.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = (old[same..].iter().rev()).zip(new[same..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut text = format!("{what} differs from line {}:\n", same + 1);
    let mut put = |mark: char, lines: &[&str]| {
        for line in lines.iter().take(SHOWN) {
            let _ = writeln!(text, "{mark} {line}");
        }
        if lines.len() > SHOWN {
            let _ = writeln!(text, "{mark} … {} more lines", lines.len() - SHOWN);
        }
    };
    put(' ', &old[same.saturating_sub(CONTEXT)..same]);
    put('-', &old[same..old.len() - tail]);
    put('+', &new[same..new.len() - tail]);
    put(' ', &old[old.len() - tail..(old.len() - tail + CONTEXT).min(old.len())]);
    if old == new {
        text.push_str("(the line ends differ)\n");
    }
    Some(text)
}

/// A traceback without the lines of `^` and `~` under the source lines.
pub fn without_carets(stderr: &str) -> String {
    let is_caret_line = |line: &str| {
        let marks = line.trim();
        line.starts_with("    ") && !marks.is_empty() && marks.bytes().all(|b| b == b'^' || b == b'~')
    };
    stderr.split_inclusive('\n').filter(|line| !is_caret_line(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::{difference, without_carets};

    #[test]
    fn differences_are_shown_with_their_surroundings() {
        assert_eq!(difference("stdout", "a\nb\n", "a\nb\n"), None);
        let text = difference("stdout", "1\n2\n3\n", "1\n9\n3\n").unwrap();
        assert_eq!(text, "stdout differs from line 2:\n  1\n- 2\n+ 9\n  3\n");
        assert!(difference("stdout", "a\n", "a").unwrap().contains("line ends"));
    }

    #[test]
    fn carets_go_and_the_rest_stays() {
        let stderr =
            "  File \"a.py\", line 1, in <module>\n    f(x / 0)\n      ~~^~~\nZeroDivisionError: division by zero\n";
        let want = "  File \"a.py\", line 1, in <module>\n    f(x / 0)\nZeroDivisionError: division by zero\n";
        assert_eq!(without_carets(stderr), want);
        assert_eq!(without_carets("^\n"), "^\n");
    }
}
