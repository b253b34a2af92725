//! Integer parameters of blocks that ranges have shown to be small become 64-bit words: nothing has to keep a word alive for
//! the collector, and a loop's counter is one parameter instead of a number and its carrier.

use super::rewrite::{Subst, make};
use crate::analysis::dominators::for_each_edge;
use waspy_ir::{Block, Function, Imm, Op, Term, Type, Value, ValueDef};

/// Changes the parameters; true when one was.
pub fn to_words(f: &mut Function, small: &[Value]) -> bool {
    if small.is_empty() {
        return false;
    }
    // Of blocks that are not reached too: their edges have to fit.
    let mut preds: Vec<Vec<Block>> = vec![vec![]; f.blocks.len()];
    for b in f.block_ids() {
        for_each_edge(&f.blocks[b.index()].term, |e| preds[e.block.index()].push(b));
    }
    preds.iter_mut().for_each(Vec::dedup);
    let mut subst = Subst::new(f);
    let mut made = vec![];
    for &p in small {
        let ValueDef::Param(b, n) = f.values[p.index()].def else { continue };
        // Behind an instruction that raises there is no place for a conversion.
        let plain = |p: &Block| !matches!(f.blocks[p.index()].term, Term::TryBr { .. });
        if b == Function::ENTRY || !preds[b.index()].iter().all(plain) {
            continue;
        }
        f.values[p.index()].ty = Type::I64;
        let (id, number) = make(f, Op::IntFromSmall, vec![p], Imm::None);
        f.blocks[b.index()].insts.insert(0, id);
        subst.set(p, number);
        made.push((b, n as usize, id, p));
    }
    subst.apply(f);
    for &(b, n, id, p) in &made {
        f.insts[id.index()].args[0] = p;
        for &pred in &preds[b.index()] {
            let mut term = std::mem::take(&mut f.blocks[pred.index()].term);
            for e in term.edges_mut().into_iter().filter(|e| e.block == b) {
                let (id, raw) = make(f, Op::IntRaw, vec![e.args[n]], Imm::None);
                f.blocks[pred.index()].insts.push(id);
                e.args[n] = raw;
            }
            f.blocks[pred.index()].term = term;
        }
    }
    !made.is_empty()
}
