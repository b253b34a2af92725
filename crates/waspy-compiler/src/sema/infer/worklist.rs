//! Which specialisation runs next. What looks at values of any class (dispatchers, calls with arguments of any class) runs again
//! for each type that is boxed, and waits until the others have found all that they find: many types come at once then. Operators
//! on two such values cost the most and find the least; they wait for these too, and for what is reached only then.

use crate::sema::tree::SpecId;
use std::collections::VecDeque;

/// When a specialisation runs again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Turn {
    /// As soon as its turn comes.
    Now,
    /// When all that run now have run.
    Later,
    /// When nothing else is left.
    Last,
    /// Not at all.
    Never,
}

/// The queues.
#[derive(Default)]
pub struct Worklist {
    now: VecDeque<SpecId>,
    later: VecDeque<SpecId>,
    last: VecDeque<SpecId>,
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
        if turn >= self.turns[at] {
            return;
        }
        match turn {
            Turn::Now => self.now.push_back(id),
            Turn::Later => self.later.push_back(id),
            Turn::Last | Turn::Never => self.last.push_back(id),
        }
        self.turns[at] = turn;
    }

    /// Is nothing left but what runs last?
    pub fn is_empty(&self) -> bool {
        self.last.is_empty()
    }

    /// Lets those run that run last, if there are any.
    pub fn begin_last(&mut self) -> bool {
        let ids = std::mem::take(&mut self.last);
        let waiting: Vec<SpecId> = ids.into_iter().filter(|&id| self.has_turn(id, Turn::Last)).collect();
        for &id in &waiting {
            self.turns[id.0 as usize] = Turn::Later;
            self.round.push_back(id);
        }
        !waiting.is_empty()
    }

    /// The next one; none while all that are left run last.
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

    #[test]
    fn the_last_wait_until_they_are_told() {
        let mut list = Worklist::default();
        let [a, b, c] = [SpecId(0), SpecId(1), SpecId(2)];
        list.push(a, Turn::Last);
        list.push(b, Turn::Last);
        list.push(c, Turn::Later);
        list.push(b, Turn::Now);
        assert_eq!([list.pop(), list.pop(), list.pop()], [Some(b), Some(c), None]);
        assert!(list.begin_last());
        list.push(b, Turn::Last);
        assert_eq!([list.pop(), list.pop()], [Some(a), None]);
        assert!(list.begin_last());
        assert_eq!([list.pop(), list.pop()], [Some(b), None]);
        assert!(!list.begin_last() && list.is_empty());
    }
}
