//! Which functions the program needs, while it grows. Most functions of the library disappear into their callers; what only
//! they were for needs no ranges, no lowering and no slow paths. A function that is not reached waits: a later one may call
//! it after all.

use waspy_ir::{FuncDecl, FuncId, Imm, Module, Reloc};

/// The functions that are reached from what is exported, and those that wait.
#[derive(Debug, Default)]
pub struct Wanted {
    seen: Vec<bool>,
    waiting: Vec<bool>,
}

impl Wanted {
    /// The functions have bodies (or other ones than before). Those among them that were reached before.
    pub fn built(&mut self, ids: &[FuncId]) -> Vec<FuncId> {
        let mut asked = vec![];
        for &id in ids {
            self.grow(id);
            self.waiting[id.index()] = true;
            if std::mem::take(&mut self.seen[id.index()]) {
                asked.push(id);
            }
        }
        asked
    }

    /// The functions that wait and are reached from these; they wait no more.
    pub fn reach(&mut self, module: &Module, from: Vec<FuncId>) -> Vec<FuncId> {
        let (mut work, mut ready) = (from, vec![]);
        while let Some(id) = work.pop() {
            self.grow(id);
            if std::mem::replace(&mut self.seen[id.index()], true) {
                continue;
            }
            if std::mem::take(&mut self.waiting[id.index()]) {
                ready.push(id);
                callees(module, id, &mut work);
            }
        }
        ready.sort_unstable();
        ready
    }

    /// The functions that wait.
    pub fn left(&self) -> impl Iterator<Item = FuncId> {
        let waiting = self.waiting.iter().enumerate().filter(|(_, w)| **w);
        waiting.map(|(n, _)| FuncId(n as u32))
    }

    fn grow(&mut self, id: FuncId) {
        if self.seen.len() <= id.index() {
            self.seen.resize(id.index() + 1, false);
            self.waiting.resize(id.index() + 1, false);
        }
    }
}

/// What is exported, and what static data refers to.
pub fn roots(module: &Module) -> Vec<FuncId> {
    let mut out: Vec<FuncId> = module.exports.iter().map(|(_, f)| *f).collect();
    for (_, reloc) in module.data.iter().flat_map(|d| &d.relocs) {
        if let Reloc::Func(f) = reloc {
            out.push(*f);
        }
    }
    out
}

/// Adds the functions that a function mentions.
pub fn callees(module: &Module, id: FuncId, out: &mut Vec<FuncId>) {
    let FuncDecl::Defined(f) = &module.funcs[id.index()] else { return };
    for b in &f.blocks {
        for &i in &b.insts {
            if let Imm::Func(callee) = f.inst(i).imm {
                out.push(callee);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_called_waits_until_it_is() {
        let text = r#"
            func @main () {
            bb0:
              call @a ()
              return
            }
            func @a () {
            bb0:
              return
            }
            func @b () {
            bb0:
              return
            }
            export "main" @main
        "#;
        let m = waspy_ir::parser::parse_module(text).unwrap_or_else(|e| panic!("{e}"));
        let ids = [FuncId(0), FuncId(1), FuncId(2)];
        let mut wanted = Wanted::default();
        assert!(wanted.built(&ids).is_empty());
        assert_eq!(wanted.reach(&m, roots(&m)), [ids[0], ids[1]]);
        assert_eq!(wanted.left().collect::<Vec<_>>(), [ids[2]]);
        assert_eq!(wanted.reach(&m, vec![ids[1], ids[2]]), [ids[2]]);
        // Asked for before it is built again: it is to be done again.
        assert_eq!(wanted.built(&[ids[1]]), [ids[1]]);
        assert_eq!(wanted.reach(&m, vec![ids[1]]), [ids[1]]);
    }
}
