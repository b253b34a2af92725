//! What is asked of all boxed types and seldom has another answer when there are more of them: which ones have `__get__`, whether
//! `NotImplemented` is among them. Who asks runs again when the answer changes, not with each new type.

use super::body::Body;
use crate::sema::Sema;
use crate::sema::readers::Readers;
use crate::sema::types::Ty;
use std::rc::Rc;

/// A question about the boxed types; the answer is those of which it is true.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Question {
    /// Whose class is the program's and has the method?
    HaveMethod(String),
    /// Which one is this?
    Are(Ty),
}

/// Questions that somebody asked, with what was answered.
#[derive(Default)]
pub struct Questions {
    asked: Vec<Asked>,
    /// The boxed types of the answers.
    of: Rc<[Ty]>,
}

struct Asked {
    question: Question,
    answer: Rc<[Ty]>,
    readers: Readers,
}

impl Body<'_, '_> {
    /// The boxed types of which it is true.
    pub(super) fn boxed_that(&mut self, question: Question) -> Rc<[Ty]> {
        self.s.answer_anew();
        let reader = self.reader;
        let known = self.s.infer.questions.asked.iter().position(|a| a.question == question);
        let at = known.unwrap_or_else(|| {
            let answer = self.s.answer(&question);
            self.s.infer.questions.asked.push(Asked { question, answer, readers: Readers::default() });
            self.s.infer.questions.asked.len() - 1
        });
        let asked = &mut self.s.infer.questions.asked[at];
        asked.readers.add(reader);
        asked.answer.clone()
    }
}

impl Sema<'_> {
    /// Looks whether answers have changed; who heard the old ones runs again.
    pub(super) fn answer_anew(&mut self) {
        if self.infer.questions.asked.is_empty() {
            return;
        }
        let boxed = self.boxed_now();
        if Rc::ptr_eq(&boxed, &self.infer.questions.of) {
            return;
        }
        self.infer.questions.of = boxed;
        let mut asked = std::mem::take(&mut self.infer.questions.asked);
        for one in &mut asked {
            let answer = self.answer(&one.question);
            if answer != one.answer {
                one.answer = answer;
                self.types.dirty.extend(one.readers.all());
            }
        }
        self.infer.questions.asked = asked;
    }

    /// Classes got attributes that their statements do not give: answers are looked at again.
    pub(super) fn question_members(&mut self) {
        self.infer.questions.of = Rc::default();
    }

    /// Has the class the method, and does the program write it?
    pub(super) fn program_method(&mut self, ty: Ty, name: &str) -> bool {
        let Some((class, _)) = self.class_of(ty) else { return false };
        !self.program.class(class).dialect && self.program_defines(class, name)
    }

    fn answer(&mut self, question: &Question) -> Rc<[Ty]> {
        let mut types = self.boxed_now().to_vec();
        match question {
            Question::HaveMethod(name) => types.retain(|&ty| self.program_method(ty, name)),
            Question::Are(one) => types.retain(|ty| ty == one),
        }
        types.into()
    }
}
