# dialect: typed
"""The matcher: runs the code of a pattern (`_code.py`) on a text, by trying and going back.

Where there is a choice, a frame of four numbers is put on a stack: where to go on, at which place of the text, how long the trail
was, and what is left to choose. The trail holds what marks and counters were before they changed, so that going back puts them
right. Python's own stack grows only with what is written inside one another: tests ahead and behind, and atomic groups.
"""

from stdlib.re._code import AGAIN, ALL, ANY, ASCII_EDGE, ASCII_NO_EDGE, AT, ATOMIC, CHAR, DONE, EDGE, FOLDED_SET
from stdlib.re._code import GROUP, IF, JUMP, JUMP_SPLIT, LAST_LINE_END, LAZY, LINE_BEGIN, LINE_END, LOOK, LOOP
from stdlib.re._code import MANY, MARK, NO_EDGE, POSSESSIVE, SET, SPLIT, TEXT_BEGIN, TEXT_END
from stdlib.re._sets import CharSet, folded, is_ascii_word, is_word

# What a frame has left to choose: nothing; another turn of a lazy loop; more characters, any number of them (ONE_MORE) or as many
# (ONE_MORE - n); or fewer, down to a place of the text (a number from 0).
NOTHING = -1
TURN = -2
ONE_MORE = -3


class Program:
    """A compiled pattern."""

    code: list[int]
    sets: list[CharSet]
    groups: int
    loops: int
    only_ascii: bool

    def __init__(self, code: list[int], sets: list[CharSet], groups: int, loops: int, only_ascii: bool) -> None:
        self.code = code
        self.sets = sets
        self.groups = groups
        self.loops = loops
        self.only_ascii = only_ascii


class Matcher:
    """A pattern on its way through one text."""

    # The marks of the groups, the group that was closed last, then two numbers a loop: its turns, and where its last turn began.
    marks: list[int]
    _program: Program
    _text: list[int]
    _end: int
    _stack: list[int]
    _trail: list[int]
    _whole: bool
    _not_empty_at: int
    # Where the code goes on after a step that is a function.
    _at: int

    def __init__(self, program: Program, text: list[int], end: int) -> None:
        self.marks = [-1] * (2 * program.groups + 3 + 2 * program.loops)
        self._program = program
        self._text = text
        self._end = end
        self._stack = []
        self._trail = []
        self._whole = False
        self._not_empty_at = -1
        self._at = 0

    def match(self, start: int, whole: bool) -> bool:
        """Does the pattern match at a place? `whole`: up to the end."""
        self._whole = whole
        return self._attempt(start)

    def search(self, start: int, not_empty: bool) -> bool:
        """The first place from start on where the pattern matches. `not_empty`: with something, if it is start itself."""
        self._whole = False
        self._not_empty_at = start if not_empty else -1
        first = self._first_character()
        while start <= self._end:
            if first >= 0:
                while start < self._end and self._text[start] != first:
                    start = start + 1
                if start == self._end:
                    return False
            if self._attempt(start):
                return True
            start = start + 1
        return False

    def last_group(self) -> int:
        """The group that was closed last, or -1."""
        return self.marks[2 * self._program.groups + 2]

    def _first_character(self) -> int:
        """The character that every match begins with, or -1."""
        code = self._program.code
        at = 0
        while code[at] == MARK:
            at = at + 2
        return code[at + 1] if code[at] == CHAR else -1

    def _attempt(self, start: int) -> bool:
        for i in range(2 * self._program.groups + 3):
            self.marks[i] = -1
        self._trail.clear()
        self._stack.clear()
        end = self._run(0, start, True)
        if end < 0:
            return False
        self.marks[0] = start
        self.marks[1] = end
        return True

    def _run(self, at: int, place: int, outermost: bool) -> int:
        """Runs the code from `at` to its DONE: where the match ends, or -1. What was pushed is gone in both cases."""
        code = self._program.code
        base = len(self._stack)
        start = place
        while True:
            op = code[at]
            if op <= FOLDED_SET:
                if place < self._end and self._fits(op, code[at + 1], self._text[place]):
                    place = place + 1
                    at = at + 2
                    continue
                place = -1
            elif op == DONE:
                if not outermost or self._may_end(start, place):
                    self._cut(base)
                    return place
                place = -1
            else:
                place = self._step(op, at, place)
                at = self._at
            if place < 0:
                place = self._go_back(base)
                if place < 0:
                    return -1
                at = self._at

    def _may_end(self, start: int, place: int) -> bool:
        if self._whole and place != self._end:
            return False
        return place != start or start != self._not_empty_at

    def _step(self, op: int, at: int, place: int) -> int:
        """An operation that is no character: the place of the text behind it, or -1."""
        code = self._program.code
        if op == MARK:
            self._at = at + 2
            return self._mark(code[at + 1], place)
        if op == MANY:
            self._at = at + 6
            return self._many(at, place)
        if op == SPLIT:
            self._push(at + code[at + 1], place, NOTHING)
            self._at = at + 2
            return place
        if op == JUMP_SPLIT:
            self._push(at + 2, place, NOTHING)
            self._at = at + code[at + 1]
            return place
        if op == JUMP:
            self._at = at + code[at + 1]
            return place
        if op == AT:
            self._at = at + 2
            return place if self._stands_at(code[at + 1], place) else -1
        return self._rare_step(op, at, place)

    def _rare_step(self, op: int, at: int, place: int) -> int:
        code = self._program.code
        if op == LOOP:
            counter = self._counter(code[at + 1])
            self._set(counter, 0)
            self._set(counter + 1, -1)
            self._at = at + 2
            return place
        if op == AGAIN:
            return self._again(at, place)
        if op == GROUP:
            self._at = at + 3
            return self._group(code[at + 1], code[at + 2] == 1, place)
        if op == LOOK:
            return place if self._look(at, place) else -1
        if op == ATOMIC:
            place = self._run(at + 2, place, False)
            self._at = at + code[at + 1]
            return place
        if op == IF:
            self._at = at + 3 if self.marks[2 * code[at + 1] + 1] >= 0 else at + code[at + 2]
            return place
        return -1

    # Characters, and one of them repeated.

    def _fits(self, op: int, operand: int, point: int) -> bool:
        """Does one character fit?"""
        if op == CHAR:
            return point == operand
        if op == SET:
            return self._program.sets[operand].has(point)
        if op == ANY:
            return point != 10
        if op == ALL:
            return True
        if op == FOLDED_SET:
            return self._program.sets[operand].has_folded(point)
        return folded(point, self._program.only_ascii) == operand

    def _many(self, at: int, place: int) -> int:
        code = self._program.code
        low = code[at + 3]
        high = code[at + 4]
        how = code[at + 5]
        if how == LAZY:
            end = self._as_far_as(at, place, low)
            if end == place + low and high != low:
                self._push(at + 6, end, ONE_MORE if high < 0 else ONE_MORE - (high - low))
        else:
            end = self._as_far_as(at, place, high)
            if how != POSSESSIVE and end > place + low:
                self._push(at + 6, end, place + low)
        return end if end >= place + low else -1

    def _as_far_as(self, at: int, place: int, most: int) -> int:
        """The end of at most so many characters that fit."""
        op = self._program.code[at + 1]
        operand = self._program.code[at + 2]
        end = self._end
        if most >= 0 and most < end - place:
            end = place + most
        while place < end and self._fits(op, operand, self._text[place]):
            place = place + 1
        return place

    # Choices.

    def _push(self, at: int, place: int, left: int) -> None:
        stack = self._stack
        stack.append(at)
        stack.append(place)
        stack.append(len(self._trail))
        stack.append(left)

    def _cut(self, height: int) -> None:
        """Forgets the choices above a height."""
        stack = self._stack
        while len(stack) > height:
            stack.pop()

    def _go_back(self, base: int) -> int:
        """Takes the next alternative of the last choice that has one: the place of the text, or -1."""
        stack = self._stack
        while len(stack) > base:
            top = len(stack) - 4
            place = stack[top + 1]
            left = stack[top + 3]
            self._at = stack[top]
            self._undo(stack[top + 2])
            if left == NOTHING:
                self._cut(top)
                return place
            if left >= 0:
                # One character less, as long as the bound allows.
                stack[top + 1] = place - 1
                if place - 1 == left:
                    self._cut(top)
                return place - 1
            if left == TURN:
                self._cut(top)
                return self._turn(self._at, place)
            if self._one_more(top, place, left):
                return place + 1
        return -1

    def _one_more(self, top: int, place: int, left: int) -> bool:
        """A lazy repetition of a character takes another one, or gives up."""
        code = self._program.code
        at = self._at - 6
        if place == self._end or not self._fits(code[at + 1], code[at + 2], self._text[place]):
            self._cut(top)
            return False
        if left == ONE_MORE - 1:
            self._cut(top)
        else:
            self._stack[top + 1] = place + 1
            self._stack[top + 3] = left if left == ONE_MORE else left + 1
        return True

    # Marks and counters.

    def _set(self, mark: int, value: int) -> None:
        self._trail.append(mark)
        self._trail.append(self.marks[mark])
        self.marks[mark] = value

    def _undo(self, length: int) -> None:
        trail = self._trail
        while len(trail) > length:
            old = trail.pop()
            self.marks[trail.pop()] = old

    def _mark(self, mark: int, place: int) -> int:
        self._set(mark, place)
        if mark & 1 == 1:
            self._set(2 * self._program.groups + 2, mark >> 1)
        return place

    def _counter(self, loop: int) -> int:
        return 2 * self._program.groups + 3 + 2 * loop

    def _again(self, at: int, place: int) -> int:
        """Behind the body of a loop: another turn, or on. A turn that began where the last one did would go on for ever."""
        code = self._program.code
        counter = self._counter(code[at + 1])
        turns = self.marks[counter]
        high = code[at + 3]
        if turns < code[at + 2]:
            self._set(counter, turns + 1)
            self._at = at + code[at + 5]
            return place
        may = (high < 0 or turns < high) and self.marks[counter + 1] != place
        self._at = at + 6
        if may and code[at + 4] == LAZY:
            self._push(at, place, TURN)
        elif may:
            self._push(at + 6, place, NOTHING)
            return self._turn(at, place)
        return place

    def _turn(self, at: int, place: int) -> int:
        code = self._program.code
        counter = self._counter(code[at + 1])
        self._set(counter, self.marks[counter] + 1)
        self._set(counter + 1, place)
        self._at = at + code[at + 5]
        return place

    # Tests.

    def _group(self, group: int, without_case: bool, place: int) -> int:
        """The text of a group once more."""
        start = self.marks[2 * group]
        end = self.marks[2 * group + 1]
        if start < 0 or end < start or end - start > self._end - place:
            return -1
        for i in range(start, end):
            a = self._text[i]
            b = self._text[place + i - start]
            if a != b:
                only_ascii = self._program.only_ascii
                if not without_case or folded(a, only_ascii) != folded(b, only_ascii):
                    return -1
        return place + end - start

    def _look(self, at: int, place: int) -> bool:
        code = self._program.code
        negative = code[at + 2] == 1
        back = code[at + 3]
        length = len(self._trail)
        found = place >= back and self._run(at + 4, place - back, False) >= 0
        if negative:
            self._undo(length)
        self._at = at + code[at + 1]
        return found != negative

    def _stands_at(self, kind: int, place: int) -> bool:
        if kind == TEXT_BEGIN:
            return place == 0
        if kind == LINE_BEGIN:
            return place == 0 or self._text[place - 1] == 10
        if kind == TEXT_END:
            return place == self._end
        if kind == LAST_LINE_END:
            return place == self._end or place + 1 == self._end and self._text[place] == 10
        if kind == LINE_END:
            return place == self._end or self._text[place] == 10
        if kind == EDGE:
            return self._at_edge(place, False)
        if kind == NO_EDGE:
            return self._end > 0 and not self._at_edge(place, False)
        if kind == ASCII_EDGE:
            return self._at_edge(place, True)
        return self._end > 0 and not self._at_edge(place, True)

    def _at_edge(self, place: int, only_ascii: bool) -> bool:
        """Is there a part of a word on just one side?"""
        before = place > 0 and _in_word(self._text[place - 1], only_ascii)
        after = place < self._end and _in_word(self._text[place], only_ascii)
        return before != after


def _in_word(point: int, only_ascii: bool) -> bool:
    return is_ascii_word(point) if only_ascii else is_word(point)
