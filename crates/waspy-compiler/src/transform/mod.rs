//! Passes over the IR.

