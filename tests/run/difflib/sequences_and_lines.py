"""difflib: matchers of text, lists and hashable things, ratios, edits, diffs of lines in three formats, close matches."""
import difflib


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for a, b in (("", ""), ("a", ""), ("", "b"), ("abcd", "bcde"), ("qabxcd", "abycdf"), ("private", "prevent"), ([1, 2, 3], [1, 3, 4]), ((1, "a"), ("a", 1)), ("aaaa", "aa"), ("abc" * 5, "cba" * 5)):
    s = difflib.SequenceMatcher(None, a, b)
    print(round(s.ratio(), 4), round(s.quick_ratio(), 4), round(s.real_quick_ratio(), 4), s.get_matching_blocks())
    print(s.get_opcodes())
    print(s.find_longest_match(), [list(g) for g in s.get_grouped_opcodes(1)])
s = difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9), s.ratio())
s.set_seqs("one two", "two one")
print(s.get_matching_blocks(), s.ratio())
s.set_seq2("one two")
print(s.ratio())
s.set_seq1("three")
print(round(s.ratio(), 3), s.a, s.b)
junk = difflib.SequenceMatcher(None, "x" * 250 + "y", "x" * 250 + "z")
print(round(junk.ratio(), 3), junk.bpopular)
plain = difflib.SequenceMatcher(None, "x" * 250 + "y", "x" * 250 + "z", autojunk=False)
print(round(plain.ratio(), 3), plain.find_longest_match().size)
attempt("unhashable", lambda: difflib.SequenceMatcher(None, [[1]], [[1]]).ratio())
old = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n".splitlines(True)
new = "one\nTwo\nthree\nfive\nsix\n6.5\nseven\n".splitlines(True)
print("".join(difflib.unified_diff(old, new, "old.txt", "new.txt")))
print("".join(difflib.unified_diff(old, new, "a", "b", "2020", "2021", n=0)))
print("".join(difflib.context_diff(old, new, "old.txt", "new.txt", n=1)))
print("".join(difflib.ndiff(old, new)))
print("\n".join(difflib.unified_diff(["a"], ["b"], lineterm="")))
print(list(difflib.unified_diff(old, old)), list(difflib.context_diff([], [])), list(difflib.ndiff([], [])))
delta = list(difflib.ndiff(["a b\n", "c\n"], ["a  b\n", "c\n", "d\n"]))
print(delta, "".join(difflib.restore(delta, 1)) == "a b\nc\n", list(difflib.restore(delta, 2)))
attempt("restore", lambda: list(difflib.restore(delta, 3)))
print("".join(difflib.Differ().compare(["abcdef\n", "same\n"], ["abcxef\n", "same\n"])))
words = ["ape", "apple", "peach", "puppy", "appel", "maple"]
print(difflib.get_close_matches("appel", words), difflib.get_close_matches("appel", words, n=1), difflib.get_close_matches("appel", words, cutoff=0.9), difflib.get_close_matches("zzz", words))
attempt("n", lambda: difflib.get_close_matches("a", words, n=0))
attempt("cutoff", lambda: difflib.get_close_matches("a", words, cutoff=2))
print(difflib.IS_LINE_JUNK("\n"), difflib.IS_LINE_JUNK("  # \n"), difflib.IS_LINE_JUNK("x"), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_CHARACTER_JUNK("x"))
