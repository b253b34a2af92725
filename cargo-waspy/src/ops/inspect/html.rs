//! The page of `inspect`: the source, each function shaded by the bytes that were made of it, and a table of all functions.

use super::{Report, Source};
use std::fmt::Write;
use waspy_compiler::api::SizeItem;

const STYLE: &str = "\
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em; color: #222; background: #fff }
pre { margin: 0 } .source { border: 1px solid #ddd; border-radius: 4px; overflow-x: auto }
.line { display: flex; font-family: ui-monospace, monospace; font-size: 13px; white-space: pre }
.line b { width: 4em; text-align: right; padding-right: 1em; color: #999; font-weight: normal; flex: none }
.line i { width: 6em; text-align: right; padding-right: 1em; color: #555; font-style: normal; flex: none }
table { border-collapse: collapse } td { padding: 0 1em 0 0; font-family: ui-monospace, monospace; font-size: 13px }
td:first-child { text-align: right } h2 { margin-top: 2em }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } .source { border-color: #444 } }";

/// The whole page.
pub fn page(report: &Report) -> String {
    let mut out = String::new();
    let title = escaped(&report.path);
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>The component has {} bytes, the core module in it {}.</p>\n",
        report.component, report.core
    );
    match report.imports.len() {
        0 => out.push_str("<p>It imports nothing.</p>\n"),
        n => {
            let _ =
                writeln!(out, "<p>It imports {n} functions:</p>\n<pre>{}</pre>", escaped(&report.imports.join("\n")));
        }
    }
    let most = report.functions.iter().map(|f| f.bytes).max().unwrap_or(0).max(1);
    for (number, file) in report.files.iter().enumerate() {
        let _ = writeln!(out, "<h2>{}</h2>\n<div class=\"source\">", escaped(&file.path));
        for (i, text) in file.text.lines().enumerate() {
            let line = i as u32 + 1;
            let inside = report.functions.iter().find(|f| f.file == number && (f.lines.0..=f.lines.1).contains(&line));
            source_line(&mut out, line, text, inside, most);
        }
        out.push_str("</div>\n");
    }
    table(&mut out, "Functions", &report.sizes.functions);
    table(&mut out, "Data", &report.sizes.data);
    out
}

fn source_line(out: &mut String, line: u32, text: &str, inside: Option<&Source>, most: usize) {
    let bytes = inside.map_or(0, |f| f.bytes);
    // Half of the strongest shade for half of the bytes; text has to stay readable.
    let shade = bytes as f64 / most as f64 * 0.5;
    let first = inside.filter(|f| f.lines.0 == line).map(|f| f.bytes.to_string()).unwrap_or_default();
    let hint = inside.map(|f| format!(" title=\"{}: {} bytes\"", escaped(&f.name), f.bytes)).unwrap_or_default();
    let _ = writeln!(
        out,
        "<div class=\"line\" style=\"background: rgba(220, 90, 20, {shade:.3})\"{hint}><b>{line}</b><i>{first}</i>{}</div>",
        escaped(text)
    );
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
