//! Diagnostics for people (`error[W0101]: …` with the source line) and for programs (cargo's JSON).

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt::Write;
use std::ops::Range;

/// All diagnostics as text, with a blank line between them.
pub fn render(diags: &[Diagnostic], sources: &SourceMap, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for (i, d) in diags.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        out.push_str(&renderer.render(&report(d, sources)));
        out.push('\n');
    }
    out
}

fn report<'a>(d: &'a Diagnostic, sources: &'a SourceMap) -> Vec<Group<'a>> {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(d.message.as_str()).id(d.code));
    if let Some(span) = d.span {
        group = group.element(snippet(d, span, sources));
    }
    for (span, text) in &d.notes {
        match span {
            None => group = group.element(Level::NOTE.message(text.as_str())),
            Some(s) if d.span.is_some_and(|p| p.file == s.file) => {}
            Some(s) => {
                let (path, range, text_of) = place(*s, sources);
                group = group
                    .element(Level::NOTE.message(text.as_str()))
                    .element(Snippet::source(text_of).path(path).annotation(AnnotationKind::Context.span(range)));
            }
        }
    }
    if let Some(hint) = &d.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    vec![group]
}

/// The source of the primary place, with the notes that are in the same file.
fn snippet<'a>(
    d: &'a Diagnostic,
    span: Span,
    sources: &'a SourceMap,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let (path, range, text) = place(span, sources);
    let mut primary = AnnotationKind::Primary.span(range);
    if !d.label.is_empty() {
        primary = primary.label(d.label.as_str());
    }
    let mut s = Snippet::source(text).path(path).annotation(primary);
    for (at, note) in &d.notes {
        if let Some(at) = at.filter(|a| a.file == span.file) {
            let (_, range, _) = place(at, sources);
            s = s.annotation(AnnotationKind::Context.span(range).label(note.as_str()));
        }
    }
    s
}

/// Path, byte range on character borders, and text of a place.
fn place(span: Span, sources: &SourceMap) -> (&str, Range<usize>, &str) {
    let file = sources.file(span.file);
    let text: &str = &file.text;
    let floor = |mut i: usize| {
        i = i.min(text.len());
        while !text.is_char_boundary(i) {
            i -= 1;
        }
        i
    };
    let (mut start, end) = (floor(span.start as usize), floor(span.end as usize));
    // The end of a line has no width: what is missing there is shown at the last character.
    let before = text[..start].chars().next_back().filter(|c| *c != '\n');
    if let (true, true, Some(last)) =
        (end <= start, text[start..].is_empty() || text[start..].starts_with('\n'), before)
    {
        start -= last.len_utf8();
        return (&file.path, start..start + last.len_utf8(), text);
    }
    (&file.path, start..end.max(start), text)
}

/// One diagnostic in the form of cargo's `compiler-message` payload.
pub fn to_json(diag: &Diagnostic, sources: &SourceMap) -> String {
    let mut out = String::from("{\"message\":");
    string(&mut out, &diag.message);
    out.push_str(",\"code\":{\"code\":");
    string(&mut out, diag.code);
    out.push_str(",\"explanation\":null},\"level\":");
    string(&mut out, level_name(diag.severity));
    out.push_str(",\"spans\":");
    spans(&mut out, diag.span, &diag.label, true, sources);
    out.push_str(",\"children\":[");
    let children = diag.notes.iter().map(|(s, t)| ("note", *s, t)).chain(diag.hint.iter().map(|h| ("help", None, h)));
    for (i, (level, span, text)) in children.enumerate() {
        if i > 0 {
            out.push(',');
        }
        out.push_str("{\"message\":");
        string(&mut out, text);
        let _ = write!(out, ",\"code\":null,\"level\":\"{level}\",\"spans\":");
        spans(&mut out, span, "", false, sources);
        out.push_str(",\"children\":[],\"rendered\":null}");
    }
    out.push_str("],\"rendered\":");
    string(&mut out, &render(std::slice::from_ref(diag), sources, false));
    out.push('}');
    out
}

fn level_name(s: Severity) -> &'static str {
    match s {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn spans(out: &mut String, span: Option<Span>, label: &str, primary: bool, sources: &SourceMap) {
    let Some(span) = span else {
        out.push_str("[]");
        return;
    };
    let file = sources.file(span.file);
    let (path, range, text) = place(span, sources);
    let (line_start, column_start) = file.line_col(range.start as u32);
    let (line_end, column_end) = file.line_col(range.end as u32);
    out.push_str("[{\"file_name\":");
    string(out, path);
    let _ = write!(
        out,
        ",\"byte_start\":{},\"byte_end\":{},\"line_start\":{line_start},\"line_end\":{line_end},\"column_start\":{column_start},\"column_end\":{column_end},\"is_primary\":{primary},\"text\":[",
        range.start, range.end
    );
    let from = text[..range.start].rfind('\n').map_or(0, |i| i + 1);
    let line = text[from..].lines().next().unwrap_or("");
    let until = if line_end == line_start { column_end } else { line.chars().count() as u32 + 1 };
    out.push_str("{\"text\":");
    string(out, line);
    let _ = write!(out, ",\"highlight_start\":{column_start},\"highlight_end\":{until}}}],\"label\":");
    if label.is_empty() {
        out.push_str("null")
    } else {
        string(out, label)
    }
    out.push_str(",\"suggested_replacement\":null,\"suggestion_applicability\":null,\"expansion\":null}]");
}

/// A text as JSON writes it.
pub fn json_string(text: &str) -> String {
    let mut out = String::new();
    string(&mut out, text);
    out
}

/// Appends a JSON string.
fn string(out: &mut String, s: &str) {
    out.push('"');
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 || c as u32 == 0x7f => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    fn sample() -> (Diagnostic, SourceMap) {
        let mut map = SourceMap::default();
        let file = map.add(SourceFile::new("src/a.py", "x = 1\nyé = \"z\"  +\n"));
        let span = Span { file, start: 6, end: 9 };
        let d = Diagnostic::error("W0101", span, "name 'yé' is not defined")
            .label("here")
            .note(Some(Span { file, start: 0, end: 1 }), "did you mean 'x'?")
            .hint("define it \"first\"");
        (d, map)
    }

    #[test]
    fn text_shows_code_place_carets_and_help() {
        let (d, map) = sample();
        let text = render(&[d], &map, false);
        for part in [
            "error[W0101]: name 'yé' is not defined",
            "--> src/a.py:2:1",
            "^^ here",
            "- did you mean",
            "help: define it",
        ] {
            assert!(text.contains(part), "{part:?} not in\n{text}");
        }
    }

    #[test]
    fn json_has_spans_in_bytes_lines_and_columns() {
        let (d, map) = sample();
        let j = to_json(&d, &map);
        for part in [
            r#""code":{"code":"W0101","#,
            r#""byte_start":6,"byte_end":9,"line_start":2,"line_end":2,"column_start":1,"column_end":3,"is_primary":true"#,
            r#""text":"yé = \"z\"  +","highlight_start":1,"highlight_end":3"#,
            r#""message":"define it \"first\"","code":null,"level":"help","spans":[]"#,
            r#""rendered":"error[W0101]"#,
        ] {
            assert!(j.contains(part), "{part} not in\n{j}");
        }
        assert!(!j.contains('\n'));
    }

    #[test]
    fn a_place_past_the_end_or_inside_a_character_is_shown() {
        let (mut d, map) = sample();
        d.span = Some(Span { start: 8, end: 500, ..d.span.unwrap() });
        assert!(render(&[d.clone()], &map, true).contains("W0101"));
        d.span = None;
        assert!(render(&[d], &map, false).contains("W0101"));
    }
}
