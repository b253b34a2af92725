//! Interval analysis and what follows from it: exact integers whose operands and results are small become machine
//! arithmetic, comparisons, conversions and bounds checks that are decided fold.
//!
//! The analysis walks the dominator tree until nothing changes: parameters join what their edges pass (widened at loop
//! headers, then narrowed by two more rounds), a branch refines the operands of its condition in what it dominates. In
//! the last round, which rewrites, differences between values (`i < n`) are facts too; they decide bounds checks.
//!
//! Facts about an `int` are facts about the mathematical number: nothing is assumed about the bits of a handle, except
//! that they lie outside the small range. The tables that describe single ops are in `range_ops`.

use super::interval::{EMPTY, Interval, widen};
use super::range_ops::{self, Order};
use super::range_params;
use super::rewrite::{Context, def_inst, drop_dead_handlers};
use crate::analysis::dominators::{Shape, for_each_edge};
use waspy_ir::{Block, Function, Inst, InstId, Op, Term, Type, Value};

/// Rounds before widening starts, before it goes all the way, and before the analysis gives up.
const PLAIN: usize = 2;
const STEPPED: usize = 12;
const LIMIT: usize = 60;
/// Rounds after the fixpoint that take back what widening overshot.
const NARROW: usize = 2;
/// Facts that are noted for one bounds check, and how far from the index.
const BOUNDS: usize = 4;
const NEAR: i64 = 1 << 20;
/// How far facts follow conversions from a value to its operand.
const DEPTH: usize = 5;

/// Analyses and rewrites a function; true when something changed.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    if f.insts.is_empty() {
        return false;
    }
    let shape = Shape::without_loops(f);
    let mut r = Ranges::new(cx, f, &shape);
    if !r.solve(f, &[]) {
        return false;
    }
    r.finale = true;
    r.round(f, &[]);
    let (edits, small) = (std::mem::take(&mut r.edits), std::mem::take(&mut r.small));
    let mut changed = !edits.is_empty();
    range_ops::apply(f, edits);
    changed |= range_params::to_words(f, &small);
    changed | drop_dead_handlers(cx, f)
}

/// A fact assumed at the start of a block, to see what it would be worth.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct Assumption {
    pub at: Block,
    pub v: Value,
    pub is: Assumed,
}

/// What a value is assumed to be.
#[derive(Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub enum Assumed {
    Within(Interval),
    Truth(bool),
}

/// What the analysis finds when it assumes something.
pub struct Probe {
    /// Instructions that could be rewritten.
    pub rewritten: Vec<InstId>,
    /// What was known of each assumption's value without it.
    pub known: Vec<Interval>,
    /// Bounds checks that are left.
    pub bounds: Vec<Bound>,
}

/// A check in a block that would be decided if `n + d <= limit`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Bound {
    pub block: Block,
    pub n: Value,
    pub d: i64,
    pub limit: Value,
}

/// What would follow from the assumptions.
pub fn probe(cx: &Context, f: &Function, shape: &Shape, assumed: &[Assumption]) -> Option<Probe> {
    let mut r = Ranges::new(cx, f, shape);
    r.known = vec![EMPTY; assumed.len()];
    r.bounds = Some(vec![]);
    if !r.solve(f, assumed) {
        return None;
    }
    r.finale = true;
    r.round(f, assumed);
    Some(Probe {
        rewritten: r.edits.iter().map(|e| e.0).collect(),
        known: r.known,
        bounds: r.bounds.unwrap_or_default(),
    })
}

/// `a - b <= k`, for the numbers behind two values.
struct Fact {
    a: Value,
    b: Value,
    k: i64,
    next: u32,
}

/// The state of the walk.
pub struct Ranges<'a> {
    cx: &'a Context,
    shape: &'a Shape,
    now: Vec<Interval>,
    /// Parameters as the last round left them.
    last: Vec<Interval>,
    /// What each edge passes, by block and edge; `None` while it is not taken.
    edges: Vec<Vec<Option<Vec<Interval>>>>,
    /// The edges into each block.
    incoming: Vec<Vec<(Block, u32)>>,
    log: Vec<(Value, Interval)>,
    facts: Vec<Fact>,
    fact_heads: Vec<u32>,
    rounds: usize,
    narrowing: bool,
    changed: bool,
    finale: bool,
    edits: Vec<(InstId, range_ops::Edit)>,
    /// What was known of each assumption's value, in a probe.
    known: Vec<Interval>,
    /// Bounds checks that are left, in a probe.
    bounds: Option<Vec<Bound>>,
    /// Integer parameters that are small, in the last round.
    small: Vec<Value>,
}

enum Step {
    Enter(Block),
    Leave(usize, usize),
}

const END: u32 = u32::MAX;

impl<'a> Ranges<'a> {
    fn new(cx: &'a Context, f: &Function, shape: &'a Shape) -> Ranges<'a> {
        let mut incoming = vec![vec![]; f.blocks.len()];
        let mut edges = vec![vec![]; f.blocks.len()];
        for &b in &shape.cfg.rpo {
            let mut n = 0;
            for_each_edge(&f.blocks[b.index()].term, |e| {
                incoming[e.block.index()].push((b, n));
                n += 1;
            });
            edges[b.index()] = vec![None; n as usize];
        }
        let now = vec![EMPTY; f.values.len()];
        Ranges {
            cx,
            shape,
            last: now.clone(),
            now,
            edges,
            incoming,
            log: vec![],
            facts: vec![],
            fact_heads: vec![END; f.values.len()],
            rounds: 0,
            narrowing: false,
            changed: false,
            finale: false,
            edits: vec![],
            known: vec![],
            bounds: None,
            small: vec![],
        }
    }

    /// To the fixpoint; false when it is not reached in time.
    fn solve(&mut self, f: &Function, assumed: &[Assumption]) -> bool {
        let cfg = &self.shape.cfg;
        if !cfg.rpo.iter().any(|&b| cfg.preds(b).iter().any(|&p| cfg.is_back_edge(p, b))) {
            // Without loops the last round finds everything: what flows into a block has been walked before it.
            return true;
        }
        for _ in 0..LIMIT {
            self.changed = false;
            self.round(f, assumed);
            self.rounds += 1;
            if !self.changed {
                self.narrowing = true;
                for _ in 0..NARROW {
                    self.changed = false;
                    self.round(f, assumed);
                    if !self.changed {
                        break;
                    }
                }
                return true;
            }
        }
        false
    }

    fn round(&mut self, f: &Function, assumed: &[Assumption]) {
        let mut stack = vec![Step::Enter(Function::ENTRY)];
        while let Some(step) = stack.pop() {
            match step {
                Step::Enter(b) => {
                    stack.push(Step::Leave(self.log.len(), self.facts.len()));
                    if self.enter(f, b, assumed) {
                        self.block(f, b);
                    } else {
                        self.edges[b.index()].iter_mut().for_each(|e| *e = None);
                    }
                    stack.extend(self.shape.doms.children(b).iter().rev().map(|&c| Step::Enter(c)));
                }
                Step::Leave(log, facts) => self.leave(log, facts),
            }
        }
    }

    fn leave(&mut self, log: usize, facts: usize) {
        while self.log.len() > log {
            if let Some((v, old)) = self.log.pop() {
                self.now[v.index()] = old;
            }
        }
        while self.facts.len() > facts {
            if let Some(fact) = self.facts.pop() {
                self.fact_heads[fact.a.index()] = fact.next;
            }
        }
    }

    /// Values at the start of a block; false when no edge into it is taken.
    fn enter(&mut self, f: &Function, b: Block, assumed: &[Assumption]) -> bool {
        if b == Function::ENTRY {
            for &p in &f.blocks[0].params {
                self.now[p.index()] = Interval::full(f.ty(p));
            }
        } else {
            let incoming = std::mem::take(&mut self.incoming[b.index()]);
            let taken = self.join(f, b, &incoming);
            self.incoming[b.index()] = incoming;
            if !taken {
                return false;
            }
        }
        if let Some(p) = self.shape.entered_from(b) {
            self.assume_edge(f, p, b);
        }
        for (n, a) in assumed.iter().enumerate().filter(|(_, a)| a.at == b) {
            self.known[n] = self.get(f, a.v);
            match a.is {
                Assumed::Within(r) => self.refine(f, a.v, r, 0),
                Assumed::Truth(t) => self.assume(f, a.v, t, 0),
            };
        }
        true
    }

    fn join(&mut self, f: &Function, b: Block, incoming: &[(Block, u32)]) -> bool {
        let params = &f.blocks[b.index()].params;
        let mut joined = vec![EMPTY; params.len()];
        let mut taken = false;
        let mut header = false;
        for &(p, n) in incoming {
            header |= self.shape.cfg.is_back_edge(p, b);
            if let Some(passed) = &self.edges[p.index()][n as usize] {
                taken = true;
                joined.iter_mut().zip(passed).for_each(|(j, r)| *j = j.join(*r));
            }
        }
        for (&p, r) in params.iter().zip(joined) {
            let old = self.last[p.index()];
            let r = match self.narrowing {
                // From a fixpoint downwards every step is sound, but never out of what is known.
                true => r.meet(old),
                false if header && self.rounds >= PLAIN => widen(f.ty(p), old, r, self.rounds >= STEPPED),
                false => old.join(r),
            };
            self.changed |= r != old;
            self.last[p.index()] = r;
            self.now[p.index()] = r;
            if self.finale && f.ty(p) == Type::Int && r.is_small() {
                self.small.push(p);
            }
        }
        taken
    }

    fn assume_edge(&mut self, f: &Function, p: Block, b: Block) {
        if let Term::CondBr { cond, then, other } = &f.blocks[p.index()].term
            && then.block != other.block
        {
            self.assume(f, *cond, then.block == b, 0);
        }
    }

    fn block(&mut self, f: &Function, b: Block) {
        for &i in &f.blocks[b.index()].insts {
            let inst = f.inst(i);
            for &r in &inst.results {
                self.now[r.index()] = Interval::full(f.ty(r));
            }
            if let [r] = inst.results[..] {
                self.now[r.index()] = range_ops::transfer(self, f, inst);
            }
            if self.finale {
                match range_ops::rewrite(self, f, i) {
                    Some(edit) => self.edits.push((i, edit)),
                    None => self.note_bound(f, b, i),
                }
            }
        }
        self.pass_edges(f, b);
    }

    /// Notes what would decide a bounds check: a number that the index is known to be below.
    fn note_bound(&mut self, f: &Function, block: Block, i: InstId) {
        let inst = f.inst(i);
        if self.bounds.is_none() || Order::of(inst.op) != Some((Order::Lt, true)) {
            return;
        }
        let (k, limit) = (inst.args[0], inst.args[1]);
        if !self.get(f, k).is_natural() || !self.get(f, limit).is_natural() {
            return;
        }
        let (root, offset) = self.root(f, k);
        let mut found = vec![];
        let mut at = self.fact_heads[root.index()];
        while at != END && found.len() < BOUNDS {
            let fact = &self.facts[at as usize];
            let d = fact.k.saturating_add(offset).saturating_add(1);
            if d.abs() <= NEAR {
                found.push(Bound { block, n: fact.b, d, limit });
            }
            at = fact.next;
        }
        self.bounds.get_or_insert_default().extend(found);
    }

    fn pass_edges(&mut self, f: &Function, b: Block) {
        let term = &f.blocks[b.index()].term;
        let mut n = 0;
        for_each_edge(term, |e| {
            let (log, facts) = (self.log.len(), self.facts.len());
            let mut taken = true;
            if let Term::CondBr { cond, .. } = term {
                taken = self.assume(f, *cond, n == 0, 0);
            }
            let passed = taken.then(|| e.args.iter().map(|&a| self.get(f, a)).collect::<Vec<_>>());
            let slot = &mut self.edges[b.index()][n];
            self.changed |= slot.is_some() != passed.is_some();
            *slot = passed;
            self.leave(log, facts);
            n += 1;
        });
    }

    /// What is known of a value here: what the walk has found, and what its operand has become known to be since.
    pub fn get(&self, f: &Function, v: Value) -> Interval {
        self.get_at(f, v, 0)
    }

    fn get_at(&self, f: &Function, v: Value, depth: usize) -> Interval {
        let own = self.now[v.index()];
        if depth == DEPTH || own.is_empty() {
            return own;
        }
        match def_inst(f, v).and_then(|inst| range_ops::converted(f, inst)) {
            Some((op, x, c)) => {
                let x = self.get_at(f, x, depth + 1);
                own.meet(range_ops::convert(op, f.ty(v), x, c))
            }
            None => own,
        }
    }

    /// A condition holds or not from here on. False when that cannot be.
    fn assume(&mut self, f: &Function, cond: Value, truth: bool, depth: usize) -> bool {
        let known = self.get(f, cond);
        if known == Interval::one(0) && truth || !truth && !known.is_empty() && (known.lo > 0 || known.hi < 0) {
            return false;
        }
        let Some(inst) = def_inst(f, cond) else { return self.assume_value(f, cond, truth) };
        let args = &inst.args;
        if let Some((order, unsigned)) = Order::of(inst.op) {
            let order = if truth { order } else { order.inverse() };
            return self.assume_order(f, order, unsigned, args[0], args[1]);
        }
        match inst.op {
            Op::I32Eqz | Op::I64Eqz => match truth {
                true => self.refine(f, args[0], Interval::one(0), 0),
                false if inst.op == Op::I32Eqz && depth < DEPTH => self.assume(f, args[0], true, depth + 1),
                false => self.assume_value(f, args[0], true),
            },
            Op::IntTruth => self.assume_value(f, args[0], truth),
            Op::IntIsSmall if truth => self.refine(f, args[0], super::interval::SMALL, 0),
            // A bit in common is a bit in each; no bit in either is no bit at all.
            Op::I32And if truth && depth < DEPTH => {
                self.assume(f, args[0], true, depth + 1) && self.assume(f, args[1], true, depth + 1)
            }
            Op::I32Or if !truth && depth < DEPTH => {
                self.assume(f, args[0], false, depth + 1) && self.assume(f, args[1], false, depth + 1)
            }
            _ => self.assume_value(f, cond, truth),
        }
    }

    /// The value is zero or not.
    fn assume_value(&mut self, f: &Function, v: Value, truth: bool) -> bool {
        let r = self.get(f, v);
        match truth {
            false => self.refine(f, v, Interval::one(0), 0),
            true if r.lo == 0 => self.refine(f, v, Interval::new(1, r.hi), 0),
            true if r.hi == 0 => self.refine(f, v, Interval::new(r.lo, -1), 0),
            true => true,
        }
    }

    fn assume_order(&mut self, f: &Function, order: Order, unsigned: bool, a: Value, b: Value) -> bool {
        match order {
            Order::Gt => return self.assume_order(f, Order::Lt, unsigned, b, a),
            Order::Ge => return self.assume_order(f, Order::Le, unsigned, b, a),
            _ => {}
        }
        let (x, y) = (self.get(f, a), self.get(f, b));
        if unsigned {
            // Below a number that is not negative: not negative either. Otherwise signed order needs both signs.
            if y.is_natural() {
                let top = y.hi - i64::from(order == Order::Lt);
                if !self.refine(f, a, Interval::new(0, top), 0) {
                    return false;
                }
            } else if !x.is_natural() || !y.is_natural() {
                return true;
            }
        }
        let x = x.meet(self.get(f, a));
        let strict = i64::from(order == Order::Lt);
        let ok = match order {
            Order::Eq => self.refine(f, a, y, 0) && self.refine(f, b, x, 0),
            Order::Ne => self.refine_apart(f, a, y) && self.refine_apart(f, b, x),
            _ => {
                let below = Interval::new(i64::MIN, if y.hi == i64::MAX { y.hi } else { y.hi - strict });
                let above = Interval::new(if x.lo == i64::MIN { x.lo } else { x.lo + strict }, i64::MAX);
                self.refine(f, a, below, 0) && self.refine(f, b, above, 0)
            }
        };
        if ok && self.finale {
            match order {
                Order::Lt | Order::Le => self.learn(f, a, b, -strict),
                Order::Eq => {
                    self.learn(f, a, b, 0);
                    self.learn(f, b, a, 0);
                }
                _ => {}
            }
        }
        ok
    }

    /// The value is not the one number of `other`.
    fn refine_apart(&mut self, f: &Function, v: Value, other: Interval) -> bool {
        let r = self.get(f, v);
        match other.single() {
            Some(n) if r.lo == n && n != i64::MIN => self.refine(f, v, Interval::new(n + 1, r.hi), 0),
            Some(n) if r.hi == n && n != i64::MAX => self.refine(f, v, Interval::new(r.lo, n - 1), 0),
            _ => true,
        }
    }

    /// Narrows a value, and what it was converted from. False when nothing is left.
    fn refine(&mut self, f: &Function, v: Value, r: Interval, depth: usize) -> bool {
        let old = self.get(f, v);
        let new = old.meet(r);
        if new.is_empty() {
            return false;
        }
        if new != self.now[v.index()] {
            self.log.push((v, self.now[v.index()]));
            self.now[v.index()] = new;
        }
        if depth == DEPTH {
            return true;
        }
        // Neither operand has a bit that both together have not.
        if let Some(Inst { op: Op::I32Or | Op::I64Or, args, .. }) = def_inst(f, v)
            && new.is_natural()
        {
            let below = Interval::new(0, new.hi);
            let (x, y) = (args[0], args[1]);
            return self.refine(f, x, below, depth + 1) && self.refine(f, y, below, depth + 1);
        }
        match def_inst(f, v).and_then(|inst| range_ops::converted(f, inst)) {
            Some((op, x, c)) => match range_ops::unconvert(op, f.ty(x), new, c, self.get(f, x)) {
                Some(back) => self.refine(f, x, back, depth + 1),
                None => true,
            },
            None => true,
        }
    }

    /// The value that has the same number but for a constant.
    fn root(&self, f: &Function, mut v: Value) -> (Value, i64) {
        let mut offset = 0i64;
        for _ in 0..DEPTH {
            let Some((op, x, c)) = def_inst(f, v).and_then(|inst| range_ops::converted(f, inst)) else { break };
            if !range_ops::is_exact(op, f.ty(x), self.get(f, x), c) {
                break;
            }
            let Some(sum) = offset.checked_add(c) else { break };
            (v, offset) = (x, sum);
        }
        (v, offset)
    }

    /// `a - b <= k`
    fn learn(&mut self, f: &Function, a: Value, b: Value, k: i64) {
        let ((ra, ca), (rb, cb)) = (self.root(f, a), self.root(f, b));
        let Some(k) = k.checked_sub(ca).and_then(|k| k.checked_add(cb)) else { return };
        if ra != rb {
            let next = std::mem::replace(&mut self.fact_heads[ra.index()], self.facts.len() as u32);
            self.facts.push(Fact { a: ra, b: rb, k, next });
        }
    }

    /// Is `a - b <= k` certain?
    pub fn holds(&self, f: &Function, a: Value, b: Value, k: i64) -> bool {
        let ((ra, ca), (rb, cb)) = (self.root(f, a), self.root(f, b));
        let Some(k) = k.checked_sub(ca).and_then(|k| k.checked_add(cb)) else { return false };
        if ra == rb {
            return 0 <= k;
        }
        self.path(ra, rb, k, 3)
    }

    /// Follows facts from `a` to `b`, adding up.
    fn path(&self, a: Value, b: Value, k: i64, depth: usize) -> bool {
        let mut at = self.fact_heads[a.index()];
        let mut tries = 32;
        while at != END && tries > 0 {
            let fact = &self.facts[at as usize];
            let left = k.checked_sub(fact.k);
            if let Some(left) = left
                && (fact.b == b && left >= 0 || depth > 0 && fact.b != b && self.path(fact.b, b, left, depth - 1))
            {
                return true;
            }
            at = fact.next;
            tries -= 1;
        }
        false
    }

    /// The context of the analysis.
    pub fn context(&self) -> &Context {
        self.cx
    }
}

/// Is the type one that has intervals?
pub fn has_range(ty: Type) -> bool {
    matches!(ty, Type::I32 | Type::I64 | Type::Int)
}
