//! The page of `inspect`: the source, each line shaded by the bytes that were made of it, what is boxed in it, and tables of all
//! functions. It needs no other file.

use super::source::Source;
use super::{Boxed, Report};
use std::fmt::Write;
use waspy_compiler::api::SizeItem;

const STYLE: &str = "\
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em; color: #222; background: #fff }
pre { margin: 0 } .source { border: 1px solid #ddd; border-radius: 4px; overflow-x: auto }
.line { display: flex; font-family: ui-monospace, monospace; font-size: 13px; white-space: pre }
.line b { width: 4em; text-align: right; padding-right: 1em; color: #999; font-weight: normal; flex: none }
.line em { color: #a33 }
.line i { width: 6em; text-align: right; padding-right: 1em; color: #555; font-style: normal; flex: none }
table { border-collapse: collapse } td { padding: 0 1em 0 0; font-family: ui-monospace, monospace; font-size: 13px }
td:first-child { text-align: right } h2 { margin-top: 2em }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } .source { border-color: #444 } }";

/// One page about some components.
pub fn html(reports: &[Report]) -> String {
    let names: Vec<&str> = reports.iter().map(|r| r.name.as_str()).collect();
    let title = escaped(&names.join(", "));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n"
    );
    reports.iter().for_each(|report| component(&mut out, report));
    out
}

fn component(out: &mut String, report: &Report) {
    let _ = write!(
        out,
        "<h1>{}</h1>\n<p>The component has {} bytes, the core module in it {}.</p>\n",
        escaped(&report.name),
        report.component,
        report.core
    );
    imports(out, report);
    let most = report.sizes.lines.values().copied().max().unwrap_or(0).max(1);
    for (number, file) in report.files.iter().enumerate() {
        let _ = writeln!(out, "<h2>{}</h2>\n<div class=\"source\">", escaped(&file.path));
        for (i, text) in file.text.lines().enumerate() {
            let line = i as u32 + 1;
            let bytes = report.bytes_of_line(file, line);
            let boxed: Vec<&Boxed> = report.boxed.iter().filter(|b| b.file == number && b.line == line).collect();
            source_line(out, line, text, bytes, most, &boxed);
        }
        out.push_str("</div>\n");
    }
    sources(out, report);
    table(out, "All functions", &report.sizes.functions);
    table(out, "Data", &report.sizes.data);
}

fn imports(out: &mut String, report: &Report) {
    let imports = &report.sizes.imports;
    if imports.is_empty() {
        return out.push_str("<p>It imports nothing.</p>\n");
    }
    let _ = writeln!(out, "<p>It imports {} functions:</p>\n<table>", imports.len());
    for import in imports {
        let because = report.callers(import).join(", because of ");
        let _ = writeln!(out, "<tr><td>{}</td><td>because of {}</td></tr>", escaped(&import.name), escaped(&because));
    }
    out.push_str("</table>\n");
}

/// A line, shaded by its bytes; what is boxed in it is told behind it.
fn source_line(out: &mut String, line: u32, text: &str, bytes: usize, most: usize, boxed: &[&Boxed]) {
    // Half of the strongest shade for half of the bytes; text has to stay readable.
    let shade = bytes as f64 / most as f64 * 0.5;
    let shown = if bytes > 0 { bytes.to_string() } else { String::new() };
    let notes: String = boxed
        .iter()
        .map(|b| format!("<em>  {} of type {} is boxed: {}</em>", escaped(&b.text), escaped(&b.ty), escaped(&b.why)))
        .collect();
    let _ = writeln!(
        out,
        "<div class=\"line\" style=\"background: rgba(220, 90, 20, {shade:.3})\"><b>{line}</b><i>{shown}</i>{}{notes}</div>",
        escaped(text)
    );
}

fn sources(out: &mut String, report: &Report) {
    let mut functions: Vec<&Source> = report.functions.iter().filter(|f| f.bytes > 0).collect();
    functions.sort_by_key(|f| std::cmp::Reverse(f.bytes));
    out.push_str("<h2>Functions of the source</h2>\n<table>\n");
    for f in functions {
        let place = format!("{}:{}", report.files[f.file].path, f.lines.0);
        let _ = writeln!(out, "<tr><td>{}</td><td>{}</td><td>{}</td></tr>", f.bytes, escaped(&f.name), escaped(&place));
    }
    out.push_str("</table>\n");
}

fn table(out: &mut String, title: &str, items: &[SizeItem]) {
    let mut items: Vec<&SizeItem> = items.iter().collect();
    items.sort_by_key(|i| std::cmp::Reverse(i.bytes));
    let _ = writeln!(out, "<h2>{title}</h2>\n<table>");
    for item in items {
        let because = item.because.as_deref().map(|b| format!("because of {}", escaped(b))).unwrap_or_default();
        let _ = writeln!(out, "<tr><td>{}</td><td>{}</td><td>{because}</td></tr>", item.bytes, escaped(&item.name));
    }
    out.push_str("</table>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
