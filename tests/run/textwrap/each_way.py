"""textwrap: options one by one and together, long words, hyphens, tabs, paragraphs, and refusals."""
import textwrap


def show(name, lines):
    print(name)
    for line in lines:
        print(f"  |{line}|")


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


text = "The quick brown-fox jumped over the extraordinarily lazy dog. It was a well-known trick -- really!  Or so they   say."
for width in (5, 10, 20, 40, 200):
    show(width, textwrap.wrap(text, width))
for name, options in {
    "initial": {"initial_indent": "* "},
    "subsequent": {"subsequent_indent": "    "},
    "both": {"initial_indent": "- ", "subsequent_indent": "  "},
    "no long": {"break_long_words": False},
    "no hyphens": {"break_on_hyphens": False},
    "neither": {"break_long_words": False, "break_on_hyphens": False},
    "keep spaces": {"drop_whitespace": False},
    "sentences": {"fix_sentence_endings": True},
    "lines": {"max_lines": 2},
    "placeholder": {"max_lines": 1, "placeholder": "..."},
    "raw": {"replace_whitespace": False},
    "no tabs": {"expand_tabs": False},
    "tabs 4": {"tabsize": 4},
}.items():
    show(name, textwrap.wrap(text, 18, **options))
    show(name, textwrap.wrap("a\tb\n\nc  d. E f", 8, **options))
for source in ("", "   ", "\n", "word", "supercalifragilistic", "a-b-c-d", "--", "foo--bar", "e-mail@x.y", "1-2-3", "(well-known)"):
    print(repr(source), textwrap.wrap(source, 6), repr(textwrap.fill(source, 6)), repr(textwrap.shorten(source, 6, placeholder="~")))
attempt("width 0", lambda: textwrap.wrap("a", 0))
attempt("width -1", lambda: textwrap.fill("a", -1))
attempt("placeholder too large", lambda: textwrap.wrap("a b c", 3, max_lines=1, placeholder=" [...]"))
attempt("shorten", lambda: (textwrap.shorten("Hello  world!", 12), textwrap.shorten("Hello  world!", 11), textwrap.shorten("Hello world", width=10, placeholder="...")))
attempt("number", lambda: textwrap.wrap(5, 5))
for source in ("  a\n  b", "  a\n    b\n", "\ta\n\tb", "  a\n\tb", "a\n  b", "   \n  a\n \n  b", "", "\n\n", "    a\n\n    b"):
    print(repr(textwrap.dedent(source)), repr(textwrap.indent(source, "> ")), repr(textwrap.indent(source, "> ", lambda line: True)))
wrapper = textwrap.TextWrapper(width=12, initial_indent="1. ")
print(wrapper.wrap("one two three four"), repr(wrapper.fill("one two three")), wrapper.width, wrapper.placeholder, wrapper.tabsize)
wrapper.width = 7
wrapper.subsequent_indent = "   "
print(wrapper.wrap("one two three four"))
