//! Which specialisation runs next. What looks at values of any class (dispatchers, calls with arguments of any class) runs again
//! for each type that is boxed, and waits until the others have found all that they find: many types come at once then.

use crate::sema::tree::SpecId;
use std::collections::VecDeque;

/// When a specialisation runs again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// Not at all.
    Never,
    /// When all that run now have run.
    Later,
    /// As soon as its turn comes.
    Now,
}

/// The queues.
#[derive(Default)]
pub struct Worklist {
    now: VecDeque<SpecId>,
    later: VecDeque<SpecId>,
    /// Those that have waited: all run once before what they make grow does.
    round: VecDeque<SpecId>,
    /// By specialisation. One that stands in a queue but has another turn by now is passed over there.
    turns: Vec<Turn>,
}

impl Worklist {
    /// Queues it, unless it stands there already or has an earlier turn.
    pub fn push(&mut self, id: SpecId, turn: Turn) {
        let at = id.0 as usize;
        if self.turns.len() <= at {
            self.turns.resize(at + 1, Turn::Never);
        }
        match (self.turns[at], turn) {
            (Turn::Now, _) | (_, Turn::Never) | (Turn::Later, Turn::Later) => return,
            (_, Turn::Now) => self.now.push_back(id),
            (Turn::Never, Turn::Later) => self.later.push_back(id),
        }
        self.turns[at] = turn;
    }

    /// The next one.
    pub fn pop(&mut self) -> Option<SpecId> {
        loop {
            if let Some(id) = self.round.pop_front() {
                if self.has_turn(id, Turn::Later) {
                    return Some(id);
                }
            } else if let Some(id) = self.now.pop_front() {
                if self.has_turn(id, Turn::Now) {
                    return Some(id);
                }
            } else if self.later.is_empty() {
                return None;
            } else {
                self.round = std::mem::take(&mut self.later);
            }
        }
    }

    /// Nothing runs any more.
    pub fn clear(&mut self) {
        *self = Worklist::default();
    }

    /// Is it this turn that it waits for? It is over then.
    fn has_turn(&mut self, id: SpecId, turn: Turn) -> bool {
        let waits_for = &mut self.turns[id.0 as usize];
        let has = *waits_for == turn;
        if has {
            *waits_for = Turn::Never;
        }
        has
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_wait_run_in_rounds_and_once() {
        let mut list = Worklist::default();
        let [a, b, c] = [SpecId(0), SpecId(1), SpecId(2)];
        list.push(a, Turn::Later);
        list.push(b, Turn::Later);
        list.push(c, Turn::Now);
        list.push(c, Turn::Later);
        assert_eq!(list.pop(), Some(c));
        assert_eq!(list.pop(), Some(a));
        // What a makes grow waits for the end of the round; b runs as one of those that do not wait.
        list.push(c, Turn::Now);
        list.push(b, Turn::Now);
        list.push(a, Turn::Later);
        assert_eq!([list.pop(), list.pop(), list.pop(), list.pop()], [Some(c), Some(b), Some(a), None]);
    }
}
