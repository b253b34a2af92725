"""`shlex`: words as a shell takes them apart, and quoted so that it would give them back."""

from stdlib.shlex._lexer import shlex

_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@%+=:,./-"


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    if not posix:
        lexer = shlex(s)
        lexer.whitespace_split = True
        if not comments:
            lexer.commenters = ""
        return list(lexer)
    words = []
    word = []
    begun = False
    quote = ""
    escaped = False
    back = ""
    i = 0
    n = len(s)
    while i < n:
        c = s[i]
        i += 1
        if escaped:
            # Between double quotes a backslash stands for itself before most characters.
            if back == '"' and c != "\\" and c != '"':
                word.append("\\")
            word.append(c)
            escaped = False
            quote = back
        elif quote:
            if c == quote:
                quote = ""
            elif c == "\\" and quote == '"':
                escaped = True
                back = quote
            else:
                word.append(c)
        elif c in " \t\r\n":
            if begun:
                words.append("".join(word))
            word = []
            begun = False
        elif comments and c == "#":
            end = s.find("\n", i)
            i = n if end < 0 else end + 1
            if begun:
                words.append("".join(word))
            word = []
            begun = False
        else:
            begun = True
            if c == "'" or c == '"':
                quote = c
            elif c == "\\":
                escaped = True
                back = ""
            else:
                word.append(c)
    if escaped:
        raise ValueError("No escaped character")
    if quote:
        raise ValueError("No closing quotation")
    if begun:
        words.append("".join(word))
    return words


def quote(s):
    """A word that a shell reads as this text."""
    if not isinstance(s, str) and s:
        raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
    if not s:
        return "''"
    if all([c in _SAFE for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    """A command line that is split into these words."""
    return " ".join([quote(word) for word in split_command])
