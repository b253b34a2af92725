"""`shlex`: splitting command lines, joining and quoting them, comments, and a lexer's settings one by one."""

import shlex


def attempt(what, f):
    try:
        print(repr(what), f())
    except Exception as error:
        print(repr(what), type(error).__name__, error)


LINES = [
    "", "   ", "ls -l", "cp 'a b' c", 'echo "it\'s"', "echo 'a\"b'", "a\\ b c", "'a'b\"c\"", "''", '""', "a '' b", "x=1 y='2 3'",
    'say "a \\" b"', 'say "a \\\\ b"', 'say "\\n"', "say '\\n'", "a\\\nb", "a # b", "a#b", "# all", "tab\tand\nline", "é 'ü x'",
    "a;b|c&d>e", "$HOME ~ *", "-- --x=y", "\\", "'open", '"open', "a\\'b c", '"a"\'b\'c',
]
for line in LINES:
    attempt(line, lambda: shlex.split(line))
for line in ["a # b", "a#b c", "'#' x", "# all"]:
    attempt(line, lambda: shlex.split(line, comments=True))
    attempt(line, lambda: shlex.split(line, True, False))
for line in ["a 'b c'", 'a "b c"', "a\\ b", "'a'b", "''"]:
    attempt(line, lambda: shlex.split(line, posix=False))
for word in ["", "a", "a b", "it's", '"', "$x", "a=b", "a/b.c-d_e", "é", "~", "*", "a\nb", "%+,:@", "''", "\\"]:
    quoted = shlex.quote(word)
    print(repr(word), quoted, shlex.split(quoted) == [word])
print(shlex.join(["cp", "a b", "it's", ""]), shlex.join([]), shlex.join(("x",)))
attempt("none", lambda: shlex.split(None))
attempt("join", lambda: shlex.join([1]))
attempt("quote", lambda: shlex.quote(3))

lexer = shlex.shlex("let x = 10 + y2; // done")
print(list(lexer), lexer.lineno)
lexer = shlex.shlex("a b 'c d' # e\nf", posix=True)
print([lexer.get_token() for _ in range(6)])
lexer = shlex.shlex("a|b", posix=True)
lexer.whitespace = "|"
lexer.whitespace_split = True
print(list(lexer))
lexer = shlex.shlex("~/a && b || c; (d)", posix=True, punctuation_chars=True)
print(list(lexer))
lexer = shlex.shlex("a -b --c=d *.py", posix=True)
lexer.wordchars += "-=*."
print(list(lexer), "-" in lexer.wordchars)
lexer = shlex.shlex("x y")
lexer.push_token("first")
print(lexer.get_token(), lexer.get_token(), lexer.get_token(), repr(lexer.get_token()), lexer.eof)
