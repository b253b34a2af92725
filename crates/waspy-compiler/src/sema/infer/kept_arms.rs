//! Dispatchers run again for each type that the program turns out to box. The arms of the types before are kept: a run
//! makes those that are new (semi-naive evaluation, as of Datalog programs). Where another input of the dispatcher has changed,
//! `run_queue` drops what was kept. An arm that depends itself on which types are boxed is made anew each time.

use super::body::{Body, Env};
use super::call::Args;
use crate::hash::{HashMap, HashSet};
use crate::sema::tree::{N, Node, SpecId, Var};
use crate::sema::types::{FunctionId, Ty};
use std::rc::Rc;
use waspy_syntax::diagnostic::Diagnostic;

/// What a run of a dispatcher leaves for the next one.
#[derive(Default)]
pub struct Kept {
    /// By the types of the receiver and, where they are told apart in its arm, of the other operand.
    arms: HashMap<(Ty, Ty), Arm>,
    /// By the first overload of a method and its type arguments: does some overload take an argument of the type?
    taken: HashMap<(FunctionId, Vec<Ty>, Ty), bool>,
    /// Of operators: has a right operand of the type the reflected method?
    pub(super) reflects: HashMap<Ty, bool>,
    /// The variables of the arms.
    variables: Option<Variables>,
}

struct Arm {
    /// `None` where the type has no arm.
    node: Option<Rc<Node>>,
    /// What was said about it, which each run has to say.
    diagnostics: Vec<Diagnostic>,
}

struct Variables {
    names: Vec<String>,
    declared: Vec<Option<Ty>>,
    checked: HashSet<Var>,
    env: Env,
}

impl Body<'_, '_> {
    /// Goes on where the last run of the dispatcher ended.
    pub(super) fn take_kept(&mut self, id: SpecId) {
        let Some(mut kept) = self.s.infer.kept_arms.remove(&id) else { return };
        if let Some(variables) = kept.variables.take() {
            (self.var_names, self.declared) = (variables.names, variables.declared);
            (self.checked, self.env) = (variables.checked, variables.env);
        }
        self.kept = kept;
    }

    /// Keeps the arms for the next run.
    pub(super) fn give_kept(&mut self, id: SpecId) {
        let mut kept = std::mem::take(&mut self.kept);
        kept.variables = Some(Variables {
            names: self.var_names.clone(),
            declared: self.declared.clone(),
            checked: self.checked.clone(),
            env: Env { slots: self.env.slots.clone(), live: true },
        });
        self.s.infer.kept_arms.insert(id, kept);
    }

    /// Does an overload take the arguments, of which only the second one's type differs?
    pub(super) fn kept_overload(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args) -> bool {
        let second = args.positional[1].ty;
        let key = (functions[0], bindings.to_vec(), second);
        if let Some(&known) = self.kept.taken.get(&key) {
            return known;
        }
        let taken = self.overload(functions, bindings, args);
        self.kept.taken.insert(key, taken);
        taken
    }

    /// The arm of the types, from an earlier run or from `make`.
    pub(super) fn kept_arm(
        &mut self,
        ty: Ty,
        other: Ty,
        make: impl FnOnce(&mut Self) -> Option<N>,
    ) -> Option<Rc<Node>> {
        if let Some(arm) = self.kept.arms.get(&(ty, other)) {
            self.s.diagnostics.extend(arm.diagnostics.iter().cloned());
            return arm.node.clone();
        }
        let (asked, said) = (self.s.types.escape_reads, self.s.diagnostics.len());
        // Control comes to each arm, whatever the one before ended with.
        self.env.live = true;
        let node: Option<Rc<Node>> = make(self).map(Rc::from);
        if self.s.types.escape_reads == asked {
            let diagnostics = self.s.diagnostics[said..].to_vec();
            self.kept.arms.insert((ty, other), Arm { node: node.clone(), diagnostics });
        }
        node
    }
}
