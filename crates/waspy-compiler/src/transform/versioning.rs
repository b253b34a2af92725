//! Loop versioning: a loop whose integers would be machine numbers if only what it is given were small (`n` in
//! `for i in range(n)`), or whose indices would be in bounds if only its end were (`n <= len(xs)`), is compiled twice, and
//! tests in front of it choose. The fast version is dominated by the tests, so `ranges` finds in it what follows; the exact
//! version is a copy marked cold.
//!
//! Which tests are worth it is measured and not guessed: the analysis of `ranges` runs once with the assumptions, counts
//! what could be rewritten and names the bounds checks that are left. Loops are tried from the outside in, so that inner
//! loops are within one version; what varies in an outer loop is for the next run, in the inner loops of the fast version.

use super::interval::Interval;
use super::loops::{self, copy_blocks};
use super::ranges::{self, Assumed, Assumption};
use super::rewrite::{Context, block_of, def_inst, inst_blocks, is_constant, make};
use crate::analysis::dominators::{Loop, Shape};
use waspy_ir::{Block, Edge, Function, Imm, InstId, Op, Term, Type, Value};

/// What is tested: sums and products of such numbers are small integers.
const NARROW: i64 = 1 << 30;
/// Most tests in front of a loop.
const TESTS: usize = 4;
/// Most instructions of a loop that is copied.
const COPIED: usize = 250;
/// Most instructions copied in one function.
const IN_ALL: usize = 500;

/// Versions loops; true when one was.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    let mut shape = Shape::new(f);
    if shape.loops.loops.is_empty() || !has_checks(f) {
        return false;
    }
    super::cfg::clear_unreachable(f);
    if loops::preheaders(f, &shape) {
        shape = Shape::new(f);
    }
    let chosen = choose(cx, f, &shape);
    for (l, tests) in &chosen {
        version(f, &shape, &shape.loops.loops[*l], tests);
    }
    !chosen.is_empty()
}

/// Versions a whole function on its parameters, which pays where it calls itself; true when it was.
pub fn run_on_parameters(cx: &Context, f: &mut Function) -> bool {
    let size: usize = f.blocks.iter().map(|b| b.insts.len() + 1).sum();
    if size > COPIED || !f.sig.params.contains(&Type::Int) {
        return false;
    }
    super::cfg::clear_unreachable(f);
    // The body gets a block of its own, so that the entry is left for the tests.
    let body = f.add_block();
    let entry = std::mem::take(&mut f.blocks[0]);
    f.blocks[body.index()] = waspy_ir::BlockData { params: vec![], ..entry };
    f.blocks[0].params = entry.params;
    f.blocks[0].term = Term::Br(Edge { block: body, args: vec![] });
    let given: Vec<Value> = f.blocks[0].params.iter().copied().filter(|&p| f.ty(p) == Type::Int).collect();
    let narrow = Assumed::Within(Interval::new(-NARROW, NARROW - 1));
    let assumed: Vec<Assumption> = given.iter().map(|&v| Assumption { at: body, v, is: narrow }).collect();
    let gain = ranges::probe(cx, f, &Shape::new(f), &assumed).map_or(0, |probe| {
        let rewritten = |i: &&InstId| is_check(f.inst(**i).op);
        probe.rewritten.iter().filter(rewritten).count()
    });
    if gain < 2 || given.len() > TESTS {
        return false;
    }
    let all: Vec<Block> = f
        .block_ids()
        .skip(1)
        .filter(|b| !matches!(f.blocks[b.index()].term, Term::Unreachable) || !f.blocks[b.index()].insts.is_empty())
        .collect();
    let copied = copy_blocks(f, &all);
    all.iter().for_each(|&b| f.blocks[copied.block(b).index()].cold = true);
    let slow = Edge { block: copied.block(body), args: vec![] };
    let tests: Vec<Test> = given.into_iter().map(Test::Narrow).collect();
    put_tests(f, Function::ENTRY, &tests, Edge { block: body, args: vec![] }, slow);
    true
}

/// Is there an operation that ranges could not turn into machine arithmetic, or a bounds check?
fn has_checks(f: &Function) -> bool {
    let checked = |op: Op| is_check(op) || matches!(op, Op::I64LtU | Op::I32LtU);
    let hot = f.blocks.iter().filter(|b| !b.cold);
    let rare = |b: &waspy_ir::BlockData| matches!(&b.term, Term::CondBr { then, other, .. } if f.blocks[then.block.index()].cold != f.blocks[other.block.index()].cold);
    hot.clone().any(rare) || hot.flat_map(|b| &b.insts).any(|&i| checked(f.inst(i).op))
}

/// Operations that are dearer while their operands may be large.
fn is_check(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        IntAdd
            | IntSub
            | IntMul
            | IntNeg
            | IntFloorDiv
            | IntMod
            | IntAnd
            | IntOr
            | IntXor
            | IntShl
            | IntShr
            | IntLt
            | IntLe
            | IntGt
            | IntGe
            | IntEq
            | IntNe
            | IntToF64
            | IntIsSmall
    )
}

/// A condition in front of a loop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Test {
    /// The number is narrow.
    Narrow(Value),
    /// The condition has this outcome.
    Flag(Value, bool),
    /// `n + d <= limit`
    Fits { n: Value, d: i64, limit: Value },
}

/// Loops to version, and what to test in front of each.
fn choose(cx: &Context, f: &Function, shape: &Shape) -> Vec<(usize, Vec<Test>)> {
    let places = inst_blocks(f);
    let mut chosen = vec![];
    let mut left = IN_ALL;
    // Outer loops come after the loops inside them.
    let mut open: Vec<usize> =
        (0..shape.loops.loops.len()).filter(|&n| shape.loops.loops[n].parent.is_none()).collect();
    while !open.is_empty() {
        let tried: Vec<Tried> = open.iter().filter_map(|&n| Tried::new(f, shape, &places, n)).collect();
        let taken = worthwhile(cx, f, shape, &places, &tried, &mut left);
        let refused = open.iter().filter(|n| !taken.iter().any(|(t, _)| t == *n));
        open = refused.flat_map(|&n| children(shape, n)).collect();
        chosen.extend(taken);
    }
    chosen
}

fn children(shape: &Shape, n: usize) -> Vec<usize> {
    (0..shape.loops.loops.len()).filter(|&k| shape.loops.loops[k].parent == Some(n as u32)).collect()
}

/// A loop that may be versioned.
struct Tried<'a> {
    n: usize,
    l: &'a Loop,
    /// The block in front of it.
    to: Block,
    /// Integers from outside that its operations take.
    given: Vec<Value>,
    /// Conditions from outside of which one outcome is rare, and the other outcome.
    flags: Vec<(Value, bool)>,
}

impl Tried<'_> {
    fn new<'a>(f: &Function, shape: &'a Shape, places: &[u32], n: usize) -> Option<Tried<'a>> {
        let l = &shape.loops.loops[n];
        let to = loops::preheader(f, &shape.cfg, l).filter(|_| !f.blocks[l.header.index()].cold)?;
        Some(Tried { n, l, to, given: operands(f, places, l), flags: flags(f, places, l) })
    }

    /// What is assumed in front of it.
    fn assumed(&self) -> impl Iterator<Item = Assumption> + '_ {
        let narrow = Assumed::Within(Interval::new(-NARROW, NARROW - 1));
        let given = self.given.iter().map(move |&v| Assumption { at: self.to, v, is: narrow });
        let flags = self.flags.iter().map(|&(v, t)| Assumption { at: self.to, v, is: Assumed::Truth(t) });
        given.chain(flags)
    }

    fn is_outside(&self, f: &Function, places: &[u32], v: Value) -> bool {
        !self.l.blocks.contains(&block_of(f, places, v))
    }

    /// Blocks that run often.
    fn hot(&self, f: &Function) -> Vec<Block> {
        self.l.blocks.iter().copied().filter(|b| !f.blocks[b.index()].cold).collect()
    }
}

fn flags(f: &Function, places: &[u32], l: &Loop) -> Vec<(Value, bool)> {
    let mut out: Vec<(Value, bool)> = vec![];
    for &b in l.blocks.iter().filter(|b| !f.blocks[b.index()].cold) {
        let Term::CondBr { cond, then, other } = &f.blocks[b.index()].term else { continue };
        let cold = |e: &Edge| f.blocks[e.block.index()].cold;
        let outside = !l.blocks.contains(&block_of(f, places, *cond)) && !def_inst(f, *cond).is_some_and(is_constant);
        if outside && cold(then) != cold(other) && !out.iter().any(|(v, _)| v == cond) {
            out.push((*cond, cold(other)));
        }
    }
    out
}

fn operands(f: &Function, places: &[u32], l: &Loop) -> Vec<Value> {
    let mut out: Vec<Value> = vec![];
    for &b in l.blocks.iter().filter(|b| !f.blocks[b.index()].cold) {
        for &i in &f.blocks[b.index()].insts {
            let inst = f.inst(i);
            if !is_check(inst.op) && inst.op != Op::IntRaw {
                continue;
            }
            for &a in &inst.args {
                let outside = !l.blocks.contains(&block_of(f, places, a));
                let constant = def_inst(f, a).is_some_and(is_constant);
                if f.ty(a) == Type::Int && outside && !constant && !out.contains(&a) {
                    out.push(a);
                }
            }
        }
    }
    out
}

/// Those of the loops in which the assumptions make something cheaper, with the tests that are needed for it.
fn worthwhile(
    cx: &Context,
    f: &Function,
    shape: &Shape,
    places: &[u32],
    tried: &[Tried],
    left: &mut usize,
) -> Vec<(usize, Vec<Test>)> {
    let narrow = Interval::new(-NARROW, NARROW - 1);
    let assumed: Vec<Assumption> = tried.iter().flat_map(Tried::assumed).collect();
    let Some(probe) = ranges::probe(cx, f, shape, &assumed) else { return vec![] };
    let known = |t: &Tried, v: Value| {
        assumed.iter().zip(&probe.known).any(|(a, k)| a.at == t.to && a.v == v && k.within(narrow))
    };
    let mut out = vec![];
    for t in tried {
        let hot = t.hot(f);
        let mut tests: Vec<Test> = t.flags.iter().map(|&(v, truth)| Test::Flag(v, truth)).collect();
        let insts = hot.iter().flat_map(|b| &f.blocks[b.index()].insts);
        if insts.filter(|i| is_check(f.inst(**i).op)).any(|i| probe.rewritten.contains(i)) {
            tests.extend(t.given.iter().filter(|&&v| !known(t, v)).map(|&v| Test::Narrow(v)));
        }
        for b in probe.bounds.iter().filter(|b| hot.contains(&b.block)) {
            let (Type::I32 | Type::I64 | Type::Int, Type::I32 | Type::I64) = (f.ty(b.n), f.ty(b.limit)) else {
                continue;
            };
            let test = Test::Fits { n: b.n, d: b.d, limit: b.limit };
            let sure = f.ty(b.n) != Type::Int || known(t, b.n) || tests.contains(&Test::Narrow(b.n));
            let outside = t.is_outside(f, places, b.n) && t.is_outside(f, places, b.limit);
            if sure && outside && !tests.contains(&test) {
                tests.push(test);
            }
        }
        let size: usize = t.l.blocks.iter().map(|b| f.blocks[b.index()].insts.len() + 1).sum();
        if (1..=TESTS).contains(&tests.len()) && size <= COPIED && size <= *left {
            *left -= size;
            out.push((t.n, tests));
        }
    }
    out
}

/// Copies the loop and puts the tests in front of it.
fn version(f: &mut Function, shape: &Shape, l: &Loop, tests: &[Test]) {
    let Some(to) = loops::preheader(f, &shape.cfg, l) else { return };
    let copied = copy_blocks(f, &l.blocks);
    l.blocks.iter().for_each(|&b| f.blocks[copied.block(b).index()].cold = true);
    let Term::Br(fast) = std::mem::take(&mut f.blocks[to.index()].term) else { unreachable!("a preheader jumps") };
    let slow = Edge { block: copied.block(l.header), args: fast.args.clone() };
    put_tests(f, to, tests, fast, slow);
    copied.repair(f);
}

/// Ends a block with tests that lead to the fast version when all hold.
fn put_tests(f: &mut Function, to: Block, tests: &[Test], fast: Edge, slow: Edge) {
    let mut at = to;
    for test in tests {
        let cond = Emit { f, at }.test(*test);
        // A block that only this edge leads to: what the test shows holds in all that follows it.
        let next = f.add_block();
        let then = Edge { block: next, args: vec![] };
        f.blocks[at.index()].term = Term::CondBr { cond, then, other: slow.clone() };
        at = next;
    }
    f.blocks[at.index()].term = Term::Br(fast);
}

/// Appends to a block.
struct Emit<'a> {
    f: &'a mut Function,
    at: Block,
}

impl Emit<'_> {
    fn op(&mut self, op: Op, args: Vec<Value>, imm: Imm) -> Value {
        let (id, v) = make(self.f, op, args, imm);
        self.f.blocks[self.at.index()].insts.push(id);
        v
    }

    fn constant(&mut self, n: i64) -> Value {
        self.op(Op::I64Const, vec![], Imm::I64(n))
    }

    /// The number in 64 bits.
    fn word(&mut self, v: Value) -> Value {
        match self.f.ty(v) {
            Type::Int => self.op(Op::IntRaw, vec![v], Imm::None),
            Type::I32 => self.op(Op::I64ExtendI32S, vec![v], Imm::None),
            _ => v,
        }
    }

    fn test(&mut self, test: Test) -> Value {
        match test {
            // One unsigned comparison: handles of large numbers are outside too.
            Test::Narrow(v) => {
                let (raw, low, width) = (self.word(v), self.constant(NARROW), self.constant(2 * NARROW));
                let sum = self.op(Op::I64Add, vec![raw, low], Imm::None);
                self.op(Op::I64LtU, vec![sum, width], Imm::None)
            }
            Test::Flag(v, true) => v,
            Test::Flag(v, false) => self.op(Op::I32Eqz, vec![v], Imm::None),
            Test::Fits { n, d, limit } => {
                let (mut n, limit) = (self.word(n), self.word(limit));
                if d != 0 {
                    let d = self.constant(d);
                    n = self.op(Op::I64Add, vec![n, d], Imm::None);
                }
                self.op(Op::I64LeS, vec![n, limit], Imm::None)
            }
        }
    }
}
