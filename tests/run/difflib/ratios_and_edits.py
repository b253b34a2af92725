# How texts differ: blocks, edits, ratios, deltas.
import difflib
from difflib import SequenceMatcher, context_diff, get_close_matches, ndiff, restore, unified_diff

PAIRS = [("", ""), ("a", ""), ("", "b"), ("abc", "abc"), ("abcd", "bcde"), ("qabxcd", "abycdf"), ("private Thread", "private volatile Thread"), ("aaaa", "aa"), ("kitten", "sitting")]
for a, b in PAIRS:
    m = SequenceMatcher(None, a, b)
    print(repr(a), repr(b), round(m.ratio(), 6), round(m.quick_ratio(), 6), round(m.real_quick_ratio(), 6))
    print("  ", m.get_matching_blocks())
    print("  ", m.get_opcodes())
    print("  ", m.find_longest_match(), m.find_longest_match(0, len(a), 0, len(b)))
m = SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd")
print(m.find_longest_match(0, 5, 0, 9), sorted(m.bjunk))
m = SequenceMatcher()
m.set_seq2("base text")
for word in ("base", "text", "other"):
    m.set_seq1(word)
    print(word, round(m.ratio(), 4))
m.set_seqs([1, 2, 3], [2, 3, 4])
print(m.get_opcodes(), m.ratio(), list(m.get_grouped_opcodes(1)))
A = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n".splitlines(keepends=True)
B = "one\n2\nthree\nfour\nfive\nsix\nSeven\neight\nnine\n".splitlines(keepends=True)
for n in (0, 1, 3):
    print("".join(unified_diff(A, B, "old", "new", n=n)))
    print("".join(context_diff(A, B, fromfile="old", tofile="new", fromfiledate="d1", tofiledate="d2", n=n)))
print(list(unified_diff(["a"], ["b"], lineterm="")), list(unified_diff(A, A)), list(unified_diff([], ["x"], lineterm="")))
delta = list(ndiff(A, B))
print("".join(delta))
print(list(restore(delta, 1)) == A, list(restore(delta, 2)) == B)
print("".join(ndiff(["  leading\n", "abcdef\n"], ["leading\n", "abcxef\n"])))
print("".join(difflib.Differ().compare(["a\n"], ["a\n", "b\n"])))
words = ["ape", "apple", "peach", "puppy", "appeal"]
print(get_close_matches("appel", words), get_close_matches("appel", words, n=1), get_close_matches("appel", words, cutoff=0.9), get_close_matches("zzz", words), get_close_matches("ap", words, 5, 0.3))
for call in (lambda: get_close_matches("a", words, n=0), lambda: get_close_matches("a", words, cutoff=2), lambda: list(restore(delta, 3))):
    try:
        print(call())
    except ValueError as error:
        print("ValueError", error)
