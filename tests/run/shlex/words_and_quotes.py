"""shlex: words, quotes, comments, what is not closed, quoting and back."""

import shlex

for text in ("a b  c", "'a b' c", '"a b" c', "a\\ b", "'it'\\''s'", '"say \\"hi\\""', "a'b'c", "", "  ", "''", '""', "a # comment", "x#y", "'#' #", "a\nb\tc", "$HOME *.py", "a;b|c&&d", "tab\\\tend", '"\\a\\$\\\\"', "é ü", "--opt='x y' -- z"):
    try:
        print(repr(text), shlex.split(text), shlex.split(text, comments=True))
    except ValueError as e:
        print(repr(text), e)
for text in ("'open", '"open', "a\\", "'a\\'b"):
    try:
        print(repr(text), shlex.split(text, comments=True))
    except ValueError as e:
        print(repr(text), e)
for text in ("", "plain", "two words", "it's", "$x", "a/b.c-d_e:f@g%h+i=j,k", "é", "a\nb", "'", '"', "*", "~", "[x]"):
    q = shlex.quote(text)
    print(repr(text), q)
    assert shlex.split(q) == [text]
print(shlex.join(["a", "b c", "", "d'e", "$f"]), shlex.join([]), shlex.split(shlex.join(["x y", "'z"])))
for call in (lambda: shlex.quote(3), lambda: shlex.join([1]), lambda: shlex.join(3)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
