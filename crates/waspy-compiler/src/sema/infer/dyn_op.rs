//! Operations on values whose class is found when running: what a dispatcher does.

use super::by_name::Named;
use crate::lang_items;
use waspy_syntax::ast::{BinOp, CmpOp};

/// An operation on values of any type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum DynOp {
    Binary(BinOp),
    /// In place, `a += b`.
    InPlace(BinOp),
    Compare(CmpOp),
    /// What is left of an operator when the left operand's method has said nothing: that of the right operand, if its class is the
    /// program's.
    Reflected(Box<DynOp>),
    /// A method by name with this many positional arguments.
    Method(String, u32),
    /// A method by name with this many positional arguments and these keywords.
    KeywordMethod(String, u32, Vec<String>),
    GetAttr(String),
    SetAttr(String),
    HasAttr(String),
    /// What is done with an attribute whose name is found when running.
    Named(Named),
    IsCallable,
    /// A call with this many positional arguments and these keywords.
    Call(u32, Vec<String>),
    /// The same of a function, which nothing else can be: what it is called with may be one more argument than a method got.
    CallFunction(u32, Vec<String>),
    /// A call with a list of arguments and keywords.
    CallSpread(Spread),
    /// A method by name with a list of arguments and keywords.
    SpreadMethod(String, Spread),
    /// The method of a receiver whose name is found when running, with this many positional arguments and these keywords.
    CallNamed(u32, Vec<String>),
    /// The same with a list of arguments and keywords.
    SpreadNamed(Spread),
    /// The so many values of an iterable, as a tuple of `object`.
    Unpack(u32),
}

/// The keywords of a call whose other arguments are a list.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Spread {
    /// These, a value each.
    Written(Vec<String>),
    /// Those of a dict.
    Dict,
}

impl Spread {
    /// How many values there are with the list.
    pub(super) fn values(&self) -> u32 {
        match self {
            Spread::Written(names) => 1 + names.len() as u32,
            Spread::Dict => 2,
        }
    }
}

impl DynOp {
    /// Does what it does differ by the classes of its operands?
    pub(super) fn asks_classes(&self) -> bool {
        !matches!(self, DynOp::CallNamed(..) | DynOp::SpreadNamed(_))
    }

    /// Does it cost much and box little that is new? So do operators, whose two operands both decide what they do, and attributes
    /// by names found when running.
    pub(super) fn runs_last(&self) -> bool {
        match self {
            DynOp::Named(_) => true,
            DynOp::Binary(_) | DynOp::InPlace(_) | DynOp::Compare(_) | DynOp::Reflected(_) => true,
            DynOp::Method(name, 1) => lang_items::is_operator(name),
            _ => false,
        }
    }
}
