"""`fnmatch`: names that match patterns of a shell: `*`, `?`, `[seq]`, `[!seq]`."""

from stdlib import re


def fnmatch(name, pat):
    """Does the name match? Paths of POSIX tell small letters from large ones."""
    return fnmatchcase(_path(name), _path(pat))


def _path(path):
    if isinstance(path, (str, bytes)):
        return path
    if not hasattr(path, "__fspath__"):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return path.__fspath__()


def fnmatchcase(name, pat):
    return _compiled(pat).fullmatch(name) is not None


def filter(names, pat):
    """The names that match."""
    pattern = _compiled(pat)
    return [name for name in names if pattern.fullmatch(name) is not None]


def _compiled(pat):
    if isinstance(pat, bytes):
        return re.compile(_expression(pat.decode("latin-1")).encode("latin-1"), re.DOTALL)
    return re.compile(_expression(pat), re.DOTALL)


def translate(pat):
    """The pattern as a regular expression."""
    return f"(?s:{_expression(pat)})\\Z"


def _expression(pat):
    parts = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] != ".*":
                parts.append(".*")
        elif c == "?":
            parts.append(".")
        elif c == "[":
            end = _set_end(pat, i)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(re.escape(c))
    return _settled(parts)


def _settled(parts):
    """What is between two stars is taken where it is found first: going back behind it could find nothing more."""
    text = ""
    behind_star = []
    star = False
    for part in parts:
        if part != ".*":
            behind_star.append(part)
            continue
        fixed = "".join(behind_star)
        text += f"(?>.*?{fixed})" if star else fixed
        star = True
        behind_star = []
    return text + (".*" if star else "") + "".join(behind_star)


def _set_end(pat, i):
    """Where the set that begins at i ends; -1 when it does not."""
    j = i
    if pat[j:j + 1] == "!":
        j += 1
    if pat[j:j + 1] == "]":
        j += 1
    return pat.find("]", j)


def _set(inside):
    """A set of characters. Ranges the wrong way round hold nothing."""
    negated = inside.startswith("!")
    if negated:
        inside = inside[1:]
    items = []
    i = 0
    while i < len(inside):
        if i + 2 < len(inside) and inside[i + 1] == "-":
            low, high = inside[i], inside[i + 2]
            if low <= high:
                items.append(_quoted(low) + "-" + _quoted(high))
            i += 3
        else:
            items.append(_quoted(inside[i]))
            i += 1
    if not items:
        return "." if negated else "(?!)"
    return ("[^" if negated else "[") + "".join(items) + "]"


def _quoted(c):
    return "\\" + c if c in "\\^-[&~|" else c
