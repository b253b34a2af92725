//! Static tables of the places where something raises: what tracebacks print. A program that never prints one does not
//! carry them.

use super::Build;
use super::function::FnBuild;
use waspy_ir::{Data, DataId, Imm, Marks, Op, Reloc, Site, SiteId, Value};

/// A table, one row a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Table {
    /// Line number: one word.
    Line,
    /// Address and bytes of what CPython prints for the line of the frame; the place it was inlined at; perhaps the marks.
    Frames,
}

/// So many lines the users' files have together in a small program.
const SMALL_PROGRAM: usize = 16;

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
        let shares_lines = self.shares_lines();
        for (table, id) in self.site_tables.clone() {
            let (mut bytes, mut relocs) = (vec![], vec![]);
            for site in [SiteId(0)].into_iter().chain(self.raising_sites.clone()) {
                match table {
                    Table::Line => bytes.extend(self.module.sites[site.index()].line.to_le_bytes()),
                    Table::Frames => self.frame_row(site, shares_lines, &mut bytes, &mut relocs),
                }
            }
            let data = &mut self.module.data[id.index()];
            (data.bytes, data.relocs) = (bytes, relocs);
        }
    }

    fn frame_row(&mut self, site: SiteId, shares_lines: bool, bytes: &mut Vec<u8>, relocs: &mut Vec<(u32, Reloc)>) {
        if site.0 == 0 {
            return bytes.extend(std::iter::repeat_n(0, if shares_lines { 20 } else { 12 }));
        }
        let own = self.module.sites[site.index()].clone();
        let caller = own.inlined_at.map_or(0, |c| self.number_of_site(c));
        let (line, bytes_of_line) = self.line_of_frame(&own, shares_lines);
        relocs.push((bytes.len() as u32, Reloc::Data(line)));
        bytes.extend([0; 4]);
        bytes.extend((bytes_of_line as u32).to_le_bytes());
        bytes.extend(caller.to_le_bytes());
        if shares_lines {
            let marks = self.marks(&own);
            bytes.extend([marks.col, marks.mark, marks.end_col, marks.mark_end].into_iter().flat_map(u16::to_le_bytes));
        }
    }

    /// Words of a row of the table of frames.
    pub fn words_of_a_frame(&self) -> i32 {
        if self.shares_lines() { 5 } else { 3 }
    }

    /// Have places in one line of a function one text? In a small program the code that writes marks would be longer than what
    /// that saves; frames of recursive functions have to show that they are of one line.
    fn shares_lines(&self) -> bool {
        if self.is_recursive() {
            return true;
        }
        let written = self.sema.sources.files().filter(|f| !f.path.starts_with('<'));
        written.map(|f| f.text.lines().count()).sum::<usize>() > SMALL_PROGRAM
    }

    /// What is printed for a line of a function, once for all places that have the same, and its length.
    fn line_of_frame(&mut self, site: &Site, shares_lines: bool) -> (DataId, usize) {
        let mut text = format!("  File \"{}\", line {}, in {}\n", site.file, site.line, site.function);
        let line = self.source_line(site);
        if !line.is_empty() {
            text.push_str(&format!("    {line}\n"));
        }
        if !shares_lines {
            text.push_str(&marks_text(self.marks(site)));
        }
        if let Some(&id) = self.frame_lines.get(&text) {
            return (id, text.len());
        }
        let id = DataId(self.module.data.len() as u32);
        let name = format!("frame of line {}", site.line);
        self.module.data.push(Data { name, bytes: text.clone().into_bytes(), align: 1, ..Data::default() });
        let length = text.len();
        self.frame_lines.insert(text, id);
        (id, length)
    }

    /// Only a line that is shown has marks.
    fn marks(&self, site: &Site) -> Marks {
        if self.source_line(site).is_empty() { Marks::default() } else { site.marks }
    }

    /// The line of a place as tracebacks show it. What the compiler wrote is nowhere to be read.
    fn source_line(&self, site: &Site) -> String {
        if site.file == crate::lang_items::paths::WRITTEN_FILE {
            return String::new();
        }
        self.sema.sources.line_text(&site.file, site.line).trim_start().into()
    }
}

fn marks_text(m: Marks) -> String {
    if m.end_col == 0 {
        return String::new();
    }
    let sign = |at| match at {
        _ if at < m.col => ' ',
        _ if m.mark <= at && at < m.mark_end => '^',
        _ => '~',
    };
    format!("    {}\n", (0..m.end_col).map(sign).collect::<String>())
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
