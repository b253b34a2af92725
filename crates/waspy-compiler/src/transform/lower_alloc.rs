//! `new` and `new_tail` become calls of the library's allocator, with the sizes and the class object of their layout.

use waspy_ir::{Edge, Effects, Function, Imm, Inst, InstId, Layout, LayoutId, Op, Term, Type, Value};

use super::splice::Splice;
use crate::lang_funcs::{LangFuncs, LangItem};

/// Lowers every allocation of a function.
pub fn run(f: &mut Function, layouts: &[Layout], lang: &mut dyn LangFuncs) {
    for b in f.block_ids() {
        if !f.blocks[b.index()].insts.iter().any(|&i| is_allocation(f.inst(i))) {
            continue;
        }
        let (mut s, insts, mut term) = Splice::open(f, b);
        for (n, &i) in insts.iter().enumerate() {
            if !is_allocation(s.f.inst(i)) {
                s.keep(i);
                continue;
            }
            let (result, address) = allocate(&mut s, i, layouts, lang);
            let mut at = address;
            if n + 1 == insts.len() {
                (at, term) = behind_handler(&mut s, at, term);
            }
            s.redefine(result, Op::RefFromPtr, &[at]);
        }
        s.end(term);
    }
}

fn is_allocation(inst: &Inst) -> bool {
    inst.op.effects().has(Effects::FRESH)
}

/// The call instead of the op: the result the op had, and the address it is to be made of.
fn allocate(s: &mut Splice, i: InstId, layouts: &[Layout], lang: &mut dyn LangFuncs) -> (Value, Value) {
    let inst = s.f.inst(i).clone();
    s.f.insts[i.index()].results.clear();
    s.site = inst.site;
    let Imm::Layout(l) = inst.imm else { unreachable!("allocations have a layout") };
    let size = s.i32(layouts[l.index()].size as i32);
    let mut args = vec![size];
    let item = if inst.op == Op::NewTail {
        let element = s.i32(layouts[l.index()].tail as i32);
        args.extend([element, inst.args[0]]);
        LangItem::AllocTail
    } else {
        LangItem::Alloc
    };
    args.push(class_object(s, l));
    let callee = lang.func(item);
    let address = s.ins_with(Op::Call, &args, Imm::Func(callee), &item.sig().results)[0];
    (inst.results[0], address)
}

fn class_object(s: &mut Splice, l: LayoutId) -> Value {
    s.ins(Op::LayoutAddr, &[], Imm::Layout(l))
}

/// Inside `try` the block ends right after the call, and the address goes to a block of its own.
fn behind_handler(s: &mut Splice, address: Value, term: Term) -> (Value, Term) {
    let Term::TryBr { normal, unwind } = term else { return (address, term) };
    let next = s.new_block(false);
    let passed = s.f.add_param(next, Type::Ptr);
    s.end(Term::TryBr { normal: Edge::new(next, &[address]), unwind });
    s.block = next;
    (passed, Term::Br(normal))
}
