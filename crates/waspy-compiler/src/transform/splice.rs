//! Rewrites the blocks of a function in place while new blocks are put between their instructions. A pass walks the old
//! instructions of a block and appends what it wants; the old terminator ends the last piece.

use waspy_ir::{Block, Edge, Function, Imm, InstId, Op, SiteId, Term, Type, Value, ValueDef};

/// A function whose block is being rewritten.
pub struct Splice<'a> {
    /// The function.
    pub f: &'a mut Function,
    /// Where instructions go.
    pub block: Block,
    /// Site of the instructions that are made.
    pub site: SiteId,
}

impl<'a> Splice<'a> {
    /// Takes the instructions and the terminator out of a block, which is then to be filled again.
    pub fn open(f: &'a mut Function, block: Block) -> (Splice<'a>, Vec<InstId>, Term) {
        let data = &mut f.blocks[block.index()];
        let (insts, term) = (std::mem::take(&mut data.insts), std::mem::take(&mut data.term));
        (Splice { f, block, site: SiteId(0) }, insts, term)
    }

    /// Appends an instruction that exists.
    pub fn keep(&mut self, i: InstId) {
        self.f.blocks[self.block.index()].insts.push(i);
    }

    /// Appends a new instruction and returns its results.
    pub fn ins_with(&mut self, op: Op, args: &[Value], imm: Imm, results: &[Type]) -> Vec<Value> {
        let id = self.f.make_inst(op, args.to_vec(), imm, results, self.site);
        self.keep(id);
        self.f.inst(id).results.clone()
    }

    /// Appends a new instruction with the result of its row.
    pub fn ins(&mut self, op: Op, args: &[Value], imm: Imm) -> Value {
        self.ins_with(op, args, imm, op.results())[0]
    }

    /// `ins` without an immediate.
    pub fn op(&mut self, op: Op, args: &[Value]) -> Value {
        self.ins(op, args, Imm::None)
    }

    /// An `i64` constant.
    pub fn i64(&mut self, n: i64) -> Value {
        self.ins(Op::I64Const, &[], Imm::I64(n))
    }

    /// An `i32` constant.
    pub fn i32(&mut self, n: i32) -> Value {
        self.ins(Op::I32Const, &[], Imm::I32(n))
    }

    /// A new block; it is as cold as the current one, or cold.
    pub fn new_block(&mut self, cold: bool) -> Block {
        let b = self.f.add_block();
        self.f.blocks[b.index()].cold = cold || self.f.blocks[self.block.index()].cold;
        b
    }

    /// Makes a value that exists, and whose definition is gone, the next parameter of a block.
    pub fn adopt(&mut self, block: Block, v: Value) {
        let params = &mut self.f.blocks[block.index()].params;
        params.push(v);
        self.f.values[v.index()].def = ValueDef::Param(block, params.len() as u32 - 1);
    }

    /// Makes a value that exists, and whose definition is gone, the result of a new instruction.
    pub fn redefine(&mut self, v: Value, op: Op, args: &[Value]) {
        let id = self.f.make_inst(op, args.to_vec(), Imm::None, &[], self.site);
        self.f.insts[id.index()].results = vec![v];
        self.f.values[v.index()].def = ValueDef::Result(id, 0);
        self.keep(id);
    }

    /// Ends the current block.
    pub fn end(&mut self, term: Term) {
        self.f.blocks[self.block.index()].term = term;
    }

    /// Ends the current block with a jump on a condition and goes on in the block that `other` leads to.
    pub fn branch(&mut self, cond: Value, then: Edge, other: Edge) {
        let next = other.block;
        self.end(Term::CondBr { cond, then, other });
        self.block = next;
    }
}
