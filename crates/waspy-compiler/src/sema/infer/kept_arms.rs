//! Dispatchers run again for each type that the program turns out to box. The arms of the types before are kept: a run
//! makes those that are new (semi-naive evaluation, as of Datalog programs). Each arm is a reader of its own, so that only those
//! whose inputs have changed are made again. An arm that depends itself on which types are boxed is made anew each time.

use super::body::{Body, Env};
use super::call::Args;
use crate::hash::{HashMap, HashSet};
use crate::sema::Sema;
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

/// Readers from here on are arms.
const ARMS: u32 = 1 << 30;

/// Arms by their numbers as readers.
#[derive(Default)]
pub struct ArmReaders {
    numbers: HashMap<(SpecId, Ty, Ty), u32>,
    arms: Vec<(SpecId, Ty, Ty)>,
}

impl ArmReaders {
    fn number(&mut self, id: SpecId, ty: Ty, other: Ty) -> u32 {
        let next = ARMS + self.arms.len() as u32;
        let number = *self.numbers.entry((id, ty, other)).or_insert(next);
        if number == next {
            self.arms.push((id, ty, other));
        }
        number
    }

    fn arm(&self, reader: u32) -> Option<(SpecId, Ty, Ty)> {
        self.arms.get(reader.checked_sub(ARMS)? as usize).copied()
    }
}

impl Kept {
    /// Drops an arm and those inside it; the arm around it is made again as well.
    fn drop_arm(&mut self, ty: Ty, other: Ty) {
        match other {
            Ty::NEVER => self.arms.retain(|key, _| key.0 != ty),
            _ => {
                self.arms.remove(&(ty, other));
                self.arms.remove(&(ty, Ty::NEVER));
            }
        }
    }
}

impl Sema<'_> {
    /// Drops what a reader's input went into; the specialisation to run again.
    pub(super) fn forget_kept(&mut self, reader: u32) -> SpecId {
        let Some((id, ty, other)) = self.infer.arm_readers.arm(reader) else {
            self.infer.kept_arms.remove(&SpecId(reader));
            return SpecId(reader);
        };
        if let Some(kept) = self.infer.kept_arms.get_mut(&id) {
            kept.drop_arm(ty, other);
        }
        id
    }
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
        let taken = self.for_all_arms(|b| b.overload(functions, bindings, args));
        if let (taken, true) = taken {
            self.kept.taken.insert(key, taken);
        }
        taken.0
    }

    /// Finds out what several arms go by, and whether it may be kept: it depends not on which types are boxed.
    pub(super) fn for_all_arms<T>(&mut self, find: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let asked = self.s.types.escape_reads;
        let found = self.as_reader(self.spec, find);
        (found, self.s.types.escape_reads == asked)
    }

    fn as_reader<T>(&mut self, reader: u32, f: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.reader, reader);
        self.s.infer.current = reader;
        let made = f(self);
        (self.reader, self.s.infer.current) = (outer, outer);
        made
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
        let reader = self.s.infer.arm_readers.number(SpecId(self.spec), ty, other);
        let node: Option<Rc<Node>> = self.as_reader(reader, make).map(Rc::from);
        if self.s.types.escape_reads == asked {
            let diagnostics = self.s.diagnostics[said..].to_vec();
            self.kept.arms.insert((ty, other), Arm { node: node.clone(), diagnostics });
        }
        node
    }
}
