//! Functions of the source, and the bytes of what was made of each.

use waspy_compiler::api::SizeReport;
use waspy_syntax::ast::{StmtId, StmtKind, Unit};
use waspy_syntax::source::{FileId, SourceFile};

/// A function of the user's, and what it costs.
pub struct Source {
    /// Number of its file in the report.
    pub file: usize,
    /// Its qualified name.
    pub name: String,
    /// First and last line.
    pub lines: (u32, u32),
    /// Bytes of its compiled forms.
    pub bytes: usize,
}

/// The functions of a file. A function has the bytes of its lines, also of those that were inlined somewhere else.
pub fn functions(file: usize, source: &SourceFile, sizes: &SizeReport) -> Vec<Source> {
    let Ok(unit) = waspy_syntax::parse_module(FileId(0), &source.text) else { return vec![] };
    let mut found = vec![];
    collect(&unit, &unit.body, &mut String::new(), &mut found);
    let of_file = |line: u32| (source.path.clone(), line);
    found
        .into_iter()
        .map(|(id, name)| {
            let span = unit.stmt(id).span;
            let lines = (source.line_col(span.start).0, source.line_col(span.end.saturating_sub(1)).0);
            let bytes = sizes.lines.range(of_file(lines.0)..=of_file(lines.1)).map(|(_, bytes)| bytes).sum();
            Source { file, name, lines, bytes }
        })
        .collect()
}

fn collect(unit: &Unit, body: &[StmtId], path: &mut String, found: &mut Vec<(StmtId, String)>) {
    for id in body {
        let (name, inner, is_function) = match &unit.stmt(*id).kind {
            StmtKind::FunctionDef(def) => (&def.name.text, &def.body, true),
            StmtKind::ClassDef(class) => (&class.name.text, &class.body, false),
            _ => continue,
        };
        let length = path.len();
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
        if is_function {
            found.push((*id, path.clone()));
        } else {
            collect(unit, inner, path, found);
        }
        path.truncate(length);
    }
}
