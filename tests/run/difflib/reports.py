"""`difflib`: close matches, ratios, opcodes, unified and context reports, deltas and their restoring."""

import difflib


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


A = "one\ntwo\nthree\nfour\nfive\nsix\n".splitlines(True)
B = "one\n2\nthree\nfour\nsix\nseven\n".splitlines(True)
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["a"]), difflib.get_close_matches("ab", ["ab", "abc", "abd", "b"], n=2, cutoff=0.5))
s = difflib.SequenceMatcher(None, "abcd", "bcde")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(0, 4, 0, 4))
for a, b in [("", ""), ("a", ""), ("private Thread", "private volatile Thread"), ("abxcd", "abcd"), ("qabxcd", "abycdf"), ("aaaa", "aa")]:
    m = difflib.SequenceMatcher(None, a, b)
    print(repr(a), repr(b), round(m.ratio(), 4), [tuple(o) for o in m.get_opcodes()])
m = difflib.SequenceMatcher(lambda x: x == " ", "a b c", "abc")
print(m.ratio(), m.get_matching_blocks()[0])
m = difflib.SequenceMatcher(a=[1, 2, 3], b=[1, 3])
print(m.get_opcodes())
m.set_seq1([1, 3])
print(m.ratio(), m.get_opcodes())
print("".join(difflib.unified_diff(A, B, "old", "new")), end="")
print("".join(difflib.unified_diff(A, B, "old", "new", "2020", "2021", n=0)), end="")
print("".join(difflib.context_diff(A, B, "old", "new", n=1)), end="")
print(list(difflib.unified_diff(A, A)), list(difflib.unified_diff(["a"], ["b"], lineterm="")), list(difflib.unified_diff([], ["x\n"])))
delta = list(difflib.ndiff(["one\n", "two\n", "tree\n"], ["ore\n", "tree\n", "emu\n"]))
print("".join(delta), end="")
print(list(difflib.restore(delta, 1)), list(difflib.restore(delta, 2)))
print([list(g) for g in difflib.SequenceMatcher(None, A, B).get_grouped_opcodes(1)])
attempt("cutoff", lambda: difflib.get_close_matches("a", ["a"], cutoff=2))
attempt("n", lambda: difflib.get_close_matches("a", ["a"], n=0))
attempt("restore", lambda: list(difflib.restore(delta, 3)))
