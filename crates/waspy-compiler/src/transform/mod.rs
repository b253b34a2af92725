//! Passes over the IR.
pub mod arena;
pub mod exceptions;
pub mod lower_alloc;
pub mod lower_int;
pub mod roots;
pub mod roots_bases;
pub mod roots_push;
pub mod splice;

pub mod boundary_int;
pub mod cfg;
pub mod dce;
pub mod fold;
pub mod gvn;
pub mod inline;
pub mod interval;
pub mod licm;
pub mod loops;
pub mod optimise;
pub mod range_ops;
pub mod range_params;
pub mod ranges;
pub mod reducible;
pub mod rewrite;
pub mod side_exits;
pub mod sroa;
pub mod ssa;
pub mod stores;
#[cfg(test)]
mod testing;
pub mod versioning;
pub mod world;

/// Runs the optimising passes: see [`mod@optimise`]. Integers of the boundary go through heap integers when they overflow;
/// [`optimise::optimise`] takes a function that raises instead.
pub fn optimise(module: &mut waspy_ir::Module) {
    optimise::optimise(module, None);
}
