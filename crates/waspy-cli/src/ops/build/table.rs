//! The table that closes a build: what each component offers, wants and weighs.

use crate::shell::Shell;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// A component.
pub struct Row {
    /// What people call it.
    pub name: String,
    /// Functions to call.
    pub exports: usize,
    /// Interfaces that the host has to provide.
    pub imports: usize,
    /// Bytes before the optimiser, if one ran.
    pub before: Option<usize>,
    /// Bytes.
    pub size: usize,
    /// Bytes when packed.
    pub gzip: usize,
}

impl Row {
    fn cells(&self) -> [String; 6] {
        let before = self.before.map_or("-".into(), |n| n.to_string());
        let [exports, imports, size, gzip] = [self.exports, self.imports, self.size, self.gzip].map(|n| n.to_string());
        [self.name.clone(), exports, imports, before, size, gzip]
    }
}

/// How many bytes a server sends.
pub fn gzip(bytes: &[u8]) -> Result<usize, String> {
    let mut encoder = GzEncoder::new(vec![], Compression::best());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    packed.map(|p| p.len()).map_err(|e| format!("could not pack a component: {e}"))
}

const HEADS: [&str; 6] = ["component", "exports", "imports", "before", "bytes", "gzip"];

/// Shows it, unless `--quiet`.
pub fn show(shell: &Shell, rows: &[Row]) {
    text(rows).lines().for_each(|line| shell.plain(line));
}

fn text(rows: &[Row]) -> String {
    let mut lines = vec![HEADS.map(str::to_owned)];
    lines.extend(rows.iter().map(Row::cells));
    let width = |column: usize| lines.iter().map(|l| l[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEADS.len()).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        // Below the words behind status verbs.
        text.push_str(&format!("{:13}{:<width$}", "", line[0], width = widths[0]));
        for (cell, width) in line.iter().zip(&widths).skip(1) {
            text.push_str(&format!("  {cell:>width$}"));
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other() {
        let row = |name: &str, before| Row { name: name.into(), exports: 2, imports: 0, before, size: 900, gzip: 10 };
        let text = text(&[row("py/größe", Some(1000)), row("py/a", None)]);
        let expected = "             component  exports  imports  before  bytes  gzip
             py/größe         2        0    1000    900    10
             py/a             2        0       -    900    10
";
        assert_eq!(text, expected);
    }

    #[test]
    fn packed_is_smaller() {
        assert!(gzip(&[0; 1000]).unwrap() < 100);
    }
}
