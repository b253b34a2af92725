"""textwrap: widths, every option, indentation, what is refused."""

import textwrap

TEXT = "The quick brown fox, who was well-known for over-enthusiasm, jumped over the lazy dog's back.  Twice! "
for width in (1, 5, 10, 20, 40, 200):
    lines = textwrap.wrap(TEXT, width)
    print(width, lines[:6], len(lines), max(map(len, lines)))
print(textwrap.fill("a b c d e f", 5))
print(textwrap.wrap("", 10), textwrap.wrap("   ", 10), textwrap.wrap("\n\n", 10), repr(textwrap.fill("", 3)))
print(textwrap.wrap("one two three four", 9, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("abcdefghij klm", 4), textwrap.wrap("abcdefghij klm", 4, break_long_words=False))
print(textwrap.wrap("well-known over-the-top", 8), textwrap.wrap("well-known over-the-top", 8, break_on_hyphens=False))
print(textwrap.wrap("a\tb\nc  d", 20), textwrap.wrap("a\tb\nc  d", 20, expand_tabs=False), textwrap.wrap("a\tb\nc  d", 20, replace_whitespace=False), textwrap.wrap("a\tb", 20, tabsize=3))
print(textwrap.wrap("  lead and trail  ", 8), textwrap.wrap("  lead and trail  ", 8, drop_whitespace=False))
print(textwrap.wrap("one. two! three? four", 30, fix_sentence_endings=True))
print(textwrap.wrap("one two three four five six", 8, max_lines=2), textwrap.wrap("one two three four five six", 10, max_lines=2, placeholder="…"), textwrap.wrap("one two", 20, max_lines=1))
print(textwrap.shorten("Hello   world and\nall", 12), textwrap.shorten("Hello world", 11), textwrap.shorten("Hello world", 10, placeholder="..."), repr(textwrap.shorten("verylongword", 8)))
print(repr(textwrap.dedent("  a\n    b\n\n  c\n")), repr(textwrap.dedent("\ta\n\t b")), repr(textwrap.dedent(" a\n\tb")), repr(textwrap.dedent("a\n  b")), repr(textwrap.dedent("   \n  x\n")), repr(textwrap.dedent("")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n  \nb", "+", lambda line: True)), repr(textwrap.indent("a\nb", "-", predicate=lambda s: s.startswith("b"))))
w = textwrap.TextWrapper(width=12, initial_indent="> ")
print(w.wrap("some words that wrap"), w.width, w.initial_indent, w.break_long_words)
w.width = 30
w.subsequent_indent = ".. "
print(w.fill("some words that wrap and go on for a while"))


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: textwrap.wrap("a", 0))
attempt(lambda: textwrap.wrap("a b c", 2, max_lines=1, placeholder="....."))
attempt(lambda: textwrap.wrap("abc", -1))
attempt(lambda: textwrap.shorten("a b", 1, placeholder="xyz"))
