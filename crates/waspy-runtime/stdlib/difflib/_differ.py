"""Differences line by line: what is gone, what is new, and marks below lines that are alike."""

from stdlib.difflib._matcher import SequenceMatcher

_LIKE = 0.75


def IS_LINE_JUNK(line, pat=None):
    """Lines without anything but a `#`."""
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


class Differ:
    """Compares texts line by line, and lines that are alike character by character."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Lines that begin with `- `, `+ `, `? ` or two spaces."""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replaced(a[i1:i2], b[j1:j2])
            elif tag == "delete":
                yield from _marked("-", a[i1:i2])
            elif tag == "insert":
                yield from _marked("+", b[j1:j2])
            else:
                yield from _marked(" ", a[i1:i2])

    def _replaced(self, a, b):
        """Lines in place of others: around the two that are most alike, the same again. A list, since it is recursive."""
        if not a or not b:
            return _marked("-", a) + _marked("+", b)
        i, j, ratio = self._most_alike(a, b)
        if ratio < _LIKE:
            return _marked("+", b) + _marked("-", a) if len(b) < len(a) else _marked("-", a) + _marked("+", b)
        middle = ["  " + a[i]] if a[i] == b[j] else self._alike(a[i], b[j])
        return self._replaced(a[:i], b[:j]) + middle + self._replaced(a[i + 1 :], b[j + 1 :])

    def _most_alike(self, a, b):
        """Two lines that are most alike but not equal; where none are alike, the first two that are equal."""
        best = 0.74
        best_i = best_j = -1
        equal_i = equal_j = -1
        matcher = SequenceMatcher(self.charjunk)
        for j, new in enumerate(b):
            matcher.set_seq2(new)
            for i, old in enumerate(a):
                if old == new:
                    if equal_i < 0:
                        equal_i, equal_j = i, j
                    continue
                matcher.set_seq1(old)
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_i, best_j = matcher.ratio(), i, j
        if best < _LIKE and equal_i >= 0:
            return equal_i, equal_j, 1.0
        return best_i, best_j, best

    def _alike(self, old, new):
        """Two lines with marks below: `^` what is another character, `-` what is gone, `+` what is new."""
        below_old = []
        below_new = []
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            if tag == "replace":
                below_old.append("^" * (i2 - i1))
                below_new.append("^" * (j2 - j1))
            else:
                below_old.append((" " if tag == "equal" else "-") * (i2 - i1))
                below_new.append((" " if tag == "equal" else "+") * (j2 - j1))
        return _with_marks("- ", old, "".join(below_old)) + _with_marks("+ ", new, "".join(below_new))


def _marked(mark, lines):
    return [f"{mark} {line}" for line in lines]


def _with_marks(start, line, marks):
    """A line, and marks under it; space in the line stays as it is, so that tabs align."""
    below = "".join([c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)]).rstrip()
    return [start + line, f"? {below}\n"] if below else [start + line]


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The lines of `Differ.compare`."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or the second (2) sequence that a delta was made of."""
    if int(which) not in (1, 2):
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
    mark = "- " if int(which) == 1 else "+ "
    for line in delta:
        if line[:2] in ("  ", mark):
            yield line[2:]
