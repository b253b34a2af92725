//! Static tables of source places: what tracebacks print. A program that never renders one does not carry them.

use super::Build;
use super::function::FnBuild;
use waspy_ir::{Data, DataId, Imm, Op, Reloc, Value};

/// A table, one entry of four bytes a site.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Table {
    /// Path.
    File,
    /// Qualified name of the function.
    Function,
    /// Line number.
    Line,
    /// Text of the line, stripped.
    Text,
    /// What of the line raised: first character and end.
    Columns,
    /// The operator in it.
    Marks,
    /// The site this one was inlined at.
    Caller,
}

impl Build<'_, '_> {
    fn site_table(&mut self, table: Table) -> DataId {
        if let Some(&id) = self.site_tables.get(&table) {
            return id;
        }
        let id = DataId(self.module.data.len() as u32);
        self.module.data.push(Data { name: format!("sites.{table:?}"), align: 4, ..Data::default() });
        self.site_tables.insert(table, id);
        id
    }

    /// Fills in the tables that something reads.
    pub fn finish_sites(&mut self) {
        for (table, id) in self.site_tables.clone() {
            let sites = self.module.sites.clone();
            let mut bytes = vec![];
            let mut relocs = vec![];
            for site in &sites {
                let at = bytes.len() as u32;
                let word = match table {
                    Table::Line => site.line,
                    Table::Columns => u32::from(site.marks.col) | u32::from(site.marks.end_col) << 16,
                    Table::Marks => u32::from(site.marks.mark) | u32::from(site.marks.mark_end) << 16,
                    Table::Caller => site.inlined_at.map_or(0, |s| s.0),
                    Table::File => self.site_text(&site.file, at, &mut relocs),
                    Table::Function => self.site_text(&site.function, at, &mut relocs),
                    Table::Text => {
                        let line = self.sema.sources.line_text(&site.file, site.line);
                        let line = line.trim_start().to_string();
                        self.site_text(&line, at, &mut relocs)
                    }
                };
                bytes.extend_from_slice(&word.to_le_bytes());
            }
            let data = &mut self.module.data[id.index()];
            (data.bytes, data.relocs) = (bytes, relocs);
        }
    }

    fn site_text(&mut self, text: &str, at: u32, relocs: &mut Vec<(u32, Reloc)>) -> u32 {
        let data = self.text(text.as_bytes());
        relocs.push((at, Reloc::Data(data)));
        0
    }
}

impl FnBuild<'_, '_, '_> {
    /// `site.file(site)` and its kind.
    pub fn site_column(&mut self, name: &str, site: Value) -> Option<Value> {
        let table = match name {
            "site.file" => Table::File,
            "site.function" => Table::Function,
            "site.line" => Table::Line,
            "site.text" => Table::Text,
            "site.caller" => Table::Caller,
            "site.columns" => Table::Columns,
            "site.marks" => Table::Marks,
            _ => panic!("the library declares an intrinsic {name} that nothing implements"),
        };
        let id = self.b.site_table(table);
        let base = self.f.ins(Op::PtrConst, &[], Imm::Data(id));
        let two = self.f.i32(2);
        let at = self.f.op(Op::I32Shl, &[site, two]);
        let address = self.f.op(Op::PtrAdd, &[base, at]);
        let load = if matches!(table, Table::File | Table::Function | Table::Text) { Op::LoadRef } else { Op::LoadI32 };
        let part = self.b.part("sites");
        Some(self.f.load(load, address, 0, part))
    }
}
