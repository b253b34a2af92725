//! Programs with their expectations beside them.
//!
//! `run/TOPIC/NAME.py` is a program; `NAME.out`, `NAME.err` and `NAME.code` are what CPython 3.12 printed and returned
//! (absent: nothing, nothing, 0), recorded by `record.py`; `NAME.args` (one argument a line) and `NAME.stdin` are its
//! input. Files whose name begins with `_` are imported by programs and are none themselves.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A program and what it must do.
#[derive(Clone, Debug)]
pub struct Case {
    /// `TOPIC/NAME`, or `NAME` where there are no topics.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// The file as CPython was given it, and so as tracebacks show it: relative to this crate.
    pub shown: String,
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit code.
    pub code: u8,
}

impl Case {
    /// The text of a file beside the program; empty when there is none.
    pub fn beside(&self, extension: &str) -> String {
        read_optional(&self.path.with_extension(extension))
            .unwrap_or_else(|e| panic!("{}.{extension}: {e}", self.name))
            .unwrap_or_default()
    }

    /// What CPython did.
    pub fn expected(&self) -> Ending {
        let code = self.beside("code");
        let code = if code.trim().is_empty() { Ok(0) } else { code.trim().parse() };
        let code = code.unwrap_or_else(|e| panic!("{}.code: {e}", self.name));
        Ending { stdout: self.beside("out"), stderr: self.beside("err"), code }
    }

    /// Does it run in an empty folder of its own, which it may read and change?
    pub fn has_folder(&self) -> bool {
        self.shown.split('/').nth(1) == Some("files")
    }

    /// `sys.argv`.
    pub fn args(&self) -> Vec<String> {
        let given = self.beside("args");
        std::iter::once(self.shown.clone()).chain(given.lines().map(str::to_owned)).collect()
    }
}

/// The programs below a folder of this crate, in order.
pub fn find(folder: &str) -> Vec<Case> {
    let root = crate::tests_dir().join(folder);
    let mut files = vec![];
    if root.is_dir() {
        collect(&root, &mut files).unwrap_or_else(|e| panic!("{}: {e}", root.display()));
    }
    files.sort();
    files.into_iter().map(|path| case(&root, folder, path)).collect()
}

fn case(root: &Path, folder: &str, path: PathBuf) -> Case {
    let relative = path.strip_prefix(root).expect("found below its root").to_string_lossy().replace('\\', "/");
    let name = relative.strip_suffix(".py").unwrap_or(&relative).to_owned();
    Case { name, shown: format!("{folder}/{relative}"), path }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(['_', '.']));
        if hidden {
            continue;
        }
        // A folder with an `__init__.py` is a package that programs import.
        if path.is_dir() && !path.join("__init__.py").exists() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "py") {
            files.push(path);
        }
    }
    Ok(())
}

/// A file's text, or nothing when it does not exist.
pub fn read_optional(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e),
    }
}

/// Programs that are known not to work yet: `run/pending.txt`.
///
/// A line is `TOPIC/NAME: reason` for a program that fails as it is, or `TOPIC/NAME [strip]: reason` for one that
/// fails in that variant only. Lines are sorted as `LC_ALL=C sort` does it; `#` begins a comment. A line whose program passes is an error, so that
/// the list only shrinks.
#[derive(Debug, Default)]
pub struct Pending {
    reasons: BTreeMap<(String, String), String>,
}

impl Pending {
    /// Reads the list of a folder of this crate.
    pub fn read(folder: &str) -> Result<Pending, String> {
        let path = crate::tests_dir().join(folder).join("pending.txt");
        let text = read_optional(&path).map_err(|e| format!("{folder}/pending.txt: {e}"))?.unwrap_or_default();
        Pending::parse(&text)
    }

    /// Reads the list's text.
    pub fn parse(text: &str) -> Result<Pending, String> {
        let mut reasons = BTreeMap::new();
        let mut last = "";
        for line in text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')) {
            let (who, reason) = line.split_once(": ").ok_or_else(|| format!("pending: `{line}` gives no reason"))?;
            let (name, variant) = match who.split_once(" [") {
                Some((name, variant)) => (name, variant.trim_end_matches(']')),
                None => (who, ""),
            };
            if last >= line {
                return Err(format!("pending: `{line}` comes after `{last}`: keep the lines sorted (LC_ALL=C sort)"));
            }
            last = line;
            if reasons.insert((name.to_owned(), variant.to_owned()), reason.to_owned()).is_some() {
                return Err(format!("pending: `{who}` is there twice"));
            }
        }
        Ok(Pending { reasons })
    }

    /// Why a program is pending in a variant (`""`: as it is).
    pub fn reason(&self, name: &str, variant: &str) -> Option<&str> {
        self.reasons.get(&(name.to_owned(), variant.to_owned())).map(String::as_str)
    }

    /// Names in the list that no program has.
    pub fn strangers(&self, cases: &[Case]) -> Vec<&str> {
        let known = |name: &str| cases.iter().any(|c| c.name == name);
        self.reasons.keys().map(|(name, _)| name.as_str()).filter(|name| !known(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Pending;

    #[test]
    fn pending_lines() {
        let pending = Pending::parse("# why\nint/big: no big integers\nstr/find [strip]: no type\n").unwrap();
        assert_eq!(pending.reason("int/big", ""), Some("no big integers"));
        assert_eq!(pending.reason("str/find", "strip"), Some("no type"));
        assert_eq!(pending.reason("str/find", ""), None);
        assert_eq!(pending.strangers(&[]), ["int/big", "str/find"]);
        assert!(Pending::parse("a/b: x\na/a: x\n").unwrap_err().contains("sorted"));
        assert!(Pending::parse("a/b: x\na/b: y\n").unwrap_err().contains("twice"));
        assert!(Pending::parse("a/b\n").unwrap_err().contains("no reason"));
    }
}
