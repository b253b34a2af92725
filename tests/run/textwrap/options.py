"""textwrap: every option of the wrapper at several widths, dedent and indent of odd texts, errors."""

import textwrap

TEXT = "The quick-brown fox  jumps over\tthe lazy dog. It isn't a well-known trick--but an old one; supercalifragilistic!  Done."


def attempt(label, call):
    try:
        print(label, "->", call())
    except (ValueError, TypeError, AttributeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


for width in (1, 5, 10, 17, 40, 200):
    print(width, textwrap.wrap(TEXT, width))
OPTIONS = [
    {"initial_indent": "* ", "subsequent_indent": "  "}, {"break_long_words": False}, {"break_on_hyphens": False}, {"drop_whitespace": False}, {"expand_tabs": False},
    {"replace_whitespace": False}, {"fix_sentence_endings": True}, {"tabsize": 3}, {"max_lines": 2}, {"max_lines": 1, "placeholder": "..."}, {"max_lines": 3, "placeholder": " <more>"},
]
for options in OPTIONS:
    wrapper = textwrap.TextWrapper(width=20)
    for name, value in options.items():
        setattr(wrapper, name, value)
    print(options, wrapper.wrap(TEXT))
print(textwrap.fill("a b c d", 3), "|", textwrap.fill("", 5), "|", textwrap.wrap("   "), textwrap.wrap("a\n\n\nb", 10), textwrap.wrap("x" * 12, 5), textwrap.wrap("  lead", 20), textwrap.wrap("trail  ", 20))
print(textwrap.shorten("Hello  world!", 12), textwrap.shorten("Hello world", 11), textwrap.shorten("Hello world", 10), textwrap.shorten("Hello world", 8, placeholder="..."), repr(textwrap.shorten("", 5)), textwrap.shorten("abcdefghij", 6))
attempt("width", lambda: textwrap.wrap("x", 0))
attempt("width", lambda: textwrap.wrap("", 0))
attempt("placeholder", lambda: textwrap.shorten("hello world", 3))
attempt("indent", lambda: textwrap.wrap("a b", 4, initial_indent="12345"))
for text in ["  a\n  b", "  a\n    b\n c", "\ta\n\tb", "\ta\n  b", "a\n  b", "\n\n   x\n\n   y\n", "   \n  a\n \n  b", "", "   ", "  one line", "\t  a\n\t b", "  a\n\n  b\n", "    a\r\n    b"]:
    print(repr(text), repr(textwrap.dedent(text)))
for text in ["a\nb", "a\n\n  \nb\n", "", "\n", "one\r\ntwo"]:
    print(repr(text), repr(textwrap.indent(text, "> ")), repr(textwrap.indent(text, "+", lambda line: True)), repr(textwrap.indent(text, "-", lambda line: line.strip() == "")))


class Numbered(textwrap.TextWrapper):
    def wrap(self, text):
        return [f"{i}: {line}" for i, line in enumerate(super().wrap(text), 1)]


print(Numbered(width=15).fill("some text to be numbered by line"))
print(textwrap.fill("para one is here\npara two", 8, replace_whitespace=False), textwrap.wrap("über straße 日本語 テキスト", 6), textwrap.wrap("a-b-c-d e--f g-", 4), textwrap.wrap("1-2 -x --long-option=a-b", 8))
