# Every setting of TextWrapper, on texts that reach it.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

TEXT = "The quick-brown fox jumped over  the lazy dog's back.  And a   very-long-hyphenated-word, \t tabbed;\nthen a newline. supercalifragilisticexpialidocious end"
for width in (1, 2, 5, 10, 17, 20, 40, 70, 200):
    print(width, wrap(TEXT, width))
for settings in ({"expand_tabs": False}, {"tabsize": 2}, {"replace_whitespace": False}, {"drop_whitespace": False}, {"fix_sentence_endings": True},
                 {"break_long_words": False}, {"break_on_hyphens": False}, {"initial_indent": "* ", "subsequent_indent": "  "}, {"max_lines": 2},
                 {"max_lines": 2, "placeholder": "…"}, {"max_lines": 1, "placeholder": " [more]"}, {"break_long_words": False, "break_on_hyphens": False, "width": 8}):
    merged = {"width": 20} | settings
    print(settings, TextWrapper(**merged).wrap(TEXT))


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


attempt("zero width", lambda: wrap("text", 0))
attempt("negative width", lambda: wrap("text", -1))
attempt("placeholder", lambda: wrap("some text that is long", 5, max_lines=1, placeholder="too long"))
attempt("empty", lambda: (wrap(""), fill(""), wrap("   "), wrap("\n\n")))
attempt("shorten", lambda: [shorten("Hello  world, and more", width=w) for w in (5, 11, 12, 17, 18, 30)])
attempt("shorten placeholder", lambda: shorten("Hello world", width=8, placeholder="..."))
attempt("shorten small", lambda: shorten("Hello world", width=3))
for text in ("", "a", "  a\n  b", "  a\n b", "\ta\n\tb", "\ta\n  b", "  a\n\n  b\n   \n", "\n  x", "  x  \n", "   \n  \n", "  a\n    b\n  c"):
    attempt(f"dedent {text!r}", lambda: dedent(text))
    attempt(f"indent {text!r}", lambda: indent(text, "> "))
print(repr(indent("a\n\nb\n", "+", lambda line: True)), repr(indent("a\r\nb", "- ")), repr(indent("x\ny", "", None)))
for text in ("a--b", "a-b", "a - b", "-a", "a-", "--", "x---y", "one-1", "1-2", "e-mail", "self.x-y", "(a-b)", "Jean-Luc's", "A-B-C-D"):
    print(text, wrap(text, 1), wrap(text, 3))
print(wrap("em—dash and-- double", 8), wrap("中文 字符 测试", 4), wrap("a\u00a0b c", 2), wrap("soft\xadhyphen", 6))
w = TextWrapper(width=12)
w.initial_indent = "1) "
w.subsequent_indent = "   "
print(w.fill("words that are wrapped to lines"), w.width, w.placeholder, w.max_lines, w.tabsize)
print(textwrap.fill("a sentence. Another one! A third? yes", 30, fix_sentence_endings=True))
