# Words as a shell sees them: quotes, escapes, comments, punctuation.
import shlex


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


TEXTS = ["", "  ", "a b", "a  b\tc\nd", "'a b' c", '"a b" c', "a'b'c", 'a"b"c', "'a\"b'", '"a\'b"', r"a\ b", r"'a\b'", r'"a\"b"', r'"a\nb"', "''", '""', "a '' b", "a # b", "#a", "a#b", "a;b|c&d", "x=1 y='2 3'", "~/a *.py", "(a b) <c> $d", "ä ö", "'open", '"open', "end\\", "a\\\nb"]
for text in TEXTS:
    attempt(repr(text), lambda: shlex.split(text))
    attempt("  comments", lambda: shlex.split(text, comments=True))
for text in ("", "a", "a b", "it's", 'say "x"', "$HOME", "a;b", "a/b-c_d.e:f,g@h%i+j=k", "ü", "*", "'", "\n", "#"):
    quoted = shlex.quote(text)
    print(repr(text), quoted, shlex.split(quoted) == [text])
print(shlex.join(["echo", "hello world", "", "it's", "a;b"]), shlex.join([]), shlex.split(shlex.join(["a b", "c'd", 'e"f'])))
attempt("join text", lambda: shlex.join("ab"))
