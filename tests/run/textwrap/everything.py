"""textwrap: every option, hyphens and dashes, and random words."""

import random
import textwrap
text = "The quick brown fox jumped over the lazy dog's back; well-known co-operation -- a state-of-the-art e-mail thing, x-ray, re-re-do it."
for w in (1, 5, 10, 14, 20, 33, 70):
    print(textwrap.wrap(text, w))
print(textwrap.fill("Hello there.  How are you this fine day?  I'm glad to hear it!", 20, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten("Hello  world! foo bar", width=12), textwrap.shorten("Hello  world!", 11), textwrap.shorten("Hello world", 10, placeholder="..."), repr(textwrap.shorten("", 5)))
print(repr(textwrap.dedent("\n    hello\n      there\n   \n    you\n")), repr(textwrap.dedent("\ta\n\tb")), repr(textwrap.dedent(" a\n\tb")), repr(textwrap.dedent("x\n  y")))
print(repr(textwrap.indent("a\n\nb\n  \nc", "> ")), repr(textwrap.indent("a\nb", "- ", lambda l: "b" in l)))
print(textwrap.wrap("aaaaaaaaaaaaaaaaaaaaaaa bb", 5), textwrap.wrap("aaaaaaaaaaa bb", 5, break_long_words=False), textwrap.wrap("aaaa-bbbbbbbbb", 7), textwrap.wrap("", 5), textwrap.wrap("   ", 5), textwrap.wrap("  lead", 10))
print(textwrap.wrap("a\tb\nc  d", 20), textwrap.wrap("one. two three! four", 50, fix_sentence_endings=True), textwrap.wrap("a b c d e f g h", 5, max_lines=2), textwrap.wrap("a b c d e f g h", 5, max_lines=2, placeholder="*"))
print(textwrap.wrap("well-known", 6, break_on_hyphens=False), textwrap.wrap("--foo --bar-baz a--b", 8), textwrap.wrap("What a surprise---you won!", 12), textwrap.wrap("a  b   c", 4, drop_whitespace=False), textwrap.wrap("x" * 10 + "\xa0" + "y" * 5, 8))
for bad in (lambda: textwrap.wrap("a", 0), lambda: textwrap.wrap("a b", 3, max_lines=1)):
    try:
        print(bad())
    except ValueError as e:
        print(e)
words = ["alpha", "be-ta", "g", "delta-wing", "--", "e.", "zeta!", "(eta)", "th'eta", "i--ota", "kap-pa-la", "1-2", "x1-y2", "mu,nu", "a-b", "ab-cd-e"]
r = random.Random(1)
for i in range(60):
    t = " ".join(r.choice(words) for _ in range(12))
    print(textwrap.wrap(t, r.randint(3, 25)))
w = textwrap.TextWrapper(width=10); w.initial_indent = "- "
print(w.wrap("some words to wrap here"))
