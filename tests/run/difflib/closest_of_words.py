# difflib and html: how alike things are, blocks and edits, differences of texts as lines, references.
import difflib
import html


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


PAIRS = [("abcd", "bcde"), ("", ""), ("", "x"), ("same", "same"), ("qabxcd", "abycdf"), ([1, 2, 3], [1, 3, 4]), ("private Thread currentThread;", "private volatile Thread currentThread;"), ((1, "a"), [1, "a"]), ("x" * 300, "x" * 299 + "y")]
for a, b in PAIRS:
    m = difflib.SequenceMatcher(None, a, b)
    print(round(m.ratio(), 6), round(m.quick_ratio(), 6), round(m.real_quick_ratio(), 6), m.get_matching_blocks(), m.get_opcodes(), m.find_longest_match())
s = difflib.SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9), s.find_longest_match(alo=1, blo=2), s.get_matching_blocks())
s.set_seq1("abxx")
s.set_seqs("one two", "two one")
print(s.ratio(), list(s.get_grouped_opcodes(1)), difflib.SequenceMatcher(None, "abc" * 100, "cab" * 100, autojunk=False).ratio(), difflib.SequenceMatcher(None, "abc" * 100, "cab" * 100).ratio())
WORDS = ["ape", "apple", "peach", "puppy", "applet", "ample"]
print(difflib.get_close_matches("appel", WORDS), difflib.get_close_matches("appel", WORDS, 1), difflib.get_close_matches("appel", WORDS, 5, 0.4), difflib.get_close_matches("zzz", WORDS), difflib.get_close_matches("", [""]))
attempt("n", lambda: difflib.get_close_matches("a", WORDS, 0))
attempt("cutoff", lambda: difflib.get_close_matches("a", WORDS, 1, 1.5))
attempt("unhashable", lambda: difflib.SequenceMatcher(None, [[1]], [[1]]).ratio())
old = "one\ntwo\nthree\nfour\nfive\nsix\n".splitlines(True)
new = "one\nTwo\nthree\nfive\nsix and more\nseven\n".splitlines(True)
print("".join(difflib.ndiff(old, new)))
print("".join(difflib.unified_diff(old, new, "old.txt", "new.txt", "2024-01-01", "2024-02-02", n=1)))
print("".join(difflib.context_diff(old, new, fromfile="a", tofile="b")))
print(list(difflib.unified_diff(["a"], ["b"], lineterm="")), list(difflib.unified_diff(old, old)), list(difflib.context_diff([], ["x\n"])))
delta = list(difflib.ndiff(old, new))
print(list(difflib.restore(delta, 1)) == old, list(difflib.restore(delta, 2)) == new)
attempt("which", lambda: list(difflib.restore(delta, 3)))
print("".join(difflib.Differ(linejunk=lambda line: line.strip() == "").compare(["\n", "a b\n"], ["a  b\n", "\n"])), difflib.IS_LINE_JUNK(" # \n"), difflib.IS_CHARACTER_JUNK("\t"))
attempt("numbers", lambda: list(difflib.unified_diff([1], [2])))
for text in ("<a href='x'>\"&\"</a>", "&amp;lt;", "&#x3C;&#60;&lt;&LT;&lt", "&notanentity; &not it", "&eacute;&Eacute;&hearts;&#128;&#0;&#xD800;&#x110000;", "a && b", "&;&#;&#x;", "&nbsp;|&copy|&reg&trade;", "&#99999999999;", "&CounterClockwiseContourIntegral;&nGt;"):
    print(repr(html.escape(text)), repr(html.escape(text, False)), repr(html.unescape(text)))
