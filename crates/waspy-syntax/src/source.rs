//! Source files and places in them.

use std::sync::{Arc, OnceLock};

/// A source file of a compilation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct FileId(pub u32);

/// A range of bytes in a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A file's text and the path that users see.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path as shown in diagnostics and tracebacks, with `/`, relative to the manifest.
    pub path: String,
    /// The text.
    pub text: Arc<str>,
    /// Byte offset of each line's start, found when a line is first asked for: most files of the library never are.
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// A file with its line table.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> SourceFile {
        SourceFile { path: path.into(), text: text.into(), line_starts: OnceLock::new() }
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let mut starts = vec![0];
            let mut at = 0;
            while let Some(n) = self.text.as_bytes()[at..].iter().position(|b| *b == b'\n') {
                at += n + 1;
                starts.push(at as u32);
            }
            starts
        })
    }

    /// The text of a 1-based line without its end; empty when there is none.
    fn line(&self, line: u32) -> &str {
        let (starts, at) = (self.line_starts(), line.saturating_sub(1) as usize);
        let Some(&start) = starts.get(at) else { return "" };
        let end = starts.get(at + 1).map_or(self.text.len(), |&next| next as usize);
        let text = self.text.get(start as usize..end).unwrap_or("");
        let text = text.strip_suffix('\n').unwrap_or(text);
        text.strip_suffix('\r').unwrap_or(text)
    }

    /// 1-based line and 1-based column (in code points) of a byte offset.
    pub fn line_col(&self, offset: u32) -> (u32, u32) {
        let starts = self.line_starts();
        let line = starts.partition_point(|&s| s <= offset) - 1;
        let start = starts[line] as usize;
        let end = (offset as usize).min(self.text.len()).max(start);
        let col = self.text.get(start..end).map_or(0, |s| s.chars().count());
        (line as u32 + 1, col as u32 + 1)
    }
}

/// The files of a compilation.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// A file.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files, in the order in which they were added. Those that users did not write have paths in `<>`.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// The text of a 1-based line of the file with this path; empty when there is none.
    pub fn line_text(&self, path: &str, line: u32) -> &str {
        self.files.iter().find(|f| f.path == path).map_or("", |f| f.line(line))
    }

    /// 1-based line and column of a span's start.
    pub fn line_col(&self, span: Span) -> (u32, u32) {
        self.file(span.file).line_col(span.start)
    }
}
