//! Where the bytes of a core module went: each function and data item with its size and what led to it. The base of
//! `cargo waspy inspect` and of `examples/compile.rs --sizes`.

use std::collections::BTreeMap;

use waspy_ir::{DataId, FuncDecl, FuncId, Module, SiteId};

use super::Layouted;
use super::reach::{By, Reached};

/// Sizes of the parts of a core module.
#[derive(Clone, Debug, Default)]
pub struct SizeReport {
    /// Functions, with the bytes of their code.
    pub functions: Vec<SizeItem>,
    /// What is imported, as `MODULE NAME`; it has no bytes here.
    pub imports: Vec<SizeItem>,
    /// Lines of the user's files, with the bytes of the code that they became, wherever that is; when it was asked for.
    pub lines: BTreeMap<(String, u32), usize>,
    /// Data items, with their bytes in memory. Those that are all zeros take none in the module.
    pub data: Vec<SizeItem>,
}

/// A part of a core module.
#[derive(Clone, Debug)]
pub struct SizeItem {
    /// Name of the function, or a description of the data.
    pub name: String,
    /// Its bytes.
    pub bytes: usize,
    /// Name of the function or data that led to it first; `None` for what is exported.
    pub because: Option<String>,
}

impl SizeReport {
    /// Notes a function's code.
    pub(super) fn function(&mut self, m: &Module, r: &Reached, id: FuncId, bytes: usize) {
        let because = name_of(m, r.func_by[id.index()]);
        self.functions.push(SizeItem { name: m.funcs[id.index()].name().into(), bytes, because });
    }

    /// Notes what the module imports.
    pub(super) fn imports(&mut self, m: &Module, r: &Reached) {
        for (n, decl) in m.funcs.iter().enumerate().filter(|(n, _)| r.funcs[*n]) {
            if let FuncDecl::Import { module, name, .. } = decl {
                let because = name_of(m, r.func_by[n]);
                self.imports.push(SizeItem { name: format!("{module} {name}"), bytes: 0, because });
            }
        }
    }

    /// Notes an instruction. What was inlined counts where the user's file called it; what is in no file of the user's does not.
    pub(super) fn line(&mut self, m: &Module, site: SiteId, bytes: usize) {
        let mut at = Some(site);
        while let Some(place) = at.map(|s| &m.sites[s.index()]) {
            if !place.file.is_empty() && !place.file.starts_with('<') {
                *self.lines.entry((place.file.clone(), place.line)).or_default() += bytes;
                return;
            }
            at = place.inlined_at;
        }
    }

    /// Notes the data that got an address of its own.
    pub(super) fn data(&mut self, m: &Module, env: &Layouted) {
        for &id in &env.statics.kept {
            let item = &m.data[id.index()];
            let because = name_of(m, env.reached.data_by[id.index()]);
            self.data.push(SizeItem { name: item.name.clone(), bytes: item.bytes.len(), because });
        }
    }

    /// The ways from an export to an item, the item first.
    pub fn why<'r>(&'r self, item: &'r SizeItem) -> Vec<&'r str> {
        let mut way = vec![item.name.as_str()];
        let mut because = item.because.as_deref();
        while let Some(name) = because.filter(|n| !way.contains(n)) {
            way.push(name);
            let all = self.functions.iter().chain(&self.data);
            because = all.into_iter().find(|i| i.name == name).and_then(|i| i.because.as_deref());
        }
        way
    }
}

fn name_of(m: &Module, by: By) -> Option<String> {
    match by {
        By::Export => None,
        By::Func(FuncId(f)) => Some(m.funcs[f as usize].name().into()),
        By::Data(DataId(d)) => Some(m.data[d as usize].name.clone()),
    }
}
