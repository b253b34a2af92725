"""What failed assertions say: values side by side, cut where they get long, and differences line by line."""

from stdlib.difflib._differ import ndiff
from stdlib.pprint import pformat

_MOST = 80
_GAP = 12  # characters of `[99999 chars]`
_KEPT = 5


def safe_repr(value: object, short=False):
    try:
        text = repr(value)
    except Exception:
        text = f"<{type(value).__name__} object>"
    return text[:_MOST] + " [truncated]..." if short and len(text) >= _MOST else text


def _cut(text, before, behind):
    """A text without its middle, unless that is short."""
    gap = len(text) - before - behind
    if gap <= _GAP:
        return text
    return f"{text[:before]}[{gap} chars]{text[len(text) - behind :]}"


def both(first: object, second: object):
    """The texts of two values; where they are long, most of what they begin with in common is left out."""
    a, b = safe_repr(first), safe_repr(second)
    longest = max(len(a), len(b))
    if longest <= _MOST:
        return a, b
    shared = 0
    while shared < min(len(a), len(b)) and a[shared] == b[shared]:
        shared += 1
    start = a[:shared]
    room = _MOST - (longest - shared + _KEPT + _GAP)
    if room > _KEPT:
        start = _cut(start, _KEPT, room)
        return start + a[shared:], start + b[shared:]
    start = _cut(start, _KEPT, _KEPT)
    middle = _MOST - 3 * _KEPT - 2 * _GAP
    return start + _cut(a[shared:], middle, _KEPT), start + _cut(b[shared:], middle, _KEPT)


def beside(sign, first: object, second: object):
    a, b = both(first, second)
    return f"{a} {sign} {b}"


def difference(first: object, second: object):
    """Two values as `pprint` writes them, line by line."""
    return "\n" + "\n".join(ndiff(pformat(first).splitlines(), pformat(second).splitlines()))


def text_difference(first, second):
    """Two texts line by line; line ends are added where only one of them may lack its last."""
    if first and second and (first[-1] != "\n" or second[-1] != "\n"):
        first += "\n"
        second += "\n"
    elif second and not first and second[-1] != "\n":
        second += "\n"
    elif first and not second and first[-1] != "\n":
        first += "\n"
    return "\n" + "".join(ndiff(first.splitlines(keepends=True), second.splitlines(keepends=True)))


def sequences(kind, first: object, second: object):
    """How two sequences differ: the first element that is another, and how much longer one is."""
    a, b = both(first, second)
    text = f"{kind.capitalize()}s differ: {a} != {b}\n"
    n, m = len(first), len(second)
    for i in range(min(n, m)):
        if first[i] != second[i]:
            x, y = both(first[i], second[i])
            text += f"\nFirst differing element {i}:\n{x}\n{y}\n"
            break
    if n > m:
        text += f"\nFirst {kind} contains {n - m} additional elements.\nFirst extra element {m}:\n{safe_repr(first[m])}\n"
    elif n < m:
        text += f"\nSecond {kind} contains {m - n} additional elements.\nFirst extra element {n}:\n{safe_repr(second[n])}\n"
    return text


def sets(first: object, second: object):
    """What only one of two sets has."""
    lines = []
    only_first = [safe_repr(item) for item in first if item not in second]
    only_second = [safe_repr(item) for item in second if item not in first]
    if only_first:
        lines += ["Items in the first set but not the second:"] + only_first
    if only_second:
        lines += ["Items in the second set but not the first:"] + only_second
    return "\n".join(lines)


def counts(first: object, second: object):
    """Which elements two collections have in different numbers; an empty text where there are none."""
    lines = []
    a, b = list(first), list(second)
    seen = []
    for item in a + b:
        if item in seen:
            continue
        seen.append(item)
        n, m = a.count(item), b.count(item)
        if n != m:
            lines.append(f"First has {n}, Second has {m}:  {item!r}")
    return "\n".join(lines)
