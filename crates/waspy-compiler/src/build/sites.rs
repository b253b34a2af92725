//! Static tables of the places where something raises: what tracebacks print. A program that never prints one does not
//! carry them.

use super::Build;
use super::function::FnBuild;
use waspy_ir::{Data, DataId, Imm, Op, Reloc, Site, SiteId, Value};

/// A table, one row a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Table {
    /// Line number: one word.
    Line,
    /// Address and bytes of what CPython prints for the frame; a number that places in one line of a function share; the
    /// place it was inlined at.
    Frames,
}

impl Build<'_, '_> {
    /// The number of a place where something raises.
    pub fn number_of_site(&mut self, site: SiteId) -> i32 {
        let next = self.raising_sites.len() as i32 + 1;
        let number = *self.site_numbers.entry(site).or_insert(next);
        if number == next {
            self.raising_sites.push(site);
            if let Some(caller) = self.module.sites[site.index()].inlined_at {
                self.number_of_site(caller);
            }
        }
        number
    }

    /// Does a function of the program come to be called while it runs?
    pub fn is_recursive(&self) -> bool {
        !self.recursive.is_empty()
    }

    fn site_table(&mut self, table: Table) -> DataId {
        if let Some(&id) = self.site_tables.get(&table) {
            return id;
        }
        let id = DataId(self.module.data.len() as u32);
        self.module.data.push(Data { name: format!("sites.{table:?}"), align: 4, ..Data::default() });
        self.site_tables.insert(table, id);
        id
    }

    /// Fills in the tables that something reads, when all places have their numbers.
    pub fn finish_sites(&mut self) {
        for (table, id) in self.site_tables.clone() {
            let (mut bytes, mut relocs) = (vec![], vec![]);
            for site in [SiteId(0)].into_iter().chain(self.raising_sites.clone()) {
                match table {
                    Table::Line => bytes.extend(self.module.sites[site.index()].line.to_le_bytes()),
                    Table::Frames => self.frame_row(site, &mut bytes, &mut relocs),
                }
            }
            let data = &mut self.module.data[id.index()];
            (data.bytes, data.relocs) = (bytes, relocs);
        }
    }

    fn frame_row(&mut self, site: SiteId, bytes: &mut Vec<u8>, relocs: &mut Vec<(u32, Reloc)>) {
        if site.0 == 0 {
            return bytes.extend([0; 16]);
        }
        let text = self.frame_text(site);
        let own = self.module.sites[site.index()].clone();
        let same = |s: &Site| s.line == own.line && s.function == own.function && s.file == own.file;
        let place = self.raising_sites.iter().position(|s| same(&self.module.sites[s.index()]));
        let caller = own.inlined_at.map_or(0, |c| self.number_of_site(c));
        relocs.push((bytes.len() as u32, Reloc::Data(DataId(self.module.data.len() as u32))));
        bytes.extend([0; 4]);
        bytes.extend((text.len() as u32).to_le_bytes());
        bytes.extend(place.map_or(0, |n| n as u32 + 1).to_le_bytes());
        bytes.extend(caller.to_le_bytes());
        let line = self.module.sites[site.index()].line;
        self.module.data.push(Data { name: format!("frame of line {line}"), bytes: text, align: 1, ..Data::default() });
    }

    fn frame_text(&mut self, site: SiteId) -> Vec<u8> {
        let site = self.module.sites[site.index()].clone();
        let mut text = format!("  File \"{}\", line {}, in {}\n", site.file, site.line, site.function).into_bytes();
        // What the compiler wrote is nowhere to be read.
        let written = site.file == crate::lang_items::paths::WRITTEN_FILE;
        let line = if written { "" } else { self.sema.sources.line_text(&site.file, site.line).trim_start() };
        let line = line.to_string();
        if !line.is_empty() {
            text.extend(format!("    {line}\n").bytes());
        }
        let m = site.marks;
        if !line.is_empty() && m.end_col != 0 {
            text.extend(b"    ");
            text.extend((0..m.end_col).map(|at| match at {
                _ if at < m.col => b' ',
                _ if m.mark <= at && at < m.mark_end => b'^',
                _ => b'~',
            }));
            text.push(b'\n');
        }
        text
    }
}

impl FnBuild<'_, '_, '_> {
    /// The address of the table of frames.
    pub fn site_frames(&mut self) -> Value {
        let id = self.b.site_table(Table::Frames);
        self.f.ins(Op::PtrConst, &[], Imm::Data(id))
    }

    /// The number of the place in the program that calls a library function; 0 where a function of the library or one
    /// that the compiler made does. Meant for defaults of parameters, which are made where the call is.
    pub fn site_here(&mut self) -> Value {
        let site = self.f.site();
        let number = if site.0 == 0 { 0 } else { self.b.number_of_site(site) };
        self.f.int(i64::from(number))
    }

    /// `site.line(site)`.
    pub fn site_column(&mut self, name: &str, site: Value) -> Option<Value> {
        assert!(name == "site.line", "the library declares an intrinsic {name} that nothing implements");
        let id = self.b.site_table(Table::Line);
        let base = self.f.ins(Op::PtrConst, &[], Imm::Data(id));
        let two = self.f.i32(2);
        let at = self.f.op(Op::I32Shl, &[site, two]);
        let address = self.f.op(Op::PtrAdd, &[base, at]);
        let part = self.b.part("sites");
        Some(self.f.load(Op::LoadI32, address, 0, part))
    }
}
