"""`difflib`: what two sequences have in common, and how one becomes the other."""

from stdlib.difflib._differ import IS_CHARACTER_JUNK, IS_LINE_JUNK, Differ, ndiff, restore
from stdlib.difflib._matcher import Match, SequenceMatcher
from stdlib.heapq import nlargest


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Those that are most like the word, the best first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    found = []
    matcher = SequenceMatcher(None, "", word)
    for each in possibilities:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), each))
    return [each for _, each in nlargest(n, found)]


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start if not length else start + 1},{length}"


def _check_texts(a, b, names: list[object]):
    """Only texts are compared as lines; the first line of each tells for all."""
    for lines in (a, b):
        for line in lines[:1]:
            if not isinstance(line, str):
                raise TypeError(f"lines to compare must be str, not {type(line).__name__} ({line!r})")
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"all arguments must be str, not: {name!r}")


def _header(mark, name, date):
    return f"{mark} {name}\t{date}" if date else f"{mark} {name}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Lines that show changes as `diff -u` does."""
    _check_texts(a, b, [fromfile, tofile, fromfiledate, tofiledate, lineterm])
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header("---", fromfile, fromfiledate) + lineterm
            yield _header("+++", tofile, tofiledate) + lineterm
        first, last = group[0], group[-1]
        yield f"@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag == "replace" or tag == "delete":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag == "replace" or tag == "insert":
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    length = stop - start
    begin = start + 1 if length else start
    if length <= 1:
        return str(begin)
    return f"{begin},{begin + length - 1}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Lines that show changes as `diff -c` does."""
    _check_texts(a, b, [fromfile, tofile, fromfiledate, tofiledate, lineterm])
    marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header("***", fromfile, fromfiledate) + lineterm
            yield _header("---", tofile, tofiledate) + lineterm
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if any([code[0] in ("replace", "delete") for code in group]):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if any([code[0] in ("replace", "insert") for code in group]):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield marks[tag] + line
